/** How problems are written: for machines by their schema, for people as can be opened in test/golden/problems. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { problems as fitsSchema } from '../../src/generated/validators.js';
import { programText } from '../support/files.ts';
import { expectGolden } from '../support/golden.ts';
import { inFolder, root, run } from '../support/run.ts';
import type { Files } from './example-files.ts';
import { generatedInputs } from './generated-inputs.ts';

const fixtures = join(root, 'test/fixtures/problems');

async function expectOneDocument(args: readonly string[], cwd: string): Promise<void> {
  const { stdout } = await run([...args, '--format', 'json'], { cwd });
  fitsSchema(JSON.parse(stdout));
  expect(fitsSchema.errors ?? []).toEqual([]);
  expect(stdout.endsWith('}\n')).toBe(true);
}

describe('JSON is one document that its schema accepts', () => {
  it.each(readdirSync(fixtures))('with the problem %s', (code) =>
    expectOneDocument(['validate', '.'], join(fixtures, code)),
  );

  it.each(Object.entries(generatedInputs))('with the problem %s', (_, { write, expected: { run: args } }) =>
    inFolder({}, (folder) => {
      write(folder);
      return expectOneDocument(args ?? ['validate', '.'], folder);
    }),
  );

  it('without a problem', () => expectOneDocument(['validate', 'examples'], root));

  it('where there is no file', () => expectOneDocument(['validate', 'nowhere'], root));
});

const answersOf = (id: string): string => `kind: answers
format: 1
model: { id: aeo-five-pillars, version: 1.0.0 }
program: mongolia
date: 2024-04-29
respondent: { id: ${id}, group: customs }
answers: {}
`;

const long =
  'Regulation on the conditions and the procedure and the benefits of authorized economic operators';

interface Shown {
  readonly says: string;
  readonly name: string;
  readonly files: Files;
  readonly columns?: number;
  readonly flags?: readonly string[];
}

const shown: readonly Shown[] = [
  {
    says: 'the lines around the place, and what to type',
    name: 'frame',
    files: {
      'program.yaml': `${programText}launched: 2018\nwebside: none\nlegalBasis: []\nchannels: []\nmandate: {}\n`,
    },
  },
  {
    says: 'no line before the first and none behind the last',
    name: 'frame-at-the-ends',
    files: { 'program.yaml': `${programText.replace('program', 'programm')}` },
  },
  {
    says: 'the place in a file with the line ends of Windows',
    name: 'frame-crlf',
    files: {
      'program.yaml': `${programText}website: customs.gov.mn\nlaunched: 2018\n`.replaceAll('\n', '\r\n'),
    },
  },
  {
    says: 'of a long line the part around the place',
    name: 'long-line',
    files: {
      'program.yaml': `${programText}legalBasis: [{ id: a1, title: ${long} }, { id: a2, title: ${long}, state: valid }]\n`,
    },
  },
  {
    says: 'a frame that fits a narrow terminal',
    name: 'narrow',
    columns: 40,
    files: {
      'program.yaml': `${programText}legalBasis:\n  - { id: a1, title: ${long} }\n  - { id: a2, title: ${long}, state: valid }\n`,
    },
  },
  {
    says: 'that a comma in braces ends a text',
    name: 'comma-in-text',
    files: {
      'program.yaml': `${programText}legalBasis: [{ id: law-12, title: Law on customs, transit, and export }]\n`,
    },
  },
  {
    says: 'a tab as a sign that can be seen',
    name: 'tab',
    files: { 'program.yaml': `${programText}mandate:\n\treviews: []\n` },
  },
  {
    says: 'the place below characters that are two columns wide',
    name: 'wide-characters',
    files: { 'program.yaml': `${programText}legalBasis: [{ title: 海关总署令 🇲🇳, id: 第47号 }]\n` },
  },
  {
    says: 'of a long line of wide characters no more than fits',
    name: 'wide-characters-narrow',
    columns: 40,
    files: {
      'program.yaml': `${programText}legalBasis: [{ title: ${'海关总署令'.repeat(8)}, id: ${'第四十七号'.repeat(6)} }]\n`,
    },
  },
  {
    says: 'characters that steer a terminal as their codes',
    name: 'control-characters',
    files: {
      'program.yaml': `${programText}website: "\u001b]8;;https://example.org\u0007here"\nlaunched: 2018\n`,
    },
  },
  {
    says: 'characters that turn the direction of writing as their codes',
    name: 'bidirectional-characters',
    files: { 'program.yaml': `${programText}legalBasis: [{ id: order-47, title: Order \u202e74 }]\n` },
  },
  {
    says: 'a frame and punctuation of plain characters',
    name: 'ascii',
    flags: ['--ascii'],
    files: {
      'program.yaml': `${programText}legalBasis: [{ id: a1, title: “${long}” }, { id: a2, title: ${long}, state: valid }]\n`,
    },
  },
  {
    says: 'the other place that belongs to a mistake',
    name: 'related-place',
    files: {
      'program.yaml': programText,
      'answers/customs-1.yaml': answersOf('customs-1'),
      'answers/customs-2.yaml': answersOf('customs-1'),
    },
  },
  {
    says: 'the start of a file where all of it is meant',
    name: 'whole-file',
    files: { 'program.yaml': programText, 'answers.yml': answersOf('customs-1') },
  },
  {
    says: 'several problems in the order of the files, and how many there are',
    name: 'several',
    files: {
      'program.yaml': `${programText}launched: 20180\nwebsite: none\ncountry: NO\n`,
      'answers.yaml': answersOf('Customs 1').replace('{}', '{ mandate: check }'),
      'plan.yaml': 'kind: plan\nformat: 1\nprogram: mongolia\nactions:\n\t- id: handbook\n',
    },
  },
];

describe('a person is shown', () => {
  it.each(shown)('$says', async ({ name, files, columns, flags = [] }) => {
    const { stdout } = await inFolder(files, (cwd) =>
      run(['validate', '.', '--color', 'never', ...flags], {
        cwd,
        ...(columns !== undefined && { columns }),
      }),
    );
    expectGolden(`problems/${name}.txt`, stdout);
  });

  it('no frame where the file could not be read', async () => {
    const { write } = generatedInputs['file-not-utf8'] ?? {};
    const { stdout } = await inFolder({}, (cwd) => {
      write?.(cwd);
      return run(['validate', '.'], { cwd });
    });
    expectGolden('problems/no-frame.txt', stdout);
  });

  it('fifty problems at the most, and all are counted', async () => {
    const entries = Array.from({ length: 60 }, (_, index) => `  - { id: order-${index}, stat: draft }\n`);
    const files = { 'program.yaml': `${programText}legalBasis:\n${entries.join('')}` };
    const { stdout } = await inFolder(files, (cwd) => run(['validate', '.'], { cwd }));
    expect(stdout.match(/key-unknown$/gm)).toHaveLength(50);
    expectGolden('problems/more-than-shown.txt', stdout.split('\n').slice(-7).join('\n'));
  });
});
