/**
 * Whether a statement holds more than one test. For English there is no certain way to tell, short of a parser; what
 * follows knows the words and endings by which a second clause or verb is usually seen, and lets lists of nouns pass.
 */

import type { SeveralTests } from '../problem.ts';
import { bareOf, firstWordsOf, furtherSentences } from './text-form.ts';

/** What holds a second test, in the words of the statement; undefined: nothing that could be seen. */
export function severalTests(statement: string): SeveralTests | undefined {
  const words = firstWordsOf(statement);
  const [second] = furtherSentences(words);
  if (second !== undefined) return { by: 'sentences', found: excerpt(words, second) };
  const semicolon = words.findIndex((word) => /[;；]/.test(word));
  if (semicolon >= 0) return { by: 'semicolon', found: excerpt(words, semicolon) };
  return byWords(words.map((word) => ({ raw: word, bare: bareOf(word) })));
}

interface Word {
  readonly raw: string;
  readonly bare: string;
}

function byWords(words: readonly Word[]): SeveralTests | undefined {
  const told = (by: SeveralTests['by'], index: number): SeveralTests => ({
    by,
    found: excerpt(
      words.map(({ raw }) => raw),
      index,
    ),
  });
  const is = (index: number, ...bare: readonly string[]): boolean =>
    bare.every((one, step) => words[index + step]?.bare === one);
  const indexes = [...words.keys()];
  const asWell = indexes.find((index) => is(index, 'as', 'well', 'as'));
  if (asWell !== undefined) return told('as-well-as', asWell);
  const both = indexes.find((index) => is(index, 'both'));
  if (both !== undefined && indexes.some((index) => index > both && is(index, 'and')))
    return told('both-and', both);
  const joint = indexes.find((index) => joints.has(words[index]?.bare ?? '') && joinsClauses(words, index));
  return joint === undefined ? undefined : told('clauses', joint);
}

/** The word at which it is seen, and a few behind it; words may be as long as the file. */
function excerpt(words: readonly string[], from: number): string {
  const few = words.slice(from, from + 4).map((word) => [...word.slice(0, 2 * longest)].slice(0, longest));
  return few
    .map((characters) => characters.join(''))
    .join(' ')
    .replace(/[.,;:]+$/, '');
}

/** Characters of a word that are shown. */
const longest = 40;

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const joints = setOf('and or and/or');
/** Verbs that never are anything else; will is one of them, but also what people want. */
const auxiliaries = setOf(
  'is are was were has have had does did do can cannot may must should shall could would',
);
const being = setOf('is are was were be been being');
const articles = setOf('a an the its their his her it them this these those each every no any some all');
/** What stands behind a verb and never behind a noun. */
const objects: ReadonlySet<string> = new Set([...articles, ...setOf('why how whether what')]);
/** `checks a year` and `companies how to …` are no verbs with their objects. */
const noObjects = setOf('day week month quarter year time case visit shipment consignment to');
const subjects = setOf('a an the its their his her it this these those each every no any some all one');
const people = setOf('they he she we');
/** What begins a clause that only describes a noun. */
const describing = setOf('that which who whom whose where when if how as because while before after unless');
const adverbs = setOf('not also then both never always still only thus later');
const modals = setOf('to may can cannot must should shall could would will not');
/** Behind and, these are no verb in its plain form. */
const noVerbs: ReadonlySet<string> = new Set([
  ...setOf('of in on at by for from to with under over about between during into through against per within'),
  ...setOf(
    'without across along around behind below beside near off onto out since toward until up upon via',
  ),
  ...setOf('like above inside outside even such so than once twice more less most least fewer other another'),
  ...setOf('own same many few several much nor but and or yet than'),
  ...[...objects, ...subjects, ...people, ...describing, ...adverbs, ...auxiliaries],
]);
/** What can stand behind two participles that say what was done, but not before a noun that they describe. */
const behindParticiples = setOf(
  'in by at on with for before after under within during to as once every each when where',
);

