/**
 * The files that an example of `aeo explain <code>` stands for. An example is as short as can be, so it is read so:
 *
 * - A line such as `# answers/customs-1.yaml` begins a file of that name; what stands before any is of program.yaml.
 * - What stands in a file is put at the end of a sound one of its kind, in the place of the keys that it has itself.
 * - `# model.yaml: a criterion` is put into the only required criterion of a model, or into what translates it.
 * - `# earlier.yaml` is an earlier version of model.yaml.
 * - Beside other files than program.yaml there are a sound program.yaml, model.yaml and answers.yaml; beside an overlay
 *   the model has the name by which it is looked for.
 */

import { programText } from '../support/files.ts';

const heads = {
  program: programText,
  answers: `kind: answers
format: 1
model: { id: our-model, version: 1.0.0 }
program: mongolia
date: 2024-04-29
respondent: { id: customs-1, group: customs }
answers: {}
`,
  labels: `kind: labels
format: 1
statuses: { check: In place }
`,
  plan: `kind: plan
format: 1
program: mongolia
actions: []
`,
  model: `kind: model
format: 1
id: our-model
version: 1.0.0
title: Our model
groups:
  customs: { title: Customs headquarters, acts: true, voice: official }
  business: { title: Business, acts: false, voice: confidential }
sources:
  handbook: { title: Handbook, trust: primary }
pillars:
  - id: staff
    title: Staff
    goal: The officers know their work
    standards:
      - id: training
        title: Training
        criteria:
          - id: courses
            statement: There are courses.
            question: How far are there courses?
            guidance: { check: For all, partial: For some, ongoing: The first one is being prepared }
            evidence: [The plan of the courses]
            asked: [customs]
            required: false
            sources: [handbook]
`,
  overlay: `kind: overlay
format: 1
id: our-overlay
version: 1.0.0
title: Our overlay
extends: our-model
baseVersion: 1.0.0
changes:
  - { criterion: staff.training.courses, as: required, reason: The law asks for it }
`,
  translation: `kind: translation
format: 1
model: { id: our-model, version: 1.0.0 }
language: fr
reviewed: false
title: Notre modèle
groups:
  customs: { title: Douane }
  business: { title: Entreprises }
sources:
  handbook: { title: Manuel }
pillars:
  staff: { title: Personnel, goal: Les agents connaissent leur métier }
standards:
  staff.training: { title: Formation }
criteria:
  staff.training.courses:
    statement: Il y a des cours.
    question: Y a-t-il des cours ?
    guidance: { check: Pour tous, partial: Pour certains, ongoing: En cours }
    evidence: [Le plan des cours]
`,
} as const;

/** What the head of its file ends before: the criterion that an example may stand in. */
const criteria = {
  model: `          - id: materials
            statement: There are training materials.
            question: How far are there training materials?
            guidance: { check: All of them, partial: Some, ongoing: They are being written }
            evidence: [The materials]
            asked: [customs]
            sources: [handbook]
`,
  translation: `  staff.training.materials:
    statement: Il y a des supports de formation.
    question: Y a-t-il des supports de formation ?
    guidance: { check: Tous, partial: Une partie, ongoing: En cours }
    evidence: [Les supports]
`,
} as const;

export type Files = Readonly<Record<string, string>>;

/** The files of an example that is part of what it stands for. */
export function filesOf(example: string): Files {
  const parts = partsOf(example);
  const isMore = parts.some(({ name }) => name !== 'program.yaml');
  const hasAnswers = parts.some(({ name }) => kindOf(name) === 'answers');
  const sound = [
    'program.yaml',
    ...(isMore ? [parts.some(({ name }) => kindOf(name) === 'overlay') ? baseFile : 'model.yaml'] : []),
    ...(isMore && !hasAnswers ? ['answers.yaml'] : []),
  ];
  return Object.fromEntries([
    ...sound.map((name) => [name, wholeFile({ name, isCriterion: false, text: '' })]),
    ...parts.map((part) => [part.name, wholeFile(part)]),
  ]);
}

const baseFile = 'our-model.yaml';

interface Part {
  readonly name: string;
  readonly isCriterion: boolean;
  readonly text: string;
}

const naming = /^# ([\w./-]+\.ya?ml)(: a criterion)?$/;

function partsOf(example: string): readonly Part[] {
  const parts: Part[] = [];
  for (const line of example.split('\n')) {
    const [, name, isCriterion] = naming.exec(line) ?? [];
    const last = parts.at(-1);
    if (name !== undefined) parts.push({ name, isCriterion: isCriterion !== undefined, text: '' });
    else if (last === undefined) parts.push({ name: 'program.yaml', isCriterion: false, text: `${line}\n` });
    else parts[parts.length - 1] = { ...last, text: `${last.text}${line}\n` };
  }
  return parts;
}

function wholeFile({ name, isCriterion, text }: Part): string {
  const kind = kindOf(name);
  if (kind !== 'model' && kind !== 'translation') return withPart(heads[kind], text);
  const criterion = criteria[kind];
  if (!isCriterion) return withPart(`${heads[kind]}${criterion}`, text);
  const [first = '', ...rest] = criterion.split(/^(?<=\n)/m);
  const indent = /^ */.exec(rest.at(-1) ?? '')?.[0] ?? '';
  const own = rest.join('').replaceAll(`\n${indent}`, '\n').slice(indent.length);
  return `${heads[kind]}${first}${withPart(own, text).replace(/^(?=.)/gm, indent)}`;
}

function kindOf(name: string): keyof typeof heads {
  if (name.startsWith('answers')) return 'answers';
  if (name === 'overlay.yaml') return 'overlay';
  if (name === baseFile) return 'model';
  if (name.startsWith('our-model.')) return 'translation';
  if (name.startsWith('plan')) return 'plan';
  if (name.startsWith('labels')) return 'labels';
  return name === 'model.yaml' || name === 'earlier.yaml' ? 'model' : 'program';
}

/** The text without the keys that the part has, and the part behind it. */
function withPart(text: string, part: string): string {
  const own = new Set([...part.matchAll(/^([\w-]+)(?=:)/gm)].map(([key]) => key));
  const entries = text.split(/^(?=\S)/m).filter((entry) => !own.has(entry.split(':')[0] ?? ''));
  return `${entries.join('')}${part}`;
}
