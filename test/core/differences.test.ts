import { describe, expect, it } from '@jest/globals';
import type { Answer } from '../../src/types/answers.ts';
import { answersOf, assessed, assessedOne, modelOf, pillarIn } from '../support/inputs.ts';

const decision: Answer = { status: 'partial', note: 'Seen.' };
const ongoing: Answer = { status: 'ongoing', work: 'Draft' };

describe('the distance on a criterion', () => {
  it.each([
    [['check', 'check'], 0],
    [['check', 'partial'], 1],
    [['partial', ongoing], 1],
    [[ongoing, 'gap'], 1],
    [['check', 'gap'], 9],
    [['check', 'check', 'gap'], 6],
    [['check', 'partial', 'gap'], 4.666667],
    [['check'], 0],
    [[], 0],
  ] as const)('between %j is the mean squared one over all pairs: %s', (said, distance) => {
    const answers = Object.fromEntries(said.map((answer, index) => [`customs-${index + 1}`, answer]));
    expect(assessedOne({ answers }).distance).toBe(distance);
  });

  it('is over respondents of all groups', () => {
    const answers = { 'customs-1': 'check', 'business-1': 'gap' } as const;
    expect(assessedOne({ criterion: { asked: ['customs', 'business'] }, answers }).distance).toBe(9);
  });

  it('counts each hand, and leaves out assessors and those who say nothing of it', () => {
    const answers = {
      'customs-1': { hands: { check: 2, gap: 1, unknown: 4 } },
      'assessor-1': { status: 'check', note: 'Seen.' },
      'region-1': { status: 'not-applicable', note: 'No regions.' },
    } as const;
    expect(assessedOne({ answers }).distance).toBe(6);
  });
});

describe('discuss first', () => {
  const differ = (wide: boolean): readonly [Answer, Answer] =>
    wide ? ['check', 'gap'] : ['check', 'partial'];
  const discussed = (
    criteria: Readonly<
      Record<string, { readonly required?: boolean; readonly said: readonly [Answer, Answer] }>
    >,
  ) => {
    const ids = Object.keys(criteria);
    const saying = (which: 0 | 1) =>
      Object.fromEntries(ids.map((id) => [id, criteria[id]?.said[which] ?? 'unknown']));
    return assessed({
      model: modelOf(Object.fromEntries(ids.map((id) => [id, { required: criteria[id]?.required ?? true }]))),
      answers: [answersOf('customs-1', saying(0)), answersOf('customs-2', saying(1))],
    }).discuss.map(({ criterion }) => criterion);
  };

  it('names the criteria on which respondents differ, and no others', () => {
    expect(discussed({ 'p.s.a': { said: ['check', 'check'] }, 'p.s.b': { said: differ(false) } })).toEqual([
      'p.s.b',
    ]);
  });

  it('puts required criteria before recommended ones, however far apart', () => {
    expect(
      discussed({ 'p.s.a': { said: differ(true), required: false }, 'p.s.b': { said: differ(false) } }),
    ).toEqual(['p.s.b', 'p.s.a']);
  });

  it('then puts the widest apart first', () => {
    expect(discussed({ 'p.s.a': { said: differ(false) }, 'p.s.b': { said: differ(true) } })).toEqual([
      'p.s.b',
      'p.s.a',
    ]);
  });

  it('then follows the model', () => {
    expect(discussed({ 'p.s.z': { said: differ(true) }, 'p.s.a': { said: differ(true) } })).toEqual([
      'p.s.z',
      'p.s.a',
    ]);
  });

  it('says what each group that answered says', () => {
    const assessment = assessed({
      model: modelOf({ 'p.s.a': { asked: ['customs', 'region', 'business', 'agency'] } }),
      answers: [
        answersOf('customs-1', { 'p.s.a': 'check' }),
        answersOf('customs-2', { 'p.s.a': ongoing }),
        answersOf('business-1', { 'p.s.a': 'gap' }),
        answersOf('agency-1', { 'p.s.a': 'unknown' }),
      ],
    });
    expect(assessment.discuss).toEqual([
      {
        criterion: 'p.s.a',
        distance: 4.666667,
        byGroup: { customs: 'ongoing', business: 'gap', agency: 'unknown' },
      },
    ]);
  });

  it('says what a group declared, whether or not it names work', () => {
    const assessment = assessed({
      model: modelOf({ 'p.s.a': { asked: ['customs', 'business', 'agency'] } }),
      answers: [
        answersOf('customs-1', { 'p.s.a': { status: 'partial', work: 'Second module' } }),
        answersOf('business-1', { 'p.s.a': 'gap' }),
        answersOf('business-2', { 'p.s.a': ongoing }),
        answersOf('agency-1', { 'p.s.a': ongoing }),
      ],
    });
    expect(assessment.discuss.map(({ byGroup }) => byGroup)).toEqual([
      { customs: 'partial', business: 'gap', agency: 'ongoing' },
    ]);
  });

  it('leaves out what an assessor has settled', () => {
    const assessment = assessed({
      model: modelOf({ 'p.s.a': {} }),
      answers: [
        answersOf('customs-1', { 'p.s.a': 'check' }),
        answersOf('customs-2', { 'p.s.a': 'gap' }),
        answersOf('assessor-1', { 'p.s.a': decision }),
      ],
    });
    expect(assessment.discuss).toEqual([]);
  });
});

describe('groups that differ', () => {
  const asked = ['business', 'customs', 'region'];
  const model = modelOf({ 'p.s.a': { asked }, 'p.s.b': { asked }, 'q.s.c': { asked } });
  const assessment = assessed({
    model,
    answers: [
      answersOf('customs-1', { 'p.s.a': 'check', 'p.s.b': 'check', 'q.s.c': 'check' }),
      answersOf('business-1', { 'p.s.a': 'gap', 'p.s.b': 'partial', 'q.s.c': 'gap' }),
      answersOf('region-1', { 'p.s.a': 'check', 'p.s.b': 'unknown' }),
    ],
  });

  it('are counted by pairs, in the order of the model, those who do not know left out', () => {
    expect(pillarIn(assessment, 'p').differ).toEqual([
      { groups: ['customs', 'business'], criteria: 2 },
      { groups: ['region', 'business'], criteria: 1 },
    ]);
  });

  it('are counted over the whole in the summary', () => {
    expect(assessment.summary.differ).toEqual([
      { groups: ['customs', 'business'], criteria: 3 },
      { groups: ['region', 'business'], criteria: 1 },
    ]);
  });

  it('do not differ where all declare the same and one of them names work', () => {
    const both = assessed({
      model: modelOf({ 'p.s.a': { asked: ['customs', 'business'] } }),
      answers: [
        answersOf('customs-1', { 'p.s.a': { status: 'partial', work: 'Second module' } }),
        answersOf('business-1', { 'p.s.a': 'partial' }),
      ],
    });
    expect(both.summary).toMatchObject({ agreement: { percent: 100 }, differ: [] });
  });
});
