import type { ProblemArgs, ProblemCode } from '../../problem.ts';

/** A sentence that says what is wrong, what was expected and found; the hint says what to type. */
export interface ProblemWords {
  readonly message: string;
  readonly hint?: string;
}

export type ProblemCatalog = {
  readonly [Code in ProblemCode]: (args: Readonly<ProblemArgs[Code]>) => ProblemWords;
};

const quoted = (text: string): string => `“${text}”`;
const didYouMean = (nearest: string | undefined): Pick<ProblemWords, 'hint'> =>
  nearest === undefined ? {} : { hint: `Did you mean ${quoted(nearest)}?` };
const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;

export const problems: ProblemCatalog = {
  'file-missing': ({ path }) => ({ message: `There is no file or folder ${quoted(path)}.` }),
};
