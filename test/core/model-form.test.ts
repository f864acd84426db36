import { describe, expect, it } from '@jest/globals';
import { formOfModel } from '../../src/core/model-form.ts';
import { schemas } from '../../src/generated/schemas.js';
import type { Problem } from '../../src/problem.ts';
import type { CheckSchema } from '../../src/types/model.ts';
import { type CriterionParts, modelOf, told } from '../support/inputs.ts';

const evidence = ['The order'];
const one = 'mandate.leadership.sponsor';

const formOf = (criterion: CriterionParts, more: Readonly<Record<string, CriterionParts>> = {}) =>
  formOfModel(modelOf({ [one]: { evidence, ...criterion }, ...more }), schemas.program);
const codesOf = (criterion: CriterionParts): readonly string[] => told(formOf(criterion));
const argsOf = ([problem]: readonly Problem[]): object | undefined => problem?.args;
const at = 'small#/pillars/0/standards/0/criteria/0';
const words = (count: number): string => `${'word '.repeat(count - 1)}word.`;
const guidance = { check: 'All of it.', partial: 'Some of it.', ongoing: 'None of it yet.' };

describe('a criterion in good form', () => {
  it('has no problem', () => {
    expect(codesOf({})).toEqual([]);
  });
});

describe('the texts of a criterion', () => {
  it.each([
    ['statement', 30, 'statement', (text: string) => ({ statement: text })],
    ['question', 70, 'question', (text: string) => ({ question: `How far ${text.replace(/.{9}\.$/, '')}?` })],
    ['check', 90, 'guidance/check', (text: string) => ({ guidance: { ...guidance, check: text } })],
    ['note', 120, 'guidance/note', (text: string) => ({ guidance: { ...guidance, note: text } })],
    ['evidence', 35, 'evidence/0', (text: string) => ({ evidence: [text] })],
  ] as const)('have an end: the %s after %i words', (text, limit, place, parts) => {
    expect(codesOf(parts(words(limit)))).toEqual([]);
    const found = formOf(parts(words(limit + 1)));
    expect(told(found)).toEqual([`text-long ${at}/${place}`]);
    expect(argsOf(found)).toEqual({ criterion: one, text, found: limit + 1, limit });
  });

  it('are told where they stand: a question by its group', () => {
    const question = { customs: 'How far is there one?', region: 'Is there one?' };
    expect(codesOf({ asked: ['customs', 'region'], question })).toEqual([
      `question-form ${at}/question/region`,
    ]);
  });

  it('are judged as English where their letters are Latin alone', () => {
    const mongolian = 'AEO хөтөлбөр; хэрэгжих ёстой';
    expect(codesOf({ statement: mongolian, question: mongolian, evidence: [mongolian] })).toEqual([]);
    expect(codesOf({ statement: '方案。', question: '有方案吗？' })).toEqual([]);
  });
});

describe('the statement', () => {
  it('has one test', () => {
    const found = formOf({ statement: 'The plan is written and has a date.' });
    expect(told(found)).toEqual([`statement-several ${at}/statement`]);
    expect(argsOf(found)).toEqual({ criterion: one, by: 'clauses', found: 'and has a date' });
  });

  it('says what is', () => {
    expect(codesOf({ statement: 'There will be a plan.' })).toEqual([`statement-form ${at}/statement`]);
  });
});

