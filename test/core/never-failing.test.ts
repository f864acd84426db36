import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { neverFailing } from '../../src/core/never-holds.ts';
import { programShows } from '../../src/core/program-check.ts';
import { shapesOfProgram } from '../../src/core/program-shape.ts';
import { schemas } from '../../src/generated/schemas.js';
import type { ProgramCheck } from '../../src/types/model.ts';
import { checksAt, checksOf, looseSchemas } from '../support/checks.ts';
import { validPrograms } from '../support/programs.ts';

const shapes = shapesOfProgram(schemas.program);
const canNotFail = (check: ProgramCheck): boolean =>
  neverFailing([check], shapes, { left: 500_000 }).length > 0;

describe('a check of which it is said that no program file fails it', () => {
  const someProgram = validPrograms(schemas.program);
  const fails = (check: ProgramCheck, program: unknown): boolean =>
    programShows([check], program).outcome === 'shown-otherwise';

  it('is failed by no other file than the one that it was made from', () => {
    const made = someProgram.chain((value) => checksOf(value));
    fc.assert(
      fc.property(made, fc.array(someProgram, { minLength: 3, maxLength: 3 }), (checks, programs) => {
        const wrong = checks.filter(
          (check) => programs.some((program) => fails(check, program)) && canNotFail(check),
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('is failed by no file, whatever its form', () => {
    const any = someProgram.chain((value) =>
      checksAt(value, looseSchemas).map((checks) => ({ value, checks })),
    );
    fc.assert(
      fc.property(any, ({ value, checks }) => {
        expect(checks.filter((check) => fails(check, value) && canNotFail(check))).toEqual([]);
      }),
      { numRuns: 700 },
    );
  });

  it('is never guessed: where looking would take too long, a check counts as one that can fail', () => {
    const check: ProgramCheck = { at: '/country', schema: { type: 'string' } };
    expect(neverFailing([check], shapes, { left: 500_000 })).toEqual([0]);
    expect(neverFailing([check], shapes, { left: 0 })).toEqual([]);
  });
});