function joinsClauses(words: readonly Word[], joint: number): boolean {
  const next = withoutAdverbs(words, joint + 1);
  return (
    isFiniteVerb(words, next) ||
    isParticiplePair(words, joint, next) ||
    isPlainVerb(words, joint, next) ||
    isClause(words, joint, next)
  );
}

function withoutAdverbs(words: readonly Word[], from: number): number {
  let index = from;
  while (isAdverb(words[index])) index += 1;
  return index;
}

const isAdverb = (word: Word | undefined): boolean =>
  word !== undefined && (adverbs.has(word.bare) || /..ly$/.test(word.bare));

/** `is`, `has`; or `names the …`, `approved a …`: an ending that nouns have as well, and an object behind it. */
function isFiniteVerb(words: readonly Word[], at: number): boolean {
  const { raw = '', bare = '' } = words[at] ?? {};
  if (/^\p{Lu}/u.test(raw)) return false;
  if (auxiliaries.has(bare)) return true;
  return /..(?:ed|[^su’']s)$/.test(bare) && !endsPart(raw) && isObject(words, at + 1);
}

function isObject(words: readonly Word[], at: number): boolean {
  return objects.has(words[at]?.bare ?? '') && !noObjects.has(words[at + 1]?.bare ?? '');
}

/** `is written and published`, but not `with trained and equipped staff`. */
function isParticiplePair(words: readonly Word[], joint: number, next: number): boolean {
  const isParticiple = (word: Word | undefined): boolean => /...(?:ed|en|wn)$/.test(word?.bare ?? '');
  if (!isParticiple(words[joint - 1]) || !isParticiple(words[next])) return false;
  let verb = joint - 2;
  while (isAdverb(words[verb])) verb -= 1;
  if (!being.has(words[verb]?.bare ?? '')) return false;
  const behind = words[next + 1];
  return (
    behind === undefined ||
    endsPart(words[next]?.raw) ||
    isAdverb(behind) ||
    behindParticiples.has(behind.bare)
  );
}

/** `companies sign the form and keep the records`, but not `may grant or withdraw the status`. */
function isPlainVerb(words: readonly Word[], joint: number, next: number): boolean {
  const { raw = '', bare = '' } = words[next] ?? {};
  if (noVerbs.has(bare) || /(?:s|ed|ing|ly)$/.test(bare) || !/^\p{Ll}+$/u.test(raw)) return false;
  return isObject(words, next + 1) && !words.slice(0, joint).some((word) => modals.has(word.bare));
}

/** `…, or a published text says why not`: a subject and its verb, where what stands before is a clause as well. */
function isClause(words: readonly Word[], joint: number, next: number): boolean {
  const first = words[next]?.bare ?? '';
  if (people.has(first)) return true;
  if (!subjects.has(first)) return false;
  const part = partFrom(words, next);
  if (!part.some((index) => index > next && isFiniteVerb(words, index))) return false;
  const commas = words.slice(0, joint).flatMap(({ raw }, index) => (endsPart(raw) ? [index] : []));
  const isBehindComma = commas.at(-1) === joint - 1;
  if (isBehindComma && commas.length === 1) return true;
  // Without a verb of its own, what stands before may be a part of the subject: `the rules and the forms are published`.
  const from = isBehindComma ? 0 : (commas.at(-1) ?? -1) + 1;
  return words.slice(from, joint).some((_, index) => isFiniteVerb(words, from + index));
}

/** The words up to the next comma, or to what only describes a noun. */
function partFrom(words: readonly Word[], from: number): readonly number[] {
  const part: number[] = [];
  for (let index = from; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || describing.has(word.bare)) break;
    part.push(index);
    if (endsPart(word.raw)) break;
  }
  return part;
}

const endsPart = (raw: string | undefined): boolean => /[,:)]$/.test(raw ?? '');
