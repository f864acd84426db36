/** What files say together: those of an assessment against each other, answers and plans against their model. */

import { resolve } from 'node:path';
import { checkLabels } from '../core/check-labels.ts';
import { checkPlan } from '../core/check-plan.ts';
import { checkAnswers, checkProgram, crossCheck } from '../core/cross-check.ts';
import { type AssessmentFiles, partsOf } from '../load/folder.ts';
import { checkedAs, type InputFile, withPlaces } from '../load/input-file.ts';
import { builtInModel } from '../load/model.ts';
import { type Problem, problem } from '../problem.ts';
import type { Checked, ModelInUse } from '../types/checked.ts';
import type { Model } from '../types/model.ts';

export interface Meaning {
  readonly problems: readonly Problem[];
  /** Models that were read because an overlay changes them. */
  readonly bases: readonly InputFile[];
}

/**
 * Problems of meaning in the files of each assessment (or of none). The model is `own` if given, otherwise the one that
 * answers name among the files themselves, otherwise the built-in one. `cwd`: what the names of files are relative to.
 */
export async function meaningOf(
  assessments: readonly (readonly InputFile[])[],
  own: ModelInUse | undefined,
  cwd: string,
): Promise<Meaning> {
  const files = assessments.flat();
  const overlays = await overlaysAmong(files, cwd);
  const models = files.flatMap((file) => checkedAs(file, 'model') ?? []);
  const found: Problem[] = [];
  for (const assessment of assessments) {
    found.push(...(await placedIn(assessment, async (parts) => own ?? modelNamed(parts, models, overlays))));
  }
  return {
    problems: [
      ...found,
      ...(await ofLabels(files.filter(({ kind }) => kind === 'labels'))),
      ...overlays.flatMap(({ problems }) => problems),
      ...(await meaningOfModels(
        files.filter(({ kind }) => kind === 'model' || kind === 'translation'),
        overlays.flatMap(({ model }) => model ?? []),
      )),
    ],
    bases: [...new Map(overlays.flatMap(({ bases }) => bases).map((base) => [base.file, base])).values()],
  };
}

/** An overlay among the files. */
export interface OverlayRead {
  /** Of the model that it makes. */
  readonly id: string;
  /** Undefined: something is wrong with it. */
  readonly model?: ModelInUse;
  /** Those that the files do not have by themselves. */
  readonly problems: readonly Problem[];
  readonly bases: readonly InputFile[];
}

export async function overlaysAmong(
  files: readonly InputFile[],
  cwd: string,
): Promise<readonly OverlayRead[]> {
  const overlays = files.filter((file) => checkedAs(file, 'overlay'));
  if (overlays.length === 0) return [];
  const { ownModelIn } = await import('./own-model.ts');
  const names = new Set(files.map(({ file }) => file));
  return Promise.all(
    overlays.map(async (file) => {
      const placed = await withPlaces(file);
      const { model, problems, files: read } = await ownModelIn(placed, pathOf(file, cwd));
      const isTold = (one: Problem): boolean =>
        placed.problems.includes(one) || (one.place.file !== file.file && names.has(one.place.file));
      return {
        id: checkedAs(placed, 'overlay')?.value.id ?? '',
        ...(model && { model }),
        problems: problems.filter((one) => !isTold(one)),
        bases: read.filter((one) => !names.has(one.file)),
      };
    }),
  );
}

/** Undefined: it was piped in, and nothing stands beside it. */
const pathOf = ({ file }: InputFile, cwd: string): string | undefined =>
  file === '-' ? undefined : resolve(cwd, file);

/** Undefined: the answers name an overlay with which something is wrong, and of which nothing follows. */
async function modelNamed(
  { answers }: AssessmentFiles,
  models: readonly Checked<Model>[],
  overlays: readonly OverlayRead[],
): Promise<ModelInUse | undefined> {
  const named = answers.map(({ value }) => value.model.id);
  // Beside answers to an overlay there may be some to the model that it changes: they count for it as well.
  const overlay = overlays.find(({ id }) => named.includes(id));
  if (overlay) return overlay.model;
  return models.find(({ value }) => value.id === named[0]) ?? builtInModel();
}

type ModelFor = (parts: AssessmentFiles) => Promise<ModelInUse | undefined>;

/** Nearly always nothing is wrong, and no place is needed; otherwise the files are read again for their places. */
async function placedIn(files: readonly InputFile[], modelFor: ModelFor): Promise<readonly Problem[]> {
  const found = await ofAssessment(partsOf(files), modelFor);
  if (found.length === 0 || files.every(({ reading }) => reading === 'places')) return found;
  return ofAssessment(partsOf(await Promise.all(files.map(withPlaces))), modelFor);
}

async function ofAssessment(parts: AssessmentFiles, modelFor: ModelFor): Promise<readonly Problem[]> {
  const { program, answers, plan } = parts;
  const isAlone = answers.length === 0 && plan === undefined;
  if (isAlone && program?.value.profile === undefined) return program ? checkProgram(program) : [];
  const model = await modelFor(parts);
  if (model === undefined) return program ? checkProgram(program) : [];
  if (program) return crossCheck({ model, program, answers, ...(plan && { plan }) });
  return [...answers.flatMap((file) => checkAnswers(file, model)), ...(plan ? checkPlan(plan, model) : [])];
}

async function ofLabels(files: readonly InputFile[]): Promise<readonly Problem[]> {
  const placed = await Promise.all(files.map(withPlaces));
  return placed.flatMap((file) => checkedAs(file, 'labels') ?? []).flatMap(checkLabels);
}

/** Of models, and of translations against the one that each is of. `made`: models that overlays make. */
export async function meaningOfModels(
  files: readonly InputFile[],
  made: readonly ModelInUse[],
): Promise<readonly Problem[]> {
  if (files.length === 0) return [];
  const placed = await Promise.all(
    files.map((file) => (file.reading === 'places' ? file : withPlaces(file))),
  );
  const models = placed.flatMap((file) => checkedAs(file, 'model') ?? []);
  const translations = placed.flatMap((file) => checkedAs(file, 'translation') ?? []);
  const [{ lintModel, lintTranslation }, { schemas }] = await Promise.all([
    import('../core/model-lint.ts'),
    import('../generated/schemas.js'),
  ]);
  const known = [...models, ...made, await builtInModel()];
  return [
    ...models.flatMap((model) => lintModel(model, schemas.program)),
    ...translations.flatMap((translation) => {
      const model = known.find(({ value }) => value.id === translation.value.model.id);
      if (model) return lintTranslation(translation, model.value);
      const { id } = translation.value.model;
      return [problem('model-not-found', { id }, translation.placeOf(['model', 'id']))];
    }),
  ];
}
