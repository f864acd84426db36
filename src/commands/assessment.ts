/** An assessment folder with its model: read, checked, cross-checked, assessed. What several commands share. */

import { resolve } from 'node:path';
import { assess } from '../core/assess.ts';
import { crossCheck } from '../core/cross-check.ts';
import type { Inputs } from '../core/inputs.ts';
import { tool } from '../generated/tool.js';
import type { Io } from '../io.ts';
import { shown } from '../load/find-files.ts';
import { type FolderRead, readFolder } from '../load/folder.ts';
import type { InputFile, Reading } from '../load/input-file.ts';
import { builtInSum } from '../load/model.ts';
import type { ProblemCatalog } from '../locales/en/problems.ts';
import type { LanguageName } from '../locales/languages.ts';
import { type Problem, severityOf } from '../problem.ts';
import { type ToldProblem, toldInOrder } from '../problems/told.ts';
import type { Assessment, ReportedProblem } from '../types/assessment.ts';
import type { ModelInUse } from '../types/checked.ts';
import type { Model } from '../types/model.ts';
import { modelOf } from './model-option.ts';
import { spokenModel } from './spoken-model.ts';

export interface AssessmentOptions {
  readonly lang: LanguageName;
  readonly model?: string;
  readonly date?: string;
}

/**
 * What the command needs to know of the files: with `values` alone, every place in the assessment is a file’s start, and
 * there are no checksums.
 */
export interface Needs {
  readonly reading: Reading;
}

export interface AssessedFolder {
  /** Undefined: something is wrong, and `problems` say what. */
  readonly assessed?: { readonly assessment: Assessment; readonly model: Model };
  /** With places relative to the working directory. */
  readonly problems: readonly Problem[];
  readonly files: readonly InputFile[];
  /** Full paths of everything that was read. */
  readonly inputs: readonly string[];
  /** What the model that `--model` names leads to; 0: nothing is wrong with it. */
  readonly modelExitCode: 0 | 3 | 4;
}

export async function assessFolder(
  folder: string,
  options: AssessmentOptions & Needs,
  io: Io,
  catalog: () => Promise<ProblemCatalog>,
): Promise<AssessedFolder> {
  const path = resolve(io.cwd, folder);
  const shownFolder = shown(path, io.cwd);
  const model = await modelOf(options.model, io);
  const spoken = model.checked && (await spokenModel(model.checked, options.model, options.lang, io));
  const checked =
    spoken && (options.model === undefined ? spoken.checked : seenFrom(path, spoken.checked, io.cwd));
  const date = options.date === 'today' ? io.today() : options.date;
  const looked = async (reading: Reading) => {
    const files = await readFolder(path, shownFolder, reading);
    return { read: files, ...together(files, checked, date) };
  };
  const first = await looked(options.reading);
  const isPlaced = options.reading === 'places' || first.problems.length === 0;
  // Only problems need places here: the assessment is made from what was read first.
  const { read, problems: found } = isPlaced ? first : await looked('places');
  const { inputs } = first;
  const problems = [
    ...model.problems,
    ...(spoken?.problems ?? []),
    ...found.map((problem) => under(shownFolder, problem)),
  ];
  const isWhole = inputs !== undefined && !problems.some((problem) => severityOf(problem) === 'error');
  const hasSums = isWhole && options.reading === 'places';
  const ofModel = model.files.map((file) => ({ ...file, file: shown(resolve(io.cwd, file.file), path) }));
  const sumOf = hasSums ? await sums(inputs.model, [...ofModel, ...read.files]) : () => '';
  const warnings = isWhole && found.length > 0 ? toldInOrder(found, await catalog()).map(reported) : [];
  const day = date === undefined ? {} : { date };
  const language = spoken?.language && { language: spoken.language };
  const modelFiles = [...model.files, ...(spoken?.files ?? [])];
  return {
    ...(isWhole && {
      assessed: {
        assessment: assess(inputs, { tool, sumOf, problems: warnings, ...day, ...language }),
        model: inputs.model.value,
      },
    }),
    problems,
    files: [...modelFiles, ...read.files.map((file) => ({ ...file, file: joined(shownFolder, file.file) }))],
    inputs: [
      ...modelFiles.map(({ file }) => resolve(io.cwd, file)),
      ...read.files.map(({ file }) => resolve(path, file)),
    ],
    modelExitCode: model.exitCode,
  };
}

/**
 * A model of the user’s as an assessment names it: its files, like all others, relative to the assessment folder. Where
 * an overlay changes the built-in one, that has a name and no file.
 */
function seenFrom(folder: string, model: ModelInUse, cwd: string): ModelInUse {
  const moved = (file: string): string => shown(resolve(cwd, file), folder);
  const { overlay } = model;
  if (overlay === undefined) return { ...model, file: moved(model.file) };
  const { base } = overlay;
  const isBuiltIn = base.file === base.value.id;
  const ofBase = isBuiltIn ? base : { ...base, file: moved(base.file) };
  return { ...model, file: moved(model.file), overlay: { ...overlay, base: ofBase } };
}

/** The checksums of files, and of the model or its base, either of which may be the built-in one. */
async function sums(
  { file: model, overlay }: ModelInUse,
  files: readonly InputFile[],
): Promise<(file: string) => string> {
  const made = await Promise.all(files.map(async ({ file, sha256 }) => [file, await sha256()] as const));
  const known = new Map([[overlay?.base.file ?? model, await builtInSum()], ...made]);
  return (file) => known.get(file) ?? '';
}

/** What the files say together; no inputs where one of them is missing or wrong. */
function together(
  { program, answers, plan, problems }: FolderRead,
  model: ModelInUse | undefined,
  date: string | undefined,
): { readonly inputs?: Inputs; readonly problems: readonly Problem[] } {
  if (program === undefined || model === undefined) return { problems };
  const inputs = { model, program, answers, ...(plan && { plan }) };
  return { inputs, problems: [...problems, ...crossCheck(inputs, date)] };
}

/** A problem of a folder’s file, placed for somebody who stands in the working directory. */
function under(folder: string, problem: Problem): Problem {
  const placed = (place: Problem['place']): Problem['place'] =>
    place.file === folder ? place : { ...place, file: joined(folder, place.file) };
  const { related } = problem;
  return { ...problem, place: placed(problem.place), ...(related && { related: related.map(placed) }) };
}

const joined = (folder: string, file: string): string => (folder === '.' ? file : `${folder}/${file}`);

function reported({ code, severity, message, hint, place }: ToldProblem): ReportedProblem {
  const { file, line, column, path } = place;
  return {
    code,
    severity,
    message,
    ...(hint !== undefined && { hint }),
    file,
    line,
    column,
    ...(path !== undefined && { path }),
  };
}
