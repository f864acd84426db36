/** What the schema cannot say of a model → problems (spec §6). */

import { criteriaOf, idsOf, isRequired } from '../model.ts';
import { type Path, type Problem, problem } from '../problem.ts';
import type { Checked } from '../types/checked.ts';
import type { Criterion, Model, Pillar } from '../types/model.ts';
import { assessorGroup } from './consensus.ts';
import { coverageProblems } from './coverage-lint.ts';
import { idsTwice } from './ids-twice.ts';
import { near } from './near.ts';
import { type Effort, neverHolding, neverHoldingParts } from './never-holds.ts';
import { type Shape, shapesOfProgram } from './program-shape.ts';

export { lintTranslation } from './translation-lint.ts';

/** A second or two at the most, whatever the checks of a model hold; the built-in model takes a few milliseconds. */
const mostSteps = 500_000;

/** A criterion in the file of its model. */
export interface Placed {
  /** `mandate.leadership.senior-support` */
  readonly id: string;
  readonly criterion: Criterion;
  readonly path: Path;
}

/** `programSchema`: the published schema of program files, with all its definitions. */
export function lintModel(file: Checked<Model>, programSchema: object): readonly Problem[] {
  const program = shapesOfProgram(programSchema);
  const effort = { left: mostSteps };
  return [
    ...idsTwice(file),
    ...headingsTwice(file),
    ...reservedGroup(file),
    ...placedPillars(file.value).flatMap(({ pillar, path }) => withoutRequired(file, pillar, path)),
    ...placedCriteria(file.value).flatMap((placed) => [
      ...groups(file, placed),
      ...questions(file, placed),
      ...sources(file, placed),
      ...checks(file, placed, program, effort),
    ]),
    ...unusedSources(file),
    ...stageRequirements(file),
    ...profileCriteria(file),
    ...coverageProblems(file),
  ];
}

interface PlacedPillar {
  readonly pillar: Pillar;
  readonly path: Path;
}

function placedPillars({ pillars, checklists = [] }: Model): readonly PlacedPillar[] {
  return [
    ...pillars.map((pillar, index) => ({ pillar, path: ['pillars', index] })),
    ...checklists.map((pillar, index) => ({ pillar, path: ['checklists', index] })),
  ];
}

/** In the order of the model: pillars, then checklists. */
export function placedCriteria(model: Model): readonly Placed[] {
  return placedPillars(model).flatMap(({ pillar, path }) =>
    pillar.standards.flatMap((standard, which) =>
      standard.criteria.map((criterion, index) => ({
        id: `${pillar.id}.${standard.id}.${criterion.id}`,
        criterion,
        path: [...path, 'standards', which, 'criteria', index],
      })),
    ),
  );
}

/** One id for a pillar and a checklist: two lists, but one kind of id. */
function headingsTwice({ value, placeOf }: Checked<Model>): readonly Problem[] {
  return (value.checklists ?? []).flatMap(({ id }, index) => {
    const which = value.pillars.findIndex((pillar) => pillar.id === id);
    if (which < 0) return [];
    return [
      problem('id-twice', { id }, placeOf(['checklists', index, 'id']), [placeOf(['pillars', which, 'id'])]),
    ];
  });
}

function reservedGroup({ value, placeOf }: Checked<Model>): readonly Problem[] {
  if (!Object.hasOwn(value.groups, assessorGroup)) return [];
  return [problem('group-reserved', { id: assessorGroup }, placeOf(['groups', assessorGroup], 'key'))];
}

function withoutRequired({ placeOf }: Checked<Model>, pillar: Pillar, path: Path): readonly Problem[] {
  if (pillar.standards.some(({ criteria }) => criteria.some(isRequired))) return [];
  return [problem('pillar-without-required', { id: pillar.id }, placeOf([...path, 'id']))];
}

function groups({ value, placeOf }: Checked<Model>, { criterion, path }: Placed): readonly Problem[] {
  const known = Object.keys(value.groups);
  const { asked, witnesses = [] } = criterion;
  const named = (key: 'asked' | 'witnesses', ids: readonly string[]): readonly Problem[] =>
    ids.flatMap((id, index) => {
      const place = placeOf([...path, key, index]);
      if (!known.includes(id)) return [problem('group-unknown', { id, known, ...near(id, known) }, place)];
      return asked.includes(id) ? [] : [problem('witness-not-asked', { group: id }, place)];
    });
  return [...named('asked', asked), ...named('witnesses', witnesses)];
}

