/** A model and an overlay → the model that results, which knows the places of the overlay, and what was changed. */

import { criteriaById, idsOf, lastIdOf, pillarIdOf, standardIdOf } from '../model.ts';
import type { Path, PlaceOf, Problem } from '../problem.ts';
import { severityOf } from '../problem.ts';
import type { ModelChange } from '../types/assessment.ts';
import type { Checked, ModelInUse, OverlayFacts } from '../types/checked.ts';
import type { CoveredPart, Criterion, Model, Pillar, Standard } from '../types/model.ts';
import type { Change, Overlay } from '../types/overlay.ts';
import { checkOverlay, type PlacedChange } from './check-overlay.ts';
import { grouped } from './grouped.ts';
import { lintModel } from './model-lint.ts';
import { addedCriterion, rewordedCriterion } from './reworded.ts';

export interface Overlaid {
  /** Undefined: something is wrong with the overlay, and `problems` say what. */
  readonly model?: ModelInUse;
  /** Of the overlay and of the model that results, in no order. */
  readonly problems: readonly Problem[];
}

/** What the whole of a model gives rise to: while part of it is left out as mistaken, it is not to be told. */
const ofTheWhole: ReadonlySet<string> = new Set(['source-unused', 'pillar-without-required']);

/** `base`: the model that the overlay names, with which nothing is wrong. `programSchema`: as `lintModel` takes it. */
export function overlaid(overlay: Checked<Overlay>, base: Checked<Model>, programSchema: object): Overlaid {
  const { problems: own, changes } = checkOverlay(overlay, base.value);
  const value = mergedModel(overlay.value, base.value, changes);
  const model = { file: overlay.file, value, placeOf: placesIn(overlay, value, changes) };
  const isSound = own.every((problem) => severityOf(problem) === 'warning');
  const linted = lintModel(model, programSchema).filter(({ code }) => isSound || !ofTheWhole.has(code));
  const problems = [...own, ...linted];
  if (problems.some((problem) => severityOf(problem) === 'error')) return { problems };
  return { model: { ...model, overlay: factsOf(base, value, changes) }, problems };
}

function factsOf(base: Checked<Model>, merged: Model, placed: readonly PlacedChange[]): OverlayFacts {
  const changes = placed
    .filter(({ hasEffect }) => hasEffect)
    .map(({ change: { criterion, as, reason } }): ModelChange => ({ criterion, as, reason }));
  return { base, changes, stages: lighterStages(base.value, merged) };
}

type ChangesByStandard = ReadonlyMap<string, readonly Change[]>;

/** The base with the changes, which are sound: each names what is there, or what is not there yet. */
function mergedModel(overlay: Overlay, base: Model, placed: readonly PlacedChange[]): Model {
  const changes = grouped(
    placed.map(({ change }) => change),
    ({ criterion }) => standardIdOf(criterion),
  );
  const { description: _, checklists, stages, profiles, coverage, beyond, ...rest } = base;
  const changedPillars = (pillars: readonly Pillar[]): readonly Pillar[] =>
    pillars.map((pillar) => changedPillar(pillar, overlay, changes));
  const merged: Model = {
    ...rest,
    id: overlay.id,
    version: overlay.version,
    title: overlay.title,
    ...(overlay.description !== undefined && { description: overlay.description }),
    pillars: changedPillars(base.pillars),
    ...(checklists && { checklists: changedPillars(checklists) }),
  };
  const has = new Set(idsOf(merged));
  const sources = sourcesOf(overlay, base, merged);
  const changed = placed.map(({ change }) => change);
  return {
    ...merged,
    ...sources,
    ...(coverage && { coverage: coverage.map((part) => keptPart(part, has, sources, changed)) }),
    ...((beyond ?? coverage) && { beyond: { ...kept(beyond ?? {}, has), ...reasonsOfAdded(changed) } }),
    ...(stages && { stages: stages.map((stage) => ({ ...stage, requires: kept(stage.requires, has) })) }),
    ...(profiles && { profiles: keptProfiles(profiles, has) }),
  };
}

function changedPillar(pillar: Pillar, overlay: Overlay, changes: ChangesByStandard): Pillar {
  const added = Object.entries(overlay.standards ?? {})
    .filter(([id]) => pillarIdOf(id) === pillar.id)
    .map(([id, standard]): Standard => ({ id: lastIdOf(id), ...standard, criteria: [] }))
    .filter(({ id }) => pillar.standards.every((standard) => standard.id !== id));
  const standards = [...pillar.standards, ...added]
    .map((standard) => {
      const id = `${pillar.id}.${standard.id}`;
      return changedStandard(id, standard, changes.get(id) ?? []);
    })
    .filter(({ criteria }) => criteria.length > 0);
  return { ...pillar, standards };
}

function changedStandard(id: string, standard: Standard, here: readonly Change[]): Standard {
  if (here.length === 0) return standard;
  const byCriterion = grouped(here, ({ criterion }) => criterion);
  const kept = standard.criteria.flatMap((criterion) => {
    const own = byCriterion.get(`${id}.${criterion.id}`) ?? [];
    return own.some(({ as }) => as === 'left-out') ? [] : [own.reduce(changedCriterion, criterion)];
  });
  const added = here.flatMap((change) => (change.as === 'added' ? [addedCriterion(change)] : []));
  return { ...standard, criteria: [...kept, ...added] };
}

