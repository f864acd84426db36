import { describe, expect, it } from '@jest/globals';
import { faultIn, programShows } from '../../src/core/program-check.ts';
import { pathOf, pointerOf } from '../../src/problem.ts';
import type { Answer } from '../../src/types/answers.ts';
import type { CheckSchema } from '../../src/types/model.ts';
import type { Program } from '../../src/types/program.ts';
import { assessedOne } from '../support/inputs.ts';

const decision = [{ at: '/mandate/decision', schema: { required: ['by', 'date'] } }] as const;

describe('what the program file shows', () => {
  it('is shown when all checks hold', () => {
    const program = { mandate: { decision: { by: 'Head of Customs', date: '2024-01-15' } } };
    expect(programShows(decision, program)).toEqual({ outcome: 'shown', path: ['mandate', 'decision'] });
  });

  it('is shown otherwise when a check fails on something that is there', () => {
    const program = { mandate: { decision: { by: 'Head of Customs' } } };
    expect(programShows(decision, program)).toEqual({
      outcome: 'shown-otherwise',
      path: ['mandate', 'decision'],
      reason: { at: '/mandate/decision', is: 'missing', expected: 'date' },
    });
  });

  it('is not shown when nothing is there', () => {
    expect(programShows(decision, {})).toEqual({ outcome: 'not-shown' });
    expect(programShows(decision, { mandate: {} })).toEqual({ outcome: 'not-shown' });
  });

  it('is not shown without any check', () => {
    expect(programShows([], { website: 'none' })).toEqual({ outcome: 'not-shown' });
  });

  it('is shown by presence alone where the check has no schema', () => {
    expect(programShows([{ at: '/pilot/start' }], { pilot: { start: '2018' } }).outcome).toBe('shown');
    expect(programShows([{ at: '/pilot/start' }], { pilot: {} }).outcome).toBe('not-shown');
  });

  it('takes none and [] for something that is there and says that there is none', () => {
    for (const nothing of ['none', []]) {
      expect(programShows([{ at: '/channels' }], { channels: nothing })).toEqual({
        outcome: 'shown-otherwise',
        path: ['channels'],
        reason: { at: '/channels', is: 'none' },
      });
    }
  });

  it('takes none in place of a map for a map without keys', () => {
    expect(programShows(decision, { mandate: { decision: 'none' } })).toMatchObject({
      outcome: 'shown-otherwise',
      reason: { at: '/mandate/decision', is: 'none' },
    });
    const three = [{ at: '/benefits/offered', schema: { minProperties: 3 } }];
    expect(programShows(three, { benefits: { offered: 'none' } }).outcome).toBe('shown-otherwise');
  });

  it('takes a none or [] above the place for a none at it', () => {
    expect(programShows([{ at: '/pilot/report/date' }], { pilot: { report: 'none' } })).toEqual({
      outcome: 'shown-otherwise',
      path: ['pilot', 'report'],
      reason: { at: '/pilot/report', is: 'none' },
    });
    expect(programShows([{ at: '/channels/0/kind' }], { channels: [] })).toMatchObject({
      outcome: 'shown-otherwise',
      path: ['channels'],
    });
  });

  it('is shown otherwise if one of several checks says so, whatever the others', () => {
    const checks = [{ at: '/website' }, { at: '/launched' }, { at: '/channels' }];
    expect(programShows(checks, { website: 'https://example.org', channels: [] })).toMatchObject({
      outcome: 'shown-otherwise',
      path: ['channels'],
    });
  });

  it('is not shown if one of several checks finds nothing and none fails', () => {
    const checks = [{ at: '/pilot/start' }, { at: '/pilot/end' }];
    expect(programShows(checks, { pilot: { start: '2018' } })).toEqual({ outcome: 'not-shown' });
  });

  it('may be that there is none, where the check asks for that', () => {
    const checks = [{ at: '/operators/msme/restrictions', schema: { maxItems: 0 } }];
    expect(programShows(checks, { operators: { msme: { restrictions: [] } } }).outcome).toBe('shown');
  });

  it('reads escaped steps and keys of the file alone', () => {
    expect(pathOf('/a~1b/c~0d/0')).toEqual(['a/b', 'c~d', '0']);
    expect(pointerOf(['a/b', 'c~d', 0])).toBe('/a~1b/c~0d/0');
    expect(programShows([{ at: '/constructor' }], {}).outcome).toBe('not-shown');
  });
});

