import { describe, expect, it } from '@jest/globals';
import { checkPlan } from '../../src/core/check-plan.ts';
import { checkAnswers, checkProgram, crossCheck } from '../../src/core/cross-check.ts';
import { type Problem, severityOf } from '../../src/problem.ts';
import type { Answer, Answers } from '../../src/types/answers.ts';
import type { Action } from '../../src/types/plan.ts';
import type { Program } from '../../src/types/program.ts';
import {
  type AnswersParts,
  actionOn,
  answersOf,
  modelOf,
  planOf,
  programOf,
  type Said,
  told,
} from '../support/inputs.ts';

const model = modelOf(
  { 'p.s.a': {}, 'p.s.b': { asked: ['customs', 'business'] } },
  {
    version: '1.2.0',
    checklists: { 'l.s.c': {} },
    profiles: { workshop: { title: 'Workshop short form', criteria: ['p.s.a'] } },
  },
);
const version = { id: 'small', version: '1.2.0' };
const noted = { note: 'There are no regions.' };

const inAnswers = (answers: Said, parts: AnswersParts = {}, respondent = 'customs-1'): readonly Problem[] =>
  checkAnswers(answersOf(respondent, answers, { model: version, ...parts }), model.value);
const inProgram = (facts: Partial<Program>): readonly Problem[] =>
  checkProgram(programOf(facts), model.value);
const inPlan = (...actions: readonly Partial<Action>[]): readonly Problem[] =>
  checkPlan(planOf(...actions.map((parts) => actionOn('p.s.a', parts))), model.value, '2024-04-29');
const onA = (answer: Answer, respondent = 'customs-1'): readonly Problem[] =>
  inAnswers({ 'p.s.a': answer }, {}, respondent);
const related = (problems: readonly Problem[]): readonly string[] =>
  problems.flatMap((problem) => problem.related ?? []).map(({ file }) => file);
const severities = (problems: readonly Problem[]): readonly string[] => problems.map(severityOf);

