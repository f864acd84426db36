/** One input file: bytes → text → YAML → a value that its schema accepts, with all that is wrong on the way. */

import { type Problem, severityOf, wholeFile } from '../problem.ts';
import type { Checked } from '../types/checked.ts';
import { type ReadText, readText, type Sum } from './read-file.ts';
import { readPlainly } from './read-plainly.ts';
import { checkSchema, type InputKinds, type Kind, kindInText, kindOf, together } from './schema.ts';

/**
 * What a reading is for. `values` is fast, and knows no place in a file with which nothing is wrong: each of its places
 * is the start of the file. Who has a place to tell reads again, for `places`.
 */
export type Reading = 'values' | 'places';

export interface InputFile {
  /** As it is shown: with `/`, relative to where the reader of the problems stands. */
  readonly file: string;
  readonly sha256: Sum;
  readonly text: string;
  readonly reading: Reading;
  /** Undefined: the file says no kind that we know. */
  readonly kind?: Kind;
  /**
   * What its schema accepts: the whole file, or of answers those that it accepts, so that one mistake does not hide
   * those of meaning in the others. Undefined: nothing.
   */
  readonly checked?: Checked<unknown>;
  readonly problems: readonly Problem[];
}

export interface FileToRead {
  readonly path: string;
  readonly shownAs: string;
  /** What its name says it must be. */
  readonly expected?: Kind;
  readonly within?: string;
}

export function readInput(file: FileToRead, reading: Reading): Promise<InputFile> {
  const { path, shownAs, expected, within } = file;
  return inputOf(readText(path, shownAs, within), reading, expected);
}

export async function inputOf(read: ReadText, reading: Reading, expected?: Kind): Promise<InputFile> {
  if (!read.ok) return unread(read.problem);
  const { file, text, sha256 } = read;
  const plain = reading === 'values' ? await plainly(read, expected) : undefined;
  return plain ?? withPlaces({ file, text, sha256, ...(expected && { kind: expected }) });
}

function unread(problem: Problem): InputFile {
  return {
    file: problem.place.file,
    sha256: async () => '',
    text: '',
    reading: 'places',
    problems: [problem],
  };
}

/** Undefined: the file is not plain, or something is wrong with it. */
async function plainly(
  { file, text, sha256 }: Extract<ReadText, { readonly ok: true }>,
  expected: Kind | undefined,
): Promise<InputFile | undefined> {
  const value = readPlainly(text);
  const kind = expected ?? kindOf(value);
  if (value === undefined || kind === undefined) return undefined;
  const placeOf = (): Problem['place'] => wholeFile(file);
  const found = await checkSchema(kind, { value, placeOf, writtenAt: () => '', problems: [] });
  if (found.length > 0) return undefined;
  return {
    file,
    sha256,
    text,
    reading: 'values',
    kind,
    checked: { file, value, placeOf },
    problems: [],
  };
}

/** The same file, read by the authority on meaning and places. */
export async function withPlaces(
  input: Pick<InputFile, 'file' | 'sha256' | 'text' | 'kind'>,
): Promise<InputFile> {
  const { file, sha256, text } = input;
  const { readYaml } = await import('./read-yaml.ts');
  const { value, placeOf, writtenAt, problems: ofReading } = readYaml(text, file);
  const kind = input.kind ?? kindOf(value) ?? kindInText(text);
  const isReadable = value !== undefined;
  const ofSchema = isReadable
    ? await checkSchema(kind, { value, placeOf, writtenAt, problems: ofReading })
    : [];
  const problems = together(ofReading, ofSchema);
  const isSound = isReadable && !problems.some((problem) => severityOf(problem) === 'error');
  const isPartly = isReadable && kind === 'answers';
  const accepted = isSound ? value : isPartly ? await soundAnswers(value, problems) : undefined;
  return {
    file,
    sha256,
    text,
    reading: 'places',
    ...(kind && { kind }),
    ...(accepted !== undefined && { checked: { file, value: accepted, placeOf } }),
    problems,
  };
}

/** An answers file without the answers that have errors; undefined where there are errors elsewhere. */
async function soundAnswers(value: unknown, problems: readonly Problem[]): Promise<unknown> {
  const wrong = problems
    .filter((problem) => severityOf(problem) === 'error')
    .map(({ place }) => place.path ?? '');
  const ids = wrong.map((path) => unescaped(/^\/answers\/([^/]+)/.exec(path)?.[1]));
  const { answers } = value as { readonly answers?: unknown };
  if (ids.includes(undefined) || typeof answers !== 'object' || answers === null) return undefined;
  const left = {
    ...(value as object),
    answers: Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.includes(id))),
  };
  // One problem can stand for several mistaken keys, and is told at one of them.
  const placeOf = (): Problem['place'] => wholeFile('');
  const further = await checkSchema('answers', { value: left, placeOf, writtenAt: () => '', problems: [] });
  return further.length === 0 ? left : undefined;
}

/** A step of a JSON Pointer (RFC 6901) as the key that it stands for. */
const unescaped = (step: string | undefined): string | undefined =>
  step?.replaceAll('~1', '/').replaceAll('~0', '~');

/** The file as one of its kind, if it is one and nothing is wrong with it. */
export function checkedAs<K extends Kind>(
  input: InputFile | undefined,
  kind: K,
): Checked<InputKinds[K]> | undefined {
  // The schema of this kind has accepted the value.
  return input?.kind === kind ? (input.checked as Checked<InputKinds[K]> | undefined) : undefined;
}
