import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readYaml } from '../../src/load/read-yaml.ts';
import { checkSchema, type Kind, kindInText, kindOf, together } from '../../src/load/schema.ts';
import { formOf } from '../../src/load/schema-value.ts';
import { problems as words } from '../../src/locales/en/problems.ts';
import { type Problem, severityOf, textForms } from '../../src/problem.ts';
import { answersText, changed, planText, programText } from '../support/files.ts';

async function problemsOf(text: string, kind: Kind | undefined): Promise<readonly Problem[]> {
  const read = readYaml(text, 'file.yaml');
  return together(read.problems, await checkSchema(kind, read));
}

const shown = ({ code, place }: Problem): string => `${code} ${place.line}:${place.column}`;

/** The one problem that an answers file with this change has: code and place, and what is known about it. */
async function toldOfAnswers(part: string, into: string): Promise<unknown> {
  const problems = await problemsOf(changed(answersText, part, into), 'answers');
  return problems.length === 1 ? problems.map((found) => [shown(found), found.args])[0] : problems.map(shown);
}

async function toldOfProgram(added: string): Promise<unknown> {
  const problems = await problemsOf(programText + added, 'program');
  return problems.length === 1 ? problems.map((found) => [shown(found), found.args])[0] : problems.map(shown);
}

describe('a file of each kind', () => {
  it.each([
    ['answers', answersText],
    ['program', programText],
    ['plan', planText],
  ] as const)('%s passes', async (kind, text) => {
    expect(await problemsOf(text, kind)).toEqual([]);
  });

  it('says its kind, even where it cannot be read', () => {
    expect(kindOf(readYaml(answersText, '').value)).toBe('answers');
    expect(kindOf(readYaml('kind: Deployment\n', '').value)).toBeUndefined();
    expect(kindInText(`${programText}  broken: [`)).toBe('program');
    expect(kindInText('# kind: program\nmetadata:\n  kind: program\n')).toBeUndefined();
    expect(kindInText('{ "kind": "plan", "format": 1 }')).toBe('plan');
  });

  it('gets nothing told by its schema where it cannot be read', async () => {
    expect(await checkSchema('program', readYaml('kind: [', ''))).toEqual([]);
  });
});

describe('the kind and the format come first, and alone', () => {
  it.each([
    ['no kind', 'kind: answers\n', '', ['kind-missing 1:1', { expected: ['answers'] }]],
    ['a kind without a value', 'kind: answers', 'kind:', ['kind-missing 1:1', { expected: ['answers'] }]],
    ['Kind', 'kind', 'Kind', ['kind-missing 1:1', { expected: ['answers'], written: 'Kind' }]],
    [
      'another kind',
      'answers\n',
      'program\n',
      ['kind-wrong 1:7', { found: 'program', expected: ['answers'] }],
    ],
    [
      'a kind with a slip',
      'kind: answers',
      'kind: answer',
      [
        'kind-unknown 1:7',
        { found: 'answer', nearest: 'answers', difference: 'spelling', known: ['answers'] },
      ],
    ],
    ['no format', 'format: 1\n', '', ['format-missing 1:1', {}]],
    ['a format in quotes', 'format: 1', 'format: "1"', ['format-unknown 2:9', { found: '"1"' }]],
    ['a format of tomorrow', 'format: 1', 'format: 2', ['format-unknown 2:9', { found: '2' }]],
  ])('%s', async (_, part, into, problem) => {
    expect(await toldOfAnswers(part, into)).toEqual(problem);
  });

  it('of a file that may be of any kind', async () => {
    expect((await problemsOf('a: 1\n', undefined)).map(shown)).toEqual(['kind-missing 1:1']);
    expect((await problemsOf('kind: progam\n', undefined)).map(shown)).toEqual(['kind-unknown 1:7']);
  });
});

const statuses = ['check', 'partial', 'ongoing', 'gap', 'not-applicable', 'unknown'];
const support = ['answers', 'mandate.leadership.senior-support'];

