/** The last of the model's stages whose requirements, and those of all before it, are met (spec §3). */

import type { Cell, InPlace, StageResult } from '../types/assessment.ts';
import type { Stage } from '../types/model.ts';
import { meetsBar } from './roll-up.ts';

/** Anything with a status that a stage can require. */
export interface Required {
  readonly id: string;
  readonly status: Cell;
  readonly inPlace?: InPlace;
}

/** Undefined for a model without stages. `isShortForm`: what it leaves out is not looked at, so the stage is indicative. */
export function stageOf(
  stages: readonly Stage[],
  results: ReadonlyMap<string, Required>,
  isShortForm: boolean,
): StageResult | undefined {
  if (stages.length === 0) return undefined;
  const lacking = stages.map((stage) => lacksOf(stage, results, isShortForm));
  const firstUnmet = lacking.findIndex((lacks) => lacks.length > 0);
  const reached = stages[firstUnmet === -1 ? stages.length - 1 : firstUnmet - 1];
  const next = firstUnmet === -1 ? undefined : stages[firstUnmet];
  const leftOut = [...new Set(stages.flatMap(({ requires }) => Object.keys(requires)))].filter(
    (id) => !results.has(id),
  );
  return {
    ...(reached && { id: reached.id, title: reached.title }),
    ...(isShortForm && { indicative: true as const, leftOut }),
    ...(next && { next: { id: next.id, title: next.title } }),
    lacks: lacking[firstUnmet] ?? [],
  };
}

function lacksOf(
  { requires }: Stage,
  results: ReadonlyMap<string, Required>,
  isShortForm: boolean,
): StageResult['lacks'] {
  return Object.entries(requires).flatMap(([id, least]) => {
    const result = results.get(id);
    if (result === undefined) return isShortForm ? [] : [{ id, least, status: 'not-assessed' as const }];
    return meetsBar(result, least) ? [] : [{ id, least, status: result.status }];
  });
}
