import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lintModel } from '../../src/core/model-lint.ts';
import { programShows } from '../../src/core/program-check.ts';
import { schemas } from '../../src/generated/schemas.js';
import { program as isProgram } from '../../src/generated/validators.js';
import type { Problem } from '../../src/problem.ts';
import type { CheckSchema, ProgramCheck } from '../../src/types/model.ts';
import { checksAt, checksOf, looseSchemas } from '../support/checks.ts';
import { type CriterionParts, type ModelParts, modelOf, told } from '../support/inputs.ts';
import { validPrograms } from '../support/programs.ts';

const sources = {
  treaty: { title: 'The treaty', trust: 'primary' },
  hearsay: { title: 'The hearsay', trust: 'unverified' },
} as const;
const spare: CriterionParts = { sources: ['treaty', 'hearsay'] };

/** The problems of a model whose one criterion `mandate.leadership.sponsor` has these parts, and that is else in order. */
function lintedOf(criterion: CriterionParts, more: ModelParts = {}): readonly Problem[] {
  const criteria = {
    'mandate.leadership.sponsor': { sources: ['treaty'], ...criterion },
    'mandate.leadership.spare': spare,
  };
  return lintModel(modelOf(criteria, { sources, ...more }), schemas.program);
}

const linted = (criterion: CriterionParts, more: ModelParts = {}): readonly string[] =>
  told(lintedOf(criterion, more));
const at = 'small#/pillars/0/standards/0/criteria/0';

describe('a model in order', () => {
  it('has no problem', () => {
    expect(linted({})).toEqual([]);
  });
});

describe('ids of a model', () => {
  it('stand once in a list', () => {
    const stages = [
      { id: 'pilot', title: 'Pilot', requires: {} },
      { id: 'pilot', title: 'Pilot again', requires: {} },
    ];
    expect(linted({}, { stages })).toEqual(['id-twice small#/stages/1/id']);
  });

  it('stand for a pillar or for a checklist, not for both', () => {
    const checklists = { 'mandate.other.criterion': { sources: ['treaty'] } };
    const problems = lintedOf({}, { checklists });
    expect(told(problems)).toEqual(['id-twice small#/checklists/0/id']);
    expect(problems[0]?.related).toMatchObject([{ file: 'small#/pillars/0/id' }]);
  });

  it('may stand for a stage and for a checklist', () => {
    const checklists = { 'pilot.activities.report': { sources: ['treaty'] } };
    expect(linted({}, { checklists, stages: [{ id: 'pilot', title: 'Pilot', requires: {} }] })).toEqual([]);
  });

  it('leave the group of the assessor alone', () => {
    const customs = { title: 'Customs', acts: true, voice: 'official' } as const;
    expect(linted({}, { groups: { customs, assessor: customs } })).toEqual([
      'group-reserved small#/groups/assessor (key)',
    ]);
  });
});

describe('the groups that a criterion names', () => {
  it('are groups of the model', () => {
    const problems = lintedOf({ asked: ['custom'], question: 'How far?' });
    expect(told(problems)).toEqual([`group-unknown ${at}/asked/0`]);
    expect(problems[0]?.args).toMatchObject({ id: 'custom', nearest: 'customs' });
    expect(linted({ witnesses: ['busyness'] })).toEqual([`group-unknown ${at}/witnesses/0`]);
    expect(linted({ question: { customs: 'How far?', regions: 'How far?' } })).toEqual([
      `group-unknown ${at}/question/regions (key)`,
    ]);
  });

  it('are witnesses only among those asked', () => {
    expect(linted({ witnesses: ['business'] })).toEqual([`witness-not-asked ${at}/witnesses/0`]);
    expect(linted({ asked: ['customs', 'business'], witnesses: ['business'] })).toEqual([]);
  });

  it('have a question each, where there is not one for all', () => {
    const question = { customs: 'How far?' };
    expect(linted({ asked: ['customs', 'region'], question })).toEqual([
      `question-missing ${at}/question (key)`,
    ]);
  });

  it('are asked if there is a question for them', () => {
    const question = { customs: 'How far?', agency: 'How far, with you?' };
    expect(linted({ question })).toEqual([`question-not-asked ${at}/question/agency (key)`]);
  });
});

