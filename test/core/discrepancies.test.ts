import { describe, expect, it } from '@jest/globals';
import { answersOf, assessed, assessedOne, modelOf, one, programOf } from '../support/inputs.ts';

const criterion = { asked: ['customs', 'region'], program: [{ at: '/website' }] };
const shown = { website: 'https://example.org' };
const otherwise = { website: 'none' };

describe('a discrepancy', () => {
  it('is a check where the program file shows otherwise, with both places', () => {
    expect(
      assessedOne({ criterion, answers: { 'customs-1': 'check' }, program: otherwise }).discrepancies,
    ).toEqual([
      {
        respondent: 'customs-1',
        says: 'check',
        file: 'shown-otherwise',
        places: [
          { file: `answers/customs-1.yaml#/answers/${one}`, line: 1, column: 2 },
          { file: 'program.yaml#/website', line: 1, column: 1 },
        ],
      },
    ]);
  });

  it('is a gap where the program file shows that it is in place', () => {
    expect(
      assessedOne({ criterion, answers: { 'customs-1': 'gap' }, program: shown }).discrepancies,
    ).toMatchObject([{ respondent: 'customs-1', says: 'gap', file: 'shown' }]);
  });

  it('is found in every answer by itself, also in a show of hands', () => {
    const answers = {
      'customs-1': 'check',
      'customs-2': 'gap',
      'region-1': { hands: { check: 1, gap: 3 } },
    } as const;
    const who = (program: typeof shown): readonly string[] =>
      assessedOne({ criterion, answers, program }).discrepancies.map(({ respondent }) => respondent);
    expect(who(otherwise)).toEqual(['customs-1', 'region-1']);
    expect(who(shown)).toEqual(['customs-2', 'region-1']);
  });

  it.each([
    ['partial', otherwise],
    ['gap', otherwise],
    ['unknown', otherwise],
    ['check', shown],
    ['partial', shown],
    ['gap', {}],
    ['check', {}],
  ] as const)('is not %s with %j', (answer, program) => {
    expect(assessedOne({ criterion, answers: { 'customs-1': answer }, program }).discrepancies).toEqual([]);
  });

  it('stays in the report when the assessor has settled the criterion', () => {
    const answers = { 'customs-1': 'check', 'assessor-1': { status: 'partial', note: 'Seen.' } } as const;
    expect(assessedOne({ criterion, answers, program: otherwise }).discrepancies).toHaveLength(1);
  });

  it('is counted in the summary', () => {
    const { summary } = assessed({
      model: modelOf({ [one]: criterion }),
      program: programOf(otherwise),
      answers: [answersOf('customs-1', { [one]: 'check' }), answersOf('region-1', { [one]: 'check' })],
    });
    expect(summary.discrepancies).toBe(2);
  });
});
