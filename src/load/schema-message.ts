/** What a schema does not accept, as problems: one for each mistake, in words that are not the schema's. */

import type { SchemaError } from '../generated/validators.js';
import { type Path, type Problem, pathOf, problem } from '../problem.ts';
import { excerpt } from './foreign.ts';
import { nearMatch } from './near-match.ts';
import type { ReadYaml } from './read-yaml.ts';
import { formOf, keyFormProblem, valueProblem } from './schema-value.ts';

/** All that is wrong at one place of the data. */
interface ErrorsAt {
  readonly path: Path;
  readonly data: unknown;
  readonly errors: readonly SchemaError[];
}

/** These only say that something in them is wrong, which is told by itself. */
const wrappers: ReadonlySet<string> = new Set(['allOf']);
const unions: ReadonlySet<string> = new Set(['anyOf', 'oneOf']);
const aboutKeys: ReadonlySet<string> = new Set([
  'additionalProperties',
  'required',
  'propertyNames',
  // What is wrong with the key that decides a union is told of that key.
  'discriminator',
]);

export function schemaProblems(errors: readonly SchemaError[], read: ReadYaml): readonly Problem[] {
  const found = foundIn(errors, read);
  const problems = [...found.places]
    .filter(([pointer]) => !isBelowWrongKey(pointer, found))
    .flatMap(([, at]) => problemsAt(at, found, read));
  // A value that is refused without a reason that we know is still refused.
  return problems.length > 0 ? problems : [problem('value-wrong', { at: [] }, read.placeOf([]))];
}

/** What stands under a key that belongs elsewhere, or a map or list under one that is none, is not what it is checked as. */
function isBelowWrongKey(pointer: string, { places, wrongKeys, moved }: Found): boolean {
  for (let below = pointer; below !== ''; below = holderOf(below)) {
    const { path, data } = places.get(below) ?? {};
    if (moved.get(holderOf(below))?.has(String(path?.at(-1)))) return true;
    const isHolder = typeof data === 'object' && data !== null;
    if (isHolder && wrongKeys.get(holderOf(below))?.has(String(path?.at(-1)))) return true;
  }
  return false;
}

/** All errors of a file, by the pointer to the data that they speak of. */
interface Found {
  readonly places: ReadonlyMap<string, ErrorsAt>;
  /** Maps and lists inside which something is wrong. */
  readonly holders: ReadonlySet<string>;
  /** Keys without a value → the keys that were meant to stand under them. */
  readonly misplaced: ReadonlyMap<string, readonly string[]>;
  /** The same keys, by the map in which they stand. */
  readonly moved: ReadonlyMap<string, ReadonlySet<string>>;
  /** Keys of another form than those of their map have, by that map. */
  readonly wrongKeys: ReadonlyMap<string, ReadonlySet<string>>;
  /** Comments that may have been meant as values, by their lines. */
  readonly comments: ReadonlyMap<number, string>;
}

function foundIn(errors: readonly SchemaError[], read: ReadYaml): Found {
  const places = placesOf(errors, read.value);
  const misplaced = misplacedKeys(places);
  const moved = new Map<string, Set<string>>();
  for (const [pointer, keys] of misplaced) {
    const holder = holderOf(pointer);
    moved.set(holder, new Set([...(moved.get(holder) ?? []), ...keys]));
  }
  const holders = new Set<string>();
  for (const pointer of places.keys()) {
    for (let holder = pointer; holder !== ''; ) {
      holder = holderOf(holder);
      holders.add(holder);
    }
  }
  const wrongKeys = new Map([...places].map(([pointer, at]) => [pointer, new Set(misshapenKeys(at))]));
  return { places, holders, misplaced, moved, wrongKeys, comments: commentsByLine(read.problems) };
}

function commentsByLine(problems: readonly Problem[]): ReadonlyMap<number, string> {
  return new Map(
    problems.flatMap((found) =>
      found.code === 'comment-swallows' ? [[found.place.line, found.args.comment] as const] : [],
    ),
  );
}

function holderOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf('/'));
}

/** By the pointer to the data, in the order in which they were found. */
function placesOf(errors: readonly SchemaError[], root: unknown): ReadonlyMap<string, ErrorsAt> {
  const places = new Map<string, ErrorsAt & { readonly errors: SchemaError[] }>();
  for (const error of errors) {
    if (wrappers.has(error.keyword)) continue;
    const known = places.get(error.instancePath);
    if (known !== undefined) known.errors.push(error);
    else {
      const { path, data } = followed(error.instancePath, root);
      places.set(error.instancePath, { path, data, errors: [error] });
    }
  }
  return places;
}

/** A JSON Pointer into data as steps, and what it leads to. */
function followed(pointer: string, root: unknown): { readonly path: Path; readonly data: unknown } {
  const path: (string | number)[] = [];
  let data = root;
  for (const name of pathOf(pointer)) {
    const step = Array.isArray(data) ? Number(name) : name;
    path.push(step);
    data = typeof data === 'object' && data !== null ? Reflect.get(data, step) : undefined;
  }
  return { path, data };
}