describe('the sources of a model', () => {
  it('are known where they are cited', () => {
    const problems = lintedOf({ sources: ['treaty', 'hear-say'] });
    expect(told(problems)).toEqual([`source-unknown ${at}/sources/1`]);
    expect(problems[0]?.args).toEqual({ id: 'hear-say', nearest: 'hearsay' });
  });

  it('are cited, each of them', () => {
    const unused = { ...sources, memo: { title: 'A memo', trust: 'primary' } } as const;
    expect(linted({}, { sources: unused })).toEqual(['source-unused small#/sources/memo (key)']);
  });

  it('are cited by each criterion', () => {
    expect(linted({ sources: [] })).toEqual([`criterion-without-source ${at}/id`]);
  });

  it('carry nothing required when they are unverified alone', () => {
    expect(linted({ sources: ['hearsay'] })).toEqual([`required-on-unverified ${at}/sources`]);
    expect(linted({ sources: ['hearsay', 'treaty'] })).toEqual([]);
    expect(linted({ sources: ['hearsay'], required: false })).toEqual([]);
  });
});

describe('what a stage and a short form name', () => {
  it('is in the model: pillars, checklists, standards and criteria for a stage', () => {
    const requires = { mandate: 'check', 'mandate.leadership': 'check', mandates: 'partial' } as const;
    const problems = lintedOf({}, { stages: [{ id: 'pilot', title: 'Pilot', requires }] });
    expect(told(problems)).toEqual(['requirement-unknown small#/stages/0/requires/mandates (key)']);
    expect(problems[0]?.args).toEqual({ id: 'mandates', nearest: 'mandate' });
  });

  it('is in the model: criteria alone for a short form', () => {
    const criteria = ['mandate.leadership.sponsor', 'mandate.leadership.sponsors', 'mandate.leadership'];
    const problems = lintedOf({}, { profiles: { workshop: { title: 'Workshop', criteria } } });
    expect(told(problems)).toEqual([
      'profile-criterion-unknown small#/profiles/workshop/criteria/1',
      'profile-criterion-unknown small#/profiles/workshop/criteria/2',
    ]);
    expect(problems[0]?.args).toMatchObject({ nearest: 'mandate.leadership.sponsor' });
  });
});

describe('a pillar or checklist', () => {
  it('has a required criterion', () => {
    const checklists = { 'pilot.activities.report': { sources: ['treaty'], required: false } };
    expect(linted({}, { checklists })).toEqual(['pillar-without-required small#/checklists/0/id']);
  });
});

/** Problems of the checks of one criterion. */
const lintedChecks = (...program: readonly ProgramCheck[]): readonly Problem[] => lintedOf({ program });
const lintedCheck = (check: string, schema?: CheckSchema): readonly Problem[] =>
  lintedChecks({ at: check, ...(schema && { schema }) });

