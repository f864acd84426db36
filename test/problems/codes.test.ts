/** Every kind of problem: provoked alone, told at its place, and explained by an example that provokes it. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readYaml } from '../../src/load/read-yaml.ts';
import { schemaProblems } from '../../src/load/schema-message.ts';
import { codeExamples } from '../../src/locales/code-examples.ts';
import { type ProblemCode, problemTable } from '../../src/problem.ts';
import type { Problems } from '../../src/types/problems.ts';
import { inFolder, root, run } from '../support/run.ts';
import { type Files, filesOf } from './example-files.ts';
import type { Expected } from './expected.ts';
import { generatedInputs } from './generated-inputs.ts';

const fixtures = join(root, 'test/fixtures/problems');
const codes = Object.keys(problemTable) as readonly ProblemCode[];

interface Told extends Omit<Expected, 'run'> {
  readonly code: string;
}

async function toldOf(args: readonly string[], cwd: string): Promise<readonly Told[]> {
  const { stdout } = await run([...args, '--format', 'json'], { cwd });
  const { problems }: Problems = JSON.parse(stdout);
  return problems.map(({ code, severity, file, line, column, related }) => ({
    code,
    severity,
    file,
    line,
    column,
    ...(related && {
      related: related.map((place) => ({ file: place.file, line: place.line, column: place.column })),
    }),
  }));
}

const validateAll = ['validate', '.'];

/** Told where a schema refuses by a rule without a sentence of its own: no schema of ours has such a rule. */
const guard: ProblemCode = 'value-wrong';

describe('a problem comes alone and at its place', () => {
  const kept = codes.filter((code) => code !== guard && generatedInputs[code] === undefined);

  it.each(kept)('%s', async (code) => {
    const folder = join(fixtures, code);
    const file = join(folder, 'expected.json');
    expect(existsSync(file) ? '' : `no input for ${code}: add test/fixtures/problems/${code}/`).toBe('');
    const { run: args = validateAll, ...expected }: Expected = JSON.parse(readFileSync(file, 'utf8'));
    expect(await toldOf(args, folder)).toEqual([{ code, ...expected }]);
  });

  it.each(Object.entries(generatedInputs))('%s', async (code, { write, expected: wanted }) => {
    const { run: args = validateAll, ...expected } = wanted;
    await inFolder({}, async (folder) => {
      write(folder);
      expect(await toldOf(args, folder)).toEqual([{ code, ...expected }]);
    });
  });

  it('has no input for a code that does not exist', () => {
    const inputs = [...readdirSync(fixtures), ...Object.keys(generatedInputs), guard];
    expect(inputs.sort()).toEqual([...codes].sort());
  });

  it('is not lost where a schema has a rule that we have no sentence for', () => {
    const read = readYaml('a: 7\n', 'program.yaml');
    const rule = { keyword: 'multipleOf', schema: 2, schemaPath: '#/properties/a/multipleOf' };
    const error = { ...rule, instancePath: '/a', params: { multipleOf: 2 }, parentSchema: {}, data: 7 };
    expect(schemaProblems([error], read).map(({ code, place }) => [code, place.line, place.column])).toEqual([
      [guard, 1, 4],
    ]);
  });
});

/** Nothing that stands in a file provokes these, or nobody could see or read it there. */
const withoutExample: readonly ProblemCode[] = [
  'file-missing',
  'nothing-matched',
  'folder-expected',
  'program-file-missing',
  'file-not-regular',
  'file-unreadable',
  'file-outside',
  'file-too-large',
  'file-not-utf8',
  'line-end-alone',
  'yaml-key-long',
  'key-looks-alike',
  guard,
];

/** What is wrong with all of a file, or with its beginning, is shown as all of it. */
const wholeFiles: ReadonlySet<string> = new Set([
  'file-empty',
  'not-yaml',
  'yaml-directive',
  'yaml-documents',
  'root-not-map',
  'kind-missing',
  'format-missing',
]);

const lint = ['model', 'lint', 'model.yaml'];
const lintSince = [...lint, '--since', 'earlier.yaml'];

/** What nobody but the writer of a model is told of, and how. */
const runs: Partial<Record<ProblemCode, readonly string[]>> = {
  'text-long': lint,
  'statement-several': lint,
  'statement-form': lint,
  'question-form': lint,
  'guidance-missing': lint,
  'guidance-alike': lint,
  'evidence-missing': lint,
  'check-irrefutable': lint,
  'text-twice': lint,
  'earlier-other-model': lintSince,
  'version-lower': lintSince,
  'id-gone': lintSince,
  'version-unchanged': lintSince,
  'version-kept': lintSince,
};

describe('an example', () => {
  const told = (code: ProblemCode, files: Files): Promise<readonly string[]> =>
    inFolder(files, async (folder) =>
      (await toldOf(runs[code] ?? validateAll, folder)).map((one) => one.code),
    );
  const examples = codes.map((code) => ({ code, example: codeExamples[code] }));
  const shown = examples.flatMap(({ code, example }) => (example ? [{ code, ...example }] : []));

  it('is there wherever a file can show the mistake', () => {
    expect(examples.filter(({ example }) => example === undefined).map(({ code }) => code)).toEqual(
      withoutExample,
    );
  });

  it.each(shown)('of $code provokes it alone', async ({ code, wrong }) => {
    const files = wholeFiles.has(code) ? { 'program.yaml': `${wrong}\n` } : filesOf(wrong);
    expect(await told(code, files)).toEqual([code]);
  });

  it.each(shown)('of $code has nothing wrong once it is mended', async ({ code, mended }) => {
    expect(mended).not.toBe('');
    expect(await told(code, filesOf(mended))).toEqual([]);
  });
});
