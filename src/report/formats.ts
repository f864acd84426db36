/** The registry of formats that `aeo assess` writes: their names on the command line, and what makes them. */

import type { Handbook } from '../locales/en/handbook.ts';
import type { Words } from '../locales/en/words.ts';
import type { Assessment } from '../types/assessment.ts';
import type { OverlayFacts } from '../types/checked.ts';
import type { Model } from '../types/model.ts';
import type { Booklet } from './booklet.ts';
import type { FieldTitles } from './program-fields.ts';
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

/** What `aeo model show` shows, and with which words. */
export interface Shown {
  readonly model: Model;
  /** Of a pillar, standard or criterion; undefined: all of the model. */
  readonly id: string | undefined;
  readonly words: Words;
  readonly style: TerminalStyle;
  readonly language: string;
  readonly handbook: () => Promise<Handbook>;
  readonly fieldTitles: FieldTitles;
  /** False: the text of the model is a translation that nobody competent has reviewed. */
  readonly reviewed?: boolean;
  /** Where an overlay made the model of another one. */
  readonly overlay?: OverlayFacts;
}

async function bookletOf({ handbook, id, ...shown }: Shown): Promise<Booklet | undefined> {
  const [words, { handbookOf }] = await Promise.all([handbook(), import('./handbook.ts')]);
  return handbookOf({ ...shown, handbook: words }, id);
}

/** The registry of formats of `aeo model show`; undefined: the model has nothing of this id. */
export const modelFormats = {
  text: async ({ model, id, words, style, overlay }) => {
    const [{ linesText }, { modelLines }] = await Promise.all([
      import('./lines-text.ts'),
      import('./model-lines.ts'),
    ]);
    const lines = modelLines(model, id, words, overlay);
    return lines && linesText(lines, style);
  },
  markdown: async (shown) => {
    const booklet = await bookletOf(shown);
    return booklet && (await import('./handbook-markdown.ts')).handbookMarkdown(booklet);
  },
  html: async (shown) => {
    const booklet = await bookletOf(shown);
    return booklet && (await import('./handbook-html.ts')).handbookHtml(booklet);
  },
} as const satisfies Record<string, (shown: Shown) => Promise<string | undefined>>;

export type ModelFormatName = keyof typeof modelFormats;