/** A check that no program file meets, where the problem stands in it, and why. */
const impossible: readonly (readonly [string, ProgramCheck, string, object])[] = [
  [
    'whose pointer is mistyped',
    { at: '/mandate/sponser', schema: { type: 'object' } },
    '/at',
    { is: 'no-field', at: '/mandate', key: 'sponser', nearest: '/mandate/sponsor' },
  ],
  [
    'whose pointer is mistyped on the way',
    { at: '/mandat/sponsor' },
    '/at',
    { is: 'no-field', at: '', key: 'mandat', nearest: '/mandate/sponsor' },
  ],
  [
    'whose pointer leaves out a step',
    { at: '/sponsor' },
    '/at',
    { is: 'no-field', at: '', key: 'sponsor', nearest: '/mandate/sponsor' },
  ],
  ['that points below a text', { at: '/name/first' }, '/at', { is: 'no-field', at: '/name', key: 'first' }],
  [
    'that points into a list by a key',
    { at: '/legalBasis/state', schema: { const: 'in-force' } },
    '/at',
    { is: 'inside-list', at: '/legalBasis', key: 'state' },
  ],
  [
    'that requires a key that there is not',
    { at: '/mandate/decision', schema: { type: 'object', required: ['by', 'dated'] } },
    '/schema/required/1',
    { is: 'no-field', at: '/mandate/decision', key: 'dated', nearest: 'date' },
  ],
  [
    'that expects another kind of value',
    { at: '/legalBasis', schema: { type: 'object' } },
    '/schema/type',
    { is: 'other-kind', at: '/legalBasis', expected: ['object'], found: ['array'] },
  ],
  [
    'that expects a text where there is a number or none',
    { at: '/validation/daysToDecision', schema: { const: 'soon' } },
    '/schema/const',
    { is: 'other-kind', at: '/validation/daysToDecision', expected: ['string'] },
  ],
  [
    'that expects a word that is not in the list',
    { at: '/benefits/flows', schema: { contains: { const: 'exports' } } },
    '/schema/contains/const',
    { is: 'other-value', at: '/benefits/flows/*', expected: ['exports'], nearest: 'export' },
  ],
  [
    'that expects one of several words, none of them in the list',
    { at: '/agencyCoordination/singleWindow/state', schema: { enum: ['alive', 'lives'] } },
    '/schema/enum',
    { is: 'other-value', expected: ['alive', 'lives'], nearest: 'live' },
  ],
  [
    'that expects a date of another form',
    { at: '/asOf', schema: { const: '29 April 2024' } },
    '/schema/const',
    { is: 'other-value', at: '/asOf', expected: ['29 April 2024'], known: [] },
  ],
  [
    'whose entry has another word deep inside',
    {
      at: '/legalBasis',
      schema: {
        type: 'array',
        contains: { required: ['state'], properties: { state: { const: 'inforce' } } },
      },
    },
    '/schema/contains/properties/state/const',
    { is: 'other-value', at: '/legalBasis/*/state', nearest: 'in-force' },
  ],
  [
    'whose bounds cross',
    { at: '/pilot/companies', schema: { minItems: 15, maxItems: 2 } },
    '/schema/minItems',
    { is: 'bounds', of: 'entries', least: 15, most: 2 },
  ],
  [
    'whose least value is over the greatest of the file',
    { at: '/mandate/funding/year', schema: { type: 'number', minimum: 20240 } },
    '/schema/minimum',
    { is: 'bounds', of: 'value', least: 20240 },
  ],
  [
    'between whose bounds there is no whole number',
    { at: '/validation/daysToDecision', schema: { type: 'integer', minimum: 2.1, maximum: 2.9 } },
    '/schema/maximum',
    { is: 'bounds', of: 'value', least: 2.1, most: 2.9 },
  ],
  [
    'that asks for more keys than there can be',
    { at: '/benefits/offered', schema: { type: 'object', minProperties: 8 } },
    '/schema/minProperties',
    { is: 'bounds', of: 'keys', least: 8, most: 7 },
  ],
  [
    'that asks for more different words than there are',
    { at: '/benefits/flows', schema: { minItems: 4 } },
    '/schema/minItems',
    { is: 'bounds', of: 'entries', least: 4, most: 3 },
  ],
  [
    'that asks for an entry in a list without entries',
    { at: '/channels', schema: { contains: {}, maxItems: 0 } },
    '/schema/maxItems',
    { is: 'bounds', of: 'entries', least: 1, most: 0 },
  ],
  [
    'that asks for two entries in one',
    {
      at: '/benefits/flows',
      schema: { maxItems: 1, allOf: [{ contains: { const: 'export' } }, { contains: { const: 'import' } }] },
    },
    '/schema/allOf/1/contains',
    { is: 'contradiction', at: '/benefits/flows/*' },
  ],
  [
    'whose entries cannot be what there has to be one of',
    {
      at: '/organization/units',
      schema: {
        contains: { required: ['level'], properties: { level: { const: 'region' } } },
        items: { properties: { level: { const: 'headquarters' } } },
      },
    },
    '/schema/items/properties/level',
    { is: 'contradiction', at: '/organization/units/*/level' },
  ],
  [
    'that excludes everything',
    { at: '/mandate/sponsor', schema: { not: {} } },
    '/schema/not',
    { is: 'excluded', at: '/mandate/sponsor' },
  ],
  [
    'that excludes all that is left',
    { at: '/organization/coordination', schema: { type: 'object', not: { type: ['object', 'string'] } } },
    '/schema/not',
    { is: 'excluded' },
  ],
  [
    'that excludes what it requires',
    {
      at: '/mandate/sponsor',
      schema: { type: 'object', required: ['position'], not: { required: ['position'] } },
    },
    '/schema/not',
    { is: 'excluded' },
  ],
  [
    'that requires a key to be none',
    {
      at: '/mandate/sponsor',
      schema: { required: ['position'], properties: { position: { const: 'none' } } },
    },
    '/schema/required/0',
    { is: 'contradiction', at: '/mandate/sponsor/position' },
  ],
  [
    'whose parts contradict each other',
    {
      at: '/agencyCoordination/singleWindow/state',
      schema: { allOf: [{ const: 'live' }, { const: 'none' }] },
    },
    '/schema/allOf/1',
    { is: 'contradiction' },
  ],
  [
    'of which no branch can hold',
    {
      at: '/agencyCoordination/singleWindow/state',
      schema: { anyOf: [{ const: 'alive' }, { type: 'number' }] },
    },
    '/schema/anyOf/0/const',
    { is: 'other-value', nearest: 'live' },
  ],
  [
    'that can hold neither if nor else',
    {
      at: '/channels',
      schema: { if: { minItems: 2 }, else: { minItems: 5 }, maxItems: 1 },
    },
    '/schema/else/minItems',
    { is: 'bounds', of: 'entries', least: 5, most: 1 },
  ],
];

