/** What files say of things that an overlay leaves out of the model in use. */

import { idsOf } from '../model.ts';
import { type Place, type Problem, problem } from '../problem.ts';
import type { ModelInUse } from '../types/checked.ts';

/** Tells of any id whether the overlay leaves it out: the model that it changes has it, the model in use has not. */
export function leftOutOf({
  value,
  overlay,
}: Pick<ModelInUse, 'value' | 'overlay'>): (id: string) => boolean {
  if (overlay === undefined) return () => false;
  const has = new Set(idsOf(value));
  const had = new Set(idsOf(overlay.base.value).filter((id) => !has.has(id)));
  return (id) => had.has(id);
}

/** One problem a file, at the first thing of which something is said in vain. */
export function saidInVain(ids: readonly string[], placeOfFirst: (id: string) => Place): readonly Problem[] {
  const [id] = ids;
  return id === undefined ? [] : [problem('left-out-named', { id, count: ids.length }, placeOfFirst(id))];
}
