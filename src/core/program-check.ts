/** What the program file shows of a criterion, and where and why it shows otherwise. */

import { type Path, pathOf, pointerOf } from '../problem.ts';
import type { ProgramShows, ShownOtherwise } from '../types/assessment.ts';
import type { CheckSchema, ProgramCheck } from '../types/model.ts';

/** The word that says there is none, where a list would say `[]`. */
const none = 'none';

/** `path` leads to the place that shows it, or shows otherwise; undefined for what the file leaves out. */
export interface Shows extends Pick<ProgramShows, 'outcome' | 'reason'> {
  readonly path?: Path;
}

/** All checks hold: shown. One fails on something that is there: shown otherwise. Else: not shown. */
export function programShows(checks: readonly ProgramCheck[], program: unknown): Shows {
  const looks = checks.map((check) => look(check, program));
  return (
    looks.find(({ outcome }) => outcome === 'shown-otherwise') ??
    looks.find(({ outcome }) => outcome === 'not-shown') ??
    looks[0] ?? { outcome: 'not-shown' }
  );
}

function look({ at, schema }: ProgramCheck, program: unknown): Shows {
  const path = pathOf(at);
  const found = valueAt(program, path);
  if (found === undefined) return { outcome: 'not-shown' };
  const there = path.slice(0, found.depth);
  const fault = found.depth < path.length ? faultAt(there, 'none') : faultOf(found.value, schema, there);
  if (fault === undefined) return { outcome: 'shown', path: there };
  return { outcome: 'shown-otherwise', path: stepsOf(fault), reason: fault };
}

/** The value at a path, or the `none` or `[]` above it that says there is nothing below; undefined: left out. */
function valueAt(
  program: unknown,
  path: Path,
): { readonly value: unknown; readonly depth: number } | undefined {
  let value = program;
  for (const [depth, step] of path.entries()) {
    if (isNone(value) && depth > 0) return { value, depth };
    value = childOf(value, step);
    if (value === undefined) return undefined;
  }
  return { value, depth: path.length };
}

