/** The table of statuses: from what is in place, and whether work has a name, to one word (spec §3). */

import type { Bar, Cell, InPlace, RollUpRule, Status } from '../types/assessment.ts';

/** What a roll-up needs to know of a criterion. `inPlace` is undefined for the two blanks. */
export interface Judged {
  readonly status: Cell;
  readonly inPlace?: InPlace;
}

export interface RolledUpStatus extends Judged {
  readonly soFar?: Cell;
  readonly rule: RollUpRule;
}

/** The status of a single criterion. */
export function statusOf(inPlace: InPlace, hasWork: boolean): Status {
  if (inPlace === 'full') return 'check';
  if (hasWork) return 'ongoing';
  return inPlace === 'part' ? 'partial' : 'gap';
}

const isMissing = (criterion: Judged): boolean => criterion.inPlace !== 'full';
const isBegun = (criterion: Judged): boolean => criterion.inPlace !== 'none';
/** Missing, and nobody works on it. */
const isLeft = (criterion: Judged): boolean => isMissing(criterion) && criterion.status !== 'ongoing';

/**
 * Rolls criteria up into a standard, or into a pillar.
 * Not-applicable criteria are left out. Without a status for each of the rest there is none for the whole, unless
 * no missing answer could change it: something in place and something left undone is partial, whatever follows.
 */
export function rollUp(criteria: readonly Judged[]): RolledUpStatus {
  const applicable = criteria.filter(({ status }) => status !== 'not-applicable');
  if (applicable.length === 0 && criteria.length > 0) {
    return { status: 'not-applicable', rule: 'all-not-applicable' };
  }
  const known = applicable.filter(({ inPlace }) => inPlace !== undefined);
  if (known.length === 0) return { status: 'not-assessed', rule: 'some-unanswered' };
  const soFar = rollUpKnown(known);
  if (known.length === applicable.length) return soFar;
  if (soFar.status === 'partial') return { ...soFar, inPlace: 'part' };
  return { status: 'not-assessed', soFar: soFar.status, rule: 'some-unanswered' };
}

function rollUpKnown(known: readonly Judged[]): RolledUpStatus & { readonly inPlace: InPlace } {
  const inPlace = known.every((c) => !isMissing(c)) ? 'full' : known.some(isBegun) ? 'part' : 'none';
  if (inPlace === 'full') return { status: 'check', inPlace, rule: 'all-in-place' };
  if (!known.some(isLeft)) return { status: 'ongoing', inPlace, rule: 'all-missing-under-way' };
  if (inPlace === 'part') return { status: 'partial', inPlace, rule: 'some-in-place-some-without-work' };
  return { status: 'gap', inPlace, rule: 'nothing-in-place' };
}

/** Whether a least status is reached. Not applicable reaches every bar, not assessed none. */
export function meetsBar({ status, inPlace }: Judged, bar: Bar): boolean {
  if (status === 'not-applicable') return true;
  if (status === 'not-assessed') return false;
  if (bar === 'partial') return inPlace !== 'none';
  return status === 'check' || (bar === 'ongoing' && status === 'ongoing');
}
