/** An overlay against the model that it changes → problems, and the changes that can be made. */

import { criteriaById, isRequired, pillarIdOf, pillarsAndChecklists, standardIdOf } from '../model.ts';
import { type Path, type Problem, problem, severityOf } from '../problem.ts';
import type { ChangeKind } from '../types/assessment.ts';
import type { Checked } from '../types/checked.ts';
import type { Criterion, Model } from '../types/model.ts';
import type { Change, Overlay } from '../types/overlay.ts';
import { nearAmong } from './near.ts';
import { rewordedCriterion } from './reworded.ts';
import { againstVersion } from './versions.ts';

/** A change where it stands in the overlay. */
export interface PlacedChange {
  readonly change: Change;
  /** In `changes` of the overlay. */
  readonly index: number;
  /** False: the base says the same already. */
  readonly hasEffect: boolean;
}

export interface CheckedOverlay {
  readonly problems: readonly Problem[];
  /** Those with which nothing is wrong. */
  readonly changes: readonly PlacedChange[];
}

export function checkOverlay(overlay: Checked<Overlay>, base: Model): CheckedOverlay {
  const known = knownIn(overlay.value, base);
  const { changes, problems } = checkedChanges(overlay, known);
  return {
    changes,
    problems: [
      ...ownId(overlay, base),
      ...baseVersion(overlay, base),
      ...newSources(overlay, base),
      ...newStandards(overlay, known),
      ...problems,
    ],
  };
}

/** What ids can mean. */
interface Known {
  readonly criteria: ReadonlyMap<string, Criterion>;
  readonly pillars: readonly string[];
  /** Of the base. */
  readonly standards: readonly string[];
  /** Of the overlay as well. */
  readonly allStandards: ReadonlySet<string>;
  readonly near: Readonly<Record<'criterion' | 'standard' | 'pillar', ReturnType<typeof nearAmong>>>;
}

function knownIn({ standards: own = {} }: Overlay, base: Model): Known {
  const criteria = new Map([...criteriaById(base)].map(([id, { criterion }]) => [id, criterion]));
  const pillars = pillarsAndChecklists(base);
  const pillarIds = pillars.map(({ id }) => id);
  const standards = pillars.flatMap(({ id, standards: inside }) => inside.map((one) => `${id}.${one.id}`));
  const allStandards = new Set([...standards, ...Object.keys(own)]);
  return {
    criteria,
    pillars: pillarIds,
    standards,
    allStandards,
    near: {
      criterion: nearAmong([...criteria.keys()]),
      standard: nearAmong([...allStandards]),
      pillar: nearAmong(pillarIds),
    },
  };
}

function ownId({ value, placeOf }: Checked<Overlay>, base: Model): readonly Problem[] {
  return value.id === base.id ? [problem('overlay-id-of-base', { id: base.id }, placeOf(['id']))] : [];
}

function baseVersion({ value, placeOf }: Checked<Overlay>, { id, version }: Model): readonly Problem[] {
  const differs = againstVersion(value.baseVersion, version);
  if (differs === undefined) return [];
  const args = { id, found: value.baseVersion, expected: version };
  return [problem(`base-${differs}-version`, args, placeOf(['baseVersion']))];
}

function newSources({ value, placeOf }: Checked<Overlay>, base: Model): readonly Problem[] {
  return Object.keys(value.sources ?? {})
    .filter((id) => Object.hasOwn(base.sources ?? {}, id))
    .map((id) => problem('added-known', { id, what: 'source' }, placeOf(['sources', id], 'key')));
}

function newStandards({ value, placeOf }: Checked<Overlay>, known: Known): readonly Problem[] {
  const used = new Set(
    value.changes.flatMap(({ as, criterion }) => (as === 'added' ? [standardIdOf(criterion)] : [])),
  );
  return Object.keys(value.standards ?? {}).flatMap((id) => {
    const place = placeOf(['standards', id], 'key');
    const pillar = pillarIdOf(id);
    if (known.standards.includes(id)) return [problem('added-known', { id, what: 'standard' }, place)];
    if (!known.pillars.includes(pillar)) {
      return [
        problem('added-place-unknown', { id: pillar, what: 'pillar', ...known.near.pillar(pillar) }, place),
      ];
    }
    return used.has(id) ? [] : [problem('added-standard-unused', { id }, place)];
  });
}

