/** What somebody meant who wrote a word of ours in another way. */

import { folded } from '../nearest.ts';
import { type NearMatch, nearMatch } from './near-match.ts';

/** How people answer who do not know the words. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  check: ['yes', 'y', 'true', 'ok', 'done', 'full', 'complete', 'compliant', '✓', '✔', '☑', '✅'],
  partial: ['partly', 'partially', 'partialcompliance', 'half'],
  ongoing: ['inprogress', 'underway', 'started', 'wip'],
  gap: ['no', 'n', 'false', 'none', 'missing', 'not', '✗', '✘', '❌', '×'],
  'not-applicable': ['na', 'n/a', 'notrelevant', 'irrelevant'],
  unknown: ['?', 'dontknow', 'idontknow', 'dk', 'notsure', 'noidea'],
};

/** Without a difference that could be named, where more is other than the spelling. */
export function meantWord(written: string, words: readonly string[]): NearMatch {
  const near = nearMatch(written, words);
  if (near.nearest !== undefined) return near;
  const meant = startOf(written, words) ?? otherNameOf(written, words) ?? countryOf(written, words);
  return meant === undefined ? {} : { nearest: meant, difference: 'spelling' };
}

/** `check, see note` */
function startOf(written: string, words: readonly string[]): string | undefined {
  const text = written.toLowerCase();
  return words.find((word) => text.startsWith(word) && /^\s*[\s,;:.(–—-]/.test(text.slice(word.length)));
}

function otherNameOf(written: string, words: readonly string[]): string | undefined {
  const name = folded(written.trim());
  return words.find((word) => Object.hasOwn(otherNames, word) && otherNames[word]?.includes(name));
}

/** The code of a country by its English name, or by a code that it also goes by. */
function countryOf(written: string, words: readonly string[]): string | undefined {
  if (!words.includes('MN') || !words.includes('NZ')) return undefined;
  const names = new Intl.DisplayNames('en', { type: 'region' });
  const name = folded(written.trim());
  const named = words.find((code) => folded(names.of(code) ?? '') === name);
  if (named !== undefined || !/^[A-Za-z]{2}$/.test(written)) return named;
  const { region = '' } = new Intl.Locale(`und-${written}`);
  return words.includes(region) ? region : undefined;
}

const noWords: ReadonlySet<string> = new Set([
  'no',
  'na',
  'nil',
  'null',
  'false',
  'nothing',
  'keine',
  'aucun',
  '',
]);

/** Whether somebody means that there is none. */
export function saysNone(data: unknown): boolean {
  if (typeof data === 'string') return noWords.has(folded(data).replace('/', '')) || /^[-–—]*$/.test(data);
  return data === false || (typeof data === 'object' && data !== null && Object.keys(data).length === 0);
}
