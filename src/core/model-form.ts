/**
 * What tells a well-made criterion from a bad one → problems, so that two assessors read it alike. A model in bad form can
 * be used, so only who writes one is told: `aeo model lint`. Rules about English words look at texts in Latin letters.
 */

import {
  type GuidanceText,
  type ModelText,
  type Path,
  type PlaceOf,
  type Problem,
  problem,
} from '../problem.ts';
import type { Checked } from '../types/checked.ts';
import type { Criterion, Model } from '../types/model.ts';
import { type Placed, placedCriteria } from './model-lint.ts';
import { type Effort, neverFailing } from './never-holds.ts';
import { type Shape, shapesOfProgram } from './program-shape.ts';
import { questionForm, statementForm } from './sentence-form.ts';
import { severalTests } from './several-tests.ts';
import { isInLatinLetters, sameWords, wordsOf } from './text-form.ts';

/** Words that are read as one thought, at the most. */
const longest: Readonly<Record<ModelText, number>> = {
  statement: 30,
  // The seven measures of the treaty, named in one question, take 69.
  question: 70,
  check: 90,
  partial: 90,
  ongoing: 90,
  notApplicable: 90,
  // A note is several thoughts that stand beside each other.
  note: 120,
  evidence: 35,
};

/** A second or two at the most, as in `lintModel`. */
const mostSteps = 500_000;

/** What a rule looks at. */
interface Looked extends Placed {
  readonly placeOf: PlaceOf;
  readonly texts: readonly Text[];
  /** What may stand where in a program file. */
  readonly shapes: readonly Shape[];
  readonly effort: Effort;
}

/** A text of a criterion where it stands. */
interface Text {
  readonly text: ModelText;
  readonly words: string;
  readonly path: Path;
}

type Rule = (looked: Looked) => readonly Problem[];

const rules: readonly Rule[] = [
  lengths,
  oneTest,
  whatIs,
  answerable,
  guided,
  guidedApart,
  evidenced,
  refutable,
];

/** `programSchema`: the published schema of program files, with all its definitions. */
export function formOfModel(file: Checked<Model>, programSchema: object): readonly Problem[] {
  const { value, placeOf } = file;
  const more = { placeOf, shapes: shapesOfProgram(programSchema), effort: { left: mostSteps } };
  const criteria = placedCriteria(value);
  return [
    ...criteria.flatMap((placed) => {
      const looked = { ...placed, ...more, texts: textsOf(placed) };
      return rules.flatMap((rule) => rule(looked));
    }),
    ...copies(criteria, placeOf),
  ];
}

function textsOf({ criterion, path }: Placed): readonly Text[] {
  const { statement, evidence = [] } = criterion;
  return [
    { text: 'statement', words: statement, path: [...path, 'statement'] },
    ...questionsOf(criterion, path),
    ...guidanceOf(criterion, path),
    ...evidence.map(
      (words, index): Text => ({ text: 'evidence', words, path: [...path, 'evidence', index] }),
    ),
  ];
}

function questionsOf({ question }: Pick<Criterion, 'question'>, path: Path): readonly Text[] {
  if (typeof question === 'string')
    return [{ text: 'question', words: question, path: [...path, 'question'] }];
  return Object.entries(question).map(([group, words]) => ({
    text: 'question',
    words,
    path: [...path, 'question', group],
  }));
}

interface Guiding extends Text {
  readonly text: GuidanceText;
}

function guidanceOf({ guidance }: Pick<Criterion, 'guidance'>, path: Path): readonly Guiding[] {
  return Object.entries(guidance ?? {}).map(([key, words]) => ({
    // The schema allows no other keys.
    text: key as GuidanceText,
    words,
    path: [...path, 'guidance', key],
  }));
}

function lengths({ id, texts, placeOf }: Looked): readonly Problem[] {
  return texts.flatMap(({ text, words, path }) => {
    const found = wordsOf(words).length;
    const limit = longest[text];
    if (found <= limit || !isInLatinLetters(words)) return [];
    return [problem('text-long', { criterion: id, text, found, limit }, placeOf(path))];
  });
}

