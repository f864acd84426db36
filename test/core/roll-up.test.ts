import { describe, expect, it } from '@jest/globals';
import { meetsBar, rollUp, statusOf } from '../../src/core/roll-up.ts';
import {
  answersOf,
  assessed,
  assessedCells,
  modelOf,
  pillarIn,
  type SmallCell,
  standardIn,
} from '../support/inputs.ts';

describe('a criterion', () => {
  it.each([
    ['full', false, 'check'],
    ['full', true, 'check'],
    ['part', true, 'ongoing'],
    ['none', true, 'ongoing'],
    ['part', false, 'partial'],
    ['none', false, 'gap'],
  ] as const)('in place: %s, with work: %s, is %s', (inPlace, hasWork, status) => {
    expect(statusOf(inPlace, hasWork)).toBe(status);
  });
});

/** Cells of the required criteria, and what they are rolled up to. */
const table: readonly (readonly [readonly SmallCell[], object])[] = [
  // all full → check
  [['check'], { status: 'check', inPlace: 'full' }],
  [['check', 'check', 'check'], { status: 'check', inPlace: 'full' }],
  // all that are not full have work → ongoing
  [['ongoing'], { status: 'ongoing', inPlace: 'none' }],
  [['ongoing', 'ongoing'], { status: 'ongoing', inPlace: 'none' }],
  [['part-with-work'], { status: 'ongoing', inPlace: 'part' }],
  [['check', 'ongoing'], { status: 'ongoing', inPlace: 'part' }],
  [['check', 'part-with-work', 'ongoing'], { status: 'ongoing', inPlace: 'part' }],
  // any full or part → partial
  [['partial'], { status: 'partial', inPlace: 'part' }],
  [['check', 'gap'], { status: 'partial', inPlace: 'part' }],
  [['check', 'partial'], { status: 'partial', inPlace: 'part' }],
  [['partial', 'gap'], { status: 'partial', inPlace: 'part' }],
  [['partial', 'ongoing'], { status: 'partial', inPlace: 'part' }],
  [['part-with-work', 'gap'], { status: 'partial', inPlace: 'part' }],
  [['check', 'ongoing', 'gap'], { status: 'partial', inPlace: 'part' }],
  // otherwise gap
  [['gap'], { status: 'gap', inPlace: 'none' }],
  [['gap', 'ongoing'], { status: 'gap', inPlace: 'none' }],
  // not applicable criteria are left out; all of them: not applicable
  [['check', 'not-applicable'], { status: 'check', inPlace: 'full' }],
  [['gap', 'not-applicable'], { status: 'gap', inPlace: 'none' }],
  [['not-applicable', 'not-applicable'], { status: 'not-applicable' }],
  // some have no status: not assessed, so far …
  [['not-assessed'], { status: 'not-assessed' }],
  [['not-assessed', 'not-applicable'], { status: 'not-assessed' }],
  [['check', 'not-assessed'], { status: 'not-assessed', soFar: 'check' }],
  [['check', 'not-assessed', 'not-applicable'], { status: 'not-assessed', soFar: 'check' }],
  [['ongoing', 'not-assessed'], { status: 'not-assessed', soFar: 'ongoing' }],
  [['check', 'ongoing', 'not-assessed'], { status: 'not-assessed', soFar: 'ongoing' }],
  [['part-with-work', 'not-assessed'], { status: 'not-assessed', soFar: 'ongoing' }],
  [['gap', 'not-assessed'], { status: 'not-assessed', soFar: 'gap' }],
  [['gap', 'ongoing', 'not-assessed'], { status: 'not-assessed', soFar: 'gap' }],
  // … unless no missing answer could change it
  [['partial', 'not-assessed'], { status: 'partial', inPlace: 'part' }],
  [['check', 'gap', 'not-assessed'], { status: 'partial', inPlace: 'part' }],
  [['part-with-work', 'gap', 'not-assessed'], { status: 'partial', inPlace: 'part' }],
];

