import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { faultIn } from '../../src/core/program-check.ts';
import { schemasOf } from '../support/checks.ts';

const keys = ['a', 'b', 'c'];
const texts = ['a', 'b', ''];
const numbers = [0, 1, 2, 3, 1.5, -1];
const schemas = schemasOf({ keys, values: [...texts, ...numbers, true, false] });

/** Values without the word none, to which checks give a meaning of their own. */
const { value: values } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<unknown>(...texts, ...numbers, true, false),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 3 }),
  ),
}));

/**
 * The keywords of checks mean the same in draft 7 as in draft 2020-12, of which ajv 8 gets nested branches wrong.
 * In a loop over entries, it judges `contains` on an empty list by the entry before it. That at least one entry is
 * there says the same once more, and is judged rightly.
 */
function forAjv(schema: object): object {
  const inside = Object.entries(schema).map(([key, part]) => [key, isObject(part) ? forAjv(part) : part]);
  const whole = Array.isArray(schema) ? inside.map(([, part]) => part) : Object.fromEntries(inside);
  return Object.hasOwn(schema, 'contains') ? { allOf: [whole, { minItems: 1 }] } : whole;
}

const isObject = (part: unknown): part is object => typeof part === 'object' && part !== null;

const ajv = new Ajv({ strict: false });

describe('a check on values without the word none', () => {
  it('holds where JSON Schema says so, and nowhere else', () => {
    const several = fc.array(values, { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(schemas, several, (schema, some) => {
        const isMet = ajv.compile(forAjv(schema));
        const ours = some.filter((value) => faultIn(value, schema, []) === undefined);
        expect(ours).toEqual(some.filter((value) => isMet(value)));
      }),
      { numRuns: 1000 },
    );
  });
});
