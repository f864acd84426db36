/** Problems for a person at a terminal: place, sentence, the lines around it, and what to type. */

import { cellsOf, endWithin, startWithin } from './cells.ts';
import type { CheckedFile, ProblemStyle, ProblemsReport } from './formats.ts';
import { countsOf, type ToldProblem } from './told.ts';

/** More than this many are counted, not shown. */
const mostShown = 50;
/** How many lines of the file stand before and after the one that is meant. */
const around = 2;

export function pretty({ problems, files, words, style }: ProblemsReport): string {
  const texts = new Map(files.map((file) => [file.file, file]));
  const shown = problems
    .slice(0, mostShown)
    .map((problem) => block(problem, texts.get(problem.place.file), style, words));
  const hidden = problems.length - shown.length;
  const { error, warning } = countsOf(problems);
  const wrongFiles = new Set(problems.map(({ place }) => place.file)).size;
  const firstCode = problems[0]?.code;
  const last = [
    ...(hidden > 0 ? [words.moreProblems(hidden)] : []),
    problems.length === 0
      ? words.noProblems(files.length)
      : [
          words.problemCounts(error, warning, wrongFiles, Math.max(files.length, wrongFiles)),
          ...(firstCode ? [words.saysMore(firstCode)] : []),
        ].join('   '),
  ];
  return [...shown, ...last.map((line) => `${style.text(line)}\n`)].join('\n');
}

function block(
  { code, severity, message, hint, place, related }: ToldProblem,
  file: CheckedFile | undefined,
  style: ProblemStyle,
  words: ProblemsReport['words'],
): string {
  const { paint, text } = style;
  const at = paint.strong(text(placeText(place)));
  const word = paint[severity](text(words.severities[severity]));
  const lines = [
    `${at}  ${word}  ${text(message)}   ${paint.faint(code)}`,
    ...(file === undefined || file.text === '' ? [] : frame(place, file.text, style)),
    ...related.map((other) => `  ${text(`${words.relatedPlace}: ${placeText(other)}`)}`),
    ...(hint === undefined ? [] : [`  ${text(hint)}`]),
  ];
  return `${lines.join('\n')}\n`;
}

const placeText = ({ file, line, column }: ToldProblem['place']): string => `${file}:${line}:${column}`;

/** The line that is meant, with two around it, each cut to the width, and the place underlined. */
function frame(place: ToldProblem['place'], text: string, style: ProblemStyle): readonly string[] {
  const lines = text.split(/\r\n|[\n\r]/);
  const first = Math.max(1, place.line - around);
  const last = Math.min(lines.length, place.line + around);
  const gutter = String(last).length;
  const room = Math.max(20, style.width - gutter - 5);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((number) => {
    const line = lines[number - 1] ?? '';
    const margin = `${String(number).padStart(gutter)} ${bar(style)} `;
    if (number === place.line) {
      const { shown, underline } = meantLine(line, place, room, style);
      return [`> ${margin}${shown}`.trimEnd(), `${' '.repeat(gutter + 2)} ${bar(style)} ${underline}`];
    }
    if (number === lines.length && line === '') return [];
    return [`  ${margin}${startOf(shownText(line, style), room, style)}`.trimEnd()];
  });
}

/** Of a line that is too long the part around the place. */
function meantLine(
  line: string,
  place: ToldProblem['place'],
  room: number,
  style: ProblemStyle,
): { readonly shown: string; readonly underline: string } {
  const end = meantEnd(place, line);
  const all = [line.slice(0, place.column - 1), line.slice(place.column - 1, end), line.slice(end)];
  const [before = '', meant = '', after = ''] = all.map((part) => shownText(part, style));
  const isLong = cellsOf(before) + cellsOf(meant) + cellsOf(after) > room;
  const left = isLong ? endOf(before, Math.floor(room * 0.6), style) : before;
  const shown = isLong ? startOf(`${meant}${after}`, room - cellsOf(left), style) : `${meant}${after}`;
  const length = Math.max(1, Math.min(cellsOf(meant), cellsOf(shown)));
  return {
    shown: `${left}${shown}`,
    underline: `${' '.repeat(cellsOf(left))}${style.paint.error('^'.repeat(length))}`,
  };
}

function meantEnd({ line, column, endLine, endColumn }: ToldProblem['place'], text: string): number {
  if (endColumn === undefined) return column;
  return endLine === undefined || endLine === line ? endColumn - 1 : text.length;
}

/** The start of a text that is too long, with a sign that it goes on. */
function startOf(text: string, room: number, style: ProblemStyle): string {
  const cut = more(style);
  return cellsOf(text) <= room ? text : `${startWithin(text, room - cut.length)}${cut}`;
}

/** The end of a text that is too long, with a sign that it began before. */
function endOf(text: string, room: number, style: ProblemStyle): string {
  const cut = more(style);
  return cellsOf(text) <= room ? text : `${cut}${endWithin(text, room - cut.length)}`;
}

/** A tab is shown as such: among spaces it would not be seen, and it is often what is wrong. */
const shownText = (raw: string, { text, ascii }: ProblemStyle): string =>
  text(raw.replaceAll('\t', ascii ? '\\t' : '→'));

const more = ({ ascii }: ProblemStyle): string => (ascii ? '...' : '…');
const bar = ({ ascii }: ProblemStyle): string => (ascii ? '|' : '│');
