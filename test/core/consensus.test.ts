import { describe, expect, it } from '@jest/globals';
import { lowerMedian, tallied } from '../../src/core/consensus.ts';
import type { Answer } from '../../src/types/answers.ts';
import { answersOf, assessed, assessedOne, criterionIn, modelOf, one } from '../support/inputs.ts';

const elsewhere: Answer = { status: 'not-applicable', note: 'There are no regions.' };
const decided = (status: 'check' | 'partial' | 'gap' | 'not-applicable' | 'unknown'): Answer => ({
  status,
  note: 'The plenary agreed.',
});

describe('an answer', () => {
  it.each([
    ['check', 'full'],
    ['partial', 'part'],
    ['gap', 'none'],
  ] as const)('%s says that in place is %s', (status, inPlace) => {
    expect(assessedOne({ answers: { 'customs-1': status } })).toMatchObject({ status, inPlace, work: [] });
  });

  it('ongoing says that nothing is in place and that there is work', () => {
    const answers = { 'customs-1': { status: 'ongoing', work: 'Draft decree' } } as const;
    expect(assessedOne({ answers })).toMatchObject({
      status: 'ongoing',
      inPlace: 'none',
      work: ['Draft decree'],
    });
  });

  it('partial may have work, and what is missing is then under way', () => {
    const answers = { 'customs-1': { status: 'partial', work: 'Second module' } } as const;
    expect(assessedOne({ answers })).toMatchObject({ status: 'ongoing', inPlace: 'part' });
  });

  it('is the consensus where it is the only one', () => {
    expect(assessedOne({ answers: { 'customs-1': 'partial' } }).why).toMatchObject({
      rule: 'middle',
      middle: 'part',
      heldDownBy: [],
    });
  });
});

describe('the lower median', () => {
  it.each([
    [['full'], 'full'],
    [['none', 'full'], 'none'],
    [['full', 'part'], 'part'],
    [['full', 'none', 'part'], 'part'],
    [['full', 'full', 'none', 'part'], 'part'],
  ] as const)('of %j is %s', (values, middle) => {
    expect(lowerMedian(tallied(values))).toBe(middle);
  });

  it('of nothing is nothing', () => {
    expect(lowerMedian(tallied([]))).toBeUndefined();
  });
});

describe('what is in place', () => {
  it('is the lower median within a group', () => {
    expect(assessedOne({ answers: { 'customs-1': 'check', 'customs-2': 'gap' } }).inPlace).toBe('none');
    const answers = { 'customs-1': 'check', 'customs-2': 'gap', 'customs-3': 'check' } as const;
    expect(assessedOne({ answers }).inPlace).toBe('full');
  });

  it('is the lower median of the groups', () => {
    const criterion = { asked: ['customs', 'region', 'business'] };
    const two = { 'customs-1': 'check', 'region-1': 'partial' } as const;
    expect(assessedOne({ criterion, answers: two }).inPlace).toBe('part');
    expect(assessedOne({ criterion, answers: { ...two, 'business-1': 'check' } }).inPlace).toBe('full');
  });

  it('is not decided by the size of a group: thirty do not drown two', () => {
    const criterion = { asked: ['customs', 'region', 'business'] };
    const answers = {
      'customs-1': 'check',
      'customs-2': 'check',
      'region-1': 'check',
      'business-1': { hands: { gap: 30 } },
    } as const;
    expect(assessedOne({ criterion, answers }).inPlace).toBe('full');
  });

  it('counts each hand as one respondent of the group', () => {
    const hands = { hands: { check: 2, gap: 1 } } as const;
    expect(assessedOne({ answers: { 'customs-1': hands } }).inPlace).toBe('full');
    const answers = { 'customs-1': hands, 'customs-2': 'gap' } as const;
    expect(assessedOne({ answers })).toMatchObject({
      inPlace: 'none',
      why: { groups: [{ answers: 4, know: 4 }] },
    });
  });

  it('counts a stadium of hands as quickly as a room', () => {
    const hands = { hands: { check: 2_000_000_001, gap: 2_000_000_000 } } as const;
    const { inPlace, why } = assessedOne({ answers: { 'customs-1': hands, 'customs-2': 'gap' } });
    expect(inPlace).toBe('none');
    expect(why.lift.at(-1)?.groups).toEqual([{ group: 'customs', answers: 1, atLeast: 'full' }]);
  });

  it('counts a table of five people as one respondent', () => {
    const table = { respondent: { id: 'customs-1', group: 'customs', people: 5 } };
    const assessment = assessed({
      model: modelOf({ [one]: {} }),
      answers: [
        answersOf('customs-1', { [one]: 'check' }, table),
        answersOf('customs-2', { [one]: 'gap' }),
        answersOf('customs-3', { [one]: 'gap' }),
      ],
    });
    expect(criterionIn(assessment, one)).toMatchObject({
      inPlace: 'none',
      why: { groups: [{ answers: 3 }] },
    });
  });

  it('counts the answer of a group that was not asked', () => {
    const criterion = { asked: ['customs'] };
    const answers = { 'customs-1': 'check', 'agency-1': 'gap' } as const;
    expect(assessedOne({ criterion, answers })).toMatchObject({
      inPlace: 'none',
      why: {
        groups: [
          { group: 'customs', asked: true },
          { group: 'agency', asked: false, counts: true },
        ],
      },
    });
  });
});

