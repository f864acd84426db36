import { describe, expect, it } from '@jest/globals';
import { schemas } from '../../src/generated/schemas.js';
import { assessment as fits } from '../../src/generated/validators/assessment.js';
import {
  type Agreement,
  type AnswerResult,
  type Assessment,
  alphaReasons,
  answerStatuses,
  bars,
  blanks,
  type Counts,
  type CriterionChange,
  type CriterionLift,
  type CriterionResult,
  type CriterionWhy,
  changeKinds,
  criterionRules,
  type Difference,
  type Discrepancy,
  type ExtendedModel,
  type GroupSays,
  type GroupsDiffer,
  type Input,
  inPlaces,
  type LighterStage,
  type ModelChange,
  type NamedWork,
  type PillarResult,
  type ProgramCard,
  type ProgramShows,
  type ReportedProblem,
  type Rests,
  type RollUpLift,
  type RollUpWhy,
  rollUpRules,
  type ShortForm,
  type ShownOtherwise,
  type ShownPlace,
  type SpokenLanguage,
  type StageResult,
  type StandardResult,
  type Summary,
  statuses,
} from '../../src/types/assessment.ts';
import type { Evidence, Tool } from '../../src/types/common.ts';
import { actionOn, answersOf, assessed, modelOf, planOf, programOf } from '../support/inputs.ts';
import { criterion, filled, pillar, said, withHands, withStatus } from './filled-assessment.ts';

/** As much of a schema as these tests look at. */
interface Part {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Part>>;
  readonly required?: readonly string[];
  readonly items?: Part | false;
  readonly prefixItems?: readonly Part[];
  readonly enum?: readonly string[];
}

const { $defs: definitions, ...whole } = schemas.assessment as Part & {
  readonly $defs: Readonly<Record<string, Part>>;
};
const parts: Readonly<Record<string, Part>> = { ...definitions, assessment: whole };
const withFields = Object.entries(parts).filter(([, { properties }]) => properties !== undefined);

/** The type of each part of the schema that has fields. */
interface Types {
  readonly agreement: Agreement;
  readonly answer: AnswerResult;
  readonly assessment: Assessment;
  readonly counts: Counts;
  readonly criterion: CriterionResult;
  readonly criterionChange: CriterionChange;
  readonly criterionLift: CriterionLift;
  readonly criterionWhy: CriterionWhy;
  readonly difference: Difference;
  readonly discrepancy: Discrepancy;
  readonly evidence: Evidence;
  readonly extended: ExtendedModel;
  readonly groupSays: GroupSays;
  readonly groupsDiffer: GroupsDiffer;
  readonly hands: NonNullable<AnswerResult['hands']>;
  readonly input: Input;
  readonly spokenLanguage: SpokenLanguage;
  readonly lack: StageResult['lacks'][number];
  readonly lighterStage: LighterStage;
  readonly model: Assessment['model'];
  readonly modelChange: ModelChange;
  readonly namedWork: NamedWork;
  readonly neededAnswers: NonNullable<CriterionLift['groups']>[number];
  readonly nextStage: NonNullable<StageResult['next']>;
  readonly pillar: PillarResult;
  readonly place: ShownPlace;
  readonly profile: NonNullable<Assessment['profile']>;
  readonly program: ProgramCard;
  readonly programShows: ProgramShows;
  readonly reportedProblem: ReportedProblem;
  readonly rests: Rests;
  readonly rollUpLift: RollUpLift;
  readonly rollUpWhy: RollUpWhy;
  readonly shortForm: ShortForm;
  readonly shownOtherwise: ShownOtherwise;
  readonly stage: StageResult;
  readonly standard: StandardResult;
  readonly summary: Summary;
  readonly tool: Tool;
}

type OptionalKey<Value> = keyof {
  [Key in keyof Value as Record<never, never> extends Pick<Value, Key> ? Key : never]: Key;
};

