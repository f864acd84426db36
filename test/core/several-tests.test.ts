import { describe, expect, it } from '@jest/globals';
import { severalTests } from '../../src/core/several-tests.ts';

const by = (statement: string): string | undefined => severalTests(statement)?.by;

describe('a statement with several tests', () => {
  it.each([
    ['sentences', 'There is a plan. It has a date.'],
    ['sentences', 'There is a “plan.” It has a date.'],
    ['semicolon', 'There is a plan; companies know it.'],
    ['as-well-as', 'Managers as well as staff were trained.'],
    ['both-and', 'Both managers and staff were trained.'],
    ['clauses', 'The plan is written and is published.'],
    ['clauses', 'The plan is written and also has a date.'],
    ['clauses', 'The plan is written and published.'],
    ['clauses', 'The list was checked and approved by the head of Customs.'],
    ['clauses', 'A named position plans the courses and keeps the records.'],
    ['clauses', 'The head of Customs reviewed the plan and approved the budget.'],
    ['clauses', 'Companies sign the form and keep the records.'],
    ['clauses', 'Each gate has a lane, and the lane is marked by signs.'],
    ['clauses', 'Each gate has a lane and it is marked by signs.'],
    ['clauses', 'Companies know the lane and they use it.'],
    ['clauses', 'The rules follow a standard, or a published text says why not.'],
    ['clauses', 'The decision is with the head of Customs or is delegated by it.'],
    ['clauses', 'The form is kept and/or has a number.'],
  ])('has %s: %s', (expected, statement) => {
    expect(by(statement)).toBe(expected);
  });

  it('is shown from where the second one begins', () => {
    expect(severalTests('The plan is written and has a date for each step.')?.found).toBe('and has a date');
  });

  it('is shown in a few characters, however long its words are', () => {
    const found = severalTests(`The plan is ${'long'.repeat(900)}; all know it.`)?.found;
    expect(found).toBe(`${'long'.repeat(10)} all know it`);
  });
});

describe('a statement with one test', () => {
  it.each([
    'A named position is responsible for learning and development of AEO staff.',
    'Customs checks the applicant’s record under customs and related law.',
    'A named position is responsible for improving, documenting and governing the processes.',
    'Companies may pay duties, taxes, fees or charges after release.',
    'The law names the authority that may grant, suspend or withdraw the status.',
    'Each condition concerns compliance, or the risk of non-compliance, with law or procedure.',
    'The rules and the forms are published.',
    'The rules, the forms, and the lists are published.',
    'Security warnings pass between Customs and AEO companies through an agreed channel.',
    'The report counts imports and exports each year.',
    'Each region makes three visits or checks a year.',
    'A procedure tells the agencies and the companies how to apply.',
    'Every office has trained and equipped officers.',
    'The units are closed with numbered and sealed locks.',
    'The list names the goods and the posts that are concerned.',
    'The plan covers peaks, e.g. New Year and Easter.',
    'The pilot ran in April and May of one year.',
    'The rule follows the U.S. Customs model.',
    'AEO goods are cleared at the company’s premises or another place that Customs has authorized.',
  ])('is not suspected: %s', (statement) => {
    expect(by(statement)).toBeUndefined();
  });
});

describe('a text that nobody would write', () => {
  it.each([
    ['a word of a million letters', 'a'.repeat(1_000_000)],
    ['a million joints', 'and '.repeat(1_000_000)],
    ['a million signs', '.)'.repeat(500_000)],
    ['a million openings', `a. ${'('.repeat(1_000_000)}`],
    ['nothing but spaces', ' '.repeat(1_000_000)],
    ['a million adverbs', `is ${'newly '.repeat(1_000_000)}`],
  ])('is looked through in a moment: %s', (_, text) => {
    const start = performance.now();
    severalTests(text);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
