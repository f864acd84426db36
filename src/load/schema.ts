/** What each kind of file must look like. The only file that touches the generated validators. */

import type { Validator } from '../generated/validators.js';
import { inFileOrder, type Problem, problem } from '../problem.ts';
import type { Answers } from '../types/answers.ts';
import type { Assessment } from '../types/assessment.ts';
import type { Labels } from '../types/labels.ts';
import type { Model } from '../types/model.ts';
import type { Overlay } from '../types/overlay.ts';
import type { Plan } from '../types/plan.ts';
import type { Problems } from '../types/problems.ts';
import type { Program } from '../types/program.ts';
import type { Translation } from '../types/translation.ts';
import type { ReadYaml } from './read-yaml.ts';

/** What the schema of each kind lets through. */
export interface InputKinds {
  readonly program: Program;
  readonly answers: Answers;
  readonly plan: Plan;
  readonly model: Model;
  readonly overlay: Overlay;
  readonly translation: Translation;
  readonly labels: Labels;
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
  overlay: async () => (await import('../generated/validators/overlay.js')).overlay,
  translation: async () => (await import('../generated/validators/translation.js')).translation,
  labels: async () => (await import('../generated/validators/labels.js')).labels,
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

/** Only an overlay says which model it changes. */
const isOverlayCalledModel = ({ kind, extends: base }: Readonly<Record<string, unknown>>): boolean =>
  kind === 'model' && base !== undefined;

/**
 * What the schema of `kind` has against a file, in no order; nothing when the file cannot be read. Where `kind` is
 * `undefined`, or the file says another one or another format, that alone is told.
 */
export async function checkSchema(kind: Kind | undefined, read: ReadYaml): Promise<readonly Problem[]> {
  if (!isMap(read.value)) return [];
  if (isOverlayCalledModel(read.value)) {
    return [problem('overlay-expected', {}, read.placeOf(['kind']))];
  }
  if (kind === undefined || read.value.kind !== kind || read.value.format !== 1) {
    const { kindProblem } = await import('./kind-problem.ts');
    return kindProblem(kind === undefined ? kinds : [kind], kinds, read.value, read);
  }
  const validator = await validators[kind]();
  if (validator(read.value)) return [];
  // The next file’s errors take the place of these.
  const errors = validator.errors ?? [];
  const { schemaProblems } = await import('./schema-message.ts');
  return schemaProblems(errors, read);
}

/**
 * The problems of one file, read and checked: what the reader only wondered about goes where the schema has found
 * something on the same line.
 */
export function together(ofReading: readonly Problem[], ofSchema: readonly Problem[]): readonly Problem[] {
  // What the file lacks as a whole stands at its start, and is about nothing on that line.
  const ofValues = ofSchema.filter(({ code }) => !/^(?:kind|format)-/.test(code));
  const lines = new Set(ofValues.map(({ place }) => place.line));
  const isEcho = ({ code, place }: Problem): boolean => wonderings.has(code) && lines.has(place.line);
  return inFileOrder([...ofReading.filter((found) => !isEcho(found)), ...ofSchema]);
}

const wonderings: ReadonlySet<string> = new Set(['yaml-11-word', 'comment-swallows', 'quotes-typographic']);
