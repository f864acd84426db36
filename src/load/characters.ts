/** Characters that a text file should not have. */

import { type Problem, problem } from '../problem.ts';
import type { Lines } from './lines.ts';

/** Anything outside of these classes is looked at more closely; nearly every file has nothing outside. */
const unremarkable = /[^\t\n\r -~\u00a0-\u1fff\u2010-\u2027\u2030-\u2059\u2070-\ud7ff\ue000-\ufefe]|\r(?!\n)/;

/** Raw control characters but tab, LF, CR and NEL; halves of characters; what can reorder text; a lone CR. */
const refusedOrWarned =
  /[\u202a-\u202e\u2066-\u2069]|(?![\t\n\r\u0085])\p{Cc}|[\p{Cs}\ufffe\uffff]|\r(?!\n)/gu;

const bidirectional = /^[\u202a-\u202e\u2066-\u2069]$/;

/** U+0000: how a character is named that cannot be shown. */
export function characterName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * Characters that a text file should not have, the first of each line: what is wrong with the others of a line is
 * seldom another mistake. Of lone carriage returns only the first, as a file that has one has nothing else.
 */
export function characterProblems(text: string, lines: Lines): readonly Problem[] {
  if (!unremarkable.test(text)) return [];
  const found: Problem[] = [];
  let line = -1;
  let hasLoneReturn = false;
  for (const match of text.matchAll(refusedOrWarned)) {
    const isReturn = match[0] === '\r';
    const start = lines.start(match.index);
    if (start === line || (isReturn && hasLoneReturn)) continue;
    line = start;
    hasLoneReturn ||= isReturn;
    found.push(characterProblem(match[0], match.index, lines));
  }
  return found;
}

function characterProblem(character: string, offset: number, lines: Lines): Problem {
  const place = lines.place(offset, offset + character.length);
  if (character === '\r') return problem('line-end-alone', {}, lines.place(offset));
  const args = { character: characterName(character) };
  return bidirectional.test(character)
    ? problem('character-bidi', args, place)
    : problem('character-control', args, place);
}
