/** What `aeo init` writes: valid as it is, and valid with every section in use. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { builtInModel } from '../../src/generated/built-in-model.js';
import { schemas } from '../../src/generated/schemas.js';
import { mistakesIn } from '../editor/editor.ts';
import { inFolder, run } from '../support/run.ts';

const inNew = <Result>(args: readonly string[], use: (folder: string) => Promise<Result>): Promise<Result> =>
  inFolder({}, async (cwd) => {
    const { exitCode, stderr } = await run(['init', 'x', ...args], { cwd });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: 'Next: aeo assess x\n' });
    return use(cwd);
  });

const textOf = (cwd: string, file: string): string => readFileSync(join(cwd, 'x', file), 'utf8');

describe('what init writes', () => {
  it.each([
    [],
    ['--profile', 'workshop'],
    ['--group', 'business'],
    ['--country', 'KE', '--name', 'no: "yes" #1'],
  ])('is valid as it is with %j', async (...args) => {
    await inNew(args, async (cwd) => {
      const { exitCode, stdout } = await run(['validate', 'x', '--fail-on', 'warning'], { cwd });
      expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: 'No problems in 2 files.\n' });
    });
  });

  it('assesses to five blank cells', async () => {
    await inNew([], async (cwd) => {
      const { exitCode, stdout, stderr } = await run(['assess', 'x', '--format', 'json'], { cwd });
      const { pillars } = JSON.parse(stdout) as { pillars: { status: string; soFar?: string }[] };
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
      expect(pillars.map(({ status, soFar }) => [status, soFar])).toEqual(
        Array.from({ length: 5 }, () => ['not-assessed', undefined]),
      );
    });
  });

  it('says what to do next', async () => {
    await inNew([], async (cwd) => {
      const { stderr } = await run(['assess', 'x'], { cwd });
      expect(stderr).toContain('Next: edit x/program.yaml and the answers, then aeo assess x');
    });
  });

  it('shows every section of a program file, valid when it is in use', async () => {
    await inNew([], async (cwd) => {
      const program = textOf(cwd, 'program.yaml').replace(/^# (?=( *- |\s*)[a-zA-Z]+:( |$))/gm, '');
      const used = Object.keys(parse(program) as object);
      const { properties } = schemas.program as { properties: object };
      expect(used.toSorted()).toEqual(Object.keys(properties).toSorted());
      const { exitCode, stdout } = await run(['validate', '-'], { cwd, stdin: program });
      expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: 'No problems in 1 file.\n' });
    });
  });

  it.each(Object.keys(builtInModel.groups))(
    'asks the group %s every question that is for it',
    async (group) => {
      await inNew(['--group', group], async (cwd) => {
        const ids = [...textOf(cwd, 'answers.yaml').matchAll(/^ {2}(?:# )?([a-z-]+(?:\.[a-z-]+){2}): /gm)];
        const all = [...builtInModel.pillars, ...(builtInModel.checklists ?? [])].flatMap((pillar) =>
          pillar.standards.flatMap((standard) =>
            standard.criteria
              .filter(({ asked }) => asked.includes(group))
              .map((criterion) => `${pillar.id}.${standard.id}.${criterion.id}`),
          ),
        );
        expect(ids.map(([, id]) => id)).toEqual(all);
      });
    },
  );

  it('is valid with every question answered', async () => {
    await inNew([], async (cwd) => {
      const answers = textOf(cwd, 'answers.yaml').replace(
        /^( {2})# (?=[a-z-]+\.[a-z-]+\.[a-z-]+: check$)/gm,
        '$1',
      );
      expect(Object.keys((parse(answers) as { answers: object }).answers)).toHaveLength(115);
      const { exitCode } = await run(['validate', '-'], { cwd, stdin: answers });
      expect(exitCode).toBe(0);
    });
  });

  it.each(['program.yaml', 'answers.yaml'])(
    'names a schema for %s that an editor finds and agrees with',
    async (file) => {
      await inNew([], async (cwd) => {
        expect(await mistakesIn(join(cwd, 'x', file), textOf(cwd, file))).toEqual([]);
      });
    },
  );
});
