import { describe, expect, it } from '@jest/globals';
import type { Answer } from '../../src/types/answers.ts';
import {
  actionOn,
  answersOf,
  assessed,
  assessedCells,
  assessedOne,
  modelOf,
  type OneParts,
  one,
  pillarIn,
  type SmallCell,
  standardIn,
} from '../support/inputs.ts';

const decision: Answer = { status: 'gap', note: 'Not seen.' };
const liftsOf = (parts: OneParts) => assessedOne(parts).why.lift;

describe('every criterion explains itself', () => {
  const criterion = {
    asked: ['customs', 'region', 'business'],
    witnesses: ['business'],
    program: [{ at: '/website' }],
  };
  const answers = {
    'customs-1': { status: 'check', note: 'Order 7.', evidence: [{ title: 'Order 7' }] },
    'region-1': 'check',
    'business-1': 'partial',
  } as const;
  const result = assessedOne({ criterion, answers, program: { website: 'none' } });

  it('by the answers it looked at, in the order of respondents, with file and line', () => {
    expect(result.answers).toEqual([
      {
        respondent: 'business-1',
        group: 'business',
        status: 'partial',
        place: { file: `answers/business-1.yaml#/answers/${one}`, line: 1, column: 2 },
      },
      {
        respondent: 'customs-1',
        group: 'customs',
        status: 'check',
        note: 'Order 7.',
        evidence: [{ title: 'Order 7' }],
        place: { file: `answers/customs-1.yaml#/answers/${one}`, line: 1, column: 2 },
      },
      {
        respondent: 'region-1',
        group: 'region',
        status: 'check',
        place: { file: `answers/region-1.yaml#/answers/${one}`, line: 1, column: 2 },
      },
    ]);
  });

  it('by what the program file shows, with its place', () => {
    expect(result.program).toMatchObject({
      outcome: 'shown-otherwise',
      place: { file: 'program.yaml#/website' },
    });
  });

  it('by what each group says, who holds it down, and the middle without them', () => {
    expect(result.why).toMatchObject({
      rule: 'middle',
      middle: 'full',
      heldDownBy: ['business'],
      groups: [
        {
          group: 'customs',
          status: 'check',
          inPlace: 'full',
          answers: 1,
          know: 1,
          asked: true,
          witness: false,
        },
        { group: 'region', status: 'check', witness: false },
        { group: 'business', status: 'partial', inPlace: 'part', witness: true, counts: true },
      ],
    });
  });

  it('by everything else that an answer holds', () => {
    const file = answersOf(
      'assessor-1',
      { [one]: { status: 'partial', work: 'Draft', due: '2024-12-31', note: 'Agreed.', by: 'plenary' } },
      { respondent: { id: 'assessor-1', group: 'assessor', role: 'Consultant' } },
    );
    const hands = answersOf('customs-1', { [one]: { hands: { check: 2, gap: 1 } } });
    const assessment = assessed({ model: modelOf({ [one]: {} }), answers: [hands, file] });
    expect(standardIn(assessment, 'pillar.standard').criteria[0]?.answers).toMatchObject([
      {
        role: 'Consultant',
        status: 'partial',
        work: 'Draft',
        due: '2024-12-31',
        note: 'Agreed.',
        by: 'plenary',
      },
      { respondent: 'customs-1', hands: { check: 2, gap: 1 } },
    ]);
  });
});

