/** Entries of one list that share an id, anywhere in a file. */

import { type Path, type PlaceOf, type Problem, problem } from '../problem.ts';
import type { Checked } from '../types/checked.ts';

/** One problem for each further entry with the id of an earlier one of the same list; the earlier one is related. */
export function idsTwice({
  value,
  placeOf,
}: Pick<Checked<unknown>, 'value' | 'placeOf'>): readonly Problem[] {
  const found: Problem[] = [];
  const walk = (part: unknown, path: Path): void => {
    if (typeof part !== 'object' || part === null) return;
    if (Array.isArray(part)) found.push(...twiceIn(part, path, placeOf));
    for (const [key, entry] of Object.entries(part)) {
      walk(entry, [...path, Array.isArray(part) ? Number(key) : key]);
    }
  };
  walk(value, []);
  return found;
}

function twiceIn(list: readonly unknown[], path: Path, placeOf: PlaceOf): readonly Problem[] {
  const first = new Map<string, Path>();
  return list.flatMap((entry, index) => {
    const id = idOf(entry);
    if (id === undefined) return [];
    const at = [...path, index, 'id'];
    const known = first.get(id);
    if (known !== undefined) return [problem('id-twice', { id }, placeOf(at), [placeOf(known)])];
    first.set(id, at);
    return [];
  });
}

function idOf(entry: unknown): string | undefined {
  const id = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined;
  return typeof id === 'string' ? id : undefined;
}
