/** What files say together: those of an assessment against each other, answers and plans against their model. */

import { checkLabels } from '../core/check-labels.ts';
import { checkPlan } from '../core/check-plan.ts';
import { checkAnswers, checkProgram, crossCheck } from '../core/cross-check.ts';
import { type AssessmentFiles, partsOf } from '../load/folder.ts';
import { checkedAs, type InputFile, withPlaces } from '../load/input-file.ts';
import { builtInModel } from '../load/model.ts';
import { type Problem, problem } from '../problem.ts';
import type { Checked } from '../types/checked.ts';
import type { Model } from '../types/model.ts';

/**
 * Problems of meaning in the files of each assessment (or of none). The model is `own` if given, otherwise the one that
 * answers name among the files themselves, otherwise the built-in one.
 */
export async function meaningOf(
  assessments: readonly (readonly InputFile[])[],
  own: Checked<Model> | undefined,
): Promise<readonly Problem[]> {
  const files = assessments.flat();
  const models = files.flatMap((file) => checkedAs(file, 'model') ?? []);
  const modelFor: ModelFor = async (parts) => {
    const id = parts.answers[0]?.value.model.id;
    return own ?? models.find(({ value }) => value.id === id) ?? (await builtInModel());
  };
  const found: Problem[] = [];
  for (const assessment of assessments) found.push(...(await placedIn(assessment, modelFor)));
  return [
    ...found,
    ...(await ofLabels(files.filter(({ kind }) => kind === 'labels'))),
    ...(await meaningOfModels(files.filter(({ kind }) => kind === 'model' || kind === 'translation'))),
  ];
}

type ModelFor = (parts: AssessmentFiles) => Promise<Checked<Model>>;

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
  if (program) return crossCheck({ model, program, answers, ...(plan && { plan }) });
  return [
    ...answers.flatMap((file) => checkAnswers(file, model.value)),
    ...(plan ? checkPlan(plan, model.value) : []),
  ];
}

async function ofLabels(files: readonly InputFile[]): Promise<readonly Problem[]> {
  const placed = await Promise.all(files.map(withPlaces));
  return placed.flatMap((file) => checkedAs(file, 'labels') ?? []).flatMap(checkLabels);
}

/** Of models, and of translations against the one that each is of. */
export async function meaningOfModels(files: readonly InputFile[]): Promise<readonly Problem[]> {
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
  const known = [...models, await builtInModel()];
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
