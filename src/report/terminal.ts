/** How a terminal wants its text. */

import type { AnswerStatus, Cell } from '../types/assessment.ts';

/** Text in, text out; adds nothing that takes width. */
export interface Paint {
  readonly status: (status: Cell | AnswerStatus, text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
}

const plain = (text: string): string => text;

export const noPaint: Paint = {
  status: (_status, text) => text,
  strong: plain,
  faint: plain,
  error: plain,
  warning: plain,
};

export interface TerminalStyle {
  /** Columns. */
  readonly width: number;
  readonly paint: Paint;
  /** Words alone: no symbols, and plain punctuation for what the tool itself says. */
  readonly ascii: boolean;
}

const plainSigns: readonly (readonly [string, string])[] = [
  ['✔ ', ''],
  ['◐ ', ''],
  ['✘ ', ''],
  ['… ', ''],
  ['– ', ''],
  ['…', '...'],
  ['–', '-'],
  ['—', '-'],
  ['·', '-'],
  ['«\u202f', '"'],
  ['\u202f»', '"'],
  ['«', '"'],
  ['»', '"'],
  ['\u202f', ' '],
  ['\u00a0', ' '],
  ['„', '"'],
  ['“', '"'],
  ['”', '"'],
  ['‘', "'"],
  ['’', "'"],
  ['≥', '>='],
  ['≤', '<='],
];

/** Without symbols where they are not wanted; letters of any script stay as they are. */
export function asciiOf(text: string, { ascii }: Pick<TerminalStyle, 'ascii'>): string {
  if (!ascii) return text;
  return plainSigns.reduce((plain, [sign, replacement]) => plain.replaceAll(sign, replacement), text);
}