function problemsAt(at: ErrorsAt, found: Found, read: ReadYaml): readonly Problem[] {
  const pointer = at.errors[0]?.instancePath ?? '';
  const misplaced = found.misplaced.get(pointer);
  if (misplaced !== undefined) return [misplacedProblem(at.path, misplaced, read)];
  const isRestOfList = bareKeysOfLists(at, pointer, found.places);
  const notTold = new Set([...(found.moved.get(pointer) ?? []), ...isRestOfList]);
  const ofKeys = keyProblems(at, notTold, read);
  const isUnion = at.errors.some(({ keyword }) => unions.has(keyword));
  const hasInside = ofKeys.length > 0 || found.holders.has(pointer);
  // The branch that the value took is told from inside it; the others only say that it took another.
  if (isUnion && hasInside) return ofKeys;
  const excluded = excludedProblem(at, found.places, read);
  const about = at.errors.filter((error) => isAboutValue(error, at.data));
  const swallowed = at.data === null ? found.comments.get(read.placeOf(at.path).line) : undefined;
  const refused = { path: at.path, data: at.data, errors: about, form: formOf(at.errors), swallowed };
  const ofValue = excluded ?? valueProblem(refused, read);
  return ofValue === undefined ? ofKeys : [...ofKeys, ofValue];
}

/** What is said of a name in a map has the name for its data. */
function isAboutValue({ keyword, data }: SchemaError, value: unknown): boolean {
  return data === value && !unions.has(keyword) && !aboutKeys.has(keyword) && keyword !== 'if';
}

// Keys

function textParam(errors: readonly SchemaError[], keyword: string, param: string): readonly string[] {
  const told = errors.filter((error) => error.keyword === keyword).map(({ params }) => String(params[param]));
  return [...new Set(told)];
}

const unknownKeys = (at: ErrorsAt): readonly string[] => [
  ...textParam(at.errors, 'additionalProperties', 'additionalProperty'),
  ...meantAsDeciding(at),
];

/** While the key that decides a union is missing, no key is known or unknown but the one that was meant for it. */
function meantAsDeciding({ errors, data }: ErrorsAt): readonly string[] {
  const deciding = textParam(errors, 'discriminator', 'tag');
  const isThere = deciding.some((key) => keysOf(data).includes(key));
  return isThere ? [] : keysOf(data).filter((key) => nearMatch(key, deciding).nearest !== undefined);
}

/** Those that have another form than the keys of their map. */
const misshapenKeys = ({ errors }: Pick<ErrorsAt, 'errors'>): readonly string[] =>
  textParam(errors, 'propertyNames', 'propertyName');

function keysOf(part: unknown): readonly string[] {
  return typeof part === 'object' && part !== null ? Object.keys(part) : [];
}

/** The keys that could stand in the map and do not. */
function absentKeys({ errors, data }: ErrorsAt): readonly string[] {
  const closed = errors.filter(({ keyword }) => keyword === 'additionalProperties');
  const known = closed.flatMap(({ parentSchema }) => keysOf(parentSchema.properties));
  const present = new Set(keysOf(data));
  return [...new Set(known)].filter((key) => !present.has(key));
}

/** An unknown key and a missing one that resemble each other are one mistake. */
function keyProblems(at: ErrorsAt, moved: ReadonlySet<string>, read: ReadYaml): readonly Problem[] {
  const { path, errors } = at;
  const missing = new Set(textParam(errors, 'required', 'missingProperty'));
  const absent = absentKeys(at);
  const unknown = unknownKeys(at)
    .filter((key) => !moved.has(key))
    .map((key) => {
      const { meant, found } = unknownKeyProblem(key, at, missing, absent, read);
      if (meant !== undefined) missing.delete(meant);
      return found;
    });
  const misshapen = misshapenKeys(at).filter((key) => !moved.has(key));
  const ofNames = new Map(errors.map((error) => [error.data, error]));
  return [
    ...withoutFurtherParts(unknown),
    ...misshapen.map((key) => keyFormProblem(path, key, ofNames.get(key), read)),
    ...[...missing].map((key) => problem('key-missing', { key, in: path }, read.placeOf([...path, key]))),
  ];
}

/** `languages: mn, en` in braces: the list is told, and what is behind its first comma is no key. */
function bareKeysOfLists(
  { data }: ErrorsAt,
  pointer: string,
  places: ReadonlyMap<string, ErrorsAt>,
): readonly string[] {
  const bare: string[] = [];
  let isList = false;
  for (const key of keysOf(data)) {
    if (isList && isNothing(data, key)) bare.push(key);
    else isList = isMeantAsList(places.get(`${pointer}/${key}`));
  }
  return bare;
}

function isMeantAsList(at: ErrorsAt | undefined): boolean {
  const isOne = at?.errors.some(({ keyword, params }) => keyword === 'type' && params.type === 'array');
  return isOne === true && typeof at?.data === 'string';
}

