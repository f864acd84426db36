import { readdir, readFile } from 'node:fs/promises';
import { join, posix, sep } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { programText } from '../support/files.ts';
import { mistakesIn, root, suggestionsAt, toldAt } from './editor.ts';

/** The text of every example and model, by path from the root. */
async function filesToEdit(): Promise<ReadonlyMap<string, string>> {
  const folders = ['examples', 'src/models'];
  const paths = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(join(root, folder), { recursive: true }))
        .filter((path) => path.endsWith('.yaml'))
        .map((path) => `${folder}/${path.split(sep).join('/')}`),
    ),
  );
  const read = async (path: string) => [path, await readFile(join(root, path), 'utf8')] as const;
  return new Map(await Promise.all(paths.flat().map(read)));
}

const editorLine = (kind: string): string =>
  `# yaml-language-server: $schema=../../schemas/${kind}.schema.json\n`;

const program = `${editorLine('program')}${programText}`;

const answers = `${editorLine('answers')}kind: answers
format: 1
model: { id: aeo-five-pillars, version: 1.0.0 }
program: mongolia
date: 2024-04-29
respondent: { id: customs-1, group: customs }
answers:
  mandate.leadership.senior-support:`;

const plan = `${editorLine('plan')}kind: plan
format: 1
program: mongolia
actions:
  - id: handbook
`;

const overlay = `${editorLine('overlay')}kind: overlay
format: 1
id: national
version: 1.0.0
title: National model
extends: aeo-five-pillars
baseVersion: 1.0.0
changes:
  - criterion: mandate.leadership.sponsor
`;

const words = ['check', 'partial', 'ongoing', 'gap', 'not-applicable', 'unknown'];

const suggested: readonly (readonly [string, string, readonly string[]])[] = [
  ['the kinds of program files', `${editorLine('program')}kind: |`, ['program']],
  ['the sections of a program file', `${program}|`, ['mandate', 'organization', 'pilot', 'monitoring']],
  ['the fields of a section', `${program}mandate:\n  |`, ['decision', 'sponsor', 'funding', 'reviews']],
  ['the word for “there is none”', `${program}mandate:\n  decision: |`, ['none']],
  ['the codes of countries', program.replace('MN', '|'), ['MN', 'NZ', 'EU']],
  ['the status words', `${answers} |`, words],
  ['the status words after a letter', `${answers} c|`, words],
  [
    'the fields of an answer',
    `${answers}\n    |`,
    ['status', 'hands', 'work', 'due', 'note', 'evidence', 'by'],
  ],
  ['the status words of an answer with details', `${answers}\n    status: |`, words],
  ['the words of a show of hands', `${answers}\n    hands:\n      |`, words],
  ['who decided', `${answers}\n    status: check\n    by: |`, ['plenary', 'assessor']],
  [
    'the kinds of evidence',
    `${answers}\n    status: check\n    evidence:\n      - title: Order\n        kind: |`,
    ['document', 'figure', 'link', 'observation'],
  ],
  ['the fields of an action', `${plan}    |`, ['criterion', 'what', 'state', 'owner', 'due', 'dependsOn']],
  [
    'the kinds of changes',
    `${overlay}    as: |`,
    ['left-out', 'required', 'recommended', 'reworded', 'added'],
  ],
  [
    'the fields of an added criterion',
    `${overlay}    as: added\n    |`,
    ['reason', 'statement', 'question', 'guidance', 'asked', 'sources', 'program'],
  ],
  ['the states of an action', `${plan}    state: |`, ['planned', 'in-progress', 'done', 'dropped']],
];

const told: readonly (readonly [string, string, string, readonly string[]])[] = [
  ['asOf', program.replace('asOf', 'as|Of'), 'program', ['properties', 'asOf']],
  ['country', program.replace('country', 'coun|try'), 'program', ['properties', 'country']],
  ['mandate', `${program}man|date:\n  decision: none\n`, 'program', ['properties', 'mandate']],
  ['answers', answers.replace('answers:\n', 'ans|wers:\n'), 'answers', ['properties', 'answers']],
  ['a status word', `${answers} che|ck\n`, 'common', ['$defs', 'answerStatus']],
  [
    'work',
    `${answers}\n    status: ongoing\n    wo|rk: Handbook\n`,
    'answers',
    ['$defs', 'detailedAnswer', 'properties', 'work'],
  ],
  [
    'validUntil',
    `${answers}\n    status: check\n    evidence:\n      - { title: Order, valid|Until: 2024-12-31 }\n`,
    'common',
    ['$defs', 'evidence', 'properties', 'validUntil'],
  ],
  ['state', `${plan}    sta|te: done\n`, 'plan', ['$defs', 'action', 'properties', 'state']],
];

/** The description that a schema gives to a part of it. */
async function description(schema: string, path: readonly string[]): Promise<unknown> {
  let part = JSON.parse(await readFile(join(root, `schemas/${schema}.schema.json`), 'utf8'));
  for (const key of path) part = part[key];
  return part.description;
}

describe('the first line of each example and model', () => {
  it('leads to the schema of what the file is', async () => {
    for (const [path, text] of await filesToEdit()) {
      const kind = /^kind: (\w+)$/m.exec(text)?.[1];
      const schema = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text)?.[1];
      expect([path, posix.join(posix.dirname(path), schema ?? '')]).toEqual([
        path,
        `schemas/${kind}.schema.json`,
      ]);
    }
  });
});

describe('an editor with yaml-language-server', () => {
  it('finds no mistake in any example or model', async () => {
    const files = await filesToEdit();
    const found = new Map<string, readonly string[]>();
    for (const [path, text] of files) found.set(path, await mistakesIn(path, text));
    expect([...found].filter(([, mistakes]) => mistakes.length > 0)).toEqual([]);
    expect(files.size).toBeGreaterThan(0);
  });

  it.each([
    ['a status word', `${answers} chek\n`, 9],
    ['a field', `${program}mandat: none\n`, 9],
    ['a day that no calendar has', program.replace('04-29', '02-30'), 8],
    ['a key without a value', `${program}mandate:\n`, 9],
  ])('underlines a mistake in %s', async (_, text, line) => {
    const mistakes = await mistakesIn('examples/small/file.yaml', text);
    expect(mistakes).toEqual([expect.stringMatching(`^${line}: `)]);
  });

  it.each(suggested)('offers %s', async (_, text, labels) => {
    expect(await suggestionsAt('examples/small/file.yaml', text)).toEqual(
      expect.arrayContaining([...labels]),
    );
  });

  it.each(told)('tells what %s means', async (_, text, schema, path) => {
    expect(await toldAt('examples/small/file.yaml', text)).toContain(await description(schema, path));
  });
});
