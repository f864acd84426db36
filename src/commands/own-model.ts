/** A model of the user’s own: a model file, or an overlay with the model that it changes. */

import { resolve } from 'node:path';
import { schemas } from '../generated/schemas.js';
import { shown } from '../load/find-files.ts';
import { checkedAs, type InputFile } from '../load/input-file.ts';
import { type BaseRead, baseOf, builtInModel, modelFile } from '../load/model.ts';
import { nearest } from '../nearest.ts';
import { type Problem, problem, severityOf } from '../problem.ts';
import type { Checked, ModelInUse } from '../types/checked.ts';
import type { Model } from '../types/model.ts';
import type { Overlay } from '../types/overlay.ts';

export interface OwnModel {
  /** Undefined: something is wrong, and `problems` say what. */
  readonly model?: ModelInUse;
  /** The file itself, and that of the model that it changes. */
  readonly files: readonly InputFile[];
  readonly problems: readonly Problem[];
}

/** The file at a path, relative to the working directory. */
export async function ownModel(path: string, cwd: string): Promise<OwnModel> {
  const full = resolve(cwd, path);
  return ownModelIn(await modelFile(full, shown(full, cwd)), full);
}

/** A file that was read with its places. `path`: where it stands; undefined: nowhere, as standard input. */
export async function ownModelIn(file: InputFile, path: string | undefined): Promise<OwnModel> {
  const overlay = checkedAs(file, 'overlay');
  const model = checkedAs(file, 'model');
  if (overlay) return withFile(file, await onItsBase(overlay, path));
  return withFile(file, model ? await linted(model) : { files: [], problems: [] });
}

function withFile(file: InputFile, { files, problems, ...rest }: OwnModel): OwnModel {
  return { ...rest, files: [file, ...files], problems: [...file.problems, ...problems] };
}

async function linted(model: Checked<Model>): Promise<OwnModel> {
  const { lintModel } = await import('../core/model-lint.ts');
  const problems = lintModel(model, schemas.program);
  return { ...(!hasErrors(problems) && { model }), files: [], problems };
}

async function onItsBase(overlay: Checked<Overlay>, path: string | undefined): Promise<OwnModel> {
  const at = path === undefined ? undefined : { path, shownAs: overlay.file };
  const { file, model, ...read } = await baseOf(overlay.value.extends, at);
  const files = file ? [file] : [];
  if (read.found !== undefined) return { files: [], problems: [await notFound(overlay, read)] };
  const base = file && model ? await linted(model) : { model, problems: [] };
  const ofBase = [...(file?.problems ?? []), ...base.problems];
  if (base.model === undefined) return { files, problems: ofBase };
  const { overlaid } = await import('../core/overlay.ts');
  const made = overlaid(overlay, base.model, schemas.program);
  return { ...made, files, problems: [...ofBase, ...made.problems] };
}

async function notFound(
  { value: { extends: id }, placeOf }: Checked<Overlay>,
  { name, found = 'nothing' }: BaseRead,
): Promise<Problem> {
  const near = found === 'nothing' ? nearest(id, [(await builtInModel()).value.id]) : undefined;
  const args = { id, file: name, found, ...(near !== undefined && { nearest: near }) };
  return problem('base-not-found', args, placeOf(['extends']));
}

const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some((found) => severityOf(found) === 'error');