describe('the guidance', () => {
  it('is there, for recommended criteria too', () => {
    expect(codesOf({ required: false, guidance: { check: '…', partial: ' ', ongoing: '–' } })).toEqual([
      `guidance-missing ${at}/guidance (key)`,
    ]);
  });

  it('says something of each status', () => {
    const found = formOf({ guidance: { ...guidance, ongoing: '…' } });
    expect(argsOf(found)).toEqual({ criterion: one, statuses: ['ongoing'] });
  });

  it('says another thing of each', () => {
    const found = formOf({ guidance: { ...guidance, ongoing: 'SOME – of it' } });
    expect(told(found)).toEqual([`guidance-alike ${at}/guidance/ongoing`]);
    expect(argsOf(found)).toEqual({ criterion: one, first: 'partial', second: 'ongoing' });
  });

  it('is told from a question for a group that is called so', () => {
    const groups = { guidance: { title: 'Guides', acts: true, voice: 'official' } } as const;
    const question = { customs: 'How far is there one?', guidance: 'How far is there one?' };
    const model = modelOf(
      { [one]: { evidence, asked: ['customs', 'guidance'], question } },
      { groups: { customs: { title: 'Customs', acts: true, voice: 'official' }, ...groups } },
    );
    expect(formOfModel(model, schemas.program)).toEqual([]);
  });
});

describe('the evidence', () => {
  it.each([
    ['no entry', []],
    ['entries that say nothing', ['…', ' ']],
  ])('names something to ask to see: not %s', (_, items) => {
    expect(codesOf({ evidence: items })).toEqual([`evidence-missing ${at}/evidence (key)`]);
  });
});

describe('a check', () => {
  const checked = (pointer: string, schema?: CheckSchema): readonly string[] =>
    codesOf({ program: [{ at: pointer, ...(schema && { schema }) }] });
  const found = [`check-irrefutable ${at}/program/0/at`];

  it.each([
    ['presence of what every file has', '/country', undefined],
    ['the kind that everything there has', '/country', { type: 'string' }],
    ['one of all words that can stand there', '/kind', { enum: ['program', 'model'] }],
    ['nothing', '/asOf', {}],
    [
      'one of two branches that always holds',
      '/name',
      { anyOf: [{ const: 'x' }, { not: { type: 'number' } }] },
    ],
  ] as const)('can be failed: not one for %s', (_, pointer, schema) => {
    expect(checked(pointer, schema as CheckSchema | undefined)).toEqual(found);
  });

  it.each([
    ['what may be none', '/website', undefined],
    ['a list that may be empty', '/channels', undefined],
    ['an entry of a list that may be empty', '/channels/0/kind', { type: 'string' }],
    ['what stands below something that may be none', '/mandate/sponsor/position', { type: 'string' }],
    ['one word', '/country', { const: 'MN' }],
    ['a place that there is not', '/nowhere', undefined],
  ] as const)('is not suspected where it asks for %s', (_, pointer, schema) => {
    expect(checked(pointer, schema as CheckSchema | undefined)).toEqual([]);
  });
});

describe('two criteria', () => {
  const other = 'mandate.leadership.other';
  const place = 'small#/pillars/0/standards/0/criteria/1';

  it('have two statements', () => {
    const found = formOf(
      { statement: 'A plan is there.' },
      { [other]: { evidence, statement: 'A PLAN is there' } },
    );
    expect(told(found)).toContain(`text-twice ${place}/statement`);
    expect(found.find(({ code }) => code === 'text-twice')?.related).toMatchObject([
      { file: `${at}/statement` },
    ]);
  });

  it('have two questions, of any group', () => {
    const question = { customs: 'How far is it so?', region: 'How far is it so with you?' };
    const found = formOf(
      { asked: ['customs', 'region'], question },
      { [other]: { evidence, question: 'How far is it so with you?' } },
    );
    expect(told(found)).toEqual([`text-twice ${place}/question`]);
    expect(argsOf(found)).toEqual({ criterion: other, other: one, text: 'question' });
  });

  it('are told once, however much was copied', () => {
    const copied = { evidence, statement: 'A plan is there.', question: 'How far is it so?' };
    expect(told(formOf(copied, { [other]: copied }))).toEqual([`text-twice ${place}/statement`]);
  });
});

describe('groups of one criterion', () => {
  it('may share a question', () => {
    const question = { customs: 'How far is it so?', region: 'How far is it so?' };
    expect(codesOf({ asked: ['customs', 'region'], question })).toEqual([]);
  });
});
