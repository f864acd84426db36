/** Text fitted to a terminal: columns, wrapped words, display widths. The only file that knows the layout libraries. */

import Table from 'cli-table3';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/** Columns that a terminal character takes: 2 for wide ones, 0 for colors and combining marks. */
export const widthOf = (text: string): number => stringWidth(text);

/**
 * Lines of at most `width` columns, broken between words; a word that is too long alone is broken behind a dot, hyphen
 * or slash, and elsewhere only where there is none.
 */
export function wrapped(text: string, width: number): readonly string[] {
  const most = Math.max(1, width);
  const words = text.split(' ').map((word) => (widthOf(word) > most ? brokenAtJoints(word, most) : word));
  return wrapAnsi(words.join(' '), most, { hard: true }).split('\n');
}

function brokenAtJoints(word: string, width: number): string {
  const lines = [''];
  for (const part of word.split(/(?<=[./-])/)) {
    const last = lines.at(-1) ?? '';
    if (widthOf(last + part) <= width || last === '') lines[lines.length - 1] = last + part;
    else lines.push(part);
  }
  return lines.join('\n');
}

/** Wrapped after a label, the further lines below the first: `NOTE As per survey, …`. */
export function hanging(label: string, text: string, width: number): readonly string[] {
  const lines = wrapped(text, width - widthOf(label) - 1);
  return lines.map((line, index) => `${index === 0 ? label : ' '.repeat(widthOf(label))} ${line}`.trimEnd());
}

const noBorders = Object.fromEntries(
  ['top', 'bottom', 'left', 'right', 'mid'].flatMap((side) =>
    ['', '-mid', '-left', '-right'].map((part) => [`${side}${part}`, '']),
  ),
);

/** Rows of cells in columns of these widths, two spaces between; no line has spaces at its end. */
export function columns(rows: readonly (readonly string[])[], widths: readonly number[]): readonly string[] {
  if (rows.length === 0) return [];
  const table = new Table({
    chars: { ...noBorders, middle: '  ' },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colWidths: [...widths],
  });
  for (const row of rows) {
    table.push(row.map((cell, index) => wrapped(cell, widths[index] ?? 1).join('\n')));
  }
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
}

/** The widths that columns need for their contents, none above its share of `most`. */
export function fittedWidths(
  rows: readonly (readonly string[])[],
  most: readonly number[],
): readonly number[] {
  return most.map((limit, index) =>
    Math.min(limit, Math.max(1, ...rows.map((row) => widthOf(row[index] ?? '')))),
  );
}
