/** One criterion: its answers, what the file shows and the work on it → its status, with all that explains it. */

import { type CriterionInModel, isRequired } from '../model.ts';
import type { Place, PlaceOf } from '../problem.ts';
import type {
  AnswerResult,
  AnswerStatus,
  CriterionChange,
  CriterionResult,
  Discrepancy,
  ProgramShows,
  ShownPlace,
} from '../types/assessment.ts';
import { type Consensus, consensus, type Voice } from './consensus.ts';
import { distanceOf } from './differences.ts';
import { liftsOfCriterion } from './lift.ts';
import { programShows } from './program-check.ts';
import { statusOf } from './roll-up.ts';
import { type Action, countingWork, type WorkRules, workOf } from './work.ts';

/** What is known of one criterion. */
export interface Known {
  readonly voices: readonly Voice[];
  readonly actions: readonly Action[];
  /** What an overlay did to it; none: it is as its model wrote it. */
  readonly changes: readonly CriterionChange[];
  readonly program: { readonly value: unknown; readonly placeOf: PlaceOf };
}

export function assessCriterion(
  { id, criterion }: CriterionInModel,
  { voices, actions, program, changes }: Known,
  rules: WorkRules,
): CriterionResult {
  const asked = { asked: criterion.asked, witnesses: criterion.witnesses ?? [] };
  const shows = criterion.program && shownIn(program, criterion.program);
  const decided = consensus(asked, voices, shows?.outcome);
  const work = workOf(decided, voices, actions, rules);
  const counted = work.filter(({ counts }) => counts);
  return {
    id,
    status: statusIn(decided, counted.length > 0),
    ...(decided.inPlace !== undefined && { inPlace: decided.inPlace }),
    required: isRequired(criterion),
    ...(changes.length > 0 && { overlay: changes.map(({ as, reason }) => ({ as, reason })) }),
    basis: decided.basis,
    work: countingWork(work),
    insufficientEvidence: decided.rule === 'nobody-knows',
    answers: voices.map(answerResult),
    notHeard: decided.groups.filter((says) => says.asked && says.know === 0).map(({ group }) => group),
    ...(shows && { program: shows }),
    discrepancies: discrepanciesIn(voices, shows),
    distance: distanceOf(voices),
    why: {
      rule: decided.rule,
      groups: decided.groups,
      ...(decided.middle !== undefined && { middle: decided.middle }),
      heldDownBy: decided.heldDownBy,
      heldDownByFile: decided.heldDownByFile,
      work,
      lift: liftsOfCriterion(
        decided,
        counted.length > 0,
        asked,
        voices,
        shows?.outcome === 'shown-otherwise',
      ),
    },
  };
}

function statusIn({ rule, inPlace }: Consensus, hasWork: boolean): CriterionResult['status'] {
  if (inPlace !== undefined) return statusOf(inPlace, hasWork);
  return rule === 'not-answered' ? 'not-assessed' : 'not-applicable';
}

function shownIn(
  { value, placeOf }: Known['program'],
  checks: NonNullable<CriterionInModel['criterion']['program']>,
): ProgramShows {
  const { outcome, path, reason } = programShows(checks, value);
  return { outcome, ...(path && { place: shownPlace(placeOf(path, 'key')) }), ...(reason && { reason }) };
}

function answerResult(voice: Voice): AnswerResult {
  const { respondent, group, role, hands, isShowOfHands, work, due, note, evidence, by, place } = voice;
  return {
    respondent,
    group,
    ...(role !== undefined && { role }),
    ...(isShowOfHands ? { hands } : { status: onlyStatusOf(hands) }),
    ...(work !== undefined && { work }),
    ...(due !== undefined && { due }),
    ...(note !== undefined && { note }),
    ...(evidence.length > 0 && { evidence }),
    ...(by !== undefined && { by }),
    place: shownPlace(place),
  };
}

/** A check where the file shows otherwise, a gap where it shows that it is in place: both places are told. */
function discrepanciesIn(voices: readonly Voice[], shows: ProgramShows | undefined): readonly Discrepancy[] {
  const { outcome, place } = shows ?? {};
  if (outcome === undefined || outcome === 'not-shown' || place === undefined) return [];
  const says: AnswerStatus = outcome === 'shown' ? 'gap' : 'check';
  return voices
    .filter(({ hands }) => (hands[says] ?? 0) > 0)
    .map((voice) => ({
      respondent: voice.respondent,
      says,
      file: outcome,
      places: [shownPlace(voice.place), place],
    }));
}

const onlyStatusOf = (hands: Voice['hands']): AnswerStatus =>
  (Object.keys(hands) as AnswerStatus[])[0] ?? 'unknown';

const shownPlace = ({ file, line, column }: Place): ShownPlace => ({ file, line, column });
