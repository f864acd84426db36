/** The labels that `--labels` names: other words for the statuses. */

import { resolve } from 'node:path';
import { checkLabels } from '../core/check-labels.ts';
import type { Io } from '../io.ts';
import { shown } from '../load/find-files.ts';
import { checkedAs, type InputFile, readInput } from '../load/input-file.ts';
import type { Problem } from '../problem.ts';
import { labeled } from '../report/labels.ts';
import { type CommonOptions, type Console, consoleOf, exitCodeOf, type OutputOptions } from './console.ts';

export interface LabelsOptions {
  readonly labels?: string;
}

export interface LabeledConsole {
  /** With the labels in the place of its own words, where nothing is wrong with them. */
  readonly console: Console;
  readonly problems: readonly Problem[];
  readonly files: readonly InputFile[];
  /** Full paths of everything that was read. */
  readonly inputs: readonly string[];
  /** What is wrong with the labels leads to it; 0: nothing. */
  readonly exitCode: number;
}

export async function labeledConsole(
  io: Io,
  options: CommonOptions & OutputOptions & LabelsOptions,
): Promise<LabeledConsole> {
  const console = await consoleOf(io, options);
  if (options.labels === undefined) return { console, problems: [], files: [], inputs: [], exitCode: 0 };
  const path = resolve(io.cwd, options.labels);
  const file = await readInput({ path, shownAs: shown(path, io.cwd), expected: 'labels' }, 'places');
  const labels = checkedAs(file, 'labels');
  const problems = [...file.problems, ...(labels ? checkLabels(labels) : [])];
  const exitCode = exitCodeOf(problems);
  const words = labels && exitCode === 0 ? labeled(console.words, labels.value) : console.words;
  return { console: { ...console, words }, problems, files: [file], inputs: [path], exitCode };
}
