/**
 * Checks that can hold on no program file. Everything that is reported here is proven: where a proof would take too
 * long, or more than bounds and closed lists, the check counts as one that can hold.
 */

import { nearest } from '../nearest.ts';
import { type NeverHolds, type Path, pathOf } from '../problem.ts';
import type { CheckSchema, CheckType, CheckValue, ProgramCheck } from '../types/model.ts';
import {
  allOf,
  bounds,
  branches,
  holdsOf,
  keywordOf,
  leastOf,
  mostOf,
  type Part,
  partsAt,
  partsBelow,
  requiredBy,
  typesOf,
  valuesIn,
  valuesOf,
} from './check-parts.ts';
import { near } from './near.ts';
import { faultIn } from './program-check.ts';
import {
  fits,
  isClosed,
  isNoneAlone,
  keysOf,
  kindOf,
  kindsOf,
  pointersIn,
  type Shape,
  shapesAtKey,
  shapesOfItems,
} from './program-shape.ts';

/** `path`: steps from the check to the keyword that asks for too much. */
export interface Never {
  readonly path: Path;
  readonly reason: NeverHolds;
}

/** How much looking may still be done: alternatives within alternatives would never end. */
export interface Effort {
  left: number;
}

/** What the parts are held against. */
interface Within {
  readonly shapes: readonly Shape[];
  /** Where in the program file, `*` for every entry of a list. */
  readonly at: string;
  readonly effort: Effort;
}

/** What presence asks of a value. */
const notNone = (path: Path): Part => ({ schema: { not: { const: 'none' } }, path, isImplied: true });
const notEmpty = (path: Path): Part => ({ schema: { minItems: 1 }, path, isImplied: true });

/** Those of a criterion’s checks that can never hold; where each can, those at one place that never do together. */
export function neverHolding(
  checks: readonly ProgramCheck[],
  program: readonly Shape[],
  effort: Effort,
): readonly Never[] {
  const alone = checks.flatMap(({ at }, index) => {
    const here = reached(at, program);
    if ('is' in here) return [{ path: [index, 'at'], reason: here }];
    return ofOne(never(partsOf(checks, index), { ...here, at, effort }));
  });
  if (alone.length > 0) return alone;
  return checks.flatMap(({ at }, index) => {
    const same = [...checks.keys()].filter((other) => checks[other]?.at === at);
    const here = reached(at, program);
    if (same.length < 2 || same[0] !== index || 'is' in here) return [];
    const parts = same.flatMap((other) => partsOf(checks, other));
    return ofOne(never(parts, { ...here, at, effort }));
  });
}

/** Parts of checks that can never hold, such as one branch of several: mistyped, although the check can hold. */
export function neverHoldingParts(
  checks: readonly ProgramCheck[],
  program: readonly Shape[],
  effort: Effort,
): readonly Never[] {
  return checks.flatMap(({ at }, index) => {
    const here = reached(at, program);
    if ('is' in here) return [];
    const written = partsOf(checks, index).filter(({ isImplied }) => !isImplied);
    return written.flatMap((part) => idleIn(part, { ...here, at, effort }));
  });
}

/**
 * The checks, by number, that nothing in a program file can fail: whatever may stand there meets them, and neither there
 * nor on the way can the file say that there is none. As above, each is proven.
 */
export function neverFailing(
  checks: readonly ProgramCheck[],
  program: readonly Shape[],
  effort: Effort,
): readonly number[] {
  return [...checks.keys()].filter((index) => {
    const { at = '', schema } = checks[index] ?? {};
    const way = wayTo(at, program);
    const [shapes = [], ...above] = way.toReversed();
    // The file itself is never none.
    if (shapes.length === 0 || above.slice(0, -1).flat().some(canBeNone)) return false;
    if (schema === undefined) return !shapes.some(canBeNone);
    return shapes.every((shape) => always(schema, [], shape, { shapes, at, effort }));
  });
}

