import type { Severity } from '../../src/problem.ts';

/** The one problem that is expected. */
export interface Expected {
  /** What is run in the folder of the input; left out: `validate .`. */
  readonly run?: readonly string[];
  readonly severity: Severity;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Other places that belong to it; left out: none. */
  readonly related?: readonly Pick<Expected, 'file' | 'line' | 'column'>[];
}
