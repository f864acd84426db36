/** Problems as one JSON document (`schemas/problems.schema.json`). */

import type { ProblemsReport } from './formats.ts';
import { countsOf } from './told.ts';

export async function json({ problems, files, tool, words }: ProblemsReport): Promise<string> {
  const summed = await Promise.all(
    files.map(async ({ file, kind, sha256 }) => ({
      file,
      ...(kind !== undefined && { kind }),
      sha256: await sha256(),
    })),
  );
  const document = {
    kind: 'problems',
    format: 1,
    tool,
    // A file that could not be read has no sum: its problem says why.
    files: summed.filter(({ sha256 }) => sha256 !== ''),
    counts: countsOf(problems),
    problems: problems.map(({ code, severity, message, hint, place, related }) => ({
      code,
      severity,
      message,
      ...(hint !== undefined && { hint }),
      ...place,
      ...(related.length > 0 && {
        related: related.map(({ file, line, column }) => ({
          message: words.relatedPlace,
          file,
          line,
          column,
        })),
      }),
    })),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
