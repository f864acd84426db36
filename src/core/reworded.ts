/** What an overlay says of one criterion, applied to it. */

import { lastIdOf } from '../model.ts';
import type { Criterion } from '../types/model.ts';
import type { Added, Reworded } from '../types/overlay.ts';

/** As it stands in its standard: under the last part of its id. */
export function addedCriterion({ criterion, as: _, reason: __, ...rest }: Added): Criterion {
  return { id: lastIdOf(criterion), ...rest };
}

/** The texts and sources that the change names take the place of the own ones; guidance and questions one by one. */
export function rewordedCriterion(own: Criterion, change: Reworded): Criterion {
  const { statement, question, guidance, evidence, sources } = change;
  return {
    ...own,
    ...(statement !== undefined && { statement }),
    ...(question !== undefined && { question: rewordedQuestion(own.question, question) }),
    // That the three statuses are told apart, here or there, was checked.
    ...(guidance && { guidance: { ...own.guidance, ...guidance } as NonNullable<Criterion['guidance']> }),
    ...(evidence && { evidence }),
    ...(sources && { sources }),
  };
}

function rewordedQuestion(
  own: Criterion['question'],
  question: Criterion['question'],
): Criterion['question'] {
  return typeof own === 'object' && typeof question === 'object' ? { ...own, ...question } : question;
}