describe('an answers file', () => {
  const file = 'answers/customs-1.yaml#';

  it('without a mistake has no problem', () => {
    const answers = {
      'p.s.a': { status: 'ongoing', work: 'Draft', due: '2024-04-29' },
      'p.s.b': { status: 'not-applicable', ...noted },
      'l.s.c': { hands: { check: 3, unknown: 1 } },
    } as const;
    expect(told(inAnswers(answers))).toEqual([]);
  });

  it('answers only criteria that the model has', () => {
    const found = inAnswers({ 'p.s.aa': 'check' });
    expect(told(found)).toEqual([`criterion-unknown ${file}/answers/p.s.aa (key)`]);
    expect(found[0]?.args).toEqual({ id: 'p.s.aa', nearest: 'p.s.a' });
    expect(severities(found)).toEqual(['error']);
  });

  it('of thousands of unknown criteria is read in good time', () => {
    const ids = Array.from({ length: 50_000 }, (_, index) => `p.s.a${index}`);
    const found = inAnswers(Object.fromEntries(ids.map((id) => [id, 'check'])));
    expect(found).toHaveLength(50_000);
    expect(found.slice(0, 9).map(({ args }) => 'nearest' in args)).not.toContain(false);
  });

  it('does not answer a standard or a pillar', () => {
    expect(told(inAnswers({ 'p.s': 'check', p: 'check' }))).toEqual([
      `criterion-unknown ${file}/answers/p.s (key)`,
      `criterion-unknown ${file}/answers/p (key)`,
    ]);
  });

  it('says nothing more of an answer to a criterion that is unknown', () => {
    expect(inAnswers({ 'x.y.z': 'ongoing' })).toHaveLength(1);
  });

  it('is for this model, and otherwise not looked into', () => {
    const found = inAnswers({ 'x.y.z': 'check' }, { model: { id: 'other', version: '2.0.0' } });
    expect(told(found)).toEqual([`model-mismatch ${file}/model/id`]);
    expect(found[0]?.args).toEqual({ found: 'other', expected: 'small' });
    expect(severities(found)).toEqual(['error']);
  });

  it('is for the same major version of the model, and otherwise not looked into', () => {
    const found = inAnswers({ 'x.y.z': 'check' }, { model: { id: 'small', version: '2.2.0' } });
    expect(told(found)).toEqual([`model-major-version ${file}/model/version`]);
    expect(found[0]?.args).toEqual({ found: '2.2.0', expected: '1.2.0' });
    expect(severities(found)).toEqual(['error']);
  });

  it('for another minor version is warned about, and looked into', () => {
    const found = inAnswers({ 'p.s.a': 'ongoing' }, { model: { id: 'small', version: '1.1.0' } });
    expect(told(found)).toEqual([
      `model-minor-version ${file}/model/version`,
      `ongoing-without-work ${file}/answers/p.s.a`,
    ]);
    expect(severities(found)).toEqual(['warning', 'error']);
  });

  it('for another patch of the same version is as good as for this one', () => {
    expect(inAnswers({ 'p.s.a': 'check' }, { model: { id: 'small', version: '1.2.9' } })).toEqual([]);
  });

  it('comes from a group of the model, or from an assessor', () => {
    const found = inAnswers({ 'p.s.a': 'check' }, { respondent: { id: 'x', group: 'bussiness' } });
    expect(told(found)).toEqual([`group-unknown ${file}/respondent/group`]);
    expect(found[0]?.args).toMatchObject({ id: 'bussiness', nearest: 'business' });
    expect(severities(found)).toEqual(['error']);
    expect(onA({ status: 'check', ...noted }, 'assessor-1')).toEqual([]);
  });

  it('of a group that was not asked is warned about', () => {
    const found = inAnswers({ 'p.s.a': 'check', 'p.s.b': 'check' }, {}, 'business-1');
    expect(told(found)).toEqual(['group-not-asked answers/business-1.yaml#/answers/p.s.a (key)']);
    expect(found[0]?.args).toEqual({ group: 'business', criterion: 'p.s.a', asked: ['customs'] });
    expect(severities(found)).toEqual(['warning']);
  });

  it('names the work of an ongoing answer', () => {
    expect(told(onA('ongoing'))).toEqual([`ongoing-without-work ${file}/answers/p.s.a`]);
    expect(told(onA({ status: 'ongoing' }))).toEqual([`ongoing-without-work ${file}/answers/p.s.a/status`]);
    expect(told(onA({ hands: { ongoing: 2 } }))).toEqual([
      `ongoing-without-work ${file}/answers/p.s.a/hands`,
    ]);
    expect(onA({ hands: { ongoing: 0, gap: 2 } })).toEqual([]);
    expect(severities(onA('ongoing'))).toEqual(['error']);
  });

  it.each(['check', 'gap', 'not-applicable', 'unknown'] as const)(
    'names no work in an answer of %s',
    (status) => {
      const found = onA({ status, work: 'Draft', ...noted });
      expect(told(found)).toEqual([`work-out-of-place ${file}/answers/p.s.a/work (key)`]);
      expect(severities(found)).toEqual(['error']);
    },
  );

  it('may name work in a partial answer, and in hands of which some are ongoing or partial', () => {
    expect(onA({ status: 'partial', work: 'Draft' })).toEqual([]);
    expect(onA({ hands: { partial: 1, check: 3 }, work: 'Draft' })).toEqual([]);
    expect(told(onA({ hands: { check: 3 }, work: 'Draft' }))).toEqual([
      `work-out-of-place ${file}/answers/p.s.a/work (key)`,
    ]);
  });

  it('says why something does not apply', () => {
    const found = onA('not-applicable');
    expect(told(found)).toEqual([`not-applicable-without-note ${file}/answers/p.s.a`]);
    expect(severities(found)).toEqual(['error']);
  });

  it('says why an assessor decided so', () => {
    const place = 'answers/assessor-1.yaml#/answers/p.s.a';
    expect(told(onA('check', 'assessor-1'))).toEqual([`decision-without-note ${place}`]);
    expect(told(onA('not-applicable', 'assessor-1'))).toEqual([`decision-without-note ${place}`]);
    expect(told(onA({ hands: { check: 2 } }, 'assessor-1'))).toEqual([
      `decision-without-note ${place}/hands`,
    ]);
    expect(onA('unknown', 'assessor-1')).toEqual([]);
    expect(severities(onA('check', 'assessor-1'))).toEqual(['error']);
  });

  it('has notes, comments and decisions only if it is an assessor’s', () => {
    const parts = { notes: { p: 'A note.' }, comments: { p: 'A reply.' } };
    const found = inAnswers({ 'p.s.a': { status: 'check', by: 'plenary' } }, parts);
    expect(told(found)).toEqual([
      `assessor-only ${file}/notes (key)`,
      `assessor-only ${file}/comments (key)`,
      `assessor-only ${file}/answers/p.s.a/by (key)`,
    ]);
    expect(severities(found)).toEqual(['error', 'error', 'error']);
  });

  it('has notes and comments on pillars, checklists and standards alone', () => {
    const notes = { p: 'x', 'p.s': 'x', l: 'x', 'l.s': 'x', 'p.s.a': 'x' };
    const found = inAnswers({}, { notes, comments: { 'P.S': 'x' } }, 'assessor-1');
    expect(told(found)).toEqual([
      'noted-id-unknown answers/assessor-1.yaml#/notes/p.s.a (key)',
      'noted-id-unknown answers/assessor-1.yaml#/comments/P.S (key)',
    ]);
    expect(found[1]?.args).toEqual({ id: 'P.S', nearest: 'p.s' });
    expect(severities(found)).toEqual(['error', 'error']);
  });

  it('with work past its due date is warned about', () => {
    const found = onA({ status: 'ongoing', work: 'Draft', due: '2024-04-28' });
    expect(told(found)).toEqual([`work-overdue ${file}/answers/p.s.a/due`]);
    expect(found[0]?.args).toEqual({ work: 'Draft', due: '2024-04-28', date: '2024-04-29' });
    expect(severities(found)).toEqual(['warning']);
  });

  it('with evidence past its date is warned about', () => {
    const evidence = [
      { title: 'New order', validUntil: '2024-04-29' },
      { title: 'Order', validUntil: '2024-04-28' },
    ];
    const found = onA({ status: 'check', evidence });
    expect(told(found)).toEqual([`evidence-expired ${file}/answers/p.s.a/evidence/1/validUntil`]);
    expect(found[0]?.args).toEqual({ title: 'Order', until: '2024-04-28', date: '2024-04-29' });
    expect(severities(found)).toEqual(['warning']);
  });

  it('is measured against the date of the assessment', () => {
    const answers = answersOf('customs-1', {
      'p.s.a': { status: 'ongoing', work: 'Draft', due: '2024-05-01' },
    });
    const small = modelOf({ 'p.s.a': {} }).value;
    expect(checkAnswers(answers, small)).toEqual([]);
    expect(told(checkAnswers(answers, small, '2024-05-02'))).toEqual([
      `work-overdue ${file}/answers/p.s.a/due`,
    ]);
  });

  it('has evidence that does not end before it was issued', () => {
    const evidence = [{ title: 'Order', date: 2022, validUntil: '2021-12-31' }];
    const found = onA({ status: 'check', evidence });
    expect(told(found)).toEqual([`dates-out-of-order ${file}/answers/p.s.a/evidence/0/validUntil`]);
    expect(related(found)).toEqual([`${file}/answers/p.s.a/evidence/0/date`]);
    expect(severities(found)).toEqual(['error']);
    const sameYear = [{ title: 'Order', date: 2024, validUntil: '2024-06-30' }];
    expect(onA({ status: 'check', evidence: sameYear })).toEqual([]);
  });
});

