/** How a terminal wants its text. */

import type { Paint } from './paint.ts';

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
