/** One input file: bytes → text → YAML → a value that its schema accepts, with all that is wrong on the way. */

import type { PlaceOf, Problem } from '../problem.ts';
import { severityOf } from '../problem.ts';
import type { Checked } from '../types/checked.ts';
import { type ReadText, readText } from './read-file.ts';
import { readYaml } from './read-yaml.ts';
import { checkSchema, type InputKinds, type Kind, kindOf } from './schema.ts';

export interface InputFile {
  /** As it is shown: with `/`, relative to where the reader of the problems stands. */
  readonly file: string;
  readonly sha256: string;
  readonly text: string;
  /** Undefined: the file says no kind that we know. */
  readonly kind?: Kind;
  /** Undefined: something is wrong with the file. */
  readonly checked?: Checked<unknown>;
  readonly problems: readonly Problem[];
}

export interface FileToRead {
  readonly path: string;
  readonly shownAs: string;
  readonly expected?: Kind;
  readonly within?: string;
}

/** Reads the file at `path`. `expected`: what its name says it must be. */
export function readInput({ path, shownAs, expected, within }: FileToRead): Promise<InputFile> {
  return inputOf(readText(path, shownAs, within), shownAs, expected);
}

export async function inputOf(read: ReadText, shownAs: string, expected?: Kind): Promise<InputFile> {
  if (!read.ok) return { file: shownAs, sha256: '', text: '', problems: [read.problem] };
  const { text, sha256 } = read;
  const yaml = readYaml(text, shownAs);
  const kind = expected ?? kindOf(yaml.value);
  const isReadable = !yaml.problems.some(isError);
  const problems = [...yaml.problems, ...(isReadable ? await checkSchema(kind, yaml) : [])];
  const checked = problems.some(isError) ? undefined : checkedFile(shownAs, sha256, yaml.value, yaml.placeOf);
  return { file: shownAs, sha256, text, ...(kind && { kind }), ...(checked && { checked }), problems };
}

function checkedFile(file: string, sha256: string, value: unknown, placeOf: PlaceOf): Checked<unknown> {
  return { file, sha256, value, placeOf };
}

const isError = (problem: Problem): boolean => severityOf(problem) === 'error';

/** The file as one of its kind, if it is one and nothing is wrong with it. */
export function checkedAs<K extends Kind>(
  input: InputFile | undefined,
  kind: K,
): Checked<InputKinds[K]> | undefined {
  // The schema of this kind has accepted the value.
  return input?.kind === kind ? (input.checked as Checked<InputKinds[K]> | undefined) : undefined;
}
