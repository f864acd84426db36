/** Program files that the published schema accepts, made at random from the schema itself. */

import fc from 'fast-check';

/** The keywords of schemas/program.schema.json that bear on what a value can be. */
interface FileSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, FileSchema>>;
  readonly anyOf?: readonly FileSchema[];
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly not?: { readonly const: unknown };
  readonly examples?: readonly unknown[];
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, FileSchema>>;
  readonly required?: readonly string[];
  readonly items?: FileSchema;
  readonly minItems?: number;
  readonly uniqueItems?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** `schema`: the published schema of program files, with all its definitions. */
export function validPrograms(schema: object): fc.Arbitrary<unknown> {
  return valuesOf(schema, schema);
}

function valuesOf(schema: FileSchema, whole: FileSchema): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) {
    const target = whole.$defs?.[schema.$ref.replace('#/$defs/', '')];
    if (target === undefined) throw new Error(`the schema has no ${schema.$ref}`);
    return valuesOf(target, whole);
  }
  if (schema.anyOf !== undefined) return fc.oneof(...schema.anyOf.map((one) => valuesOf(one, whole)));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  return ofType(schema, whole);
}

function ofType(schema: FileSchema, whole: FileSchema): fc.Arbitrary<unknown> {
  const { minimum: min = -100, maximum: max = Math.max(min, 0) + 100 } = schema;
  switch (schema.type) {
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries(schema.properties ?? {}).map(([key, value]) => [key, valuesOf(value, whole)]),
        ),
        { requiredKeys: [...(schema.required ?? [])] },
      );
    case 'array':
      return listsOf(schema, valuesOf(schema.items ?? {}, whole));
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min, max });
    case 'number':
      return fc.oneof(fc.integer({ min, max }), fc.double({ min, max, noNaN: true }));
    case 'string':
      return textsOf(schema);
    default:
      throw new Error(`a schema of an unknown kind: ${JSON.stringify(schema)}`);
  }
}

function listsOf({ minItems = 0, uniqueItems = false }: FileSchema, items: fc.Arbitrary<unknown>) {
  const bounds = { minLength: minItems, maxLength: Math.max(minItems, 3) };
  return uniqueItems
    ? fc.uniqueArray(items, { ...bounds, selector: (item) => JSON.stringify(item) })
    : fc.array(items, bounds);
}

/** Texts of a set form are those of the examples in the schema. */
function textsOf({ pattern = '', not, examples = [] }: FileSchema): fc.Arbitrary<unknown> {
  const form = new RegExp(pattern, 'u');
  const texts = [...examples, 'A text', 'none', '2018'].filter(
    (text) => typeof text === 'string' && form.test(text) && text !== not?.const,
  );
  return fc.constantFrom(...texts);
}
