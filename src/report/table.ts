/** The scorecard for a terminal, from 40 columns up. */

import type { Words } from '../locales/en/words.ts';
import { cellText, type StatusCell } from './cell.ts';
import { forTerminal } from './escape.ts';
import {
  aligned,
  type Cell,
  columns,
  fittedWidths,
  hanging,
  painted,
  type Row,
  widthOf,
  wrapped,
} from './layout.ts';
import { asciiOf, type Paint, type TerminalStyle } from './terminal.ts';
import type { CriterionLine, Scorecard, ScorecardRow, Shortened } from './view.ts';

/** Below these widths the goal goes, and then the columns. */
const widthForGoal = 76;
const widthForColumns = 56;
/** Lists of criteria have long ids, and need more. */
const widthForLists = 92;
const widest = 120;

export function table(scorecard: Scorecard, words: Words, style: TerminalStyle): string {
  const width = Math.min(style.width, widest);
  const text = (raw: string): string => asciiOf(forTerminal(raw), style);
  const sheet: Sheet = { width, text, paint: style.paint, rule: style.ascii ? '-' : '─', words };
  const sections: readonly (readonly string[])[] = [
    [...heading(scorecard, sheet), ...scorecard.facts.flatMap((fact) => wrapped(text(fact), width))],
    rowsOf(scorecard.rows, sheet),
    [
      ...checklistLines(scorecard.checklists, sheet),
      ...scorecard.stage.flatMap((line) => wrapped(text(line), width)),
    ],
    [
      ...criterionLines(words.inTheWay, scorecard.inTheWay, sheet),
      ...criterionLines(words.differ, scorecard.differ, sheet),
      ...(scorecard.agreement === '' ? [] : indented(scorecard.agreement, sheet)),
      ...criterionLines(words.fileOtherwise, scorecard.discrepancies, sheet),
    ],
    scorecard.notHeard === undefined ? [] : wrapped(text(scorecard.notHeard), width),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** What every part of the table is drawn with. */
interface Sheet {
  readonly width: number;
  readonly text: (raw: string) => string;
  readonly paint: Paint;
  readonly rule: string;
  readonly words: Words;
}

/** Title on the left, date on the right, or below where they do not fit. */
function heading({ title, date }: Scorecard, { width, text, paint }: Sheet): readonly string[] {
  const [left, right] = [text(title), text(date)];
  const space = width - widthOf(left) - widthOf(right);
  if (space < 2) return [...wrapped(left, width).map(paint.strong), right];
  return [`${paint.strong(left)}${' '.repeat(space)}${right}`];
}

function rowsOf(rows: readonly ScorecardRow[], sheet: Sheet): readonly string[] {
  const { text, paint, words, rule, width } = sheet;
  if (width < widthForColumns) return rows.flatMap((row) => block(row, sheet));
  const hasGoal = width >= widthForGoal;
  const inner = width - (hasGoal ? 5 : 3);
  const pillar = Math.floor(inner * (hasGoal ? 0.35 : 0.5));
  const goal = Math.floor(inner * 0.38);
  const widths = hasGoal ? [pillar, goal, inner - pillar - goal] : [pillar, inner - pillar];
  const cells = (title: Cell, goalCell: Cell, status: Cell): readonly Cell[] =>
    hasGoal ? [title, goalCell, status] : [title, status];
  const head = (label: string): Cell => ({ text: text(label), paint: paint.strong });
  const below = (row: ScorecardRow): readonly Row[] => {
    const lines = remarkLines(row, width - 6, sheet);
    return lines.length === 0 ? [] : [{ lines: lines.map((line) => `  ${line}`) }];
  };
  return columns(
    [
      cells(head(words.pillar), head(words.goal), head(words.status)),
      widths.map((count) => ({ text: rule.repeat(count) })),
      ...rows.flatMap((row) => [
        cells({ text: text(row.title) }, { text: text(row.goal) }, statusCell(row.cell, sheet)),
        ...below(row),
      ]),
    ],
    widths,
  ).map((line) => ` ${line}`);
}

/** For narrow terminals: a few lines a pillar. */
function block(row: ScorecardRow, sheet: Sheet): readonly string[] {
  const { text, paint, width } = sheet;
  return [
    ...wrapped(text(row.title), width).map(paint.strong),
    ...lines(statusCell(row.cell, sheet), width, '  '),
    ...remarkLines(row, width - 2, sheet).map((line) => `  ${line}`),
  ];
}

/** What stands below a row. */
function remarkLines({ remarks }: ScorecardRow, width: number, { text, paint }: Sheet): readonly string[] {
  return remarks.flatMap(({ label, said }) =>
    hanging({ text: text(label), paint: paint.strong }, text(said), width),
  );
}

function checklistLines(rows: readonly ScorecardRow[], sheet: Sheet): readonly string[] {
  if (rows.length === 0) return [];
  const { text, words, width } = sheet;
  const label = text(words.checklists);
  if (width < widthForColumns) {
    return [
      label,
      ...rows.flatMap((row) => [
        ...wrapped(text(row.short), width - 2).map((line) => `  ${line}`),
        ...lines(statusCell(row.cell, sheet), width, '    '),
      ]),
    ];
  }
  const cells = rows.map((row) => [{ text: text(row.short) }, statusCell(row.cell, sheet)]);
  const [short = 1] = fittedWidths(cells, [Math.floor(width / 3), width]);
  const indent = widthOf(label) + 2;
  return aligned(cells, [short, width - short - indent - 2]).map((line, index) =>
    index === 0 ? `${label}  ${line}` : `${' '.repeat(indent)}${line}`,
  );
}

function criterionLines(
  label: string,
  { shown, more }: Shortened<CriterionLine>,
  sheet: Sheet,
): readonly string[] {
  if (shown.length === 0) return [];
  const { text, paint, words, width } = sheet;
  const heading: Cell = { text: text(label), paint: paint.strong };
  const last = more > 0 ? [text(words.more(more))] : [];
  const rows = shown.map(({ id, cell, remark }): readonly Cell[] => [
    { text: text(id) },
    ...(cell ? [statusCell(shortCell(cell, words), sheet)] : []),
    { text: text(remark) },
  ]);
  if (width < widthForLists) {
    return [
      painted(heading, heading.text),
      ...rows.flatMap(([id, ...rest]) => [
        ...lines(id ?? { text: '' }, width, '  '),
        ...lines({ text: rest.map((cell) => cell.text).join(' ') }, width, '    '),
      ]),
      ...last.map((line) => `  ${line}`),
    ];
  }
  const room = width - labelWidth - 2;
  const between = (rows[0] ?? []).slice(2).map(() => room);
  const fitted = fittedWidths(rows, [Math.floor(room * 0.6), ...between]);
  const used = fitted.reduce((total, one) => total + one + 2, 0);
  return [...aligned(rows, [...fitted, room - used]), ...last].map((line, index) =>
    index === 0
      ? `${painted(heading, heading.text)}${' '.repeat(labelWidth - widthOf(heading.text))}  ${line}`
      : `${' '.repeat(labelWidth + 2)}${line}`,
  );
}

/** Wide enough for the longest heading of a list. */
const labelWidth = 14;

function indented(line: string, { width, text }: Sheet): readonly string[] {
  return lines({ text: text(line) }, width, ' '.repeat(width < widthForLists ? 2 : labelWidth + 2));
}

/** A status in one word: for lists in which the work would take too much room. */
function shortCell(cell: StatusCell, words: Words): StatusCell {
  return { ...cell, word: words.shortStatuses[cell.status], details: [] };
}

function statusCell(cell: StatusCell, { text, paint }: Sheet): Cell {
  return { text: text(cellText(cell)), paint: (line) => paint.status(cell.status, line) };
}

function lines(cell: Cell, width: number, indent: string): readonly string[] {
  return wrapped(cell.text, width - indent.length).map((line) => `${indent}${painted(cell, line)}`);
}
