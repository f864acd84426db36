/** Builders of the smallest inputs: models, program files, answers and plans as data, each a file that its schema accepts. */

import { assess } from '../../src/core/assess.ts';
import type { Inputs } from '../../src/core/inputs.ts';
import type { Path, PlaceOf, Problem } from '../../src/problem.ts';
import type { Answer, Answers } from '../../src/types/answers.ts';
import type {
  Assessment,
  CriterionResult,
  PillarResult,
  StandardResult,
} from '../../src/types/assessment.ts';
import type { Checked } from '../../src/types/checked.ts';
import type { Criterion, Group, Model, Pillar, Standard } from '../../src/types/model.ts';
import type { Action, Plan } from '../../src/types/plan.ts';
import type { Program } from '../../src/types/program.ts';

/** The day of every file that does not say another, and so of the assessment. */
export const today = '2024-04-29';

/** Says in the name of the file where a value stands, `plan.yaml#/actions/0/due`; a key has column 1, a value 2. */
function placeIn(file: string): PlaceOf {
  return (path: Path, part = 'value') => ({
    file: `${file}#${path.map((step) => `/${step}`).join('')}`,
    line: 1,
    column: part === 'key' ? 1 : 2,
  });
}

export function checked<Value>(value: Value, file: string): Checked<Value> {
  return { file, value, placeOf: placeIn(file) };
}

/** Problems in short: the code and where it stands, `group-unknown answers/x.yaml#/respondent/group`. */
export function told(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ code, place }) => `${code} ${place.file}${place.column === 1 ? ' (key)' : ''}`);
}

const groups: Readonly<Record<string, Group>> = {
  customs: { title: 'Customs headquarters', acts: true, voice: 'official' },
  region: { title: 'Regional offices', acts: true, voice: 'official' },
  business: { title: 'Business', acts: false, voice: 'confidential' },
  agency: { title: 'Other agencies', acts: true, voice: 'official' },
};

export type CriterionParts = Partial<Omit<Criterion, 'id'>>;

export interface ModelParts extends Partial<Omit<Model, 'pillars' | 'checklists'>> {
  readonly checklists?: Readonly<Record<string, CriterionParts>>;
}

/** A model of criteria by full id, `mandate.leadership.sponsor`; customs alone is asked unless a criterion says more. */
export function modelOf(
  criteria: Readonly<Record<string, CriterionParts>>,
  { checklists, ...more }: ModelParts = {},
): Checked<Model> {
  const model: Model = {
    kind: 'model',
    format: 1,
    id: 'small',
    version: '1.0.0',
    title: 'Small model',
    groups,
    pillars: pillarsOf(criteria),
    ...(checklists && { checklists: pillarsOf(checklists) }),
    ...more,
  };
  return checked(model, model.id);
}

function pillarsOf(criteria: Readonly<Record<string, CriterionParts>>): readonly Pillar[] {
  const full = Object.entries(criteria).map(([id, parts]) => ({ path: id.split('.'), parts }));
  const at = (depth: number, within: readonly string[]): readonly string[] => [
    ...new Set(
      full
        .filter(({ path }) => within.every((step, index) => path[index] === step))
        .map(({ path }) => path[depth] ?? ''),
    ),
  ];
  const standardOf = (pillar: string, id: string): Standard => ({
    id,
    title: titleOf(id),
    criteria: at(2, [pillar, id]).map((criterion) =>
      criterionOf(criterion, criteria[`${pillar}.${id}.${criterion}`] ?? {}),
    ),
  });
  return at(0, []).map((id) => ({
    id,
    title: titleOf(id),
    goal: `The goal of ${id}`,
    standards: at(1, [id]).map((standard) => standardOf(id, standard)),
  }));
}

function criterionOf(id: string, parts: CriterionParts): Criterion {
  return {
    id,
    statement: `The statement of ${id}.`,
    question: `How far does the statement of ${id} hold?`,
    guidance: { check: 'All of it.', partial: 'Some of it.', ongoing: 'None of it yet.' },
    evidence: [],
    asked: ['customs'],
    ...parts,
  };
}

const titleOf = (id: string): string => `Title of ${id}`;

/** A program file with these facts and nothing else that is not required. */
export function programOf(facts: Partial<Program> = {}): Checked<Program> {
  const program: Program = {
    kind: 'program',
    format: 1,
    id: 'mongolia',
    name: 'AEO Program of Mongolia',
    country: 'MN',
    administration: 'Mongolian Customs',
    asOf: today,
    ...facts,
  };
  return checked(program, 'program.yaml');
}

export type Said = Readonly<Record<string, Answer>>;

export interface AnswersParts extends Partial<Omit<Answers, 'answers'>> {
  readonly file?: string;
}

