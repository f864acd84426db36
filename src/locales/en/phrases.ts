/** Parts of sentences that several files of words need. */

/** A text that brings its own typographic quotes gets no second pair. */
export const quoted = (text: string): string => (/^[“„«].*[”“»]$/s.test(text) ? text : `“${text}”`);

export const didYouMean = (nearest: string | undefined): { readonly hint?: string } =>
  nearest === undefined ? {} : { hint: `Did you mean ${quoted(nearest)}?` };

/** a, b or c */
export const listed = (items: readonly string[]): string => joined(items, 'or');

/** a, b and c */
export const and = (items: readonly string[]): string => joined(items, 'and');

function joined(items: readonly string[], word: string): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
}
