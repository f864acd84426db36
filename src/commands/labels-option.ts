/** The labels that `--labels` names: other words for the statuses. */

import { resolve } from 'node:path';
import { checkLabels } from '../core/check-labels.ts';
import type { Io } from '../io.ts';
import { shown } from '../load/find-files.ts';
import { checkedAs, readInput } from '../load/input-file.ts';
import { labeled } from '../report/labels.ts';
import {
  type CommonOptions,
  type Console,
  consoleOf,
  exitCodeOf,
  type OutputOptions,
  warnOf,
} from './console.ts';

export interface LabelsOptions {
  readonly labels?: string;
}

/** The console, with the labels in the place of its own words; a number where they are wrong: the exit code. */
export async function labeledConsole(
  io: Io,
  options: CommonOptions & OutputOptions & LabelsOptions,
): Promise<Console | number> {
  const console = await consoleOf(io, options);
  if (options.labels === undefined) return console;
  const path = resolve(io.cwd, options.labels);
  const file = await readInput({ path, shownAs: shown(path, io.cwd), expected: 'labels' }, 'places');
  const labels = checkedAs(file, 'labels');
  const problems = [...file.problems, ...(labels ? checkLabels(labels) : [])];
  await warnOf({ problems, files: [file] }, console, options);
  const exitCode = exitCodeOf(problems);
  if (labels === undefined || exitCode > 0) return exitCode;
  return { ...console, words: labeled(console.words, labels.value) };
}
