/**
 * A model against an earlier version of itself → problems. Answers, plans and notes name its ids and say for which version
 * they were given: under one first number no id goes, and under one version no status changes.
 */

import { isRequired } from '../model.ts';
import {
  type CriterionChange,
  type NamedInModel,
  namedInModel,
  type Path,
  type Problem,
  problem,
} from '../problem.ts';
import type { Checked } from '../types/checked.ts';
import type { Criterion, Model } from '../types/model.ts';
import { placedCriteria } from './model-lint.ts';
import { isEqual } from './program-check.ts';

/** Where a model speaks of something by an id. */
export interface Named {
  readonly what: NamedInModel;
  /** In full: that of a standard or criterion begins with that of its pillar. */
  readonly id: string;
  /** To the id, or to the entry whose key it is. */
  readonly path: Path;
}

/** All ids that other files can name, in the order of the kinds and of the model. */
export function namesIn(model: Model): readonly Named[] {
  const names = [
    ...headingsIn(model, 'pillars', 'pillar'),
    ...headingsIn(model, 'checklists', 'checklist'),
    ...placedCriteria(model).map(({ id, path }): Named => ({ what: 'criterion', id, path: [...path, 'id'] })),
    ...Object.keys(model.groups).map((id): Named => ({ what: 'group', id, path: ['groups', id] })),
    ...(model.stages ?? []).map(
      ({ id }, index): Named => ({
        what: 'stage',
        id,
        path: ['stages', index, 'id'],
      }),
    ),
    ...Object.keys(model.profiles ?? {}).map(
      (id): Named => ({ what: 'profile', id, path: ['profiles', id] }),
    ),
  ];
  return namedInModel.flatMap((what) => names.filter((name) => name.what === what));
}

function headingsIn(
  model: Model,
  list: 'pillars' | 'checklists',
  what: 'pillar' | 'checklist',
): readonly Named[] {
  return (model[list] ?? []).flatMap(({ id, standards }, index): readonly Named[] => [
    { what, id, path: [list, index, 'id'] },
    ...standards.map(
      (standard, which): Named => ({
        what: 'standard',
        id: `${id}.${standard.id}`,
        path: [list, index, 'standards', which, 'id'],
      }),
    ),
  ]);
}

export function sinceEarlier(file: Checked<Model>, earlier: Checked<Model>): readonly Problem[] {
  const [now, before] = [file.value, earlier.value];
  if (now.id !== before.id) {
    const args = { found: before.id, expected: now.id };
    return [problem('earlier-other-model', args, file.placeOf(['id']), [earlier.placeOf(['id'])])];
  }
  const order = inVersionOrder(now.version, before.version);
  if (order < 0) {
    const args = { found: now.version, earlier: before.version };
    return [problem('version-lower', args, file.placeOf(['version']), [earlier.placeOf(['version'])])];
  }
  if (numbersOf(now.version)[0] !== numbersOf(before.version)[0]) return [];
  const gone = goneIds(file, earlier);
  if (now.version !== before.version) return gone;
  const wrong = [...gone, ...changedCriteria(file, earlier)];
  if (wrong.length > 0 || isEqual(now, before)) return wrong;
  const { version } = now;
  return [problem('version-kept', { version }, file.placeOf(['version']), [earlier.placeOf(['version'])])];
}

/** `1.2.0-draft` → 1, 2, 0 */
const numbersOf = (version: string): readonly number[] =>
  (version.split('-')[0] ?? '').split('.').map(Number);

/** Less than 0: the first is the lower one. Of drafts of one version nobody knows the order, but all are below it. */
function inVersionOrder(one: string, other: string): number {
  const [numbers, others] = [numbersOf(one), numbersOf(other)];
  const index = numbers.findIndex((number, step) => number !== others[step]);
  if (index >= 0) return (numbers[index] ?? 0) - (others[index] ?? 0);
  return Number(other.includes('-')) - Number(one.includes('-'));
}

/** Of what is gone with all below it, the uppermost is told. */
function goneIds(file: Checked<Model>, earlier: Checked<Model>): readonly Problem[] {
  const there = new Set(namesIn(file.value).map(keyOf));
  const lost = namesIn(earlier.value).filter((name) => !there.has(keyOf(name)));
  const lostIds = new Set(lost.map(keyOf));
  const [version, before] = [file.value.version, earlier.value.version];
  return lost
    .filter(({ what, id }) => !isBelow(what) || !lostIds.has(`status ${id.slice(0, id.lastIndexOf('.'))}`))
    .map(({ what, id, path }) => {
      const args = { id, what, version, earlier: before };
      return problem('id-gone', args, file.placeOf(['version']), [earlier.placeOf(path, partOf(what))]);
    });
}

const isBelow = (what: NamedInModel): boolean => what === 'standard' || what === 'criterion';

/** Groups and profiles are the keys of their maps. */
const partOf = (what: NamedInModel): 'key' | 'value' =>
  what === 'group' || what === 'profile' ? 'key' : 'value';

/** Whatever can have a status has one kind of id: what was a pillar may be a checklist. */
function keyOf({ what, id }: Named): string {
  return what === 'group' || what === 'stage' || what === 'profile' ? `${what} ${id}` : `status ${id}`;
}

function changedCriteria(file: Checked<Model>, earlier: Checked<Model>): readonly Problem[] {
  const before = new Map(placedCriteria(earlier.value).map((placed) => [placed.id, placed]));
  const { version } = file.value;
  return placedCriteria(file.value).flatMap(({ id, criterion, path }) => {
    const known = before.get(id);
    const changed = known ? changesOf(criterion, known.criterion) : [];
    if (known ? changed.length === 0 : !isRequired(criterion)) return [];
    const related = known ? [earlier.placeOf([...known.path, 'id'])] : [];
    return [
      problem(
        'version-unchanged',
        { criterion: id, version, changed },
        file.placeOf([...path, 'id']),
        related,
      ),
    ];
  });
}

/** What a status follows from, and how two versions of it are told apart. */
const deciding: Readonly<Record<CriterionChange, (criterion: Criterion) => unknown>> = {
  required: isRequired,
  asked: ({ asked }) => asked.toSorted(),
  witnesses: ({ witnesses = [] }) => witnesses.toSorted(),
  program: ({ program = [] }) => program,
};

function changesOf(now: Criterion, before: Criterion): readonly CriterionChange[] {
  const parts = Object.keys(deciding) as readonly CriterionChange[];
  return parts.filter((part) => !isEqual(deciding[part](now), deciding[part](before)));
}
