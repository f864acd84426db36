/** Texts that are no YAML, or not yet; and how much of any text a sentence shows. */

import { type Problem, problem } from '../problem.ts';
import type { Lines } from './lines.ts';

/** Files that are no YAML at all, by how they begin. */
const beginnings = [
  { found: 'html', pattern: /^\s*<(?:!doctype\s+html|html|head|body)[\s>]/i },
  { found: 'xml', pattern: /^\s*<\?xml\s/ },
  { found: 'rtf', pattern: /^\{\\rtf/ },
  { found: 'fence', pattern: /^\s*```/ },
] as const;

const conflictMarker = /^(?:<{7}|={7}|>{7}|\|{7})(?: .*)?\r?$/m;

const templateMarker = /\{\{|\{%|<%/;

/** What a text is when it is not YAML, or not yet: a saved page, a merge left in the middle. */
export function foreignProblem(text: string, lines: Lines): Problem | undefined {
  const beginning = beginnings.find(({ pattern }) => pattern.test(text));
  if (beginning !== undefined) return problem('not-yaml', { found: beginning.found }, lines.place(0));
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return undefined;
  const marker = conflictMarker.exec(text);
  if (marker === null) return undefined;
  return problem('merge-conflict', {}, lines.place(marker.index, marker.index + marker[0].trimEnd().length));
}

/** A template that nobody filled in, on the line at which reading went wrong. */
export function templateProblem(offset: number, lines: Lines): Problem | undefined {
  const start = lines.start(offset);
  const line = lines.rest(start);
  const marker = templateMarker.exec(line);
  if (marker === null) return undefined;
  const from = start + marker.index;
  const written = /^(?:\{\{.*?\}\}|\{%.*?%\}|<%.*?%>)/.exec(line.slice(marker.index))?.[0] ?? marker[0];
  return problem(
    'template-unrendered',
    { written: excerpt(written) },
    lines.place(from, from + written.length),
  );
}

/** As much of a text as a sentence can hold. */
export function excerpt(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length <= 60 ? line : `${line.slice(0, 59).replace(/[\ud800-\udbff]$/, '')}…`;
}
