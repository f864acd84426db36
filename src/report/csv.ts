/** A row a criterion, for spreadsheets: everything that decided its status, in the order of the model. */

import type { Words } from '../locales/en/words.ts';
import { criteriaOf, pillarIdOf, standardIdOf } from '../model.ts';
import type { AnswerResult, Assessment, CriterionResult } from '../types/assessment.ts';
import type { Model } from '../types/model.ts';
import { forCsv } from './escape.ts';
import { criteriaIn, evidenceText } from './view.ts';

type Column = (criterion: CriterionResult, statement: string, words: Words) => string;

const columns: Readonly<Record<string, Column>> = {
  pillar: ({ id }) => pillarIdOf(id),
  standard: ({ id }) => standardIdOf(id),
  criterion: ({ id }) => id,
  statement: (_criterion, statement) => statement,
  required: ({ required }) => (required ? 'required' : 'recommended'),
  status: ({ status }) => status,
  inPlace: ({ inPlace }) => inPlace ?? '',
  basis: ({ basis }) => basis,
  work: ({ work }) => work.join('; '),
  insufficientEvidence: ({ insufficientEvidence }) => (insufficientEvidence ? 'yes' : 'no'),
  programFile: ({ program }) => program?.outcome ?? '',
  discrepancies: ({ discrepancies }) =>
    discrepancies.map(({ respondent, says }) => `${respondent}: ${says}`).join('; '),
  notHeard: ({ notHeard }) => notHeard.join('; '),
  distance: ({ distance }) => String(distance),
  answers: ({ answers }) => answers.map((answer) => `${answer.respondent}: ${saidIn(answer)}`).join('; '),
  notes: ({ answers }) =>
    answers
      .flatMap(({ respondent, note }) => (note === undefined ? [] : [`${respondent}: ${note}`]))
      .join('; '),
  evidence: ({ answers }) =>
    answers
      .flatMap(({ respondent, evidence = [] }) =>
        evidence.map((item) => `${respondent}: ${evidenceText(item)}`),
      )
      .join('; '),
};

/** Where an overlay made the model. */
const overlayColumn: Readonly<Record<string, Column>> = {
  overlay: ({ overlay = [] }) => overlay.map(({ as, reason }) => `${as}: ${reason}`).join('; '),
};

/** With a byte order mark, so that Excel reads it as UTF-8, and the line ends of RFC 4180. */
export function csv(assessment: Assessment, model: Model, words: Words): string {
  const statements = new Map(criteriaOf(model).map(({ id, criterion }) => [id, criterion.statement]));
  const { profile } = assessment;
  const shown = { ...columns, ...(assessment.model.extends && overlayColumn) };
  const names = [...Object.keys(shown), ...(profile ? ['shortForm'] : [])];
  const form = profile ? [words.shortForm(profile.asked, profile.of)] : [];
  const rows = criteriaIn([...assessment.pillars, ...assessment.checklists]).map((criterion) => [
    ...Object.values(shown).map((column) => column(criterion, statements.get(criterion.id) ?? '', words)),
    ...form,
  ]);
  return `\uFEFF${[names, ...rows].map((row) => `${row.map(forCsv).join(',')}\r\n`).join('')}`;
}

function saidIn({ status, hands = {} }: AnswerResult): string {
  return (
    status ??
    Object.entries(hands)
      .map(([word, count]) => `${count} ${word}`)
      .join(' + ')
  );
}
