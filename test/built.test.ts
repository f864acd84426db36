/** The built tool, in processes of its own: every part that it loads only when it needs it is there and works. */

import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { inFolder, root } from './support/run.ts';

const aeo = join(root, 'bin/aeo.cjs');
const national = join(root, 'examples/national-overlay/model/varania-aeo.yaml');

it.each([
  ['a pattern of file names', ['validate', `${root}/examples/*/program.yaml`], 0, 'No problems in 6 files.'],
  ['problems in words, with places', ['validate', 'wrong.yaml'], 1, 'Did you mean “ongoing”?'],
  ['problems as JSON', ['validate', 'wrong.yaml', '--format', 'json'], 1, '"sha256": "'],
  ['color', ['assess', `${root}/examples/minimal`, '--color', 'always'], 0, '\x1b[33m◐'],
  ['places and checksums', ['assess', `${root}/examples/minimal`, '--format', 'json'], 0, '"line": '],
  ['an explanation', ['explain', `${root}/examples/contested`, 'mandate'], 0, 'answers/customs-hq.yaml:'],
  ['a problem code', ['explain', 'ongoing-without-work'], 0, 'Mended'],
  ['the model and its linter', ['model', 'lint', '--fail-on', 'warning'], 0, 'No problems'],
  ['a model that an overlay makes', ['model', 'show', '--model', national], 0, 'on top of aeo-five-pillars'],
  ['a schema', ['schema', 'answers'], 0, '"title": "Answers"'],
  ['a new folder', ['init', 'new'], 0, 'new/program.yaml'],
  ['the version', ['--version'], 0, '1.0.0'],
] as const)('has %s', async (_what, args, exitCode, part) => {
  await inFolder({ 'wrong.yaml': wrong }, async (cwd) => {
    const { status, stdout } = spawnSync(process.execPath, [aeo, ...args], { cwd, encoding: 'utf8' });
    expect(stdout).toContain(part);
    expect(status).toBe(exitCode);
  });
});

const hasFullDisk = existsSync('/dev/full');

(hasFullDisk ? it : it.skip)(
  'says that its output is lost, whatever it was to write (needs /dev/full)',
  () => {
    for (const args of [['--help'], ['--version'], ['assess', `${root}/examples/minimal`, '--quiet']]) {
      const full = openSync('/dev/full', 'w');
      const { status, stderr } = spawnSync(process.execPath, [aeo, ...args], {
        encoding: 'utf8',
        stdio: ['ignore', full, 'pipe'],
      });
      closeSync(full);
      expect([status, stderr]).toEqual([5, 'The output could not be written: the disk is full.\n']);
    }
  },
);

const wrong = `kind: answers
format: 1
model: { id: aeo-five-pillars, version: 1.0.0 }
program: p
date: 2024-04-29
respondent: { id: customs-1, group: customs }
answers:
  mandate.leadership.sponsor: ongoin
`;
