/** `aeo model show` and `aeo model lint`: the yardstick itself. */

import { resolve } from 'node:path';
import { lintModel } from '../core/model-lint.ts';
import { schemas } from '../generated/schemas.js';
import type { Io } from '../io.ts';
import { shown } from '../load/find-files.ts';
import { builtInModel, builtInSum, ownModel } from '../load/model.ts';
import { languages } from '../locales/languages.ts';
import { idsOf } from '../model.ts';
import { nearest } from '../nearest.ts';
import type { ProblemFormatName } from '../problems/formats.ts';
import { type ModelFormatName, modelFormats } from '../report/formats.ts';
import { fieldTitles } from '../report/program-fields.ts';
import {
  type CommonOptions,
  consoleOf,
  exitCodeOf,
  type OutputOptions,
  reportProblems,
  warnOf,
  writeResult,
} from './console.ts';
import { modelOf } from './model-option.ts';

export interface ModelShowOptions extends CommonOptions, OutputOptions {
  readonly format: ModelFormatName;
  readonly model?: string;
}

/** One pillar, standard or criterion with all that the model says of it; without an id, an overview, or a handbook. */
export async function modelShowCommand(
  id: string | undefined,
  options: ModelShowOptions,
  io: Io,
): Promise<number> {
  const console = await consoleOf(io, options);
  const { checked, problems, files, exitCode } = await modelOf(options.model, io);
  await warnOf({ problems, files }, console, options);
  if (checked === undefined) return exitCode;
  const result = await modelFormats[options.format]({
    model: checked.value,
    id,
    words: console.words,
    style: console.style,
    language: options.lang,
    handbook: languages[options.lang].handbook,
    fieldTitles: fieldTitles(schemas.program),
  });
  if (result === undefined) {
    const known = idsOf(checked.value);
    console.complain(console.words.noSuchId(id ?? '', nearest(id ?? '', known)));
    return 2;
  }
  const inputs = files.map(({ file }) => resolve(io.cwd, file));
  return writeResult(result, options, inputs, console);
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