/** A schema, a value for which it holds, one for which it does not, and the reason. */
const keywords: readonly (readonly [string, CheckSchema, unknown, unknown, object])[] = [
  ['type', { type: 'array' }, [], 'text', { at: '', is: 'other-kind', expected: 'array', found: 'text' }],
  ['type of none', { type: 'object' }, {}, 'none', { at: '', is: 'none' }],
  [
    'type: integer',
    { type: 'integer' },
    2,
    2.5,
    { at: '', is: 'other-kind', expected: 'integer', found: '2.5' },
  ],
  [
    'a list of types',
    { type: ['number', 'boolean'] },
    true,
    'text',
    { at: '', is: 'other-kind', expected: 'number | boolean', found: 'text' },
  ],
  [
    'const',
    { const: 'live' },
    'live',
    'building',
    { at: '', is: 'other-value', expected: 'live', found: 'building' },
  ],
  ['const against none', { const: 'live' }, 'live', 'none', { at: '', is: 'none' }],
  [
    'enum',
    { enum: ['law', 'decree'] },
    'law',
    3,
    { at: '', is: 'other-value', expected: 'law | decree', found: '3' },
  ],
  ['required', { required: ['by'] }, { by: 'x' }, {}, { at: '', is: 'missing', expected: 'by' }],
  [
    'required, for a key with none',
    { required: ['by'] },
    { by: 'x' },
    { by: 'none' },
    { at: '', is: 'missing', expected: 'by' },
  ],
  [
    'properties',
    { properties: { state: { const: 'live' } } },
    { other: 1 },
    { state: 'off' },
    { at: '/state', is: 'other-value', expected: 'live', found: 'off' },
  ],
  [
    'items',
    { items: { type: 'number' } },
    [1, 2],
    [1, 'b'],
    { at: '/1', is: 'other-kind', expected: 'number', found: 'b' },
  ],
  [
    'contains',
    { contains: { required: ['state'], properties: { state: { const: 'in-force' } } } },
    [{}, { state: 'in-force' }],
    [{ state: 'draft' }],
    { at: '', is: 'no-entry-like', expected: 'state: in-force' },
  ],
  ['contains, in a list that is none', { contains: { const: 'a' } }, ['a'], [], { at: '', is: 'none' }],
  ['minItems', { minItems: 2 }, ['a', 'b'], ['a'], { at: '', is: 'too-few', expected: '2', found: '1' }],
  ['maxItems', { maxItems: 1 }, ['a'], ['a', 'b'], { at: '', is: 'too-many', expected: '1', found: '2' }],
  [
    'minProperties',
    { minProperties: 2 },
    { a: 1, b: 1 },
    { a: 1, b: 'none' },
    { at: '', is: 'too-few', expected: '2', found: '1' },
  ],
  ['minimum', { minimum: 2 }, 2, 1, { at: '', is: 'too-low', expected: '2', found: '1' }],
  ['maximum', { maximum: 60 }, 60, 61, { at: '', is: 'too-high', expected: '60', found: '61' }],
  [
    'allOf',
    { allOf: [{ minimum: 1 }, { maximum: 3 }] },
    2,
    4,
    { at: '', is: 'too-high', expected: '3', found: '4' },
  ],
  [
    'anyOf',
    { anyOf: [{ const: 'a' }, { const: 'b' }] },
    'b',
    'c',
    { at: '', is: 'other-value', expected: 'a', found: 'c' },
  ],
  ['not', { not: { const: 'none' } }, 'x', 'none', { at: '', is: 'excluded', expected: 'none' }],
  [
    'if and then',
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    { if: { properties: { level: { const: 'region' } } }, then: { required: ['contact'] } },
    { level: 'headquarters' },
    { level: 'region' },
    { at: '', is: 'missing', expected: 'contact' },
  ],
  [
    'if and else',
    { if: { const: 'none' }, else: { type: 'number' } },
    'none',
    'text',
    { at: '', is: 'other-kind', expected: 'number', found: 'text' },
  ],
];

