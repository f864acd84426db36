/** The model that a command works with: the one that `--model` names, or the built-in one. */

import { resolve } from 'node:path';
import type { Io } from '../io.ts';
import { shown } from '../load/find-files.ts';
import type { InputFile } from '../load/input-file.ts';
import { builtInModel, ownModel } from '../load/model.ts';
import { type Problem, problemTable, severityOf } from '../problem.ts';
import type { Checked } from '../types/checked.ts';
import type { Model } from '../types/model.ts';

export interface ModelRead {
  /** Undefined: it is broken. */
  readonly checked?: Checked<Model>;
  readonly files: readonly InputFile[];
  readonly problems: readonly Problem[];
  /** 3: it cannot be read; 4: it is broken. */
  readonly exitCode: 0 | 3 | 4;
}

/** A model of the user’s is linted as well; what the linter only warns of, `aeo model lint` says. */
export async function modelOf(path: string | undefined, io: Io): Promise<ModelRead> {
  if (path === undefined) return { checked: await builtInModel(), files: [], problems: [], exitCode: 0 };
  const full = resolve(io.cwd, path);
  const { file, model } = await ownModel(full, shown(full, io.cwd));
  const [{ lintModel }, { schemas }] = await Promise.all([
    import('../core/model-lint.ts'),
    import('../generated/schemas.js'),
  ]);
  const linted = model ? lintModel(model, schemas.program) : [];
  const problems = [...file.problems, ...linted.filter((problem) => severityOf(problem) === 'error')];
  const errors = problems.filter((problem) => severityOf(problem) === 'error');
  const isUnread = errors.some(({ code }) => problemTable[code].exit === 3);
  const exitCode = isUnread ? 3 : errors.length > 0 ? 4 : 0;
  return { ...(model && exitCode === 0 && { checked: model }), files: [file], problems, exitCode };
}
