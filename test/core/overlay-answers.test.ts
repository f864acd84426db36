/** Answers, plans and results under a model that an overlay made. */

import { describe, expect, it } from '@jest/globals';
import { assess } from '../../src/core/assess.ts';
import { crossCheck } from '../../src/core/cross-check.ts';
import type { Inputs } from '../../src/core/inputs.ts';
import type { Answers } from '../../src/types/answers.ts';
import type { ModelChange } from '../../src/types/assessment.ts';
import type { Checked, ModelInUse } from '../../src/types/checked.ts';
import { actionOn, answersOf, checked, modelOf, planOf, programOf, told } from '../support/inputs.ts';

const base = modelOf({
  'p.s.a': {},
  'p.s.b': { required: false },
  'p.s.c': {},
  'p.gone.d': {},
  'p.gone.e': {},
});
const changes: readonly ModelChange[] = [
  { criterion: 'p.s.a', as: 'reworded', reason: 'Other words.' },
  { criterion: 'p.s.b', as: 'reworded', reason: 'Other words.' },
  { criterion: 'p.s.b', as: 'required', reason: 'The law.' },
  { criterion: 'p.s.n', as: 'added', reason: 'The law.' },
  { criterion: 'p.gone.d', as: 'left-out', reason: 'Not here.' },
  { criterion: 'p.gone.e', as: 'left-out', reason: 'Not here.' },
];
const made = modelOf(
  { 'p.s.a': {}, 'p.s.b': {}, 'p.s.c': {}, 'p.s.n': {} },
  { id: 'national', version: '3.1.0' },
);
const model: ModelInUse = { ...made, file: 'national.yaml', overlay: { base, changes, stages: [] } };

const toBase = { id: 'small', version: '1.0.0' };
const toOverlay = { id: 'national', version: '3.1.0' };

const inputsOf = (answers: readonly Checked<Answers>[], more: Partial<Inputs> = {}): Inputs => ({
  model,
  program: programOf(),
  answers,
  ...more,
});
const problemsOf = (answers: Checked<Answers>, more: Partial<Inputs> = {}) =>
  crossCheck(inputsOf([answers], more));
const toldOf = (answers: Checked<Answers>): readonly string[] => told(problemsOf(answers));
const file = 'answers/customs-1.yaml#';

describe('answers under an overlay', () => {
  it('may be those to its base', () => {
    expect(toldOf(answersOf('customs-1', { 'p.s.c': 'check' }, { model: toBase }))).toEqual([]);
  });

  it('may be those to itself, also to what it reworded', () => {
    const said = { 'p.s.a': 'check', 'p.s.n': 'gap' } as const;
    expect(toldOf(answersOf('customs-1', said, { model: toOverlay }))).toEqual([]);
  });

  it('are measured by the version of the model that they name', () => {
    const at = (id: string, version: string) =>
      toldOf(answersOf('customs-1', {}, { model: { id, version } }));
    expect(at('small', '2.0.0')).toEqual([`model-major-version ${file}/model/version`]);
    expect(at('small', '1.1.0')).toEqual([`model-minor-version ${file}/model/version`]);
    expect(at('national', '1.0.0')).toEqual([`model-major-version ${file}/model/version`]);
    expect(at('other', '1.0.0')).toEqual([`model-mismatch ${file}/model/id`]);
  });

  it('to questions of the base that were reworded are warned of once a file', () => {
    const said = { 'p.s.c': 'check', 'p.s.b': 'gap', 'p.s.a': 'check' } as const;
    const problems = problemsOf(answersOf('customs-1', said, { model: toBase }));
    expect(told(problems)).toEqual([`reworded-answered ${file}/answers/p.s.b (key)`]);
    expect(problems[0]?.args).toEqual({ id: 'p.s.b', count: 2 });
  });

  it('to what is left out are warned of once a file, whichever model they name', () => {
    const said = { 'p.gone.e': 'check', 'p.gone.d': 'gap' } as const;
    for (const named of [toBase, toOverlay]) {
      const problems = problemsOf(answersOf('customs-1', said, { model: named }));
      expect(told(problems)).toEqual([`left-out-named ${file}/answers/p.gone.e (key)`]);
      expect(problems[0]?.args).toEqual({ id: 'p.gone.e', count: 2 });
    }
  });

  it('to what neither model has are unknown', () => {
    expect(toldOf(answersOf('customs-1', { 'p.s.z': 'gap' }, { model: toBase }))).toEqual([
      `criterion-unknown ${file}/answers/p.s.z (key)`,
    ]);
  });

  it('may hold notes on what is left out, in vain', () => {
    const noted = answersOf(
      'assessor-1',
      {},
      { model: toBase, notes: { 'p.gone': 'A note.', p: 'Another.' } },
    );
    expect(toldOf(noted)).toEqual(['left-out-named answers/assessor-1.yaml#/notes/p.gone (key)']);
  });
});

