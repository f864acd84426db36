/** A model narrowed to what one of its profiles asks. */

import type { Model, Pillar } from '../types/model.ts';

/** The model as a profile asks it: only its criteria, each of them required; the others are left out of everything. */
export function shortForm(model: Model, asked: readonly string[]): Model {
  const keeps = new Set(asked);
  const narrowed = (pillars: readonly Pillar[]): Pillar[] =>
    pillars.flatMap((pillar) => {
      const standards = pillar.standards.flatMap((standard) => {
        const criteria = standard.criteria
          .filter(({ id }) => keeps.has(`${pillar.id}.${standard.id}.${id}`))
          .map((criterion) => ({ ...criterion, required: true }));
        return criteria.length === 0 ? [] : [{ ...standard, criteria }];
      });
      return standards.length === 0 ? [] : [{ ...pillar, standards }];
    });
  return { ...model, pillars: narrowed(model.pillars), checklists: narrowed(model.checklists ?? []) };
}
