/**
 * Every word that the tool shows is of the language that was asked for. What may stand in Latin letters all the same:
 * words of the files that were read, ids, what one types, and names. Nothing of this is true of French, which is written in
 * Latin letters as well, so there it is the commonest English words that may not stand anywhere.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { builtInModel } from '../../src/generated/built-in-model.js';
import { schemas } from '../../src/generated/schemas.js';
import { codeExamples } from '../../src/locales/code-examples.ts';
import { help } from '../../src/locales/en/help.ts';
import { idsOf } from '../../src/model.ts';
import { problemTable } from '../../src/problem.ts';
import { inFolder, root, run } from '../support/run.ts';
import { type Other, others, toolTexts } from './translations.ts';

const example = 'examples/mongolia-2024';

/** What one types, file formats, and names that no language changes. */
const names =
  `aeo AEO SAFE YAML JSON CSV HTML XML RTF PDF UTF ISO Excel LibreOffice Git HEAD CRLF LF Unicode Raw MB SHA
  sha Krippendorff WCO OMC WTO COMCEC RCEP TFA ICC yaml json html https http www com`.split(/\s+/);

const latin = /[A-Za-z][A-Za-z-]+/g;
const wordsOf = (text: string): readonly string[] => text.match(latin) ?? [];

const typed = new Set([
  ...names,
  ...idsOf(builtInModel).flatMap((id) => [id, ...wordsOf(id)]),
  ...Object.keys(problemTable),
  ...wordsOf(JSON.stringify(schemas)),
  ...wordsOf(JSON.stringify(codeExamples)),
  ...Object.keys(builtInModel.sources ?? {}).flatMap(wordsOf),
  ...wordsOf(JSON.stringify([help.placeholders, help.options])).map((word) => `--${word}`),
]);

/** Words of English that a sentence can hardly do without, and that are none of French. */
const english =
  /\b(?:the|and|of|is|are|not|that|with|this|which|from|have|has|by|their|what|nobody|there|where|should)\b/i;

function foreign(language: Other, shown: string, files: string): readonly string[] {
  if (language === 'fr') {
    const lines = shown.split('\n').filter((line) => english.test(line));
    return lines.filter((line) => !wordsOf(line).every((word) => isIn(files, word)));
  }
  return [...new Set(wordsOf(shown))].filter((word) => !typed.has(word) && !isIn(files, word));
}

const isIn = (files: string, word: string): boolean => files.includes(word);

function textIn(folder: string): string {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.name}\n${readFileSync(join(entry.parentPath, entry.name), 'utf8')}`)
    .join('\n');
}

describe.each(others)('in %s', (language) => {
  const shownBy = async (args: readonly string[], cwd = root): Promise<string> => {
    const { stdout, stderr } = await run([...args, '--lang', language], { cwd });
    return `${stdout}\n${stderr}`;
  };

  it('every text of the tool is another one than in English', async () => {
    const same = (await toolTexts(language)).filter(({ en, own }) => en === own && / /.test(en));
    expect(same).toEqual([]);
  });

  it.each(['table', 'markdown'])(
    'a scorecard as %s shows no English but names and quotations',
    async (format) => {
      const shown = await shownBy(['assess', example, '--format', format]);
      expect(foreign(language, shown, textIn(example))).toEqual([]);
    },
  );

  it.each(builtInModel.pillars.map(({ id }) => id))('neither does the explanation of %s', async (id) => {
    expect(foreign(language, await shownBy(['explain', example, id]), textIn(example))).toEqual([]);
  });

  it('nor the model', async () => {
    const shown = await Promise.all(
      [undefined, ...idsOf(builtInModel)].map((id) => shownBy(['model', 'show', ...(id ? [id] : [])])),
    );
    const addresses = Object.values(builtInModel.sources ?? {}).map(({ url = '' }) => url);
    expect(foreign(language, shown.join('\n'), addresses.join('\n'))).toEqual([]);
  });

  it.each(readdirSync(join(root, 'test/fixtures/problems')))('nor the problem %s', async (code) => {
    const folder = `test/fixtures/problems/${code}`;
    const shown = [await shownBy(['validate', '.'], join(root, folder)), await shownBy(['explain', code])];
    expect(foreign(language, shown.join('\n'), textIn(folder))).toEqual([]);
  });

  it.each(['init', 'validate', 'assess', 'explain', 'model show', 'model lint', 'schema', ''])(
    'nor the help of “%s”',
    async (command) => {
      const shown = await shownBy([...command.split(' ').filter(Boolean), '--help']);
      const usage = shown.split('\n').filter((line) => !/^ {2}(\$|-)/.test(line) || language === 'fr');
      expect(
        foreign(language, usage.join('\n'), 'init validate assess explain model show lint schema'),
      ).toEqual([]);
    },
  );

  it('nor a complaint about the command line', async () => {
    const wrong = [['asses'], ['assess'], ['assess', 'x', '--formt'], ['assess', 'x', '--format', 'tabel']];
    const shown = await Promise.all(
      [...wrong, ['assess', 'a', 'b'], ['schema', 'x']].map((args) => shownBy(args)),
    );
    expect(foreign(language, shown.join('\n'), 'asses assess formt format tabel markdown')).toEqual([]);
  });

  it('nor the files that init writes, but for keys and examples of values', () =>
    inFolder({}, async (folder) => {
      await shownBy(['init', 'p'], folder);
      const comments = ['program.yaml', 'answers.yaml']
        .flatMap((file) => readFileSync(join(folder, 'p', file), 'utf8').split('\n'))
        .filter((line) => /^\s*##/.test(line));
      expect(foreign(language, comments.join('\n'), '')).toEqual([]);
    }));
});
