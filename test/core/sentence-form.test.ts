import { describe, expect, it } from '@jest/globals';
import { questionForm, statementForm } from '../../src/core/sentence-form.ts';

describe('a statement', () => {
  it.each([
    ['There is a plan.', undefined],
    ['There is a plan (of 2024.)', undefined],
    ['An applicant must show a records system.', undefined],
    ['The political will of the ministry is on record.', undefined],
    ['Is there a plan?', { is: 'question' }],
    ['There is a plan', { is: 'no-period' }],
    ['There is a plan!', { is: 'no-period' }],
    ['There will be a plan.', { is: 'wish', found: 'will' }],
    ['There should be a plan', { is: 'wish', found: 'should' }],
    ['Customs shall have a plan.', { is: 'wish', found: 'shall' }],
    ['Customs ought to have a plan.', { is: 'wish', found: 'ought' }],
  ])('says what is: %s', (statement, expected) => {
    expect(statementForm(statement)).toEqual(expected);
  });
});

describe('a question', () => {
  it.each([
    ['How far is there a plan?', undefined],
    ['How fully is the plan carried out?', undefined],
    ['To what extent is there a plan?', undefined],
    ['Before a visit, how well do officers know the plan?', undefined],
    ['As your office sees it, how far is there a plan?', undefined],
    ['How far does the report cover quality (how well it is done)?', undefined],
    ['How far is there a plan? If you never saw it, answer “don’t know”.', undefined],
    ['How far is there a plan', { is: 'no-question-mark' }],
    ['How far is there a plan? How far is it known?', { is: 'several' }],
    ['How far is there a plan, and how far is it known?', { is: 'several' }],
    ['How far is there a plan and to what extent is it known?', { is: 'several' }],
    ['Is there a plan?', { is: 'yes-or-no', found: 'is' }],
    ['Has your company seen how far there is a plan?', { is: 'yes-or-no', found: 'has' }],
    ['How many plans are there?', { is: 'no-degree' }],
    ['How often is the plan reviewed?', { is: 'no-degree' }],
    ['How early is the plan known?', { is: 'no-degree' }],
    ['Which plan is there?', { is: 'no-degree' }],
    ['If you were refused, could you appeal?', { is: 'no-degree' }],
    ['How far is there a plan? A draft counts as well.', { is: 'goes-on' }],
  ])('can be answered by a status: %s', (question, expected) => {
    expect(questionForm(question)).toEqual(expected);
  });
});
