/** Checks of a model, made at random: of any form, or such that a given value meets them. */

import fc from 'fast-check';
import { faultIn } from '../../src/core/program-check.ts';
import { type Path, pointerOf } from '../../src/problem.ts';
import type { CheckSchema, CheckType, CheckValue, ProgramCheck } from '../../src/types/model.ts';

/** What schemas made at random speak of. */
export interface Vocabulary {
  readonly keys: readonly string[];
  readonly values: readonly CheckValue[];
}

const types: readonly CheckType[] = ['object', 'array', 'string', 'number', 'integer', 'boolean'];
const small = fc.integer({ min: 0, max: 4 });

/** Schemas of all allowed keywords, a few at a time and a few levels deep. */
export function schemasOf({ keys, values }: Vocabulary): fc.Arbitrary<CheckSchema> {
  const key = fc.constantFrom(...keys);
  const value = fc.constantFrom(...values);
  const type = fc.constantFrom(...types);
  const { schema } = fc.letrec<{ schema: CheckSchema }>((tie) => {
    const below = tie('schema');
    const several = fc.array(below, { minLength: 1, maxLength: 3 });
    const leaves: readonly fc.Arbitrary<CheckSchema>[] = [
      fc.constant({}),
      fc.record({ type: fc.oneof(type, fc.uniqueArray(type, { minLength: 1, maxLength: 3 })) }),
      fc.record({ const: value }),
      fc.record({ enum: fc.uniqueArray(value, { minLength: 1, maxLength: 3 }) }),
      fc.record({ required: fc.uniqueArray(key, { maxLength: 3 }) }),
      fc.record({ minItems: small, maxItems: small }, { requiredKeys: [] }),
      fc.record({ minProperties: small }),
      fc.record({ minimum: small, maximum: small }, { requiredKeys: [] }),
    ];
    const nested: readonly fc.Arbitrary<CheckSchema>[] = [
      fc.record({ properties: fc.dictionary(key, below, { maxKeys: 3 }) }),
      fc.record({ items: below }),
      fc.record({ contains: below }),
      fc.record({ allOf: several }),
      fc.record({ anyOf: several }),
      fc.record({ not: below }),
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      fc.record({ if: below, then: below, else: below }, { requiredKeys: ['if'] }),
    ];
    const one = fc.oneof({ depthSize: 'small', withCrossShrink: true }, fc.oneof(...leaves), ...nested);
    return {
      schema: fc.array(one, { minLength: 1, maxLength: 2 }).map((parts) => Object.assign({}, ...parts)),
    };
  });
  return schema;
}

/** Schemas that speak of some keys and words of program files, and of some that those do not have. */
export const looseSchemas = schemasOf({
  keys: ['id', 'state', 'level', 'contact', 'topics', 'position', 'kind', 'by', 'date', 'b', 'stat'],
  values: ['none', 'in-force', 'live', 'region', 'forum', 'export', 'b', '2024-04-29', 'A text', 1, 12, 2018],
});

interface Found {
  readonly path: Path;
  readonly value: unknown;
}

/** Every value inside a value, with the way to it. */
function insideOf(value: unknown, path: Path = []): readonly Found[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = [...path, key];
    return [{ path: at, value: inner }, ...insideOf(inner, at)];
  });
}

/** A check with any of the schemas at any place of a value. */
export function checksAt(
  value: unknown,
  schemas: fc.Arbitrary<CheckSchema>,
): fc.Arbitrary<readonly ProgramCheck[]> {
  const one = fc
    .tuple(fc.constantFrom(...insideOf(value)), schemas)
    .map(([{ path }, schema]) => ({ at: pointerOf(path), schema }));
  return fc.array(one, { minLength: 1, maxLength: 2 });
}

