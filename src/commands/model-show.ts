/** `aeo model show`: the yardstick, on the terminal or as a handbook. */

import { resolve } from 'node:path';
import { schemas } from '../generated/schemas.js';
import type { Io } from '../io.ts';
import { languages } from '../locales/languages.ts';
import { idsOf } from '../model.ts';
import { nearest } from '../nearest.ts';
import { type ModelFormatName, modelFormats } from '../report/formats.ts';
import { fieldTitles } from '../report/program-fields.ts';
import { type CommonOptions, exitCodeOf, type OutputOptions, warnOf, writeResult } from './console.ts';
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
  const labels = await labeledConsole(io, options);
  const { console } = labels;
  if (labels.exitCode > 0) {
    await warnOf(labels, console, options);
    return labels.exitCode;
  }
  const { checked, problems, files, exitCode } = await modelOf(options.model, io);
  const spoken = checked && (await spokenModel(checked, options.model, options.lang, io));
  const found = {
    problems: [...labels.problems, ...problems, ...(spoken?.problems ?? [])],
    files: [...labels.files, ...files, ...(spoken?.files ?? [])],
  };
  await warnOf(found, console, options);
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
  const inputs = found.files.map(({ file }) => resolve(io.cwd, file));
  return Math.max(exitCodeOf(found.problems), writeResult(result, options, inputs, console));
}
