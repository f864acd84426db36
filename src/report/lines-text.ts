/** Indented lines of text for a terminal: wrapped, with what stands at the right. */

import type { AnswerStatus, Cell } from '../types/assessment.ts';
import { forTerminal } from './escape.ts';
import { widthOf, wrapped } from './layout.ts';
import { asciiOf, type TerminalStyle } from './terminal.ts';

/** One line with its depth; its text is not escaped yet. */
export interface Line {
  readonly depth: number;
  /** What the line is, for the writer to set apart and to paint. */
  readonly kind: 'heading' | 'subheading' | 'text' | 'answer';
  readonly text: string;
  readonly status?: Cell | AnswerStatus;
  /** Shown as it stands: not wrapped, its spaces kept. */
  readonly isVerbatim?: boolean;
  /** Stands at the right: `answers/customs-hq-1.yaml:64`. */
  readonly place?: string;
}

const widest = 120;
/** With less room than this beside it, a place gets a line of its own. */
const leastRoom = 32;

export function linesText(lines: readonly Line[], style: TerminalStyle): string {
  const width = Math.min(style.width, widest);
  const blocks = lines.map((line, index) => {
    const isApart = index > 0 && (line.kind === 'heading' || line.kind === 'subheading');
    return `${isApart ? '\n' : ''}${lineText(line, width, style).join('\n')}\n`;
  });
  return blocks.join('');
}

function lineText(line: Line, width: number, style: TerminalStyle): readonly string[] {
  const indent = ' '.repeat(line.depth * 2);
  const ready = (raw: string): string => asciiOf(forTerminal(raw), style);
  const place = line.place === undefined ? undefined : ready(line.place);
  const room = width - indent.length;
  const isBeside = place !== undefined && room - widthOf(place) - 2 >= leastRoom;
  const parts = line.isVerbatim
    ? [ready(line.text)]
    : wrapped(ready(line.text), isBeside ? room - widthOf(place) - 2 : room);
  const [first = '', ...rest] = parts;
  const right = isBeside
    ? `${' '.repeat(room - widthOf(first) - widthOf(place))}${style.paint.faint(place)}`
    : '';
  const below = place === undefined || isBeside ? [] : wrapped(place, room).map(style.paint.faint);
  return [
    `${paintedAs(line, first, style)}${right}`,
    ...rest.map((part) => paintedAs(line, part, style)),
    ...below,
  ].map((part) => `${indent}${part}`);
}

function paintedAs({ kind, status }: Line, text: string, { paint }: TerminalStyle): string {
  const colored = status === undefined || kind === 'text' ? text : paint.status(status, text);
  return kind === 'heading' || (kind === 'subheading' && status === undefined)
    ? paint.strong(colored)
    : colored;
}
