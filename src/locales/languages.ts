/** The registry of languages: their names on the command line, and what loads their words. */

import type { CodeCatalog } from './en/codes.ts';
import type { Handbook } from './en/handbook.ts';
import type { ProblemCatalog } from './en/problems.ts';
import type { Words } from './en/words.ts';

interface Language {
  /** Of reports and of the terminal. */
  readonly words: () => Promise<Words>;
  /** The sentences of problems. */
  readonly problems: () => Promise<ProblemCatalog>;
  /** What each problem code means. */
  readonly codes: () => Promise<CodeCatalog>;
  /** Of the handbook alone. */
  readonly handbook: () => Promise<Handbook>;
}

export const languages = {
  en: {
    words: async () => (await import('./en/words.ts')).words,
    problems: async () => (await import('./en/problems.ts')).problems,
    codes: async () => (await import('./en/codes.ts')).codes,
    handbook: async () => (await import('./en/handbook.ts')).handbook,
  },
} as const satisfies Record<string, Language>;

export type LanguageName = keyof typeof languages;
