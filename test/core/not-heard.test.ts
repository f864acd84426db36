import { describe, expect, it } from '@jest/globals';
import { answersOf, assessed, assessedOne, modelOf, pillarIn, standardIn } from '../support/inputs.ts';

const criterion = { asked: ['region', 'customs', 'business'] };

describe('not heard', () => {
  it('is an asked group without an answer that knows', () => {
    const answers = { 'customs-1': 'check', 'region-1': 'unknown' } as const;
    expect(assessedOne({ criterion, answers }).notHeard).toEqual(['region', 'business']);
  });

  it('is listed whatever the status', () => {
    const elsewhere = { status: 'not-applicable', note: 'No regions.' } as const;
    const checks = { ...criterion, program: [{ at: '/website' }] };
    const settled = { status: 'check', note: 'Seen.' } as const;
    expect(assessedOne({ criterion }).notHeard).toHaveLength(3);
    expect(assessedOne({ criterion, answers: { 'customs-1': 'check' } }).notHeard).toHaveLength(2);
    expect(assessedOne({ criterion, answers: { 'customs-1': elsewhere } }).notHeard).toHaveLength(2);
    expect(assessedOne({ criterion, answers: { 'assessor-1': settled } }).notHeard).toHaveLength(3);
    expect(assessedOne({ criterion: checks, program: { website: 'none' } }).notHeard).toHaveLength(3);
  });

  it('is no group that says not applicable, and none that was not asked', () => {
    const elsewhere = { status: 'not-applicable', note: 'No regions.' } as const;
    expect(assessedOne({ answers: { 'customs-1': elsewhere, 'region-1': 'unknown' } }).notHeard).toEqual([]);
  });

  it('is a group that only raised hands for unknown', () => {
    expect(assessedOne({ answers: { 'customs-1': { hands: { unknown: 3 } } } }).notHeard).toEqual([
      'customs',
    ]);
  });

  it('is listed at every level, in the order of the model', () => {
    const model = modelOf({
      'p.s.a': { asked: ['business', 'region'] },
      'p.s.b': { asked: ['customs'] },
      'p.t.c': { asked: ['agency', 'customs'], required: false },
    });
    const assessment = assessed({
      model,
      answers: [answersOf('customs-1', { 'p.s.b': 'check', 'p.t.c': 'gap' })],
    });
    expect(standardIn(assessment, 'p.s').notHeard).toEqual(['region', 'business']);
    expect(standardIn(assessment, 'p.t').notHeard).toEqual(['agency']);
    expect(pillarIn(assessment, 'p').notHeard).toEqual(['region', 'business', 'agency']);
  });
});
