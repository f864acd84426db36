/** The translation of a model: it stands beside the model, and comes with the tool for the built-in one. */

import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type LanguageName, languages } from '../locales/languages.ts';
import { wholeFile } from '../problem.ts';
import type { Checked } from '../types/checked.ts';
import type { Translation } from '../types/translation.ts';
import { entriesOf } from './find-files.ts';
import { checkedAs, type InputFile, readInput } from './input-file.ts';

export interface TranslationRead {
  /** Undefined: something is wrong with its file. */
  readonly translation?: Checked<Translation>;
  readonly sha256: string;
  /** Left out: it came with the tool. */
  readonly file?: InputFile;
}

/** Undefined: the built-in model is written in this language. */
export async function builtInTranslation(language: LanguageName): Promise<TranslationRead | undefined> {
  const load: (typeof languages)[LanguageName] & { readonly model?: Registered } = languages[language];
  if (load.model === undefined) return undefined;
  const { translation: value, sha256 } = await load.model();
  const file = `${value.model.id}.${language}`;
  return { translation: { file, value, placeOf: () => wholeFile(file) }, sha256 };
}

type Registered = () => Promise<{ readonly translation: Translation; readonly sha256: string }>;

/**
 * `<id>.<language>.yaml` beside the model file. Undefined: there is none. `model`: full path of the model file;
 * `shownAs`: how a file in its folder is called.
 */
export async function translationBeside(
  model: string,
  id: string,
  language: string,
  shownAs: (path: string) => string,
): Promise<TranslationRead | undefined> {
  const path = join(dirname(model), `${id}.${language}.yaml`);
  if (!existsSync(path)) return undefined;
  const file = await readInput({ path, shownAs: shownAs(path), expected: 'translation' }, 'places');
  const translation = checkedAs(file, 'translation');
  return { ...(translation && { translation }), sha256: await file.sha256(), file };
}

/** All translations beside a model file; a file of such a name that says another kind is none. */
export async function translationsBeside(
  model: string,
  id: string,
  shownAs: (path: string) => string,
): Promise<readonly InputFile[]> {
  const folder = dirname(model);
  const names = (entriesOf(folder) ?? []).map(({ name }) => name);
  const files = names
    .filter((name) => name !== basename(model) && isTranslationOf(id, name))
    .map((name) => ({ path: join(folder, name), shownAs: shownAs(join(folder, name)), within: folder }));
  const read = await Promise.all(files.map((file) => readInput(file, 'places')));
  return read.filter(({ kind }) => kind === undefined || kind === 'translation');
}

/** The languages are those of the schema: `mn`, `zh-Hant`. */
const isTranslationOf = (id: string, name: string): boolean =>
  name.startsWith(`${id}.`) && /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*\.yaml$/.test(name.slice(id.length + 1));
