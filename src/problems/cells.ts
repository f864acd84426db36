/**
 * Columns of a terminal that text takes. Loading a library for it would take longer than checking the file; a test
 * holds it against the one that reports use.
 */

const ascii = /^[ -~]*$/;
/** Scripts of East Asia, whose characters take two columns (Unicode’s East Asian Width, W and F). */
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{1b2ff}\u{20000}-\u{3fffd}]/u;
const emoji =
  /\p{Emoji_Presentation}|\p{Regional_Indicator}{2}|\p{Extended_Pictographic}\ufe0f|[#*0-9]\ufe0f\u20e3/u;
const nothing = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]*$/u;

export function cellsOf(text: string): number {
  return ascii.test(text) ? text.length : partsOf(text).reduce((sum, part) => sum + cellsOfPart(part), 0);
}

/** As much of the start of a text as fits. */
export function startWithin(text: string, cells: number): string {
  return fitting(partsOf(text), cells).join('');
}

/** As much of the end of a text as fits. */
export function endWithin(text: string, cells: number): string {
  return fitting(partsOf(text).toReversed(), cells).toReversed().join('');
}

function fitting(parts: readonly string[], cells: number): readonly string[] {
  let left = cells;
  const end = parts.findIndex((part) => {
    left -= cellsOfPart(part);
    return left < 0;
  });
  return end === -1 ? parts : parts.slice(0, end);
}

/** What a reader takes for one character. */
function partsOf(text: string): readonly string[] {
  if (ascii.test(text)) return text.split('');
  return Array.from(new Intl.Segmenter('en').segment(text), ({ segment }) => segment);
}

function cellsOfPart(part: string): number {
  if (nothing.test(part)) return 0;
  return wide.test(part) || emoji.test(part) ? 2 : 1;
}
