/** Whether what is said of a file points into it. */

import type { Place } from '../../src/problem.ts';

/** Lines and columns that the text has; behind the last character of a line is inside. */
export function isInside(place: Place, text: string): boolean {
  const lines = text.replace(/^\ufeff/, '').split('\n');
  const has = (line: number, column: number): boolean =>
    column >= 1 && column <= (lines[line - 1] ?? '').length + 1 && line >= 1 && line <= lines.length;
  const { line, column, endLine = line, endColumn = column } = place;
  const isForward = endLine > line || (endLine === line && endColumn >= column);
  return has(line, column) && has(endLine, endColumn) && isForward;
}
