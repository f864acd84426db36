/** What a problem code means, with an example that provokes it and the same example mended. */

import { codeExamples } from '../locales/code-examples.ts';
import type { CodeCatalog } from '../locales/en/codes.ts';
import type { Words } from '../locales/en/words.ts';
import { type ProblemCode, problemTable } from '../problem.ts';
import type { Line } from './lines-text.ts';

export function codeLines(code: ProblemCode, catalog: CodeCatalog, words: Words): readonly Line[] {
  const { wrong, mended } = codeExamples[code] ?? {};
  const example = (title: string, text: string | undefined): readonly Line[] =>
    text === undefined
      ? []
      : [
          { depth: 0, kind: 'subheading', text: title },
          ...text.split('\n').map((line): Line => ({ depth: 1, kind: 'text', text: line, isVerbatim: true })),
        ];
  return [
    { depth: 0, kind: 'heading', text: `${code} (${words.severities[problemTable[code].severity]})` },
    { depth: 1, kind: 'text', text: catalog[code] },
    ...example(words.wrong, wrong),
    ...example(words.mended, mended),
  ];
}
