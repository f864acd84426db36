/** A program file to begin with: what must be there, and every section that can be, commented out with an example. */

import type { Scaffold } from '../locales/en/scaffold.ts';
import { criteriaOf } from '../model.ts';
import type { Model } from '../types/model.ts';
import { commentLines, yamlText } from './yaml-text.ts';

/** As much of a JSON Schema as a scaffold is made from. */
interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly minimum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly propertyNames?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

export interface ProgramStart {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly administration: string;
  /** The day, as `2024-04-29`. */
  readonly asOf: string;
  readonly profile?: string;
}

/** `schema`: the self-contained schema of program files. `editorSchema`: where an editor finds it from the file. */
export function programFile(
  start: ProgramStart,
  schema: object,
  model: Model,
  editorSchema: string,
  { program: words }: Scaffold,
): string {
  const root = inWords(schema as Schema, words);
  const sections = Object.entries(root.properties ?? {}).filter(([key]) => !startKeys.includes(key));
  return [
    `# yaml-language-server: $schema=${editorSchema}`,
    ...commentLines(words.head),
    'kind: program',
    'format: 1',
    ...startLines(start, root),
    ...sections.flatMap(([key, section]) => ['', ...sectionLines(key, section, root, model, words)]),
    '',
  ].join('\n');
}

/** The schema with the titles and descriptions of its parts in the words of a language. */
function inWords(schema: Schema, { parts = {}, measures = {} }: Scaffold['program']): Schema {
  const told = each(schema.properties, (part, key) => ({ ...withMeasures(part, measures), ...parts[key] }));
  return { ...schema, ...(told && { properties: told }), ...definitions(schema, measures) };
}

/** The seven measures of the treaty are the only keys of one letter. */
function withMeasures(schema: Schema, measures: Readonly<Record<string, string>>): Schema {
  const told = each(schema.properties, (part, key) => {
    const title = measures[key];
    return withMeasures(title === undefined ? part : { ...part, title }, measures);
  });
  return told ? { ...schema, properties: told } : schema;
}

function definitions({ $defs }: Schema, measures: Readonly<Record<string, string>>): Pick<Schema, '$defs'> {
  const told = each($defs, (definition) => withMeasures(definition, measures));
  return told ? { $defs: told } : {};
}

const each = (
  map: Readonly<Record<string, Schema>> | undefined,
  made: (schema: Schema, key: string) => Schema,
): Readonly<Record<string, Schema>> | undefined =>
  map && Object.fromEntries(Object.entries(map).map(([key, schema]) => [key, made(schema, key)]));

const startKeys = ['kind', 'format', 'id', 'name', 'country', 'administration', 'asOf', 'profile'];

function startLines(start: ProgramStart, root: Schema): readonly string[] {
  const { profile, ...required } = start;
  const described = (key: string): readonly string[] =>
    commentLines(root.properties?.[key]?.description ?? '');
  return [
    ...Object.entries(required).flatMap(([key, value]) => [...described(key), `${key}: ${yamlText(value)}`]),
    ...described('profile'),
    profile === undefined ? '# profile: workshop' : `profile: ${yamlText(profile)}`,
  ];
}

/** A section as comments: what it is, the criteria that it can show, and an example of each of its fields. */
function sectionLines(
  key: string,
  section: Schema,
  root: Schema,
  model: Model,
  { shows: sentence }: Scaffold['program'],
): readonly string[] {
  const { title = key, description = '' } = { ...resolved(section, root), ...section };
  const shows = criteriaOf(model)
    .filter(({ criterion }) =>
      criterion.program?.some(({ at }) => at === `/${key}` || at.startsWith(`/${key}/`)),
    )
    .map(({ id }) => id);
  return [
    ...commentLines(`── ${title}: ${description}`),
    ...(shows.length === 0 ? [] : commentLines(sentence(shows))),
    ...exampleLines(key, section, root, '').map((line) => `# ${line}`),
  ];
}

/** `key: example`, in block style, with the words of a closed list behind it. */
function exampleLines(key: string, schema: Schema, root: Schema, indent: string): readonly string[] {
  const shape = shapeOf(schema, root);
  const given = schema.examples?.[0] ?? shape.examples?.[0];
  const below = shape.properties ?? mapOf(shape, root);
  if (below) {
    const fields = Object.entries(below);
    const title = key.length === 1 && schema.title !== undefined ? `   # ${schema.title}` : '';
    return [
      `${indent}${key}:${title}`,
      ...fields.flatMap(([name, one]) => exampleLines(name, one, root, `${indent}  `)),
    ];
  }
  const entry = shape.items && shapeOf(shape.items, root);
  if (given === undefined && entry?.properties) {
    const fields = Object.entries(entry.properties);
    const lines = fields.flatMap(([name, one]) => exampleLines(name, one, root, `${indent}    `));
    return [
      `${indent}${key}:`,
      ...lines.map((line, index) => (index === 0 ? `${indent}  - ${line.trimStart()}` : line)),
    ];
  }
  const choices = entry?.enum ?? shape.enum ?? [];
  const words = choices.length > 1 && choices.length <= 12 ? `   # ${choices.join(' | ')}` : '';
  const value = given ?? (entry ? [scalarOf(entry)] : scalarOf(shape));
  return [`${indent}${key}: ${yamlText(value)}${words}`];
}

/** A map with keys of its own is shown with the first one that it may have. */
function mapOf(shape: Schema, root: Schema): Readonly<Record<string, Schema>> | undefined {
  if (typeof shape.additionalProperties !== 'object') return undefined;
  return { [String(scalarOf(shapeOf(shape.propertyNames ?? {}, root)))]: shape.additionalProperties };
}

const scalarOf = ({ examples, enum: words, minimum, type }: Schema): unknown =>
  examples?.[0] ?? words?.[0] ?? minimum ?? (type === 'boolean' ? true : '…');

/** What a schema says of a value that is there: its references followed, and of a union the part that is not “none”. */
function shapeOf(schema: Schema, root: Schema): Schema {
  const target = resolved(schema, root);
  const branch = target.anyOf?.map((one) => resolved(one, root)).find((one) => one.const === undefined);
  return branch ? shapeOf(branch, root) : target;
}

function resolved(schema: Schema, root: Schema): Schema {
  const name = schema.$ref?.split('/').at(-1);
  const target = name === undefined ? undefined : root.$defs?.[name];
  return target === undefined ? schema : resolved(target, root);
}
