/** Scenarios of test/cli/*.yaml: files, a command, and what comes of it. Anybody can add one. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { inFolder, root, run } from '../support/run.ts';

interface Scenario {
  /** What it shows, as a sentence. */
  readonly says: string;
  /** Text by path; a path that ends in / is an empty folder. The command runs beside them. */
  readonly files?: Readonly<Record<string, string>>;
  readonly run: readonly string[];
  readonly stdin?: string;
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly exit: number;
  /** Parts that have to be there, in this order; `""`: nothing at all. */
  readonly stdout?: string | readonly string[];
  readonly stderr?: string | readonly string[];
  /** Parts that must not be there. */
  readonly without?: readonly string[];
}

const folder = join(root, 'test/cli');

for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
  const scenarios: readonly Scenario[] = parse(readFileSync(join(folder, file), 'utf8'));
  describe(file.replace('.yaml', ''), () => {
    it.each(scenarios.map((scenario) => [scenario.says, scenario] as const))(
      '%s',
      async (_says, scenario) => {
        await inFolder(scenario.files ?? {}, async (cwd) => {
          const args = scenario.run.map((arg) => arg.replace(/^examples\//, `${root}/examples/`));
          const ran = await run(args, { ...scenario, cwd });
          expect({ exit: ran.exitCode, stderr: ran.exitCode === scenario.exit ? '' : ran.stderr }).toEqual({
            exit: scenario.exit,
            stderr: '',
          });
          expectParts(ran.stdout, scenario.stdout);
          expectParts(ran.stderr, scenario.stderr);
          for (const part of scenario.without ?? []) expect(ran.stdout + ran.stderr).not.toContain(part);
        });
      },
    );
  });
}

function expectParts(text: string, expected: Scenario['stdout']): void {
  if (expected === undefined) return;
  if (expected === '') {
    expect(text).toBe('');
    return;
  }
  let from = 0;
  for (const part of [expected].flat()) {
    expect(text.slice(from)).toContain(part);
    from = text.indexOf(part, from) + part.length;
  }
}
