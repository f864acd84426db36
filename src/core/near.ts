/** The word that was likely meant, as a problem tells it. */

import { nearest } from '../nearest.ts';

/** The known word that was likely meant, as an argument of a problem. */
export function near(word: string, known: Iterable<string>): { readonly nearest?: string } {
  const found = nearest(word, known);
  return found === undefined ? {} : { nearest: found };
}

/** Comparisons of words that one file is worth; they take less than a second. */
const comparisons = 20_000;

/** `near`, for words of which there may be very many: it looks for the first of them alone. */
export function nearAmong(known: readonly string[]): (word: string) => { readonly nearest?: string } {
  let left = comparisons;
  return (word) => {
    left -= known.length;
    return left < 0 ? {} : near(word, known);
  };
}