describe('unknown', () => {
  it('is no knowledge, and those respondents are left out', () => {
    const answers = { 'customs-1': 'check', 'customs-2': 'unknown', 'customs-3': 'unknown' } as const;
    expect(assessedOne({ answers })).toMatchObject({
      status: 'check',
      why: { groups: [{ status: 'check', answers: 3, know: 1 }] },
    });
  });

  it('leaves out a group in which nobody knows', () => {
    const criterion = { asked: ['customs', 'region'] };
    const answers = { 'customs-1': 'check', 'region-1': 'unknown' } as const;
    expect(assessedOne({ criterion, answers })).toMatchObject({
      status: 'check',
      why: { groups: [{ counts: true }, { group: 'region', status: 'unknown', counts: false }] },
    });
  });

  it('leaves out the hands of those who do not know', () => {
    const answers = { 'customs-1': { hands: { check: 1, unknown: 5 } } } as const;
    expect(assessedOne({ answers }).status).toBe('check');
  });
});

describe('not applicable', () => {
  it('is what a group says when more than half of its knowers do', () => {
    const most = { 'customs-1': elsewhere, 'customs-2': elsewhere, 'customs-3': 'gap' } as const;
    const result = assessedOne({ answers: most });
    expect(result).toMatchObject({
      status: 'not-applicable',
      basis: 'answers',
      why: { rule: 'not-applicable' },
    });
    expect(result.inPlace).toBeUndefined();
  });

  it('is not hidden by those who do not know', () => {
    const answers = { 'customs-1': { hands: { 'not-applicable': 2, gap: 1, unknown: 1 } } } as const;
    expect(assessedOne({ answers }).status).toBe('not-applicable');
  });

  it('is not what a group says when only half of its knowers do; their answers are left out', () => {
    const half = { 'customs-1': elsewhere, 'customs-2': 'partial' } as const;
    expect(assessedOne({ answers: half })).toMatchObject({
      status: 'partial',
      why: { groups: [{ know: 2 }] },
    });
  });

  it('is what a group says when all but those who do not know say so', () => {
    const answers = { 'customs-1': elsewhere, 'customs-2': 'unknown', 'customs-3': 'unknown' } as const;
    expect(assessedOne({ answers }).status).toBe('not-applicable');
  });

  it('is the criterion when more than half of the groups that know say so', () => {
    const criterion = { asked: ['customs', 'region', 'business'] };
    const answers = { 'customs-1': elsewhere, 'region-1': elsewhere, 'business-1': 'gap' } as const;
    expect(assessedOne({ criterion, answers }).status).toBe('not-applicable');
  });

  it('is not the criterion when only half of them do; such a group is left out', () => {
    const criterion = { asked: ['customs', 'region'] };
    const answers = { 'customs-1': elsewhere, 'region-1': 'check' } as const;
    expect(assessedOne({ criterion, answers })).toMatchObject({
      status: 'check',
      why: { groups: [{ group: 'customs', status: 'not-applicable', counts: false }, { counts: true }] },
    });
  });

  it('is decided without the groups in which nobody knows', () => {
    const criterion = { asked: ['customs', 'region', 'business'] };
    const answers = { 'customs-1': elsewhere, 'region-1': 'unknown', 'business-1': 'unknown' } as const;
    expect(assessedOne({ criterion, answers }).status).toBe('not-applicable');
  });
});

