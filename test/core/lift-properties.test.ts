import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type {
  Assessment,
  CriterionLift,
  CriterionResult,
  RolledUp,
  RollUpLift,
} from '../../src/types/assessment.ts';
import { actionOn, criteriaIn, criterionIn, pillarIn, standardIn } from '../support/inputs.ts';
import {
  answering,
  answersTo,
  assessedWorld,
  groupOf,
  moved,
  planning,
  type Rung,
  type World,
  world,
} from '../support/worlds.ts';

/** After every other answer, so that whoever answers now answers last. */
const latest = '2024-04-30';

type Groups = NonNullable<CriterionLift['groups']>;

/** So many answers of each group, of those that say less, say at least what is named. */
function raised(before: World, id: string, groups: Groups): World {
  return groups.reduce((after, { group, answers, atLeast }) => {
    const rungs: readonly Rung[] = atLeast === 'full' ? ['gap', 'ongoing', 'partial'] : ['gap', 'ongoing'];
    let changed = after;
    for (let count = 0; count < answers; count += 1) {
      changed = raisedOnce(changed, id, group, rungs, atLeast === 'full' ? 'check' : 'partial');
    }
    return changed;
  }, before);
}

function raisedOnce(before: World, id: string, group: string, from: readonly Rung[], to: Rung): World {
  for (const { respondent, answer } of answersTo(before, id)) {
    if (groupOf(respondent) !== group) continue;
    for (const rung of from) {
      const after = moved(answer, rung, to);
      if (after !== undefined) return answering(before, respondent, id, after);
    }
  }
  throw new Error(`no answer of ${group} to ${id} says less than ${to}`);
}

/** All combinations of groups in which one answer fewer of one of them is raised. */
const oneFewer = (groups: Groups): readonly Groups[] =>
  groups.map((less) => groups.map((one) => (one === less ? { ...one, answers: one.answers - 1 } : one)));

const allShown = (before: World): World => ({
  ...before,
  facts: { ...before.facts, website: 'https://example.org', launched: '2018' },
});

/** A new respondent of a group answers. */
function heard(before: World, id: string, group: string, status: 'check' | 'gap' | 'unknown'): World {
  const respondent = { id: `${group}-99`, date: latest, answers: { [id]: { status } } };
  return { ...before, respondents: [...before.respondents, respondent] };
}

/** The only assessor who speaks of a criterion decides it. */
function decided(before: World, id: string, status: Rung): World {
  const respondents = before.respondents.map((one) => {
    const { [id]: said, ...answers } = one.answers;
    return groupOf(one.id) === 'assessor' && said !== undefined ? { ...one, answers } : one;
  });
  const answers = { [id]: { status, note: 'Seen.' } };
  return {
    ...before,
    respondents: [...respondents, { id: `assessor-${90 + respondents.length}`, date: latest, answers }],
  };
}

const statusOf = (given: World, id: string): CriterionResult['status'] =>
  criterionIn(assessedWorld(given), id).status;

function expectLifts(
  before: World,
  { id }: CriterionResult,
  { to, needs, groups = [], file }: CriterionLift,
): void {
  switch (needs) {
    case 'work':
      expect(statusOf(planning(before, actionOn(id, { id: 'new' })), id)).toBe(to);
      return;
    case 'decision':
      expect(statusOf(decided(before, id, to as Rung), id)).toBe(to);
      return;
    case 'program-file':
      expect(statusOf(allShown(before), id)).toBe(to);
      return;
    // One answer that knows is enough, of whichever of these groups.
    case 'hearing':
      expect(groups.length).toBeGreaterThan(0);
      for (const { group, atLeast } of groups) {
        const after = statusOf(heard(before, id, group, atLeast === 'full' ? 'check' : 'gap'), id);
        expect(to === 'assessed' ? after !== 'not-assessed' : after === to).toBe(true);
      }
      return;
    case 'answers': {
      const shown = file ? allShown(before) : before;
      expect(statusOf(raised(shown, id, groups), id)).toBe(to);
      for (const fewer of oneFewer(groups)) expect(statusOf(raised(shown, id, fewer), id)).not.toBe(to);
      if (file) expect(statusOf(raised(before, id, groups), id)).not.toBe(to);
      return;
    }
  }
}

/** Every way to raise fewer answers in all, over the groups that say less than the target. */
function fewerInAll(
  says: readonly (readonly [string, number])[],
  most: number,
  atLeast: 'part' | 'full',
): readonly Groups[] {
  return says.reduce<readonly Groups[]>(
    (ways, [group, below]) =>
      ways.flatMap((way) => {
        const used = way.reduce((sum, { answers }) => sum + answers, 0);
        const upTo = Math.min(below, most - used);
        return Array.from({ length: upTo + 1 }, (_, answers) =>
          answers === 0 ? way : [...way, { group, answers, atLeast }],
        );
      }),
    [[]],
  );
}

