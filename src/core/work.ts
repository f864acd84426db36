/** What is under way for something not yet in place: who named it, and whether it counts (spec §3). */

import { compareText } from '../problem.ts';
import type { NamedWork } from '../types/assessment.ts';
import { assessorGroup, type Consensus, handsOf, type Voice } from './consensus.ts';
import { isPast, lastDayOf } from './dates.ts';
import { grouped } from './grouped.ts';

/** An action of the plan. */
export interface Action {
  readonly id: string;
  readonly criterion: string;
  readonly what: string;
  readonly state: 'planned' | 'in-progress' | 'done' | 'dropped';
  readonly owner?: string;
  readonly due?: string;
  readonly doneOn?: string;
}

interface Naming {
  readonly work: string;
  readonly respondent?: string;
  readonly action?: string;
  readonly due?: string;
  readonly reason?: NamedWork['reason'];
}

/** What decides whether work counts. */
export interface WorkRules {
  /** Groups whose work counts. */
  readonly acting: ReadonlySet<string>;
  /** The day of the assessment. */
  readonly date: string;
}

/** All work named for a criterion, in the order of respondents, then of actions. */
export function workOf(
  decided: Consensus,
  voices: readonly Voice[],
  actions: readonly Action[],
  rules: WorkRules,
): readonly NamedWork[] {
  const leftOut =
    decided.inPlace === undefined ? 'left-out' : decided.inPlace === 'full' ? 'in-place' : undefined;
  const namings = [
    ...voices.flatMap((voice) => namedBy(voice, decided, rules)),
    ...actions.flatMap((action) => planned(action, voices, rules)),
  ].map((naming): Naming => (leftOut === undefined ? naming : { ...naming, reason: leftOut }));
  const { unknown, ...known } = handsOf(voices);
  const of = Object.values(known).reduce((total, count) => total + count, 0);
  return [...grouped(namings, ({ work }) => work)].map(([work, named]) => together(work, named, of));
}

function namedBy(voice: Voice, decided: Consensus, rules: WorkRules): readonly Naming[] {
  const { work, due, respondent } = voice;
  if (work === undefined) return [];
  const reason = reasonAgainstVoice(voice, decided, rules);
  return [{ work, respondent, ...(due !== undefined && { due }), ...(reason && { reason }) }];
}

function reasonAgainstVoice(
  { group, due }: Voice,
  { rule, groups }: Consensus,
  { acting, date }: WorkRules,
): NamedWork['reason'] {
  const isAssessor = group === assessorGroup;
  const isHeard =
    rule === 'settled' ? isAssessor : groups.some((says) => says.group === group && says.counts);
  if (!isHeard) return 'left-out';
  if (!isAssessor && !acting.has(group)) return 'does-not-act';
  return due !== undefined && isPast(due, date) ? 'overdue' : undefined;
}

function planned(action: Action, voices: readonly Voice[], { date }: WorkRules): readonly Naming[] {
  const { id, what, due, state } = action;
  if (state === 'dropped') return [];
  const reason = reasonAgainstAction[state](action, voices, date);
  return [{ work: what, action: id, ...(due !== undefined && { due }), ...(reason && { reason }) }];
}

const reasonAgainstAction: Readonly<
  Record<
    Exclude<Action['state'], 'dropped'>,
    (action: Action, voices: readonly Voice[], date: string) => NamedWork['reason'] | undefined
  >
> = {
  planned: () => 'not-begun',
  'in-progress': ({ owner, due }, _voices, date) => {
    if (owner === undefined) return 'no-owner';
    return due !== undefined && isPast(due, date) ? 'overdue' : undefined;
  },
  // Without a date nothing shows that anybody answered since: the work still counts, and the file is warned about.
  done: ({ doneOn }, voices) =>
    doneOn !== undefined && voices.some((voice) => knows(voice) && voice.date > lastDayOf(doneOn))
      ? 'answered-since'
      : undefined,
};

const knows = ({ hands }: Voice): boolean =>
  Object.entries(hands).some(([status, count]) => status !== 'unknown' && count > 0);

/** The same words, named several times: one piece of work, that counts if one of the namings does. */
function together(work: string, namings: readonly Naming[], of: number): NamedWork {
  const counting = namings.filter(({ reason }) => reason === undefined);
  const last = (counting.length > 0 ? counting : namings)
    .flatMap(({ due }) => due ?? [])
    .toSorted(compareText)
    .at(-1);
  const reason = counting.length > 0 ? undefined : namings[0]?.reason;
  const byWeight = [...counting, ...namings.filter((naming) => naming.reason !== undefined)];
  return {
    work,
    respondents: byWeight.flatMap(({ respondent }) => respondent ?? []),
    actions: byWeight.flatMap(({ action }) => action ?? []),
    of,
    ...(last !== undefined && { due: last }),
    counts: counting.length > 0,
    ...(reason !== undefined && { reason }),
  };
}

/** Distinct pieces of work that count, in the order of the respondents who named them, then of the plan’s actions. */
export function countingWork(named: readonly NamedWork[]): readonly string[] {
  const inOrder = named
    .filter(({ counts }) => counts)
    .toSorted((a, b) => compareText(firstNamer(a), firstNamer(b)))
    .map(({ work }) => work);
  return [...new Set(inOrder)];
}

/** Respondents before actions, each by id. */
const firstNamer = ({ respondents, actions }: NamedWork): string =>
  respondents[0] === undefined ? `2 ${actions[0]}` : `1 ${respondents[0]}`;
