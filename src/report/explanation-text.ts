/** An explanation for a terminal: indented, wrapped, places at the right. */

import { forTerminal } from './escape.ts';
import type { Line } from './explanation.ts';
import { widthOf, wrapped } from './layout.ts';
import { asciiOf, type TerminalStyle } from './terminal.ts';

const widest = 120;

export function explanationText(lines: readonly Line[], style: TerminalStyle): string {
  const width = Math.min(style.width, widest);
  const blocks = lines.map((line, index) => {
    const isApart = index > 0 && (line.kind === 'heading' || line.kind === 'criterion');
    return `${isApart ? '\n' : ''}${lineText(line, width, style)}\n`;
  });
  return blocks.join('');
}

function lineText(line: Line, width: number, style: TerminalStyle): string {
  const indent = ' '.repeat(line.depth * 2);
  const text = asciiOf(forTerminal(line.text), style);
  const place = line.place === undefined ? '' : asciiOf(forTerminal(line.place), style);
  const room = width - indent.length - (place === '' ? 0 : widthOf(place) + 2);
  if (room < 20 && place !== '') return [lineText({ ...line, text: line.text }, width + widthOf(place) + 2, style)].join('');
  const [first = '', ...rest] = wrapped(text, room);
  const painted = (part: string): string => paintedAs(line, part, style);
  const gap = place === '' ? '' : `${' '.repeat(Math.max(2, width - indent.length - widthOf(first) - widthOf(place)))}${style.paint.faint(place)}`;
  return [`${indent}${painted(first)}${gap}`, ...rest.map((part) => `${indent}${painted(part)}`)].join('\n');
}

function paintedAs({ kind, status }: Line, text: string, { paint }: TerminalStyle): string {
  if (kind === 'heading') return status === undefined ? paint.strong(text) : paint.status(status, paint.strong(text));
  if (kind === 'text' || status === undefined) return text;
  return paint.status(status, text);
}
