/** A status as it is shown: symbol, word and count. */

import type { Words } from '../locales/en/words.ts';
import type { AnswerStatus, Cell, CriterionResult, RolledUp } from '../types/assessment.ts';

/** The word always stands beside the symbol. */
export const symbols: Readonly<Record<Cell | AnswerStatus, string>> = {
  check: '✔',
  ongoing: '…',
  partial: '◐',
  gap: '✘',
  'not-applicable': '–',
  'not-assessed': '–',
  unknown: '?',
};

/** A cell of a scorecard. */
export interface StatusCell {
  readonly status: Cell;
  readonly symbol: string;
  /** The word of the status, with the work of ongoing: `Ongoing: Development of Training Materials`. */
  readonly word: string;
  /** What stands in brackets: counts, what it is so far, how much a short form asked; may be empty. */
  readonly details: readonly string[];
}

/** How many pieces of work a cell names before it says “and 3 more”. */
const namedWork = 3;

export function rolledUpCell(result: RolledUp, words: Words): StatusCell {
  const { status, shortForm } = result;
  const form = shortForm === undefined ? [] : [words.shortForm(shortForm.asked, shortForm.of)];
  return {
    status,
    symbol: symbols[status],
    word: wordOf(status, result.work, words),
    details: [...countDetail(result, words), ...form],
  };
}

export function criterionCell(
  { status, work, insufficientEvidence }: CriterionResult,
  words: Words,
): StatusCell {
  const isNotShown = insufficientEvidence && status === 'gap';
  const word = isNotShown ? words.notShown : wordOf(status, work, words);
  return { status, symbol: symbols[status], word, details: [] };
}

function wordOf(status: Cell, work: readonly string[], words: Words): string {
  if (status !== 'ongoing' || work.length === 0) return words.statuses[status];
  const more = work.length - namedWork;
  return words.ongoingWork(words.statuses.ongoing, [
    ...work.slice(0, namedWork),
    ...(more > 0 ? [words.andMore(more)] : []),
  ]);
}

function countDetail({ status, soFar, counts }: RolledUp, words: Words): readonly string[] {
  const { check, partial, ongoing, gap, unanswered } = counts;
  const known = check + partial + ongoing + gap;
  const of = known + unanswered;
  switch (status) {
    case 'check':
    case 'not-applicable':
      return [];
    case 'partial':
    case 'ongoing':
      return [words.inPlaceOf(check, of)];
    case 'gap':
      return ongoing === 0 ? [] : [words.workBegun(ongoing, of)];
    case 'not-assessed':
      return soFar === undefined
        ? []
        : [
            words.soFar(
              `${symbols[soFar]} ${words.statuses[soFar]}`,
              known + counts.notApplicable,
              of + counts.notApplicable,
            ),
          ];
  }
}

/** The cell in one line: `◐ Partial compliance (4 of 10 in place)`. */
export function cellText({ status, symbol, word, details }: StatusCell): string {
  const [first, ...rest] = details;
  if (status === 'not-assessed' && first !== undefined)
    return [`${symbol} ${word}, ${first}`, ...rest].join(' · ');
  return details.length === 0 ? `${symbol} ${word}` : `${symbol} ${word} (${details.join(', ')})`;
}
