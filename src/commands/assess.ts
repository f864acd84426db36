/** `aeo assess <folder>`: the scorecard. */

import type { Io } from '../io.ts';
import type { Words } from '../locales/en/words.ts';
import { type FormatName, formats } from '../report/formats.ts';
import type { Assessment } from '../types/assessment.ts';
import { type AssessmentOptions, assessFolder } from './assessment.ts';
import {
  type CommonOptions,
  type Console,
  exitCodeOf,
  type OutputOptions,
  reportProblems,
  warnOf,
  writeResult,
} from './console.ts';
import { type LabelsOptions, labeledConsole } from './labels-option.ts';
import { shellWord } from './shell-word.ts';

export interface AssessCommandOptions extends CommonOptions, OutputOptions, AssessmentOptions, LabelsOptions {
  readonly format: FormatName;
  readonly failOn: 'error' | 'warning';
}

export async function assessCommand(folder: string, options: AssessCommandOptions, io: Io): Promise<number> {
  const labels = await labeledConsole(io, options);
  const { console } = labels;
  const format = formats[options.format];
  const tell = (found: Found): Promise<void> => tellFailure(found, format, console, options);
  if (labels.exitCode > 0) {
    await tell(labels);
    return labels.exitCode;
  }
  const reading = format.showsPlaces ? 'places' : 'values';
  const { words, style } = console;
  const { assessed, problems, files, inputs, modelExitCode } = await assessFolder(
    folder,
    { ...options, reading },
    io,
    console.catalog,
  );
  const exitCode = Math.max(modelExitCode, exitCodeOf(problems, options.failOn));
  const found = { problems: [...labels.problems, ...problems], files: [...labels.files, ...files] };
  if (assessed === undefined) {
    await tell(found);
    return exitCode;
  }
  await warnOf(found, console, options);
  const result = await format.write({ ...assessed, words, style });
  const writing = writeResult(result, options, [...labels.inputs, ...inputs], console);
  if (writing === 0 && options.format === 'table')
    console.say(whatNext(folder, options.model, assessed.assessment, words));
  return Math.max(exitCode, writing);
}

type Found = Parameters<typeof warnOf>[0];

/** Instead of a result: for a program as its one document, for a person beside it. */
function tellFailure(
  found: Found,
  { isForMachines }: (typeof formats)[FormatName],
  console: Console,
  options: CommonOptions,
): Promise<void> {
  if (!isForMachines) return warnOf(found, console, options);
  return reportProblems(found.problems, found.files, console.io.stdout, 'json', console, options);
}

/** What a reader of the scorecard would do next: fill in what is blank, or ask why something is not in place. */
function whatNext(
  path: string,
  model: string | undefined,
  { pillars, checklists, summary }: Assessment,
  words: Words,
): string {
  const folder = shellWord(path);
  if (summary.decided === 0) return words.nextFill(folder);
  const all = [...pillars, ...checklists];
  const order = ['gap', 'partial', 'ongoing', 'not-assessed'];
  const least = order.flatMap((status) => all.find((pillar) => pillar.status === status) ?? [])[0] ?? all[0];
  const named = model === undefined ? '' : `--model ${shellWord(model)}`;
  return words.next(['aeo explain', folder, least?.id ?? '', named].filter((part) => part !== '').join(' '));
}
