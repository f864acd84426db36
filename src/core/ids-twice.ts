/** Entries of one list that share an id, anywhere in a file. */

import { type Path, type Problem, problem } from '../problem.ts';
import type { Checked } from '../types/checked.ts';

/** One problem for each further entry with the id of an earlier one of the same list; the earlier one is related. */
export function idsTwice({ value, placeOf }: Pick<Checked<unknown>, 'value' | 'placeOf'>): readonly Problem[] {
  const found: Problem[] = [];
  const walk = (part: unknown, path: Path): void => {
    if (typeof part !== 'object' || part === null) return;
    const first = new Map<string, Path>();
    for (const [key, entry] of Object.entries(part)) {
      const at = [...path, Array.isArray(part) ? Number(key) : key];
      const id = Array.isArray(part) ? idOf(entry) : undefined;
      const known = id === undefined ? undefined : first.get(id);
      if (id !== undefined && known === undefined) first.set(id, [...at, 'id']);
      if (id !== undefined && known !== undefined) {
        found.push(problem('id-twice', { id }, placeOf([...at, 'id']), [placeOf(known)]));
      }
      walk(entry, at);
    }
  };
  walk(value, []);
  return found;
}

function idOf(entry: unknown): string | undefined {
  const id = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined;
  return typeof id === 'string' ? id : undefined;
}
