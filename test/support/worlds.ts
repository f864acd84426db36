/** Small worlds for properties: a model, a program file, respondents and a plan, all of them random. */

import fc from 'fast-check';
import type { Answer, DetailedAnswer, Hands } from '../../src/types/answers.ts';
import type { Assessment } from '../../src/types/assessment.ts';
import type { Action } from '../../src/types/plan.ts';
import type { Program } from '../../src/types/program.ts';
import {
  answersOf,
  assessed,
  type CriterionParts,
  modelOf,
  planOf,
  programOf,
  type Said,
  today,
} from './inputs.ts';

export interface Respondent {
  readonly id: string;
  readonly date: string;
  readonly answers: Said;
}

export interface World {
  readonly criteria: Readonly<Record<string, CriterionParts>>;
  readonly checklists: Readonly<Record<string, CriterionParts>>;
  readonly facts: Partial<Program>;
  readonly respondents: readonly Respondent[];
  readonly actions: readonly Action[];
}

/** The criteria of every world; those that stand first in a pillar are required, so that each has one. */
const firstOnes = ['p.s.a', 'q.s.d'];
const others = ['p.s.b', 'p.t.c', 'q.s.e'];
const inChecklists = ['l.s.f'];
const ids = [...firstOnes, ...others, ...inChecklists];

const groups = ['customs', 'region', 'business', 'agency'];
const days = fc.constantFrom('2024-04-28', '2024-04-29', '2024-04-30');
const works = fc.constantFrom('Decree', 'Portal', 'Training');
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(arbitrary, { nil: undefined });

/** What is undefined is left out, as in a file. */
function without<Fields extends object>(
  fields: Fields,
): { [Key in keyof Fields]: Exclude<Fields[Key], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof Fields]: Exclude<Fields[Key], undefined> };
}

const criterion = (required: fc.Arbitrary<boolean>): fc.Arbitrary<CriterionParts> =>
  fc
    .record({
      asked: fc.subarray(groups, { minLength: 1 }),
      isWitness: fc.array(fc.boolean(), { minLength: groups.length, maxLength: groups.length }),
      required,
      check: maybe(fc.constantFrom('/website', '/launched')),
    })
    .map(({ asked, isWitness, check, ...parts }) => ({
      ...parts,
      asked,
      witnesses: asked.filter((_, index) => isWitness[index]),
      ...(check !== undefined && { program: [{ at: check }] }),
    }));

const criteriaNamed = (names: readonly string[], required: fc.Arbitrary<boolean>) =>
  fc.record(Object.fromEntries(names.map((name) => [name, criterion(required)])));

const work = fc.record({ work: works, due: maybe(days) }).map(without);
const hand = fc.nat({ max: 3 });
const hands: fc.Arbitrary<DetailedAnswer> = fc
  .record({
    hands: fc.record({
      check: hand,
      partial: hand,
      ongoing: hand,
      gap: hand,
      'not-applicable': hand,
      unknown: hand,
    }),
    work,
  })
  .map(({ hands: raised, work: named }) => ({
    hands: raised,
    note: 'Asked in the room.',
    ...(canHaveWork(raised) && named),
  }));

export const answer: fc.Arbitrary<DetailedAnswer> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .constantFrom(...(['check', 'partial', 'gap', 'unknown', 'unknown', 'not-applicable'] as const))
      .map((status): DetailedAnswer => ({ status, note: 'As seen.' })),
  },
  work.map((named): DetailedAnswer => ({ status: 'ongoing', note: 'As seen.', ...named })),
  work.map((named): DetailedAnswer => ({ status: 'partial', note: 'As seen.', ...named })),
  hands,
);

const canHaveWork = ({ ongoing = 0, partial = 0 }: Hands): boolean => ongoing + partial > 0;

const said: fc.Arbitrary<Said> = fc
  .record(Object.fromEntries(ids.map((id) => [id, fc.option(answer, { nil: undefined, freq: 2 })])))
  .map((answers) => without(answers));

const respondents = fc
  .array(fc.record({ group: fc.constantFrom(...groups, ...groups, 'assessor'), date: days, answers: said }), {
    maxLength: 6,
  })
  .map((each) => each.map(({ group, ...rest }, index) => ({ id: `${group}-${index + 1}`, ...rest })));

