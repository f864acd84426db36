/** The fields of a program file in the words of its schema. */

/** The part of a schema that says what a field is called. */
interface FieldSchema {
  readonly title?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, FieldSchema>>;
  readonly anyOf?: readonly FieldSchema[];
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly items?: FieldSchema;
}

/** The titles of the fields along a path; a field without a title is called as it is written. */
export type FieldTitles = (path: readonly string[]) => readonly string[];

/** `schema`: the published schema of program files, with all its definitions. */
export function fieldTitles(schema: FieldSchema): FieldTitles {
  return (path) => {
    const titles: string[] = [];
    let holders: readonly FieldSchema[] = [schema];
    for (const step of path) {
      const fields = holders
        .flatMap((holder) => alternatives(holder, schema))
        .flatMap(({ properties }) => (properties && Object.hasOwn(properties, step) ? properties[step] : []))
        .filter((field) => field !== undefined);
      titles.push(fields.find(({ title }) => title !== undefined)?.title ?? step);
      holders = fields;
    }
    return titles;
  };
}

/** What a value there can be, with what its entries can be: a path may lead into a list. */
function alternatives(field: FieldSchema, root: FieldSchema): readonly FieldSchema[] {
  const name = field.$ref?.split('/').at(-1);
  const target = name === undefined ? undefined : root.$defs?.[name];
  const others = [...(target ? [target] : []), ...(field.anyOf ?? []), ...(field.items ? [field.items] : [])];
  return [field, ...others.flatMap((other) => alternatives(other, root))];
}
