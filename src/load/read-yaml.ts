/** Text → data that knows its places: the one authority on what YAML means. The only file that knows yaml. */

import {
  type Alias,
  Composer,
  type CST,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  type Pair,
  Parser,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { nearest } from '../nearest.ts';
import {
  inFileOrder,
  type Path,
  type Place,
  type PlaceOf,
  type Problem,
  pointerOf,
  problem,
  severityOf,
  type ValueType,
} from '../problem.ts';
import { characterProblems } from './characters.ts';
import { excerpt, foreignProblem } from './foreign.ts';
import { limits } from './limits.ts';
import { type Lines, linesOf } from './lines.ts';
import { typeOf } from './value-type.ts';
import { syntaxProblems, type YamlMistake } from './yaml-mistake.ts';
import { endOfTokens, seeToken, type TokenWatch, tokenWatch } from './yaml-tokens.ts';
import {
  halfCharacterProblem,
  isInexact,
  keyProblem,
  plainKeyProblem,
  plainTextProblem,
  type Stretch,
  swallowedValueProblem,
} from './yaml-words.ts';

/** A text as data, together with the places of the data in it. */
export interface ReadYaml {
  /** Maps as plain objects, lists as arrays; `undefined` when anything but a repeated key is wrong. */
  readonly value: unknown;
  readonly placeOf: PlaceOf;
  /** A single value as it stands in the file, quotes and all; of a map or list nothing. */
  readonly writtenAt: (path: Path) => string;
  /** In file order. */
  readonly problems: readonly Problem[];
}

/** Reads one YAML 1.2 document that is a map, strictly; `file` is the name for places. Never throws. */
export function readYaml(source: string, file: string): ReadYaml {
  const text = source.startsWith('\ufeff') ? source.slice(1) : source;
  const lines = linesOf(text, file);
  const ofText = textProblems(text, lines);
  if (ofText.some(isError)) return unreadable(ofText, lines);
  const parsed = parse(text, lines);
  if (parsed.isBroken) return unreadable([...ofText, ...parsed.problems], lines);
  const built = build(parsed.root, text, lines);
  const problems = inFileOrder(withoutEchoes([...ofText, ...parsed.problems, ...built.problems]));
  const isReadable = problems.every((found) => !isError(found) || found.code === 'key-twice');
  const reach = descent(parsed.root, built.targets);
  return {
    value: isReadable ? built.value : undefined,
    placeOf: (path, part) => placeAt(reach(path), path, part, lines),
    writtenAt: (path) => writtenAt(reach(path), text),
    problems,
  };
}

function isError(found: Problem): boolean {
  return severityOf(found) === 'error';
}

function unreadable(problems: readonly Problem[], lines: Lines): ReadYaml {
  const placeOf = () => lines.place(0);
  return { value: undefined, placeOf, writtenAt: () => '', problems: inFileOrder(withoutEchoes(problems)) };
}

/** A warning on the line of an error says what the error says. */
function withoutEchoes(problems: readonly Problem[]): readonly Problem[] {
  const lines = new Set(problems.filter(isError).map(({ place }) => place.line));
  return lines.size === 0
    ? problems
    : problems.filter((found) => isError(found) || !lines.has(found.place.line));
}

function textProblems(text: string, lines: Lines): readonly Problem[] {
  if (text.length > limits.bytes) {
    return [problem('limit-exceeded', { what: 'bytes', limit: limits.bytes }, lines.place(0))];
  }
  const foreign = foreignProblem(text, lines);
  return foreign === undefined ? characterProblems(text, lines) : [foreign];
}

// From text to nodes

interface Parsed {
  /** `undefined` when there is nothing in the document. */
  readonly root: Node | undefined;
  readonly problems: readonly Problem[];
  /** Whether the nodes are not what was meant. */
  readonly isBroken: boolean;
}

const options = {
  version: '1.2',
  schema: 'core',
  strict: true,
  stringKeys: true,
  // Compares every key with every other; `build` finds repeated keys in one pass.
  uniqueKeys: false,
  merge: false,
  resolveKnownTags: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

function broken(problems: readonly Problem[]): Parsed {
  return { root: undefined, problems, isBroken: true };
}

function parse(text: string, lines: Lines): Parsed {
  const watch = tokenWatch(text, lines);
  const tokens = parserTokens(text, watch);
  if (watch.stop !== undefined) return broken(stopProblems(watch.stop, tokens, watch));
  const [, second] = tokens.filter(({ type }) => type === 'document');
  if (second !== undefined) {
    const { offset } = second;
    return broken([problem('yaml-documents', {}, lines.place(offset, offset + lines.rest(offset).length))]);
  }
  const { root, mistakes } = compose(tokens, text);
  const problems = syntaxProblems(mistakes, watch);
  if (problems.length > 0) return broken(problems);
  return { root, problems: watch.problems, isBroken: false };
}

interface Composed {
  readonly root: Node | undefined;
  readonly mistakes: readonly YamlMistake[];
}

function compose(tokens: readonly CST.Token[], text: string): Composed {
  const [document] = new Composer(options).compose(tokens, true, text.length);
  const told = [...(document?.errors ?? []), ...(document?.warnings ?? []).filter(isMistake)];
  const mistakes = told.map(({ code, pos }): YamlMistake => ({ code, from: pos[0], to: pos[1] }));
  return { root: document?.contents ?? undefined, mistakes };
}

/** Each text with a colon in it opens a map for all that follows: many of them look like a deep file. */
function stopProblems(stop: Problem, tokens: readonly CST.Token[], watch: TokenWatch): readonly Problem[] {
  if (stop.code !== 'limit-exceeded' || stop.args.what !== 'depth') return [stop];
  const mistakes = compose(tokens, watch.text).mistakes.filter(
    ({ code }) => code === 'BLOCK_AS_IMPLICIT_KEY',
  );
  const problems = syntaxProblems(mistakes, { ...watch, unclosed: undefined });
  return problems.length > 0 ? problems : [stop];
}

/** Stops as soon as the tokens show that reading on makes no sense. */
function parserTokens(text: string, watch: TokenWatch): readonly CST.Token[] {
  const tokens: CST.Token[] = [];
  const parser = new Parser();
  for (const token of new Lexer().lex(text)) {
    const { offset } = parser;
    for (const made of parser.next(token)) tokens.push(made);
    seeToken(watch, token, offset, parser.stack.length - 1);
    if (watch.stop !== undefined) break;
  }
  for (const made of parser.end()) tokens.push(made);
  endOfTokens(watch);
  return tokens;
}

/** Only of a tag that it does not know the parser warns where we refuse. */
function isMistake({ code }: { readonly code: string }): boolean {
  return code === 'TAG_RESOLVE_FAILED' || code === 'BAD_COLLECTION_TYPE';
}

// From nodes to data

/** What an anchor stands for. */
interface Anchored {
  readonly node: Node;
  /** While its own value is being built, an alias to it would have no end. */
  isOpen: boolean;
  value: unknown;
  /** How many values it holds once every alias in it is replaced. */
  size: number;
  largest: Largest | undefined;
}

/** The alias that stands for most. */
interface Largest {
  readonly alias: Alias;
  readonly of: Anchored;
}

interface Building {
  readonly text: string;
  readonly lines: Lines;
  readonly problems: Problem[];
  readonly anchors: Map<string, Anchored>;
  /** What each alias stands for, which depends on where it stands. */
  readonly targets: Map<Alias, Node>;
  readonly merges: Stretch[];
  readonly isAscii: boolean;
  size: number;
  largest: Largest | undefined;
}

interface Built {
  readonly value: unknown;
  readonly problems: readonly Problem[];
  readonly targets: ReadonlyMap<Alias, Node>;
}

function build(root: Node | undefined, text: string, lines: Lines): Built {
  const building: Building = {
    text,
    lines,
    problems: [],
    anchors: new Map(),
    targets: new Map(),
    merges: [],
    isAscii: !/[^ -~\s]/.test(text),
    size: 0,
    largest: undefined,
  };
  const value = dataOf(root, building);
  const { problems, targets } = building;
  problems.push(...wholeProblems(root, value, building));
  return { value, problems, targets };
}

/** What can only be said when everything was seen. */
function wholeProblems(root: Node | undefined, value: unknown, building: Building): readonly Problem[] {
  const { lines, merges, size, largest } = building;
  const found: Problem[] = [];
  const [merge] = merges;
  if (merge !== undefined) {
    found.push(problem('yaml-merge-key', { count: merges.length }, lines.place(merge.from, merge.to)));
  }
  if (size > limits.expanded && largest !== undefined) {
    const { from, to } = stretchOf(firstOfChain(largest));
    found.push(
      problem('limit-exceeded', { what: 'expanded', limit: limits.expanded }, lines.place(from, to)),
    );
  }
  const type = typeOf(value);
  if (type !== 'map') found.push(rootProblem(root, type, building));
  return found;
}

/** Where the growth begins: the alias in what the largest alias stands for, and so on. */
function firstOfChain(largest: Largest): Alias {
  let { alias, of } = largest;
  while (of.largest !== undefined) ({ alias, of } = of.largest);
  return alias;
}

function rootProblem(root: Node | undefined, found: ValueType, { lines }: Building): Problem {
  if (root === undefined || (isScalar(root) && root.source === '')) {
    return problem('file-empty', {}, lines.place(0));
  }
  const { from, to } = stretchOf(root);
  const text = isScalar(root) ? { text: excerpt(String(root.source)) } : {};
  return problem('root-not-map', { found, ...text }, lines.place(from, to));
}

function dataOf(node: unknown, building: Building): unknown {
  building.size += 1;
  if (!isNode(node)) return null;
  if (isAlias(node)) return aliasValue(node, building);
  return node.anchor === undefined ? ownValue(node, building) : anchoredValue(node, node.anchor, building);
}

type Valued = Scalar | YAMLMap | YAMLSeq;

function ownValue(node: Valued, building: Building): unknown {
  if (isMap(node)) return mapValue(node, building);
  if (isSeq(node)) return node.items.map((item) => dataOf(item, building));
  return scalarValue(node, building);
}

function anchoredValue(node: Valued, name: string, building: Building): unknown {
  const before = { size: building.size, largest: building.largest };
  const anchored: Anchored = { node, isOpen: true, value: undefined, size: 0, largest: undefined };
  building.anchors.set(name, anchored);
  building.largest = undefined;
  anchored.value = ownValue(node, building);
  anchored.isOpen = false;
  anchored.size = building.size - before.size + 1;
  anchored.largest = building.largest;
  building.largest = larger(before.largest, building.largest);
  return anchored.value;
}

function larger(a: Largest | undefined, b: Largest | undefined): Largest | undefined {
  return b !== undefined && (a === undefined || b.of.size > a.of.size) ? b : a;
}

/** Every alias of an anchor is the same value: nothing is copied, so nothing grows. */
function aliasValue(alias: Alias, building: Building): unknown {
  const { anchors, targets, lines, problems } = building;
  const anchored = anchors.get(alias.source);
  const name = excerpt(alias.source);
  const { from, to } = stretchOf(alias);
  if (anchored === undefined) {
    const near = anchors.size > 100 ? undefined : nearest(alias.source, anchors.keys());
    const args = near === undefined ? { name } : { name, nearest: near };
    problems.push(problem('alias-unknown', args, lines.place(from, to)));
    return null;
  }
  if (anchored.isOpen) {
    problems.push(problem('alias-cyclic', { name }, lines.place(from, to)));
    return null;
  }
  targets.set(alias, anchored.node);
  building.size += anchored.size;
  building.largest = larger(building.largest, { alias, of: anchored });
  return anchored.value;
}

function mapValue(map: YAMLMap, building: Building): unknown {
  const value: Record<string, unknown> = {};
  const repeated: Repeated[] = [];
  for (const [index, pair] of map.items.entries()) {
    const name = soundKey(pair, building);
    const item = isMergeKey(pair.key) ? mergedIn(pair, building) : dataOf(pair.value, building);
    if (name === undefined) continue;
    if (Object.hasOwn(value, name)) repeated.push({ index, key: pair.key, name });
    else value[name] = item;
    if (item === null) emptyValue(pair, building);
  }
  if (repeated.length > 0) keysTwice(map, repeated, building);
  if (!building.isAscii) keysThatLookAlike(map, building);
  return value;
}

function isMergeKey(key: unknown): boolean {
  return isScalar(key) && key.value === '<<' && key.type === 'PLAIN';
}

/** Refused with its key: nothing more is said of it. */
function mergedIn({ key, value }: Pair, building: Building): undefined {
  const { merges, problems } = building;
  merges.push(stretchOf(key));
  const told = problems.length;
  dataOf(value, building);
  problems.length = told;
}

/** The key as text; `undefined` when nothing may be filed under it. */
function soundKey({ key }: Pair, { text, lines, problems }: Building): string | undefined {
  if (!isScalar(key) || typeof key.value !== 'string' || isMergeKey(key)) return undefined;
  const stretch = stretchOf(key);
  const wrong = keyProblem(key.value, stretch, text, lines);
  if (wrong !== undefined) {
    problems.push(wrong);
    return undefined;
  }
  const odd = key.type === 'PLAIN' ? plainKeyProblem(key.value, stretch, lines) : undefined;
  if (odd !== undefined) problems.push(odd);
  return key.value;
}

/** A key that stood in its map before. */
interface Repeated {
  readonly index: number;
  readonly key: unknown;
  readonly name: string;
}

/** The first one counts; the place is that of the other. What was pasted twice as a whole is told once. */
function keysTwice(map: YAMLMap, repeated: readonly Repeated[], { lines, problems }: Building): void {
  const firsts = new Map<unknown, number>();
  for (const [index, { key }] of map.items.entries()) {
    if (isScalar(key) && !firsts.has(key.value)) firsts.set(key.value, index);
  }
  // The same in a block that was pasted, for each of its keys; another elsewhere.
  const distance = ({ index, name }: Repeated): number => index - (firsts.get(name) ?? index);
  for (let at = 0; at < repeated.length; ) {
    const start = at;
    let [last, next] = [repeated[at], repeated[at + 1]];
    while (last && next?.index === last.index + 1 && distance(next) === distance(last)) {
      at += 1;
      [last, next] = [next, repeated[at + 1]];
    }
    at += 1;
    const { key, name = '' } = repeated[start] ?? {};
    const first = pairsOf(map).get(name)?.key;
    const { from, to } = stretchOf(key);
    const related = isNode(first) ? [placeOfStretch(stretchOf(first), lines)] : [];
    const more = at - start - 1;
    const args = { key: excerpt(name), ...(more > 0 && { more }) };
    problems.push(problem('key-twice', args, lines.place(from, to), related));
  }
}

function emptyValue({ value }: Pair, { lines, problems }: Building): void {
  if (!isScalar(value) || value.source !== '') return;
  const swallowed = swallowedValueProblem(stretchOf(value).from, lines);
  if (swallowed !== undefined) problems.push(swallowed);
}

/** One letter with an accent, or a letter and an accent: two keys that no eye can tell apart. */
function keysThatLookAlike(map: YAMLMap, { lines, problems }: Building): void {
  const seen = new Map<string, Scalar>();
  for (const { key } of map.items) {
    if (!isScalar(key) || typeof key.value !== 'string') continue;
    const composed = key.value.normalize('NFC');
    const first = seen.get(composed);
    if (first === undefined) seen.set(composed, key);
    else if (first.value !== key.value) {
      const related = [placeOfStretch(stretchOf(first), lines)];
      const place = placeOfStretch(stretchOf(key), lines);
      problems.push(problem('key-looks-alike', { key: excerpt(composed) }, place, related));
    }
  }
}

function scalarValue(scalar: Scalar, { lines, problems }: Building): unknown {
  const { value, type, source } = scalar;
  const stretch = stretchOf(scalar);
  const odd =
    type === 'PLAIN' && source !== undefined
      ? plainTextProblem(source, stretch, lines)
      : type === 'QUOTE_DOUBLE' && typeof value === 'string'
        ? halfCharacterProblem(value, stretch, lines)
        : undefined;
  if (odd !== undefined) problems.push(odd);
  if (typeof value !== 'number') return value;
  if (isInexact(value)) {
    const written = excerpt(source ?? String(value));
    problems.push(problem('number-inexact', { written }, lines.place(stretch.from, stretch.to)));
  }
  // YAML has a zero below zero, JSON has one zero.
  return value === 0 ? 0 : value;
}

// From data back to places

const pairsByMap = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

/** The pairs of a map by key, the first of equal ones. */
function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const known = pairsByMap.get(map);
  if (known !== undefined) return known;
  const pairs = new Map<string, Pair>();
  for (const pair of map.items) {
    const name = isScalar(pair.key) ? String(pair.key.value) : undefined;
    if (name !== undefined && !pairs.has(name)) pairs.set(name, pair);
  }
  pairsByMap.set(map, pairs);
  return pairs;
}

/** Of a map or list over several lines only its first key or sign: the rest is other values' text. */
function stretchOf(node: unknown): Stretch {
  if (!isNode(node)) return { from: 0, to: 0 };
  const [from = 0, to = from] = node.range ?? [];
  if (isMap(node) && node.flow !== true) {
    const first = node.items[0]?.key;
    return isNode(first) && first.range ? { from: first.range[0], to: first.range[1] } : { from, to: from };
  }
  return isSeq(node) && node.flow !== true ? { from, to: from + 1 } : { from, to };
}

function placeOfStretch({ from, to }: Stretch, lines: Lines): Place {
  return lines.place(from, to);
}

/** One step down, from a node to what it holds there. */
interface Step {
  readonly key?: Node;
  readonly value: Node | undefined;
}

function stepInto(
  node: Node | undefined,
  step: string | number,
  targets: Built['targets'],
): Step | undefined {
  const holder = isAlias(node) ? targets.get(node) : node;
  if (isMap(holder)) {
    const pair = pairsOf(holder).get(String(step));
    return pair === undefined ? undefined : stepOfPair(pair);
  }
  if (!isSeq(holder)) return undefined;
  const item = holder.items[Number(step)];
  return isNode(item) ? { value: item } : undefined;
}

function stepOfPair({ key, value }: Pair): Step {
  const held = isNode(value) ? value : undefined;
  return isNode(key) ? { key, value: held } : { value: held };
}

/** The last step that exists, and how many of the path's steps lead to it. */
interface Reached extends Step {
  readonly length: number;
}

/** Goes down from the root each time it is asked: most values are never asked for. */
function descent(root: Node | undefined, targets: Built['targets']): (path: Path) => Reached {
  return (path) => {
    let reached: Step = { value: root };
    for (const [length, step] of path.entries()) {
      const next = stepInto(reached.value, step, targets);
      if (next === undefined) return { ...reached, length };
      reached = next;
    }
    return { ...reached, length: path.length };
  };
}

/** The key where it was asked for, where there is no value, and where not all of the path exists. */
function placeAt(reached: Reached, path: Path, part: 'key' | 'value' | undefined, lines: Lines): Place {
  const { key, value, length } = reached;
  if (length === 0) return lines.place(0);
  const isNothing = value === undefined || (isScalar(value) && value.source === '' && value.value === null);
  const wantsKey = part === 'key' || length < path.length || isNothing;
  const node = wantsKey ? (key ?? value) : value;
  return { ...placeOfStretch(stretchOf(node), lines), path: pointerOf(path.slice(0, length)) };
}

function writtenAt({ value }: Reached, text: string): string {
  if (!isScalar(value)) return '';
  const { from, to } = stretchOf(value);
  return text.slice(from, to);
}