describe('a standard and its pillar', () => {
  it.each(table)('of %j are %j', (cells, expected) => {
    const assessment = assessedCells(cells);
    for (const result of [standardIn(assessment, 'pillar.standard'), pillarIn(assessment, 'pillar')]) {
      const { status, inPlace, soFar } = result;
      expect({ status, ...(inPlace && { inPlace }), ...(soFar && { soFar }) }).toEqual(expected);
    }
  });

  it('are each rolled up from criteria: a pillar does not look at the statuses of its standards', () => {
    const assessment = assessed({
      model: modelOf({ 'p.full.a': {}, 'p.begun.b': {}, 'p.begun.c': {} }),
      answers: [answersOf('customs-1', { 'p.full.a': 'check', 'p.begun.b': 'gap', 'p.begun.c': 'check' })],
    });
    expect(standardIn(assessment, 'p.full').status).toBe('check');
    expect(standardIn(assessment, 'p.begun').status).toBe('partial');
    expect(pillarIn(assessment, 'p')).toMatchObject({ status: 'partial', counts: { check: 2, gap: 1 } });
  });

  it('are the same for a checklist', () => {
    const assessment = assessed({
      model: modelOf({ 'p.s.a': {} }, { checklists: { 'pilot.s.a': {} } }),
      answers: [answersOf('customs-1', { 'p.s.a': 'gap', 'pilot.s.a': 'check' })],
    });
    expect(assessment.checklists).toMatchObject([{ id: 'pilot', status: 'check' }]);
    expect(assessment.pillars).toMatchObject([{ id: 'p', status: 'gap' }]);
  });

  it('list not-applicable criteria and say how many they are', () => {
    const assessment = assessedCells(['check', 'not-applicable']);
    expect(pillarIn(assessment, 'pillar')).toMatchObject({
      counts: { check: 1, notApplicable: 1, required: 2 },
      standards: [{ criteria: [{ status: 'check' }, { status: 'not-applicable' }] }],
    });
  });

  it('count what is in each cell', () => {
    const cells: readonly SmallCell[] = [
      'check',
      'part-with-work',
      'ongoing',
      'partial',
      'gap',
      'gap',
      'not-assessed',
    ];
    expect(pillarIn(assessedCells(cells), 'pillar').counts).toEqual({
      check: 1,
      partial: 1,
      ongoing: 2,
      gap: 2,
      notApplicable: 0,
      unanswered: 1,
      required: 7,
    });
  });

  it('name the work on their criteria, each once', () => {
    const work = { status: 'ongoing', work: 'Single window' } as const;
    const assessment = assessed({
      model: modelOf({ 'p.s.a': {}, 'p.s.b': {}, 'p.t.c': {}, 'p.t.d': {} }),
      answers: [
        answersOf('customs-1', {
          'p.s.a': work,
          'p.s.b': work,
          'p.t.c': { ...work, work: 'Decree' },
          'p.t.d': 'gap',
        }),
      ],
    });
    expect(pillarIn(assessment, 'p').work).toEqual(['Single window', 'Decree']);
    expect(standardIn(assessment, 'p.s').work).toEqual(['Single window']);
  });

  it('say which sentence of the table they follow from', () => {
    const rules = [
      [['check'], 'all-in-place'],
      [['check', 'ongoing'], 'all-missing-under-way'],
      [['check', 'gap'], 'some-in-place-some-without-work'],
      [['gap'], 'nothing-in-place'],
      [['not-applicable'], 'all-not-applicable'],
      [['check', 'not-assessed'], 'some-unanswered'],
      [['partial', 'not-assessed'], 'some-in-place-some-without-work'],
    ] as const;
    for (const [cells, rule] of rules) expect(pillarIn(assessedCells(cells), 'pillar').why.rule).toBe(rule);
  });
});

describe('a recommended criterion', () => {
  const model = modelOf({
    'p.both.required': {},
    'p.both.recommended': { required: false },
    'p.rest.recommended': { required: false },
  });
  const answers = [
    answersOf('customs-1', {
      'p.both.required': 'check',
      'p.both.recommended': 'gap',
      'p.rest.recommended': { status: 'ongoing', work: 'Guarantee rules' },
    }),
  ];
  const assessment = assessed({ model, answers });

  it('decides nothing beside required ones', () => {
    expect(standardIn(assessment, 'p.both')).toMatchObject({
      status: 'check',
      counts: { check: 1, gap: 0, required: 1 },
      why: { decides: 'required' },
    });
  });

  it('is reported beside', () => {
    expect(standardIn(assessment, 'p.both').criteria).toMatchObject([
      { id: 'p.both.required', required: true },
      { id: 'p.both.recommended', required: false, status: 'gap' },
    ]);
  });

  it('gives its status to a standard that has no others', () => {
    expect(standardIn(assessment, 'p.rest')).toMatchObject({
      status: 'ongoing',
      work: ['Guarantee rules'],
      counts: { ongoing: 1, required: 0 },
      why: { decides: 'recommended' },
    });
  });

  it('is ignored by the pillar', () => {
    expect(pillarIn(assessment, 'p')).toMatchObject({
      status: 'check',
      work: [],
      counts: { ongoing: 0, required: 1 },
    });
  });

  it('without a status leaves the status of the whole as it is', () => {
    const answered = [answersOf('customs-1', { 'p.both.required': 'check' })];
    expect(pillarIn(assessed({ model, answers: answered }), 'p').status).toBe('check');
  });
});

describe('a bar', () => {
  it.each([
    // status, in place, and whether it meets check, ongoing, partial
    ['check', 'full', true, true, true],
    ['ongoing', 'part', false, true, true],
    ['ongoing', 'none', false, true, false],
    ['partial', 'part', false, false, true],
    ['gap', 'none', false, false, false],
    ['not-applicable', undefined, true, true, true],
    ['not-assessed', undefined, false, false, false],
  ] as const)(
    'is met by %s with %s in place: check %s, ongoing %s, partial %s',
    (status, inPlace, ...met) => {
      const result = { status, ...(inPlace && { inPlace }) };
      expect((['check', 'ongoing', 'partial'] as const).map((bar) => meetsBar(result, bar))).toEqual(met);
    },
  );

  it('is not met by a status so far', () => {
    const result = rollUp([{ status: 'check', inPlace: 'full' }, { status: 'not-assessed' }]);
    expect(result).toMatchObject({ status: 'not-assessed', soFar: 'check' });
    expect(meetsBar(result, 'partial')).toBe(false);
  });

  it('of partial is met by a partial that no missing answer can change', () => {
    const result = rollUp([{ status: 'partial', inPlace: 'part' }, { status: 'not-assessed' }]);
    expect(meetsBar(result, 'partial')).toBe(true);
  });
});
