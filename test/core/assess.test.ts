import { describe, expect, it } from '@jest/globals';
import { assess } from '../../src/core/assess.ts';
import {
  answersOf,
  assessed,
  checked,
  criteriaIn,
  modelOf,
  pillarIn,
  planOf,
  programOf,
  standardIn,
  sumOf,
} from '../support/inputs.ts';

const model = modelOf({ 'p.s.a': {}, 'p.s.b': {}, 'q.s.c': { required: false } });
const note = 'As per survey, there is support.';

describe('the date of an assessment', () => {
  it('is the newest of the program file’s and the answers’ dates', () => {
    const answers = [
      answersOf('customs-1', {}, { date: '2024-05-02' }),
      answersOf('customs-2', {}, { date: '2024-05-01' }),
    ];
    expect(assessed({ model, answers }).date).toBe('2024-05-02');
    expect(assessed({ model, program: programOf({ asOf: '2024-06-30' }), answers }).date).toBe('2024-06-30');
    expect(assessed({ model, program: programOf({ asOf: '2023-01-01' }) }).date).toBe('2023-01-01');
  });

  it('is the one that is asked for, earlier or later', () => {
    expect(assessed({ model, date: '2020-01-01' }).date).toBe('2020-01-01');
    expect(assessed({ model, date: '2030-01-01' }).date).toBe('2030-01-01');
  });

  it('filters nothing', () => {
    const answers = [answersOf('customs-1', { 'p.s.a': 'check' }, { date: '2024-05-02' })];
    const earlier = assessed({ model, answers, date: '2020-01-01' });
    expect(criteriaIn(earlier)[0]).toMatchObject({ status: 'check', answers: [{ respondent: 'customs-1' }] });
  });
});

describe('an assessment', () => {
  const inputs = {
    model,
    program: programOf({ website: 'https://example.org' }),
    answers: [
      answersOf('customs-2', { 'p.s.a': 'gap' }),
      answersOf('customs-1', {
        'p.s.a': 'check',
        'p.s.b': { status: 'not-applicable', note: 'No regions.' },
      }),
      answersOf('assessor-1', {}),
    ],
    plan: planOf(),
  };
  const assessment = assessed(inputs);

  it('names the tool, the model and the program', () => {
    expect(assessment).toMatchObject({
      kind: 'assessment',
      format: 1,
      tool: { name: 'aeo', version: '1.0.0' },
      model: { id: 'small', version: '1.0.0', title: 'Small model', sha256: sumOf('small') },
    });
    expect(assessment.program).toEqual({
      id: 'mongolia',
      name: 'AEO Program of Mongolia',
      country: 'MN',
      administration: 'Mongolian Customs',
      asOf: '2024-04-29',
    });
  });

  it('lists its inputs by file name', () => {
    expect(assessment.inputs).toEqual([
      { file: 'answers/assessor-1.yaml', kind: 'answers', sha256: sumOf('answers/assessor-1.yaml') },
      { file: 'answers/customs-1.yaml', kind: 'answers', sha256: sumOf('answers/customs-1.yaml') },
      { file: 'answers/customs-2.yaml', kind: 'answers', sha256: sumOf('answers/customs-2.yaml') },
      { file: 'plan.yaml', kind: 'plan', sha256: sumOf('plan.yaml') },
      { file: 'program.yaml', kind: 'program', sha256: sumOf('program.yaml') },
    ]);
  });

  it('follows the order of the model', () => {
    expect(criteriaIn(assessment).map(({ id }) => id)).toEqual(['p.s.a', 'p.s.b', 'q.s.c']);
  });

  it('sums up what it is made of, without assessors', () => {
    expect(assessment.summary).toMatchObject({ respondents: 2, groups: 1, criteria: 3, decided: 2 });
  });

  it('has no total', () => {
    expect(Object.keys(assessment.summary).toSorted()).toEqual([
      'agreement',
      'criteria',
      'decided',
      'differ',
      'discrepancies',
      'groups',
      'respondents',
      'rests',
    ]);
  });

  it('carries the warnings that the files gave', () => {
    const warning = {
      code: 'work-overdue',
      severity: 'warning',
      message: 'The work is overdue.',
      file: 'plan.yaml',
      line: 3,
      column: 5,
    } as const;
    const options = { tool: assessment.tool, problems: [warning], sumOf };
    expect(assess(inputs, options).problems).toEqual([warning]);
  });

  it('is the same from the same inputs, and leaves them as they were', () => {
    const before = JSON.stringify(inputs);
    expect(JSON.stringify(assessed(inputs))).toBe(JSON.stringify(assessment));
    expect(JSON.stringify(inputs)).toBe(before);
  });

  it('is the same in whatever order files and answers come', () => {
    const turned = inputs.answers.toReversed().map(({ value, file }) => {
      const answers = Object.fromEntries(Object.entries(value.answers).toReversed());
      return checked({ ...value, answers }, file);
    });
    expect(JSON.stringify(assessed({ ...inputs, answers: turned }))).toBe(JSON.stringify(assessment));
  });

  it('of a bare program and no answers has no status', () => {
    const bare = assessed({ model });
    expect(bare.pillars.map(({ status }) => status)).toEqual(['not-assessed', 'not-assessed']);
    expect(bare.summary).toMatchObject({ respondents: 0, groups: 0, decided: 0 });
    expect(bare.stage).toBeUndefined();
  });
});

describe('notes and comments of an assessor', () => {
  const checklists = { 'constructor.s.a': {} };
  const whole = modelOf({ 'p.s.a': {} }, { checklists });
  const noted = (id: string, notes: Readonly<Record<string, string>>) => answersOf(id, {}, { notes });

  it('stand at their pillar, checklist or standard, as they are', () => {
    const comments = { 'p.s': 'We disagree.' };
    const answers = [answersOf('assessor-1', {}, { notes: { p: note, constructor: 'Closed.' }, comments })];
    const assessment = assessed({ model: whole, answers });
    expect(pillarIn(assessment, 'p').note).toBe(note);
    expect(pillarIn(assessment, 'constructor').note).toBe('Closed.');
    expect(standardIn(assessment, 'p.s').comment).toBe('We disagree.');
    expect(standardIn(assessment, 'p.s').note).toBeUndefined();
  });

  it('are never generated, whatever the id', () => {
    const assessment = assessed({ model: whole });
    for (const pillar of [...assessment.pillars, ...assessment.checklists]) {
      expect(pillar).not.toHaveProperty('note');
      expect(pillar).not.toHaveProperty('comment');
    }
  });

  it('of two assessors on one row are both kept, in the order of their ids', () => {
    const answers = [noted('assessor-2', { p: 'Second.' }), noted('assessor-1', { p: 'First.' })];
    expect(pillarIn(assessed({ model: whole, answers }), 'p').note).toBe('First.\nSecond.');
  });
});
