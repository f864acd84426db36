import { describe, expect, it } from '@jest/globals';
import { stageOf } from '../../src/core/stage.ts';
import type { Stage } from '../../src/types/model.ts';
import { answersOf, assessed, modelOf } from '../support/inputs.ts';

const stages: readonly Stage[] = [
  { id: 'design', title: 'Design', requires: {} },
  { id: 'pilot', title: 'Pilot', requires: { p: 'partial' } },
  { id: 'operational', title: 'Operational', requires: { p: 'check', 'q.s': 'ongoing' } },
];
const model = modelOf({ 'p.s.a': {}, 'p.s.b': {}, 'q.s.c': {} }, { stages, checklists: { 'l.s.d': {} } });
const work = { status: 'ongoing', work: 'Draft decree' } as const;
const stageWith = (answers: Parameters<typeof answersOf>[1], own: readonly Stage[] = stages) =>
  assessed({ model: modelWith(own), answers: [answersOf('customs-1', answers)] }).stage;
const modelWith = (own: readonly Stage[]) => ({ ...model, value: { ...model.value, stages: own } });

describe('the stage', () => {
  it('is the last one whose requirements hold, with what the next one lacks', () => {
    expect(stageWith({ 'p.s.a': 'check', 'p.s.b': 'gap', 'q.s.c': 'gap' })).toEqual({
      id: 'pilot',
      title: 'Pilot',
      next: { id: 'operational', title: 'Operational' },
      lacks: [
        { id: 'p', least: 'check', status: 'partial' },
        { id: 'q.s', least: 'ongoing', status: 'gap' },
      ],
    });
  });

  it('is the very last one when everything holds, and then nothing is lacking', () => {
    expect(stageWith({ 'p.s.a': 'check', 'p.s.b': 'check', 'q.s.c': work })).toEqual({
      id: 'operational',
      title: 'Operational',
      lacks: [],
    });
  });

  it('needs the requirements of all stages before it', () => {
    const own: readonly Stage[] = [
      { id: 'first', title: 'First', requires: { p: 'check' } },
      { id: 'second', title: 'Second', requires: {} },
    ];
    expect(stageWith({ 'p.s.a': 'gap', 'p.s.b': 'gap' }, own)).toEqual({
      next: { id: 'first', title: 'First' },
      lacks: [{ id: 'p', least: 'check', status: 'gap' }],
    });
  });

  it('can require pillars, standards, criteria and checklists', () => {
    const requires = { p: 'check', 'p.s': 'check', 'p.s.b': 'check', l: 'check', 'l.s': 'check' } as const;
    expect(
      stageWith({ 'p.s.a': 'check', 'p.s.b': 'partial' }, [{ id: 'all', title: 'All', requires }])?.lacks,
    ).toEqual([
      { id: 'p', least: 'check', status: 'partial' },
      { id: 'p.s', least: 'check', status: 'partial' },
      { id: 'p.s.b', least: 'check', status: 'partial' },
      { id: 'l', least: 'check', status: 'not-assessed' },
      { id: 'l.s', least: 'check', status: 'not-assessed' },
    ]);
  });

  it('is met by what does not apply', () => {
    const elsewhere = { status: 'not-applicable', note: 'No pilot.' } as const;
    expect(
      stageWith({ 'l.s.d': elsewhere }, [{ id: 'one', title: 'One', requires: { l: 'check' } }])?.id,
    ).toBe('one');
  });

  it('is not met by what is only assessed so far', () => {
    expect(stageWith({ 'p.s.a': 'check' })).toMatchObject({
      id: 'design',
      lacks: [{ id: 'p', status: 'not-assessed' }],
    });
  });

  it('at partial is not met by work on something of which nothing is in place', () => {
    expect(stageWith({ 'p.s.a': work, 'p.s.b': work })?.id).toBe('design');
    expect(stageWith({ 'p.s.a': { ...work, status: 'partial' }, 'p.s.b': work })?.id).toBe('pilot');
  });

  it('is nothing in a model without stages', () => {
    expect(stageOf([], new Map(), false)).toBeUndefined();
    expect(stageWith({}, [])).toBeUndefined();
  });
});
