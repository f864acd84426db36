import { describe, expect, it } from '@jest/globals';
import type { Answer } from '../../src/types/answers.ts';
import { actionOn, assessedOne, one, today } from '../support/inputs.ts';

const ongoing = (work: string, due?: string): Answer => ({
  status: 'ongoing',
  work,
  ...(due !== undefined && { due }),
});
const dayBefore = '2024-04-28';
const dayAfter = '2024-04-30';

describe('work named in an answer', () => {
  it('counts if a group that acts names it', () => {
    const result = assessedOne({ answers: { 'customs-1': ongoing('Draft decree') } });
    expect(result).toMatchObject({
      status: 'ongoing',
      work: ['Draft decree'],
      why: { work: [{ counts: true }] },
    });
  });

  it('does not count if a group that does not act names it', () => {
    const criterion = { asked: ['business'] };
    expect(assessedOne({ criterion, answers: { 'business-1': ongoing('Draft decree') } })).toMatchObject({
      status: 'gap',
      work: [],
      why: { work: [{ work: 'Draft decree', counts: false, reason: 'does-not-act' }] },
    });
  });

  it('counts no longer once its due date is before the date of the assessment', () => {
    const answers = { 'customs-1': ongoing('Draft decree', dayBefore) };
    expect(assessedOne({ answers })).toMatchObject({
      status: 'gap',
      why: { work: [{ counts: false, reason: 'overdue', due: dayBefore }] },
    });
  });

  it('counts on the day it is due', () => {
    expect(assessedOne({ answers: { 'customs-1': ongoing('Draft decree', today) } }).status).toBe('ongoing');
  });

  it('is measured against the date of the assessment, not of the answer', () => {
    const answers = { 'customs-1': ongoing('Draft decree', today) };
    expect(assessedOne({ answers, date: dayAfter }).status).toBe('gap');
  });

  it('does not count where its group says that the criterion does not apply', () => {
    const criterion = { asked: ['customs', 'region'] };
    const elsewhere: Answer = { status: 'not-applicable', note: 'No regions.' };
    const answers = {
      'customs-1': 'gap',
      'region-1': ongoing('Nominations'),
      'region-2': elsewhere,
      'region-3': elsewhere,
    } as const;
    expect(assessedOne({ criterion, answers })).toMatchObject({
      status: 'gap',
      why: { work: [{ reason: 'left-out' }] },
    });
  });

  it('is not needed once all is in place', () => {
    const answers = { 'customs-1': 'check', 'customs-2': 'check', 'customs-3': ongoing('Module 3') } as const;
    expect(assessedOne({ answers })).toMatchObject({
      status: 'check',
      work: [],
      why: { work: [{ work: 'Module 3', counts: false, reason: 'in-place' }] },
    });
  });

  it('goes with the answer that turns to check, and may leave a gap that nobody works on', () => {
    const others = { 'customs-2': 'gap', 'customs-3': 'gap' } as const;
    expect(assessedOne({ answers: { 'customs-1': ongoing('Draft decree'), ...others } }).status).toBe(
      'ongoing',
    );
    expect(assessedOne({ answers: { 'customs-1': 'check', ...others } }).status).toBe('gap');
  });

  it('stands beside who named it, and out of how many that know', () => {
    const answers = {
      'customs-1': ongoing('Training materials'),
      'customs-2': 'gap',
      'customs-3': 'unknown',
      'customs-4': { hands: { gap: 2, unknown: 1 } },
    } as const;
    expect(assessedOne({ answers }).why.work).toEqual([
      { work: 'Training materials', respondents: ['customs-1'], actions: [], of: 4, counts: true },
    ]);
  });

  it('that several name in the same words is one piece of work, due at the latest of their dates', () => {
    const answers = {
      'customs-2': ongoing('Training materials', '2024-12-31'),
      'customs-1': ongoing('Training materials', '2024-06-30'),
    };
    expect(assessedOne({ answers })).toMatchObject({
      work: ['Training materials'],
      why: { work: [{ respondents: ['customs-1', 'customs-2'], due: '2024-12-31', counts: true }] },
    });
  });

  it('counts if one of those who name it can make it count, until the date that they give', () => {
    const criterion = { asked: ['customs', 'business'] };
    const answers = {
      'business-1': ongoing('Portal', '2026-12-31'),
      'customs-1': ongoing('Portal', '2024-12-31'),
    };
    expect(assessedOne({ criterion, answers })).toMatchObject({
      status: 'ongoing',
      why: { work: [{ respondents: ['customs-1', 'business-1'], due: '2024-12-31', counts: true }] },
    });
  });
});