/** The answers of `customs-1`, who belongs to the group customs. */
export function answersOf(
  respondent: string,
  answers: Said,
  { file = `answers/${respondent}.yaml`, ...more }: AnswersParts = {},
): Checked<Answers> {
  const value: Answers = {
    kind: 'answers',
    format: 1,
    model: { id: 'small', version: '1.0.0' },
    program: 'mongolia',
    date: today,
    respondent: { id: respondent, group: respondent.replace(/-\d+$/, '') },
    ...more,
    answers,
  };
  return checked(value, file);
}

export function planOf(...actions: readonly Action[]): Checked<Plan> {
  return checked<Plan>({ kind: 'plan', format: 1, program: 'mongolia', actions }, 'plan.yaml');
}

/** An action that counts as work on a criterion. */
export function actionOn(criterion: string, more: Partial<Action> = {}): Action {
  return {
    id: 'action',
    criterion,
    what: 'Planned work',
    state: 'in-progress',
    owner: 'Head of division',
    ...more,
  };
}

export interface AssessedParts extends Partial<Inputs> {
  readonly model: Inputs['model'];
  readonly date?: string;
}

/** As long as a checksum is, and its own for each file. */
export const sumOf = (file: string): string => Buffer.from(file).toString('hex').padEnd(64, '0').slice(0, 64);

/** The assessment of what is given; the program file is bare and nobody answers unless said otherwise. */
export function assessed({ date, ...inputs }: AssessedParts): Assessment {
  return assess(
    { program: programOf(), answers: [], ...inputs },
    { tool: { name: 'aeo', version: '1.0.0' }, problems: [], sumOf, ...(date !== undefined && { date }) },
  );
}

export interface OneParts {
  /** The criterion `pillar.standard.one`. */
  readonly criterion?: CriterionParts;
  /** The answer to it, by respondent. */
  readonly answers?: Readonly<Record<string, Answer>>;
  readonly program?: Partial<Program>;
  readonly actions?: readonly Action[];
  readonly date?: string;
  /** The date of all answers files. */
  readonly answered?: string;
}

/** The id of the criterion that `assessedOne` assesses. */
export const one = 'pillar.standard.one';

/** The result of a model with one criterion. */
export function assessedOne({
  criterion = {},
  answers = {},
  program = {},
  actions = [],
  date,
  answered = today,
}: OneParts): CriterionResult {
  const assessment = assessed({
    model: modelOf({ [one]: criterion }),
    program: programOf(program),
    answers: Object.entries(answers).map(([respondent, answer]) =>
      answersOf(respondent, { [one]: answer }, { date: answered }),
    ),
    ...(actions.length > 0 && { plan: planOf(...actions) }),
    ...(date !== undefined && { date }),
  });
  return criterionIn(assessment, one);
}

/** The assessment of required criteria of one standard, each brought to a cell by an answer of customs. */
export function assessedCells(cells: readonly SmallCell[], criterion: CriterionParts = {}): Assessment {
  const ids = cells.map((_, index) => `pillar.standard.c${index + 1}`);
  return assessed({
    model: modelOf(Object.fromEntries(ids.map((id) => [id, criterion]))),
    answers: [
      answersOf(
        'customs-1',
        Object.fromEntries(
          ids.flatMap((id, index) => {
            const answer = answerFor(cells[index] ?? 'not-assessed', id);
            return answer === undefined ? [] : [[id, answer]];
          }),
        ),
      ),
    ],
  });
}

/** What a criterion can be: in full, in part, in part with work, not but with work, not at all, and the blanks. */
export const smallCells = [
  'check',
  'partial',
  'part-with-work',
  'ongoing',
  'gap',
  'not-applicable',
  'not-assessed',
] as const;
export type SmallCell = (typeof smallCells)[number];

function answerFor(cell: SmallCell, id: string): Answer | undefined {
  const work = `Work on ${id}`;
  switch (cell) {
    case 'check':
    case 'partial':
    case 'gap':
      return cell;
    case 'part-with-work':
      return { status: 'partial', work };
    case 'ongoing':
      return { status: 'ongoing', work };
    case 'not-applicable':
      return { status: 'not-applicable', note: 'It does not apply here.' };
    case 'not-assessed':
      return undefined;
  }
}

export function pillarIn({ pillars, checklists }: Assessment, id: string): PillarResult {
  return found([...pillars, ...checklists], id);
}

export function standardIn({ pillars, checklists }: Assessment, id: string): StandardResult {
  return found(
    [...pillars, ...checklists].flatMap(({ standards }) => standards),
    id,
  );
}

export function criteriaIn({ pillars, checklists }: Assessment): readonly CriterionResult[] {
  return [...pillars, ...checklists]
    .flatMap(({ standards }) => standards)
    .flatMap(({ criteria }) => criteria);
}

export function criterionIn(assessment: Assessment, id: string): CriterionResult {
  return found(criteriaIn(assessment), id);
}

function found<Result extends { readonly id: string }>(results: readonly Result[], id: string): Result {
  const result = results.find((candidate) => candidate.id === id);
  if (result === undefined) throw new Error(`the assessment has no ${id}`);
  return result;
}