/** What may stand at each step of a pointer, from the whole file on; nothing at all behind a step that leads nowhere. */
function wayTo(at: string, program: readonly Shape[]): readonly (readonly Shape[])[] {
  const way = [program];
  for (const step of pathOf(at)) way.push((way.at(-1) ?? []).flatMap((shape) => shapesBelow(shape, step)));
  return way;
}

/** Whether the word none or an empty list may stand there. */
function canBeNone(shape: Shape): boolean {
  if (shape.kind === 'array') return (shape.schema.minItems ?? 0) === 0;
  return shape.kind === 'any' || fits('none', shape);
}

const ofOne = (found: Never | undefined): readonly Never[] => (found === undefined ? [] : [found]);

/** Without a schema presence is enough, and neither none nor an empty list is presence. */
function partsOf(checks: readonly ProgramCheck[], index: number): readonly Part[] {
  const schema = checks[index]?.schema;
  if (schema !== undefined) return [{ schema, path: [index, 'schema'] }];
  return [notNone([index, 'at']), notEmpty([index, 'at'])];
}

function reached(at: string, program: readonly Shape[]): { readonly shapes: readonly Shape[] } | NeverHolds {
  let shapes = program;
  let above = '';
  for (const step of pathOf(at)) {
    const below = shapes.flatMap((shape) => shapesBelow(shape, step));
    if (below.length === 0) return noSuchPlace(at, step, shapes, above, program);
    shapes = below;
    above = `${above}/${step}`;
  }
  return { shapes };
}

function shapesBelow(shape: Shape, step: string): readonly Shape[] {
  if (shape.kind === 'any') return [shape];
  if (shape.kind !== 'array') return shapesAtKey(shape, step) ?? [];
  return Number.isInteger(Number(step)) && Number(step) >= 0 ? shapesOfItems(shape) : [];
}

/** The place that was meant: the same with a key beside, or the only one that ends alike. */
function noSuchPlace(
  pointer: string,
  key: string,
  shapes: readonly Shape[],
  at: string,
  program: readonly Shape[],
): NeverHolds {
  if (shapes.some(({ kind }) => kind === 'array')) return { is: 'inside-list', at, key };
  const known = shapes.flatMap(keysOf);
  const rest = pointer.slice(at.length + key.length + 1);
  const beside = nearest(key, known);
  const elsewhere = pointersIn(program).filter((place) => place.endsWith(`/${pointer.split('/').at(-1)}`));
  const meant =
    beside === undefined ? (elsewhere.length === 1 ? elsewhere[0] : undefined) : `${at}/${beside}${rest}`;
  return { is: 'no-field', at, key, known, ...(meant === undefined ? {} : { nearest: meant }) };
}

const spent = (effort: Effort, steps: number): boolean => {
  effort.left -= steps;
  return effort.left < 0;
};

/** Why the parts cannot all hold on one value; undefined: they can, or nobody knows. */
function never(parts: readonly Part[], within: Within): Never | undefined {
  if (spent(within.effort, parts.length + 1)) return undefined;
  const opened = parts.flatMap(allOf);
  const apart = within.shapes.map((shape) => neverInShape(opened, shape, within));
  if (apart.length > 0 && apart.every((found) => found !== undefined)) return mostTelling(apart);
  const index = opened.findIndex(({ schema }) => schema.anyOf !== undefined || schema.if !== undefined);
  const choice = opened[index];
  return choice === undefined ? undefined : neverInBranches(choice, opened.toSpliced(index, 1), within);
}

function neverInBranches(choice: Part, others: readonly Part[], within: Within): Never | undefined {
  const found: Never[] = [];
  for (const branch of branches(choice)) {
    const inBranch = never([...others, ...branch], within);
    if (inBranch === undefined) return undefined;
    found.push(inBranch);
  }
  return mostTelling(found);
}