describe('one mistake in an answers file is one problem', () => {
  const status = (found: string, near: object): unknown => [
    'value-unknown 9:38',
    { at: support, found, ...near, known: statuses, expected: ['map'] },
  ];
  it.each([
    ['a key with a slip', '    status:', '    sttaus:', 'key-unknown 11:5'],
    ['a missing key', 'date: 2024-04-29\n', '', 'key-missing 1:1'],
    ['a missing key further in', 'group: customs, ', '', 'key-missing 7:1'],
    ['a missing key in a list', 'title: Draft AEO validator handbook, ', '', 'key-missing 15:9'],
    ['neither status nor hands', '    status: ongoing\n', '', 'key-missing 10:3'],
    ['both', '    status: ongoing', '    status: ongoing\n    hands: { check: 1 }', 'keys-exclude 11:5'],
    ['no hand', '    status: ongoing', '    hands: {}', 'count-range 11:5'],
    ['an id with two parts', 'mandate.leadership.senior-support', 'mandate.leadership', 'key-form 9:3'],
    ['an empty text', 'note: Two of five modules are drafted.', 'note: ""', 'text-empty 16:11'],
    ['a list for a word', 'senior-support: check', 'senior-support: [check]', 'value-type 9:38'],
    ['no value', 'senior-support: check', 'senior-support:', 'value-missing 9:3'],
    ['a value that is all comment', 'note: Two', 'note: #Two', 'value-missing 16:5'],
    ['a colon without a space', '{ id: customs-hq-1,', '{ id:customs-hq-1,', 'yaml-colon-space 7:15'],
    ['a map that should be a list', '      - { title', '      { title', 'value-type 15:7'],
    ['a comma in a text', 'title: Draft AEO', 'title: Draft, AEO', 'key-unknown 15:25'],
    ['commas in a text', 'title: Draft AEO', 'title: Draft, revised, AEO', 'key-unknown 15:25'],
    ['no comma between entries', 'customs-hq-1, group', 'customs-hq-1 group', 'yaml-comma 7:31'],
    ['an id in steps', 'mandate.leadership.senior-support:', 'mandate:\n    leadership:', 'key-form 9:3'],
    ['none of some', 'role: Head of the AEO division', 'people: 0', 'number-range 7:57'],
  ])('%s', async (_, part, into, problem) => {
    expect(await toldOfAnswers(part, into)).toEqual([problem, expect.anything()]);
  });

  it.each([
    ['with another case', 'Check', status('Check', { nearest: 'check', difference: 'case' })],
    ['with a slip', 'chek', status('chek', { nearest: 'check', difference: 'spelling' })],
    ['with a Cyrillic letter', 'сheck', status('сheck', { nearest: 'check', difference: 'look-alike' })],
    ['in typographic quotes', '“check”', status('“check”', { nearest: 'check', difference: 'quotes' })],
    ['that other tools read as true', 'yes', status('yes', { nearest: 'check', difference: 'spelling' })],
    ['by another name', 'N/A', status('N/A', { nearest: 'not-applicable', difference: 'spelling' })],
    [
      'with more behind it',
      'gap, no plan',
      status('gap, no plan', { nearest: 'gap', difference: 'spelling' }),
    ],
    ['that is a number', '1', status('1', {})],
  ])('a status %s', async (_, word, problem) => {
    expect(await toldOfAnswers('senior-support: check', `senior-support: ${word}`)).toEqual(problem);
  });

  it('keys that were not indented', async () => {
    const into = 'respondent:\nid: customs-hq-1\ngroup: customs\n';
    const line = /^respondent: .*\n/m.exec(answersText)?.[0] ?? '';
    expect(await toldOfAnswers(line, into)).toEqual([
      'keys-not-indented 8:1',
      { keys: ['id', 'group'], under: 'respondent' },
    ]);
  });

  it('answers that were not indented', async () => {
    const head = answersText.slice(0, answersText.indexOf('answers:\n'));
    const problems = await problemsOf(
      `${head}answers:\nmandate.leadership.senior-support: check\n`,
      'answers',
    );
    expect(problems.map(shown)).toEqual(['keys-not-indented 9:1']);
  });

  it('the key that was meant, and those that could have been', async () => {
    expect(await toldOfAnswers('    status: ongoing', '    Status: ongoing')).toEqual([
      'key-unknown 11:5',
      { key: 'Status', nearest: 'status', difference: 'case', known: ['status', 'hands', 'by'] },
    ]);
    expect(await toldOfAnswers('language: en', 'colour: en')).toEqual([
      'key-unknown 6:1',
      { key: 'colour', known: ['language', 'notes', 'comments'] },
    ]);
  });

  it('two mistakes are two problems', async () => {
    const text = changed(
      changed(answersText, 'date: 2024-04-29', 'dat: 2024-04-29'),
      'program: mongolia\n',
      '',
    );
    expect((await problemsOf(text, 'answers')).map(shown)).toEqual(['key-missing 1:1', 'key-unknown 4:1']);
  });
});

