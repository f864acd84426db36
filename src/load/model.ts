/** The model: the one that ships with the tool, or one of the user’s own, which may be made by an overlay. */

import { dirname, join, posix } from 'node:path';
import { type BaseFound, wholeFile } from '../problem.ts';
import type { Checked } from '../types/checked.ts';
import type { Model } from '../types/model.ts';
import { checkedAs, type InputFile, inputOf, readInput } from './input-file.ts';
import { readText } from './read-file.ts';
import { kindInText } from './schema.ts';

export async function builtInModel(): Promise<Checked<Model>> {
  const { builtInModel: value } = await import('../generated/built-in-model.js');
  // It was checked when the tool was built: problems in it are ours, and have no place in a file of the user’s.
  return { file: value.id, value, placeOf: () => wholeFile(value.id) };
}

/** The checksum of the built-in model’s file. */
export async function builtInSum(): Promise<string> {
  return (await import('../generated/built-in-model.js')).builtInModelSha256;
}

/** A file of the user’s that is a model or an overlay, whichever it says. */
export async function modelFile(path: string, shownAs: string): Promise<InputFile> {
  const read = readText(path, shownAs);
  const kind = read.ok && kindInText(read.text) === 'overlay' ? 'overlay' : 'model';
  return inputOf(read, 'places', kind);
}

/** The model that an overlay changes, or why there is none. */
export interface BaseRead {
  readonly model?: Checked<Model>;
  /** Where a file beside the overlay is meant. */
  readonly file?: InputFile;
  /** What is there in place of a model of this id; undefined: there is one, or it has `problems`. */
  readonly found?: BaseFound;
  /** How the file is called in which it would be. */
  readonly name: string;
}

/**
 * The model file beside an overlay that is called by its id; without one, the built-in model. `overlay`: the path of
 * the overlay, and how it is shown; undefined: it stands nowhere, as standard input.
 */
export async function baseOf(
  id: string,
  overlay: { readonly path: string; readonly shownAs: string } | undefined,
): Promise<BaseRead> {
  const name = `${id}.yaml`;
  const file = overlay && (await fileBeside(name, overlay));
  if (file !== undefined) return { name, ...baseIn(file, id) };
  const builtIn = await builtInModel();
  return builtIn.value.id === id ? { name, model: builtIn } : { name, found: 'nothing' };
}

async function fileBeside(
  name: string,
  { path, shownAs }: { readonly path: string; readonly shownAs: string },
): Promise<InputFile | undefined> {
  const folder = dirname(path);
  const file = await readInput(
    { path: join(folder, name), shownAs: posix.join(posix.dirname(shownAs), name), within: folder },
    'places',
  );
  return file.problems.some(({ code }) => code === 'file-missing') ? undefined : file;
}

function baseIn(file: InputFile, id: string): Omit<BaseRead, 'name'> {
  if (file.kind !== undefined && file.kind !== 'model') {
    return { file, found: file.kind === 'overlay' ? 'overlay' : 'other-kind' };
  }
  const model = checkedAs(file, 'model');
  if (model === undefined) return { file };
  return model.value.id === id ? { file, model } : { file, found: 'other-id' };
}
