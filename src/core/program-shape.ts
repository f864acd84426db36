/** What may stand where in a program file: its published schema, read as alternatives. */

import type { CheckType, CheckValue } from '../types/model.ts';

const none = 'none';

/** The keywords that schemas/program.schema.json uses and that bear on what a value can be. */
interface FileSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, FileSchema>>;
  readonly anyOf?: readonly FileSchema[];
  readonly type?: CheckType;
  readonly const?: CheckValue;
  readonly enum?: readonly CheckValue[];
  /** A word that is not for here, such as none in a list. */
  readonly not?: { readonly const: CheckValue };
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, FileSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | FileSchema;
  readonly items?: FileSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
}

/** One alternative of what may stand at a place. */
export interface Shape {
  /** `any`: the schema does not say. */
  readonly kind: CheckType | 'any';
  /** All that it can be; undefined: too many to list. */
  readonly values?: readonly CheckValue[];
  readonly schema: FileSchema;
  readonly whole: FileSchema;
}

/** The shapes of a program file as a whole. */
export function shapesOfProgram(programSchema: object): readonly Shape[] {
  return shapesOf(programSchema, programSchema);
}

function shapesOf(schema: FileSchema, whole: FileSchema): readonly Shape[] {
  return listsJoined(alternatives(schema, whole).map((one) => shapeOf(one, whole)));
}

function alternatives(schema: FileSchema, whole: FileSchema): readonly FileSchema[] {
  if (schema.anyOf !== undefined) return schema.anyOf.flatMap((one) => alternatives(one, whole));
  const target = schema.$ref === undefined ? undefined : whole.$defs?.[schema.$ref.replace('#/$defs/', '')];
  return target === undefined ? [schema] : alternatives(target, whole);
}

function shapeOf(schema: FileSchema, whole: FileSchema): Shape {
  const values = schema.const === undefined ? schema.enum : [schema.const];
  if (values !== undefined) return { kind: kindOf(values[0]), values, schema, whole };
  if (schema.type === 'boolean') return { kind: 'boolean', values: [true, false], schema, whole };
  return { kind: schema.type ?? 'any', schema, whole };
}

/** The word none beside a closed list is one more word of the list. */
function listsJoined(shapes: readonly Shape[]): readonly Shape[] {
  const lists = shapes.filter(({ kind, values }) => kind === 'string' && values !== undefined);
  const [first] = lists;
  if (first === undefined || lists.length === 1) return shapes;
  const joined = { ...first, values: lists.flatMap(({ values = [] }) => values) };
  return [joined, ...shapes.filter((shape) => !lists.includes(shape))];
}

export function kindOf(value: CheckValue | undefined): CheckType | 'any' {
  const kind = typeof value;
  return kind === 'string' || kind === 'number' || kind === 'boolean' ? kind : 'any';
}

/** Whether a text, number, true or false can stand where the shape says. */
export function fits(value: CheckValue, { kind, values, schema }: Shape): boolean {
  if (values !== undefined) return values.includes(value);
  if (schema.not?.const === value) return false;
  if (typeof value === 'number') {
    const { minimum = value, maximum = value } = schema;
    const isOfKind = kind === 'number' || (kind === 'integer' && Number.isInteger(value));
    return isOfKind && value >= minimum && value <= maximum;
  }
  if (typeof value !== 'string' || kind !== 'string') return false;
  const { minLength = 0, pattern = '' } = schema;
  return value.length >= minLength && new RegExp(pattern, 'u').test(value);
}

/** What may stand at a key of a map; undefined: the file cannot have this key there. */
export function shapesAtKey({ kind, schema, whole }: Shape, key: string): readonly Shape[] | undefined {
  if (kind !== 'object') return undefined;
  const own = Object.hasOwn(schema.properties ?? {}, key) ? schema.properties?.[key] : undefined;
  const other = schema.additionalProperties ?? true;
  if (own !== undefined) return shapesOf(own, whole);
  return other === false ? undefined : shapesOf(other === true ? {} : other, whole);
}

export function shapesOfItems({ schema, whole }: Shape): readonly Shape[] {
  return shapesOf(schema.items ?? {}, whole);
}

export const keysOf = ({ schema }: Shape): readonly string[] => Object.keys(schema.properties ?? {});

/** Whether the keys that the schema names are all that there can be. */
export const isClosed = ({ schema }: Shape): boolean => schema.additionalProperties === false;

/** Kinds in words of the schema; the lone word none counts as one. */
export function kindsOf(shapes: readonly Shape[]): readonly string[] {
  return [...new Set(shapes.map((shape) => (isNoneAlone(shape) ? none : shape.kind)))];
}

/** Of alternatives, the one that says that there is nothing. */
export const isNoneAlone = ({ values }: Shape): boolean => values?.length === 1 && values[0] === none;

/** JSON Pointers to all values that are reached through maps alone. */
export function pointersIn(shapes: readonly Shape[], from = ''): readonly string[] {
  return shapes.flatMap((shape) =>
    keysOf(shape).flatMap((key) => {
      const pointer = `${from}/${key}`;
      return [pointer, ...pointersIn(shapesAtKey(shape, key) ?? [], pointer)];
    }),
  );
}