describe('one mistake in a change of an overlay is one problem', () => {
  const overlayText = `kind: overlay
format: 1
id: national
version: 1.0.0
title: National model
extends: aeo-five-pillars
baseVersion: 1.0.0
changes:
  - { criterion: p.s.a, as: left-out, reason: Not here }
`;
  const toldOf = async (change: string): Promise<unknown> => {
    const text = changed(overlayText, '{ criterion: p.s.a, as: left-out, reason: Not here }', change);
    return (await problemsOf(text, 'overlay')).map(shown);
  };

  it.each([
    ['none at all', '{ criterion: p.s.a, as: left-out, reason: Not here }', []],
    [
      'a word that is no kind of change',
      '{ criterion: p.s.a, as: leftout, reason: r }',
      ['value-unknown 9:29'],
    ],
    ['a number for it', '{ criterion: p.s.a, as: 7, reason: r }', ['value-unknown 9:29']],
    ['a list for it', '{ criterion: p.s.a, as: [added], reason: r }', ['value-type 9:29']],
    ['nothing for it', '{ criterion: p.s.a, as: , reason: r }', ['value-missing 9:25']],
    ['its key left out', '{ criterion: p.s.a, reason: r }', ['key-missing 9:5']],
    ['its key in capitals', '{ criterion: p.s.a, AS: left-out, reason: r }', ['key-unknown 9:25']],
    ['no reason', '{ criterion: p.s.a, as: required }', ['key-missing 9:5']],
    ['an empty reason', '{ criterion: p.s.a, as: required, reason: "" }', ['text-empty 9:47']],
    ['a slip in a key', '{ criterion: p.s.a, as: required, reson: r }', ['key-unknown 9:39']],
    [
      'a key of another kind',
      '{ criterion: p.s.a, as: required, reason: r, asked: [a] }',
      ['key-unknown 9:50'],
    ],
    [
      'a key that rewording has not',
      '{ criterion: p.s.a, as: reworded, reason: r, asked: [a] }',
      ['key-unknown 9:50'],
    ],
    ['an id of two parts', '{ criterion: p.s, as: required, reason: r }', ['value-form 9:18']],
    ['a text in place of it', 'p.s.a', ['value-type 9:5']],
    [
      'an addition without a question',
      '{ criterion: p.s.a, as: added, reason: r, statement: s, asked: [a] }',
      ['key-missing 9:5'],
    ],
    [
      'guidance with a status that has none',
      '{ criterion: p.s.a, as: reworded, reason: r, guidance: { gap: None } }',
      ['key-unknown 9:62'],
    ],
  ])('%s', async (_, change, problems) => {
    expect(await toldOf(change)).toEqual(problems);
  });

  it('is the word “model” on a file that extends one', async () => {
    const text = changed(overlayText, 'kind: overlay', 'kind: model');
    expect((await problemsOf(text, 'model')).map(shown)).toEqual(['overlay-expected 1:7']);
    expect((await problemsOf(text, undefined)).map(shown)).toEqual(['overlay-expected 1:7']);
  });
});

describe('a date', () => {
  it.each([
    ['2024-02-30', 'date-impossible', { days: 29 }],
    ['2023-02-29', 'date-impossible', { days: 28 }],
    ['2024-13-01', 'date-impossible', {}],
    ['2024-4-9', 'date-form', { meant: '2024-04-09' }],
    ['2024/04/29', 'date-form', { meant: '2024-04-29' }],
    ['20240429', 'date-form', { meant: '2024-04-29' }],
    ['29.04.2024', 'date-form', { meant: '2024-04-29' }],
    ['04.05.2024', 'date-form', { meant: '2024-05-04' }],
    ['29/04/2024', 'date-form', { meant: '2024-04-29' }],
    ['04/29/2024', 'date-form', { meant: '2024-04-29' }],
    ['04/05/2024', 'date-form', {}],
    ['2024-04-29T10:00:00Z', 'date-form', { meant: '2024-04-29' }],
    ['April 2024', 'date-form', {}],
    ['2024', 'date-form', {}],
  ])('%s', async (found, code, known) => {
    const form = code === 'date-form' ? { form: 'date' } : {};
    const args = { at: ['date'], found, ...form, ...known };
    expect(await toldOfAnswers('\ndate: 2024-04-29', `\ndate: ${found}`)).toEqual([`${code} 5:7`, args]);
  });

  it('may be a year alone where the schema says so', async () => {
    expect(await toldOfProgram('launched: 2018\n')).toEqual([]);
    expect(await toldOfProgram('launched: 2018-13-01\n')).toEqual([
      'date-impossible 8:11',
      { at: ['launched'], found: '2018-13-01' },
    ]);
    expect(await toldOfProgram('launched: soon\n')).toEqual([
      'date-form 8:11',
      { at: ['launched'], found: 'soon', form: expect.stringMatching(/^dateOrYear/) },
    ]);
  });
});

