/** What schemas cannot say of the files of an assessment → problems (spec §6). */

import { criteriaById, idsOf } from '../model.ts';
import { type Path, type Place, type Problem, problem, type Referenced } from '../problem.ts';
import type { Answer, Answers, DetailedAnswer } from '../types/answers.ts';
import type { AnswerStatus } from '../types/assessment.ts';
import type { Checked, ModelInUse, OverlayFacts } from '../types/checked.ts';
import type { Model } from '../types/model.ts';
import type { Plan } from '../types/plan.ts';
import type { Program } from '../types/program.ts';
import { checkPlan } from './check-plan.ts';
import { assessorGroup } from './consensus.ts';
import { firstDayOf, isPast, lastDayOf } from './dates.ts';
import { idsTwice } from './ids-twice.ts';
import { detailed, type Inputs, newestDate } from './inputs.ts';
import { leftOutOf, saidInVain } from './left-out.ts';
import { near, nearAmong } from './near.ts';
import { againstVersion } from './versions.ts';

/** All files of one assessment together. `date`: the day to assess for; undefined: the newest of the files. */
export function crossCheck(inputs: Inputs, date: string = newestDate(inputs)): readonly Problem[] {
  const { program, answers, plan } = inputs;
  const { model } = inputs;
  const files = [...answers, ...(plan ? [plan] : [])];
  return [
    ...checkProgram(program, model.value),
    ...files.flatMap((file) => ofTheProgram(file, program.value.id)),
    ...answers.flatMap((file) => checkAnswers(file, model, date)),
    ...respondentsTwice(answers),
    ...(plan ? checkPlan(plan, model, date) : []),
  ];
}

/** A program file by itself. Without a model the profile that it names is not looked up. */
export function checkProgram(file: Checked<Program>, model?: Model): readonly Problem[] {
  return [
    ...idsTwice(file),
    ...programReferences(file),
    ...programDates(file),
    ...(model ? profileOf(file, model) : []),
  ];
}

function profileOf(
  { value: { profile }, placeOf }: Checked<Program>,
  { profiles = {} }: Model,
): readonly Problem[] {
  if (profile === undefined || Object.hasOwn(profiles, profile)) return [];
  const known = Object.keys(profiles);
  return [problem('profile-unknown', { id: profile, known, ...near(profile, known) }, placeOf(['profile']))];
}

interface Reference {
  /** Where the names stand. */
  readonly from: string;
  /** The list whose entries have these ids. */
  readonly list: string;
  readonly what: Referenced;
  /** Names that need no entry. */
  readonly or?: readonly string[];
}

/** The benefits of the treaty (TFA 7.7.3), which are named by their letters. */
const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

/** Entries of the program file that name other entries. */
const references: readonly Reference[] = [
  { from: '/organization/positions/*/unit', list: '/organization/units', what: 'units' },
  { from: '/organization/responsibilities/*/position', list: '/organization/positions', what: 'positions' },
  { from: '/training/courses/*/material', list: '/training/materials', what: 'training-materials' },
  { from: '/operators/types/*/benefits', list: '/benefits/national', what: 'national-benefits', or: letters },
  { from: '/pilot/benefitsTested', list: '/benefits/national', what: 'national-benefits', or: letters },
];

function programReferences({ value, placeOf }: Checked<Program>): readonly Problem[] {
  return references.flatMap(({ from, list, what, or = [] }) => {
    const known = valuesAt(value, `${list}/*/id`).map((found) => String(found.value));
    const allowed = new Set([...known, ...or, 'none']);
    const nearKnown = nearAmong(known);
    return valuesAt(value, from)
      .flatMap(({ value: named, path }) => eachOf(named, path))
      .filter(({ value: id }) => !allowed.has(String(id)))
      .map(({ value: id, path }) =>
        problem('reference-unknown', { id: String(id), what, ...nearKnown(String(id)) }, placeOf(path)),
      );
  });
}

/** Pairs of dates of which the first cannot be the later one. */
const datePairs: readonly { readonly within: string; readonly first: string; readonly second: string }[] = [
  { within: '/pilot', first: 'start', second: 'end' },
  { within: '/strategy/plan', first: 'from', second: 'to' },
];

function programDates(file: Checked<Program>): readonly Problem[] {
  return datePairs.flatMap(({ within, first, second }) =>
    valuesAt(file.value, within).flatMap(({ value, path }) => datesInOrder(file, value, path, first, second)),
  );
}

function datesInOrder(
  { placeOf }: Pick<Checked<unknown>, 'placeOf'>,
  value: unknown,
  path: Path,
  first: string,
  second: string,
): readonly Problem[] {
  const [earlier, later] = [dateIn(value, first), dateIn(value, second)];
  if (earlier === undefined || later === undefined || firstDayOf(earlier) <= lastDayOf(later)) return [];
  const args = { first, firstDate: String(earlier), second, secondDate: String(later) };
  return [problem('dates-out-of-order', args, placeOf([...path, second]), [placeOf([...path, first])])];
}