/** One text can have several commas. */
function withoutFurtherParts(unknown: readonly Problem[]): readonly Problem[] {
  const isPart = (found: Problem): boolean =>
    found.code === 'key-unknown' && found.args.isPartOfText === true;
  const first = unknown.find(isPart);
  return unknown.filter((found) => found === first || !isPart(found));
}

interface UnknownKey {
  readonly found: Problem;
  /** The key that stands there in its place. */
  readonly meant?: string;
}

function unknownKeyProblem(
  key: string,
  { path, data }: ErrorsAt,
  missing: ReadonlySet<string>,
  absent: readonly string[],
  read: ReadYaml,
): UnknownKey {
  const place = read.placeOf([...path, key], 'key');
  const [, before, rest] = /^([^:：]+)[:：](.+)$/s.exec(key) ?? [];
  if (before !== undefined && rest !== undefined && absent.includes(before)) {
    const args = { key: before, rest: excerpt(rest) };
    return { found: problem('yaml-colon-space', args, place), meant: before };
  }
  const ofMissing = nearMatch(key, missing);
  const near = ofMissing.nearest === undefined ? nearMatch(key, absent) : ofMissing;
  const isPartOfText = near.nearest === undefined && isNothing(data, key) && isInBraces(key, path, read);
  const args = { key: excerpt(key), ...near, known: absent, ...(isPartOfText && { isPartOfText }) };
  const found = problem('key-unknown', args, place);
  return near.nearest === undefined ? { found } : { found, meant: near.nearest };
}

function isNothing(map: unknown, key: string): boolean {
  return typeof map === 'object' && map !== null && Reflect.get(map, key) === null;
}

/** Behind the first key of a map in braces. */
function isInBraces(key: string, path: Path, read: ReadYaml): boolean {
  const own = read.placeOf([...path, key], 'key');
  // Of a map without braces the place is that of its first key alone.
  const { line, column, endLine = line, endColumn = column } = read.placeOf(path);
  const isBehindStart = line < own.line || (line === own.line && column < own.column);
  return isBehindStart && (endLine > own.line || (endLine === own.line && endColumn > own.column));
}

/** A key that another one rules out; the rule stands at the map that holds both. */
function excludedProblem(
  { path, errors }: ErrorsAt,
  places: ReadonlyMap<string, ErrorsAt>,
  read: ReadYaml,
): Problem | undefined {
  const refused = errors.find(({ keyword }) => keyword === 'false schema');
  if (refused === undefined) return undefined;
  const holder = places.get(holderOf(refused.instancePath));
  const rule = holder?.errors.find(({ keyword }) => keyword === 'if')?.parentSchema.if;
  const [other] = requiredBy(rule);
  if (other === undefined) return problem('value-wrong', { at: path }, read.placeOf(path, 'key'));
  return problem('keys-exclude', { key: String(path.at(-1)), other }, read.placeOf(path, 'key'));
}

function requiredBy(rule: unknown): readonly string[] {
  const required =
    typeof rule === 'object' && rule !== null && 'required' in rule ? rule.required : undefined;
  return Array.isArray(required) ? required.map(String) : [];
}

// Keys that belong one level further in

/** Where a key has no value and the keys of that value stand beside it: pointer to it → these keys. */
function misplacedKeys(places: ReadonlyMap<string, ErrorsAt>): ReadonlyMap<string, readonly string[]> {
  const misplaced = new Map<string, readonly string[]>();
  const unknown = new Map<ErrorsAt, readonly string[]>();
  for (const [pointer, at] of places) {
    const holder = at.data === null ? places.get(holderOf(pointer)) : undefined;
    if (holder === undefined || typeof at.path.at(-1) !== 'string') continue;
    const besides = unknown.get(holder) ?? [...unknownKeys(holder), ...misshapenKeys(holder)];
    unknown.set(holder, besides);
    const keys = besides.filter(homeOf(at.errors));
    if (keys.length > 0) misplaced.set(pointer, keys);
  }
  return misplaced;
}

/** Whether a key could stand in a map that was expected. */
function homeOf(errors: readonly SchemaError[]): (key: string) => boolean {
  const maps = errors.filter(({ keyword, params }) => keyword === 'type' && params.type === 'object');
  const known = new Set(maps.flatMap(({ parentSchema }) => keysOf(parentSchema.properties)));
  const takesIds = maps.some(({ parentSchema }) => keysOf(parentSchema.additionalProperties).length > 0);
  return (key) => known.has(key) || (takesIds && key.includes('.'));
}

function misplacedProblem(path: Path, keys: readonly string[], read: ReadYaml): Problem {
  const [first = ''] = keys;
  const place = read.placeOf([...path.slice(0, -1), first], 'key');
  return problem('keys-not-indented', { keys: keys.map(excerpt), under: String(path.at(-1)) }, place);
}
