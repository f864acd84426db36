/** `aeo explain <folder> <id>`: why this status. `aeo explain <code>`: what a problem means. */

import type { Io } from '../io.ts';
import { languages } from '../locales/languages.ts';
import { idsOf } from '../model.ts';
import { nearest } from '../nearest.ts';
import { type ProblemCode, problemTable } from '../problem.ts';
import { explanationOf } from '../report/explanation.ts';
import { linesText } from '../report/lines-text.ts';
import { type AssessmentOptions, assessFolder } from './assessment.ts';
import { type CommonOptions, consoleOf, exitCodeOf, warnOf } from './console.ts';
import { type LabelsOptions, labeledConsole } from './labels-option.ts';

export interface ExplainOptions extends CommonOptions, AssessmentOptions, LabelsOptions {}

export async function explainCommand(
  folderOrCode: string,
  id: string | undefined,
  options: ExplainOptions,
  io: Io,
): Promise<number> {
  if (id === undefined) return explainCode(folderOrCode, options, io);
  const labels = await labeledConsole(io, options);
  const { console } = labels;
  if (labels.exitCode > 0) {
    await warnOf(labels, console, options);
    return labels.exitCode;
  }
  const { words, style, catalog } = console;
  const { assessed, problems, files, modelExitCode } = await assessFolder(
    folderOrCode,
    { ...options, reading: 'places' },
    io,
    catalog,
  );
  const found = { problems: [...labels.problems, ...problems], files: [...labels.files, ...files] };
  await warnOf(found, console, options);
  const exitCode = Math.max(modelExitCode, exitCodeOf(problems));
  if (assessed === undefined) return exitCode;
  const lines = explanationOf(assessed.assessment, assessed.model, id, words);
  if (lines === undefined) {
    console.complain(words.noSuchId(id, nearest(id, idsOf(assessed.model))));
    return 2;
  }
  io.stdout.write(linesText(lines, style));
  return exitCode;
}

/** What a problem means, an example that provokes it, and the example mended. */
async function explainCode(code: string, options: ExplainOptions, io: Io): Promise<number> {
  const console = await consoleOf(io, options);
  const codes = Object.keys(problemTable);
  if (!Object.hasOwn(problemTable, code)) {
    console.complain(console.words.noSuchCode(code, nearest(code, codes)));
    return 2;
  }
  const { codeLines } = await import('../report/code-lines.ts');
  const catalog = await languages[options.lang].codes();
  io.stdout.write(linesText(codeLines(code as ProblemCode, catalog, console.words), console.style));
  return 0;
}
