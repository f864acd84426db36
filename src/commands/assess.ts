/** `aeo assess <folder>`: the scorecard. */

import type { Io } from '../io.ts';
import type { Words } from '../locales/en/words.ts';
import { type FormatName, formats } from '../report/formats.ts';
import type { Assessment } from '../types/assessment.ts';
import { type AssessmentOptions, assessFolder } from './assessment.ts';
import {
  type CommonOptions,
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
  const console = await labeledConsole(io, options);
  if (typeof console === 'number') return console;
  const format = formats[options.format];
  const reading = format.showsPlaces ? 'places' : 'values';
  const { words, style } = console;
  const { assessed, problems, files, inputs, modelExitCode } = await assessFolder(
    folder,
    { ...options, reading },
    io,
    console.catalog,
  );
  const exitCode = Math.max(modelExitCode, exitCodeOf(problems, options.failOn));
  if (assessed === undefined && format.isForMachines) {
    await reportProblems(problems, files, io.stdout, 'json', console, options);
    return exitCode;
  }
  await warnOf({ problems, files }, console, options);
  if (assessed === undefined) return exitCode;
  const result = await format.write({ ...assessed, words, style });
  const writing = writeResult(result, options, inputs, console);
  if (writing === 0 && options.format === 'table')
    console.say(whatNext(folder, options.model, assessed.assessment, words));
  return Math.max(exitCode, writing);
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
