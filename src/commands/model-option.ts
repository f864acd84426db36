/** The model that a command works with: the one that `--model` names, or the built-in one. */

import { resolve } from 'node:path';
import type { Io } from '../io.ts';
import { shown } from '../load/find-files.ts';
import type { InputFile } from '../load/input-file.ts';
import { builtInModel, ownModel } from '../load/model.ts';
import { type Problem, severityOf } from '../problem.ts';
import type { Checked } from '../types/checked.ts';
import type { Model } from '../types/model.ts';

export interface ModelRead {
  /** Undefined: it is broken. */
  readonly checked?: Checked<Model>;
  readonly files: readonly InputFile[];
  readonly problems: readonly Problem[];
  readonly isBroken: boolean;
}

/** A model of the user’s is linted as well; what the linter only warns of, `aeo model lint` says. */
export async function modelOf(path: string | undefined, io: Io): Promise<ModelRead> {
  if (path === undefined) return { checked: await builtInModel(), files: [], problems: [], isBroken: false };
  const full = resolve(io.cwd, path);
  const { file, model } = await ownModel(full, shown(full, io.cwd));
  const [{ lintModel }, { schemas }] = await Promise.all([
    import('../core/model-lint.ts'),
    import('../generated/schemas.js'),
  ]);
  const linted = model ? lintModel(model, schemas.program) : [];
  const problems = [...file.problems, ...linted.filter((problem) => severityOf(problem) === 'error')];
  const isBroken = problems.some((problem) => severityOf(problem) === 'error');
  return { ...(model && !isBroken && { checked: model }), files: [file], problems, isBroken };
}
