/** Many answers → one: what is in place, by whose word, and what holds it down (spec §3). */

import type { Place } from '../problem.ts';
import type {
  AnswerResult,
  AnswerStatus,
  CriterionRule,
  GroupSays,
  InPlace,
  ProgramShows,
} from '../types/assessment.ts';
import { answerStatuses, inPlaces } from '../types/assessment.ts';
import type { Evidence } from '../types/common.ts';

/** The group whose reasoned decision settles a criterion; reserved in every model. */
export const assessorGroup = 'assessor';

/** How many say what. A single answer is a show of one hand. */
export type Hands = Readonly<Partial<Record<AnswerStatus, number>>>;

/** What one respondent says of one criterion. */
export interface Voice {
  readonly respondent: string;
  readonly group: string;
  readonly role?: string;
  readonly hands: Hands;
  /** Hands were counted in a room: many people, and not to be compared one by one. */
  readonly isShowOfHands: boolean;
  readonly work?: string;
  readonly due?: string;
  readonly note?: string;
  readonly by?: AnswerResult['by'];
  readonly evidence: readonly Evidence[];
  /** The date of the answers file. */
  readonly date: string;
  readonly place: Place;
}

/** Who is asked about a criterion, and who of them lives with its result. */
export interface Asked {
  readonly asked: readonly string[];
  readonly witnesses: readonly string[];
}

export interface Consensus {
  readonly rule: CriterionRule;
  /** Undefined: not applicable, or no status yet. */
  readonly inPlace?: InPlace;
  readonly basis: 'answers' | 'program' | 'assessor' | 'none';
  readonly groups: readonly GroupSays[];
  readonly middle?: InPlace;
  readonly heldDownBy: readonly string[];
  readonly heldDownByFile: boolean;
}

/** How much each answer says is in place; undefined: it says nothing of that. */
const inPlaceOf: Readonly<Record<AnswerStatus, InPlace | undefined>> = {
  check: 'full',
  partial: 'part',
  ongoing: 'none',
  gap: 'none',
  'not-applicable': undefined,
  unknown: undefined,
};

/** `voices` of one criterion in the order of the groups; `outcome` is what the program file shows of it. */
export function consensus(
  criterion: Asked,
  voices: readonly Voice[],
  outcome: ProgramShows['outcome'] | undefined,
): Consensus {
  const groups = groupsSay(
    criterion,
    voices.filter(({ group }) => group !== assessorGroup),
  );
  const free = { groups, heldDownBy: [], heldDownByFile: false };
  const settled = groupSays(
    criterion,
    assessorGroup,
    voices.filter(({ group }) => group === assessorGroup),
  );
  if (settled.know > 0) return { ...free, rule: 'settled', basis: 'assessor', ...placed(settled.inPlace) };

  const knowing = groups.filter(({ know }) => know > 0);
  if (knowing.length === 0) return { ...free, ...withoutKnowledge(criterion, groups, outcome) };
  const elsewhere = knowing.filter(({ status }) => status === 'not-applicable');
  if (elsewhere.length > knowing.length / 2) return { ...free, rule: 'not-applicable', basis: 'answers' };
  return { ...free, rule: 'middle', basis: 'answers', ...middleOf(groups, outcome) };
}

/** Nobody answered, or nobody knows: the program file decides alone, if it can. */
function withoutKnowledge(
  { asked }: Asked,
  groups: readonly GroupSays[],
  outcome: ProgramShows['outcome'] | undefined,
): Pick<Consensus, 'rule' | 'basis' | 'inPlace'> {
  if (outcome === 'shown') return { rule: 'program-alone', basis: 'program', inPlace: 'full' };
  if (outcome === 'shown-otherwise') return { rule: 'program-alone', basis: 'program', inPlace: 'none' };
  const allAnswered = asked.every((id) => groups.some(({ group, answers }) => group === id && answers > 0));
  if (allAnswered) return { rule: 'nobody-knows', basis: 'answers', inPlace: 'none' };
  return { rule: 'not-answered', basis: 'none' };
}

/** The lower median of the groups, at most what each witness says, at most part if the file shows otherwise. */
function middleOf(
  groups: readonly GroupSays[],
  outcome: ProgramShows['outcome'] | undefined,
): Pick<Consensus, 'inPlace' | 'middle' | 'heldDownBy' | 'heldDownByFile'> {
  const counting = groups.filter(({ counts }) => counts);
  const middle = lowerMedian(tallied(counting.flatMap(({ inPlace }) => inPlace ?? [])));
  if (middle === undefined)
    throw new Error('a criterion that applies has an answer that says what is in place');
  const below = counting.filter(({ witness, inPlace }) => witness && inPlace && isLess(inPlace, middle));
  const witnessed = leastOf([middle, ...below.flatMap(({ inPlace }) => inPlace ?? [])]);
  const heldDownByFile = outcome === 'shown-otherwise' && witnessed === 'full';
  return {
    middle,
    inPlace: heldDownByFile ? 'part' : witnessed,
    heldDownBy: below.filter(({ inPlace }) => inPlace === witnessed).map(({ group }) => group),
    heldDownByFile,
  };
}