/** Fields that can be left out; the compiler sees that each list is that of its type. */
const optional: { readonly [Name in keyof Types]: Readonly<Record<OptionalKey<Types[Name]>, true>> } = {
  agreement: { reason: true },
  answer: {
    role: true,
    status: true,
    hands: true,
    work: true,
    due: true,
    note: true,
    evidence: true,
    by: true,
  },
  assessment: { language: true, profile: true, stage: true },
  counts: {},
  criterion: { inPlace: true, overlay: true, program: true },
  criterionChange: {},
  criterionLift: { groups: true, file: true },
  criterionWhy: { middle: true },
  difference: {},
  discrepancy: {},
  evidence: { date: true, validUntil: true, reference: true, url: true, kind: true },
  extended: { stages: true },
  groupSays: { inPlace: true },
  spokenLanguage: { sha256: true },
  groupsDiffer: {},
  hands: { check: true, partial: true, ongoing: true, gap: true, 'not-applicable': true, unknown: true },
  input: {},
  lack: {},
  lighterStage: {},
  model: { extends: true },
  modelChange: {},
  namedWork: { due: true, reason: true },
  neededAnswers: {},
  nextStage: {},
  pillar: { inPlace: true, soFar: true, shortForm: true, note: true, comment: true },
  place: {},
  profile: {},
  program: {},
  programShows: { place: true, reason: true },
  reportedProblem: { hint: true, path: true },
  rests: {},
  rollUpLift: {},
  rollUpWhy: {},
  shortForm: {},
  shownOtherwise: { expected: true, found: true },
  stage: { id: true, title: true, indicative: true, leftOut: true, next: true },
  standard: { inPlace: true, soFar: true, shortForm: true, note: true, comment: true },
  summary: {},
  tool: {},
};

/** The words of a union that has no table; the compiler sees that none is missing and none too many. */
const wordsOf = <Word extends string>(words: Readonly<Record<Word, true>>): readonly string[] =>
  Object.keys(words);

const liftTargets = [...statuses, 'assessed'];

const closedLists: readonly (readonly [string, readonly string[]])[] = [
  ['rolledStatus', [...statuses, ...blanks]],
  ['answerStatus', answerStatuses],
  ['inPlace', inPlaces],
  ['leastStatus', bars],
  ['changeKind', changeKinds],
  ['liftTarget', liftTargets],
  ['agreement.reason', alphaReasons],
  ['rollUpWhy.rule', rollUpRules],
  ['criterionWhy.rule', criterionRules],
  ['rollUpWhy.decides', wordsOf<RollUpWhy['decides']>({ required: true, recommended: true })],
  [
    'rollUpLift.needs',
    wordsOf<RollUpLift['needs']>({
      'in-place': true,
      work: true,
      'something-in-place': true,
      answer: true,
    }),
  ],
  [
    'criterion.basis',
    wordsOf<CriterionResult['basis']>({ answers: true, program: true, assessor: true, none: true }),
  ],
  [
    'criterionLift.needs',
    wordsOf<CriterionLift['needs']>({
      work: true,
      answers: true,
      decision: true,
      'program-file': true,
      hearing: true,
    }),
  ],
  [
    'programShows.outcome',
    wordsOf<ProgramShows['outcome']>({ shown: true, 'shown-otherwise': true, 'not-shown': true }),
  ],
  [
    'shownOtherwise.is',
    wordsOf<ShownOtherwise['is']>({
      none: true,
      missing: true,
      'no-entry-like': true,
      'too-few': true,
      'too-many': true,
      'too-low': true,
      'too-high': true,
      'other-value': true,
      'other-kind': true,
      excluded: true,
    }),
  ],
  ['discrepancy.file', wordsOf<Discrepancy['file']>({ shown: true, 'shown-otherwise': true })],
  [
    'namedWork.reason',
    wordsOf<NonNullable<NamedWork['reason']>>({
      'does-not-act': true,
      overdue: true,
      'no-owner': true,
      'answered-since': true,
      'not-begun': true,
      'in-place': true,
      'left-out': true,
    }),
  ],
  ['reportedProblem.severity', wordsOf<ReportedProblem['severity']>({ error: true, warning: true })],
  [
    'evidence.kind',
    wordsOf<NonNullable<Evidence['kind']>>({ document: true, figure: true, link: true, observation: true }),
  ],
];

/** The closed list of a part, `inPlace`, or of a field of it, `agreement.reason`. */
function closedList(at: string): readonly string[] {
  const [name = '', field] = at.split('.');
  const part = field === undefined ? parts[name] : parts[name]?.properties?.[field];
  return part?.enum ?? [];
}

/** Fields that a value has, `stage.next`, by the names that the schema gives to its parts. */
function fieldsIn(value: unknown, part: Part, name: string): readonly string[] {
  if (part.$ref !== undefined) {
    const target = part.$ref.replace('#/$defs/', '');
    return fieldsIn(value, parts[target] ?? {}, target);
  }
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      fieldsIn(item, part.prefixItems?.[index] ?? (part.items || {}), name),
    );
  }
  return Object.entries(part.properties ?? {}).flatMap(([key, below]) =>
    isMap(value) && Object.hasOwn(value, key) ? [`${name}.${key}`, ...fieldsIn(value[key], below, name)] : [],
  );
}

interface Change {
  readonly at: string;
  readonly value: unknown;
}

