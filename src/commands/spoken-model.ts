/** The model in the language of `--lang`. */

import { resolve } from 'node:path';
import { translatedModel } from '../core/translated.ts';
import type { Io } from '../io.ts';
import { shown } from '../load/find-files.ts';
import type { InputFile } from '../load/input-file.ts';
import { builtInModel } from '../load/model.ts';
import { builtInTranslation, type TranslationRead, translationBeside } from '../load/translation.ts';
import { type LanguageName, languages } from '../locales/languages.ts';
import { criteriaOf } from '../model.ts';
import type { Problem } from '../problem.ts';
import type { SpokenLanguage } from '../types/assessment.ts';
import type { Checked, ModelInUse } from '../types/checked.ts';
import type { Model } from '../types/model.ts';
import type { Translation } from '../types/translation.ts';

export interface SpokenModel {
  readonly checked: ModelInUse;
  /** Undefined: English, which models are written in. */
  readonly language?: SpokenLanguage;
  /** Translations beside a model of the user’s. */
  readonly files: readonly InputFile[];
  readonly problems: readonly Problem[];
}

/** A translation, and the model whose words it translates. */
interface Translated extends TranslationRead {
  readonly source: Model;
}

/**
 * `path`: the file that `--model` named; undefined: the built-in model. What a model took over from another one is told in
 * the words of that one’s translation.
 */
export async function spokenModel(
  checked: ModelInUse,
  path: string | undefined,
  code: LanguageName,
  io: Io,
): Promise<SpokenModel> {
  if (code === 'en') return { checked, files: [], problems: [] };
  const { value: model } = checked;
  const all = [
    ...(await builtIn(code)),
    ...(path === undefined ? [] : await beside(checked, resolve(io.cwd, path), code, io)),
  ];
  const translations = all.flatMap(({ translation, source }) =>
    translation ? [{ translation, source }] : [],
  );
  const value = translations.reduce(
    (spoken, { translation, source }) => translatedModel(spoken, translation.value, source),
    model,
  );
  const files = all.flatMap(({ file }) => file ?? []);
  const last = all.findLast(({ source }) => source.id === model.id);
  return {
    checked: { ...checked, value },
    language: {
      code,
      isTranslated: isOtherText(value, model),
      isReviewed: isReviewed(code, translations),
      ...(last && { sha256: last.sha256 }),
    },
    files,
    problems: files.flatMap((file) => file.problems),
  };
}

async function builtIn(code: LanguageName): Promise<readonly Translated[]> {
  const [read, { value: source }] = await Promise.all([builtInTranslation(code), builtInModel()]);
  return read ? [{ ...read, source }] : [];
}

/** Of the model that an overlay changes, and then of the model itself. */
async function beside(
  { value, overlay }: ModelInUse,
  path: string,
  code: LanguageName,
  io: Io,
): Promise<readonly Translated[]> {
  const sources = [...(overlay ? [overlay.base.value] : []), value];
  const shownAs = (file: string): string => shown(file, io.cwd);
  const read = await Promise.all(
    sources.map(async (source) => ({
      source,
      read: await translationBeside(path, source.id, code, shownAs),
    })),
  );
  return read.flatMap(({ source, read: found }) => (found ? [{ ...found, source }] : []));
}

/** Whether any statement is in other words. */
function isOtherText(spoken: Model, model: Model): boolean {
  const statements = criteriaOf(model).map(({ criterion }) => criterion.statement);
  return criteriaOf(spoken).some(({ criterion }, index) => criterion.statement !== statements[index]);
}

/** By all whose words are shown: those of the tool and of each translation. */
function isReviewed(
  code: LanguageName,
  translations: readonly { readonly translation: Checked<Translation> }[],
): boolean {
  const { reviewed }: { readonly reviewed: boolean } = languages[code];
  return reviewed && translations.every(({ translation }) => translation.value.reviewed);
}
