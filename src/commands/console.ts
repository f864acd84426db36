/** How a command talks: words, colors, where the result goes and where everything else. */

import { statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { tool } from '../generated/tool.js';
import type { Io, Sink } from '../io.ts';
import type { ProblemCatalog } from '../locales/en/problems.ts';
import type { Words } from '../locales/en/words.ts';
import { type LanguageName, languages } from '../locales/languages.ts';
import { type Problem, problemTable, severityOf } from '../problem.ts';
import type { CheckedFile, ProblemFormatName, ProblemsReport } from '../problems/formats.ts';
import { problemFormats } from '../problems/formats.ts';
import { toldInOrder } from '../problems/told.ts';
import { forTerminal } from '../report/escape.ts';
import { asciiOf, noPaint, type TerminalStyle } from '../report/terminal.ts';

/** What every command can be asked. */
export interface CommonOptions {
  readonly lang: LanguageName;
  readonly color: 'auto' | 'always' | 'never';
  readonly ascii?: boolean;
  readonly quiet?: boolean;
}

/** For commands that write one result. */
export interface OutputOptions {
  readonly output?: string;
  readonly force?: boolean;
}

export interface Console {
  readonly io: Io;
  readonly words: Words;
  /** The words of problems: loaded when there is one. */
  readonly catalog: () => Promise<ProblemCatalog>;
  /** How the result is drawn: to a file without color. */
  readonly style: TerminalStyle;
  /** Talk and hints: to standard error, unless told to be quiet. */
  readonly say: (line: string) => void;
  /** Why the command cannot be done: to standard error, always. */
  readonly complain: (line: string) => void;
}

/** Where there is no terminal, a table is this wide. */
const widthWithoutTerminal = 120;

export async function consoleOf(io: Io, options: CommonOptions & OutputOptions): Promise<Console> {
  const toFile = options.output !== undefined;
  const { words, problems } = languages[options.lang];
  const complain = (line: string): void =>
    io.stderr.write(`${asciiOf(forTerminal(line), { ascii: options.ascii ?? false })}\n`);
  return {
    io,
    words: await words(),
    catalog: problems,
    style: await styleOf(io, options, toFile ? undefined : io.stdout),
    say: (line) => {
      if (!options.quiet) complain(line);
    },
    complain,
  };
}

/** Undefined sink: a file, which has no color and no width. */
async function styleOf(
  io: Io,
  { color, ascii }: CommonOptions,
  sink: Sink | undefined,
): Promise<TerminalStyle> {
  const isColored = sink !== undefined && hasColor(io, color, sink);
  return {
    width: sink?.columns ?? widthWithoutTerminal,
    paint: isColored ? (await import('../report/paint.ts')).colorPaint() : noPaint,
    ascii: ascii ?? false,
  };
}

/** The flag, then NO_COLOR, then FORCE_COLOR, then whether a person looks. */
function hasColor({ env }: Io, color: CommonOptions['color'], { isTerminal }: Sink): boolean {
  if (color !== 'auto') return color === 'always';
  const { NO_COLOR: no = '', FORCE_COLOR: force = '', TERM: terminal } = env;
  if (no !== '') return false;
  return force === '' ? isTerminal && terminal !== 'dumb' : force !== '0' && force !== 'false';
}

/** Problems to a stream, in a format. */
export async function reportProblems(
  problems: readonly Problem[],
  files: readonly CheckedFile[],
  to: Sink,
  format: ProblemFormatName,
  console: Console,
  options: CommonOptions,
): Promise<void> {
  const terminal = await styleOf(console.io, options, to);
  const report: ProblemsReport = {
    problems: problems.length === 0 ? [] : toldInOrder(problems, await console.catalog()),
    files,
    tool,
    words: console.words,
    style: { ...terminal, text: (raw) => asciiOf(forTerminal(raw), terminal) },
  };
  to.write(await problemFormats[format](report));
}

/** What is wrong, beside the result: to standard error, for a person; nothing where nothing is. */
export async function warnOf(
  { problems, files }: { readonly problems: readonly Problem[]; readonly files: readonly CheckedFile[] },
  console: Console,
  options: CommonOptions,
): Promise<void> {
  if (problems.length > 0)
    await reportProblems(problems, files, console.io.stderr, 'pretty', console, options);
}

/** 0 without errors, or without warnings where these are to fail; otherwise the highest that a problem leads to. */
export function exitCodeOf(problems: readonly Problem[], failOn: 'error' | 'warning' = 'error'): number {
  const failing = problems.filter((problem) => failOn === 'warning' || severityOf(problem) === 'error');
  return failing.reduce((highest, { code }) => Math.max(highest, problemTable[code].exit), 0);
}

/** The result to standard output, or to a file that must not be there yet. `inputs`: full paths never to be overwritten. */
export function writeResult(
  result: string,
  { output, force }: OutputOptions,
  inputs: readonly string[],
  console: Console,
): number {
  const { io, words } = console;
  if (output === undefined || output === '-') {
    io.stdout.write(result);
    return 0;
  }
  const path = resolve(io.cwd, output);
  if (inputs.some((input) => isSameFile(input, path))) return refused(words.outputIsInput(output), console);
  const there = statSync(path, { throwIfNoEntry: false });
  if (there?.isDirectory()) return refused(words.outputFailed(output, 'EISDIR'), console);
  if (there && !force) return refused(words.outputExists(output), console);
  try {
    writeFileSync(path, result);
    return 0;
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    return refused(words.outputFailed(output, reason), console);
  }
}

/** The exit code of output that cannot be written, or would overwrite something. */
const unwritable = 5;

function refused(why: string, { complain }: Console): number {
  complain(why);
  return unwritable;
}

/** Under whatever names: links, and letters of another case where the disk does not tell them apart. */
function isSameFile(one: string, other: string): boolean {
  const [first, second] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false }));
  if (first === undefined || second === undefined) return one === other;
  return first.dev === second.dev && first.ino === second.ino;
}
