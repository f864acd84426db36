/** Assessment → what every format shows: order, labels, wording, made once. A writer lays it out and decides nothing. */

import type { Words } from '../locales/en/words.ts';
import { criteriaOf, pillarsAndChecklists } from '../model.ts';
import type { Assessment, CriterionResult, PillarResult, StageResult } from '../types/assessment.ts';
import type { Evidence } from '../types/common.ts';
import type { Model, Pillar } from '../types/model.ts';
import { criterionCell, rolledUpCell, type StatusCell, symbols } from './cell.ts';
import { modelText } from './overlay-words.ts';

/** The scorecard, in words, as any format can lay it out. No text in it is escaped yet. */
export interface Scorecard {
  readonly title: string;
  readonly date: string;
  /** Lines on the model, the respondents, and what the result rests on. */
  readonly facts: readonly string[];
  readonly rows: readonly ScorecardRow[];
  readonly checklists: readonly ScorecardRow[];
  /** Sentences on the stage; empty for a model without stages. */
  readonly stage: readonly string[];
  /** Required criteria that keep a pillar from check, and nobody works on them. */
  readonly inTheWay: Shortened<CriterionLine>;
  /** Criteria that groups see differently, what to discuss first at the top. */
  readonly differ: Shortened<CriterionLine>;
  /** How far answers agree, and which groups differ on how many; may be empty. */
  readonly agreement: string;
  /** Criteria on which an answer and the program file contradict each other. */
  readonly discrepancies: Shortened<CriterionLine>;
  readonly notHeard: string | undefined;
}

export interface ScorecardRow {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly goal: string;
  readonly cell: StatusCell;
  /** The assessor’s note and the administration’s comment, as far as there are any. */
  readonly remarks: readonly Remark[];
}

export interface Remark {
  readonly label: string;
  readonly said: string;
}

export interface CriterionLine {
  readonly id: string;
  /** Undefined where the remark says it all. */
  readonly cell?: StatusCell;
  /** What there is to say of it: who says what, or that nobody works on it. */
  readonly remark: string;
}

export interface Shortened<Item> {
  readonly shown: readonly Item[];
  readonly more: number;
}

/** A scorecard names so many criteria under a heading, and so many pairs of groups that differ. */
const most = 5;
const mostPairs = 2;

export function scorecardOf(assessment: Assessment, model: Model, words: Words): Scorecard {
  const { program, pillars, checklists, summary } = assessment;
  const all = [...pillars, ...checklists];
  const criteria = criteriaIn(all);
  const byId = new Map(criteria.map((criterion) => [criterion.id, criterion]));
  const headings = new Map(pillarsAndChecklists(model).map((pillar) => [pillar.id, pillar]));
  const row = (result: PillarResult): ScorecardRow => rowOf(result, headings.get(result.id), words);
  const shortGroup = (id: string): string => model.groups[id]?.short ?? group(id);
  const group = (id: string): string => model.groups[id]?.title ?? id;
  return {
    title: `${program.name} · ${program.administration}`,
    date: words.date(assessment.date),
    facts: factsOf(assessment, words),
    rows: pillars.map(row),
    checklists: checklists.map(row),
    stage: assessment.stage ? stageSentences(assessment, assessment.stage, headings, words) : [],
    inTheWay: shortened(
      pillars.flatMap((pillar) =>
        leftIn(pillar).map((criterion) => ({
          id: criterion.id,
          cell: criterionCell(criterion, words),
          remark: words.nobodyWorks,
        })),
      ),
    ),
    differ: shortened(
      assessment.discuss.flatMap(({ criterion, byGroup }) => {
        const said = Object.entries(byGroup);
        const result = byId.get(criterion);
        if (result === undefined || new Set(said.map(([, status]) => status)).size < 2) return [];
        const remark = said
          .map(([id, status]) => `${shortGroup(id)} ${symbols[status]} ${words.shortStatuses[status]}`)
          .join(' · ');
        return [{ id: criterion, remark }];
      }),
    ),
    agreement: agreementText(summary, model, words),
    discrepancies: shortened(
      criteria
        .filter(({ discrepancies }) => discrepancies.length > 0)
        .map((criterion) => ({ id: criterion.id, remark: discrepancyText(criterion, words) })),
    ),
    notHeard: notHeardText(criteria, model, group, words),
  };
}

/** An item of evidence in one line, with all that was written of it. */
export function evidenceText({ title, ...rest }: Evidence): string {
  const details = Object.values(rest).map(String);
  return details.length === 0 ? title : `${title} (${details.join(', ')})`;
}

export const criteriaIn = (pillars: readonly PillarResult[]): readonly CriterionResult[] =>
  pillars.flatMap(({ standards }) => standards.flatMap(({ criteria }) => criteria));