function dateIn(value: unknown, key: string): string | number | undefined {
  const date = isMap(value) ? value[key] : undefined;
  return date === 'none' || (typeof date !== 'string' && typeof date !== 'number') ? undefined : date;
}

function ofTheProgram(
  { value, placeOf }: Pick<Checked<Answers | Plan>, 'value' | 'placeOf'>,
  expected: string,
): readonly Problem[] {
  if (value.program === expected) return [];
  return [problem('program-mismatch', { found: value.program, expected }, placeOf(['program']))];
}

/** An answers file against the model. Answers to another model, or to another major version, are not looked into. */
export function checkAnswers(
  file: Checked<Answers>,
  inUse: Pick<ModelInUse, 'value' | 'overlay'>,
  date: string = file.value.date,
): readonly Problem[] {
  const { value: model, overlay } = inUse;
  const versions = modelVersion(file, model, overlay?.base.value);
  if (versions.some(({ code }) => code !== 'model-minor-version')) return versions;
  const { respondent, answers } = file.value;
  const criteria = criteriaById(model);
  const nearKnown = nearAmong([...criteria.keys()]);
  const isLeftOut = leftOutOf(inUse);
  return [
    ...versions,
    ...groupOf(file, model),
    ...assessorsOnly(file),
    ...notedIds(file, model, isLeftOut),
    ...(overlay ? rewordedSince(file, overlay) : []),
    ...onLeftOut(file, isLeftOut),
    ...Object.entries(answers).flatMap(([id, answer]) => {
      const asked = criteria.get(id)?.criterion.asked;
      if (asked === undefined) {
        if (isLeftOut(id)) return [];
        return [problem('criterion-unknown', { id, ...nearKnown(id) }, file.placeOf(['answers', id], 'key'))];
      }
      const isOutsider = Object.hasOwn(model.groups, respondent.group) && !asked.includes(respondent.group);
      return [
        ...(isOutsider ? [notAsked(file, id, asked)] : []),
        ...checkAnswer(file, id, detailed(answer), answer, date),
      ];
    }),
  ];
}

/** Answers to the model that an overlay changes count as well: most of their criteria are the same. */
function modelVersion(
  { value, placeOf }: Checked<Answers>,
  model: Model,
  base: Model | undefined,
): readonly Problem[] {
  const found = value.model;
  const answered = [model, base].find((one) => one?.id === found.id);
  if (answered === undefined) {
    return [problem('model-mismatch', { found: found.id, expected: model.id }, placeOf(['model', 'id']))];
  }
  const differs = againstVersion(found.version, answered.version);
  if (differs === undefined) return [];
  const args = { found: found.version, expected: answered.version };
  return [problem(`model-${differs}-version`, args, placeOf(['model', 'version']))];
}

/** Answers to the base, to questions that the overlay puts in other words: one problem a file, at the first. */
function rewordedSince(
  { value, placeOf }: Checked<Answers>,
  { base, changes }: OverlayFacts,
): readonly Problem[] {
  if (value.model.id !== base.value.id) return [];
  const reworded = new Set(changes.flatMap(({ criterion, as }) => (as === 'reworded' ? [criterion] : [])));
  const answered = Object.keys(value.answers).filter((id) => reworded.has(id));
  const [id] = answered;
  if (id === undefined) return [];
  return [problem('reworded-answered', { id, count: answered.length }, placeOf(['answers', id], 'key'))];
}

/** Answers, notes and comments on what the overlay leaves out. */
function onLeftOut(
  { value, placeOf }: Checked<Answers>,
  isLeftOut: (id: string) => boolean,
): readonly Problem[] {
  const keys = ['answers', 'notes', 'comments'] as const;
  const named = keys.flatMap((key) => Object.keys(value[key] ?? {}).filter(isLeftOut));
  return saidInVain([...new Set(named)], (id) => {
    const key = keys.find((one) => Object.hasOwn(value[one] ?? {}, id)) ?? 'answers';
    return placeOf([key, id], 'key');
  });
}

function groupOf({ value, placeOf }: Checked<Answers>, { groups }: Model): readonly Problem[] {
  const id = value.respondent.group;
  const known = [...Object.keys(groups), assessorGroup];
  if (known.includes(id)) return [];
  return [problem('group-unknown', { id, known, ...near(id, known) }, placeOf(['respondent', 'group']))];
}

/** What only an assessor’s file may hold. */
function assessorsOnly({ value, placeOf }: Checked<Answers>): readonly Problem[] {
  if (value.respondent.group === assessorGroup) return [];
  const decided = Object.entries(value.answers).filter(([, answer]) => detailed(answer).by !== undefined);
  const paths: readonly Path[] = [
    ...(['notes', 'comments'] as const).filter((key) => value[key] !== undefined).map((key) => [key]),
    ...decided.map(([id]) => ['answers', id, 'by']),
  ];
  return paths.map((path) => problem('assessor-only', { key: String(path.at(-1)) }, placeOf(path, 'key')));
}