/** What says most of a mistake: not the kind of value, which the other alternative has; then the deepest. */
function mostTelling(found: readonly (Never | undefined)[]): Never | undefined {
  const rank = (one: Never | undefined): number =>
    (one?.path.length ?? 0) - (one?.reason.is === 'other-kind' ? 1000 : 0);
  return [...found].sort((one, other) => rank(other) - rank(one))[0];
}

function neverInShape(parts: readonly Part[], shape: Shape, within: Within): Never | undefined {
  const otherKind = neverOfKind(parts, shape, within);
  if (otherKind !== undefined || shape.kind === 'any') return otherKind;
  const listed = valuesIn(parts, shape);
  if (listed !== undefined) return neverOfValues(parts, listed, shape, within);
  const byKind =
    shape.kind === 'object'
      ? neverOfMap(parts, shape, within)
      : shape.kind === 'array'
        ? neverOfList(parts, shape, within)
        : neverOfNumber(parts, shape, within);
  return byKind ?? excluded(parts, shape, within);
}

function neverOfKind(parts: readonly Part[], shape: Shape, { shapes, at }: Within): Never | undefined {
  for (const { schema, path } of parts) {
    const reason = { is: 'other-kind', at, found: kindsOf(shapes) } as const;
    const types = typesOf(schema);
    if (types !== undefined && !types.some((type) => canBe(shape, type))) {
      return { path: [...path, 'type'], reason: { ...reason, expected: types } };
    }
    const values = valuesOf(schema);
    if (values !== undefined && !values.some((value) => isOfKind(value, shape))) {
      const expected = [...new Set(values.map(kindOf))];
      return { path: [...path, keywordOf(schema)], reason: { ...reason, expected } };
    }
  }
  return undefined;
}

function canBe({ kind }: Shape, type: CheckType): boolean {
  return kind === 'any' || kind === type || (isNumeric(kind) && isNumeric(type));
}

const isNumeric = (kind: Shape['kind']): boolean => kind === 'number' || kind === 'integer';

function isOfKind(value: CheckValue, shape: Shape): boolean {
  if (isNoneAlone(shape)) return fits(value, shape);
  return shape.kind === 'any' || faultIn(value, { type: shape.kind }, []) === undefined;
}

function neverOfValues(
  parts: readonly Part[],
  listed: readonly CheckValue[],
  shape: Shape,
  { at }: Within,
): Never | undefined {
  const there = listed.filter((value) => fits(value, shape));
  if (there.some((value) => parts.every((part) => holdsOf(value, part)))) return undefined;
  const culprit = parts.find((part) => !there.some((value) => holdsOf(value, part)));
  if (culprit === undefined) return { path: parts.at(-1)?.path ?? [], reason: { is: 'contradiction', at } };
  const { schema, path, isImplied = false } = culprit;
  const values = valuesOf(schema);
  if (values !== undefined) {
    const reason = otherValue(values, shape, at);
    return { path: [...path, keywordOf(schema)], reason };
  }
  if (schema.not === undefined || isImplied) return { path, reason: { is: 'contradiction', at } };
  return { path: [...path, 'not'], reason: { is: 'excluded', at } };
}

function otherValue(values: readonly CheckValue[], { values: known = [] }: Shape, at: string): NeverHolds {
  const words = known.map(String);
  const meant = values.map((value) => nearest(String(value), words)).find((word) => word !== undefined);
  const reason = { is: 'other-value', at, expected: values.map(String), known: words } as const;
  return meant === undefined ? reason : { ...reason, nearest: meant };
}

function neverOfNumber(parts: readonly Part[], shape: Shape, { at }: Within): Never | undefined {
  if (!isNumeric(shape.kind)) return undefined;
  const { least, most } = rangeOf(parts, shape);
  const isWhole =
    shape.kind === 'integer' || parts.some(({ schema }) => typesOf(schema)?.join() === 'integer');
  if (isWhole ? Math.ceil(least) <= Math.floor(most) : least <= most) return undefined;
  const path = [...bounds(parts, 'minimum'), ...bounds(parts, 'maximum')].at(-1)?.path ?? [];
  return { path, reason: { is: 'bounds', at, of: 'value', least, most } };
}

