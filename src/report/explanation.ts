/** Why a pillar, a standard or a criterion has its status: down to the answers, with file and line. */

import type { Words } from '../locales/en/words.ts';
import { criteriaOf } from '../model.ts';
import {
  type AnswerResult,
  type Assessment,
  answerStatuses,
  type Cell,
  type CriterionResult,
  type NamedWork,
  type PillarResult,
  type RolledUp,
  type StandardResult,
} from '../types/assessment.ts';
import type { Model } from '../types/model.ts';
import { criterionCell, rolledUpCell, type StatusCell, symbols } from './cell.ts';
import { padded, widthOf } from './layout.ts';
import type { Line } from './lines-text.ts';
import { changeTexts, leftOutLines } from './overlay-words.ts';
import { agreementText, evidenceText } from './view.ts';

interface Told {
  readonly model: Model;
  readonly words: Words;
  readonly statements: ReadonlyMap<string, string>;
}

/** Undefined: nothing in the assessment has this id. */
export function explanationOf(
  { model: inUse, pillars, checklists }: Assessment,
  model: Model,
  id: string,
  words: Words,
): readonly Line[] | undefined {
  const statements = new Map(criteriaOf(model).map((one) => [one.id, one.criterion.statement]));
  const told = { model, words, statements };
  const all = [...pillars, ...checklists];
  const pillar = all.find((one) => one.id === id);
  if (pillar) return pillarLines(pillar, told);
  const standards = all.flatMap((one) => one.standards);
  const standard = standards.find((one) => one.id === id);
  if (standard) return standardLines(standard, told, 0);
  const criterion = standards.flatMap(({ criteria }) => criteria).find((one) => one.id === id);
  if (criterion) return criterionLines(criterion, told, 0);
  return leftOutLines(id, inUse.extends?.changes ?? [], inUse.id, words);
}

function pillarLines(pillar: PillarResult, told: Told): readonly Line[] {
  const agreement = agreementText(pillar, told.model, told.words);
  return [
    ...rolledUpLines(pillar, told, 0),
    ...(agreement === '' ? [] : [{ depth: 1, kind: 'text' as const, text: agreement }]),
    ...pillar.standards.flatMap((standard) => standardLines(standard, told, 1)),
  ];
}

/** What is in place, and nobody denies, takes a line; everything else is told in full. */
function standardLines(standard: StandardResult, told: Told, depth: number): readonly Line[] {
  const isPlain = ({ status, discrepancies, distance }: CriterionResult): boolean =>
    status === 'check' && discrepancies.length === 0 && distance === 0;
  return [
    ...rolledUpLines(standard, told, depth),
    ...standard.criteria.flatMap((criterion) =>
      isPlain(criterion)
        ? [shortLine(criterion, told, depth + 1)]
        : criterionLines(criterion, told, depth + 1),
    ),
  ];
}

function shortLine(criterion: CriterionResult, { words, statements }: Told, depth: number): Line {
  const { id, required, status } = criterion;
  const recommended = required ? '' : ` (${words.recommended})`;
  const text = `${id}${recommended}: ${symbols[status]} ${words.statuses[status]}. ${statements.get(id) ?? ''}`;
  return { depth, kind: 'subheading', text, status };
}

function rolledUpLines(result: RolledUp, { words }: Told, depth: number): readonly Line[] {
  const { counts, why, note, comment } = result;
  const { check, partial, ongoing, gap, unanswered } = counts;
  const of = check + partial + ongoing + gap + unanswered;
  const decides = why.decides === 'required' ? words.required(of) : words.recommendedCount(of);
  const text = (line: string): Line => ({ depth: depth + 1, kind: 'text', text: line });
  return [
    headingLine('heading', result.title, rolledUpCell(result, words), depth),
    text(words.rollUpSentences[why.rule]),
    text(words.counts(check, partial, ongoing, gap, decides)),
    ...(note === undefined ? [] : [text(`${words.note} ${note}`)]),
    ...(comment === undefined ? [] : [text(`${words.comment} ${comment}`)]),
    ...why.lift.map((lift) => text(words.wouldLift(targetWord(lift.to, words), words.rollUpLift(lift)))),
  ];
}

function headingLine(kind: Line['kind'], title: string, cell: StatusCell, depth: number): Line {
  const details = cell.details.length === 0 ? '' : ` (${cell.details.join(', ')})`;
  return { depth, kind, text: `${title}: ${cell.symbol} ${cell.word}${details}`, status: cell.status };
}

