/** What each kind of file must look like. The only file that touches the generated validators. */

import type { Validator } from '../generated/validators.js';
import { inFileOrder, type Problem, problem } from '../problem.ts';
import type { Answers } from '../types/answers.ts';
import type { Assessment } from '../types/assessment.ts';
import type { Model } from '../types/model.ts';
import type { Plan } from '../types/plan.ts';
import type { Problems } from '../types/problems.ts';
import type { Program } from '../types/program.ts';
import type { Translation } from '../types/translation.ts';
import { excerpt } from './foreign.ts';
import { nearMatch } from './near-match.ts';
import type { ReadYaml } from './read-yaml.ts';
import { schemaProblems } from './schema-message.ts';

/** What the schema of each kind lets through. */
export interface InputKinds {
  readonly program: Program;
  readonly answers: Answers;
  readonly plan: Plan;
  readonly model: Model;
  readonly translation: Translation;
  readonly assessment: Assessment;
  readonly problems: Problems;
}

export type Kind = keyof InputKinds;

/** Each is large, and a run needs one or two of them. */
const validators: { readonly [K in Kind]: () => Promise<Validator> } = {
  program: async () => (await import('../generated/validators/program.js')).program,
  answers: async () => (await import('../generated/validators/answers.js')).answers,
  plan: async () => (await import('../generated/validators/plan.js')).plan,
  model: async () => (await import('../generated/validators/model.js')).model,
  translation: async () => (await import('../generated/validators/translation.js')).translation,
  assessment: async () => (await import('../generated/validators/assessment.js')).assessment,
  problems: async () => (await import('../generated/validators/problems.js')).problems,
};

const kinds = Object.keys(validators) as readonly Kind[];

function isKind(word: unknown): word is Kind {
  return kinds.some((kind) => kind === word);
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The kind that a value says it is; `undefined` when it says none, or none that we know. */
export function kindOf(value: unknown): Kind | undefined {
  return isMap(value) && isKind(value.kind) ? value.kind : undefined;
}

/** The kind that a text says it is, even one that cannot be read as YAML. */
export function kindInText(text: string): Kind | undefined {
  const word = /^(?:\{[ \t]*)?(["']?)kind\1[ \t]*:[ \t]+(["']?)([a-z]+)\2[ \t]*(?:[,#}].*)?\r?$/m.exec(
    text,
  )?.[3];
  return isKind(word) ? word : undefined;
}

/**
 * What the schema of `kind` has against a file, in no order; nothing when the file cannot be read. Where `kind` is
 * `undefined`, or the file says another one or another format, that alone is told.
 */
export async function checkSchema(kind: Kind | undefined, read: ReadYaml): Promise<readonly Problem[]> {
  if (!isMap(read.value)) return [];
  const wrongKind = kindProblem(kind, read.value.kind, read) ?? formatProblem(read.value.format, read);
  if (wrongKind !== undefined) return [wrongKind];
  if (kind === undefined) return [];
  const validator = await validators[kind]();
  return validator(read.value) ? [] : schemaProblems(validator.errors ?? [], read);
}

function kindProblem(expected: Kind | undefined, found: unknown, read: ReadYaml): Problem | undefined {
  if (found === expected && found !== undefined) return undefined;
  const wanted = expected === undefined ? kinds : [expected];
  if (found === undefined || found === null) {
    const near = found === null ? undefined : nearMatch('kind', keysOf(read.value)).nearest;
    const args = near === undefined ? {} : { written: near };
    return problem('kind-missing', { expected: wanted, ...args }, read.placeOf([near ?? 'kind'], 'key'));
  }
  const place = read.placeOf(['kind']);
  if (isKind(found)) return problem('kind-wrong', { found, expected: wanted }, place);
  const word = typeof found === 'string' ? found : read.writtenAt(['kind']);
  return problem('kind-unknown', { found: excerpt(word), ...nearMatch(word, wanted), known: wanted }, place);
}

function keysOf(value: unknown): readonly string[] {
  return isMap(value) ? Object.keys(value) : [];
}

function formatProblem(found: unknown, read: ReadYaml): Problem | undefined {
  if (found === 1) return undefined;
  const near = found === undefined ? nearMatch('format', keysOf(read.value)).nearest : undefined;
  if (near !== undefined) return problem('format-missing', { written: near }, read.placeOf([near], 'key'));
  if (found === undefined || found === null) return problem('format-missing', {}, read.placeOf(['format']));
  return problem('format-unknown', { found: excerpt(read.writtenAt(['format'])) }, read.placeOf(['format']));
}

/**
 * The problems of one file, read and checked: what the reader only wondered about goes where the schema has found
 * something on the same line.
 */
export function together(ofReading: readonly Problem[], ofSchema: readonly Problem[]): readonly Problem[] {
  const lines = new Set(ofSchema.map(({ place }) => place.line));
  const isEcho = ({ code, place }: Problem): boolean => wonderings.has(code) && lines.has(place.line);
  return inFileOrder([...ofReading.filter((found) => !isEcho(found)), ...ofSchema]);
}

const wonderings: ReadonlySet<string> = new Set(['yaml-11-word', 'comment-swallows', 'quotes-typographic']);