describe('a program file', () => {
  it('without a mistake has no problem', () => {
    expect(
      inProgram({
        profile: 'workshop',
        pilot: { start: '2018', end: '2018-03-01', benefitsTested: ['b', 'own'] },
        benefits: { national: [{ id: 'own' }] },
        organization: {
          units: [{ id: 'unit' }],
          positions: [
            { id: 'head', unit: 'unit' },
            { id: 'other', unit: 'none' },
          ],
          responsibilities: { audit: { position: ['head', 'other'] }, learning: 'none' },
        },
      }),
    ).toEqual([]);
    expect(inProgram({ pilot: 'none' })).toEqual([]);
  });

  it('asks for a short form that the model has', () => {
    const found = inProgram({ profile: 'workshp' });
    expect(told(found)).toEqual(['profile-unknown program.yaml#/profile']);
    expect(found[0]?.args).toEqual({ id: 'workshp', nearest: 'workshop', known: ['workshop'] });
    expect(severities(found)).toEqual(['error']);
    expect(checkProgram(programOf({ profile: 'workshp' }))).toEqual([]);
    expect(told(inProgram({ profile: 'constructor' }))).toEqual(['profile-unknown program.yaml#/profile']);
  });

  it('has no id twice in one list; the first is related', () => {
    const found = inProgram({
      channels: [{ id: 'forum' }, { id: 'forum' }, { id: 'hotline' }, { id: 'forum' }],
    });
    expect(told(found)).toEqual([
      'id-twice program.yaml#/channels/1/id',
      'id-twice program.yaml#/channels/3/id',
    ]);
    expect(related(found)).toEqual(['program.yaml#/channels/0/id', 'program.yaml#/channels/0/id']);
    expect(severities(found)).toEqual(['error', 'error']);
  });

  it('may have the same id in two lists', () => {
    expect(inProgram({ channels: [{ id: 'forum' }], legalBasis: [{ id: 'forum' }] })).toEqual([]);
  });

  const references: readonly (readonly [string, Partial<Program>, string])[] = [
    [
      'a unit',
      { organization: { units: [{ id: 'north' }], positions: [{ id: 'head', unit: 'nord' }] } },
      '/organization/positions/0/unit',
    ],
    [
      'a position',
      { organization: { positions: [{ id: 'head' }], responsibilities: { audit: { position: 'hed' } } } },
      '/organization/responsibilities/audit/position',
    ],
    [
      'one of several positions',
      {
        organization: {
          positions: [{ id: 'head' }],
          responsibilities: { audit: { position: ['head', 'hed'] } },
        },
      },
      '/organization/responsibilities/audit/position/1',
    ],
    [
      'training material',
      { training: { courses: [{ id: 'course', material: 'handbook' }] } },
      '/training/courses/0/material',
    ],
    [
      'a national benefit, for a type of operator',
      { operators: { types: [{ type: 'importer', benefits: ['a', 'own'] }] } },
      '/operators/types/0/benefits/1',
    ],
    [
      'a national benefit, in the pilot',
      { pilot: { benefitsTested: ['g', 'own'] } },
      '/pilot/benefitsTested/1',
    ],
  ];

  it.each(references)('does not refer to nothing: %s', (_what, facts, path) => {
    const found = inProgram(facts);
    expect(told(found)).toEqual([`reference-unknown program.yaml#${path}`]);
    expect(severities(found)).toEqual(['error']);
  });

  it('that refers to nothing is asked whether it means what is near', () => {
    const [found] = inProgram({
      training: { materials: [{ id: 'handbook' }], courses: [{ id: 'course', material: 'handbok' }] },
    });
    expect(found?.args).toEqual({ id: 'handbok', what: 'training-materials', nearest: 'handbook' });
  });

  it.each([
    ['the pilot', { pilot: { start: '2018-09-01', end: '2018-03-01' } }, '/pilot', 'end', 'start'],
    ['the plan', { strategy: { plan: { from: 2022, to: 2021 } } }, '/strategy/plan', 'to', 'from'],
  ] as const)('has its dates in order: %s', (_what, facts, at, second, first) => {
    const found = inProgram(facts);
    expect(told(found)).toEqual([`dates-out-of-order program.yaml#${at}/${second}`]);
    expect(related(found)).toEqual([`program.yaml#${at}/${first}`]);
    expect(severities(found)).toEqual(['error']);
  });

  it('may leave an end open, or know only the year', () => {
    expect(inProgram({ pilot: { start: '2018-09-01', end: 'none' } })).toEqual([]);
    expect(inProgram({ pilot: { start: '2018-09-01', end: 2018 } })).toEqual([]);
    expect(inProgram({ strategy: { plan: { from: 2022, to: 2022 } } })).toEqual([]);
  });
});