describe('a text of a fixed form', () => {
  it.each([
    ['id: customs-hq-1', 'id: Customs HQ 1', 'id', 'customs-hq-1'],
    ['reference: CGA/AEO/2024-07', 'url: customs.gov.mn', 'webAddress', 'https://customs.gov.mn'],
    ['version: 1.0.0', 'version: v1.0', 'version', '1.0.0'],
  ])('%s: what was likely meant is said', async (part, into, form, meant) => {
    expect(await toldOfAnswers(part, into)).toEqual([
      expect.stringMatching(/^value-form /),
      expect.objectContaining({ form, meant }),
    ]);
  });

  it('has a name in every schema, or an example', () => {
    for (const { pattern, examples, ...schema } of patternsIn(schemas())) {
      const error = {
        keyword: 'pattern',
        parentSchema: schema,
        params: {},
        instancePath: '',
        schemaPath: '',
      };
      const form = formOf([{ ...error, schema: pattern, data: '' }]);
      expect(form !== undefined || Array.isArray(examples) || schema.title === undefined).toBe(true);
    }
  });

  it('is used by some schema', () => {
    const titles = patternsIn(schemas()).map((schema) =>
      formOf([
        {
          keyword: 'anyOf',
          parentSchema: schema,
          params: {},
          instancePath: '',
          schemaPath: '',
          schema: '',
          data: '',
        },
      ]),
    );
    const unions = ['dateOrYear', 'dateOrYearOrNone'];
    expect(textForms.filter((form) => !titles.includes(form) && !unions.includes(form))).toEqual([]);
  });
});

interface PatternSchema {
  readonly pattern: string;
  readonly title?: string;
  readonly examples?: unknown;
  readonly [keyword: string]: unknown;
}

function schemas(): unknown {
  const folder = resolve(import.meta.dirname, '../../schemas');
  return readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
}

function patternsIn(part: unknown): readonly PatternSchema[] {
  if (typeof part !== 'object' || part === null) return [];
  const inside = Object.values(part).flatMap(patternsIn);
  return 'pattern' in part && typeof part.pattern === 'string'
    ? [{ ...part, pattern: part.pattern }, ...inside]
    : inside;
}

describe('a value in a program file', () => {
  it.each([
    ['a list for “none”', 'pilot: []\n', 'value-type 8:8', { mistake: 'none', meant: 'none' }],
    ['no for “none”', 'pilot: no\n', 'value-type 8:8', { mistake: 'none', meant: 'none' }],
    ['None for “none”', 'pilot: None\n', 'value-unknown 8:8', { nearest: 'none', difference: 'case' }],
    ['a text for a map', 'pilot: planned\n', 'value-type 8:8', { expected: ['map'], words: ['none'] }],
    ['nothing for a map', 'pilot:\n', 'value-missing 8:1', { none: 'none' }],
    ['nothing for a list', 'legalBasis:\n', 'value-missing 8:1', { none: '[]' }],
    ['an empty entry', 'legalBasis:\n  -\n', 'value-missing 9:4', {}],
    ['a single value for a list', 'benefits:\n  flows: import\n', 'value-type 9:10', { meant: '[import]' }],
    [
      'a list without brackets',
      'benefits: { flows: import, export }\n',
      'value-type 8:20',
      { meant: '[import]' },
    ],
    ['none for a list', 'channels: none\n', 'value-type 8:11', { mistake: 'none', meant: '[]' }],
    ['none in a list', 'channels: [none]\n', 'none-in-list 8:12', { at: ['channels'] }],
    ['a text for a map with one key', 'channels: [Forum]\n', 'value-type 8:12', { mistake: 'keys' }],
    ['an address for a map', 'pilot: https://example.org\n', 'value-type 8:8', { mistake: 'keys' }],
    ['never for “none”', 'launched: never\n', 'date-form 8:11', { meant: 'none' }],
    ['a date in words', 'launched: August 17th, 2018\n', 'date-form 8:11', { meant: '2018-08-17' }],
    ['a date in words, day first', 'launched: 17 Aug 2018\n', 'date-form 8:11', { meant: '2018-08-17' }],
    ['no day of the calendar', 'launched: 31 Feb 2018\n', 'date-form 8:11', { form: 'dateOrYearOrNone' }],
    ['thousands', 'mandate:\n  funding: { amount: 120 000 }\n', 'value-type 9:22', { meant: '120000' }],
    [
      'dashes without a space',
      'benefits:\n  flows:\n    -import\n    -export\n',
      'value-type 10:5',
      { mistake: 'dash-space', meant: '- import' },
    ],
    ['an entry twice', 'benefits:\n  flows: [import, import]\n', 'item-twice 9:19', { item: 'import' }],
    ['a number in quotes', 'validation:\n  daysToDecision: "90"\n', 'value-type 9:19', { meant: '90' }],
    ['a number below zero', 'validation:\n  daysToDecision: -1\n', 'number-range 9:19', { least: 0 }],
    ['a number for a text', 'website: 007\n', 'value-type 8:10', { found: 'whole-number' }],
    [
      'yes for true',
      'operatorCriteria:\n  internationalBasis:\n    - { standard: SAFE, compared: yes }\n',
      'value-type 10:35',
      { mistake: 'plain', meant: 'true' },
    ],
    ['a text that is a key', 'pilot: start:2018\n', 'value-type 8:8', { mistake: 'colon-space' }],
    [
      'a currency in small letters',
      'mandate:\n  funding: { currency: usd }\n',
      'value-form 9:24',
      { meant: 'USD' },
    ],
  ])('%s', async (_, added, problem, known) => {
    expect(await toldOfProgram(added)).toEqual([problem, expect.objectContaining(known)]);
  });
});

