/** What is wrong with what a file says it is. */

import { type Problem, problem } from '../problem.ts';
import { excerpt } from './foreign.ts';
import { nearMatch } from './near-match.ts';
import type { ReadYaml } from './read-yaml.ts';

/** Of a map that is not one of the `wanted` kinds, or of another format; `known`: all kinds that there are. */
export function kindProblem(
  wanted: readonly string[],
  known: readonly string[],
  value: Readonly<Record<string, unknown>>,
  read: ReadYaml,
): readonly Problem[] {
  const wrong = wrongKind(wanted, known, value, read) ?? wrongFormat(value, read);
  return wrong === undefined ? [] : [wrong];
}

function wrongKind(
  wanted: readonly string[],
  known: readonly string[],
  value: Readonly<Record<string, unknown>>,
  read: ReadYaml,
): Problem | undefined {
  const found = value.kind;
  if (wanted.some((kind) => kind === found)) return undefined;
  if (found === undefined || found === null) {
    const near = found === null ? undefined : nearMatch('kind', Object.keys(value)).nearest;
    const args = near === undefined ? {} : { written: near };
    return problem('kind-missing', { expected: wanted, ...args }, read.placeOf([near ?? 'kind'], 'key'));
  }
  const place = read.placeOf(['kind']);
  const word = typeof found === 'string' ? found : read.writtenAt(['kind']);
  if (known.includes(word)) return problem('kind-wrong', { found: word, expected: wanted }, place);
  return problem('kind-unknown', { found: excerpt(word), ...nearMatch(word, wanted), known: wanted }, place);
}

function wrongFormat(value: Readonly<Record<string, unknown>>, read: ReadYaml): Problem | undefined {
  const found = value.format;
  if (found === 1) return undefined;
  const near = found === undefined ? nearMatch('format', Object.keys(value)).nearest : undefined;
  if (near !== undefined) return problem('format-missing', { written: near }, read.placeOf([near], 'key'));
  if (found === undefined || found === null) return problem('format-missing', {}, read.placeOf(['format']));
  return problem('format-unknown', { found: excerpt(read.writtenAt(['format'])) }, read.placeOf(['format']));
}