describe('a plan', () => {
  it('without a mistake has no problem', () => {
    expect(
      inPlan(
        { id: 'a', dependsOn: ['b'] },
        { id: 'b', state: 'done', doneOn: '2024-04-01', due: '2024-03-01' },
        { id: 'c', due: '2024-04-29', dependsOn: ['a', 'b'] },
      ),
    ).toEqual([]);
  });

  it('is about criteria that the model has', () => {
    const found = inPlan({ criterion: 'p.s.aa' });
    expect(told(found)).toEqual(['criterion-unknown plan.yaml#/actions/0/criterion']);
    expect(found[0]?.args).toEqual({ id: 'p.s.aa', nearest: 'p.s.a' });
    expect(severities(found)).toEqual(['error']);
  });

  it('has no id twice', () => {
    const found = inPlan({ id: 'a' }, { id: 'a' });
    expect(told(found)).toEqual(['id-twice plan.yaml#/actions/1/id']);
    expect(related(found)).toEqual(['plan.yaml#/actions/0/id']);
  });

  it('does not depend on an action that is not there', () => {
    const found = inPlan({ id: 'modules' }, { id: 'b', dependsOn: ['modules', 'module'] });
    expect(told(found)).toEqual(['reference-unknown plan.yaml#/actions/1/dependsOn/1']);
    expect(found[0]?.args).toEqual({ id: 'module', what: 'actions', nearest: 'modules' });
    expect(severities(found)).toEqual(['error']);
  });

  it('does not hang on itself: one problem a ring, at the entry that closes it', () => {
    const found = inPlan(
      { id: 'free' },
      { id: 'before', dependsOn: ['a'] },
      { id: 'a', dependsOn: ['free', 'b'] },
      { id: 'b', dependsOn: ['c'] },
      { id: 'c', dependsOn: ['free', 'a'] },
    );
    expect(told(found)).toEqual(['plan-cycle plan.yaml#/actions/4/dependsOn/1']);
    expect(found[0]?.args).toEqual({ actions: ['a', 'b', 'c'] });
    expect(severities(found)).toEqual(['error']);
  });

  it('does not hang on itself in a single action, or in two rings', () => {
    expect(told(inPlan({ id: 'a', dependsOn: ['a'] }))).toEqual([
      'plan-cycle plan.yaml#/actions/0/dependsOn/0',
    ]);
    const two = inPlan(
      { id: 'a', dependsOn: ['b'] },
      { id: 'b', dependsOn: ['a'] },
      { id: 'c', dependsOn: ['d'] },
      { id: 'd', dependsOn: ['c'] },
    );
    expect(two.map(({ args }) => args)).toEqual([{ actions: ['a', 'b'] }, { actions: ['c', 'd'] }]);
  });

  it('of twenty thousand actions in ten thousand rings is read in good time', () => {
    const ids = Array.from({ length: 20_000 }, (_, index) => index);
    const found = inPlan(
      ...ids.map((index) => ({ id: `action-${index}`, dependsOn: [`action-${index ^ 1}`] })),
    );
    expect(found).toHaveLength(10_000);
  });

  it('that waits for thousands of unknown actions is read in good time', () => {
    const ids = Array.from({ length: 5_000 }, (_, index) => index);
    const found = inPlan(...ids.map((index) => ({ id: `action-${index}`, dependsOn: [`actions-${index}`] })));
    expect(found).toHaveLength(5_000);
    expect(found[0]?.args).toMatchObject({ nearest: 'action-0' });
  });

  it('may wait for the same action on two ways', () => {
    expect(
      inPlan(
        { id: 'a' },
        { id: 'b', dependsOn: ['a'] },
        { id: 'c', dependsOn: ['a'] },
        { id: 'd', dependsOn: ['b', 'c'] },
      ),
    ).toEqual([]);
  });

  it('with an action in progress past its due date is warned about', () => {
    const found = inPlan({ due: '2024-04-28' });
    expect(told(found)).toEqual(['work-overdue plan.yaml#/actions/0/due']);
    expect(severities(found)).toEqual(['warning']);
    expect(inPlan({ due: '2024-04-28', state: 'dropped' })).toEqual([]);
    expect(checkPlan(planOf(actionOn('p.s.a', { due: '2024-04-28' })), model.value)).toEqual([]);
  });

  it('with an action that was done without a date is warned about', () => {
    const found = inPlan({ state: 'done' });
    expect(told(found)).toEqual(['done-without-date plan.yaml#/actions/0/state']);
    expect(severities(found)).toEqual(['warning']);
  });
});

