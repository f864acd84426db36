/**
 * What Intl knows of a language: days, numbers, plurals, lists, order. English has short tables of its own, since loading
 * the data of Intl takes longer than an assessment; a test holds them against Intl.
 */

/** The forms of a counted word, by the categories of plurals that the language has; `other` serves for all that is left out. */
export type Forms = Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

export interface Grammar {
  /** `2024-04-29` as the language writes it out; a year alone stays as it is. */
  readonly day: (day: string) => string;
  readonly number: (value: number) => string;
  /** The form of a word that goes with a number. */
  readonly form: (count: number, forms: Forms) => string;
  /** The number and the word: `3 критерия`. */
  readonly counted: (count: number, forms: Forms) => string;
  /** a, b and c */
  readonly and: (items: readonly string[]) => string;
  /** a, b or c */
  readonly or: (items: readonly string[]) => string;
  /** In the order of the language’s alphabet. */
  readonly sorted: (items: readonly string[]) => readonly string[];
}

/** `language`: a tag of BCP 47, such as `fr`. */
export function grammarOf(language: string): Grammar {
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const numbers = new Intl.NumberFormat(language);
  const plurals = new Intl.PluralRules(language);
  const conjunction = new Intl.ListFormat(language, { type: 'conjunction' });
  const disjunction = new Intl.ListFormat(language, { type: 'disjunction' });
  const { compare } = new Intl.Collator(language);
  const form = (count: number, forms: Forms): string => forms[plurals.select(count)] ?? forms.other;
  return {
    day: (day) => (/^\d{4}-\d{2}-\d{2}$/.test(day) ? days.format(new Date(`${day}T00:00:00Z`)) : day),
    number: (value) => numbers.format(value),
    form,
    counted: (count, forms) => `${numbers.format(count)} ${form(count, forms)}`,
    and: (items) => conjunction.format(items),
    or: (items) => disjunction.format(items),
    sorted: (items) => items.toSorted(compare),
  };
}
