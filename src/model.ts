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

/** In the order of the model: pillars, then checklists. */
export function criteriaOf(model: Model): readonly CriterionInModel[] {
  return pillarsAndChecklists(model).flatMap((pillar) =>
    pillar.standards.flatMap((standard) =>
      standard.criteria.map((criterion) => ({
        id: `${pillar.id}.${standard.id}.${criterion.id}`,
        criterion,
        standard,
        pillar,
      })),
    ),
  );
}

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
