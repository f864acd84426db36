/** `aeo model show` and `aeo model lint`: the yardstick itself. */

import { lintModel } from '../core/model-lint.ts';
import { schemas } from '../generated/schemas.js';
import type { Io } from '../io.ts';
import { builtInModel, builtInSum } from '../load/model.ts';
import { idsOf } from '../model.ts';
import { nearest } from '../nearest.ts';
import type { ProblemFormatName } from '../problems/formats.ts';
import { linesText } from '../report/lines-text.ts';
import { modelLines } from '../report/model-lines.ts';
import { type CommonOptions, consoleOf, exitCodeOf, reportProblems, warnOf } from './console.ts';
import { modelOf } from './model-option.ts';
import { ownModel } from './own-model.ts';

export interface ModelShowOptions extends CommonOptions {
  readonly model?: string;
}

/** One pillar, standard or criterion with all that the model says of it; without an id, an overview. */
export async function modelShowCommand(
  id: string | undefined,
  options: ModelShowOptions,
  io: Io,
): Promise<number> {
  const console = await consoleOf(io, options);
  const { checked, problems, files, exitCode } = await modelOf(options.model, io);
  await warnOf({ problems, files }, console, options);
  if (checked === undefined) return exitCode;
  const lines = modelLines(checked.value, id, console.words, checked.overlay);
  if (lines === undefined) {
    const known = idsOf(checked.value);
    console.complain(console.words.noSuchId(id ?? '', nearest(id ?? '', known)));
    return 2;
  }
  io.stdout.write(linesText(lines, console.style));
  return 0;
}

async function builtIn() {
  const model = await builtInModel();
  return {
    problems: lintModel(model, schemas.program),
    files: [{ file: model.file, kind: 'model', sha256: builtInSum, text: '' }],
  };
}

export interface ModelLintOptions extends CommonOptions {
  readonly format: ProblemFormatName;
  readonly failOn: 'error' | 'warning';
}

/** A model or overlay file, or the built-in model. */
export async function modelLintCommand(
  path: string | undefined,
  options: ModelLintOptions,
  io: Io,
): Promise<number> {
  const console = await consoleOf(io, options);
  const own = path === undefined ? await builtIn() : await ownModel(path, io.cwd);
  const { problems, files } = own;
  await reportProblems(problems, files, io.stdout, options.format, console, options);
  return exitCodeOf(problems, options.failOn);
}
