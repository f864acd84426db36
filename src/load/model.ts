/** The model: the one that ships with the tool, or one of the user’s own. */

import { basename, dirname, join } from 'node:path';
import { wholeFile } from '../problem.ts';
import type { Checked } from '../types/checked.ts';
import type { Model } from '../types/model.ts';
import { entriesOf, shown } from './find-files.ts';
import { checkedAs, type InputFile, readInput } from './input-file.ts';

export async function builtInModel(): Promise<Checked<Model>> {
  const { builtInModel: value } = await import('../generated/built-in-model.js');
  // It was checked when the tool was built: problems in it are ours, and have no place in a file of the user’s.
  return { file: value.id, value, placeOf: () => wholeFile(value.id) };
}

/** The checksum of the built-in model’s file. */
export async function builtInSum(): Promise<string> {
  return (await import('../generated/built-in-model.js')).builtInModelSha256;
}

/** A model file of the user’s. `model` is undefined where something is wrong with it. */
export async function ownModel(
  path: string,
  shownAs: string,
): Promise<{ readonly file: InputFile; readonly model?: Checked<Model> }> {
  const file = await readInput({ path, shownAs, expected: 'model' }, 'places');
  const model = checkedAs(file, 'model');
  return { file, ...(model && { model }) };
}

/**
 * The translations beside a model file, `<id>.<language>.yaml`; a file of such a name that says another kind is none.
 * `cwd`: what they are shown relative to.
 */
export async function translationsBeside(
  path: string,
  id: string,
  cwd: string,
): Promise<readonly InputFile[]> {
  const folder = dirname(path);
  const names = (entriesOf(folder) ?? []).map(({ name }) => name);
  const files = names
    .filter((name) => name !== basename(path) && isTranslationOf(id, name))
    .map((name) => ({ path: join(folder, name), shownAs: shown(join(folder, name), cwd), within: folder }));
  const read = await Promise.all(files.map((file) => readInput(file, 'places')));
  return read.filter(({ kind }) => kind === undefined || kind === 'translation');
}

/** The languages are those of the schema: `mn`, `zh-Hant`. */
const isTranslationOf = (id: string, name: string): boolean =>
  name.startsWith(`${id}.`) && /^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*\.ya?ml$/.test(name.slice(id.length + 1));