describe('actions under an overlay', () => {
  it('on what is left out are warned of once', () => {
    const plan = planOf(
      actionOn('p.gone.d'),
      actionOn('p.gone.e', { id: 'more' }),
      actionOn('p.s.n', { id: 'new' }),
    );
    const problems = crossCheck(inputsOf([], { plan }));
    expect(told(problems)).toEqual(['left-out-named plan.yaml#/actions/0/criterion']);
    expect(problems[0]?.args).toEqual({ id: 'p.gone.d', count: 2 });
  });
});

describe('an assessment under an overlay', () => {
  const options = {
    tool: { name: 'aeo', version: '1' },
    problems: [],
    sumOf: (name: string) => `sum of ${name}`,
  };
  const said = { 'p.s.a': 'check', 'p.s.b': 'gap', 'p.s.c': 'check', 'p.gone.d': 'gap' } as const;
  const inputs = inputsOf([answersOf('customs-1', said, { model: toBase })]);
  const result = assess(inputs, options);

  it('names both models and all changes', () => {
    expect(result.model).toEqual({
      id: 'national',
      version: '3.1.0',
      title: 'Small model',
      sha256: 'sum of national.yaml',
      extends: { id: 'small', version: '1.0.0', sha256: 'sum of small', changes },
    });
  });

  it('says of each criterion what was done with it, and why', () => {
    const criteria = result.pillars[0]?.standards[0]?.criteria ?? [];
    expect(criteria.map(({ id, overlay }) => [id, overlay])).toEqual([
      ['p.s.a', [{ as: 'reworded', reason: 'Other words.' }]],
      [
        'p.s.b',
        [
          { as: 'reworded', reason: 'Other words.' },
          { as: 'required', reason: 'The law.' },
        ],
      ],
      ['p.s.c', undefined],
      ['p.s.n', [{ as: 'added', reason: 'The law.' }]],
    ]);
  });

  it('counts no answer to what is left out', () => {
    expect(result.summary).toMatchObject({ criteria: 4, decided: 3 });
  });

  it('lists the overlay among what it was made from, and the base where that is a file', () => {
    const files = ({ model: used }: Partial<Inputs>) =>
      assess({ ...inputs, ...(used && { model: used }) }, options).inputs.map(({ file: name, kind }) => [
        name,
        kind,
      ]);
    const inFile = { ...model, overlay: { base: checked(base.value, 'small.yaml'), changes, stages: [] } };
    expect(files({})).toEqual([
      ['answers/customs-1.yaml', 'answers'],
      ['national.yaml', 'overlay'],
      ['program.yaml', 'program'],
    ]);
    expect(files({ model: inFile })).toEqual([
      ['answers/customs-1.yaml', 'answers'],
      ['national.yaml', 'overlay'],
      ['program.yaml', 'program'],
      ['small.yaml', 'model'],
    ]);
  });

  it('without an overlay says nothing of one', () => {
    const plain = assess({ ...inputs, model: made }, options);
    expect([plain.model.extends, plain.pillars[0]?.standards[0]?.criteria[0]?.overlay]).toEqual([
      undefined,
      undefined,
    ]);
  });
});
