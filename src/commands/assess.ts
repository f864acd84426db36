/** `aeo assess <folder>`: the scorecard. */

import type { Io } from '../io.ts';
import { type FormatName, formats } from '../report/formats.ts';
import type { Assessment } from '../types/assessment.ts';
import { type AssessmentOptions, assessFolder } from './assessment.ts';
import {
  type CommonOptions,
  consoleOf,
  exitCodeOf,
  type OutputOptions,
  reportProblems,
  writeResult,
} from './console.ts';

export interface AssessCommandOptions extends CommonOptions, OutputOptions, AssessmentOptions {
  readonly format: FormatName;
  readonly failOn: 'error' | 'warning';
}

export async function assessCommand(folder: string, options: AssessCommandOptions, io: Io): Promise<number> {
  const console = await consoleOf(io, options);
  const format = formats[options.format];
  const reading = format.showsPlaces ? 'places' : 'values';
  const { words, style } = console;
  const { assessed, problems, files, inputs, isModelBroken } = await assessFolder(
    folder,
    { ...options, reading },
    io,
    console.catalog,
  );
  const exitCode = isModelBroken ? 4 : exitCodeOf(problems, options.failOn);
  if (problems.length > 0 && !(format.isForMachines && assessed === undefined)) {
    await reportProblems(problems, files, io.stderr, 'pretty', console, options);
  }
  if (assessed === undefined) {
    if (format.isForMachines) await reportProblems(problems, files, io.stdout, 'json', console, options);
    return exitCode;
  }
  const result = await format.write({ ...assessed, words, style });
  const writing = writeResult(result, options, inputs, console);
  const next = whatNext(folder, assessed.assessment);
  if (writing === 0 && next !== undefined && options.format === 'table') console.say(words.next(next));
  return Math.max(exitCode, writing);
}

/** What a reader of the scorecard would do next: fill in what is blank, or ask why something is not in place. */
function whatNext(folder: string, { pillars, checklists, summary }: Assessment): string | undefined {
  if (summary.decided === 0)
    return `edit ${folder}/program.yaml and ${folder}/answers.yaml, then aeo assess ${folder}`;
  const open = [...pillars, ...checklists];
  const worst =
    open.find(({ status }) => status === 'gap') ??
    open.find(({ status }) => status === 'partial') ??
    open.find(({ status }) => status !== 'check') ??
    open[0];
  return worst && `aeo explain ${folder} ${worst.id}`;
}
