/** The model: the one that ships with the tool, or one of the user’s own. */

import { wholeFile } from '../problem.ts';
import type { Checked } from '../types/checked.ts';
import type { Model } from '../types/model.ts';
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
