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

interface Format {
  /** Whether it shows where in the files something stands: finding places takes longer than an assessment. */
  readonly showsPlaces: boolean;
  /** Whether it is for programs: exactly one document, also where there is nothing to report but problems. */
  readonly isForMachines: boolean;
  readonly write: (reported: Reported) => Promise<string>;
}

/** Each writer is loaded when it is asked for. */
export const formats = {
  table: {
    showsPlaces: false,
    isForMachines: false,
    write: async ({ assessment, model, words, style }) => {
      const [{ table }, { scorecardOf }] = await Promise.all([import('./table.ts'), import('./view.ts')]);
      return table(scorecardOf(assessment, model, words), words, style);
    },
  },
  markdown: {
    showsPlaces: false,
    isForMachines: false,
    write: async ({ assessment, model, words }) => {
      const [{ markdown }, { scorecardOf }] = await Promise.all([
        import('./markdown.ts'),
        import('./view.ts'),
      ]);
      return markdown(scorecardOf(assessment, model, words), words);
    },
  },
  csv: {
    showsPlaces: false,
    isForMachines: false,
    write: async ({ assessment, model, words }) => (await import('./csv.ts')).csv(assessment, model, words),
  },
  json: {
    showsPlaces: true,
    isForMachines: true,
    write: async ({ assessment }) => (await import('./json.ts')).json(assessment),
  },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;