function checkedChanges(overlay: Checked<Overlay>, known: Known): CheckedOverlay {
  const problems: Problem[] = [];
  const changes: PlacedChange[] = [];
  const earlier = new Map<string, PlacedChange[]>();
  for (const [index, change] of overlay.value.changes.entries()) {
    const before = earlier.get(change.criterion) ?? [];
    const found = contradiction(overlay, change, index, before) ?? wrongIn(overlay, change, index, known);
    if (found !== undefined) problems.push(found);
    const placed = { change, index, hasEffect: found === undefined };
    earlier.set(change.criterion, before);
    before.push(placed);
    if (found === undefined || severityOf(found) === 'warning') changes.push(placed);
  }
  return { problems, changes };
}

/** What may be done to a criterion beside rewording it; every other pair is one too many. */
const besideRewording: ReadonlySet<ChangeKind> = new Set(['required', 'recommended']);

function contradiction(
  { placeOf }: Checked<Overlay>,
  { criterion, as }: Change,
  index: number,
  earlier: readonly PlacedChange[],
): Problem | undefined {
  const other = earlier.find(
    ({ change }) =>
      !(as === 'reworded' && besideRewording.has(change.as)) &&
      !(change.as === 'reworded' && besideRewording.has(as)),
  );
  if (other === undefined) return undefined;
  const args = { criterion, first: other.change.as, second: as };
  const place = (which: number) => placeOf(['changes', which, 'as']);
  return problem('changes-contradict', args, place(index), [place(other.index)]);
}

function wrongIn(
  overlay: Checked<Overlay>,
  change: Change,
  index: number,
  known: Known,
): Problem | undefined {
  const at: Path = ['changes', index];
  const { criterion: id } = change;
  const place = overlay.placeOf([...at, 'criterion']);
  const own = known.criteria.get(id);
  if (change.as === 'added') {
    return own === undefined
      ? placeUnknown(overlay, id, at, known)
      : problem('added-known', { id, what: 'criterion' }, place);
  }
  if (own === undefined) {
    const args = { id, base: overlay.value.extends, ...known.near.criterion(id) };
    return problem('changed-criterion-unknown', args, place);
  }
  return lackingGuidance(overlay, own, change, at) ?? withoutEffect(overlay, own, change, at);
}

/** What is wrong with the pillar of a new standard is told where that stands. */
function placeUnknown(
  { placeOf }: Checked<Overlay>,
  id: string,
  at: Path,
  { pillars, allStandards, near }: Known,
): Problem | undefined {
  const [pillar, standard] = [pillarIdOf(id), standardIdOf(id)];
  if (allStandards.has(standard)) return undefined;
  const place = placeOf([...at, 'criterion']);
  if (!pillars.includes(pillar)) {
    return problem('added-place-unknown', { id: pillar, what: 'pillar', ...near.pillar(pillar) }, place);
  }
  const args = { id: standard, what: 'standard' as const, ...near.standard(standard) };
  return problem('added-place-unknown', args, place);
}

/** A criterion without guidance takes none in part. */
function lackingGuidance(
  { placeOf }: Checked<Overlay>,
  own: Criterion,
  change: Change,
  at: Path,
): Problem | undefined {
  if (change.as !== 'reworded' || change.guidance === undefined || own.guidance !== undefined)
    return undefined;
  const written = change.guidance;
  const key = (['check', 'partial', 'ongoing'] as const).find((one) => written[one] === undefined);
  const path = [...at, 'guidance'];
  return key && problem('key-missing', { key, in: path }, placeOf([...path, key]));
}

function withoutEffect(
  { placeOf }: Checked<Overlay>,
  own: Criterion,
  change: Change,
  at: Path,
): Problem | undefined {
  if (!isSame(own, change)) return undefined;
  const { criterion, as } = change;
  return problem('change-without-effect', { criterion, as }, placeOf([...at, 'as']));
}

function isSame(own: Criterion, change: Change): boolean {
  switch (change.as) {
    case 'required':
      return isRequired(own);
    case 'recommended':
      return !isRequired(own);
    case 'reworded':
      return texts(rewordedCriterion(own, change)) === texts(own);
    case 'left-out':
    case 'added':
      return false;
  }
}

/** All that rewording can touch, in one order of keys. */
const texts = ({ statement, question, guidance, evidence = [], sources = [] }: Criterion): string =>
  JSON.stringify([statement, inOrder(question), inOrder(guidance ?? {}), evidence, sources]);
const inOrder = (map: object | string): unknown =>
  typeof map === 'string' ? map : Object.entries(map).toSorted(([a], [b]) => (a < b ? -1 : 1));