/** The value once for every place in it at which `change` makes something else of what stands there. */
function changed(value: unknown, change: (value: unknown) => unknown, at = ''): readonly Change[] {
  const made = change(value);
  const here = made === value ? [] : [{ at, value: made }];
  if (typeof value !== 'object' || value === null) return here;
  const below = Object.entries(value).flatMap(([key, item]) =>
    changed(item, change, `${at}/${key}`).map((one) => ({
      at: one.at,
      value: withItem(value, key, one.value),
    })),
  );
  return [...here, ...below];
}

function withItem(value: object, key: string, item: unknown): unknown {
  return Array.isArray(value) ? value.with(Number(key), item) : { ...value, [key]: item };
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const withAnotherField = (value: unknown): unknown => (isMap(value) ? { ...value, another: true } : value);

const ofAnotherKind = (value: unknown): unknown =>
  typeof value === 'boolean' || (typeof value === 'object' && value !== null) ? 'text' : true;

const accepted = (changes: readonly Change[]): readonly string[] =>
  changes.filter(({ value }) => fits(value)).map(({ at }) => at);

const errors = (value: unknown): unknown => (fits(value) ? [] : fits.errors);

describe('the schema of assessments and the types of the code', () => {
  it('knows every field of the types', () => {
    expect(errors(filled)).toEqual([]);
  });

  it('has no field that the types do not have', () => {
    const fields = withFields.flatMap(([name, { properties = {} }]) =>
      Object.keys(properties).map((key) => `${name}.${key}`),
    );
    expect([...new Set(fieldsIn(filled, whole, 'assessment'))].toSorted()).toEqual(fields.toSorted());
  });

  it('lets the same fields be left out', () => {
    const left = withFields.map(([name, { properties = {}, required = [] }]) => [
      name,
      Object.keys(properties)
        .filter((key) => !required.includes(key))
        .toSorted(),
    ]);
    const byType = Object.entries(optional).map(([name, keys]) => [name, Object.keys(keys).toSorted()]);
    expect(Object.fromEntries(left)).toEqual(Object.fromEntries(byType));
  });

  it('takes no other field anywhere', () => {
    expect(accepted(changed(filled, withAnotherField))).toEqual([]);
  });

  it('takes no value of another kind anywhere', () => {
    expect(accepted(changed(filled, ofAnotherKind))).toEqual([]);
  });

  it.each(closedLists)('has the same words for %s', (at, words) => {
    expect(closedList(at).toSorted()).toEqual(words.toSorted());
  });

  it('takes an answer with either a status or hands', () => {
    const withAnswer = (answer: object): unknown => {
      const standards = [{ ...pillar.standards[0], criteria: [{ ...criterion, answers: [answer] }] }];
      return { ...filled, pillars: [{ ...pillar, standards }] };
    };
    const takes = [withStatus, withHands, said, { ...withStatus, ...withHands }].map((answer) =>
      fits(withAnswer(answer)),
    );
    expect(takes).toEqual([true, true, false, false]);
  });

  it('takes no path from the root of a machine', () => {
    const [input] = filled.inputs;
    expect(fits({ ...filled, inputs: [{ ...input, file: '/home/customs/program.yaml' }] })).toBe(false);
  });
});

describe('an assessment that the core makes', () => {
  const criteria = {
    'mandate.leadership.sponsor': { asked: ['customs', 'business'], witnesses: ['business'] },
    'mandate.leadership.order': { program: [{ at: '/mandate/decision' }] },
    'business.guidance.leaflets': { required: false },
  };
  const model = modelOf(criteria, {
    stages: [
      { id: 'design', title: 'Design', requires: {} },
      { id: 'pilot', title: 'Pilot', requires: { mandate: 'check' } },
    ],
    profiles: { short: { title: 'Short form', criteria: ['mandate.leadership.sponsor'] } },
  });
  const answers = [
    answersOf('customs-1', {
      'mandate.leadership.sponsor': { hands: { check: 3, gap: 1 } },
      'mandate.leadership.order': 'check',
    }),
    answersOf('business-1', { 'mandate.leadership.sponsor': 'partial' }),
    answersOf(
      'assessor-1',
      { 'business.guidance.leaflets': { status: 'check', note: 'Seen in two offices.', by: 'assessor' } },
      { notes: { mandate: 'There is support.' }, comments: { 'mandate.leadership': 'We agree.' } },
    ),
  ];
  const plan = planOf(actionOn('mandate.leadership.sponsor', { due: '2024-12-31' }));

  it('fits the schema', () => {
    const program = programOf({ mandate: { decision: 'none' } });
    expect(errors(assessed({ model, program, answers, plan }))).toEqual([]);
  });

  it('fits the schema when a short form was asked', () => {
    const program = programOf({ profile: 'short' });
    expect(errors(assessed({ model, program, answers }))).toEqual([]);
  });

  it('fits the schema when nobody answered', () => {
    expect(errors(assessed({ model, program: programOf() }))).toEqual([]);
  });
});
