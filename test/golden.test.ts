/** What the examples come to, in every format, as a person can open it in test/golden. */

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { formats } from '../src/report/formats.ts';
import { expectGolden } from './support/golden.ts';
import { root, run } from './support/run.ts';

const examples = readdirSync(join(root, 'examples')).filter((name) => !name.includes('.'));

/** The model’s wording changes often, and its checksum with every word. */
const withoutModelSum = (text: string): string =>
  text.replace(
    /("id": "aeo-five-pillars",\n +"version": "[\d.]+",\n(?: +"title": .+\n)? +"sha256": )"[0-9a-f]{64}"/,
    '$1"…"',
  );

/** The folder, and the model that it is assessed by, where that is not the built-in one. */
const withModel = (folder: string): readonly string[] => {
  const [own] = existsSync(join(root, folder, 'model')) ? readdirSync(join(root, folder, 'model')) : [];
  return own === undefined ? [folder] : [folder, '--model', `${folder}/model/${own}`];
};

describe.each(examples)('the example %s', (example) => {
  const folder = `examples/${example}`;
  const assessed = withModel(folder);

  it.each(Object.keys(formats))('assesses to the golden %s', async (format) => {
    const { exitCode, stdout } = await run(['assess', ...assessed, '--format', format]);
    expect(exitCode).toBe(0);
    expectGolden(`${example}/assess.${format}.txt`, withoutModelSum(stdout));
  });

  it.each([40, 60, 80, 200])('fits a terminal of %d columns', async (columns) => {
    const { stdout } = await run(['assess', ...assessed, '--color', 'never'], { columns });
    expectGolden(`${example}/assess.table.${columns}.txt`, stdout);
  });

  it('is told in words alone', async () => {
    const { stdout } = await run(['assess', ...assessed, '--ascii']);
    expectGolden(`${example}/assess.table.ascii.txt`, stdout);
  });

  it('is valid, without a warning', async () => {
    const { exitCode, stderr } = await run(['validate', folder, '--fail-on', 'warning']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  });
});

describe('explanations', () => {
  it.each([
    ['mongolia-2024', 'agencies'],
    ['mongolia-2024', 'agencies.single-window'],
    ['mongolia-2024', 'standards.benefits.low-documents'],
    ['contested', 'standards'],
    ['contested', 'agencies'],
    ['ci-only', 'pilot'],
    ['workshop', 'business'],
    ['national-overlay', 'mandate'],
    ['national-overlay', 'mandate.coordination.joint-meetings'],
  ])('of %s: %s', async (example, id) => {
    const [folder = '', ...model] = withModel(`examples/${example}`);
    const { exitCode, stdout } = await run(['explain', folder, id, ...model]);
    expect(exitCode).toBe(0);
    expectGolden(`${example}/explain.${id}.txt`, stdout);
  });
});