function criterionLines(criterion: CriterionResult, told: Told, depth: number): readonly Line[] {
  const { words, statements } = told;
  const { id, required, why, answers } = criterion;
  const group = (name: string): string => told.model.groups[name]?.title ?? name;
  const text = (line: string): Line => ({ depth: depth + 1, kind: 'text', text: line });
  const cell = criterionCell(criterion, words);
  const sentence = words.criterionSentences(
    {
      ...why,
      ...(criterion.inPlace !== undefined && { inPlace: criterion.inPlace }),
      isFileShown: criterion.program?.outcome === 'shown',
    },
    group,
  );
  return [
    headingLine('subheading', required ? id : `${id} (${words.recommended})`, cell, depth),
    text(statements.get(id) ?? ''),
    ...changeTexts(criterion.overlay ?? [], told.model.id, words).map(text),
    ...byGroup(answers, told.model).flatMap((answer) => answerLines(answer, criterion, told, depth + 1)),
    ...fileLines(criterion, told, depth + 1),
    text(sentence),
    ...why.work.map((work) => text(workText(work, words))),
    ...(criterion.notHeard.length === 0 ? [] : [text(words.notHeard(criterion.notHeard.map(group)))]),
    ...why.lift.map((lift) =>
      text(words.wouldLift(targetWord(lift.to, words), words.criterionLift(lift, group))),
    ),
  ];
}

/** In the order of the model’s groups, the assessor last; within a group in the order of the respondents. */
function byGroup(answers: readonly AnswerResult[], model: Model): readonly AnswerResult[] {
  const groups = Object.keys(model.groups);
  const rank = ({ group }: AnswerResult): number =>
    groups.includes(group) ? groups.indexOf(group) : groups.length;
  return answers.toSorted((a, b) => rank(a) - rank(b));
}

/** What nearly every answer says; a longer word moves what stands behind it. */
const counting = ['check', 'partial', 'ongoing', 'gap', 'unknown'] as const;

function answerLines(
  answer: AnswerResult,
  { why }: CriterionResult,
  { words, model }: Told,
  depth: number,
): readonly Line[] {
  const { respondent, group, role, status, hands = {}, due, work, note, evidence = [], by, place } = answer;
  const said =
    status === undefined
      ? words.hands(
          answerStatuses.flatMap((word) =>
            hands[word] === undefined ? [] : [`${hands[word]} ${words.shortStatuses[word]}`],
          ),
        )
      : `${symbols[status]} ${words.shortStatuses[status]}`;
  const side = why.groups.find((says) => says.group === group);
  const marks = [
    ...(side?.witness ? [words.witness] : []),
    ...(side && !side.asked ? [words.notAsked] : []),
    ...(by === undefined ? [] : [words.decidedBy[by] ?? by]),
  ];
  const details = [
    ...(work === undefined ? [] : [due === undefined ? work : `${work}, ${words.due(due)}`]),
    ...(note === undefined ? [] : [words.quoted(note)]),
    ...evidence.map((item) => words.labeled(words.evidence, evidenceText(item))),
  ];
  const short = (id: string): string => model.groups[id]?.short ?? model.groups[id]?.title ?? words.assessor;
  const statusColumns = Math.max(
    ...counting.map((one) => widthOf(`${symbols[one]} ${words.shortStatuses[one]}`)),
  );
  const groupColumns = Math.max(...Object.keys(model.groups).map((id) => widthOf(short(id))));
  const who = [role ?? respondent, ...marks].join(' · ');
  return [
    {
      depth,
      kind: 'answer',
      text: `${padded(short(group), groupColumns)}  ${padded(said, statusColumns)}  ${who}`,
      ...(status !== undefined && { status }),
      place: placeText(place),
    },
    ...details.map((text): Line => ({ depth: depth + 2, kind: 'text', text })),
  ];
}

function fileLines(
  { program, discrepancies }: CriterionResult,
  { words }: Told,
  depth: number,
): readonly Line[] {
  if (program === undefined) return [];
  const { outcome, reason, place } = program;
  const says =
    outcome === 'shown'
      ? words.fileShown
      : outcome === 'not-shown'
        ? words.fileNotShown
        : words.fileSays(reason === undefined ? '' : words.otherwise(reason));
  const against = discrepancies[0]?.file === 'shown' ? words.fileShowsAgainst : words.answerAgainst;
  return [
    { depth, kind: 'answer', text: `${words.file} ${says}`, ...(place && { place: placeText(place) }) },
    ...(discrepancies.length === 0 ? [] : [{ depth: depth + 1, kind: 'text' as const, text: against }]),
  ];
}

function workText({ work, respondents, actions, of, due, reason }: NamedWork, words: Words): string {
  const by = [
    ...(respondents.length === 0 ? [] : [words.namedBy(respondents.length, of)]),
    ...(actions.length === 0 ? [] : [words.inPlan(actions)]),
    ...(due === undefined ? [] : [words.due(due)]),
    ...(reason === undefined ? [] : [words.workReasons[reason]]),
  ];
  return `${work} (${words.inTurn(by)})`;
}

const targetWord = (to: Cell | 'assessed', words: Words): string =>
  to === 'assessed' ? words.assessed : words.statuses[to];

const placeText = ({ file, line }: { readonly file: string; readonly line: number }): string =>
  `${file}:${line}`;