describe('a witness', () => {
  const criterion = { asked: ['customs', 'region', 'business'], witnesses: ['business'] };

  it('holds a criterion down to what it says', () => {
    const answers = { 'customs-1': 'check', 'region-1': 'check', 'business-1': 'partial' } as const;
    expect(assessedOne({ criterion, answers })).toMatchObject({
      status: 'partial',
      why: { middle: 'full', heldDownBy: ['business'] },
    });
    expect(assessedOne({ criterion: { asked: criterion.asked }, answers }).status).toBe('check');
  });

  it('never raises a criterion', () => {
    const answers = { 'customs-1': 'gap', 'region-1': 'gap', 'business-1': 'check' } as const;
    expect(assessedOne({ criterion, answers })).toMatchObject({ status: 'gap', why: { heldDownBy: [] } });
  });

  it('that has not answered, does not know or says not applicable holds nothing down', () => {
    const others = { 'customs-1': 'check', 'region-1': 'check' } as const;
    expect(assessedOne({ criterion, answers: others }).status).toBe('check');
    expect(assessedOne({ criterion, answers: { ...others, 'business-1': 'unknown' } }).status).toBe('check');
    expect(assessedOne({ criterion, answers: { ...others, 'business-1': elsewhere } }).status).toBe('check');
  });

  it('speaks as a group, by the lower median of its answers', () => {
    const answers = {
      'customs-1': 'check',
      'region-1': 'check',
      'business-1': 'gap',
      'business-2': 'check',
      'business-3': 'check',
    } as const;
    expect(assessedOne({ criterion, answers }).status).toBe('check');
  });

  it('that says less than the middle, but more than another witness, is not named', () => {
    const asked = ['customs', 'region', 'business', 'agency', 'ports'];
    const answers = {
      'customs-1': 'check',
      'agency-1': 'check',
      'ports-1': 'check',
      'region-1': 'gap',
      'business-1': 'partial',
    } as const;
    expect(
      assessedOne({ criterion: { asked, witnesses: ['region', 'business'] }, answers }).why,
    ).toMatchObject({
      middle: 'full',
      heldDownBy: ['region'],
    });
  });

  it('is one of several: the lowest decides, and it is named', () => {
    const answers = { 'customs-1': 'check', 'region-1': 'gap', 'business-1': 'check' } as const;
    const witnesses = ['region', 'business'];
    expect(assessedOne({ criterion: { ...criterion, witnesses }, answers })).toMatchObject({
      inPlace: 'none',
      why: { middle: 'full', heldDownBy: ['region'] },
    });
  });
});

describe('when nobody knows', () => {
  it('a criterion that all asked groups have answered is a gap for want of evidence', () => {
    const criterion = { asked: ['customs', 'region'] };
    const answers = { 'customs-1': 'unknown', 'region-1': 'unknown' } as const;
    expect(assessedOne({ criterion, answers })).toMatchObject({
      status: 'gap',
      inPlace: 'none',
      basis: 'answers',
      insufficientEvidence: true,
      why: { rule: 'nobody-knows' },
    });
  });

  it('a criterion has no status while an asked group is unheard', () => {
    const criterion = { asked: ['customs', 'region'] };
    const result = assessedOne({ criterion, answers: { 'customs-1': 'unknown' } });
    expect(result).toMatchObject({ status: 'not-assessed', basis: 'none', insufficientEvidence: false });
    expect(result.inPlace).toBeUndefined();
  });

  it('a group that was not asked and does not know settles nothing', () => {
    expect(assessedOne({ answers: { 'agency-1': 'unknown' } }).status).toBe('not-assessed');
  });

  it('a criterion without any answer has no status', () => {
    expect(assessedOne({})).toMatchObject({ status: 'not-assessed', why: { rule: 'not-answered' } });
  });

  it('work of the plan counts for what is not shown', () => {
    const actions = [
      { id: 'a', criterion: 'pillar.standard.one', what: 'Count them', state: 'in-progress', owner: 'Head' },
    ] as const;
    expect(assessedOne({ answers: { 'customs-1': 'unknown' }, actions })).toMatchObject({
      status: 'ongoing',
      insufficientEvidence: true,
    });
  });
});

describe('an assessor', () => {
  const criterion = {
    asked: ['customs', 'business'],
    witnesses: ['business'],
    program: [{ at: '/website' }],
  };

  it('settles the criterion, whatever the others and the program file say', () => {
    const answers = { 'customs-1': 'gap', 'business-1': 'gap', 'assessor-1': decided('check') } as const;
    expect(assessedOne({ criterion, answers, program: { website: 'none' } })).toMatchObject({
      status: 'check',
      basis: 'assessor',
      why: { rule: 'settled', heldDownBy: [], heldDownByFile: false },
    });
  });

  it('leaves what the others said in the report', () => {
    const answers = { 'customs-1': 'gap', 'assessor-1': decided('check') } as const;
    const { answers: told, why } = assessedOne({ answers });
    expect(told.map(({ respondent, status }) => [respondent, status])).toEqual([
      ['assessor-1', 'check'],
      ['customs-1', 'gap'],
    ]);
    expect(why.groups).toMatchObject([{ group: 'customs', status: 'gap' }]);
  });

  it('can say that the criterion does not apply', () => {
    const answers = { 'customs-1': 'gap', 'assessor-1': decided('not-applicable') } as const;
    expect(assessedOne({ answers })).toMatchObject({
      status: 'not-applicable',
      basis: 'assessor',
      why: { rule: 'settled' },
    });
  });

  it('who does not know has given no answer', () => {
    const answers = { 'customs-1': 'check', 'assessor-1': decided('unknown') } as const;
    expect(assessedOne({ answers })).toMatchObject({ status: 'check', basis: 'answers' });
  });

  it('is one of several: the lower median settles', () => {
    const two = { 'assessor-1': decided('check'), 'assessor-2': decided('partial') } as const;
    expect(assessedOne({ answers: two }).status).toBe('partial');
    expect(assessedOne({ answers: { ...two, 'assessor-3': decided('check') } }).status).toBe('check');
  });
});