describe('a check that can never hold', () => {
  it.each(impossible)('is one %s', (_, check, place, reason) => {
    const problems = lintedChecks(check);
    expect(told(problems)).toEqual([`check-impossible ${at}/program/0${place}`]);
    expect(problems[0]?.args).toMatchObject(reason);
  });

  it('may be two checks of one place, which never hold together', () => {
    const state = '/agencyCoordination/singleWindow/state';
    const problems = lintedChecks(
      { at: state, schema: { const: 'live' } },
      { at: '/channels' },
      { at: state, schema: { const: 'building' } },
    );
    expect(told(problems)).toEqual([`check-impossible ${at}/program/2/schema`]);
  });

  it('is told once for each check, and its parts not again', () => {
    const mistyped = { required: ['stat'], properties: { stat: { const: 'live' } } };
    expect(told(lintedCheck('/agencyCoordination/singleWindow', mistyped))).toEqual([
      `check-impossible ${at}/program/0/schema/required/0`,
    ]);
  });

  it.each([
    ['the word none where the file may say it', '/mandate/sponsor', { const: 'none' }],
    ['an empty list', '/channels', { maxItems: 0 }],
    ['a list by the number of its entry', '/channels/0/kind', { const: 'forum' }],
    ['a year alone', '/launched', { type: 'integer', minimum: 2018 }],
    ['any text', '/mandate/sponsor/position', { const: 'Deputy Director General' }],
    ['a key that may be left out', '/mandate/sponsor', { not: { required: ['position'] } }],
    ['one of two branches', '/launched', { anyOf: [{ type: 'string' }, { minimum: 2000 }] }],
    ['all the different words there are', '/benefits/flows', { minItems: 3 }],
    ['all the keys there are', '/benefits/offered', { minProperties: 7 }],
    [
      'a whole number as a number',
      '/organization/coordination/meetingsPerYear',
      { type: 'number', minimum: 2 },
    ],
  ] as const)('is not one that asks for %s', (_, pointer, schema) => {
    expect(lintedCheck(pointer, schema)).toEqual([]);
  });

  it('is never guessed: beyond what can be tried, a check counts as one that can hold', () => {
    const either = { anyOf: [{ minItems: 1 }, { maxItems: 9 }] };
    const endless = { allOf: Array.from({ length: 40 }, () => either), contains: { const: 'exports' } };
    const problems = lintedCheck('/benefits/flows', {
      allOf: Array.from({ length: 40 }, () => either),
      maxItems: 2,
      not: endless,
    });
    expect(problems.filter(({ code }) => code === 'check-impossible')).toEqual([]);
  });
});

