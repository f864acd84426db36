/** The scorecard as a Markdown document. */

import type { Words } from '../locales/en/words.ts';
import { cellText } from './cell.ts';
import { forMarkdown } from './escape.ts';
import type { CriterionLine, Scorecard, ScorecardRow, Shortened } from './view.ts';

export function markdown(scorecard: Scorecard, words: Words): string {
  const { title, date, facts, rows, checklists, stage, notHeard, agreement } = scorecard;
  const paragraphs = [
    `# ${forMarkdown(title)}`,
    [date, ...facts].map(forMarkdown).join('  \n'),
    grid([words.pillar, words.goal, words.status], rows.map(cellsOf)),
    ...rows.flatMap((row) => quotes(row, words)),
    ...(checklists.length === 0
      ? []
      : [
          `## ${forMarkdown(words.checklists)}`,
          grid([words.checklists, words.goal, words.status], checklists.map(cellsOf)),
        ]),
    ...checklists.flatMap((row) => quotes(row, words)),
    ...(stage.length === 0 ? [] : [stage.map(forMarkdown).join(' ')]),
    ...lines(words.inTheWay, scorecard.inTheWay, words),
    ...lines(words.differ, scorecard.differ, words),
    ...(agreement === '' ? [] : [forMarkdown(agreement)]),
    ...lines(words.fileOtherwise, scorecard.discrepancies, words),
    ...(notHeard === undefined ? [] : [forMarkdown(notHeard)]),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

const cellsOf = ({ title, goal, cell }: ScorecardRow): readonly string[] => [title, goal, cellText(cell)];

function quotes({ title, remarks }: ScorecardRow, words: Words): readonly string[] {
  return remarks.map(
    ({ label, said }) => `> **${forMarkdown(title)}** – ${forMarkdown(words.labeled(label, said))}`,
  );
}

function lines(heading: string, { shown, more }: Shortened<CriterionLine>, words: Words): readonly string[] {
  if (shown.length === 0) return [];
  const items = shown.map(({ id, cell, remark }) => [
    `\`${id}\``,
    ...(cell ? [forMarkdown(`${cell.symbol} ${words.shortStatuses[cell.status]}`)] : []),
    forMarkdown(remark),
  ]);
  const last = more > 0 ? [`- ${forMarkdown(words.more(more))}`] : [];
  return [
    `## ${forMarkdown(heading)}`,
    [...items.map((item) => `- ${item.join(' – ')}`), ...last].join('\n'),
  ];
}

function grid(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(forMarkdown).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}
