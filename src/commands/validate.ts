/** `aeo validate <paths…>`: what is wrong with the files. */

import { dirname } from 'node:path';
import { grouped } from '../core/grouped.ts';
import type { Io } from '../io.ts';
import { type FoundFile, filesAt } from '../load/find-files.ts';
import { type InputFile, inputOf, readInput } from '../load/input-file.ts';
import { textOf } from '../load/read-file.ts';
import { compareText, type Problem, problem, wholeFile } from '../problem.ts';
import type { ProblemFormatName } from '../problems/formats.ts';
import { type CommonOptions, consoleOf, exitCodeOf, reportProblems } from './console.ts';
import { type Meaning, meaningOf } from './meaning.ts';
import { modelOf } from './model-option.ts';

export interface ValidateOptions extends CommonOptions {
  readonly format: ProblemFormatName;
  readonly model?: string;
  readonly failOn: 'error' | 'warning';
}

/** A file that was read, and the folder of the assessment that it may belong to. */
interface Read {
  readonly root: string;
  readonly isOurs: boolean;
  readonly input: InputFile;
}

export async function validateCommand(
  paths: readonly string[],
  options: ValidateOptions,
  io: Io,
): Promise<number> {
  const console = await consoleOf(io, options);
  const named = paths.filter((path) => path !== '-');
  const found = await filesAt(named, io.cwd);
  const piped = named.length < paths.length ? [await standardInput(io)] : [];
  const read = [...(await Promise.all(found.files.map(readFile))), ...piped];
  const ours = read.filter(({ isOurs, input }) => isOurs || input.kind !== undefined);
  const inputs = ours.map(({ input }) => input);
  const own = options.model === undefined ? undefined : await modelOf(options.model, io);
  const assessments = [...grouped(ours, ({ root }) => root).values()].map((group) =>
    group.map(({ input }) => input),
  );
  // What answers mean depends on their model: of a broken one nothing follows.
  const isBroken = own !== undefined && own.checked === undefined;
  const meaning = isBroken ? nothingMeant : await meaningOf(assessments, own?.checked, io.cwd);
  const problems = [
    ...found.problems,
    ...(own?.problems ?? []),
    ...inputs.flatMap((input) => input.problems),
    ...meaning.problems,
    ...(inputs.length + found.problems.length === 0 ? paths.map(nothingAt) : []),
  ];
  const files = inNameOrder([...inputs, ...meaning.bases]);
  await reportProblems(distinct(problems), files, io.stdout, options.format, console, options);
  const passedOver = read.length - ours.length;
  if (passedOver > 0) console.say(console.words.passedOver(passedOver));
  return Math.max(own?.exitCode ?? 0, exitCodeOf(problems, options.failOn));
}

/** A model can be named twice: among the files, and by --model or by several overlays. */
function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()];
}

const nothingMeant: Meaning = { problems: [], bases: [] };

async function readFile(file: FoundFile): Promise<Read> {
  return { root: rootOf(file), isOurs: file.isOurs, input: await readInput(file, 'values') };
}

async function standardInput(io: Io): Promise<Read> {
  return { root: '-', isOurs: true, input: await inputOf(textOf(io.stdin(), '-'), 'values') };
}

/** Answers stand in a folder of their own, one below the program file that they belong to. */
function rootOf({ path }: FoundFile): string {
  const folder = dirname(path);
  return /[\\/]answers$/.test(folder) ? dirname(folder) : folder;
}

const nothingAt = (path: string): Problem => problem('nothing-matched', { path }, wholeFile(path));

const inNameOrder = (files: readonly InputFile[]): readonly InputFile[] =>
  files.toSorted((a, b) => compareText(a.file, b.file));
