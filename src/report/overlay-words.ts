/** What an overlay changed, in words: for every report that names the model. */

import type { Words } from '../locales/en/words.ts';
import { type ChangeKind, type CriterionChange, changeKinds, type ModelChange } from '../types/assessment.ts';
import type { OverlayFacts } from '../types/checked.ts';
import type { Model } from '../types/model.ts';
import type { Line } from './lines-text.ts';

interface Named {
  readonly id: string;
  readonly version: string;
}

/** The model by name and version; of one that an overlay made, also what it is made of and how many changes there are. */
export function modelText(
  model: Named,
  base: (Named & { readonly changes: readonly ModelChange[] }) | undefined,
  words: Words,
): string {
  if (base === undefined) return words.model(model.id, model.version);
  return words.modelOnTop(model, base, countsOf(base.changes));
}

/** Kinds of change that there are, in the order of reports. */
function countsOf(changes: readonly ModelChange[]): readonly (readonly [ChangeKind, number])[] {
  return changeKinds
    .map((kind) => [kind, changes.filter(({ as }) => as === kind).length] as const)
    .filter(([, count]) => count > 0);
}

/** One sentence for each change, with its reason. */
export function changeTexts(
  changes: readonly CriterionChange[],
  model: string,
  words: Words,
): readonly string[] {
  return changes.map(({ as, reason }) => words.changedBecause(as, model, reason));
}

/** Why a criterion is in no result, by the overlay that leaves it out; undefined: it does not. */
export function leftOutLines(
  id: string,
  changes: readonly ModelChange[],
  model: string,
  words: Words,
): readonly Line[] | undefined {
  const own = changes.filter(({ criterion, as }) => criterion === id && as === 'left-out');
  if (own.length === 0) return undefined;
  return [
    { depth: 0, kind: 'heading', text: id },
    ...changeTexts(own, model, words).map((text): Line => ({ depth: 1, kind: 'text', text })),
  ];
}

/** The changes of an overlay below the overview of its model. */
export function overlayLines(
  model: Model,
  { base, changes, stages }: OverlayFacts,
  words: Words,
): readonly Line[] {
  const line = (depth: number, text: string, kind: Line['kind'] = 'text'): Line => ({ depth, kind, text });
  return [
    line(0, words.changes, 'subheading'),
    line(1, modelText(model, { ...base.value, changes }, words)),
    ...changes.flatMap((change) => [
      line(1, change.criterion, 'answer'),
      ...changeTexts([change], model.id, words).map((text) => line(2, text)),
    ]),
    ...stages.map(({ title, leftOut }) => line(1, words.stageAsksLess(title, leftOut))),
  ];
}
