/** What the schema cannot say of a plan → problems (spec §6). */

import { criteriaOf } from '../model.ts';
import { type Path, type Problem, problem } from '../problem.ts';
import type { Checked, ModelInUse } from '../types/checked.ts';
import type { Action, Plan } from '../types/plan.ts';
import { isPast } from './dates.ts';
import { grouped } from './grouped.ts';
import { idsTwice } from './ids-twice.ts';
import { leftOutOf, saidInVain } from './left-out.ts';
import { nearAmong } from './near.ts';

/** Without a date nothing is overdue. */
export function checkPlan(
  file: Checked<Plan>,
  model: Pick<ModelInUse, 'value' | 'overlay'>,
  date?: string,
): readonly Problem[] {
  return [
    ...idsTwice(file),
    ...planReferences(file, model),
    ...onLeftOut(file, leftOutOf(model)),
    ...file.value.actions.flatMap((action, index) => actionDates(file, action, index, date)),
    ...cycles(file),
  ];
}

/** The criterion of each action, and the actions that it waits for. */
function planReferences(
  file: Checked<Plan>,
  model: Pick<ModelInUse, 'value' | 'overlay'>,
): readonly Problem[] {
  const { actions } = file.value;
  const criteria = new Set(criteriaOf(model.value).map(({ id }) => id));
  const ids = new Set(actions.map(({ id }) => id));
  const [nearCriterion, nearAction] = [nearAmong([...criteria]), nearAmong([...ids])];
  const isLeftOut = leftOutOf(model);
  return actions.flatMap(({ criterion, dependsOn = [] }, index) => [
    ...(criteria.has(criterion) || isLeftOut(criterion)
      ? []
      : [
          problem(
            'criterion-unknown',
            { id: criterion, ...nearCriterion(criterion) },
            file.placeOf(['actions', index, 'criterion']),
          ),
        ]),
    ...dependsOn.flatMap((id, which) => {
      if (ids.has(id)) return [];
      const place = file.placeOf(['actions', index, 'dependsOn', which]);
      return [problem('reference-unknown', { id, what: 'actions', ...nearAction(id) }, place)];
    }),
  ]);
}

/** Actions on what the overlay leaves out. */
function onLeftOut(
  { value, placeOf }: Checked<Plan>,
  isLeftOut: (id: string) => boolean,
): readonly Problem[] {
  const named = value.actions.map(({ criterion }) => criterion);
  return saidInVain([...new Set(named.filter(isLeftOut))], (id) =>
    placeOf(['actions', named.indexOf(id), 'criterion']),
  );
}

function actionDates(
  { placeOf }: Checked<Plan>,
  { id, what, state, due, doneOn }: Action,
  index: number,
  date: string | undefined,
): readonly Problem[] {
  const at = (key: string): Path => ['actions', index, key];
  const isOverdue = state === 'in-progress' && due !== undefined && date !== undefined && isPast(due, date);
  return [
    ...(isOverdue ? [problem('work-overdue', { work: what, due, date }, placeOf(at('due')))] : []),
    ...(state === 'done' && doneOn === undefined
      ? [problem('done-without-date', { action: id }, placeOf(at('state')))]
      : []),
  ];
}

/** Actions that wait for each other in a ring: one problem a ring, at the entry that closes it. */
function cycles({ value, placeOf }: Checked<Plan>): readonly Problem[] {
  const waits = new Map(value.actions.map(({ id, dependsOn = [] }) => [id, dependsOn]));
  const pairs = [...waits].flatMap(([id, others]) => others.map((other) => ({ id, other })));
  const waitingFor = grouped(pairs, ({ other }) => other);
  const waitingForOneOf = (ids: readonly string[]): readonly string[] =>
    ids.flatMap((other) => waitingFor.get(other) ?? []).map(({ id }) => id);
  const found: Problem[] = [];
  dropFree(waits, [...waits.keys()], waitingForOneOf);
  for (let ring = ringIn(waits); ring !== undefined; ring = ringIn(waits)) {
    const [last, first] = [ring.at(-1) ?? '', ring[0] ?? ''];
    const index = value.actions.findIndex(({ id, dependsOn }) => id === last && dependsOn?.includes(first));
    const which = value.actions[index]?.dependsOn?.indexOf(first) ?? 0;
    found.push(problem('plan-cycle', { actions: ring }, placeOf(['actions', index, 'dependsOn', which])));
    for (const id of ring) waits.delete(id);
    dropFree(waits, waitingForOneOf(ring), waitingForOneOf);
  }
  return found;
}

/** Takes away those of `candidates` that wait for nothing that is left, and then again those that waited for them. */
function dropFree(
  waits: Map<string, readonly string[]>,
  candidates: readonly string[],
  waitingForOneOf: (ids: readonly string[]) => readonly string[],
): void {
  const isFree = (id: string): boolean => waits.get(id)?.some((other) => waits.has(other)) === false;
  let free = candidates.filter(isFree);
  while (free.length > 0) {
    for (const id of free) waits.delete(id);
    free = [...new Set(waitingForOneOf(free))].filter(isFree);
  }
}

/** Where every action waits for one that is left, following them comes round. */
function ringIn(waits: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const trail = new Map<string, number>();
  let [id] = waits.keys();
  while (id !== undefined && !trail.has(id)) {
    trail.set(id, trail.size);
    id = waits.get(id)?.find((other) => waits.has(other));
  }
  return id === undefined ? undefined : [...trail.keys()].slice(trail.get(id));
}