function changedCriterion(criterion: Criterion, change: Change): Criterion {
  switch (change.as) {
    case 'required':
    case 'recommended':
      return { ...criterion, required: change.as === 'required' };
    case 'reworded':
      return rewordedCriterion(criterion, change);
    case 'left-out':
    case 'added':
      return criterion;
  }
}

/** Those of the overlay, and those of the base that a criterion still cites. */
function sourcesOf(overlay: Overlay, base: Model, merged: Model): Pick<Model, 'sources'> {
  const cited = new Set(
    [...criteriaById(merged).values()].flatMap(({ criterion: { sources = [] } }) => sources),
  );
  const sources = { ...kept(base.sources ?? {}, cited), ...overlay.sources };
  return Object.keys(sources).length === 0 ? {} : { sources };
}

function kept<Value>(
  map: Readonly<Record<string, Value>>,
  keys: ReadonlySet<string>,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(map).filter(([key]) => keys.has(key)));
}

/** An item that nothing carries any longer says why: by the reason for which its criteria were left out. */
function keptPart(
  { source, part, items }: CoveredPart,
  has: ReadonlySet<string>,
  { sources = {} }: Pick<Model, 'sources'>,
  changes: readonly Change[],
): CoveredPart {
  return {
    ...(source !== undefined && Object.hasOwn(sources, source) && { source }),
    part,
    items: items.map((item) => {
      const criteria = item.criteria?.filter((id) => has.has(id));
      if (criteria === undefined || criteria.length > 0) return { ...item, ...(criteria && { criteria }) };
      const leftOut = changes.filter(({ criterion }) => item.criteria?.includes(criterion));
      const reasons = new Set(leftOut.map(({ reason }) => reason));
      return { item: item.item, instead: [...reasons].join(' ') };
    }),
  };
}

const reasonsOfAdded = (changes: readonly Change[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    changes.filter(({ as }) => as === 'added').map(({ criterion, reason }) => [criterion, reason]),
  );

/** Without what was left out; a short form of which nothing is left goes with it. */
function keptProfiles(
  profiles: NonNullable<Model['profiles']>,
  has: ReadonlySet<string>,
): NonNullable<Model['profiles']> {
  return Object.fromEntries(
    Object.entries(profiles)
      .map(
        ([id, profile]) =>
          [id, { ...profile, criteria: profile.criteria.filter((one) => has.has(one)) }] as const,
      )
      .filter(([, { criteria }]) => criteria.length > 0),
  );
}

function lighterStages({ stages = [] }: Model, merged: Model): OverlayFacts['stages'] {
  const has = new Set(idsOf(merged));
  return stages
    .map(({ id, title, requires }) => ({
      id,
      title,
      leftOut: Object.keys(requires).filter((required) => !has.has(required)),
    }))
    .filter(({ leftOut }) => leftOut.length > 0);
}

const headOf = ['kind', 'id', 'version', 'title', 'description'];

/** Places of the merged model in the overlay; what comes from the base is at the line that names the base. */
function placesIn(
  { value: { sources = {}, standards = {} }, placeOf }: Checked<Overlay>,
  model: Model,
  changes: readonly PlacedChange[],
): PlaceOf {
  const base = ['extends'];
  const byCriterion = grouped(changes, ({ change }) => change.criterion);
  const inOverlay = (path: Path): Path => {
    const [first, second, ...rest] = path;
    if (headOf.includes(String(first))) return path;
    if (first === 'sources') return Object.hasOwn(sources, String(second)) ? path : base;
    if (first !== 'pillars' && first !== 'checklists') return base;
    const pillar = model[first]?.[Number(second)];
    return pillar === undefined ? base : inPillar(pillar, rest);
  };
  const inPillar = (pillar: Pillar, [, which, , index, ...rest]: Path): Path => {
    const standard = pillar.standards[Number(which)];
    if (standard === undefined) return lastTakenFrom(pillar, changes) ?? base;
    const id = `${pillar.id}.${standard.id}`;
    const criterion = standard.criteria[Number(index)];
    if (criterion !== undefined) {
      return inChange(byCriterion.get(`${id}.${criterion.id}`) ?? [], rest) ?? base;
    }
    return Object.hasOwn(standards, id) ? ['standards', id] : base;
  };
  return (path, part) => {
    const found = inOverlay(path);
    return placeOf(found, found.at(-1) === path.at(-1) ? part : 'value');
  };
}

/** The last change that took a required criterion from the pillar. */
function lastTakenFrom({ id }: Pillar, changes: readonly PlacedChange[]): Path | undefined {
  const last = changes.findLast(
    ({ change }) =>
      pillarIdOf(change.criterion) === id && (change.as === 'left-out' || change.as === 'recommended'),
  );
  return last && ['changes', last.index, 'as'];
}

/** Of several changes of a criterion, the one that has the key that is meant, otherwise the last. */
function inChange(own: readonly PlacedChange[], path: Path): Path | undefined {
  const [key = 'id'] = path;
  const writer = key === 'id' ? undefined : own.findLast(({ change }) => Object.hasOwn(change, key));
  if (writer !== undefined) return ['changes', writer.index, ...path];
  const last = own.at(-1);
  if (last === undefined) return undefined;
  const isNamed = key === 'id' || last.change.as === 'added' || last.change.as === 'reworded';
  return ['changes', last.index, isNamed ? 'criterion' : 'as'];
}