describe('a check', () => {
  it.each(keywords)('knows the keyword %s', (_keyword, schema, holds, fails, reason) => {
    expect(faultIn(holds, schema, [])).toBeUndefined();
    expect(faultIn(fails, schema, [])).toEqual(reason);
  });

  it('says nothing of a value of another kind than its keyword speaks of', () => {
    const numbers: CheckSchema = { minimum: 1, maximum: 2 };
    const lists: CheckSchema = { minItems: 1, maxItems: 1, items: { const: 1 }, contains: { const: 1 } };
    const maps: CheckSchema = { required: ['a'], minProperties: 1, properties: { a: { const: 1 } } };
    expect(faultIn('text', { ...numbers, ...lists, ...maps }, [])).toBeUndefined();
  });

  it('compares whole values, not the order of their keys', () => {
    const schema = { enum: [{ a: 1, b: [2] }] } as unknown as CheckSchema;
    expect(faultIn({ b: [2], a: 1 }, schema, [])).toBeUndefined();
    expect(faultIn({ b: [3], a: 1 }, schema, [])).toMatchObject({ is: 'other-value' });
  });

  it('of which two keywords fail gives one reason', () => {
    expect(faultIn(0, { type: 'array', minimum: 1 }, [])).toMatchObject({ is: 'other-kind' });
  });

  it('that fails deep inside says where', () => {
    const checks = [{ at: '/pilot/companies', schema: { items: { required: ['contactOfficer'] } } }];
    const program = { pilot: { companies: [{ contactOfficer: 'A. Officer' }, { id: 'second' }] } };
    expect(programShows(checks, program)).toEqual({
      outcome: 'shown-otherwise',
      path: ['pilot', 'companies', '1'],
      reason: { at: '/pilot/companies/1', is: 'missing', expected: 'contactOfficer' },
    });
  });

  it('looks for a missing entry at the list, in the words of the file', () => {
    const covers = { type: 'array', contains: { const: 'establishment' } } as const;
    const contains = {
      required: ['state', 'covers'],
      properties: { state: { const: 'in-force' }, covers },
    } as const;
    const program = { legalBasis: [{ id: 'aeo', state: 'draft', covers: ['establishment'] }] };
    expect(programShows([{ at: '/legalBasis', schema: { contains } }], program)).toEqual({
      outcome: 'shown-otherwise',
      path: ['legalBasis'],
      reason: { at: '/legalBasis', is: 'no-entry-like', expected: 'state: in-force, covers: establishment' },
    });
  });
});

describe('a criterion with a check on the program file', () => {
  const criterion = { asked: ['customs', 'region'], program: [{ at: '/website' }] };
  const files: Readonly<Record<string, Partial<Program>>> = {
    'not shown': {},
    shown: { website: 'https://example.org' },
    'shown otherwise': { website: 'none' },
  };
  const nobody = {};
  const nobodyKnows = { 'customs-1': 'unknown', 'region-1': 'unknown' } as const;
  const someDoNotKnow = { 'customs-1': 'unknown' } as const;

  it.each([
    ['not shown', nobody, 'not-assessed'],
    ['not shown', someDoNotKnow, 'not-assessed'],
    ['not shown', nobodyKnows, 'gap'],
    ['shown', nobody, 'check'],
    ['shown', someDoNotKnow, 'check'],
    ['shown', nobodyKnows, 'check'],
    ['shown otherwise', nobody, 'gap'],
    ['shown otherwise', someDoNotKnow, 'gap'],
    ['shown otherwise', nobodyKnows, 'gap'],
  ] as const)('that is %s, and of which the answers are %j, is %s', (file, answers, status) => {
    expect(assessedOne({ criterion, answers, program: files[file] ?? {} }).status).toBe(status);
  });

  it.each([
    ['not shown', 'check', 'full'],
    ['not shown', 'gap', 'none'],
    ['shown', 'check', 'full'],
    ['shown', 'partial', 'part'],
    ['shown', 'gap', 'none'],
    ['shown otherwise', 'check', 'part'],
    ['shown otherwise', 'partial', 'part'],
    ['shown otherwise', 'gap', 'none'],
  ] as const)('that is %s, and of which somebody says %s, is in place: %s', (file, answer, inPlace) => {
    const answers = { 'customs-1': answer } as const;
    expect(assessedOne({ criterion, answers, program: files[file] ?? {} })).toMatchObject({
      inPlace,
      basis: 'answers',
      why: { heldDownByFile: file === 'shown otherwise' && answer === 'check' },
    });
  });

  it('rests on the file and not on want of evidence when nobody knows and the file shows otherwise', () => {
    const program = { website: 'none' };
    expect(assessedOne({ criterion, answers: nobodyKnows, program })).toMatchObject({
      basis: 'program',
      insufficientEvidence: false,
      why: { rule: 'program-alone' },
    });
  });

  it('stays not applicable where the answers say so', () => {
    const elsewhere: Answer = { status: 'not-applicable', note: 'There is no website.' };
    const answers = { 'customs-1': elsewhere };
    expect(assessedOne({ criterion, answers, program: { website: 'none' } }).status).toBe('not-applicable');
  });

  it('tells the outcome with its place and reason', () => {
    expect(assessedOne({ criterion, program: { website: 'none' } }).program).toEqual({
      outcome: 'shown-otherwise',
      place: { file: 'program.yaml#/website', line: 1, column: 1 },
      reason: { at: '/website', is: 'none' },
    });
    expect(assessedOne({ criterion }).program).toEqual({ outcome: 'not-shown' });
    expect(assessedOne({}).program).toBeUndefined();
  });

  it('is never partial by the file alone', () => {
    const checks = { program: [{ at: '/website' }, { at: '/launched' }] };
    expect(assessedOne({ criterion: checks, program: { website: 'https://example.org' } }).status).toBe(
      'not-assessed',
    );
    expect(
      assessedOne({ criterion: checks, program: { website: 'https://example.org', launched: 'none' } })
        .status,
    ).toBe('gap');
  });
});