describe('a part of a check that can never hold, while the check can', () => {
  it.each([
    [
      'a mistyped word beside a right one',
      '/training/courses',
      { contains: { properties: { audience: { enum: ['aeo-staff', 'validator'] } } } },
      '/contains/properties/audience/enum/1',
      { is: 'other-value', expected: ['validator'], nearest: 'validators' },
    ],
    [
      'a mistyped branch',
      '/validation/decision',
      { anyOf: [{ required: ['levels'] }, { required: ['delegation'] }] },
      '/anyOf/0/required/0',
      { is: 'no-field', key: 'levels', nearest: 'level' },
    ],
    [
      'a mistyped key that nothing requires',
      '/agencyCoordination/singleWindow',
      { type: 'object', properties: { stat: { const: 'live' } } },
      '/properties/stat',
      { is: 'no-field', key: 'stat', nearest: 'state' },
    ],
    [
      'a mistyped word of a key that nothing requires',
      '/agencyCoordination/singleWindow',
      { type: 'object', properties: { state: { const: 'life' } } },
      '/properties/state/const',
      { is: 'other-value', nearest: 'live' },
    ],
    [
      'a condition of the wrong kind',
      '/organization/units',
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      { items: { if: { properties: { level: { const: 3 } } }, then: { required: ['contact'] } } },
      '/items/if/properties/level/const',
      { is: 'other-kind' },
    ],
    [
      'something excluded that never is',
      '/operatorCriteria/items',
      { items: { properties: { relatesTo: { not: { const: 'unrelatd' } } } } },
      '/items/properties/relatesTo/not/const',
      { is: 'other-value', nearest: 'unrelated' },
    ],
  ] as const)('is %s', (_, pointer, schema, place, reason) => {
    const problems = lintedCheck(pointer, schema as CheckSchema);
    expect(told(problems)).toEqual([`check-part-impossible ${at}/program/0/schema${place}`]);
    expect(problems[0]?.args).toMatchObject(reason);
  });

  it('is not a “not” that is meant to exclude', () => {
    expect(lintedCheck('/website', { not: { const: 'none' } })).toEqual([]);
  });
});

/** Whether the linter says that the checks of a criterion can never hold. */
function areImpossible(program: readonly ProgramCheck[]): boolean {
  return lintedChecks(...program).some(({ code }) => code === 'check-impossible');
}

describe('soundness', () => {
  const someProgram = validPrograms(schemas.program);

  it('rests on program files that are valid', () => {
    fc.assert(
      fc.property(someProgram, (value) => isProgram(value)),
      { numRuns: 100 },
    );
  });

  it('means that no check is reported which a valid program file meets', () => {
    const met = someProgram.chain((value) => checksOf(value).map((checks) => ({ value, checks })));
    fc.assert(
      fc.property(met, ({ value, checks }) => {
        const outcome = programShows(checks, value).outcome;
        expect({ outcome, impossible: areImpossible(checks) }).toEqual({
          outcome: 'shown',
          impossible: false,
        });
      }),
      { numRuns: 700 },
    );
  });

  it('holds for checks of any form, where by chance a program file meets them', () => {
    const any = someProgram.chain((value) =>
      checksAt(value, looseSchemas).map((checks) => ({ value, checks })),
    );
    fc.assert(
      fc.property(any, ({ value, checks }) => {
        if (programShows(checks, value).outcome === 'shown') expect(areImpossible(checks)).toBe(false);
      }),
      { numRuns: 700 },
    );
  });
});
