import { describe, expect, it } from '@jest/globals';
import { builtInModel } from '../../src/generated/built-in-model.js';
import { schemas } from '../../src/generated/schemas.js';
import { criteriaOf } from '../../src/model.ts';
import { pathOf } from '../../src/problem.ts';
import { fieldTitles } from '../../src/report/program-fields.ts';

const titles = fieldTitles(schemas.program);

describe('the fields of a program file', () => {
  it.each([
    ['/website', ['Website']],
    ['/mandate/decision/by', ['Mandate', 'Decision', 'By']],
    ['/pilot/companies', ['Pilot', 'Companies']],
    ['/legalBasis/state', ['Legal basis', 'State']],
    ['/mandate/nothing/at/all', ['Mandate', 'nothing', 'at', 'all']],
    ['/constructor', ['constructor']],
    ['', []],
  ])('%s', (pointer, expected) => {
    expect(titles(pathOf(pointer))).toEqual(expected);
  });

  it('have titles as far as the built-in model looks at them', () => {
    const paths = criteriaOf(builtInModel).flatMap(({ criterion: { program = [] } }) =>
      program.map(({ at }) => pathOf(at)),
    );
    expect(paths.filter((path) => path.some((step, index) => titles(path)[index] === step))).toEqual([]);
  });
});