describe('the smallest change that would lift a criterion', () => {
  const raised = (group: string, answers: number, atLeast: 'part' | 'full') => ({ group, answers, atLeast });

  it('is none for what is in place and what does not apply', () => {
    expect(liftsOf({ answers: { 'customs-1': 'check' } })).toEqual([]);
    expect(liftsOf({ answers: { 'customs-1': { status: 'not-applicable', note: 'No regions.' } } })).toEqual(
      [],
    );
  });

  it('of a gap is work, then something in place, then all of it', () => {
    expect(liftsOf({ answers: { 'customs-1': 'gap' } })).toEqual([
      { to: 'ongoing', needs: 'work' },
      { to: 'partial', needs: 'answers', groups: [raised('customs', 1, 'part')] },
      { to: 'check', needs: 'answers', groups: [raised('customs', 1, 'full')] },
    ]);
  });

  it('of a partial is work, then all in place', () => {
    expect(liftsOf({ answers: { 'customs-1': 'partial' } })).toEqual([
      { to: 'ongoing', needs: 'work' },
      { to: 'check', needs: 'answers', groups: [raised('customs', 1, 'full')] },
    ]);
  });

  it('of what is ongoing is all in place', () => {
    expect(liftsOf({ answers: { 'customs-1': { status: 'ongoing', work: 'Draft' } } })).toEqual([
      { to: 'check', needs: 'answers', groups: [raised('customs', 1, 'full')] },
    ]);
  });

  it('counts how many answers of a group bring its middle up', () => {
    const answers = { 'customs-1': { hands: { gap: 4, partial: 1, check: 2 } } } as const;
    expect(liftsOf({ answers })).toMatchObject([
      { to: 'ongoing' },
      { to: 'partial', groups: [raised('customs', 1, 'part')] },
      { to: 'check', groups: [raised('customs', 2, 'full')] },
    ]);
  });

  it('names as few groups as bring the middle up, those nearest to it', () => {
    const criterion = { asked: ['customs', 'region', 'business'] };
    const answers = { 'customs-1': { hands: { gap: 3 } }, 'region-1': 'gap', 'business-1': 'gap' } as const;
    expect(liftsOf({ criterion, answers })[2]).toEqual({
      to: 'check',
      needs: 'answers',
      groups: [raised('region', 1, 'full'), raised('business', 1, 'full')],
    });
  });

  it('names every witness that says less', () => {
    const criterion = { asked: ['customs', 'region', 'business'], witnesses: ['business'] };
    const answers = {
      'customs-1': 'check',
      'region-1': 'check',
      'business-1': { hands: { partial: 3 } },
    } as const;
    expect(liftsOf({ criterion, answers })[1]).toEqual({
      to: 'check',
      needs: 'answers',
      groups: [raised('business', 2, 'full')],
    });
  });

  it('names the witness rather than a group that is nearer', () => {
    const criterion = { asked: ['customs', 'region', 'business'], witnesses: ['business'] };
    const answers = { 'customs-1': 'check', 'region-1': 'gap', 'business-1': { hands: { gap: 3 } } } as const;
    expect(liftsOf({ criterion, answers })[2]).toMatchObject({ groups: [raised('business', 2, 'full')] });
  });

  it('includes the program file where that shows otherwise', () => {
    const criterion = { program: [{ at: '/website' }] };
    const program = { website: 'none' };
    expect(liftsOf({ criterion, program, answers: { 'customs-1': 'check' } })).toEqual([
      { to: 'ongoing', needs: 'work' },
      { to: 'check', needs: 'program-file', file: true },
    ]);
    expect(liftsOf({ criterion, program, answers: { 'customs-1': 'partial' } })[1]).toEqual({
      to: 'check',
      needs: 'answers',
      groups: [raised('customs', 1, 'full')],
      file: true,
    });
  });

  it('is the program file where that decides alone', () => {
    expect(liftsOf({ criterion: { program: [{ at: '/website' }] }, program: { website: 'none' } })).toEqual([
      { to: 'ongoing', needs: 'work' },
      { to: 'check', needs: 'program-file' },
    ]);
  });

  it('is another decision where an assessor has settled it', () => {
    expect(liftsOf({ answers: { 'assessor-1': decision } })).toEqual([
      { to: 'ongoing', needs: 'work' },
      { to: 'partial', needs: 'decision' },
      { to: 'check', needs: 'decision' },
    ]);
  });

  it('is to hear somebody who knows where nobody does', () => {
    const criterion = { asked: ['customs', 'region'] };
    expect(liftsOf({ criterion, answers: { 'customs-1': 'unknown', 'region-1': 'unknown' } })).toEqual([
      { to: 'ongoing', needs: 'work' },
      { to: 'check', needs: 'hearing', groups: [raised('customs', 1, 'full'), raised('region', 1, 'full')] },
    ]);
  });

  it('is to hear a group that was asked where there is no status yet', () => {
    const criterion = { asked: ['customs', 'region'] };
    expect(liftsOf({ criterion, answers: { 'customs-1': 'unknown' } })).toEqual([
      { to: 'assessed', needs: 'hearing', groups: [{ group: 'region', answers: 1, atLeast: 'none' }] },
    ]);
  });

  it('asks for work where what was named does not count', () => {
    const answers = { 'customs-1': { status: 'ongoing', work: 'Draft', due: '2024-04-28' } } as const;
    expect(liftsOf({ answers })[0]).toEqual({ to: 'ongoing', needs: 'work' });
  });

  it('does not ask for work where the plan has some', () => {
    expect(liftsOf({ answers: { 'customs-1': 'gap' }, actions: [actionOn(one)] })).toMatchObject([
      { to: 'check' },
    ]);
  });
});