const actions = fc
  .array(
    fc.record({
      criterion: fc.constantFrom(...ids),
      what: works,
      state: fc.constantFrom('planned', 'in-progress', 'done', 'dropped'),
      owner: maybe(fc.constant('Head of division')),
      due: maybe(days),
      doneOn: maybe(days),
    }),
    { maxLength: 3 },
  )
  .map((each) =>
    each.map((parts, index): Action => ({ id: `action-${index + 1}`, ...without(parts) }) as Action),
  );

const fact = (shown: string) => maybe(fc.constantFrom('none', shown));
const facts: fc.Arbitrary<Partial<Program>> = fc
  .record({
    website: fact('https://example.org'),
    launched: fact('2018'),
    profile: fc.oneof(
      { weight: 4, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.constant('short') },
    ),
  })
  .map((fields) => without(fields) as Partial<Program>);

export const world: fc.Arbitrary<World> = fc
  .record({
    first: criteriaNamed(firstOnes, fc.constant(true)),
    others: criteriaNamed(others, fc.boolean()),
    checklists: criteriaNamed(inChecklists, fc.constant(true)),
    facts,
    respondents,
    actions,
  })
  .map(({ first, others: more, ...rest }) => ({ criteria: { ...first, ...more }, ...rest }));

const profiles = { short: { title: 'Short form', criteria: ['p.s.a', 'p.t.c', 'l.s.f'] } };
const stages = [
  { id: 'design', title: 'Design', requires: {} },
  { id: 'pilot', title: 'Pilot', requires: { p: 'partial' } },
  { id: 'operational', title: 'Operational', requires: { p: 'check', 'q.s': 'ongoing', l: 'partial' } },
] as const;

/** How the files of a world are named and ordered. */
export interface Layout {
  readonly fileOf: (respondent: string) => string;
  /** Brings entries of a list, or keys of a map, into another order. */
  readonly inOrder: <Item>(items: readonly Item[]) => readonly Item[];
}

const plain: Layout = { fileOf: (respondent) => `answers/${respondent}.yaml`, inOrder: (items) => items };

export function filesOf(world: World, { fileOf, inOrder }: Layout = plain) {
  const { criteria, checklists, facts: known, respondents: all, actions: planned } = world;
  const reordered = <Value>(map: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> =>
    Object.fromEntries(inOrder(Object.entries(map)));
  return {
    model: modelOf(criteria, { checklists, profiles, stages }),
    program: programOf(reordered(known as Readonly<Record<string, string>>) as Partial<Program>),
    answers: inOrder(all).map(({ id, date, answers }) =>
      answersOf(id, reordered(answers), { date, file: fileOf(id) }),
    ),
    plan: planOf(...inOrder(planned)),
  };
}

export function assessedWorld(world: World, layout: Layout = plain): Assessment {
  return assessed({ ...filesOf(world, layout), date: today });
}

/** The world after one respondent changed an answer. */
export function answering(world: World, respondent: string, criterionId: string, changed: Answer): World {
  return {
    ...world,
    respondents: world.respondents.map((one) =>
      one.id === respondent ? { ...one, answers: { ...one.answers, [criterionId]: changed } } : one,
    ),
  };
}

/** The world with one more action. */
export function planning(world: World, action: Action): World {
  return { ...world, actions: [...world.actions, action] };
}

export const groupOf = (respondent: string): string => respondent.replace(/-\d+$/, '');

/** The answers to a criterion, by respondent. */
export function answersTo(
  { respondents: all }: World,
  criterionId: string,
): readonly { readonly respondent: string; readonly answer: DetailedAnswer }[] {
  return all.flatMap(({ id, answers }) => {
    const given = answers[criterionId];
    return given === undefined || typeof given === 'string' ? [] : [{ respondent: id, answer: given }];
  });
}

export type Rung = 'check' | 'partial' | 'ongoing' | 'gap';

/** One answer, or one of several hands, says `to` instead of `from`. Work is dropped only where nothing is missing. */
export function moved(given: DetailedAnswer, from: Rung, to: Rung): DetailedAnswer | undefined {
  const { hands: raised, status, work: named, due, ...rest } = given;
  const kept = { ...(named !== undefined && { work: named }), ...(due !== undefined && { due }) };
  if (raised === undefined) {
    if (status !== from) return undefined;
    return { ...rest, status: to, ...(to !== 'check' && kept) };
  }
  if ((raised[from] ?? 0) === 0) return undefined;
  const after = { ...raised, [from]: (raised[from] ?? 0) - 1, [to]: (raised[to] ?? 0) + 1 };
  return { ...rest, hands: after, ...(canHaveWork(after) && kept) };
}
