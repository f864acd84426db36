/** An answers file to begin with: every criterion that a group is asked, with its question, to be filled in. */

import type { Scaffold } from '../locales/en/scaffold.ts';
import { type CriterionInModel, criteriaOf } from '../model.ts';
import type { Model } from '../types/model.ts';
import { commentLines, yamlText } from './yaml-text.ts';

export interface AnswersStart {
  readonly program: string;
  readonly group: string;
  readonly respondent: string;
  /** The day, as `2024-04-29`. */
  readonly date: string;
  /** That notes are written in; undefined: English. */
  readonly language?: string;
  /** Ids of the criteria of a short form; undefined: all. */
  readonly only?: readonly string[];
}

/**
 * The first question that somebody else is asked too stands as “unknown”, which says nothing yet; the others are
 * commented out.
 */
export function answersFile(
  start: AnswersStart,
  model: Model,
  editorSchema: string,
  { answers: words }: Scaffold,
): string {
  const { group, only, language } = start;
  const asked = criteriaOf(model).filter(
    ({ id, criterion }) => criterion.asked.includes(group) && (only === undefined || only.includes(id)),
  );
  const shared = asked.find(({ criterion }) => criterion.asked.length > 1);
  return [
    `# yaml-language-server: $schema=${editorSchema}`,
    ...commentLines(words.head),
    ...commentLines(words.details(start.date.slice(0, 4))),
    'kind: answers',
    'format: 1',
    `model: { id: ${yamlText(model.id)}, version: ${model.version} }`,
    `program: ${yamlText(start.program)}`,
    `date: ${start.date}`,
    ...(language === undefined ? [] : [`language: ${language}`]),
    `respondent: { id: ${yamlText(start.respondent)}, group: ${yamlText(group)} }`,
    ...(shared === undefined ? [`## ${words.begin}`, 'answers: {}'] : ['answers:']),
    ...asked.flatMap((criterion, index) => [
      ...headings(criterion, asked[index - 1]),
      ...entry(criterion, group, criterion === shared),
    ]),
    '',
  ].join('\n');
}

function headings(
  { pillar, standard }: CriterionInModel,
  before: CriterionInModel | undefined,
): readonly string[] {
  return [
    ...(before?.pillar === pillar ? [] : ['', `  ## ── ${pillar.title}`]),
    ...(before?.standard === standard ? [] : ['', `  ## ${standard.title}`]),
  ];
}

function entry({ id, criterion }: CriterionInModel, group: string, isOpen: boolean): readonly string[] {
  const { question, guidance = {}, statement } = criterion;
  const text = typeof question === 'string' ? question : (question[group] ?? statement);
  const told = Object.entries(guidance).filter(([key]) => key !== 'note');
  return [
    '',
    ...commentLines(text, '  '),
    ...told.flatMap(([key, words]) => commentLines(`– ${key}: ${words}`, '  ')),
    isOpen ? `  ${id}: unknown` : `  # ${id}: check`,
  ];
}
