/** Which of the known words somebody meant. */

/** Longer words are not compared letter by letter: the cost is their product. */
const longest = 100;

/** A character that shows nothing or only a gap, other than the space. */
export const invisibleCharacter =
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|(?! )\p{Zs}/u;

const invisible = new RegExp(invisibleCharacter, 'gu');
export const separators = /[-_.\s]+/g;
export const quotes = /["'`“”„‟‘’‚‛«»‹›]/g;

/** Letters of other alphabets, and dashes, that look like the Latin ones of our words. */
const lookAlikes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: 'аα',
    b: 'вьβ',
    c: 'сϲ',
    d: 'ԁ',
    e: 'еεё',
    g: 'ɡ',
    h: 'һн',
    i: 'іıι',
    j: 'ј',
    k: 'кκ',
    l: 'ӏ',
    m: 'м',
    n: 'ո',
    o: 'оοօ',
    p: 'рρ',
    q: 'ԛ',
    s: 'ѕ',
    t: 'тτ',
    u: 'υս',
    v: 'ѵν',
    w: 'ԝω',
    x: 'хχ',
    y: 'уγ',
    z: 'ζ',
    '-': '‐‑‒–—−',
  }).flatMap(([latin, others]) => [...others].map((other) => [other, latin] as const)),
);

/** The word without the characters that show nothing. */
export function visible(word: string): string {
  return word.replace(invisible, '');
}

function latin(word: string): string {
  return [...word.normalize('NFKC').toLowerCase()].map((letter) => lookAlikes.get(letter) ?? letter).join('');
}

/** What remains of a word when everything is dropped that a tired eye does not see. */
export function folded(word: string): string {
  if (/^[a-z0-9]+$/.test(word)) return word;
  return latin(visible(word)).replace(quotes, '').replace(separators, '');
}

/**
 * The candidate that was most likely meant by `word`, the first one among equals; `undefined` when none is close.
 * Case, separators, look-alike letters and invisible characters count for nothing; else one slip for every four
 * characters is forgiven, none in a candidate of two. Last, a candidate that begins or ends with the word.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word === '' || word.length > longest) return undefined;
  const wanted = folded(word);
  const known = [...candidates].map((candidate) => ({ candidate, form: folded(candidate) }));
  const same = known.find(({ form }) => form === wanted);
  if (same !== undefined) return same.candidate;
  return closest(wanted, known) ?? extended(word, wanted, known);
}

interface Known {
  readonly candidate: string;
  readonly form: string;
}

function closest(wanted: string, known: readonly Known[]): string | undefined {
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const { candidate, form } of known) {
    const bound = Math.min(slipsForgiven(form), least - 1);
    if (bound < 1 || Math.abs(form.length - wanted.length) > bound) continue;
    const slips = distance(wanted, form);
    if (slips > bound) continue;
    best = candidate;
    least = slips;
  }
  return best;
}

function slipsForgiven(form: string): number {
  return form.length < 3 || form.length > longest ? 0 : Math.max(1, Math.floor(form.length / 4));
}

/** Where several go on from the word, none of them was meant more than another. */
function extended(word: string, wanted: string, known: readonly Known[]): string | undefined {
  if (wanted.length < 3) return undefined;
  const longer = known.filter(
    ({ candidate, form }) => form.startsWith(wanted) || candidate.endsWith(`.${word}`),
  );
  return longer.length === 1 ? longer[0]?.candidate : undefined;
}

/** Damerau–Levenshtein, optimal string alignment: a swap of neighbors is one slip. */
function distance(a: string, b: string): number {
  let twoBack: number[] = [];
  let oneBack = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const differs = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        at(oneBack, column) + 1,
        at(current, column - 1) + 1,
        at(oneBack, column - 1) + differs,
        swapped ? at(twoBack, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    twoBack = oneBack;
    oneBack = current;
  }
  return at(oneBack, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
