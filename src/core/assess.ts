/** The composition: model, program, answers and plan → assessment. */

import { criteriaOf, pillarsAndChecklists } from '../model.ts';
import { compareText } from '../problem.ts';
import {
  type AnswerResult,
  type Assessment,
  answerStatuses,
  type Counts,
  type CriterionResult,
  type ExtendedModel,
  type PillarResult,
  type ReportedProblem,
  type Rests,
  type RolledUp,
  type ShortForm,
  type SpokenLanguage,
  type StandardResult,
  type Summary,
} from '../types/assessment.ts';
import type { OverlayFacts } from '../types/checked.ts';
import type { Model } from '../types/model.ts';
import { agreementOf } from './agreement.ts';
import { assessorGroup, type Voice } from './consensus.ts';
import { assessCriterion } from './criterion.ts';
import { isPast } from './dates.ts';
import { discussFirst, groupsThatDiffer, rankOf, ranks } from './differences.ts';
import { grouped } from './grouped.ts';
import { type Inputs, newestDate, voicesByCriterion } from './inputs.ts';
import { liftsOfRollUp } from './lift.ts';
import { rollUp } from './roll-up.ts';
import { shortForm } from './short-form.ts';
import { stageOf } from './stage.ts';
import { countingWork } from './work.ts';

export interface AssessOptions {
  readonly tool: Assessment['tool'];
  /** The day to assess for; undefined: the newest date that the files speak for. */
  readonly date?: string;
  /** What the model is translated into; undefined: it is in English. */
  readonly language?: SpokenLanguage;
  /** Warnings that the files gave. */
  readonly problems: readonly ReportedProblem[];
  /** The checksum of a file, by its name (SHA-256, hexadecimal). */
  readonly sumOf: (file: string) => string;
}

type Pillar = Model['pillars'][number];
type Standard = Pillar['standards'][number];

/** What rolling up needs beside the criteria. */
interface Setting {
  readonly results: ReadonlyMap<string, CriterionResult>;
  readonly groups: readonly string[];
  readonly voices: ReadonlyMap<string, readonly Voice[]>;
  readonly date: string;
  /** How many criteria the whole model has below an id; undefined without a short form. */
  readonly wholeCount?: (id: string) => number;
  readonly notes: ReadonlyMap<string, string>;
  readonly comments: ReadonlyMap<string, string>;
}

/** Assesses one program. The same inputs give the same assessment, in whatever order the answers come. */
export function assess(inputs: Inputs, options: AssessOptions): Assessment {
  const { model: whole, program } = inputs;
  const profile = profileOf(inputs);
  const model = profile ? shortForm(whole.value, profile.criteria) : whole.value;
  const date = options.date ?? newestDate(inputs);
  const voices = voicesByCriterion(inputs.answers);
  const results = assessCriteria(inputs, model, voices, date);
  const setting: Setting = {
    results,
    groups: Object.keys(model.groups),
    voices,
    date,
    ...(profile && { wholeCount: criteriaBelow(whole.value) }),
    notes: said(inputs, 'notes'),
    comments: said(inputs, 'comments'),
  };
  const pillars = model.pillars.map((pillar) => pillarResult(pillar, setting));
  const checklists = (model.checklists ?? []).map((checklist) => pillarResult(checklist, setting));
  const stage = stageOf(model.stages ?? [], withStatus([...pillars, ...checklists]), profile !== undefined);
  const { id, version, title } = whole.value;
  return {
    kind: 'assessment',
    format: 1,
    tool: options.tool,
    model: {
      id,
      version,
      title,
      sha256: options.sumOf(inputs.model.file),
      ...(whole.overlay && { extends: extendedModel(whole.overlay, options.sumOf) }),
    },
    ...(options.language && { language: options.language }),
    program: programCard(program.value),
    ...(profile && {
      profile: {
        id: profile.id,
        title: profile.title,
        asked: results.size,
        of: criteriaOf(whole.value).length,
      },
    }),
    date,
    inputs: inputsOf(inputs, options.sumOf),
    summary: summaryOf(inputs.answers, setting),
    pillars,
    checklists,
    ...(stage && { stage }),
    discuss: discussFirst([...results.values()]),
    problems: options.problems,
  };
}

