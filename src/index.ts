/** The library: what the commands can do, typed. */

import { assessFolder as assessed } from './commands/assessment.ts';
import { nodeIo } from './io.ts';
import { problems as catalog } from './locales/en/problems.ts';
import { type ToldProblem, toldInOrder } from './problems/told.ts';
import type { Assessment } from './types/assessment.ts';
import type { Model } from './types/model.ts';

export type { ToldProblem } from './problems/told.ts';
export type * from './types/assessment.ts';
export type { Model } from './types/model.ts';

export interface FolderAssessment {
  /** Undefined: something is wrong with the files, and `problems` say what. */
  readonly assessment?: Assessment;
  /** The model that it was assessed by. */
  readonly model?: Model;
  /** Errors and warnings in file order, with places relative to the working directory. */
  readonly problems: readonly ToldProblem[];
}

/**
 * Assesses the program of one folder, as `aeo assess` does. `model`: path of a model file, otherwise the built-in model;
 * `date`: the day to assess for, as `2024-04-29`, otherwise the newest date in the files. It writes nothing.
 */
export async function assessFolder(
  folder: string,
  options: { readonly model?: string; readonly date?: string } = {},
): Promise<FolderAssessment> {
  const result = await assessed(
    folder,
    { ...options, lang: 'en', reading: 'places' },
    nodeIo(),
    async () => catalog,
  );
  return { ...result.assessed, problems: toldInOrder(result.problems, catalog) };
}