/** One entry a group that was asked or that answered: asked ones first, in the order of the criterion. */
function groupsSay(criterion: Asked, voices: readonly Voice[]): readonly GroupSays[] {
  const others = voices.map(({ group }) => group).filter((group) => !criterion.asked.includes(group));
  return [...new Set([...criterion.asked, ...others.toSorted()])].map((group) =>
    groupSays(
      criterion,
      group,
      voices.filter((voice) => voice.group === group),
    ),
  );
}

function groupSays({ asked, witnesses }: Asked, group: string, voices: readonly Voice[]): GroupSays {
  const hands = handsOf(voices);
  const answers = answerStatuses.reduce((total, status) => total + hands[status], 0);
  const know = answers - hands.unknown;
  const saysElsewhere = hands['not-applicable'] > know / 2;
  const inPlace = saysElsewhere ? undefined : lowerMedian(inPlaceIn(hands));
  return {
    group,
    status: know === 0 ? 'unknown' : inPlace === undefined ? 'not-applicable' : middleAnswer(hands),
    ...placed(inPlace),
    answers,
    know,
    asked: asked.includes(group),
    witness: witnesses.includes(group),
    counts: inPlace !== undefined,
  };
}

/** All hands of several voices together. */
export function handsOf(voices: readonly Voice[]): Readonly<Record<AnswerStatus, number>> {
  const total = { check: 0, partial: 0, ongoing: 0, gap: 0, 'not-applicable': 0, unknown: 0 };
  for (const { hands } of voices) for (const status of answerStatuses) total[status] += hands[status] ?? 0;
  return total;
}

/** The answers that say how much is in place, the most cautious first. */
const cautiousFirst = ['gap', 'ongoing', 'partial', 'check'] as const;

/** The middle answer as it was declared, and of two middle ones the more cautious; work does not turn it into another. */
function middleAnswer(hands: Readonly<Record<AnswerStatus, number>>): AnswerStatus {
  const middle = (cautiousFirst.reduce((total, status) => total + hands[status], 0) - 1) / 2;
  let upTo = 0;
  const found = cautiousFirst.find((status) => {
    upTo += hands[status];
    return upTo > middle;
  });
  return found ?? 'unknown';
}

/** How many say how much is in place. */
type Tally = Readonly<Record<InPlace, number>>;

function inPlaceIn(hands: Readonly<Record<AnswerStatus, number>>): Tally {
  const tally = { none: 0, part: 0, full: 0 };
  for (const status of answerStatuses) {
    const inPlace = inPlaceOf[status];
    if (inPlace !== undefined) tally[inPlace] += hands[status];
  }
  return tally;
}

export function tallied(values: readonly InPlace[]): Tally {
  const tally = { none: 0, part: 0, full: 0 };
  for (const value of values) tally[value] += 1;
  return tally;
}

/** The middle one, and of two middle ones the lower; undefined of nothing. Counted, not listed: hands may be many. */
export function lowerMedian({ none, part, full }: Tally): InPlace | undefined {
  const total = none + part + full;
  if (total === 0) return undefined;
  const middle = (total - 1) / 2;
  return none > middle ? 'none' : none + part > middle ? 'part' : 'full';
}

export function isLess(one: InPlace, other: InPlace): boolean {
  return inPlaces.indexOf(one) < inPlaces.indexOf(other);
}

const leastOf = (values: readonly [InPlace, ...InPlace[]]): InPlace =>
  inPlaces.find((inPlace) => values.includes(inPlace)) ?? values[0];
const placed = (inPlace: InPlace | undefined): { readonly inPlace?: InPlace } =>
  inPlace === undefined ? {} : { inPlace };

/** How many answers of a group that counts would have to say `least` at least, for the group to say so. */
export function answersToRaise(group: GroupSays, voices: readonly Voice[], least: InPlace): number {
  const { none, part, full } = inPlaceIn(handsOf(voices.filter((voice) => voice.group === group.group)));
  const below = { none: 0, part: none, full: none + part }[least];
  return Math.max(0, below - Math.floor((none + part + full - 1) / 2));
}
