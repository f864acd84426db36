/** From offsets in a text to lines and columns. */

import type { Place } from '../problem.ts';

/** Turns offsets in a text into places. Lines end with LF, alone or after CR. */
export interface Lines {
  /** A stretch of the text; without `to`, or when it is empty, a single point. */
  readonly place: (from: number, to?: number) => Place;
  /** Offset of the first character of the line that holds `offset`. */
  readonly start: (offset: number) => number;
  /** The rest of the line from `offset` on, without its end. */
  readonly rest: (offset: number) => string;
}

/** Lines are counted when the first place is asked for: most files have none to tell. */
export function linesOf(text: string, file: string): Lines {
  let counted: readonly number[] | undefined;
  const at = (offset: number): { readonly line: number; readonly start: number } => {
    counted ??= lineStarts(text);
    const index = lastUpTo(counted, offset);
    return { line: index + 1, start: counted[index] ?? 0 };
  };
  return {
    start: (offset) => at(offset).start,
    rest: (offset) => {
      const end = text.indexOf('\n', offset);
      return text.slice(offset, end === -1 ? text.length : end).replace(/\r$/, '');
    },
    place: (from, to = from) => {
      const { line, start } = at(from);
      const point = { file, line, column: from - start + 1 };
      if (to <= from) return point;
      const end = at(to);
      return { ...point, endLine: end.line, endColumn: to - end.start + 1 };
    },
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

/** Index of the last of the ascending numbers that is not above `limit`. */
function lastUpTo(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((ascending[middle] ?? Number.POSITIVE_INFINITY) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
