/** Parts of sentences that several files of words need, in French. */

import { grammarOf } from '../grammar.ts';

const grammar = grammarOf('fr');

/** Intl leaves out that the first of a month is no plain number. */
export const day = (date: string): string => grammar.day(date).replace(/^1(?= \p{L})/u, '1er');

export const { number, form, counted } = grammar;

/** A text that brings its own typographic quotes gets no second pair. */
export const quoted = (text: string): string => (/^[“„«].*[”“»]$/s.test(text) ? text : `« ${text} »`);

export const didYouMean = (nearest: string | undefined): { readonly hint?: string } =>
  nearest === undefined ? {} : { hint: `Vouliez-vous dire ${quoted(nearest)} ?` };

/** a, b ou c */
export const listed = grammar.or;

/** a, b et c */
export const and = grammar.and;
