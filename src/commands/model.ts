/** `aeo model show` and `aeo model lint`: the yardstick itself. */

import { resolve } from 'node:path';
import { lintModel } from '../core/model-lint.ts';
import { schemas } from '../generated/schemas.js';
import type { Io } from '../io.ts';
import { shown } from '../load/find-files.ts';
import { builtInModel, builtInSum, ownModel } from '../load/model.ts';
import { idsOf } from '../model.ts';
import { nearest } from '../nearest.ts';
import type { ProblemFormatName } from '../problems/formats.ts';
import { linesText } from '../report/lines-text.ts';
import { modelLines } from '../report/model-lines.ts';
import { type CommonOptions, consoleOf, exitCodeOf, reportProblems, warnOf } from './console.ts';
import { type LabelsOptions, labeledConsole } from './labels-option.ts';
import { modelOf } from './model-option.ts';
import { spokenModel } from './spoken-model.ts';

export interface ModelShowOptions extends CommonOptions, LabelsOptions {
  readonly model?: string;
}

/** One pillar, standard or criterion with all that the model says of it; without an id, an overview. */
export async function modelShowCommand(
  id: string | undefined,
  options: ModelShowOptions,
  io: Io,
): Promise<number> {
  const console = await labeledConsole(io, options);
  if (typeof console === 'number') return console;
  const { checked, problems, files, exitCode } = await modelOf(options.model, io);
  const spoken = checked && (await spokenModel(checked, options.model, options.lang, io));
  await warnOf(
    {
      problems: [...problems, ...(spoken?.problems ?? [])],
      files: [...files, ...(spoken?.files ?? [])],
    },
    console,
    options,
  );
  if (spoken === undefined) return exitCode;
  const lines = modelLines(spoken.checked.value, id, console.words);
  if (lines === undefined) {
    const known = idsOf(spoken.checked.value);
    console.complain(console.words.noSuchId(id ?? '', nearest(id ?? '', known)));
    return 2;
  }
  io.stdout.write(linesText(lines, console.style));
  return 0;
}

export interface ModelLintOptions extends CommonOptions {
  readonly format: ProblemFormatName;
  readonly failOn: 'error' | 'warning';
}

/** A model file, or the built-in model. */
export async function modelLintCommand(
  path: string | undefined,
  options: ModelLintOptions,
  io: Io,
): Promise<number> {
  const console = await consoleOf(io, options);
  const full = resolve(io.cwd, path ?? '');
  const own = path === undefined ? undefined : await ownModel(full, shown(full, io.cwd));
  const model = own === undefined ? await builtInModel() : own.model;
  const problems = [...(own?.file.problems ?? []), ...(model ? lintModel(model, schemas.program) : [])];
  const files = own
    ? [own.file]
    : model
      ? [{ file: model.file, kind: 'model', sha256: builtInSum, text: '' }]
      : [];
  await reportProblems(problems, files, io.stdout, options.format, console, options);
  return exitCodeOf(problems, options.failOn);
}
