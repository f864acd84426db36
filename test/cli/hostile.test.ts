/** The hostile files through the command, as its users meet them: exit code, severity, place, and one document. */

import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Problems } from '../../src/types/problems.ts';
import { inFolder, root, run } from '../support/run.ts';

interface HostileCase {
  readonly id: string;
  readonly file?: string;
  readonly accept: boolean;
  readonly severity?: string;
  readonly exit?: number;
  readonly line?: number;
  readonly column?: number;
}

const folder = join(root, 'test/fixtures/hostile');
const cases: readonly HostileCase[] = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

describe('a hostile file', () => {
  it.each(cases.filter(({ file }) => file !== undefined))('$id', async (hostile) => {
    const { file = '', accept, severity, exit, line, column } = hostile;
    const { exitCode, stdout } = await run(['validate', join(folder, file), '--format', 'json']);
    const { problems }: Problems = JSON.parse(stdout);
    const [first] = problems.filter(({ code }) => !code.startsWith('kind-'));
    // None of them says a kind: that alone is an error where the file can be read.
    expect(exitCode).toBe(accept || exit === 0 ? 1 : exit);
    if (!accept) expect(first).toMatchObject({ severity, line, column });
  });
});

describe('a path that is no file of ours', () => {
  const codes = async (cwd: string, path: string): Promise<readonly [number, ...string[]]> => {
    const { exitCode, stdout } = await run(['validate', path, '--format', 'json'], { cwd });
    const { problems }: Problems = JSON.parse(stdout);
    return [exitCode, ...problems.map(({ code }) => code)];
  };

  it('is missing', () =>
    inFolder({}, async (cwd) => expect(await codes(cwd, 'a.yaml')).toEqual([3, 'file-missing'])));

  it('is a folder named like a file', () =>
    inFolder({ 'd.yaml/': '' }, async (cwd) =>
      expect(await codes(cwd, 'd.yaml')).toEqual([3, 'nothing-matched']),
    ));

  it('is a link to itself', () =>
    inFolder({}, async (cwd) => {
      symlinkSync('loop', join(cwd, 'loop'));
      expect(await codes(cwd, 'loop')).toEqual([3, 'file-unreadable']);
    }));

  it('leads out of the folder that was named', () =>
    inFolder({ 'outside.yaml': 'kind: plan\n', 'in/program.yaml': 'x' }, async (cwd) => {
      mkdirSync(join(cwd, 'in/answers'));
      symlinkSync(join(cwd, 'outside.yaml'), join(cwd, 'in/answers/x.yaml'));
      const [exitCode, ...found] = await codes(cwd, 'in');
      expect(exitCode).toBe(3);
      expect(found).toContain('file-outside');
      expect((await run(['assess', 'in'], { cwd })).exitCode).toBe(3);
    }));

  it('has no end', () => inFolder({}, async (cwd) => expect((await codes(cwd, '/dev/zero'))[0]).toBe(3)));

  it('has a name that steers a terminal', () =>
    inFolder({}, async (cwd) => {
      writeFileSync(join(cwd, 'a\n\x1b[31mb.yaml'), 'kind: plan\n');
      const { stdout, exitCode } = await run(['validate', '.'], { cwd });
      expect(exitCode).toBe(1);
      expect(stdout).not.toContain('\x1b');
      expect(stdout).toContain('a \\x1b[31mb.yaml:');
    }));

  it('is a folder in a circle of links, visited once', () =>
    inFolder({ 'a/plan.yaml': 'kind: plan\nformat: 1\nprogram: p\nactions: []\n' }, async (cwd) => {
      symlinkSync('..', join(cwd, 'a/up'));
      const { stdout } = await run(['validate', '.'], { cwd });
      expect(stdout).toBe('No problems in 1 file.\n');
    }));
});