function childOf(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) return value[Number(step)];
  return isMap(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

function faultOf(value: unknown, schema: CheckSchema | undefined, path: Path): ShownOtherwise | undefined {
  if (schema === undefined) return isNone(value) ? faultAt(path, 'none') : undefined;
  return faultIn(value, schema, path);
}

/**
 * The first thing in `value` that `schema` does not allow; undefined: it holds. As JSON Schema draft 2020-12 has it,
 * but that a key whose value is the word none is not there, and the word none in place of a map has no keys:
 * that is what the file means by it.
 */
export function faultIn(value: unknown, schema: CheckSchema, path: Path): ShownOtherwise | undefined {
  for (const keyword of keywords) {
    const fault = schema[keyword] === undefined ? undefined : faults[keyword](value, schema, path);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

type Fault = (value: unknown, schema: CheckSchema, path: Path) => ShownOtherwise | undefined;

const faults: Readonly<Record<Exclude<keyof CheckSchema, 'then' | 'else'>, Fault>> = {
  type: (value, { type }, path) => {
    const types = [type].flat().filter((name) => name !== undefined);
    if (types.some((name) => isOfType(value, name))) return undefined;
    if (isNone(value)) return faultAt(path, 'none');
    return faultAt(path, 'other-kind', { expected: types.join(' | '), found: shown(value) });
  },
  const: (value, schema, path) =>
    isEqual(value, schema.const) ? undefined : otherValue(value, [schema.const], path),
  enum: (value, { enum: values = [] }, path) =>
    values.some((allowed) => isEqual(value, allowed)) ? undefined : otherValue(value, values, path),
  required: (value, { required = [] }, path) => {
    if (value === none && required.length > 0) return faultAt(path, 'none');
    const missing = isMap(value) ? required.filter((key) => !hasKey(value, key)) : [];
    return missing.length === 0 ? undefined : faultAt(path, 'missing', { expected: missing.join(', ') });
  },
  minProperties: (value, { minProperties = 0 }, path) =>
    isMap(value) || value === none ? tooFew(keysOf(value).length, minProperties, path) : undefined,
  minItems: (value, { minItems = 0 }, path) =>
    Array.isArray(value) ? tooFew(value.length, minItems, path) : undefined,
  maxItems: (value, { maxItems = 0 }, path) =>
    Array.isArray(value) && value.length > maxItems
      ? faultAt(path, 'too-many', { expected: String(maxItems), found: String(value.length) })
      : undefined,
  minimum: (value, { minimum = 0 }, path) =>
    typeof value === 'number' && value < minimum
      ? faultAt(path, 'too-low', { expected: String(minimum), found: shown(value) })
      : undefined,
  maximum: (value, { maximum = 0 }, path) =>
    typeof value === 'number' && value > maximum
      ? faultAt(path, 'too-high', { expected: String(maximum), found: shown(value) })
      : undefined,
  contains: (value, { contains = {} }, path) => {
    if (!Array.isArray(value) || value.some((item) => holds(item, contains, path))) return undefined;
    if (value.length === 0) return faultAt(path, 'none');
    return faultAt(path, 'no-entry-like', { expected: described(contains) });
  },
  properties: (value, { properties = {} }, path) =>
    isMap(value)
      ? firstFault(Object.keys(properties), (key) =>
          Object.hasOwn(value, key) && properties[key]
            ? faultIn(value[key], properties[key], [...path, key])
            : undefined,
        )
      : undefined,
  items: (value, { items = {} }, path) =>
    Array.isArray(value)
      ? firstFault([...value.keys()], (index) => faultIn(value[index], items, [...path, index]))
      : undefined,
  allOf: (value, { allOf = [] }, path) => firstFault(allOf, (schema) => faultIn(value, schema, path)),
  anyOf: (value, { anyOf = [] }, path) =>
    anyOf.some((schema) => holds(value, schema, path))
      ? undefined
      : firstFault(anyOf, (schema) => faultIn(value, schema, path)),
  not: (value, { not = {} }, path) =>
    holds(value, not, path) ? faultAt(path, 'excluded', { expected: described(not) }) : undefined,
  if: (value, { if: condition = {}, then: yes = {}, else: no = {} }, path) =>
    faultIn(value, holds(value, condition, path) ? yes : no, path),
};

const keywords = Object.keys(faults) as readonly (keyof typeof faults)[];

const holds = (value: unknown, schema: CheckSchema, path: Path): boolean =>
  faultIn(value, schema, path) === undefined;

function firstFault<Item>(
  items: readonly Item[],
  fault: (item: Item) => ShownOtherwise | undefined,
): ShownOtherwise | undefined {
  for (const item of items) {
    const found = fault(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function faultAt(
  path: Path,
  is: ShownOtherwise['is'],
  detail: Pick<ShownOtherwise, 'expected' | 'found'> = {},
): ShownOtherwise {
  return { at: pointerOf(path), is, ...detail };
}

function tooFew(found: number, least: number, path: Path): ShownOtherwise | undefined {
  if (found >= least) return undefined;
  if (found === 0) return faultAt(path, 'none');
  return faultAt(path, 'too-few', { expected: String(least), found: String(found) });
}

function otherValue(value: unknown, expected: readonly unknown[], path: Path): ShownOtherwise {
  if (isNone(value)) return faultAt(path, 'none');
  return faultAt(path, 'other-value', { expected: expected.map(shown).join(' | '), found: shown(value) });
}

/** A check in the words of the file, such as `state: in-force, covers: establishment`; '' where it has none. */
export function described(schema: CheckSchema): string {
  const own =
    schema.const !== undefined
      ? [shown(schema.const)]
      : schema.enum
        ? [schema.enum.map(shown).join(' | ')]
        : [];
  const inner = schema.contains ? [described(schema.contains)] : [];
  const named = Object.entries(schema.properties ?? {}).map(
    ([key, below]) => [key, described(below)] as const,
  );
  const unnamed = (schema.required ?? []).filter((key) => !named.some(([name]) => name === key));
  const nested = [...(schema.allOf ?? []), ...(schema.anyOf ?? [])].map(described);
  const range = [
    ...(schema.minimum === undefined ? [] : [`≥ ${schema.minimum}`]),
    ...(schema.maximum === undefined ? [] : [`≤ ${schema.maximum}`]),
  ];
  const keys = named.map(([key, words]) => (words === '' ? key : `${key}: ${words}`));
  return [...own, ...range, ...inner, ...keys, ...unnamed, ...nested]
    .filter((part) => part !== '')
    .join(', ');
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isNone = (value: unknown): boolean => value === none || (Array.isArray(value) && value.length === 0);
const hasKey = (value: Readonly<Record<string, unknown>>, key: string): boolean =>
  Object.hasOwn(value, key) && value[key] !== none;
/** The word none is a map without keys. */
const keysOf = (value: Readonly<Record<string, unknown>> | typeof none): readonly string[] =>
  value === none ? [] : Object.keys(value).filter((key) => hasKey(value, key));
const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const typeTests: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
  object: isMap,
  array: Array.isArray,
  null: (value) => value === null,
};
const isOfType = (value: unknown, type: string): boolean => typeTests[type]?.(value) ?? false;

/** Whether two values of a file are the same; the order of keys in a map is none of it. */
export function isEqual(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => isEqual(item, other[index]));
  }
  if (isMap(one) && isMap(other)) {
    const keys = Object.keys(one);
    return (
      keys.length === Object.keys(other).length &&
      keys.every((key) => Object.hasOwn(other, key) && isEqual(one[key], other[key]))
    );
  }
  return one === other;
}

const stepsOf = ({ at }: ShownOtherwise): Path => pathOf(at);