function rangeOf(
  parts: readonly Part[],
  { schema }: Shape,
): { readonly least: number; readonly most: number } {
  return {
    least: leastOf(parts, 'minimum', schema.minimum ?? Number.NEGATIVE_INFINITY),
    most: mostOf(parts, 'maximum', schema.maximum ?? Number.POSITIVE_INFINITY),
  };
}

function neverOfMap(parts: readonly Part[], shape: Shape, within: Within): Never | undefined {
  for (const [key, path] of requiredBy(parts)) {
    const found = neverAtKey(parts, shape, key, path, within);
    if (found !== undefined) return found;
  }
  for (const key of shape.schema.required ?? []) {
    const own = { ...within, shapes: shapesAtKey(shape, key) ?? [], at: `${within.at}/${key}` };
    const found = never(partsAt(parts, key), own);
    if (found !== undefined) return found;
  }
  const [tightest] = bounds(parts, 'minProperties').slice(-1);
  if (tightest === undefined || !isClosed(shape)) return undefined;
  const possible = keysOf(shape).filter(
    (key) => neverAtKey(parts, shape, key, tightest.path, within) === undefined,
  );
  if (possible.length >= tightest.is) return undefined;
  const reason = {
    is: 'bounds',
    at: within.at,
    of: 'keys',
    least: tightest.is,
    most: possible.length,
  } as const;
  return { path: tightest.path, reason };
}

/** Why a key cannot be there with a value other than none. */
function neverAtKey(
  parts: readonly Part[],
  shape: Shape,
  key: string,
  path: Path,
  within: Within,
): Never | undefined {
  const shapes = shapesAtKey(shape, key);
  if (shapes !== undefined) {
    return never([notNone(path), ...partsAt(parts, key)], {
      ...within,
      shapes,
      at: `${within.at}/${key}`,
    });
  }
  const known = keysOf(shape);
  return { path, reason: { is: 'no-field', at: within.at, key, known, ...near(key, known) } };
}

interface ListParts {
  readonly items: readonly Part[];
  readonly contains: readonly Part[];
  readonly least: number;
  readonly most: number;
  readonly entries: Within;
}

function listParts(parts: readonly Part[], shape: Shape, within: Within): ListParts {
  const contains = partsBelow(parts, 'contains');
  return {
    items: partsBelow(parts, 'items'),
    contains,
    least: leastOf(parts, 'minItems', Math.max(shape.schema.minItems ?? 0, contains.length > 0 ? 1 : 0)),
    most: mostOf(parts, 'maxItems', shape.schema.maxItems ?? Number.POSITIVE_INFINITY),
    entries: { ...within, shapes: shapesOfItems(shape), at: `${within.at}/*` },
  };
}

function neverOfList(parts: readonly Part[], shape: Shape, within: Within): Never | undefined {
  const { items, contains, least, most, entries } = listParts(parts, shape, within);
  for (const one of contains) {
    if (spent(within.effort, items.length)) return undefined;
    const found = never([one, ...items], entries);
    if (found !== undefined) return found;
  }
  const found =
    (most === 1 && contains.length > 1 ? never([...contains, ...items], entries) : undefined) ??
    (least > 0 && items.length > 0 ? never(items, entries) : undefined);
  if (found !== undefined) return found;
  const room = Math.min(most, shape.schema.uniqueItems === true ? differentEntries(items, entries) : most);
  if (least <= room) return undefined;
  const path = [...bounds(parts, 'maxItems'), ...bounds(parts, 'minItems')].at(-1)?.path;
  const reason = { is: 'bounds', at: within.at, of: 'entries', least, most: room } as const;
  return { path: path ?? contains[0]?.path ?? [], reason };
}

