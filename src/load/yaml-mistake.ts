/** What the YAML parser objects to, as the mistake that somebody made. */

import { type Problem, problem } from '../problem.ts';
import { excerpt, templateProblem } from './foreign.ts';
import type { Lines } from './lines.ts';

/** What the parser objects to, by its own code, and the stretch of text that it names. */
export interface YamlMistake {
  readonly code: string;
  readonly from: number;
  readonly to: number;
}

/** What is needed to tell what somebody meant. */
export interface Around {
  readonly text: string;
  readonly lines: Lines;
  /** Brackets that stand in no other brackets, from the opening to behind the closing one. */
  readonly brackets: readonly (readonly [from: number, to: number])[];
  /** Quoted texts that run over several lines. */
  readonly longQuotes: readonly { readonly from: number; readonly to: number }[];
  /** A bracket or quotation mark that is never closed. */
  readonly unclosed: number | undefined;
}

/**
 * The parser's objections as problems, one for each mistake and line. Behind the first line on which the parser loses
 * its place nothing is told; where a line has a mistake that is local to it too, that one is the cause.
 */
export function syntaxProblems(mistakes: readonly YamlMistake[], around: Around): readonly Problem[] {
  const all = [...mistakes, ...unclosed(around)].sort((a, b) => a.from - b.from);
  const [first] = all;
  if (first === undefined) return [];
  const template = templateProblem(first.from, around.lines);
  if (template !== undefined) return [template];
  const keysOverLines = new Map(
    all.filter(({ code }) => code === 'MULTILINE_IMPLICIT_KEY').map(({ from, to }) => [from, to]),
  );
  const told: Problem[] = [];
  for (const line of byLine(all, around.lines)) {
    const locals = line.map((mistake) => localProblem(mistake, keysOverLines, around));
    const lost = line[locals.indexOf(undefined)];
    // What the parser takes for a key behind such a line is none that somebody wrote.
    const local = locals.find((found) => found !== undefined && !(lost && found.code === 'key-not-text'));
    if (local !== undefined) told.push(local);
    else if (lost !== undefined) told.push(...lossProblems(lost, keysOverLines, around));
    if (lost !== undefined) break;
  }
  return told;
}

/** In order, those of one line together. */
function* byLine(mistakes: readonly YamlMistake[], lines: Lines): Generator<readonly YamlMistake[]> {
  let line: YamlMistake[] = [];
  let start = -1;
  for (const mistake of mistakes) {
    const from = lines.start(mistake.from);
    if (from !== start && line.length > 0) {
      yield line;
      line = [];
    }
    start = from;
    line.push(mistake);
  }
  if (line.length > 0) yield line;
}

/** Where keys begin that run over several lines, and where they end. */
type KeysOverLines = ReadonlyMap<number, number>;

/** As one more objection: the parser sees the end of the file instead. */
function unclosed({ unclosed: from }: Around): readonly YamlMistake[] {
  return from === undefined ? [] : [{ code: 'UNCLOSED', from, to: from + 1 }];
}

/** A mistake that leaves the rest of the file readable; `undefined` for any other. */
function localProblem(
  { code, from, to }: YamlMistake,
  keysOverLines: KeysOverLines,
  { text, lines }: Around,
): Problem | undefined {
  const character = text.charAt(from);
  const place = lines.place(from, Math.min(to, from + lines.rest(from).length));
  switch (code) {
    case 'BAD_SCALAR_START':
      return problem('yaml-start', { character }, place);
    case 'BAD_DQ_ESCAPE':
      return escapeProblem(from, text, lines);
    case 'KEY_OVER_1024_CHARS':
      return problem('yaml-key-long', { limit: 1024 }, place);
    case 'TAG_RESOLVE_FAILED':
    case 'BAD_COLLECTION_TYPE':
      return problem('yaml-tag', { tag: excerpt(text.slice(from, to)) }, place);
    case 'NON_STRING_KEY':
      return keyProblem(from, to, text, lines);
    case 'BLOCK_AS_IMPLICIT_KEY':
      return keysOverLines.has(from) ? undefined : colonInText(from, text, lines);
    case 'MISSING_CHAR':
      return character === '#' ? problem('yaml-hash', {}, lines.place(from)) : undefined;
    default:
      return undefined;
  }
}

