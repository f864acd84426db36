/** `aeo model lint`: whether a yardstick is well made. */

import { resolve } from 'node:path';
import type { Io } from '../io.ts';
import { filesAt, kindOfPath, shown } from '../load/find-files.ts';
import { checkedAs, type InputFile, readInput, withPlaces } from '../load/input-file.ts';
import { builtInModel, builtInSum, modelFile } from '../load/model.ts';
import { translationsBeside } from '../load/translation.ts';
import { type Problem, problem, problemTable, wholeFile } from '../problem.ts';
import type { CheckedFile, ProblemFormatName } from '../problems/formats.ts';
import type { ModelInUse } from '../types/checked.ts';
import { type CommonOptions, consoleOf, exitCodeOf, reportProblems } from './console.ts';
import { meaningOfModels, overlaysAmong } from './meaning.ts';
import { type OwnModel, ownModel } from './own-model.ts';

export interface ModelLintOptions extends CommonOptions {
  readonly format: ProblemFormatName;
  readonly failOn: 'error' | 'warning';
  /** An earlier file of the same model. */
  readonly since?: string;
}

/** A model or overlay file, all of them in a folder, or the built-in model: meaning, form, and translations. */
export async function modelLintCommand(
  path: string | undefined,
  options: ModelLintOptions,
  io: Io,
): Promise<number> {
  const console = await consoleOf(io, options);
  const { models, files, problems: found } = await toLint(path, io);
  const earlier = options.since === undefined ? undefined : await earlierModel(options.since, io);
  const [{ formOfModel }, { schemas }] = await Promise.all([
    import('../core/model-form.ts'),
    import('../generated/schemas.js'),
  ]);
  const isLinted = files.some(({ file }) => file === earlier?.files[0]?.file);
  const problems = [
    ...found,
    ...models.flatMap((model) => formOfModel(model, schemas.program).filter((one) => isOwn(one, model))),
    ...(earlier?.model ? await sinceProblems(models, earlier.model) : []),
    ...(earlier?.model || isLinted ? [] : (earlier?.problems ?? [])),
  ];
  const all = earlier === undefined || isLinted ? files : [...files, ...earlier.files];
  await reportProblems(problems, all, io.stdout, options.format, console, options);
  return exitCodeOf(problems, options.failOn);
}

/** What an overlay took over from another model is that one’s form. */
const isOwn = ({ place }: Problem, { overlay }: ModelInUse): boolean =>
  overlay === undefined || (place.path?.startsWith('/changes') ?? false);

interface ToLint {
  readonly models: readonly ModelInUse[];
  readonly files: readonly CheckedFile[];
  /** Of reading, and of meaning. */
  readonly problems: readonly Problem[];
}

async function toLint(path: string | undefined, io: Io): Promise<ToLint> {
  if (path === undefined) return builtInToLint();
  const full = resolve(io.cwd, path);
  const { files, problems } =
    kindOfPath(full) === 'folder' ? await modelsIn(path, io) : await modelBeside(path, io);
  const overlays = await overlaysAmong(files, io.cwd);
  const made = overlays.flatMap(({ model }) => model ?? []);
  return {
    models: [...files.flatMap((file) => checkedAs(file, 'model') ?? []), ...made],
    files: [...files, ...overlays.flatMap(({ bases }) => bases)],
    problems: [
      ...problems,
      ...files.flatMap((file) => file.problems),
      ...overlays.flatMap((overlay) => overlay.problems),
      ...(await meaningOfModels(files, made)),
    ],
  };
}

async function builtInToLint(): Promise<ToLint> {
  const [model, { lintModel }, { schemas }] = await Promise.all([
    builtInModel(),
    import('../core/model-lint.ts'),
    import('../generated/schemas.js'),
  ]);
  return {
    models: [model],
    files: [{ file: model.file, kind: 'model', sha256: builtInSum, text: '' }],
    problems: lintModel(model, schemas.program),
  };
}

interface FilesRead {
  readonly files: readonly InputFile[];
  readonly problems: readonly Problem[];
}

/** The models, overlays and translations in a folder; what else is there is not looked for. */
async function modelsIn(path: string, io: Io): Promise<FilesRead> {
  const found = await filesAt([path], io.cwd);
  const read = await Promise.all(found.files.map((file) => readInput(file, 'values')));
  const ours = read.filter(({ kind }) => kind === 'model' || kind === 'overlay' || kind === 'translation');
  const unread = found.problems.filter(({ code }) => problemTable[code].exit === 3);
  const nothing = ours.length + unread.length === 0;
  return {
    files: await Promise.all(ours.map(withPlaces)),
    problems: nothing ? [problem('nothing-matched', { path, wanted: 'model' }, wholeFile(path))] : unread,
  };
}

async function modelBeside(path: string, io: Io): Promise<FilesRead> {
  const full = resolve(io.cwd, path);
  const file = await modelFile(full, shown(full, io.cwd));
  const id = (checkedAs(file, 'model') ?? checkedAs(file, 'overlay'))?.value.id;
  const shownAs = (other: string): string => shown(other, io.cwd);
  const beside = id === undefined ? [] : await translationsBeside(full, id, shownAs);
  return { files: [file, ...beside], problems: [] };
}

/** What is wrong in the meaning of an earlier version is past: it can be compared all the same. */
async function earlierModel(path: string, { cwd }: Io): Promise<OwnModel> {
  const own = await ownModel(path, cwd);
  const model = own.model ?? checkedAs(own.files[0], 'model');
  return { ...own, ...(model && { model }) };
}

/** Of several models in a folder, those are compared that the earlier file can be one of. */
async function sinceProblems(
  models: readonly ModelInUse[],
  earlier: ModelInUse,
): Promise<readonly Problem[]> {
  const { sinceEarlier } = await import('../core/model-since.ts');
  const same = models.filter(({ value }) => value.id === earlier.value.id);
  return (same.length > 0 ? same : models).flatMap((model) => sinceEarlier(model, earlier));
}
