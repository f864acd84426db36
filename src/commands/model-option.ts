/** The model that a command works with: the one that `--model` names, or the built-in one. */

import type { Io } from '../io.ts';
import type { InputFile } from '../load/input-file.ts';
import { builtInModel } from '../load/model.ts';
import { type Problem, problemTable, severityOf } from '../problem.ts';
import type { ModelInUse } from '../types/checked.ts';

export interface ModelRead {
  /** Undefined: it is broken. */
  readonly checked?: ModelInUse;
  readonly files: readonly InputFile[];
  readonly problems: readonly Problem[];
  /** 3: it cannot be read; 4: it is broken. */
  readonly exitCode: 0 | 3 | 4;
}

/** A model of the user’s is linted as well; what the linter only warns of, `aeo model lint` says. */
export async function modelOf(path: string | undefined, io: Io): Promise<ModelRead> {
  if (path === undefined) return { checked: await builtInModel(), files: [], problems: [], exitCode: 0 };
  const { ownModel } = await import('./own-model.ts');
  const { model, files, problems: all } = await ownModel(path, io.cwd);
  const ofReading = new Set(files.flatMap((file) => file.problems));
  const problems = all.filter((found) => ofReading.has(found) || isTold(found));
  const errors = all.filter((found) => severityOf(found) === 'error');
  const isUnread = errors.some(({ code }) => problemTable[code].exit === 3);
  const exitCode = isUnread ? 3 : errors.length > 0 ? 4 : 0;
  return { ...(model && exitCode === 0 && { checked: model }), files, problems, exitCode };
}

/** That the model below an overlay has changed since is told to whoever assesses by it. */
const isTold = (found: Problem): boolean =>
  severityOf(found) === 'error' || found.code === 'base-minor-version';
