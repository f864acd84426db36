/** The model (the yardstick), walked: pillars, and every criterion under its full id. */

import type { Criterion, Model, Pillar, Standard } from './types/model.ts';

/** A criterion where it stands in the model. */
export interface CriterionInModel {
  /** `mandate.leadership.senior-support` */
  readonly id: string;
  readonly criterion: Criterion;
  readonly standard: Standard;
  readonly pillar: Pillar;
}

export function pillarsAndChecklists(model: Model): readonly Pillar[] {
  return [...model.pillars, ...(model.checklists ?? [])];
}

/** Every file is checked against the criteria of the same model, which takes one walk. */
const walked = new WeakMap<Model, ReadonlyMap<string, CriterionInModel>>();

/** By full id, in the order of the model: pillars, then checklists. */
export function criteriaById(model: Model): ReadonlyMap<string, CriterionInModel> {
  const known = walked.get(model);
  if (known !== undefined) return known;
  const found = pillarsAndChecklists(model).flatMap((pillar) =>
    pillar.standards.flatMap((standard) =>
      standard.criteria.map((criterion) => {
        const id = `${pillar.id}.${standard.id}.${criterion.id}`;
        return [id, { id, criterion, standard, pillar }] as const;
      }),
    ),
  );
  const criteria = new Map(found);
  walked.set(model, criteria);
  return criteria;
}

/** In the order of the model: pillars, then checklists. */
export const criteriaOf = (model: Model): readonly CriterionInModel[] => [...criteriaById(model).values()];

/** Ids of everything that can have a status: pillars and checklists, standards, criteria. */
export function idsOf(model: Model): readonly string[] {
  return pillarsAndChecklists(model).flatMap((pillar) => [
    pillar.id,
    ...pillar.standards.flatMap((standard) => [
      `${pillar.id}.${standard.id}`,
      ...standard.criteria.map(({ id }) => `${pillar.id}.${standard.id}.${id}`),
    ]),
  ]);
}

export const isRequired = ({ required }: Criterion): boolean => required ?? true;

/** `mandate.leadership.senior-support` → `mandate` */
export const pillarIdOf = (id: string): string => id.split('.')[0] ?? '';
/** `mandate.leadership.senior-support` → `mandate.leadership` */
export const standardIdOf = (id: string): string => id.split('.').slice(0, 2).join('.');
/** `mandate.leadership.senior-support` → `senior-support` */
export const lastIdOf = (id: string): string => id.split('.').at(-1) ?? '';
