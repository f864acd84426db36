/** The scorecard for a terminal, from 40 columns up. */

import type { Words } from '../locales/en/words.ts';
import { cellText, type StatusCell } from './cell.ts';
import { forTerminal } from './escape.ts';
import { columns, fittedWidths, hanging, widthOf, wrapped } from './layout.ts';
import type { Paint } from './paint.ts';
import { asciiOf, type TerminalStyle } from './terminal.ts';
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
  if (space < 2) return [...wrapped(paint.strong(left), width), right];
  return [`${paint.strong(left)}${' '.repeat(space)}${right}`];
}

function rowsOf(rows: readonly ScorecardRow[], sheet: Sheet): readonly string[] {
  if (sheet.width < widthForColumns) return rows.flatMap((row) => block(row, sheet));
  const hasGoal = sheet.width >= widthForGoal;
  const inner = sheet.width - (hasGoal ? 5 : 3);
  const pillar = Math.floor(inner * (hasGoal ? 0.35 : 0.5));
  const goal = Math.floor(inner * 0.38);
  const widths = hasGoal ? [pillar, goal, inner - pillar - goal] : [pillar, inner - pillar];
  const { text, paint, words, rule } = sheet;
  const cells = (title: string, goalText: string, status: string): readonly string[] =>
    hasGoal ? [title, goalText, status] : [title, status];
  const head = cells(words.pillar, words.goal, words.status).map((label) => paint.strong(text(label)));
  return [
    ...columns([head, widths.map((count) => rule.repeat(count))], widths).map(margin),
    ...rows.flatMap((row) => [
      ...columns([cells(text(row.title), text(row.goal), painted(row.cell, sheet))], widths).map(margin),
      ...remarks(row, sheet),
    ]),
  ];
}

/** For narrow terminals: a few lines a pillar. */
function block(row: ScorecardRow, sheet: Sheet): readonly string[] {
  return [
    ...wrapped(sheet.paint.strong(sheet.text(row.title)), sheet.width),
    ...wrapped(painted(row.cell, sheet), sheet.width - 2).map((line) => `  ${line}`),
    ...remarks(row, sheet),
  ];
}

/** The assessor’s note and the administration’s comment, below their row. */
function remarks({ note, comment }: ScorecardRow, { width, text, paint, words }: Sheet): readonly string[] {
  const labeled = [
    ...(note === undefined ? [] : [[words.note, note] as const]),
    ...(comment === undefined ? [] : [[words.comment, comment] as const]),
  ];
  return labeled.flatMap(([label, said]) =>
    hanging(paint.strong(text(label)), text(said), width - 4).map((line) => `   ${line}`),
  );
}

function checklistLines(rows: readonly ScorecardRow[], sheet: Sheet): readonly string[] {
  if (rows.length === 0) return [];
  const { text, words, width } = sheet;
  const label = text(words.checklists);
  if (width < widthForColumns) {
    return [
      label,
      ...rows
        .flatMap((row) => wrapped(`${text(row.short)}: ${painted(row.cell, sheet)}`, width - 2))
        .map((line) => `  ${line}`),
    ];
  }
  const lines = rows.map((row) => [text(row.short), painted(row.cell, sheet)]);
  const widths = fittedWidths(lines, [Math.floor(width / 3), width]);
  const rest = [widths[0] ?? 1, width - (widths[0] ?? 1) - widthOf(label) - 4];
  return columns(lines, rest).map((line, index) =>
    `${index === 0 ? label : ' '.repeat(widthOf(label))}  ${line}`.trimEnd(),
  );
}

function criterionLines(
  label: string,
  { shown, more }: Shortened<CriterionLine>,
  sheet: Sheet,
): readonly string[] {
  if (shown.length === 0) return [];
  const { text, paint, words, width } = sheet;
  const last = more > 0 ? [text(words.more(more))] : [];
  const rows = shown.map(({ id, cell, remark }) => [
    text(id),
    ...(cell ? [painted(shortCell(cell, words), sheet)] : []),
    text(remark),
  ]);
  if (width < widthForLists) {
    const below = (row: readonly string[]): readonly string[] => wrapped(row.slice(1).join(' '), width - 4);
    return [
      paint.strong(text(label)),
      ...rows.flatMap((row) => [
        ...wrapped(row[0] ?? '', width - 2).map((line) => `  ${line}`),
        ...below(row).map((line) => `    ${line}`),
      ]),
      ...last.map((line) => `  ${line}`),
    ];
  }
  const room = width - labelWidth - 2;
  const fitted = fittedWidths(rows, [
    Math.floor(room * 0.6),
    ...(rows[0] ?? []).slice(2).map(() => room),
    room,
  ]);
  const used = fitted.slice(0, -1).reduce((total, one) => total + one + 2, 0);
  return [...columns(rows, [...fitted.slice(0, -1), room - used]), ...last].map((line, index) =>
    `${index === 0 ? padded(text(label), paint) : ' '.repeat(labelWidth)}  ${line}`.trimEnd(),
  );
}

const labelWidth = 14;
const padded = (label: string, paint: Paint): string =>
  `${paint.strong(label)}${' '.repeat(Math.max(0, labelWidth - widthOf(label)))}`;

function indented(line: string, { width, text }: Sheet): readonly string[] {
  const indent = width < widthForLists ? 2 : labelWidth + 2;
  return wrapped(text(line), width - indent).map((part) => `${' '.repeat(indent)}${part}`);
}

/** A status in one word: for lists in which the work would take too much room. */
function shortCell(cell: StatusCell, words: Words): StatusCell {
  return { ...cell, word: words.shortStatuses[cell.status], details: [] };
}

function painted(cell: StatusCell, { text, paint }: Sheet): string {
  return paint.status(cell.status, text(cellText(cell)));
}

const margin = (line: string): string => ` ${line}`;