/** How many entries that all differ there can be. */
function differentEntries(items: readonly Part[], { shapes }: Within): number {
  const opened = items.flatMap(allOf);
  const listed = shapes.map((shape) =>
    valuesIn(opened, shape)?.filter(
      (value) => fits(value, shape) && opened.every((part) => holdsOf(value, part)),
    ),
  );
  return listed.reduce((sum, values) => sum + (values?.length ?? Number.POSITIVE_INFINITY), 0);
}

function excluded(parts: readonly Part[], shape: Shape, within: Within): Never | undefined {
  const part = parts.find((one) => {
    const { not, ...rest } = one.schema;
    if (not === undefined || spent(within.effort, parts.length)) return false;
    const others = parts.map((other) => (other === one ? { ...one, schema: rest } : other));
    return always(not, others, shape, within);
  });
  return part && { path: [...part.path, 'not'], reason: { is: 'excluded', at: within.at } };
}

/** Whether a schema holds on everything of one shape on which the parts hold; false also where nobody knows. */
function always(schema: CheckSchema, parts: readonly Part[], shape: Shape, within: Within): boolean {
  if (spent(within.effort, 1)) return false;
  if (shape.kind === 'any') return Object.keys(schema).length === 0;
  const opened = parts.flatMap(allOf);
  const listed = valuesIn(opened, shape)?.filter(
    (value) => fits(value, shape) && opened.every((part) => holdsOf(value, part)),
  );
  if (listed !== undefined) return listed.every((value) => faultIn(value, schema, []) === undefined);
  return keywords.every(
    (keyword) => schema[keyword] === undefined || alwaysTests[keyword](schema, opened, shape, within),
  );
}

/** Maps have keys, and a text may be the word none, which stands for a map without any. */
const saysNothingOfKeys = (kind: Shape['kind']): boolean => kind !== 'object' && kind !== 'string';

type AlwaysTest = (schema: CheckSchema, parts: readonly Part[], shape: Shape, within: Within) => boolean;

const onEvery = (schema: CheckSchema, parts: readonly Part[], within: Within): boolean =>
  within.shapes.every(
    (shape) =>
      never(parts, { ...within, shapes: [shape] }) !== undefined || always(schema, parts, shape, within),
  );

const alwaysTests: Readonly<Record<keyof CheckSchema, AlwaysTest>> = {
  type: (schema, _, { kind }) =>
    typesOf(schema)?.some((type) => kind === type || (kind === 'integer' && type === 'number')) ?? true,
  const: () => false,
  enum: () => false,
  required: ({ required = [] }, parts, { kind }) => {
    const known = requiredBy(parts);
    return saysNothingOfKeys(kind) || required.every((key) => known.has(key));
  },
  properties: ({ properties = {} }, parts, shape, within) =>
    shape.kind !== 'object' ||
    Object.entries(properties).every(([key, below]) =>
      onEvery(below, partsAt(parts, key), { ...within, shapes: shapesAtKey(shape, key) ?? [] }),
    ),
  items: ({ items = {} }, parts, shape, within) => {
    if (shape.kind !== 'array') return true;
    const list = listParts(parts, shape, within);
    return list.most === 0 || onEvery(items, list.items, list.entries);
  },
  contains: ({ contains = {} }, parts, shape, within) => {
    if (shape.kind !== 'array') return true;
    const list = listParts(parts, shape, within);
    const known = list.contains.map((one) => [one, ...list.items]);
    return [...known, ...(list.least > 0 ? [list.items] : [])].some((entry) =>
      onEvery(contains, entry, list.entries),
    );
  },
  minItems: ({ minItems = 0 }, parts, shape, within) =>
    shape.kind !== 'array' || listParts(parts, shape, within).least >= minItems,
  maxItems: ({ maxItems = 0 }, parts, shape, within) =>
    shape.kind !== 'array' || listParts(parts, shape, within).most <= maxItems,
  minProperties: ({ minProperties = 0 }, parts, { kind }) =>
    saysNothingOfKeys(kind) || leastOf(parts, 'minProperties', requiredBy(parts).size) >= minProperties,
  minimum: ({ minimum = 0 }, parts, shape) =>
    !isNumeric(shape.kind) || rangeOf(parts, shape).least >= minimum,
  maximum: ({ maximum = 0 }, parts, shape) => !isNumeric(shape.kind) || rangeOf(parts, shape).most <= maximum,
  allOf: ({ allOf: all = [] }, parts, shape, within) => all.every((one) => always(one, parts, shape, within)),
  anyOf: ({ anyOf = [] }, parts, shape, within) => anyOf.some((one) => always(one, parts, shape, within)),
  not: ({ not = {} }, parts, shape, within) =>
    never([...parts, { schema: not, path: [] }], { ...within, shapes: [shape] }) !== undefined,
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
  then: () => true,
  else: () => true,
  if: ({ then: yes = {}, else: no = {} }, parts, shape, within) =>
    always(yes, parts, shape, within) && always(no, parts, shape, within),
};

