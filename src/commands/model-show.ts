/** `aeo model show`: the yardstick, on the terminal or as a handbook. */

import { resolve } from 'node:path';
import { schemas } from '../generated/schemas.js';
import type { Io } from '../io.ts';
import { languages } from '../locales/languages.ts';
import { idsOf } from '../model.ts';
import { nearest } from '../nearest.ts';
import { type ModelFormatName, modelFormats } from '../report/formats.ts';
import { fieldTitles } from '../report/program-fields.ts';
import { type CommonOptions, type OutputOptions, warnOf, writeResult } from './console.ts';
import { type LabelsOptions, labeledConsole } from './labels-option.ts';
import { modelOf } from './model-option.ts';
import { spokenModel } from './spoken-model.ts';

export interface ModelShowOptions extends CommonOptions, OutputOptions, LabelsOptions {
  readonly format: ModelFormatName;
  readonly model?: string;
}

/** One pillar, standard or criterion with all that the model says of it; without an id, an overview, or a handbook. */
export async function modelShowCommand(
  id: string | undefined,
  options: ModelShowOptions,
  io: Io,
): Promise<number> {
  const console = await labeledConsole(io, options);
  if (typeof console === 'number') return console;
  const { checked, problems, files, exitCode } = await modelOf(options.model, io);
  const spoken = checked && (await spokenModel(checked, options.model, options.lang, io));
  const read = [...files, ...(spoken?.files ?? [])];
  await warnOf({ problems: [...problems, ...(spoken?.problems ?? [])], files: read }, console, options);
  if (spoken === undefined) return exitCode;
  const { value: model, overlay } = spoken.checked;
  const result = await modelFormats[options.format]({
    model,
    id,
    words: console.words,
    style: console.style,
    language: options.lang,
    handbook: languages[options.lang].handbook,
    fieldTitles: fieldTitles(schemas.program),
    ...(spoken.language && { reviewed: spoken.language.isReviewed }),
    ...(overlay && { overlay }),
  });
  if (result === undefined) {
    console.complain(console.words.noSuchId(id ?? '', nearest(id ?? '', idsOf(model))));
    return 2;
  }
  const inputs = read.map(({ file }) => resolve(io.cwd, file));
  return writeResult(result, options, inputs, console);
}
