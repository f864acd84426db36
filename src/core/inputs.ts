/** What an assessment is made from, once it was read and checked by schema. */

import { compareText } from '../problem.ts';
import type { Answer, Answers, DetailedAnswer } from '../types/answers.ts';
import type { Checked, ModelInUse } from '../types/checked.ts';
import type { Plan } from '../types/plan.ts';
import type { Program } from '../types/program.ts';
import type { Hands, Voice } from './consensus.ts';

export interface Inputs {
  readonly model: ModelInUse;
  readonly program: Checked<Program>;
  readonly answers: readonly Checked<Answers>[];
  readonly plan?: Checked<Plan>;
}

/** An answer with its details, whether it was written as one word or as a map. */
export function detailed(answer: Answer): DetailedAnswer {
  return typeof answer === 'string' ? { status: answer } : answer;
}

/** Every answer to every criterion, by criterion, in the order of the respondents’ ids. */
export function voicesByCriterion(
  answers: readonly Checked<Answers>[],
): ReadonlyMap<string, readonly Voice[]> {
  const voices = new Map<string, Voice[]>();
  for (const file of answers.toSorted(byRespondent)) {
    for (const [criterion, answer] of Object.entries(file.value.answers)) {
      const voice = voiceOf(file, criterion, detailed(answer));
      const known = voices.get(criterion);
      if (known === undefined) voices.set(criterion, [voice]);
      else known.push(voice);
    }
  }
  return voices;
}

const byRespondent = (a: Checked<Answers>, b: Checked<Answers>): number =>
  compareText(a.value.respondent.id, b.value.respondent.id);

function voiceOf({ value, placeOf }: Checked<Answers>, criterion: string, answer: DetailedAnswer): Voice {
  const { id, group, role } = value.respondent;
  const { status, hands, evidence = [], ...said } = answer;
  return {
    ...said,
    respondent: id,
    group,
    ...(role !== undefined && { role }),
    hands: handsIn(status, hands),
    isShowOfHands: hands !== undefined,
    evidence,
    date: value.date,
    place: placeOf(['answers', criterion]),
  };
}

const handsIn = (status: DetailedAnswer['status'], hands: Hands | undefined): Hands =>
  hands ?? (status === undefined ? {} : { [status]: 1 });

/** The newest of the program file’s date and the answers’ dates. */
export function newestDate({ program, answers }: Inputs): string {
  return [program.value.asOf, ...answers.map(({ value }) => value.date)].toSorted(compareText).at(-1) ?? '';
}