function rowOf(result: PillarResult, pillar: Pillar | undefined, words: Words): ScorecardRow {
  const { id, title, note, comment } = result;
  return {
    id,
    title,
    short: pillar?.short ?? title,
    goal: pillar?.goal ?? '',
    cell: rolledUpCell(result, words),
    remarks: [
      ...(note === undefined ? [] : [{ label: words.note, said: note }]),
      ...(comment === undefined ? [] : [{ label: words.comment, said: comment }]),
    ],
  };
}

function factsOf({ model, language, profile, summary }: Assessment, words: Words): readonly string[] {
  const { respondents, groups, decided, criteria, rests } = summary;
  const form = profile ? [`${profile.title} (${words.shortForm(profile.asked, profile.of)})`] : [];
  const named = modelText(model, model.extends, words);
  const counts = [...form, words.respondents(respondents, groups), words.decided(decided, criteria)];
  return [
    // What an overlay changed fills a line by itself.
    ...(model.extends ? [named, counts.join(' · ')] : [[named, ...counts].join(' · ')]),
    words.rests(rests.evidence, rests.word, rests.file, rests.settled),
    ...languageFacts(language, words),
  ];
}

/** How far the words of the report may be trusted. */
function languageFacts(language: Assessment['language'], words: Words): readonly string[] {
  if (language === undefined) return [];
  return [
    ...(language.isTranslated ? [] : [words.modelNotTranslated]),
    ...(language.isReviewed ? [] : [words.notReviewed]),
  ];
}

function stageSentences(
  { model }: Assessment,
  stage: StageResult,
  headings: ReadonlyMap<string, Pillar>,
  words: Words,
): readonly string[] {
  const { title, next, lacks, indicative, leftOut = [] } = stage;
  const named = (id: string): string => headings.get(id)?.short ?? headings.get(id)?.title ?? id;
  const lacking = lacks.map(({ id, least, status }) =>
    words.lack(named(id), words.bars[least], words.shortStatuses[status]),
  );
  return [
    words.requirementsMet(title),
    ...(next ? [words.lacks(next.title, lacking)] : []),
    ...(indicative ? [words.indicative(leftOut.map(named))] : []),
    ...(model.extends?.stages ?? []).map((lighter) => words.stageAsksLess(lighter.title, lighter.leftOut)),
  ];
}

/** What keeps a pillar from check, and nobody works on. */
function leftIn({ status, standards }: PillarResult): readonly CriterionResult[] {
  if (status === 'check') return [];
  return standards
    .flatMap(({ criteria }) => criteria)
    .filter(
      (criterion) => criterion.required && (criterion.status === 'gap' || criterion.status === 'partial'),
    );
}

/** How far answers agree, and the groups that differ most; empty where nobody can differ. */
export function agreementText(
  { agreement, differ }: Pick<Assessment['summary'], 'agreement' | 'differ'>,
  model: Model,
  words: Words,
): string {
  const percent = agreement.percent === null ? [] : [words.agreement(wholePercent(agreement.percent))];
  const widest = differ.toSorted((a, b) => b.criteria - a.criteria).slice(0, mostPairs);
  const pairs = widest.map(({ groups, criteria }) =>
    words.differOn(
      groups.map((id) => model.groups[id]?.title ?? id),
      criteria,
    ),
  );
  return words.inTurn([...percent, ...pairs]);
}

/** Rounded, but never to 100 while anybody differs, nor to 0 while anybody agrees. */
function wholePercent(percent: number): number {
  if (percent === 0 || percent === 100) return percent;
  return Math.min(99, Math.max(1, Math.round(percent)));
}

function discrepancyText({ discrepancies }: CriterionResult, words: Words): string {
  const isShown = discrepancies.some(({ file }) => file === 'shown');
  return isShown ? words.fileShowsAgainst : words.answerAgainst;
}

/** Groups that were asked and did not answer with knowledge, with on how many criteria of those they were asked. */
function notHeardText(
  criteria: readonly CriterionResult[],
  model: Model,
  group: (id: string) => string,
  words: Words,
): string | undefined {
  const asked = new Map(criteriaOf(model).map(({ id, criterion }) => [id, criterion.asked]));
  const silent = Object.keys(model.groups).flatMap((id) => {
    const missed = criteria.filter(({ notHeard }) => notHeard.includes(id)).length;
    const of = criteria.filter((criterion) => asked.get(criterion.id)?.includes(id)).length;
    return missed === 0 ? [] : [words.notHeardOn(group(id), missed, of)];
  });
  return silent.length === 0 ? undefined : words.notHeard(silent);
}

const shortened = <Item>(items: readonly Item[]): Shortened<Item> => ({
  shown: items.slice(0, most),
  more: Math.max(0, items.length - most),
});
