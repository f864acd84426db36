/** How far respondents agree: Krippendorff's alpha, and the share of pairs of answers that are equal. */

import type { Agreement } from '../types/assessment.ts';
import { rounded } from './rounded.ts';

/** Answers to one criterion as ranks on the ordinal scale, each 0 to categories − 1; one number a respondent. */
export type Unit = readonly number[];

/**
 * Krippendorff's alpha with the ordinal metric over a declared scale of `categories` ranks; undefined where it is not
 * defined: without a unit of two values, or with a single value throughout (expected disagreement is 0).
 * Source: Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), by way of coincidence matrices.
 */
export function ordinalAlpha(units: readonly Unit[], categories: number): number | undefined {
  const pairable = units.filter((unit) => unit.length > 1);
  const ranks = Array.from({ length: categories }, (_, rank) => rank);
  const coincidences = ranks.map((c) =>
    ranks.map((k) => sum(pairable.map((unit) => coincidence(unit, c, k)))),
  );
  const totals = coincidences.map(sum);
  const all = sum(totals);
  const distance = (c: number, k: number): number => ordinalDistance(totals, c, k);
  const observed = sumOver(ranks, (c, k) => (coincidences[c]?.[k] ?? 0) * distance(c, k));
  const expected = sumOver(ranks, (c, k) => (totals[c] ?? 0) * (totals[k] ?? 0) * distance(c, k));
  return expected === 0 ? undefined : 1 - ((all - 1) * observed) / expected;
}

/** Pairs of the values c and k within a unit, weighted so that the unit counts as often as it has values. */
function coincidence(unit: Unit, c: number, k: number): number {
  const [withC, withK] = [count(unit, c), count(unit, k)];
  const pairs = c === k ? withC * (withC - 1) : withC * withK;
  return pairs / (unit.length - 1);
}

function ordinalDistance(totals: readonly number[], c: number, k: number): number {
  const [low, high] = c < k ? [c, k] : [k, c];
  const between = sum(totals.slice(low, high + 1));
  return (between - ((totals[low] ?? 0) + (totals[high] ?? 0)) / 2) ** 2;
}

/** Agreement over the units of a pillar. `respondents`: how many people the values come from. */
export function agreementOf(units: readonly Unit[], categories: number, respondents: number): Agreement {
  const pairable = units.filter((unit) => unit.length > 1);
  const alpha = ordinalAlpha(pairable, categories);
  const pairs = sum(pairable.map((unit) => (unit.length * (unit.length - 1)) / 2));
  const equal = sum(pairable.map(equalPairs));
  return {
    alpha: alpha === undefined ? null : rounded(alpha, 6),
    ...(alpha === undefined && {
      reason: pairs === 0 ? ('no-two-answers' as const) : ('one-value' as const),
    }),
    percent: pairs === 0 ? null : rounded((100 * equal) / pairs, 1),
    respondents,
    criteria: pairable.length,
  };
}

function equalPairs(unit: Unit): number {
  return sum([...new Set(unit)].map((value) => (count(unit, value) * (count(unit, value) - 1)) / 2));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const count = (unit: Unit, value: number): number => unit.filter((given) => given === value).length;
const sumOver = (ranks: readonly number[], term: (c: number, k: number) => number): number =>
  sum(ranks.map((c) => sum(ranks.map((k) => term(c, k)))));