function questions({ value, placeOf }: Checked<Model>, { id, criterion, path }: Placed): readonly Problem[] {
  const { question, asked } = criterion;
  if (typeof question === 'string') return [];
  const known = Object.keys(value.groups);
  const put = Object.keys(question);
  return [
    ...asked
      .filter((group) => known.includes(group) && !put.includes(group))
      .map((group) =>
        problem('question-missing', { group, criterion: id }, placeOf([...path, 'question'], 'key')),
      ),
    ...put.flatMap((group) => {
      const place = placeOf([...path, 'question', group], 'key');
      if (!known.includes(group)) {
        return [problem('group-unknown', { id: group, known, ...near(group, known) }, place)];
      }
      return asked.includes(group) ? [] : [problem('question-not-asked', { group, criterion: id }, place)];
    }),
  ];
}

function sources({ value, placeOf }: Checked<Model>, placed: Placed): readonly Problem[] {
  const { id, criterion, path } = placed;
  const all = value.sources ?? {};
  const known = Object.keys(all);
  const { sources: cited = [] } = criterion;
  if (cited.length === 0) {
    return [problem('criterion-without-source', { id }, placeOf([...path, 'id']))];
  }
  const unknown = cited.flatMap((key, index) =>
    known.includes(key)
      ? []
      : [problem('source-unknown', { id: key, ...near(key, known) }, placeOf([...path, 'sources', index]))],
  );
  const isUnverified = cited.every((key) => known.includes(key) && all[key]?.trust === 'unverified');
  if (!isRequired(criterion) || !isUnverified) return unknown;
  return [problem('required-on-unverified', { id }, placeOf([...path, 'sources']))];
}

/** A source that a misspelled key was likely meant for is used: the mistake is told where the key stands. */
function unusedSources({ value, placeOf }: Checked<Model>): readonly Problem[] {
  const known = Object.keys(value.sources ?? {});
  const cited = new Set(criteriaOf(value).flatMap(({ criterion }) => criterion.sources ?? []));
  const meant = new Set([...cited].map((key) => (known.includes(key) ? key : near(key, known).nearest)));
  return known
    .filter((key) => !meant.has(key))
    .map((id) => problem('source-unused', { id }, placeOf(['sources', id], 'key')));
}

/** One problem for each check that can never hold; where all can, one for each part that cannot. */
function checks(
  { placeOf }: Checked<Model>,
  { criterion: { program = [] }, path }: Placed,
  shapes: readonly Shape[],
  effort: Effort,
): readonly Problem[] {
  const never = neverHolding(program, shapes, effort);
  const parts = never.length > 0 ? [] : neverHoldingParts(program, shapes, effort);
  return [
    ...never.map((found) =>
      problem('check-impossible', found.reason, placeOf([...path, 'program', ...found.path])),
    ),
    ...parts.map((found) =>
      problem('check-part-impossible', found.reason, placeOf([...path, 'program', ...found.path])),
    ),
  ];
}

function stageRequirements({ value, placeOf }: Checked<Model>): readonly Problem[] {
  const known = idsOf(value);
  return (value.stages ?? []).flatMap(({ requires }, index) =>
    Object.keys(requires)
      .filter((id) => !known.includes(id))
      .map((id) =>
        problem(
          'requirement-unknown',
          { id, ...near(id, known) },
          placeOf(['stages', index, 'requires', id], 'key'),
        ),
      ),
  );
}

function profileCriteria({ value, placeOf }: Checked<Model>): readonly Problem[] {
  const known = criteriaOf(value).map(({ id }) => id);
  return Object.entries(value.profiles ?? {}).flatMap(([profile, { criteria }]) =>
    criteria.flatMap((id, index) => {
      if (known.includes(id)) return [];
      const place = placeOf(['profiles', profile, 'criteria', index]);
      return [problem('profile-criterion-unknown', { id, ...near(id, known) }, place)];
    }),
  );
}
