/** Which files are meant: the files of an assessment folder, and whatever paths, folders and globs name. */

import { type Dirent, lstatSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, posix, relative, resolve, sep } from 'node:path';
import { compareText, type Problem, type ProblemArgs, problem, wholeFile } from '../problem.ts';
import { readText } from './read-file.ts';
import { type Kind, kindInText } from './schema.ts';

export interface FoundFile {
  readonly path: string;
  /** Relative to the folder or working directory, with `/`. */
  readonly shownAs: string;
  /** What its name says it is; undefined: whatever its `kind` says. */
  readonly expected?: Kind;
  /** Always ours: named by the user, or a file of an assessment folder. Others are ours only by a known kind. */
  readonly isOurs: boolean;
  /** The folder that was named: a link that leads out of it is not read. */
  readonly within?: string;
}

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  readonly problems: readonly Problem[];
}

/** The files of a program, by their names in an assessment folder. */
const namedFiles: Readonly<Record<string, Kind>> = {
  'program.yaml': 'program',
  'answers.yaml': 'answers',
  'plan.yaml': 'plan',
};
const answersFolder = 'answers';

/** The files of one assessment folder, shown relative to it. */
export function filesOfFolder(folder: string, shownFolder: string): FoundFiles {
  const entries = entriesOf(folder);
  if (entries === undefined) return { files: [], problems: [noFolder(folder, shownFolder)] };
  if (!entries.some(({ name }) => name === 'program.yaml')) {
    return { files: [], problems: [noProgramFile(shownFolder, entries)] };
  }
  const { files, problems } = ofAssessment(folder, '', entries);
  return { files: files.map((file) => ({ ...file, within: folder })), problems };
}

function noFolder(folder: string, shownFolder: string): Problem {
  if (kindOfPath(folder) !== 'file') return missing(shownFolder);
  return problem('folder-expected', { folder: posix.dirname(shownFolder) }, wholeFile(shownFolder));
}

function noProgramFile(folder: string, entries: readonly Dirent[]): Problem {
  const misnamed = entries.find(({ name }) => knownNameOf(name) === 'program.yaml')?.name;
  const args = { folder, ...(misnamed !== undefined && { misnamed }) };
  return problem('program-file-missing', args, wholeFile(folder));
}

/** The known files of a folder with a program.yaml, with what would be overlooked for its name. */
function ofAssessment(folder: string, prefix: string, entries: readonly Dirent[]): FoundFiles {
  const named = entries.flatMap(({ name }) => {
    const expected = Object.hasOwn(namedFiles, name) ? namedFiles[name] : undefined;
    return expected === undefined ? [] : [ours(join(folder, name), `${prefix}${name}`, expected)];
  });
  const inside = entries.some(({ name }) => name === answersFolder)
    ? (entriesOf(join(folder, answersFolder)) ?? [])
    : [];
  const answers = inside
    .filter(({ name }) => isYaml(name, ['.yaml']))
    .map(({ name }) =>
      ours(join(folder, answersFolder, name), `${prefix}${answersFolder}/${name}`, 'answers'),
    );
  const single = named.find(({ expected }) => expected === 'answers');
  return {
    files: [...named, ...answers],
    problems: [
      ...(single && answers.length > 0
        ? [problem('answers-in-two-places', { single: single.shownAs }, wholeFile(single.shownAs))]
        : []),
      ...overlooked(folder, prefix, entries),
      ...overlookedAnswers(join(folder, answersFolder), prefix, inside),
    ],
  };
}

/** The name by which a file or folder is looked for, of one that is nearly called so. */
function knownNameOf(name: string): string | undefined {
  const known = /^(program|answers|plan)\.ya?ml(?:\.txt)?$/i.exec(name)?.[1];
  if (known !== undefined) return `${known.toLowerCase()}.yaml`;
  return /^answers?$/i.test(name) ? answersFolder : undefined;
}

