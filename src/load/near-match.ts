/** The word that was likely meant, and how the written one differs from it. */

import { folded, nearest, quotes, separators, visible } from '../nearest.ts';
import type { Difference } from '../problem.ts';

/** The known word that was likely meant, and how what was written differs from it; empty when none is close. */
export interface NearMatch {
  readonly nearest?: string;
  readonly difference?: Difference;
}

export function nearMatch(word: string, known: Iterable<string>): NearMatch {
  const meant = nearest(word, known);
  return meant === undefined ? {} : { nearest: meant, difference: differenceOf(word, meant) };
}

/** The first difference that explains it all. */
function differenceOf(word: string, known: string): Difference {
  if (word.replace(quotes, '') === known) return 'quotes';
  if (visible(word) === known) return 'invisible';
  if (word.toLowerCase() === known.toLowerCase()) return 'case';
  if (withoutSeparators(word) === withoutSeparators(known)) return 'separator';
  return folded(word) === folded(known) ? 'look-alike' : 'spelling';
}

/** camelCase is a way to separate words too. */
function withoutSeparators(word: string): string {
  return word.toLowerCase().replace(separators, '');
}
