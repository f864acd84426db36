import { describe, expect, it } from '@jest/globals';
import type { Answer } from '../../src/types/answers.ts';
import {
  answersOf,
  assessed,
  modelOf,
  type OneParts,
  one,
  pillarIn,
  programOf,
  today,
} from '../support/inputs.ts';

const paper: Answer = { status: 'check', evidence: [{ title: 'Order 7' }] };
const elsewhere: Answer = { status: 'not-applicable', note: 'No regions.' };

/** The one ground on which a single criterion rests; undefined if it is not counted. */
function groundOf({ criterion = {}, answers = {}, program = {} }: OneParts): string | undefined {
  const assessment = assessed({
    model: modelOf({ [one]: criterion }),
    program: programOf(program),
    answers: Object.entries(answers).map(([respondent, answer]) => answersOf(respondent, { [one]: answer })),
  });
  const grounds = Object.entries(pillarIn(assessment, 'pillar').rests).filter(([, count]) => count > 0);
  expect(grounds.length).toBeLessThan(2);
  expect(assessment.summary.rests).toEqual(pillarIn(assessment, 'pillar').rests);
  return grounds[0]?.[0];
}

describe('a required criterion with a status rests on', () => {
  it('the word alone of those who answered', () => {
    expect(groundOf({ answers: { 'customs-1': 'check' } })).toBe('word');
  });

  it('evidence, if a counted answer has some', () => {
    expect(groundOf({ answers: { 'customs-1': paper, 'customs-2': 'gap' } })).toBe('evidence');
  });

  it('evidence until the day after it ends', () => {
    const until = (validUntil: string): Answer => ({
      status: 'check',
      evidence: [{ title: 'Order', validUntil }],
    });
    expect(groundOf({ answers: { 'customs-1': until(today) } })).toBe('evidence');
    expect(groundOf({ answers: { 'customs-1': until('2024-04-28') } })).toBe('word');
  });

  it('evidence, if one piece of it is not past its date', () => {
    const evidence = [{ title: 'Old order', validUntil: '2020-12-31' }, { title: 'New order' }];
    expect(groundOf({ answers: { 'customs-1': { status: 'check', evidence } } })).toBe('evidence');
  });

  it('word alone, if the evidence is behind an answer that does not count', () => {
    const criterion = { asked: ['customs', 'region'] };
    const evidence = [{ title: 'Order 7' }];
    const answered = (answer: Answer) =>
      groundOf({ criterion, answers: { 'customs-1': 'check', 'region-1': answer } });
    expect(answered({ status: 'unknown', evidence })).toBe('word');
    expect(answered({ ...elsewhere, evidence })).toBe('word');
    expect(answered({ status: 'gap', evidence })).toBe('evidence');
  });

  it('word alone, if the evidence is behind an answer of a group that is left out', () => {
    const criterion = { asked: ['customs', 'region'] };
    const answers = {
      'customs-1': 'check',
      'region-1': { status: 'gap', evidence: [{ title: 'Order 7' }] },
      'region-2': elsewhere,
      'region-3': elsewhere,
    } as const;
    expect(groundOf({ criterion, answers })).toBe('word');
  });

  it('word alone, if evidence lies behind hands of which none knows', () => {
    const answers = {
      'customs-1': 'check',
      'customs-2': { hands: { unknown: 4, check: 0 }, evidence: [{ title: 'Order 7' }] },
    } as const;
    expect(groundOf({ answers })).toBe('word');
    const raised = { hands: { unknown: 4, check: 1 }, evidence: [{ title: 'Order 7' }] };
    expect(groundOf({ answers: { 'customs-1': 'check', 'customs-2': raised } })).toBe('evidence');
  });

  it('the program file, if that decides alone', () => {
    const criterion = { program: [{ at: '/website' }] };
    expect(groundOf({ criterion, program: { website: 'https://example.org' } })).toBe('file');
    expect(groundOf({ criterion, program: { website: 'none' } })).toBe('file');
  });

  it('what was answered, if the program file only holds it down', () => {
    const criterion = { program: [{ at: '/website' }] };
    const answers = { 'customs-1': 'check' } as const;
    expect(groundOf({ criterion, answers, program: { website: 'none' } })).toBe('word');
  });

  it('the assessor, who settled it, whatever the evidence', () => {
    const answers = { 'customs-1': paper, 'assessor-1': { status: 'gap', note: 'Not seen.' } } as const;
    expect(groundOf({ answers })).toBe('settled');
  });

  it('word alone, if nobody knows', () => {
    expect(groundOf({ answers: { 'customs-1': 'unknown' } })).toBe('word');
  });
});

describe('what rests on nothing', () => {
  it('is a criterion without a status', () => {
    expect(groundOf({})).toBeUndefined();
  });

  it('is a criterion that does not apply', () => {
    expect(groundOf({ answers: { 'customs-1': elsewhere } })).toBeUndefined();
    expect(groundOf({ answers: { 'assessor-1': elsewhere } })).toBeUndefined();
  });

  it('is a recommended criterion', () => {
    expect(groundOf({ criterion: { required: false }, answers: { 'customs-1': paper } })).toBeUndefined();
  });
});