function assessCriteria(
  { model: { overlay }, program, plan }: Inputs,
  model: Model,
  voices: Setting['voices'],
  date: string,
): ReadonlyMap<string, CriterionResult> {
  const groups = Object.entries(model.groups);
  const acting = new Set(groups.filter(([, { acts }]) => acts).map(([id]) => id));
  const actions = grouped(
    (plan?.value.actions ?? []).toSorted((a, b) => compareText(a.id, b.id)),
    ({ criterion }) => criterion,
  );
  const changes = grouped(overlay?.changes ?? [], ({ criterion }) => criterion);
  return new Map(
    criteriaOf(model).map((criterion) => {
      const { id } = criterion;
      const known = {
        voices: voices.get(id) ?? [],
        actions: actions.get(id) ?? [],
        program,
        changes: changes.get(id) ?? [],
      };
      return [id, assessCriterion(criterion, known, { acting, date })];
    }),
  );
}

/** The profile that the program file asks for. That it exists was cross-checked. */
function profileOf({ model, program }: Inputs) {
  const id = program.value.profile;
  const profile = id === undefined ? undefined : model.value.profiles?.[id];
  return id === undefined || profile === undefined ? undefined : { id, ...profile };
}

function programCard({ id, name, country, administration, asOf }: Inputs['program']['value']) {
  return { id, name, country, administration, asOf };
}

function extendedModel(
  { base, changes, stages }: OverlayFacts,
  sumOf: AssessOptions['sumOf'],
): ExtendedModel {
  const { id, version } = base.value;
  return { id, version, sha256: sumOf(base.file), changes, ...(stages.length > 0 && { stages }) };
}

/** A model that ships with the tool, or stands by itself, is named by its id and checksum alone. */
function inputsOf(
  { model, program, answers, plan }: Inputs,
  sumOf: AssessOptions['sumOf'],
): Assessment['inputs'] {
  return [...modelInputs(model), program, ...answers, ...(plan ? [plan] : [])]
    .map((input) => ({ file: input.file, kind: input.value.kind, sha256: sumOf(input.file) }))
    .toSorted((a, b) => compareText(a.file, b.file));
}

function modelInputs({ file, overlay }: Inputs['model']) {
  if (overlay === undefined) return [];
  const { base } = overlay;
  const isBuiltIn = base.file === base.value.id;
  return [{ file, value: { kind: 'overlay' } }, ...(isBuiltIn ? [] : [base])];
}

/** Notes or comments of all assessors; of two on the same id, both, in the order of the assessors’ ids. */
function said({ answers }: Inputs, key: 'notes' | 'comments'): ReadonlyMap<string, string> {
  const entries = answers
    .toSorted((a, b) => compareText(a.value.respondent.id, b.value.respondent.id))
    .flatMap(({ value }) => Object.entries(value[key] ?? {}));
  return new Map([...grouped(entries, ([id]) => id)].map(([id, texts]) => [id, joined(texts)]));
}

const joined = (texts: readonly (readonly [string, string])[]): string =>
  texts.map(([, text]) => text).join('\n');

function pillarResult(pillar: Pillar, setting: Setting): PillarResult {
  const standards = pillar.standards.map((standard) => standardResult(pillar, standard, setting));
  const criteria = standards.flatMap((standard) => standard.criteria);
  return {
    ...rolledUp(pillar.id, pillar.title, criteria, setting),
    agreement: agreementAmong(criteria, setting.voices),
    differ: groupsThatDiffer(criteria, setting.groups),
    standards,
  };
}

function standardResult(pillar: Pillar, { id, title, criteria }: Standard, setting: Setting): StandardResult {
  const fullId = `${pillar.id}.${id}`;
  const results = criteria.flatMap((criterion) => setting.results.get(`${fullId}.${criterion.id}`) ?? []);
  return { ...rolledUp(fullId, title, results, setting), criteria: results };
}

/** Required criteria decide; recommended ones only where there are no others. */
function rolledUp(
  id: string,
  title: string,
  criteria: readonly CriterionResult[],
  setting: Setting,
): RolledUp {
  const required = criteria.filter((criterion) => criterion.required);
  const deciding = required.length > 0 ? required : criteria;
  const { rule, ...result } = rollUp(deciding);
  const unheard = new Set(criteria.flatMap(({ notHeard }) => notHeard));
  const note = setting.notes.get(id);
  const comment = setting.comments.get(id);
  return {
    id,
    title,
    ...result,
    work: countingWork(deciding.flatMap(({ why: { work } }) => work)),
    counts: countsOf(deciding, required.length),
    rests: restsOf(required, setting.date),
    notHeard: setting.groups.filter((group) => unheard.has(group)),
    ...(setting.wholeCount && { shortForm: shortFormOf(criteria, setting.wholeCount(id)) }),
    ...(note !== undefined && { note }),
    ...(comment !== undefined && { comment }),
    why: {
      rule,
      decides: required.length > 0 ? 'required' : 'recommended',
      lift: liftsOfRollUp(result.status, deciding),
    },
  };
}

