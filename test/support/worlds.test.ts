import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { answers, model, plan, program } from '../../src/generated/validators.js';
import { filesOf, world } from './worlds.ts';

describe('the files of a random world', () => {
  it('are files that their schemas accept', () => {
    fc.assert(
      fc.property(world, (given) => {
        const files = filesOf(given);
        const accepted = [
          model(files.model.value),
          program(files.program.value),
          plan(files.plan.value),
          ...files.answers.map(({ value }) => answers(value)),
        ];
        expect(accepted).not.toContain(false);
      }),
      { numRuns: 30 },
    );
  });
});
