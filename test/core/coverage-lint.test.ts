import { describe, expect, it } from '@jest/globals';
import { coverageProblems } from '../../src/core/coverage-lint.ts';
import type { Problem } from '../../src/problem.ts';
import { type ModelParts, modelOf, told } from '../support/inputs.ts';

const sponsor = 'mandate.leadership.sponsor';
const treaty = { title: 'The treaty', trust: 'primary' } as const;

const linted = (more: ModelParts): readonly Problem[] =>
  coverageProblems(modelOf({ [sponsor]: {} }, { sources: { treaty }, ...more }));

describe('the coverage of a model', () => {
  it('may be left out', () => {
    expect(linted({})).toEqual([]);
  });

  it('names sources and criteria of the model, or what carries an item instead', () => {
    const items = [
      { item: 'A sponsor', criteria: [sponsor] },
      { item: 'A title', instead: 'The title.' },
    ];
    const coverage = [
      { part: 'Title', items },
      { source: 'treaty', part: 'Article 1', items },
    ];
    expect(linted({ coverage })).toEqual([]);
  });

  it('names no other source', () => {
    const coverage = [
      { source: 'traety', part: 'Article 1', items: [{ item: 'A sponsor', criteria: [sponsor] }] },
    ];
    const problems = linted({ coverage });
    expect(told(problems)).toEqual(['source-unknown small#/coverage/0/source']);
    expect(problems[0]?.args).toEqual({ id: 'traety', nearest: 'treaty' });
  });

  it('names no other criterion', () => {
    const items = [{ item: 'A sponsor', criteria: [sponsor, `${sponsor}s`] }];
    const problems = linted({ coverage: [{ part: 'Article 1', items }] });
    expect(told(problems)).toEqual(['coverage-criterion-unknown small#/coverage/0/items/0/criteria/1']);
    expect(problems[0]?.args).toEqual({ id: `${sponsor}s`, nearest: sponsor });
  });
});

describe('what stands beyond the coverage', () => {
  it('are criteria of the model', () => {
    const problems = linted({ beyond: { [sponsor]: 'Why not?', 'mandate.leadership': 'A standard.' } });
    expect(told(problems)).toEqual(['coverage-criterion-unknown small#/beyond/mandate.leadership (key)']);
  });
});