function answersBelow(
  given: World,
  id: string,
  atLeast: 'part' | 'full',
): readonly (readonly [string, number])[] {
  const rungs: readonly Rung[] = atLeast === 'full' ? ['gap', 'ongoing', 'partial'] : ['gap', 'ongoing'];
  const below = new Map<string, number>();
  for (const { respondent, answer } of answersTo(given, id)) {
    const group = groupOf(respondent);
    const count = rungs.reduce(
      (sum, rung) =>
        sum + (answer.hands === undefined ? Number(answer.status === rung) : (answer.hands[rung] ?? 0)),
      0,
    );
    if (group !== 'assessor') below.set(group, (below.get(group) ?? 0) + count);
  }
  return [...below];
}

describe('what would lift a criterion', () => {
  it('reaches the status that it names, and one answer fewer does not', () => {
    fc.assert(
      fc.property(world, (given) => {
        for (const result of criteriaIn(assessedWorld(given))) {
          for (const lift of result.why.lift) expectLifts(given, result, lift);
        }
      }),
    );
  });

  it('raises as few answers as possible: no fewer ones of whatever groups would do', () => {
    fc.assert(
      fc.property(world, (given) => {
        const one = { ...given, respondents: given.respondents.slice(0, 4) };
        const result = criterionIn(assessedWorld(one), 'p.s.a');
        for (const { to, needs, groups = [], file } of result.why.lift) {
          const [first] = groups;
          const needed = groups.reduce((sum, { answers }) => sum + answers, 0);
          if (needs !== 'answers' || first === undefined || first.atLeast === 'none' || needed > 5) continue;
          const shown = file ? allShown(one) : one;
          for (const way of fewerInAll(
            answersBelow(one, result.id, first.atLeast),
            needed - 1,
            first.atLeast,
          )) {
            expect(statusOf(raised(shown, result.id, way), result.id)).not.toBe(to);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is named for everything that is not in place', () => {
    fc.assert(
      fc.property(world, (given) => {
        for (const { status, why } of criteriaIn(assessedWorld(given))) {
          const isDone = status === 'check' || status === 'not-applicable';
          expect(why.lift.length > 0).toBe(!isDone);
          if (!isDone && status !== 'not-assessed') expect(why.lift.at(-1)?.to).toBe('check');
        }
      }),
    );
  });
});

const resultIn = (assessment: Assessment, id: string): RolledUp =>
  id.includes('.') ? standardIn(assessment, id) : pillarIn(assessment, id);

/** What a lift asks of one criterion, and how little an answer to one without a status may say. */
function changed(before: World, id: string, needs: RollUpLift['needs']): World {
  switch (needs) {
    case 'work':
      return planning(before, actionOn(id, { id: `new-${id.replaceAll('.', '-')}` }));
    case 'in-place':
      return decided(before, id, 'check');
    case 'something-in-place':
      return decided(before, id, 'partial');
    case 'answer':
      return decided(before, id, 'gap');
  }
}

function applied(before: World, { needs, allOf, unanswered }: RollUpLift): World {
  const done = allOf.reduce((after, id) => changed(after, id, needs), before);
  const say = needs === 'answer' ? 'gap' : 'check';
  return unanswered.reduce((after, id) => decided(after, id, say), done);
}

const without = (ids: readonly string[]): readonly (readonly string[])[] =>
  ids.map((left) => ids.filter((id) => id !== left));

function expectRollUpLifts(before: World, { id, soFar }: RolledUp, lift: RollUpLift): void {
  const statusAfter = (after: World) => resultIn(assessedWorld(after), id).status;
  if (lift.to === 'assessed') {
    expect(statusAfter(applied(before, lift))).not.toBe('not-assessed');
    const filler = soFar === 'gap' ? 'gap' : 'check';
    for (const some of without(lift.unanswered)) {
      const after = some.reduce((changing, one) => decided(changing, one, filler), before);
      expect(statusAfter(after)).toBe('not-assessed');
    }
    return;
  }
  for (const one of lift.oneOf) expect(statusAfter(changed(before, one, lift.needs))).toBe(lift.to);
  if (lift.oneOf.length > 0) return;
  expect(statusAfter(applied(before, lift))).toBe(lift.to);
  for (const allOf of without(lift.allOf))
    expect(statusAfter(applied(before, { ...lift, allOf }))).not.toBe(lift.to);
  for (const unanswered of without(lift.unanswered)) {
    expect(statusAfter(applied(before, { ...lift, unanswered }))).not.toBe(lift.to);
  }
}

describe('what would lift a standard or a pillar', () => {
  it('reaches the status that it names, and one criterion fewer does not', () => {
    fc.assert(
      fc.property(world, (given) => {
        const { pillars, checklists } = assessedWorld(given);
        for (const pillar of [...pillars, ...checklists]) {
          for (const result of [pillar, ...pillar.standards]) {
            for (const lift of result.why.lift) expectRollUpLifts(given, result, lift);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
