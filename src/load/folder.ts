/** The files of one assessment folder, read and checked by their schemas. */

import type { Problem } from '../problem.ts';
import type { Answers } from '../types/answers.ts';
import type { Checked } from '../types/checked.ts';
import type { Plan } from '../types/plan.ts';
import type { Program } from '../types/program.ts';
import { filesOfFolder } from './find-files.ts';
import { checkedAs, type InputFile, type Reading, readInput } from './input-file.ts';

/** Each part is undefined, or left out of the list, where something is wrong with its file. */
export interface AssessmentFiles {
  readonly program?: Checked<Program>;
  readonly answers: readonly Checked<Answers>[];
  readonly plan?: Checked<Plan>;
}

export interface FolderRead extends AssessmentFiles {
  readonly files: readonly InputFile[];
  readonly problems: readonly Problem[];
}

/** Places in it are relative to the folder. `shownFolder`: how the folder is called in problems. */
export async function readFolder(folder: string, shownFolder: string, reading: Reading): Promise<FolderRead> {
  const found = filesOfFolder(folder, shownFolder);
  const files = await Promise.all(found.files.map((file) => readInput(file, reading)));
  return {
    ...partsOf(files),
    files,
    problems: [...found.problems, ...files.flatMap(({ problems }) => problems)],
  };
}

/** The files of one assessment by their kinds. */
export function partsOf(files: readonly InputFile[]): AssessmentFiles {
  const program = files.map((file) => checkedAs(file, 'program')).find((file) => file !== undefined);
  const plan = files.map((file) => checkedAs(file, 'plan')).find((file) => file !== undefined);
  return {
    ...(program && { program }),
    answers: files.flatMap((file) => checkedAs(file, 'answers') ?? []),
    ...(plan && { plan }),
  };
}