describe('a country', () => {
  it.each([
    ['Mongolia', 'MN'],
    ['NEW ZEALAND', 'NZ'],
    ['UK', 'GB'],
    ['mn', 'MN'],
    ['Atlantis', undefined],
  ])('%s is found by its name or code', async (found, meant) => {
    const problems = await problemsOf(changed(programText, 'country: MN', `country: ${found}`), 'program');
    expect(problems.map(shown)).toEqual(['value-unknown 5:10']);
    expect(problems.map(({ args }) => 'nearest' in args && args.nearest)).toEqual([meant ?? false]);
  });
});

describe('what the reader wondered about', () => {
  it('is not told beside what the schema has found on the same line', async () => {
    const text = changed(answersText, 'senior-support: check', 'senior-support: yes');
    expect(readYaml(text, '').problems.map(({ code }) => code)).toEqual(['yaml-11-word']);
    expect((await problemsOf(text, 'answers')).map(({ code }) => code)).toEqual(['value-unknown']);
  });

  it('stays a warning where the schema accepts the value', async () => {
    const problems = await problemsOf(changed(programText, 'country: MN', 'country: NO'), 'program');
    expect(problems.map(shown)).toEqual(['yaml-11-word 5:10']);
    expect(problems.map(severityOf)).toEqual(['warning']);
  });
});

describe('a thousand mistakes', () => {
  it('are a thousand problems', async () => {
    const head = answersText.slice(0, answersText.indexOf('answers:\n'));
    const wrong = Array.from({ length: 500 }, (_, index) => `  Wrong id ${index}: chek ${index}\n`);
    expect(await problemsOf(`${head}answers:\n${wrong.join('')}`, 'answers')).toHaveLength(1000);
  });
});

describe('the words', () => {
  it('are never those of the schema or of a parser', async () => {
    const changes = ['check', ' ongoing', '2024-04-29', 'customs', '1.0.0', 'answers', '{ title', 'id:'];
    const texts = changes.flatMap((part) =>
      ['7', '[]', '{}', '', 'Xyz', 'null'].map((into) => changed(answersText, part, into)),
    );
    const problems = (await Promise.all(texts.map((text) => problemsOf(text, 'answers')))).flat();
    const jargon =
      /pattern|oneOf|anyOf|additional|propert|schema|invalid|please|scalar|token|undefined|\[object/i;
    for (const found of problems) {
      // Each code has its own arguments, which the union of all functions cannot show.
      const { message, hint = '' } = (
        words[found.code] as (args: unknown) => { message: string; hint?: string }
      )(found.args);
      expect(`${found.code}: ${message} ${hint}`.replace(/[“”].*?[“”]/g, '')).not.toMatch(jargon);
    }
    expect(problems.length).toBeGreaterThan(40);
  });
});
