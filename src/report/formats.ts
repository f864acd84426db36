/** The registry of formats that `aeo assess` writes: their names on the command line, and what makes them. */

import type { Words } from '../locales/en/words.ts';
import type { Assessment } from '../types/assessment.ts';
import type { Model } from '../types/model.ts';
import type { TerminalStyle } from './terminal.ts';

export interface Reported {
  readonly assessment: Assessment;
  readonly model: Model;
  readonly words: Words;
  readonly style: TerminalStyle;
}

type Format = (reported: Reported) => Promise<string>;

/** Each writer is loaded when it is asked for. */
export const formats = {
  table: async ({ assessment, model, words, style }) => {
    const [{ table }, { scorecardOf }] = await Promise.all([import('./table.ts'), import('./view.ts')]);
    return table(scorecardOf(assessment, model, words), words, style);
  },
  markdown: async ({ assessment, model, words }) => {
    const [{ markdown }, { scorecardOf }] = await Promise.all([import('./markdown.ts'), import('./view.ts')]);
    return markdown(scorecardOf(assessment, model, words), words);
  },
  csv: async ({ assessment, model, words }) => (await import('./csv.ts')).csv(assessment, model, words),
  json: async ({ assessment }) => (await import('./json.ts')).json(assessment),
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;

/** Formats that are exactly one document, also when there is nothing to report but problems. */
export const machineFormats: readonly FormatName[] = ['json'];
