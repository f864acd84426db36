/** How far respondents agree: Krippendorff's alpha, and the share of pairs of answers that are equal. */

import type { Agreement } from '../types/assessment.ts';
import { rounded } from './rounded.ts';

/** Answers to one criterion as ranks on the ordinal scale, each 0 to categories − 1; one number a respondent. */
export type Unit = readonly number[];

/** How often each rank was given in a unit. */
type Tally = readonly number[];

/**
 * Krippendorff's alpha with the ordinal metric over a declared scale of `categories` ranks; undefined where it is not
 * defined: without a unit of two values, or with a single value throughout (expected disagreement is 0).
 * Source: Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), by way of the coincidence matrix.
 */
export function ordinalAlpha(units: readonly Unit[], categories: number): number | undefined {
  return alphaOf(talliesOf(units, categories), categories);
}

/** Units with a single value have no pair, and say nothing. */
function talliesOf(units: readonly Unit[], categories: number): readonly Tally[] {
  return units.filter((unit) => unit.length > 1).map((unit) => tallyOf(unit, categories));
}

function tallyOf(unit: Unit, categories: number): Tally {
  const tally = new Array<number>(categories).fill(0);
  for (const rank of unit) tally[rank] = (tally[rank] ?? 0) + 1;
  return tally;
}

function alphaOf(tallies: readonly Tally[], categories: number): number | undefined {
  // In the matrix of coincidences each unit counts as often as it has values: a row's sum is how often its rank was given.
  const given = Array.from({ length: categories }, (_, rank) =>
    sum(tallies.map((tally) => tally[rank] ?? 0)),
  );
  const all = sum(given);
  let observed = 0;
  let expected = 0;
  for (let low = 0; low < categories; low += 1) {
    for (let high = low + 1; high < categories; high += 1) {
      const distance = ordinalDistance(given, low, high);
      observed += distance * sum(tallies.map((tally) => coincidence(tally, low, high)));
      expected += distance * (given[low] ?? 0) * (given[high] ?? 0);
    }
  }
  return expected === 0 ? undefined : 1 - ((all - 1) * observed) / expected;
}

/** Pairs of two different ranks within a unit, weighted so that the unit counts as often as it has values. */
function coincidence(tally: Tally, one: number, other: number): number {
  return ((tally[one] ?? 0) * (tally[other] ?? 0)) / (sum(tally) - 1);
}

/** How many values lie between two ranks, their own by half, squared. */
function ordinalDistance(given: Tally, low: number, high: number): number {
  const between = sum(given.slice(low, high + 1));
  return (between - ((given[low] ?? 0) + (given[high] ?? 0)) / 2) ** 2;
}

/** Agreement over the units of a pillar. `respondents`: how many people the values come from. */
export function agreementOf(units: readonly Unit[], categories: number, respondents: number): Agreement {
  const tallies = talliesOf(units, categories);
  const alpha = alphaOf(tallies, categories);
  const pairs = sum(tallies.map((tally) => pairsOf(sum(tally))));
  const equal = sum(tallies.map((tally) => sum(tally.map(pairsOf))));
  return {
    alpha: alpha === undefined ? null : rounded(alpha, 6),
    ...(alpha === undefined && {
      reason: pairs === 0 ? ('no-two-answers' as const) : ('one-value' as const),
    }),
    percent: pairs === 0 ? null : rounded((100 * equal) / pairs, 1),
    respondents,
    criteria: tallies.length,
  };
}

const pairsOf = (count: number): number => (count * (count - 1)) / 2;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
