/** What the schema cannot say of labels → problems. */

import { type Problem, problem } from '../problem.ts';
import type { Checked } from '../types/checked.ts';
import type { Labels } from '../types/labels.ts';

/** Two statuses under one word, whatever its capitals. */
export function checkLabels({ value, placeOf }: Checked<Labels>): readonly Problem[] {
  const labels = Object.entries(value.statuses);
  return labels.flatMap(([second, label], index) => {
    const first = labels.slice(0, index).find(([, other]) => isSame(other, label))?.[0];
    if (first === undefined) return [];
    const related = [placeOf(['statuses', first])];
    return [problem('label-twice', { label, first, second }, placeOf(['statuses', second]), related)];
  });
}

const isSame = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();
