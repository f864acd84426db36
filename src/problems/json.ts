/** Problems as one JSON document (`schemas/problems.schema.json`). */

import type { ProblemsReport } from './formats.ts';
import { countsOf } from './told.ts';

export function json({ problems, files, tool, words }: ProblemsReport): string {
  const document = {
    kind: 'problems',
    format: 1,
    tool,
    files: files
      .map(({ file, kind, sha256 }) => ({ file, ...(kind !== undefined && { kind }), sha256: sha256() }))
      // A file that could not be read has no sum: its problem says why.
      .filter(({ sha256 }) => sha256 !== ''),
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