/** Keys behind a value on one line; a list that begins a line where a key was expected is none. */
function colonInText(from: number, text: string, lines: Lines): Problem | undefined {
  if (text.slice(lines.start(from), from).trim() === '') return undefined;
  const rest = lines.rest(from);
  if (/^\?(?:\s|$)/.test(rest)) return problem('yaml-start', { character: '?' }, lines.place(from));
  return problem('yaml-colon-in-text', { text: excerpt(rest) }, lines.place(from, from + rest.length));
}

function escapeProblem(from: number, text: string, lines: Lines): Problem {
  const sequence = /^\\(?:x.{0,2}|u.{0,4}|U.{0,8}|.?)/.exec(text.slice(from, from + 10))?.[0] ?? '\\';
  const written = sequence.replace(/["\s].*$/, '');
  return problem('yaml-escape', { escape: written }, lines.place(from, from + written.length));
}

function keyProblem(from: number, to: number, text: string, lines: Lines): Problem {
  const place = lines.place(from);
  const character = text.charAt(from);
  if (character === '!') return problem('yaml-tag', { tag: excerpt(text.slice(from, to)) }, place);
  if (character === '*') return problem('yaml-start', { character }, place);
  return problem('key-not-text', { found: character === '{' || character === '?' ? 'map' : 'list' }, place);
}

/** A mistake after which the parser no longer knows what belongs to what. */
function lossProblems(
  mistake: YamlMistake,
  keysOverLines: KeysOverLines,
  around: Around,
): readonly Problem[] {
  const { code, from } = mistake;
  const { lines, text } = around;
  switch (code) {
    case 'UNCLOSED':
      return [unclosedProblem(from, around)];
    case 'TAB_AS_INDENT':
      return [problem('yaml-tab', {}, lines.place(from))];
    case 'BAD_INDENT':
      return [isBelowBlockHeader(from, around) ? blockTextProblem(from, lines) : indentProblem(from, around)];
    case 'BLOCK_AS_IMPLICIT_KEY':
      return [indentProblem((keysOverLines.get(from) ?? from + 1) - 1, around)];
    case 'MULTILINE_IMPLICIT_KEY':
    case 'MISSING_CHAR':
      return keyLineProblems(mistake, around);
    case 'BLOCK_IN_FLOW':
      return [commaBeforeKey(from, around) ?? problem('yaml-block-inside-brackets', {}, lines.place(from))];
    case 'BAD_ALIAS':
      return [problem('yaml-start', { character: text.charAt(from) }, lines.place(from, from + 1))];
    case 'UNEXPECTED_TOKEN':
      return [unexpectedProblem(from, around)];
    default:
      return [syntaxProblem(from, lines)];
  }
}

/** A key behind a value on one line, `{ status: check note: … }`, is another entry. */
function commaBeforeKey(from: number, { lines, text }: Around): Problem | undefined {
  const value = /^(?!- )\S.*?(?=\s+[\w.-]+:(?:\s|$))/.exec(lines.rest(from))?.[0];
  if (value === undefined || text.slice(lines.start(from), from).trim() === '') return undefined;
  return problem('yaml-comma', {}, lines.place(from + value.length));
}

const typographicEnd: Readonly<Record<string, RegExp>> = { '"': /[“”„«»]/u, "'": /[‘’‚]/u };

function unclosedProblem(from: number, { text, lines }: Around): Problem {
  const opened = text.charAt(from);
  const typographic = typographicEnd[opened]?.exec(lines.rest(from))?.[0];
  const args = typographic === undefined ? { opened } : { opened, typographic };
  return problem('yaml-unclosed', args, lines.place(from, from + 1));
}

function syntaxProblem(from: number, lines: Lines): Problem {
  return problem('yaml-syntax', { found: excerpt(lines.rest(from)) }, lines.place(from));
}

function blockTextProblem(from: number, lines: Lines): Problem {
  return problem('yaml-block-text', {}, lines.place(from));
}

/** A line that is indented as if it belonged to something else: the mend goes into the spaces before it. */
function indentProblem(from: number, { lines, text }: Around): Problem {
  const start = lines.start(from);
  const indent = /^ */.exec(text.slice(start, start + 1000))?.[0].length ?? 0;
  return problem('yaml-indent', {}, lines.place(start, start + indent));
}

const blockHeader = /(?:^|[\s:-])[|>][-+\d]{0,2}[ \t]*(?:#.*)?$/;

/** Whether the last line above that says anything ends with the sign of a block of text. */
function isBelowBlockHeader(from: number, { lines, text }: Around): boolean {
  const above = text.slice(0, lines.start(from)).trimEnd();
  return blockHeader.test(above.slice(lines.start(Math.max(0, above.length - 1))));
}

const isInBrackets = (from: number, { brackets, unclosed }: Around): boolean =>
  brackets.some(([start, end]) => start < from && from < end) || (unclosed !== undefined && unclosed < from);

/** Text where a key was expected: its colon is missing, or the space behind its colon. */
function keyLineProblems({ from, to }: YamlMistake, around: Around): readonly Problem[] {
  const { lines, text } = around;
  if (isInBrackets(from, around)) {
    const end = from + lines.rest(from).trimEnd().length;
    return [problem('yaml-comma', {}, lines.place(end))];
  }
  if (isBelowBlockHeader(from, around)) return [blockTextProblem(from, lines)];
  if (!/^[\s?-]*$/.test(text.slice(lines.start(from), from))) return [syntaxProblem(from, lines)];
  if (lines.rest(lines.start(from)).startsWith('---')) return [syntaxProblem(from, lines)];
  const tight = tightColons(from, to, around);
  if (tight.length > 0) return tight;
  const isWhole = /^- |^[^#]*:(?:\s|$)/.test(lines.rest(from));
  return [isWhole ? indentProblem(from, around) : colonMissing(from, lines)];
}

function colonMissing(from: number, lines: Lines): Problem {
  const rest = lines.rest(from).trimEnd();
  const [text = '', ...swallowed] = rest.split(/[ \t]+(?=#)/);
  const place = lines.place(from, from + text.length);
  const args = { text: excerpt(text) };
  if (swallowed.length === 0) return problem('yaml-colon-missing', args, place);
  return problem('yaml-colon-missing', { ...args, swallowed: excerpt(swallowed.join(' ')) }, place);
}

const tightColon = /^([\w.-]+|"[^"]*"|'[^']*')[:：](?=\S)(.*)$/;

/** `key:value` on the lines of what the parser took for one key. */
function tightColons(from: number, to: number, { lines }: Around): readonly Problem[] {
  const found: Problem[] = [];
  for (let at = from; at < Math.max(to, from + 1); at += lines.rest(at).length + 1) {
    const rest = lines.rest(at);
    const indent = rest.length - rest.trimStart().length;
    const [, key, value] = tightColon.exec(rest.trim()) ?? [];
    if (key === undefined || value === undefined) continue;
    const colon = at + indent + key.length;
    const args = { key: excerpt(key), rest: excerpt(value) };
    found.push(problem('yaml-colon-space', args, lines.place(colon, colon + 1)));
  }
  return found;
}

function unexpectedProblem(from: number, around: Around): Problem {
  const { lines, text, longQuotes } = around;
  const rest = lines.rest(from);
  const before = text.slice(lines.start(from), from).trimEnd();
  const end = lines.start(from) + before.length;
  // A text that ends in the middle of a line further down began with a mark that was not closed on its own line.
  const long = longQuotes.find(({ to }) => to === end);
  if (long !== undefined) return unclosedProblem(long.from, around);
  const place = lines.place(from, from + rest.trimEnd().length);
  const quote = /["']$/.exec(before)?.[0];
  if (quote !== undefined) return problem('yaml-after-quote', { quote, text: excerpt(rest) }, place);
  if (blockHeader.test(before)) return blockTextProblem(from, lines);
  if (rest.startsWith('- ')) return problem('yaml-list-on-key-line', { text: excerpt(rest) }, place);
  if (rest.startsWith(',')) return problem('yaml-comma', {}, lines.place(from, from + 1));
  if (before === '') {
    const above = text.slice(0, lines.start(from)).trimEnd();
    const start = lines.start(Math.max(0, above.length - 1));
    if (above !== '' && !/:(?:\s|$)/.test(lines.rest(start).replace(/\s#.*/, ''))) {
      return colonMissing(start, lines);
    }
  }
  return syntaxProblem(from, lines);
}