function oneTest({ id, criterion: { statement }, path, placeOf }: Looked): readonly Problem[] {
  const found = isInLatinLetters(statement) ? severalTests(statement) : undefined;
  if (found === undefined) return [];
  return [problem('statement-several', { criterion: id, ...found }, placeOf([...path, 'statement']))];
}

function whatIs({ id, criterion: { statement }, path, placeOf }: Looked): readonly Problem[] {
  const found = isInLatinLetters(statement) ? statementForm(statement) : undefined;
  if (found === undefined) return [];
  return [problem('statement-form', { criterion: id, ...found }, placeOf([...path, 'statement']))];
}

function answerable({ id, texts, placeOf }: Looked): readonly Problem[] {
  return texts.flatMap(({ text, words, path }) => {
    const found = text === 'question' && isInLatinLetters(words) ? questionForm(words) : undefined;
    return found === undefined ? [] : [problem('question-form', { criterion: id, ...found }, placeOf(path))];
  });
}

function guided({ id, criterion: { guidance }, path, placeOf }: Looked): readonly Problem[] {
  const statuses = (['check', 'partial', 'ongoing'] as const).filter(
    (status) => sameWords(guidance?.[status] ?? '') === '',
  );
  if (statuses.length === 0) return [];
  const place = placeOf(guidance === undefined ? [...path, 'id'] : [...path, 'guidance'], 'key');
  return [problem('guidance-missing', { criterion: id, statuses }, place)];
}

/** What is said of two statuses alike tells nobody which of them it is. */
function guidedApart({ id, criterion, path: at, placeOf }: Looked): readonly Problem[] {
  const guidance = guidanceOf(criterion, at);
  const said = guidance.map(({ words }) => sameWords(words));
  return guidance.flatMap(({ text, path }, index) => {
    const earlier = said.indexOf(said[index] ?? '');
    const first = guidance[earlier];
    if (first === undefined || earlier === index || said[index] === '') return [];
    const args = { criterion: id, first: first.text, second: text };
    return [problem('guidance-alike', args, placeOf(path), [placeOf(first.path)])];
  });
}

function evidenced({ id, criterion: { evidence }, path, placeOf }: Looked): readonly Problem[] {
  if (evidence?.some((item) => sameWords(item) !== '')) return [];
  const place = placeOf(evidence === undefined ? [...path, 'id'] : [...path, 'evidence'], 'key');
  return [problem('evidence-missing', { criterion: id }, place)];
}

function refutable({
  criterion: { program = [] },
  path,
  placeOf,
  shapes,
  effort,
}: Looked): readonly Problem[] {
  return neverFailing(program, shapes, effort).map((index) =>
    problem(
      'check-irrefutable',
      { at: program[index]?.at ?? '' },
      placeOf([...path, 'program', index, 'at']),
    ),
  );
}

/** Criteria with a statement or question of an earlier one, each told once; groups of one criterion may share a question. */
function copies(criteria: readonly Placed[], placeOf: PlaceOf): readonly Problem[] {
  const first = new Map<string, { readonly id: string; readonly path: Path }>();
  return criteria.flatMap(({ id, criterion, path }) => {
    const texts = [
      { text: 'statement', words: criterion.statement, path: [...path, 'statement'] } as const,
      ...questionsOf(criterion, path).map((one) => ({ ...one, text: 'question' }) as const),
    ];
    const found = texts.flatMap(({ text, words, path: own }) => {
      const key = `${text} ${sameWords(words)}`;
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, { id, path: own });
      if (earlier === undefined || earlier.id === id || key === `${text} `) return [];
      const args = { criterion: id, other: earlier.id, text };
      return [problem('text-twice', args, placeOf(own), [placeOf(earlier.path)])];
    });
    return found.slice(0, 1);
  });
}