const shortFormOf = (criteria: readonly CriterionResult[], of: number): ShortForm => ({
  asked: criteria.length,
  of,
});

function countsOf(criteria: readonly CriterionResult[], required: number): Counts {
  const withStatus = (status: CriterionResult['status']): number =>
    criteria.filter((criterion) => criterion.status === status).length;
  return {
    check: withStatus('check'),
    partial: withStatus('partial'),
    ongoing: withStatus('ongoing'),
    gap: withStatus('gap'),
    notApplicable: withStatus('not-applicable'),
    unanswered: withStatus('not-assessed'),
    required,
  };
}

/** Each criterion with a status counts once, by the strongest thing that it rests on. */
function restsOf(criteria: readonly CriterionResult[], date: string): Rests {
  const grounds = criteria
    .filter(({ inPlace }) => inPlace !== undefined)
    .map((criterion) => groundOf(criterion, date));
  const count = (ground: keyof Rests): number => grounds.filter((one) => one === ground).length;
  return { evidence: count('evidence'), word: count('word'), file: count('file'), settled: count('settled') };
}

function groundOf({ basis, answers, why }: CriterionResult, date: string): keyof Rests {
  if (basis === 'assessor') return 'settled';
  if (basis === 'program') return 'file';
  const counting = new Set(why.groups.filter(({ counts }) => counts).map(({ group }) => group));
  const isShown = answers.some(
    (answer) =>
      counting.has(answer.group) &&
      saysHowMuch(answer) &&
      answer.evidence?.some(({ validUntil }) => validUntil === undefined || !isPast(validUntil, date)),
  );
  return isShown ? 'evidence' : 'word';
}

/** Somebody behind the answer says how much is in place, rather than that nobody knows or that it does not apply. */
function saysHowMuch({ status, hands = {} }: AnswerResult): boolean {
  const said = status === undefined ? answerStatuses.filter((word) => (hands[word] ?? 0) > 0) : [status];
  return said.some((word) => rankOf[word] !== undefined);
}

/** Single answers alone: hands are not told apart, and an assessor does not agree but decide. */
function agreementAmong(
  criteria: readonly CriterionResult[],
  voices: Setting['voices'],
): PillarResult['agreement'] {
  const single = criteria.map(({ id }) =>
    (voices.get(id) ?? []).filter(({ isShowOfHands, group }) => !isShowOfHands && group !== assessorGroup),
  );
  const ranked = single.map((among) => among.map((voice) => ({ voice, rank: rankIn(voice) })));
  const units = ranked.map((unit) => unit.flatMap(({ rank }) => rank ?? []));
  const respondents = new Set(
    ranked.flat().flatMap(({ voice, rank }) => (rank === undefined ? [] : [voice.respondent])),
  );
  return agreementOf(units, ranks, respondents.size);
}

const rankIn = ({ hands }: Voice): number | undefined =>
  Object.keys(hands).flatMap((status) => rankOf[status as keyof typeof rankOf] ?? [])[0];

function summaryOf(answers: Inputs['answers'], { results, groups, voices, date }: Setting): Summary {
  const criteria = [...results.values()];
  const respondents = answers
    .map(({ value }) => value.respondent)
    .filter(({ group }) => group !== assessorGroup);
  return {
    respondents: respondents.length,
    groups: new Set(respondents.map(({ group }) => group)).size,
    criteria: criteria.length,
    decided: criteria.filter(({ status }) => status !== 'not-assessed').length,
    rests: restsOf(
      criteria.filter(({ required }) => required),
      date,
    ),
    agreement: agreementAmong(criteria, voices),
    differ: groupsThatDiffer(criteria, groups),
    discrepancies: criteria.reduce((total, { discrepancies }) => total + discrepancies.length, 0),
  };
}

/** Everything that a stage can require, by full id. */
function withStatus(pillars: readonly PillarResult[]) {
  const standards = pillars.flatMap((pillar) => pillar.standards);
  const all = [...pillars, ...standards, ...standards.flatMap(({ criteria }) => criteria)];
  return new Map(all.map((result) => [result.id, result]));
}

function criteriaBelow(model: Model): (id: string) => number {
  const counts = new Map(
    pillarsAndChecklists(model).flatMap(({ id, standards }) => [
      [id, standards.reduce((total, { criteria }) => total + criteria.length, 0)] as const,
      ...standards.map((standard) => [`${id}.${standard.id}`, standard.criteria.length] as const),
    ]),
  );
  return (id) => counts.get(id) ?? 0;
}
