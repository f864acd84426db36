/** The same inputs give the same bytes: whatever the names of answers files, time zone, locale, width or directory. */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { assessFolder } from '../src/commands/assessment.ts';
import { nodeIo } from '../src/io.ts';
import { problems } from '../src/locales/en/problems.ts';
import { words } from '../src/locales/en/words.ts';
import { formats } from '../src/report/formats.ts';
import { noPaint } from '../src/report/terminal.ts';
import { root, run } from './support/run.ts';

const example = join(root, 'examples/mongolia-2024');
const names = Object.keys(formats) as (keyof typeof formats)[];

describe.each(names)('the format %s', (format) => {
  it('gives the same bytes in every time zone, locale and directory, and in a process of its own', async () => {
    const { stdout } = await run(['assess', example, '--format', format]);
    const aeo = join(root, 'bin/aeo.cjs');
    const worlds = [
      { TZ: 'Pacific/Kiritimati', LC_ALL: 'mn_MN.UTF-8', COLUMNS: '40', LANG: 'mn' },
      { TZ: 'America/Los_Angeles', LC_ALL: 'C', COLUMNS: '300', LANGUAGE: 'tr' },
    ];
    for (const [index, env] of worlds.entries()) {
      const cwd = [tmpdir(), join(root, 'src')][index];
      const spawned = spawnSync(process.execPath, [aeo, 'assess', example, '--format', format], {
        cwd,
        env: { ...process.env, FORCE_COLOR: '', ...env },
        encoding: 'utf8',
      });
      expect(spawned.status).toBe(0);
      expect(spawned.stdout).toBe(stdout);
    }
  });

  it('gives the same bytes whatever the names of the answers files', async () => {
    const { stdout } = await run(['assess', example, '--format', format]);
    const folder = mkdtempSync(join(tmpdir(), 'aeo-'));
    try {
      cpSync(example, folder, { recursive: true });
      const files = readdirSync(join(folder, 'answers'));
      const renamed = new Map(files.map((file, index) => [file, `${'zyxwvutsr'[index]}-renamed.yaml`]));
      for (const [file, name] of renamed) {
        renameSync(join(folder, 'answers', file), join(folder, 'answers', name));
      }
      const again = await run(['assess', folder, '--format', format]);
      expect(withoutFiles(again.stdout)).toBe(withoutFiles(stdout));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('gives the same bytes from either reading, if it shows no places', async () => {
    if (formats[format].showsPlaces) return;
    const written = async (reading: 'values' | 'places'): Promise<string> => {
      const { assessed } = await assessFolder(
        example,
        { lang: 'en', reading },
        nodeIo(),
        async () => problems,
      );
      if (assessed === undefined) throw new Error('the example is sound');
      return formats[format].write({
        ...assessed,
        words,
        style: { width: 120, ascii: false, paint: noPaint },
      });
    };
    expect(await written('values')).toBe(await written('places'));
  });
});

/** Only JSON names files: places say in which one, and inputs come in the order of their names. */
function withoutFiles(text: string): string {
  return text
    .replace(/"inputs": \[[\s\S]*?\n {2}\],/, '')
    .replace(/"file": "answers\/[^"]*"/g, '"file": "answers/…"');
}
