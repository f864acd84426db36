/** On what respondents differ, and what to talk about first (spec §3). */

import type { AnswerStatus, CriterionResult, Difference, GroupsDiffer } from '../types/assessment.ts';
import { assessorGroup, handsOf, type Voice } from './consensus.ts';
import { rounded } from './rounded.ts';

/** Where an answer stands on the ordinal scale; undefined: it is no value on it. */
export const rankOf: Readonly<Record<AnswerStatus, number | undefined>> = {
  gap: 0,
  ongoing: 1,
  partial: 2,
  check: 3,
  'not-applicable': undefined,
  unknown: undefined,
};

export const ranks = 4;

/** Mean squared distance over all pairs of answers, hands counted one by one; 0 without a pair. */
export function distanceOf(voices: readonly Voice[]): number {
  const hands = handsOf(voices.filter(({ group }) => group !== assessorGroup));
  const counts = Object.entries(rankOf).flatMap(([status, rank]) =>
    rank === undefined ? [] : [{ rank, count: hands[status as AnswerStatus] }],
  );
  const all = counts.reduce((total, { count }) => total + count, 0);
  if (all < 2) return 0;
  const ordered = counts.flatMap((one) =>
    counts.map((other) => one.count * other.count * (one.rank - other.rank) ** 2),
  );
  return rounded(ordered.reduce((total, term) => total + term, 0) / (all * (all - 1)), 6);
}

/**
 * Criteria to discuss, in order: required before recommended, the widest apart first, then as in the model.
 * What an assessor has settled is not left to discuss.
 */
export function discussFirst(criteria: readonly CriterionResult[]): readonly Difference[] {
  return criteria
    .filter(({ distance, basis }) => distance > 0 && basis !== 'assessor')
    .toSorted((a, b) => Number(b.required) - Number(a.required) || b.distance - a.distance)
    .map(({ id, distance, why }) => ({
      criterion: id,
      distance,
      byGroup: Object.fromEntries(
        why.groups.filter(({ answers }) => answers > 0).map(({ group, status }) => [group, status]),
      ),
    }));
}

/** How many criteria each pair of groups sees differently, in the order of the model's groups. */
export function groupsThatDiffer(
  criteria: readonly CriterionResult[],
  groups: readonly string[],
): readonly GroupsDiffer[] {
  const counting = new Set(
    criteria.flatMap(({ why }) => why.groups.filter(({ counts }) => counts).map(({ group }) => group)),
  );
  const heard = groups.filter((group) => counting.has(group));
  const pairs = heard.flatMap((one, index) => heard.slice(index + 1).map((other) => [one, other] as const));
  return pairs.flatMap((pair) => {
    const count = criteria.filter((criterion) => doDiffer(criterion, pair)).length;
    return count === 0 ? [] : [{ groups: pair, criteria: count }];
  });
}

function doDiffer({ why }: CriterionResult, pair: readonly string[]): boolean {
  const says = why.groups.filter(({ group, counts }) => pair.includes(group) && counts);
  return new Set(says.map(({ status }) => status)).size > 1;
}