const keywords = Object.keys(alwaysTests) as readonly (keyof CheckSchema)[];

/** What is mistyped, as against what is asked for on purpose and cannot be. */
const slips: readonly NeverHolds['is'][] = ['no-field', 'other-kind', 'other-value', 'inside-list'];

function idleIn(part: Part, within: Within): readonly Never[] {
  return [
    ...idleWords(part, within),
    ...idleKeys(part, within),
    ...partsInside(part, within).flatMap(([inner, there]) => {
      const found = there.shapes.length === 0 ? undefined : never([inner], there);
      return found !== undefined && slips.includes(found.reason.is) ? [found] : idleIn(inner, there);
    }),
  ];
}

function idleWords({ schema: { enum: words = [] }, path }: Part, within: Within): readonly Never[] {
  return words.flatMap((word, index) => {
    const found = never([{ schema: { const: word }, path }], within);
    return found === undefined ? [] : [{ ...found, path: [...path, 'enum', index] }];
  });
}

function idleKeys({ schema: { properties = {} }, path }: Part, within: Within): readonly Never[] {
  const maps = within.shapes.filter(({ kind }) => kind === 'object');
  return Object.keys(properties).flatMap((key) => {
    const found = maps.map((map) => neverAtKey([], map, key, [...path, 'properties', key], within));
    return found.every((one) => one?.reason.is === 'no-field') ? ofOne(found[0]) : [];
  });
}

/** The parts of a part, each by itself, with what it is held against. */
function partsInside(part: Part, within: Within): readonly (readonly [Part, Within])[] {
  const { schema, path } = part;
  const keys = Object.keys(schema.properties ?? {});
  const branched = (['allOf', 'anyOf', 'not', 'if', 'then', 'else'] as const).flatMap((keyword) =>
    [schema[keyword] ?? []].flat().map((one, index) => ({
      schema: one,
      path: keyword === 'allOf' || keyword === 'anyOf' ? [...path, keyword, index] : [...path, keyword],
    })),
  );
  const lists = within.shapes.filter(({ kind }) => kind === 'array');
  const entries = { ...within, shapes: lists.flatMap(shapesOfItems), at: `${within.at}/*` };
  return [
    ...keys.flatMap((key) => {
      const shapes = within.shapes.flatMap((shape) => shapesAtKey(shape, key) ?? []);
      return partsAt([part], key).map(
        (one) => [one, { ...within, shapes, at: `${within.at}/${key}` }] as const,
      );
    }),
    ...[...partsBelow([part], 'items'), ...partsBelow([part], 'contains')].map(
      (one) => [one, entries] as const,
    ),
    ...branched.map((one) => [one, within] as const),
  ];
}
