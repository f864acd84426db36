/** The chapters of the handbook that hold the criteria: pillars and checklists, with all that the model says of them. */

import type { Handbook } from '../locales/en/handbook.ts';
import type { Words } from '../locales/en/words.ts';
import { isRequired } from '../model.ts';
import { pathOf } from '../problem.ts';
import type { Cell } from '../types/assessment.ts';
import type { OverlayFacts } from '../types/checked.ts';
import type { Criterion, Guidance, Model, Pillar, ProgramCheck, Standard } from '../types/model.ts';
import { type Block, type Fact, type Line, lineOf, paragraph, type Said, type Section } from './booklet.ts';
import { statusSpan } from './handbook-method.ts';
import { changeTexts } from './overlay-words.ts';
import type { FieldTitles } from './program-fields.ts';

/** What the chapters are made with. */
export interface Making {
  readonly model: Model;
  readonly words: Words;
  readonly handbook: Handbook;
  readonly fieldTitles: FieldTitles;
  /** Where an overlay made the model of another one. */
  readonly overlay?: OverlayFacts;
}

/** Where a pillar, standard, criterion or stage stands. */
export const anchorOf = (id: string): string => `id-${id}`;
export const sourceAnchor = (key: string): string => `source-${key}`;

/** `label`: what kind of chapter it is, `Pillar 1`. */
export function pillarChapter(pillar: Pillar, label: string, making: Making): Section {
  const { pillar: texts } = making.handbook;
  const criteria = pillar.standards.flatMap((standard) => standard.criteria);
  return {
    anchor: anchorOf(pillar.id),
    label,
    title: pillar.title,
    id: pillar.id,
    tag: texts.counts(criteria.length, criteria.filter(isRequired).length),
    kind: 'chapter',
    blocks: pillar.goal === undefined ? [] : [paragraph(texts.goal(pillar.goal))],
    sections: pillar.standards.map((standard) => standardSection(pillar, standard, making)),
  };
}

export function standardSection(pillar: Pillar, standard: Standard, making: Making): Section {
  const id = `${pillar.id}.${standard.id}`;
  return {
    anchor: anchorOf(id),
    title: standard.title,
    id,
    kind: 'section',
    blocks: standard.description === undefined ? [] : [paragraph(standard.description)],
    sections: standard.criteria.map((criterion) =>
      criterionSection(`${id}.${criterion.id}`, criterion, making),
    ),
  };
}

export function criterionSection(id: string, criterion: Criterion, making: Making): Section {
  const { criterion: texts } = making.handbook;
  return {
    anchor: anchorOf(id),
    title: criterion.statement,
    id,
    tag: isRequired(criterion) ? texts.required : texts.recommended,
    kind: 'criterion',
    blocks: [...changesOf(id, making), ...factsOf(criterion, making)],
    sections: [],
  };
}

/** What an overlay changed of a criterion, and why. */
function changesOf(id: string, { model, overlay, words }: Making): readonly Block[] {
  const changes = overlay?.changes.filter(({ criterion }) => criterion === id) ?? [];
  return changeTexts(changes, model.id, words).map(paragraph);
}

function factsOf(criterion: Criterion, making: Making): readonly Block[] {
  const { criterion: texts } = making.handbook;
  const { evidence = [], witnesses = [], guidance, program = [], sources = [] } = criterion;
  const titles = (groups: readonly string[]): string =>
    groups.map((group) => groupTitle(group, making)).join(', ');
  const fact = (term: string, said: readonly Said[]): readonly Fact[] =>
    said.length === 0 ? [] : [{ term, said }];
  const text = (line: string): Said => ({ line: lineOf(line) });
  const facts = [
    ...fact(texts.asked, [text(titles(criterion.asked))]),
    ...fact(texts.witnesses, witnesses.length === 0 ? [] : [text(titles(witnesses))]),
    ...fact(texts.question, questionsOf(criterion, making)),
    ...fact(texts.guidance, guidance === undefined ? [] : guidanceOf(guidance, making)),
    ...fact(texts.note, guidance?.note === undefined ? [] : [text(guidance.note)]),
    ...fact(texts.evidence, evidence.map(text)),
    ...fact(
      texts.file,
      program.map((check) => ({ line: fieldLine(check, making) })),
    ),
    ...fact(
      texts.sources,
      sources.map((key) => ({ line: sourceLine(key, making) })),
    ),
  ];
  return [{ is: 'facts', facts }];
}

const groupTitle = (group: string, { model }: Making): string =>
  (Object.hasOwn(model.groups, group) ? model.groups[group]?.title : undefined) ?? group;

function questionsOf({ question }: Criterion, making: Making): readonly Said[] {
  if (typeof question === 'string') return [{ line: lineOf(question) }];
  return Object.entries(question).map(([group, text]) => ({
    label: { text: groupTitle(group, making) },
    line: lineOf(text),
  }));
}

const guidedStatuses = [
  ['check', 'check'],
  ['partial', 'partial'],
  ['ongoing', 'ongoing'],
  ['notApplicable', 'not-applicable'],
] as const satisfies readonly (readonly [keyof Guidance, Cell])[];

function guidanceOf(guidance: Guidance, { words }: Making): readonly Said[] {
  return guidedStatuses.flatMap(([key, status]) => {
    const text = guidance[key];
    return text === undefined ? [] : [{ label: statusSpan(status, words), line: lineOf(text) }];
  });
}

/** The field in words, and as the file writes it. */
function fieldLine({ at, schema }: ProgramCheck, { handbook, fieldTitles }: Making): Line {
  const path = pathOf(at);
  const parts = (schema?.required ?? []).map((key) => fieldTitles([...path, key]).at(-1) ?? key);
  return [
    { text: handbook.criterion.field(fieldTitles(path), parts) },
    { text: ' ' },
    { text: at, style: 'code' },
  ];
}

function sourceLine(key: string, { model: { sources = {} }, handbook }: Making): Line {
  const source = Object.hasOwn(sources, key) ? sources[key] : undefined;
  if (source === undefined) return [{ text: key, style: 'code' }];
  const text = handbook.criterion.source(source.title, handbook.sources.trust[source.trust]);
  return [{ text, to: sourceAnchor(key) }];
}
