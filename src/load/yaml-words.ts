/** Keys and texts without quotes that other readers of YAML, or other eyes, take for something else. */

import { invisibleCharacter } from '../nearest.ts';
import { type Problem, problem } from '../problem.ts';
import { characterName } from './characters.ts';
import { excerpt } from './foreign.ts';
import type { Lines } from './lines.ts';
import { swallowingComment } from './yaml-tokens.ts';

/** A stretch of the text: from its first character to behind its last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Names that every object of the language has: as keys they would hide these, or reach them. */
const reserved: ReadonlySet<string> = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype']);

const printable = /^[ -~]+$/;

/** What is wrong with a key as such. */
export function keyProblem(
  key: string,
  { from, to }: Stretch,
  text: string,
  lines: Lines,
): Problem | undefined {
  if (key === '') return problem('key-empty', {}, lines.place(from, to));
  if (reserved.has(key)) return problem('key-reserved', { key }, lines.place(from, to));
  if (printable.test(key)) return undefined;
  const character = invisibleCharacter.exec(key)?.[0];
  if (character === undefined) return undefined;
  const inText = text.slice(from, to).indexOf(character);
  const place = inText === -1 ? lines.place(from, to) : lines.place(from + inText);
  return problem('key-invisible', { key: excerpt(key), character: characterName(character) }, place);
}

const truth = /^(?:y|yes|on)$/i;
const untruth = /^(?:n|no|off)$/i;
const oldNumber =
  /^[-+]?(?:0[0-7_]+|0b[01_]+|[1-9][0-9]*_[0-9_]*|[1-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?)$/;

/** What YAML 1.1, which many other tools still read, makes of a text without quotes; `undefined` if the same. */
function otherReading(written: string): string | undefined {
  if (written.length <= 3 && truth.test(written)) return 'true';
  if (written.length <= 3 && untruth.test(written)) return 'false';
  return oldNumber.test(written) ? String(oldNumberValue(written)) : undefined;
}

function oldNumberValue(written: string): number {
  const sign = written.startsWith('-') ? -1 : 1;
  const digits = written.replace(/^[-+]/, '').replaceAll('_', '');
  if (digits.includes(':')) return sign * digits.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  if (digits.startsWith('0b')) return sign * Number(digits);
  return sign * (digits.startsWith('0') ? Number.parseInt(digits, 8) : Number(digits));
}

const quotePairs = [
  { pair: /^[“”„‟«»].*[“”„‟«»]$/su, inside: /[“”„‟«»]/u },
  { pair: /^[‘’‚‛‹›].*[‘’‚‛‹›]$/su, inside: /[‘‚‛‹›]/u },
];

/** One pair of typographic quotes around the whole: pasted from a word processor, and part of the text here. */
function isInTypographicQuotes(written: string): boolean {
  return quotePairs.some(({ pair, inside }) => pair.test(written) && !inside.test(written.slice(1, -1)));
}

/** What other tools than ours make of a text without quotes, and what its writer did not mean. */
export function plainTextProblem(written: string, { from, to }: Stretch, lines: Lines): Problem | undefined {
  const reading = otherReading(written);
  if (reading !== undefined) return problem('yaml-11-word', { written, reading }, lines.place(from, to));
  if (!isInTypographicQuotes(written)) return undefined;
  return problem('quotes-typographic', { written: excerpt(written) }, lines.place(from, to));
}

/** A key of one letter is no word to any tool that is still in use. */
export function plainKeyProblem(key: string, { from, to }: Stretch, lines: Lines): Problem | undefined {
  if (key.length !== 2 && key.length !== 3) return undefined;
  const reading = otherReading(key);
  if (reading === undefined) return undefined;
  return problem('yaml-11-word', { written: key, reading }, lines.place(from, to));
}

/** Numbers that could not be told from others: not a number, without end, or beyond 2⁵³. */
export function isInexact(value: number): boolean {
  return !Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER;
}

const halfCharacter = /\p{Cs}/u;

/** Half of a character, which only an escape can write. */
export function halfCharacterProblem(
  value: string,
  { from, to }: Stretch,
  lines: Lines,
): Problem | undefined {
  const half = halfCharacter.exec(value)?.[0];
  if (half === undefined) return undefined;
  const sequence = `\\u${half.charCodeAt(0).toString(16)}`;
  return problem('yaml-escape', { escape: sequence }, lines.place(from, to));
}

/** A key whose value would begin with the sign of a comment, right behind its colon. */
export function swallowedValueProblem(offset: number, lines: Lines): Problem | undefined {
  const rest = lines.rest(offset);
  const comment = rest.trimStart();
  if (!swallowingComment.test(comment)) return undefined;
  const from = offset + rest.length - comment.length;
  const place = lines.place(from, from + comment.trimEnd().length);
  return problem('comment-swallows', { text: '', comment: excerpt(comment) }, place);
}

/** Whether every reader takes a text without quotes for just this text. */
export function isOrdinaryText(text: string): boolean {
  return otherReading(text) === undefined;
}

/** Whether a key is a text to every reader, and no name that objects have by themselves. */
export function isOrdinaryKey(key: string): boolean {
  return !reserved.has(key) && !/^(?:true|false|null)$/i.test(key) && (key.length > 3 || isOrdinaryText(key));
}
