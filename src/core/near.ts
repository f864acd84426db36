import { nearest } from '../nearest.ts';

/** The known word that was likely meant, as an argument of a problem. */
export function near(word: string, known: Iterable<string>): { readonly nearest?: string } {
  const found = nearest(word, known);
  return found === undefined ? {} : { nearest: found };
}
