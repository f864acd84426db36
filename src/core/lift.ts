/** The smallest changes that would lift a status: part of every explanation (spec §3). */

import type {
  Cell,
  CriterionLift,
  CriterionResult,
  GroupSays,
  InPlace,
  RollUpLift,
} from '../types/assessment.ts';
import { type Asked, answersToRaise, type Consensus, isLess, type Voice } from './consensus.ts';
import { statusOf } from './roll-up.ts';

/** What would lift a criterion, the nearest status first. `showsOtherwise`: the program file does. */
export function liftsOfCriterion(
  decided: Consensus,
  hasWork: boolean,
  criterion: Asked,
  voices: readonly Voice[],
  showsOtherwise: boolean,
): readonly CriterionLift[] {
  const { inPlace, rule } = decided;
  if (rule === 'not-answered') return [hearing(decided, criterion)];
  if (inPlace === undefined || inPlace === 'full') return [];
  const work: readonly CriterionLift[] = hasWork ? [] : [{ to: 'ongoing', needs: 'work' }];
  const targets = (['part', 'full'] as const).filter((target) => isLess(inPlace, target));
  const raised = targets
    .filter((target) => target === 'full' || !hasWork)
    .flatMap((target) => raisedTo(target, decided, criterion, voices, showsOtherwise));
  return [...work, ...raised];
}

function raisedTo(
  target: InPlace,
  decided: Consensus,
  criterion: Asked,
  voices: readonly Voice[],
  showsOtherwise: boolean,
): readonly CriterionLift[] {
  const to = statusOf(target, false);
  switch (decided.rule) {
    case 'settled':
      return [{ to, needs: 'decision' }];
    case 'program-alone':
      return target === 'full' ? [{ to, needs: 'program-file' }] : [];
    case 'nobody-knows':
      return target === 'full' ? [{ to, needs: 'hearing', groups: criterion.asked.map(oneAnswer) }] : [];
    case 'middle': {
      const file = target === 'full' && showsOtherwise;
      const groups = groupsToRaise(decided.groups, voices, target);
      return [
        {
          to,
          needs: groups.length > 0 ? 'answers' : 'program-file',
          ...(groups.length > 0 && { groups }),
          ...(file && { file }),
        },
      ];
    }
    case 'not-applicable':
    case 'not-answered':
      return [];
  }
}

const oneAnswer = (group: string) => ({ group, answers: 1, atLeast: 'full' as const });

function hearing({ groups }: Consensus, { asked }: Asked): CriterionLift {
  const unheard = asked.filter((id) => !groups.some(({ group, answers }) => group === id && answers > 0));
  return {
    to: 'assessed',
    needs: 'hearing',
    groups: unheard.map((group) => ({ group, answers: 1, atLeast: 'none' })),
  };
}

/** Every witness below the target, and as few other groups as bring the lower median there, the nearest first. */
function groupsToRaise(
  groups: readonly GroupSays[],
  voices: readonly Voice[],
  target: InPlace,
): NonNullable<CriterionLift['groups']> {
  const counting = groups.filter(({ counts }) => counts);
  const below = counting
    .filter(({ inPlace }) => inPlace !== undefined && isLess(inPlace, target))
    .map((says) => ({ says, answers: answersToRaise(says, voices, target) }))
    .toSorted((a, b) => Number(b.says.witness) - Number(a.says.witness) || a.answers - b.answers);
  const mayStay = Math.floor((counting.length - 1) / 2);
  const least = Math.max(below.length - mayStay, below.filter(({ says }) => says.witness).length);
  return below.slice(0, least).map(({ says, answers }) => ({ group: says.group, answers, atLeast: target }));
}

/** What would lift a standard or a pillar, the nearest status first. */
export function liftsOfRollUp(
  status: Cell,
  criteria: readonly Pick<CriterionResult, 'id' | 'status' | 'inPlace'>[],
): readonly RollUpLift[] {
  const ids = (among: (criterion: (typeof criteria)[number]) => boolean): readonly string[] =>
    criteria.filter(among).map(({ id }) => id);
  const missing = ids((c) => c.inPlace !== undefined && c.inPlace !== 'full');
  const left = ids((c) => c.inPlace !== undefined && c.inPlace !== 'full' && c.status !== 'ongoing');
  const unanswered = ids((c) => c.status === 'not-assessed');
  const begin: RollUpLift = {
    to: 'partial',
    needs: 'something-in-place',
    oneOf: missing,
    allOf: [],
    unanswered: [],
  };
  const ongoing: RollUpLift = { to: 'ongoing', needs: 'work', oneOf: [], allOf: left, unanswered };
  const check: RollUpLift = { to: 'check', needs: 'in-place', oneOf: [], allOf: missing, unanswered };
  const assessed: RollUpLift = { to: 'assessed', needs: 'answer', oneOf: [], allOf: [], unanswered };
  switch (status) {
    case 'check':
    case 'not-applicable':
      return [];
    case 'not-assessed':
      return [assessed];
    case 'ongoing':
      return [check];
    case 'partial':
      return [ongoing, check];
    case 'gap':
      return [begin, ongoing, check];
  }
}
