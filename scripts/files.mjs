// The project's own files, written so that several runs at once do not disturb each other.
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** @param {string} path from the root @param {string | Uint8Array} content */
export async function isUpToDate(path, content) {
  const found = await readFile(join(root, path)).catch(() => undefined);
  return found?.equals(Buffer.from(content)) ?? false;
}

/** Writes each file whole, and only where it differs. @param {Map<string, string | Uint8Array>} files by path from the root */
export async function writeIfChanged(files) {
  for (const [path, content] of files) {
    if (await isUpToDate(path, content)) continue;
    const target = join(root, path);
    const draft = `${target}.${process.pid}`;
    await mkdir(dirname(target), { recursive: true });
    await writeFile(draft, content);
    await rename(draft, target);
  }
}
