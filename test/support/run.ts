/** Runs the tool in this process: arguments in, exit code and what it wrote out. */

import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Io } from '../../src/io.ts';
import { main } from '../../src/main.ts';

export const root = resolve(import.meta.dirname, '../..');

export interface Ran {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface World {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  /** Columns of a terminal; undefined: there is none. */
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly today?: string;
}

export async function run(args: readonly string[], world: World = {}): Promise<Ran> {
  const { cwd = root, stdin = '', columns, env = {}, today = '2026-11-24' } = world;
  const written = { stdout: '', stderr: '' };
  const sink = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      written[name] += text;
    },
    isTerminal: columns !== undefined,
    onLost: () => {},
    columns,
  });
  const io: Io = {
    cwd,
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    stdin: () => Buffer.from(stdin),
    isInteractive: () => false,
    env,
    today: () => today,
  };
  return { exitCode: await main(args, io), ...written };
}

/** Runs `use` in a new folder with these files (text or bytes by path; a path that ends in / is an empty folder). */
export async function inFolder<Result>(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'aeo-')));
  try {
    for (const [path, content] of Object.entries(files)) {
      const full = join(folder, path);
      mkdirSync(path.endsWith('/') ? full : dirname(full), { recursive: true });
      if (!path.endsWith('/')) writeFileSync(full, content);
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