describe('the smallest change that would lift a standard or a pillar', () => {
  const id = (number: number): string => `pillar.standard.c${number}`;
  const lifted = (cells: readonly SmallCell[]) => {
    const assessment = assessedCells(cells);
    const { lift } = pillarIn(assessment, 'pillar').why;
    expect(standardIn(assessment, 'pillar.standard').why.lift).toEqual(lift);
    return lift;
  };
  const none = { oneOf: [], allOf: [], unanswered: [] };

  it('is none for what is in place and what does not apply', () => {
    expect(lifted(['check', 'not-applicable'])).toEqual([]);
    expect(lifted(['not-applicable'])).toEqual([]);
  });

  it('of what is ongoing is to have in place all that is not', () => {
    expect(lifted(['check', 'ongoing', 'part-with-work'])).toEqual([
      { ...none, to: 'check', needs: 'in-place', allOf: [id(2), id(3)] },
    ]);
  });

  it('of a partial is work on all that nobody works on, or to have all in place', () => {
    expect(lifted(['check', 'gap', 'ongoing', 'partial'])).toEqual([
      { ...none, to: 'ongoing', needs: 'work', allOf: [id(2), id(4)] },
      { ...none, to: 'check', needs: 'in-place', allOf: [id(2), id(3), id(4)] },
    ]);
  });

  it('of a partial names the criteria without a status too', () => {
    expect(lifted(['partial', 'not-assessed'])).toMatchObject([
      { to: 'ongoing', allOf: [id(1)], unanswered: [id(2)] },
      { to: 'check', allOf: [id(1)], unanswered: [id(2)] },
    ]);
  });

  it('of a gap is something in place in any one of them, work on the rest, or all in place', () => {
    expect(lifted(['gap', 'ongoing', 'gap'])).toEqual([
      { ...none, to: 'partial', needs: 'something-in-place', oneOf: [id(1), id(2), id(3)] },
      { ...none, to: 'ongoing', needs: 'work', allOf: [id(1), id(3)] },
      { ...none, to: 'check', needs: 'in-place', allOf: [id(1), id(2), id(3)] },
    ]);
  });

  it('without a status is an answer to what has none', () => {
    expect(lifted(['check', 'not-assessed', 'not-assessed'])).toEqual([
      { ...none, to: 'assessed', needs: 'answer', unanswered: [id(2), id(3)] },
    ]);
  });

  it('asks nothing of recommended criteria beside required ones', () => {
    const assessment = assessed({
      model: modelOf({ 'p.s.a': {}, 'p.s.b': { required: false } }),
      answers: [answersOf('customs-1', { 'p.s.a': 'partial', 'p.s.b': 'gap' })],
    });
    expect(pillarIn(assessment, 'p').why.lift).toMatchObject([{ allOf: ['p.s.a'] }, { allOf: ['p.s.a'] }]);
  });
});