describe('work in the plan', () => {
  const answers = { 'customs-1': 'gap' } as const;

  it('counts if the action is in progress and has an owner', () => {
    expect(assessedOne({ answers, actions: [actionOn(one)] })).toMatchObject({
      status: 'ongoing',
      work: ['Planned work'],
      why: { work: [{ respondents: [], actions: ['action'], counts: true }] },
    });
  });

  it('does not count without an owner', () => {
    const { owner, ...orphan } = actionOn(one);
    expect(assessedOne({ answers, actions: [orphan] })).toMatchObject({
      status: 'gap',
      why: { work: [{ counts: false, reason: 'no-owner' }] },
    });
  });

  it('does not count before it has begun', () => {
    expect(assessedOne({ answers, actions: [actionOn(one, { state: 'planned' })] })).toMatchObject({
      status: 'gap',
      why: { work: [{ counts: false, reason: 'not-begun' }] },
    });
  });

  it('is not mentioned once it was given up', () => {
    expect(assessedOne({ answers, actions: [actionOn(one, { state: 'dropped' })] })).toMatchObject({
      status: 'gap',
      why: { work: [] },
    });
  });

  it('counts no longer once its due date is before the date of the assessment', () => {
    expect(assessedOne({ answers, actions: [actionOn(one, { due: today })] }).status).toBe('ongoing');
    expect(assessedOne({ answers, actions: [actionOn(one, { due: dayBefore })] })).toMatchObject({
      status: 'gap',
      why: { work: [{ reason: 'overdue' }] },
    });
  });

  it('counts for its own criterion alone', () => {
    expect(assessedOne({ answers, actions: [actionOn('pillar.standard.other')] }).status).toBe('gap');
  });

  it('that is done counts until the criterion has an answer dated after the day it was done', () => {
    const actions = [actionOn(one, { state: 'done', doneOn: today })];
    expect(assessedOne({ answers, actions, answered: today }).status).toBe('ongoing');
    expect(assessedOne({ answers, actions, answered: dayAfter })).toMatchObject({
      status: 'gap',
      why: { work: [{ counts: false, reason: 'answered-since' }] },
    });
  });

  it('that is done counts on when those who answered since do not know', () => {
    const actions = [actionOn(one, { state: 'done', doneOn: dayBefore })];
    expect(assessedOne({ answers: { 'customs-1': 'unknown' }, actions }).status).toBe('ongoing');
  });

  it('that is done needs no owner, and its due date no longer matters', () => {
    const { owner, ...done } = actionOn(one, { state: 'done', doneOn: today, due: dayBefore });
    expect(assessedOne({ answers, actions: [done] }).status).toBe('ongoing');
  });
});

describe('work after an assessor settled the criterion', () => {
  const decision: Answer = { status: 'partial', note: 'Seen on site.' };

  it('of others does not count', () => {
    const answers = { 'customs-1': ongoing('Draft decree'), 'assessor-1': decision };
    expect(assessedOne({ answers })).toMatchObject({
      status: 'partial',
      why: { work: [{ work: 'Draft decree', counts: false, reason: 'left-out' }] },
    });
  });

  it('counts if the assessor names it', () => {
    const answers = { 'customs-1': 'gap', 'assessor-1': { ...decision, work: 'Draft decree' } } as const;
    expect(assessedOne({ answers })).toMatchObject({
      status: 'ongoing',
      inPlace: 'part',
      why: { work: [{ respondents: ['assessor-1'], of: 2, counts: true }] },
    });
  });

  it('counts if the plan names it', () => {
    const answers = { 'assessor-1': decision };
    expect(assessedOne({ answers, actions: [actionOn(one)] }).status).toBe('ongoing');
  });
});

describe('the list of work', () => {
  it('has distinct words, in the order of respondents and then of actions', () => {
    const answers = {
      'customs-2': ongoing('Beta'),
      'customs-1': ongoing('Gamma'),
      'customs-3': ongoing('Gamma'),
    };
    const actions = [
      actionOn(one, { id: 'z', what: 'Alpha' }),
      actionOn(one, { id: 'a', what: 'Delta' }),
      actionOn(one, { id: 'b', what: 'Beta' }),
    ];
    expect(assessedOne({ answers, actions }).work).toEqual(['Gamma', 'Beta', 'Delta', 'Alpha']);
  });
});