/** Checks that a value meets, all of them. */
export function checksOf(value: unknown): fc.Arbitrary<readonly ProgramCheck[]> {
  const one = fc.constantFrom(...insideOf(value)).chain((found) => {
    const at = pointerOf(found.path);
    const isNothing = found.value === 'none' || (Array.isArray(found.value) && found.value.length === 0);
    const schema = schemasMetBy(found.value).map((met): ProgramCheck => ({ at, schema: met }));
    const both = fc.tuple(schema, schema).map(([first, second]) => [first, second]);
    return isNothing ? both : fc.oneof(both, fc.constant([{ at }]));
  });
  return fc.array(one, { minLength: 1, maxLength: 2 }).map((checks) => checks.flat());
}

/** Schemas that hold on a value, by all keywords that can. */
function schemasMetBy(value: unknown, depth = 2): fc.Arbitrary<CheckSchema> {
  const parts = [
    ...simpleSchemas(value),
    ...inner(value, depth),
    ...(depth > 0 ? combined(value, depth - 1) : []),
  ];
  return fc
    .array(fc.oneof(...parts), { minLength: 1, maxLength: 3 })
    .map((some): CheckSchema => Object.assign({}, ...some))
    .filter((schema) => isMet(value, schema));
}

const isMet = (value: unknown, schema: CheckSchema): boolean => faultIn(value, schema, []) === undefined;

function simpleSchemas(value: unknown): readonly fc.Arbitrary<CheckSchema>[] {
  const type = types.filter((name) => isMet(value, { type: name }));
  const all = [
    fc.constant({}),
    fc.constant({ type }),
    fc.constant({ not: { type: types.filter((name) => !type.includes(name)) } }),
  ];
  if (typeof value === 'string' || typeof value === 'boolean') {
    return [...all, fc.constant({ const: value }), fc.constant({ enum: ['other', value] })];
  }
  if (typeof value !== 'number') return all;
  const bounds = small.map((room) => ({ minimum: value - room, maximum: value + room }));
  return [...all, bounds, fc.constant({ const: value })];
}

function inner(value: unknown, depth: number): readonly fc.Arbitrary<CheckSchema>[] {
  if (typeof value !== 'object' || value === null || depth === 0) return [];
  if (Array.isArray(value)) return innerOfList(value, depth - 1);
  const entries = Object.entries(value);
  const named = entries.filter(([, own]) => own !== 'none').map(([key]) => key);
  return [
    fc.subarray(named).map((required) => ({ required })),
    fc.integer({ min: 0, max: named.length }).map((minProperties) => ({ minProperties })),
    fc
      .subarray(entries, { maxLength: Math.min(3, entries.length) })
      .chain((some) =>
        fc
          .record(Object.fromEntries(some.map(([key, own]) => [key, schemasMetBy(own, depth - 1)])))
          .map((properties) => ({ properties })),
      ),
    fc.constant({ properties: { elsewhere: { not: {} } }, not: { required: ['elsewhere'] } }),
  ];
}

function innerOfList(value: readonly unknown[], depth: number): readonly fc.Arbitrary<CheckSchema>[] {
  const bounds = small.map((room) => ({
    minItems: Math.max(0, value.length - room),
    maxItems: value.length + room,
  }));
  if (value.length === 0) return [bounds, fc.constant({ items: { not: {} } })];
  return [
    bounds,
    fc.constantFrom(...value).chain((entry) => schemasMetBy(entry, depth).map((contains) => ({ contains }))),
    fc
      .tuple(...value.map((entry) => schemasMetBy(entry, depth)))
      .map((anyOf) => ({ items: anyOf.length === 1 ? (anyOf[0] ?? {}) : { anyOf } })),
  ];
}

/** Branches of which one is met, and what is excluded or only asked under a condition. */
function combined(value: unknown, depth: number): readonly fc.Arbitrary<CheckSchema>[] {
  const met = schemasMetBy(value, depth);
  return [
    fc.tuple(met, met).map((allOf) => ({ allOf })),
    fc.tuple(looseSchemas, met).map((anyOf) => ({ anyOf })),
    looseSchemas.map((not) => (isMet(value, not) ? {} : { not })),
    fc.tuple(looseSchemas, met, looseSchemas).map(([condition, yes, no]): CheckSchema => {
      const [then, other] = isMet(value, condition) ? [yes, no] : [no, yes];
      return { if: condition, then, else: other };
    }),
  ];
}