function notedIds(
  { value, placeOf }: Checked<Answers>,
  model: Model,
  isLeftOut: (id: string) => boolean,
): readonly Problem[] {
  const noted = (['notes', 'comments'] as const).filter((key) => value[key] !== undefined);
  if (noted.length === 0) return [];
  const criteria = criteriaById(model);
  const known = idsOf(model).filter((id) => !criteria.has(id));
  const nearKnown = nearAmong(known);
  return noted.flatMap((key) =>
    Object.keys(value[key] ?? {})
      .filter((id) => !known.includes(id) && !isLeftOut(id))
      .map((id) => problem('noted-id-unknown', { id, ...nearKnown(id) }, placeOf([key, id], 'key'))),
  );
}

function notAsked(
  { value, placeOf }: Checked<Answers>,
  criterion: string,
  asked: readonly string[],
): Problem {
  const group = value.respondent.group;
  return problem('group-not-asked', { group, criterion, asked }, placeOf(['answers', criterion], 'key'));
}

function checkAnswer(
  file: Checked<Answers>,
  criterion: string,
  said: DetailedAnswer,
  written: Answer,
  date: string,
): readonly Problem[] {
  const path = ['answers', criterion];
  const place = (): Place =>
    file.placeOf(typeof written === 'string' ? path : [...path, said.status ? 'status' : 'hands']);
  const isDecision = file.value.respondent.group === assessorGroup && !isOnly(said, ['unknown']);
  const isWithoutNote = said.note === undefined;
  return [
    ...(says(said, 'ongoing') && said.work === undefined
      ? [problem('ongoing-without-work', { criterion }, place())]
      : []),
    ...(said.work !== undefined && !says(said, 'ongoing') && !says(said, 'partial')
      ? [problem('work-out-of-place', { status: said.status ?? '' }, file.placeOf([...path, 'work'], 'key'))]
      : []),
    ...(isWithoutNote && isDecision ? [problem('decision-without-note', { criterion }, place())] : []),
    ...(isWithoutNote && !isDecision && said.status === 'not-applicable'
      ? [problem('not-applicable-without-note', { criterion }, place())]
      : []),
    ...workDue(file, path, said, date),
    ...evidenceDates(file, path, said, date),
  ];
}

const says = ({ status, hands }: DetailedAnswer, word: AnswerStatus): boolean =>
  status === word || (hands?.[word] ?? 0) > 0;
const isOnly = ({ status, hands = {} }: DetailedAnswer, words: readonly string[]): boolean =>
  status === undefined ? Object.keys(hands).every((word) => words.includes(word)) : words.includes(status);

function workDue({ placeOf }: Checked<Answers>, path: Path, { work, due }: DetailedAnswer, date: string) {
  if (work === undefined || due === undefined || !isPast(due, date)) return [];
  return [problem('work-overdue', { work, due, date }, placeOf([...path, 'due']))];
}

function evidenceDates(
  file: Checked<Answers>,
  path: Path,
  { evidence = [] }: DetailedAnswer,
  date: string,
): readonly Problem[] {
  return evidence.flatMap((item, index) => {
    const at = [...path, 'evidence', index];
    const disordered = datesInOrder(file, item, at, 'date', 'validUntil');
    const { title, validUntil } = item;
    if (disordered.length > 0 || validUntil === undefined || !isPast(validUntil, date)) return disordered;
    return [
      problem('evidence-expired', { title, until: validUntil, date }, file.placeOf([...at, 'validUntil'])),
    ];
  });
}

/** One respondent in several files: one problem a further file, the first one related. */
function respondentsTwice(answers: readonly Checked<Answers>[]): readonly Problem[] {
  const first = new Map<string, Checked<Answers>>();
  return answers.flatMap((file) => {
    const { id } = file.value.respondent;
    const known = first.get(id);
    if (known === undefined) first.set(id, file);
    const place = ({ placeOf }: Checked<Answers>) => placeOf(['respondent', 'id']);
    return known === undefined ? [] : [problem('respondent-twice', { id }, place(file), [place(known)])];
  });
}

interface Found {
  readonly value: unknown;
  readonly path: Path;
}

/** The values at a pointer in which `*` stands for every entry of a list or map. */
function valuesAt(value: unknown, pointer: string): readonly Found[] {
  let found: readonly Found[] = [{ value, path: [] }];
  for (const step of pointer.split('/').slice(1)) {
    found = found.flatMap((one) => (step === '*' ? entriesOf(one) : childOf(one, step)));
  }
  return found;
}

function entriesOf({ value, path }: Found): readonly Found[] {
  if (Array.isArray(value)) return value.map((item, index) => ({ value: item, path: [...path, index] }));
  return isMap(value) ? Object.keys(value).map((key) => ({ value: value[key], path: [...path, key] })) : [];
}

function childOf({ value, path }: Found, key: string): readonly Found[] {
  return isMap(value) && Object.hasOwn(value, key) ? [{ value: value[key], path: [...path, key] }] : [];
}

const eachOf = (value: unknown, path: Path): readonly Found[] =>
  Array.isArray(value) ? entriesOf({ value, path }) : [{ value, path }];

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
