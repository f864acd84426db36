/** A problem put into words, in one language. */

import type { ProblemCatalog, ProblemWords } from '../locales/en/problems.ts';
import {
  inFileOrder,
  type Place,
  type Problem,
  type ProblemCode,
  type Severity,
  severityOf,
} from '../problem.ts';

export interface ToldProblem extends ProblemWords {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly place: Place;
  readonly related: readonly Place[];
}

export function told(problem: Problem, catalog: ProblemCatalog): ToldProblem {
  const { code, args, place, related = [] } = problem;
  // The catalog has for each code a function of just that code’s args; the compiler cannot follow the pair.
  const words = (catalog[code] as (args: Problem['args']) => ProblemWords)(args);
  return { code, severity: severityOf(problem), ...words, place, related };
}

/** In file order, each in words. */
export function toldInOrder(problems: readonly Problem[], catalog: ProblemCatalog): readonly ToldProblem[] {
  return inFileOrder(problems).map((problem) => told(problem, catalog));
}

export interface ProblemCounts {
  readonly error: number;
  readonly warning: number;
}

export function countsOf(problems: readonly Pick<ToldProblem, 'severity'>[]): ProblemCounts {
  const error = problems.filter(({ severity }) => severity === 'error').length;
  return { error, warning: problems.length - error };
}