/** What stands beside program.yaml and looks as if it belonged to the assessment, but is not looked for there. */
function overlooked(folder: string, prefix: string, entries: readonly Dirent[]): readonly Problem[] {
  const names = new Set(entries.map(({ name }) => name));
  return entries.flatMap(({ name }) => {
    if (name === answersFolder || Object.hasOwn(namedFiles, name)) return [];
    const instead = knownNameOf(name);
    if (instead !== undefined) return [misnamed(prefix, name, instead, 'name')];
    const kind = isYaml(name) ? kindOfFile(join(folder, name), folder) : undefined;
    if (kind === 'answers') return [misnamed(prefix, name, `${answersFolder}/${withEnding(name)}`, 'place')];
    if (kind !== 'program' && kind !== 'plan') return [];
    const known = `${kind}.yaml`;
    return [misnamed(prefix, name, known, names.has(known) ? 'second' : 'name')];
  });
}

/** The same of what stands in the folder of answers. */
function overlookedAnswers(folder: string, prefix: string, inside: readonly Dirent[]): readonly Problem[] {
  return inside.flatMap((entry) => {
    const name = `${answersFolder}/${entry.name}`;
    if (entry.isDirectory()) {
      const holdsAnswers = entriesOf(join(folder, entry.name))?.some((below) => isYaml(below.name)) === true;
      return holdsAnswers ? [misnamed(prefix, name, answersFolder, 'folder')] : [];
    }
    if (!/\.ya?ml(?:\.txt)?$/i.test(name) || name.endsWith('.yaml')) return [];
    return [misnamed(prefix, name, withEnding(name), 'name')];
  });
}

function misnamed(
  prefix: string,
  file: string,
  instead: string,
  why: ProblemArgs['file-misnamed']['why'],
): Problem {
  return problem('file-misnamed', { file, instead, why }, wholeFile(`${prefix}${file}`));
}

const withEnding = (name: string): string => name.replace(/\.ya?ml(?:\.txt)?$/i, '.yaml');

/** What a file says that it is; undefined also of one that cannot be read. */
function kindOfFile(path: string, within: string): Kind | undefined {
  const read = readText(path, path, within);
  return read.ok ? kindInText(read.text) : undefined;
}

/** Everything that paths, folders and globs name, each file once, in the order of the arguments, then of names. */
export async function filesAt(paths: readonly string[], cwd: string): Promise<FoundFiles> {
  const found: FoundFiles[] = [];
  for (const path of paths) found.push(await filesAtOne(path, cwd));
  const files = new Map<string, FoundFile>();
  for (const file of found.flatMap((one) => one.files)) {
    const known = files.get(file.path);
    if (known === undefined || (!known.isOurs && file.isOurs)) files.set(file.path, file);
  }
  return { files: [...files.values()], problems: found.flatMap((one) => one.problems) };
}

async function filesAtOne(path: string, cwd: string): Promise<FoundFiles> {
  const full = resolve(cwd, path);
  const kind = kindOfPath(full);
  if (kind === 'folder') return nothingIs(path, walked(full, shown(full, cwd)));
  if (kind === 'file') return { files: [named(full, cwd)], problems: [] };
  if (!/[*?[\]{}!()]/.test(path)) return { files: [], problems: [missing(path)] };
  const { globbed } = await import('./glob.ts');
  const matches = await globbed(path, cwd);
  const each = matches.map((match) => filesAtMatch(resolve(cwd, match), cwd));
  return nothingIs(path, {
    files: each.flatMap(({ files }) => files),
    problems: each.flatMap(({ problems }) => problems),
  });
}

function filesAtMatch(full: string, cwd: string): FoundFiles {
  return kindOfPath(full) === 'folder'
    ? walked(full, shown(full, cwd))
    : { files: [named(full, cwd)], problems: [] };
}

/** A file that was named is ours; where it stands beside a program.yaml under a known name, the name says its kind. */
function named(full: string, cwd: string): FoundFile {
  const folder = dirname(full);
  const isAnswers =
    basename(folder) === answersFolder && kindOfPath(join(folder, '..', 'program.yaml')) === 'file';
  const name = basename(full);
  const byName = Object.hasOwn(namedFiles, name) ? namedFiles[name] : undefined;
  const isKnown = byName !== undefined && kindOfPath(join(folder, 'program.yaml')) === 'file';
  return ours(full, shown(full, cwd), isAnswers ? 'answers' : isKnown ? byName : undefined);
}

