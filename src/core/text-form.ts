/** Texts of a model, looked at for their form: words, sentences, letters. */

/** Parts between spaces with a letter or digit in them: a dash by itself is no word. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** A statement or question is a sentence; no more of it is looked at word by word. */
const mostCharacters = 4_000;

/** The words with which a text begins: all of them, where anybody would read it. */
export const firstWordsOf = (text: string): readonly string[] => wordsOf(text.slice(0, mostCharacters));

/** A word without the signs around it, in lower case: `(“Each` → `each`. */
export function bareOf(word: string): string {
  return word
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/u, '')
    .toLowerCase();
}

/** What a text and its copy have in common, whatever their case, signs and spaces; '' where a text says nothing. */
export function sameWords(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ');
}

/** So much of a text tells in which letters it is written. */
const telling = 2_000;

/** Whether most letters are Latin: what is said of English words is said of such texts alone. */
export function isInLatinLetters(text: string): boolean {
  const beginning = text.slice(0, telling);
  const letters = beginning.match(/\p{L}/gu) ?? [];
  const latin = beginning.match(/\p{Script=Latin}/gu) ?? [];
  return latin.length * 2 > letters.length;
}

/** Words with a period behind them that ends no sentence; single letters, as in U.S., are known by their form. */
const abbreviations: ReadonlySet<string> = new Set(['e.g', 'i.e', 'cf', 'vs', 'art', 'no', 'approx', 'incl']);

/** Where further sentences begin, as numbers of words; empty: it is one sentence. */
export function furtherSentences(words: readonly string[]): readonly number[] {
  return [...words.keys()].filter((index) => {
    const before = words[index - 1];
    return before !== undefined && endsSentence(before) && /^[“‘"'(]*\p{Lu}/u.test(words[index] ?? '');
  });
}

function endsSentence(word: string): boolean {
  if (!/[.!?][”’"')\]]*$/u.test(word)) return false;
  const bare = bareOf(word);
  return !abbreviations.has(bare) && !/^(?:\p{L}\.)*\p{L}$/u.test(bare);
}
