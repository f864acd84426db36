/** Checks taken apart: schemas that have to hold together on one value of the program file. */

import type { Path } from '../problem.ts';
import type { CheckSchema, CheckType, CheckValue } from '../types/model.ts';
import { faultIn } from './program-check.ts';
import type { Shape } from './program-shape.ts';

/** A schema that has to hold, and where it stands in the check. */
export interface Part {
  readonly schema: CheckSchema;
  readonly path: Path;
  /** What presence asks and nobody has written: the value is not none. */
  readonly isImplied?: true;
}

/** A part and all that it says has to hold as well, side by side. */
export function allOf({ schema, path, ...more }: Part): readonly Part[] {
  const { allOf: all = [], ...rest } = schema;
  return [
    { schema: rest, path, ...more },
    ...all.flatMap((one, index) => allOf({ schema: one, path: [...path, 'allOf', index] })),
  ];
}

/** The ways in which a part with anyOf or if can hold, each as parts that hold together. */
export function branches({ schema, path }: Part): readonly (readonly Part[])[] {
  if (schema.anyOf !== undefined) {
    const { anyOf, ...rest } = schema;
    return anyOf.map((one, index) => [
      { schema: rest, path },
      { schema: one, path: [...path, 'anyOf', index] },
    ]);
  }
  const { if: condition = {}, then: yes = {}, else: no = {}, ...rest } = schema;
  const own = { schema: rest, path };
  return [
    [own, { schema: { not: condition }, path: [...path, 'if'] }, { schema: no, path: [...path, 'else'] }],
    [own, { schema: condition, path: [...path, 'if'] }, { schema: yes, path: [...path, 'then'] }],
  ];
}

export const typesOf = ({ type }: CheckSchema): readonly CheckType[] | undefined =>
  type === undefined ? undefined : [type].flat();
export const valuesOf = (schema: CheckSchema): readonly CheckValue[] | undefined =>
  schema.const === undefined ? schema.enum : [schema.const];
export const keywordOf = (schema: CheckSchema): 'const' | 'enum' =>
  schema.const === undefined ? 'enum' : 'const';

type Bound = 'minimum' | 'maximum' | 'minItems' | 'maxItems' | 'minProperties';

/** The parts that set a bound, the tightest last. */
export function bounds(
  parts: readonly Part[],
  keyword: Bound,
): readonly { readonly is: number; readonly path: Path }[] {
  const sign = keyword.startsWith('min') ? 1 : -1;
  return parts
    .flatMap(({ schema, path }) => {
      const is = schema[keyword];
      return is === undefined ? [] : [{ is, path: [...path, keyword] }];
    })
    .sort((one, other) => sign * (one.is - other.is));
}

export function leastOf(
  parts: readonly Part[],
  keyword: 'minimum' | 'minItems' | 'minProperties',
  own: number,
): number {
  return Math.max(own, bounds(parts, keyword).at(-1)?.is ?? own);
}

export function mostOf(parts: readonly Part[], keyword: 'maximum' | 'maxItems', own: number): number {
  return Math.min(own, bounds(parts, keyword).at(-1)?.is ?? own);
}

export const partsAt = (parts: readonly Part[], key: string): readonly Part[] =>
  parts.flatMap(({ schema: { properties = {} }, path }) => {
    const schema = Object.hasOwn(properties, key) ? properties[key] : undefined;
    return schema === undefined ? [] : [{ schema, path: [...path, 'properties', key] }];
  });

/** Every required key once, with where it is first required. */
export function requiredBy(parts: readonly Part[]): ReadonlyMap<string, Path> {
  const first = new Map<string, Path>();
  for (const { schema, path } of parts) {
    for (const [index, key] of (schema.required ?? []).entries()) {
      if (!first.has(key)) first.set(key, [...path, 'required', index]);
    }
  }
  return first;
}

export function partsBelow(parts: readonly Part[], keyword: 'items' | 'contains'): readonly Part[] {
  return parts.flatMap(({ schema, path }) => {
    const below = schema[keyword];
    return below === undefined ? [] : [{ schema: below, path: [...path, keyword] }];
  });
}

/** All values that can stand there as far as a list says so; undefined: no list does. */
export function valuesIn(parts: readonly Part[], { values }: Shape): readonly CheckValue[] | undefined {
  return values ?? parts.map(({ schema }) => valuesOf(schema)).find((listed) => listed !== undefined);
}

/** What a part says of a text or number by itself; its branches are looked at apart. */
export function holdsOf(value: CheckValue, { schema }: Part): boolean {
  const { anyOf: _, if: __, ...rest } = schema;
  return faultIn(value, rest, []) === undefined;
}
