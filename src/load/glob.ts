/** Patterns of file names. The only file that knows tinyglobby. */

import { glob } from 'tinyglobby';
import { compareText } from '../problem.ts';

/** Files and folders that match, relative to `cwd`, in the order of their names. */
export async function globbed(pattern: string, cwd: string): Promise<readonly string[]> {
  const matches = await glob(pattern, { cwd, onlyFiles: false, expandDirectories: false, dot: false });
  return matches.toSorted(compareText);
}
