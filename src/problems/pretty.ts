/** Problems for a person at a terminal: place, sentence, the lines around it, and what to type. */

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
    ...(file === undefined ? [] : frame(place, file.text, style)),
    ...related.map((other) => `  ${text(`${words.relatedPlace}: ${placeText(other)}`)}`),
    ...(hint === undefined ? [] : [`  ${text(hint)}`]),
  ];
  return `${lines.join('\n')}\n`;
}

const placeText = ({ file, line, column }: ToldProblem['place']): string => `${file}:${line}:${column}`;

/** The line that is meant, with two around it, cut to the width around the place, and the place underlined. */
function frame(place: ToldProblem['place'], text: string, style: ProblemStyle): readonly string[] {
  const lines = text.split(/\r\n|[\n\r]/);
  const first = Math.max(1, place.line - around);
  const last = Math.min(lines.length, place.line + around);
  const gutter = String(last).length;
  const room = Math.max(20, style.width - gutter - 5);
  const start = Math.max(0, place.column - 1 - Math.floor(room * 0.6));
  const from = (lines[place.line - 1]?.length ?? 0) <= room ? 0 : start;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((number) => {
    const line = lines[number - 1] ?? '';
    if (number !== place.line) {
      return number === lines.length && line === ''
        ? []
        : [gutterLine(number, gutter, '  ', line.slice(from, from + room), style)];
    }
    const before = style.text(line.slice(from, place.column - 1));
    const meant = style.text(
      line.slice(Math.max(from, place.column - 1), meantEnd(place, line)).slice(0, room),
    );
    const after = style.text(line.slice(meantEnd(place, line), from + room));
    return [
      gutterLine(number, gutter, '> ', `${before}${meant}${after}`, style, true),
      `${' '.repeat(gutter + 2)} ${bar(style)} ${' '.repeat(before.length)}${style.paint.error('^'.repeat(Math.max(1, meant.length)))}`,
    ];
  });
}

function meantEnd({ line, column, endLine, endColumn }: ToldProblem['place'], text: string): number {
  if (endColumn === undefined) return column;
  return endLine === undefined || endLine === line ? endColumn - 1 : text.length;
}

function gutterLine(
  number: number,
  gutter: number,
  mark: string,
  text: string,
  style: ProblemStyle,
  isReady = false,
): string {
  const content = isReady ? text : style.text(text);
  return `${mark}${String(number).padStart(gutter)} ${bar(style)} ${content}`.trimEnd();
}

const bar = ({ ascii }: ProblemStyle): string => (ascii ? '|' : '│');
