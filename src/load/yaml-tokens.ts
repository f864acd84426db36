/** What the signs of a YAML text show while it is taken apart: limits, brackets, anchors, swallowed comments. */

import { type Problem, problem } from '../problem.ts';
import { excerpt } from './foreign.ts';
import { limits } from './limits.ts';
import type { Lines } from './lines.ts';

/** What the tokens of a text say before anything is built from them: one is made for each text. */
export interface TokenWatch {
  readonly text: string;
  readonly lines: Lines;
  /** Mistakes that leave the rest readable. */
  readonly problems: Problem[];
  /** A mistake that makes it useless, or too dear, to read on. */
  stop: Problem | undefined;
  /** The first bracket or quotation mark of which it turned out that nothing closes it. */
  unclosed: number | undefined;
  /** Brackets that stand in no others, from the opening to behind the closing one. */
  readonly brackets: [from: number, to: number][];
  /** Quoted texts that run over several lines, in order. */
  readonly longQuotes: { readonly from: number; readonly to: number }[];
  readonly open: number[];
  /** One that we know, while the line `---` has not come. */
  directive: { readonly written: string; readonly offset: number } | undefined;
  readonly anchors: Map<string, number>;
  tokens: number;
  values: number;
  keys: number;
  isScalar: boolean;
  /** The unquoted text that a comment on the same line would cut off. */
  plain: { readonly from: number; readonly to: number } | undefined;
}

export function tokenWatch(text: string, lines: Lines): TokenWatch {
  return {
    text,
    lines,
    problems: [],
    stop: undefined,
    unclosed: undefined,
    brackets: [],
    longQuotes: [],
    open: [],
    directive: undefined,
    anchors: new Map(),
    tokens: 0,
    values: 0,
    keys: 0,
    isScalar: false,
    plain: undefined,
  };
}

/** The lexer's own marks, which are not part of the text. */
const scalarFollows = '\u001f';
const bracketsEndedEarly = '\u0018';

/** Takes the next token of the lexer; `depth` is how many maps and lists it stands in. */
export function seeToken(watch: TokenWatch, token: string, offset: number, depth: number): void {
  watch.tokens += 1;
  if (watch.isScalar) {
    watch.isScalar = false;
    watch.values += 1;
    watch.plain = token.endsWith('\n') ? undefined : { from: offset, to: offset + token.length };
  } else {
    seeSign(watch, token, offset);
  }
  if (depth > limits.depth) exceed(watch, 'depth', offset);
  else if (watch.tokens > limits.tokens) exceed(watch, 'tokens', offset);
  else if (watch.values > limits.values) exceed(watch, 'values', offset);
  else if (watch.keys > limits.keys) exceed(watch, 'keys', offset);
}

/** To be called after the last token. */
export function endOfTokens(watch: TokenWatch): void {
  const { directive, lines } = watch;
  watch.unclosed ??= watch.open.at(-1);
  // Without the line `---` behind it a directive is not at an end.
  if (directive !== undefined) watch.stop ??= directiveProblem(directive.written, directive.offset, lines);
}

function exceed(watch: TokenWatch, what: 'depth' | 'tokens' | 'values' | 'keys', offset: number): void {
  watch.stop ??= problem('limit-exceeded', { what, limit: limits[what] }, watch.lines.place(offset));
}

function seeSign(watch: TokenWatch, token: string, offset: number): void {
  switch (token[0]) {
    case scalarFollows:
      watch.isScalar = true;
      break;
    case bracketsEndedEarly:
      watch.unclosed ??= watch.open.at(-1);
      watch.open.length = 0;
      break;
    case '"':
    case "'":
      watch.values += 1;
      if (!isClosed(token)) watch.unclosed ??= offset;
      if (token.includes('\n')) watch.longQuotes.push({ from: offset, to: offset + token.length });
      break;
    case '[':
    case '{':
      watch.values += 1;
      watch.open.push(offset);
      break;
    case ']':
    case '}':
      close(watch, token, offset);
      break;
    case ':':
      watch.keys += 1;
      break;
    case '-':
      watch.values += 1;
      if (token === '---') watch.directive = undefined;
      break;
    case '&':
      seeAnchor(watch, token.slice(1), offset);
      break;
    // The parser takes a lone “!” for a tag that says nothing, and the writer’s sign would be gone.
    case '!':
      if (token === '!') {
        watch.problems.push(problem('yaml-start', { character: '!' }, watch.lines.place(offset)));
      }
      break;
    case '%':
      if (/^%YAML[ \t]+1\.2$/.test(token)) watch.directive = { written: token, offset };
      else watch.stop ??= directiveProblem(token, offset, watch.lines);
      break;
    case '#':
      seeComment(watch, token, offset);
      break;
  }
  if (token[0] !== ' ' && token[0] !== '\t') watch.plain = undefined;
}

const closing: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

function close(watch: TokenWatch, bracket: string, offset: number): void {
  const opened = watch.open.pop();
  if (opened === undefined) return;
  if (closing[watch.text.charAt(opened)] !== bracket) watch.unclosed ??= opened;
  if (watch.open.length === 0) watch.brackets.push([opened, offset + 1]);
}

/** Quoted text that ran into the end of its block ends with no mark, or with one that is part of the text. */
function isClosed(token: string): boolean {
  const quote = token.charAt(0);
  if (token.length < 2 || !token.endsWith(quote)) return false;
  const escaping = quote === '"' ? '\\' : quote;
  let run = 0;
  for (let at = token.length - 2; at > 0 && token[at] === escaping; at -= 1) run += 1;
  return run % 2 === 0;
}

function seeAnchor(watch: TokenWatch, name: string, offset: number): void {
  const { lines, anchors, problems } = watch;
  const length = name.length + 1;
  const first = anchors.get(name);
  anchors.set(name, offset);
  if (first === undefined) return;
  const firstPlace = lines.place(first, first + length);
  problems.push(
    problem('anchor-twice', { name: excerpt(name) }, lines.place(offset, offset + length), [firstPlace]),
  );
}

function directiveProblem(token: string, offset: number, lines: Lines): Problem {
  return problem('yaml-directive', { directive: excerpt(token) }, lines.place(offset, offset + token.length));
}

/** A comment begins with a space; its sign right before a word or number was meant as part of a text. */
export const swallowingComment = /^#[\p{L}\p{N}]/u;

function seeComment({ plain, text, lines, problems }: TokenWatch, comment: string, offset: number): void {
  if (plain === undefined || !swallowingComment.test(comment)) return;
  const args = { text: excerpt(text.slice(plain.from, plain.to)), comment: excerpt(comment) };
  problems.push(problem('comment-swallows', args, lines.place(offset, offset + comment.length)));
}