const ours = (path: string, shownAs: string, expected: Kind | undefined): FoundFile => ({
  path,
  shownAs,
  isOurs: true,
  ...(expected !== undefined && { expected }),
});

/** All YAML files below a folder. Links are followed once, and never out of the folder. */
function walked(folder: string, shownFolder: string): FoundFiles {
  const root = realpathSync(folder);
  const entries = [...entriesBelow(folder, shownFolder === '.' ? '' : `${shownFolder}/`, root, new Set())];
  const assessments = entries.flatMap(({ inside, full, shownAs }) =>
    inside?.some(({ name }) => name === 'program.yaml')
      ? [ofAssessment(full, shownAs === '' ? '' : `${shownAs}/`, inside)]
      : [],
  );
  // A folder comes before those in it, and has the last word on what is in its folder of answers.
  const known = new Map(
    assessments
      .toReversed()
      .flatMap((one) => one.files)
      .map((file) => [file.path, file]),
  );
  const files = entries
    .filter(({ full, inside, isOutside }) => inside === undefined && !isOutside && isYaml(full))
    .map(({ full, shownAs }): FoundFile => known.get(full) ?? { path: full, shownAs, isOurs: false })
    .map((file) => ({ ...file, within: folder }));
  return {
    files: files.toSorted((a, b) => compareText(a.shownAs, b.shownAs)),
    problems: [
      ...assessments.flatMap(({ problems }) => problems),
      ...entries.filter(({ isOutside }) => isOutside).map(({ shownAs }) => outside(shownFolder, shownAs)),
    ],
  };
}

interface Entry {
  readonly full: string;
  readonly shownAs: string;
  /** Of a folder: what is in it. */
  readonly inside?: readonly Dirent[];
  /** A link to a folder outside of the one that was named: not followed. */
  readonly isOutside: boolean;
}

/** The folder itself and everything below it, each real folder once. */
function* entriesBelow(folder: string, prefix: string, root: string, visited: Set<string>): Generator<Entry> {
  const real = realpathSync(folder);
  const inside = visited.has(real) ? undefined : entriesOf(folder);
  visited.add(real);
  if (inside === undefined) return;
  yield { full: folder, shownAs: prefix.replace(/\/$/, ''), inside, isOutside: false };
  for (const entry of inside) {
    const full = join(folder, entry.name);
    const shownAs = `${prefix}${entry.name}`;
    const isFolder = kindOfPath(full) === 'folder';
    if (!isFolder) yield { full, shownAs, isOutside: false };
    else if (isWithin(root, realpathSync(full))) yield* entriesBelow(full, `${shownAs}/`, root, visited);
    else yield { full, shownAs, isOutside: true };
  }
}

function nothingIs(path: string, found: FoundFiles): FoundFiles {
  if (found.files.length > 0 || found.problems.length > 0) return found;
  return { files: [], problems: [problem('nothing-matched', { path }, wholeFile(path))] };
}

const outside = (folder: string, shownAs: string): Problem =>
  problem('file-outside', { folder: basename(folder) }, wholeFile(shownAs));

const isWithin = (folder: string, path: string): boolean =>
  path === folder || path.startsWith(`${folder}${sep}`);

const missing = (path: string): Problem => problem('file-missing', { path }, wholeFile(path));

/** Folder entries by name, without hidden ones and installed packages; undefined: it cannot be listed. */
export function entriesOf(folder: string): readonly Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
      .sort((a, b) => compareText(a.name, b.name));
  } catch {
    return undefined;
  }
}

/** Undefined: there is nothing. A link that leads nowhere is left for reading to explain. */
export function kindOfPath(path: string): 'file' | 'folder' | undefined {
  const status = statusOf(path) ?? lstatSync(path, { throwIfNoEntry: false });
  return status === undefined ? undefined : status.isDirectory() ? 'folder' : 'file';
}

/** Undefined also where links lead in a circle. */
function statusOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

const isYaml = (name: string, endings: readonly string[] = ['.yaml', '.yml']): boolean =>
  endings.some((ending) => name.endsWith(ending));

/** Relative to the working directory, with `/`; `.` for the directory itself. */
export function shown(full: string, cwd: string): string {
  return relative(cwd, full).split(sep).join('/') || '.';
}
