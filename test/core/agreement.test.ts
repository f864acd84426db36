import { describe, expect, it } from '@jest/globals';
import { agreementOf, ordinalAlpha } from '../../src/core/agreement.ts';
import type { Answer } from '../../src/types/answers.ts';
import { answersOf, assessed, modelOf, pillarIn, type Said } from '../support/inputs.ts';

/** Published tables have a row a respondent and a column a unit, `.` for a missing value; `first` is the lowest code. */
function unitsOf(rows: readonly string[], first: number): readonly (readonly number[])[] {
  const table = rows.map((row) => row.split(' '));
  return (table[0] ?? []).map((_, unit) =>
    table.flatMap((row) => (row[unit] === '.' ? [] : [Number(row[unit]) - first])),
  );
}

/** Krippendorff's “C” data: four coders, twelve units; published as .815. */
const four = [
  '1 2 3 3 2 1 4 1 2 . . .',
  '1 2 3 3 2 2 4 1 2 5 . 3',
  '. 3 3 3 2 3 4 2 2 5 1 .',
  '1 2 3 3 2 4 4 1 2 5 1 .',
];

describe('Krippendorff’s alpha, ordinal', () => {
  it('is that of the four coders', () => {
    expect(ordinalAlpha(unitsOf(four, 1), 5)).toBeCloseTo(108577 / 133160, 12);
  });

  it('is that of the three coders in Wikipedia', () => {
    const rows = [
      '. . . . . 3 4 1 2 1 1 3 3 . 3',
      '1 . 2 1 3 3 4 3 . . . . . . .',
      '. . 2 1 3 4 4 . 2 1 1 3 3 . 4',
    ];
    expect(ordinalAlpha(unitsOf(rows, 1), 4)).toBeCloseTo(112173 / 139048, 12);
  });

  it('is that of five units and three respondents', () => {
    const rows = ['2 2 1 2 0', '2 2 1 2 1', '2 1 1 2 0'];
    expect(ordinalAlpha(unitsOf(rows, 0), 3)).toBeCloseTo(757 / 975, 12);
  });

  it('goes by the declared order of words', () => {
    const order = ['very low', 'low', 'mid', 'high', 'very high'];
    const words = unitsOf(four, 1).map((unit) => unit.map((rank) => order[rank] ?? ''));
    const ranked = (by: readonly string[]) => words.map((unit) => unit.map((word) => by.indexOf(word)));
    expect(ordinalAlpha(ranked(order), 5)).toBeCloseTo(0.815, 3);
    expect(ordinalAlpha(ranked(order.toSorted()), 5)).not.toBeCloseTo(0.815, 3);
  });

  it('is the same whether or not a declared rank occurs', () => {
    expect(ordinalAlpha(unitsOf(four, 1), 7)).toBe(ordinalAlpha(unitsOf(four, 1), 5));
  });

  it('is 1 when all agree on two values or more', () => {
    expect(
      ordinalAlpha(
        [
          [0, 0],
          [1, 1],
          [2, 2],
        ],
        3,
      ),
    ).toBe(1);
  });

  it('is not defined for one value throughout', () => {
    expect(
      ordinalAlpha(
        [
          [2, 2],
          [2, 2],
        ],
        4,
      ),
    ).toBeUndefined();
  });

  it('is not defined where no unit has two values', () => {
    expect(ordinalAlpha([[0], [1], []], 4)).toBeUndefined();
  });

  it('drops units of a single value', () => {
    expect(ordinalAlpha([[0, 1], [2, 2], [3]], 4)).toBe(
      ordinalAlpha(
        [
          [0, 1],
          [2, 2],
        ],
        4,
      ),
    );
  });
});

describe('agreement', () => {
  it('has six decimals, and the share of equal pairs one', () => {
    // 43 of 55 pairs
    expect(agreementOf(unitsOf(four, 1), 5, 4)).toEqual({
      alpha: 0.815388,
      percent: 78.2,
      respondents: 4,
      criteria: 11,
    });
  });

  it('has a reason where alpha is null', () => {
    expect(agreementOf([[0], [3]], 4, 1)).toEqual({
      alpha: null,
      reason: 'no-two-answers',
      percent: null,
      respondents: 1,
      criteria: 0,
    });
    expect(
      agreementOf(
        [
          [3, 3],
          [3, 3],
        ],
        4,
        2,
      ),
    ).toMatchObject({ alpha: null, reason: 'one-value', percent: 100 });
  });
});

describe('the agreement of a pillar', () => {
  const model = modelOf({ 'p.s.a': {}, 'p.s.b': {}, 'p.t.c': { required: false } });
  const ongoing: Answer = { status: 'ongoing', work: 'Draft' };
  const agreementWith = (said: Readonly<Record<string, Said>>) =>
    pillarIn(
      assessed({ model, answers: Object.entries(said).map(([who, answers]) => answersOf(who, answers)) }),
      'p',
    ).agreement;
  const base = {
    'customs-1': { 'p.s.a': 'check', 'p.s.b': 'gap' },
    'customs-2': { 'p.s.a': 'check', 'p.s.b': ongoing },
  } as const;

  it('is over gap, ongoing, partial, check in this order', () => {
    const ranked = [
      [3, 3],
      [0, 1],
      [2, 1],
    ];
    const said = {
      'customs-1': { ...base['customs-1'], 'p.t.c': 'partial' },
      'customs-2': { ...base['customs-2'], 'p.t.c': ongoing },
    } as const;
    expect(agreementWith(said)).toEqual(agreementOf(ranked, 4, 2));
  });

  it('looks at all criteria, recommended ones too', () => {
    expect(
      agreementWith({ 'customs-1': { 'p.t.c': 'check' }, 'customs-2': { 'p.t.c': 'gap' } }).criteria,
    ).toBe(1);
  });

  it('takes unknown and not applicable for missing', () => {
    const elsewhere: Answer = { status: 'not-applicable', note: 'No regions.' };
    const more = { 'customs-3': { 'p.s.a': 'unknown', 'p.s.b': elsewhere } } as const;
    expect(agreementWith({ ...base, ...more })).toEqual(agreementWith(base));
  });

  it('leaves out assessors and hands', () => {
    const more = {
      'assessor-1': { 'p.s.a': { status: 'gap', note: 'Not seen.' } },
      'customs-3': { 'p.s.a': { hands: { gap: 1 } } },
    } as const;
    expect(agreementWith({ ...base, ...more })).toEqual(agreementWith(base));
  });

  it('is null with its reason where nobody can be compared', () => {
    expect(agreementWith({ 'customs-1': base['customs-1'] })).toMatchObject({
      alpha: null,
      reason: 'no-two-answers',
      respondents: 1,
    });
    expect(agreementWith({})).toMatchObject({ alpha: null, respondents: 0, criteria: 0 });
  });

  it('of all pillars together stands in the summary', () => {
    const two = modelOf({ 'p.s.a': {}, 'q.s.b': {} });
    const answers = [
      answersOf('customs-1', { 'p.s.a': 'check', 'q.s.b': 'gap' }),
      answersOf('customs-2', { 'p.s.a': 'check', 'q.s.b': 'gap' }),
    ];
    const assessment = assessed({ model: two, answers });
    expect(pillarIn(assessment, 'p').agreement).toMatchObject({ alpha: null, reason: 'one-value' });
    expect(assessment.summary.agreement).toMatchObject({ alpha: 1, percent: 100, criteria: 2 });
  });
});
