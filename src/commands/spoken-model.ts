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
import type { Checked } from '../types/checked.ts';
import type { Model } from '../types/model.ts';

export interface SpokenModel {
  readonly checked: Checked<Model>;
  /** Undefined: English, which models are written in. */
  readonly language?: SpokenLanguage;
  /** The translation beside a model of the user’s. */
  readonly files: readonly InputFile[];
  readonly problems: readonly Problem[];
}

/**
 * `path`: the file that `--model` named; undefined: the built-in model. What a model took over from the built-in one is
 * told in the words of the translation that comes with the tool.
 */
export async function spokenModel(
  checked: Checked<Model>,
  path: string | undefined,
  code: LanguageName,
  io: Io,
): Promise<SpokenModel> {
  if (code === 'en') return { checked, files: [], problems: [] };
  const known = await builtInTranslation(code);
  const own = await ownTranslation(checked.value, path, code, io);
  const translations = [known, own].flatMap((read) => read?.translation ?? []);
  const { value: builtIn } = await builtInModel();
  const value = translations.reduce(
    (model, { value: translation }) =>
      translatedModel(model, translation, translation.model.id === builtIn.id ? builtIn : checked.value),
    checked.value,
  );
  const statements = criteriaOf(checked.value).map(({ criterion }) => criterion.statement);
  const last = own ?? (checked.value.id === builtIn.id ? known : undefined);
  const spoken: { readonly reviewed: boolean } = languages[code];
  const isReviewed = [spoken.reviewed, ...translations.map(({ value: { reviewed } }) => reviewed)];
  return {
    checked: { ...checked, value },
    language: {
      code,
      isTranslated: criteriaOf(value).some(
        ({ criterion }, index) => criterion.statement !== statements[index],
      ),
      isReviewed: isReviewed.every(Boolean),
      ...(last && { sha256: last.sha256 }),
    },
    files: own?.file ? [own.file] : [],
    problems: own?.file?.problems ?? [],
  };
}

async function ownTranslation(
  model: Model,
  path: string | undefined,
  code: LanguageName,
  io: Io,
): Promise<TranslationRead | undefined> {
  if (path === undefined) return undefined;
  return translationBeside(resolve(io.cwd, path), model.id, code, (file) => shown(file, io.cwd));
}