describe('the files of an assessment together', () => {
  const all = (
    answers: readonly (readonly [string, Partial<Answers>])[],
    more: {
      readonly program?: Partial<Program>;
      readonly plan?: readonly Action[];
      readonly date?: string;
    } = {},
  ): readonly Problem[] =>
    crossCheck(
      {
        model,
        program: programOf(more.program),
        answers: answers.map(([file, { answers: said = {}, ...parts }]) =>
          answersOf('customs-1', said, { model: version, file, ...parts }),
        ),
        ...(more.plan && { plan: planOf(...more.plan) }),
      },
      more.date,
    );

  it('have no problem where none of them has', () => {
    expect(all([['answers.yaml', { answers: { 'p.s.a': 'check' } }]], { plan: [actionOn('p.s.a')] })).toEqual(
      [],
    );
  });

  it('speak of the same program', () => {
    const found = all([['answers.yaml', { program: 'bhutan' }]], { program: { id: 'nepal' }, plan: [] });
    expect(told(found)).toEqual([
      'program-mismatch answers.yaml#/program',
      'program-mismatch plan.yaml#/program',
    ]);
    expect(found[0]?.args).toEqual({ found: 'bhutan', expected: 'nepal' });
    expect(severities(found)).toEqual(['error', 'error']);
  });

  it('have each respondent in one file: one problem a further file, the first is related', () => {
    const found = all([
      ['a.yaml', {}],
      ['b.yaml', {}],
      ['c.yaml', {}],
    ]);
    expect(told(found)).toEqual([
      'respondent-twice b.yaml#/respondent/id',
      'respondent-twice c.yaml#/respondent/id',
    ]);
    expect(related(found)).toEqual(['a.yaml#/respondent/id', 'a.yaml#/respondent/id']);
    expect(severities(found)).toEqual(['error', 'error']);
  });

  it('are each checked by themselves', () => {
    const found = all([['answers.yaml', { answers: { 'p.s.a': 'ongoing' } }]], {
      program: { profile: 'other' },
      plan: [actionOn('p.s.x')],
    });
    expect(told(found)).toEqual([
      'profile-unknown program.yaml#/profile',
      'ongoing-without-work answers.yaml#/answers/p.s.a',
      'criterion-unknown plan.yaml#/actions/0/criterion',
    ]);
  });

  it('are measured against the newest of their dates, or the day that is asked for', () => {
    const work = { 'p.s.a': { status: 'ongoing', work: 'Draft', due: '2024-04-30' } } as const;
    const files = [['answers.yaml', { answers: work }]] as const;
    const plan = [actionOn('p.s.a', { due: '2024-04-30' })];
    expect(all(files, { plan })).toEqual([]);
    const late = ['work-overdue answers.yaml#/answers/p.s.a/due', 'work-overdue plan.yaml#/actions/0/due'];
    expect(told(all(files, { plan, program: { asOf: '2024-05-01' } }))).toEqual(late);
    expect(told(all(files, { plan, date: '2024-05-01' }))).toEqual(late);
  });
});
