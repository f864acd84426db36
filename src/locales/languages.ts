/** The registry of languages: their names on the command line, and what loads their words. */

import type { Translation } from '../types/translation.ts';
import type { CodeCatalog } from './en/codes.ts';
import type { Handbook } from './en/handbook.ts';
import type { Help } from './en/help.ts';
import type { ProblemCatalog } from './en/problems.ts';
import type { Scaffold } from './en/scaffold.ts';
import type { Words } from './en/words.ts';

interface Language {
  /** Whether a native speaker who knows customs has signed the words. */
  readonly reviewed: boolean;
  /** Of reports and of the terminal. */
  readonly words: () => Promise<Words>;
  /** The sentences of problems. */
  readonly problems: () => Promise<ProblemCatalog>;
  /** What each problem code means. */
  readonly codes: () => Promise<CodeCatalog>;
  /** What `--help` says, and what is wrong with a command line. */
  readonly help: () => Promise<Help>;
  /** Comments of the files that `aeo init` makes. */
  readonly scaffold: () => Promise<Scaffold>;
  /** Of the built-in model; undefined: it is written in this language. */
  readonly model?: () => Promise<{ readonly translation: Translation; readonly sha256: string }>;
  /** Of the handbook alone. */
  readonly handbook: () => Promise<Handbook>;
}

export const languages = {
  en: {
    reviewed: true,
    words: async () => (await import('./en/words.ts')).words,
    problems: async () => (await import('./en/problems.ts')).problems,
    codes: async () => (await import('./en/codes.ts')).codes,
    help: async () => (await import('./en/help.ts')).help,
    scaffold: async () => (await import('./en/scaffold.ts')).scaffold,
    handbook: async () => (await import('./en/handbook.ts')).handbook,
  },
} as const satisfies Record<string, Language>;

export type LanguageName = keyof typeof languages;

/** The language that the arguments ask for, before anybody has checked them; English where they name none that there is. */
export function languageIn(args: readonly string[]): LanguageName {
  const at = args.findLastIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const named = at < 0 ? undefined : args[at]?.startsWith('--lang=') ? args[at].slice(7) : args[at + 1];
  return Object.keys(languages).find((name): name is LanguageName => name === named) ?? 'en';
}
