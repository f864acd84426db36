/** Text fitted to a terminal: columns, wrapped words, display widths. The only file that knows the layout libraries. */

import Table from 'cli-table3';
import stringWidth from 'string-width';

/** Letters and signs of which each takes one column: nearly all text, and measured a hundred times as fast. */
const oneColumn =
  /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2015\u2018-\u2027\u202f-\u205e\u2190-\u21ff─│◐✔✘]*$/;

/** Columns that a text takes: 2 for wide characters, 0 for combining marks. */
export const widthOf = (text: string): number => (oneColumn.test(text) ? text.length : stringWidth(text));

/** Lines of at most `width` columns, broken between words, and within a word only where it alone is too long. */
export function wrapped(text: string, width: number): readonly string[] {
  const most = Math.max(1, width);
  const lines: string[] = [];
  let room = 0;
  for (const word of text.split(' ').flatMap((word) => pieces(word, most))) {
    const takes = widthOf(word);
    if (lines.length > 0 && takes < room) {
      lines[lines.length - 1] += ` ${word}`;
      room -= takes + 1;
    } else {
      lines.push(word);
      room = most - takes;
    }
  }
  return lines;
}

/** A word that fits, or its parts that do: broken behind a dot, hyphen or slash, else anywhere. */
function pieces(word: string, width: number): readonly string[] {
  if (widthOf(word) <= width) return [word];
  const parts = word.split(/(?<=[./-])/);
  const smaller = parts.length > 1 ? parts.flatMap((part) => pieces(part, width)) : characters(word);
  const lines = [''];
  for (const part of smaller) {
    const last = lines.at(-1) ?? '';
    if (last === '' || widthOf(last + part) <= width) lines[lines.length - 1] = last + part;
    else lines.push(part);
  }
  return lines;
}

/** With their combining marks, so that no letter is torn apart. */
const characters = (text: string): readonly string[] => text.match(/\P{M}\p{M}*|\p{M}+/gsu) ?? [];

/** Wrapped after a label, the further lines below the first: `NOTE As per survey, …`. */
export function hanging(label: Cell, text: string, width: number): readonly string[] {
  const indent = widthOf(label.text) + 1;
  return wrapped(text, width - indent).map((line, index) =>
    index === 0 ? `${painted(label, label.text)} ${line}` : `${' '.repeat(indent)}${line}`,
  );
}

/** What stands in a column, and how its lines are painted once they are broken. */
export interface Cell {
  readonly text: string;
  readonly paint?: (line: string) => string;
}

export const painted = ({ paint }: Cell, line: string): string => paint?.(line) ?? line;

/** A list in columns of these widths, two spaces between; no line has spaces at its end. */
export function aligned(rows: readonly (readonly Cell[])[], widths: readonly number[]): readonly string[] {
  return rows.flatMap((row) => sideBySide(row, widths).map((cells) => cells.join('  ').trimEnd()));
}

/** The lines of a row: each cell wrapped, painted and filled up to the width of its column. */
function sideBySide(row: readonly Cell[], widths: readonly number[]): readonly string[][] {
  const cells = row.map((cell, index) => filled(cell, widths[index] ?? 1));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells.map((lines, index) => lines[line] ?? ' '.repeat(widths[index] ?? 1)),
  );
}

function filled(cell: Cell, width: number): readonly string[] {
  return wrapped(cell.text, width).map(
    (line) => `${painted(cell, line)}${' '.repeat(Math.max(0, width - widthOf(line)))}`,
  );
}

/** With spaces behind it up to the width; a wider text stays as it is. */
export const padded = (text: string, width: number): string =>
  `${text}${' '.repeat(Math.max(0, width - widthOf(text)))}`;

/** A cell for each column, or ready lines across all of them, narrower by two than these together. */
export type Row = readonly Cell[] | { readonly lines: readonly string[] };

const noBorders = Object.fromEntries(
  ['top', 'bottom', 'left', 'right', 'mid'].flatMap((side) =>
    ['', '-mid', '-left', '-right'].map((part) => [`${side}${part}`, '']),
  ),
);

/** The same as a table, in which rows may go across all columns. */
export function columns(rows: readonly Row[], widths: readonly number[]): readonly string[] {
  if (rows.length === 0) return [];
  const table = new Table({
    chars: { ...noBorders, middle: '  ' },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colWidths: [...widths],
  });
  // A row for each line: the library takes ten times as long over cells of several lines.
  for (const row of rows) {
    if ('lines' in row) table.push(...row.lines.map((content) => [{ colSpan: widths.length, content }]));
    else table.push(...sideBySide(row, widths));
  }
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
}

/** The widths that columns need for their contents, none above its share of `most`. */
export function fittedWidths(rows: readonly (readonly Cell[])[], most: readonly number[]): readonly number[] {
  return most.map((limit, index) =>
    Math.min(limit, Math.max(1, ...rows.map((row) => widthOf(row[index]?.text ?? '')))),
  );
}
