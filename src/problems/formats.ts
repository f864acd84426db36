/** The registry of formats that problems are written in: their names on the command line, and what makes them. */

import type { Words } from '../locales/en/words.ts';
import type { ToldProblem } from './told.ts';

export interface CheckedFile {
  /** Relative to the working directory, with `/`. */
  readonly file: string;
  readonly kind?: string;
  readonly sha256: () => Promise<string>;
  readonly text: string;
}

export interface ProblemsReport {
  readonly problems: readonly ToldProblem[];
  /** Every file that was looked at, in the order of their names. */
  readonly files: readonly CheckedFile[];
  readonly tool: { readonly name: string; readonly version: string };
  readonly words: Words;
  readonly style: ProblemStyle;
}

export interface ProblemStyle {
  /** Columns. */
  readonly width: number;
  readonly ascii: boolean;
  readonly paint: {
    readonly strong: (text: string) => string;
    readonly faint: (text: string) => string;
    readonly error: (text: string) => string;
    readonly warning: (text: string) => string;
  };
  /** Makes one line of any text harmless for a terminal. */
  readonly text: (raw: string) => string;
}

type Format = (report: ProblemsReport) => Promise<string>;

export const problemFormats = {
  pretty: async (report) => (await import('./pretty.ts')).pretty(report),
  json: async (report) => (await import('./json.ts')).json(report),
} as const satisfies Record<string, Format>;

export type ProblemFormatName = keyof typeof problemFormats;
