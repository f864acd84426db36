/** The chapter of the handbook on the method: the catalog’s words, with what the model has. */

import type { Handbook } from '../locales/en/handbook.ts';
import type { Words } from '../locales/en/words.ts';
import { criteriaOf, isRequired } from '../model.ts';
import type { Cell } from '../types/assessment.ts';
import type { Group, Model } from '../types/model.ts';
import {
  type Block,
  type Line,
  lineOf,
  list,
  paragraph,
  type Section,
  type Span,
  sentences,
  table,
} from './booklet.ts';
import { symbols } from './cell.ts';

export function methodChapter(model: Model, words: Words, { method }: Handbook): Section {
  const parts: Readonly<Record<string, readonly [string, readonly Block[]]>> = {
    answering: [method.whoAnswers.title, whoAnswers(model, method)],
    statuses: [method.statuses.title, statuses(method, words)],
    example: [method.example.title, example(model, method, words)],
    'one-answer': [method.oneAnswer.title, oneAnswer(method, words)],
    witnesses: [method.witnesses.title, witnesses(model, method)],
    work: [method.work.title, work(model, method)],
    file: [method.file.title, file(model, method)],
    assessor: [method.assessor.title, [sentences(method.assessor.text)]],
    blanks: [method.blankRules.title, [list(method.blankRules.rules)]],
    'roll-up': [method.rollUp.title, rollUp(model, method)],
    'short-form': [method.shortForms.title, shortForms(model, method)],
    stage: [method.stages.title, stages(model, method)],
    reading: [method.reading.title, method.reading.text.map(paragraph)],
    'no-total': [method.noTotal.title, [paragraph(method.noTotal.text)]],
    limits: [method.limits.title, limits(model, method)],
  };
  return {
    anchor: 'method',
    title: method.title,
    kind: 'chapter',
    blocks: [],
    sections: Object.entries(parts)
      .filter(([, [, blocks]]) => blocks.length > 0)
      .map(([name, [title, blocks]]) => ({
        anchor: `method-${name}`,
        title,
        kind: 'section',
        blocks,
        sections: [],
      })),
  };
}

type Method = Handbook['method'];

/** `✔ Check` */
export const statusSpan = (status: Cell, words: Words): Span => ({
  text: `${symbols[status]} ${words.statuses[status]}`,
  status,
});

const titlesOf = (groups: readonly Group[]): readonly string[] => groups.map(({ title }) => title);

function countsOf(model: Model) {
  const criteria = criteriaOf(model).map(({ criterion }) => criterion);
  return {
    pillars: model.pillars.length,
    checklists: model.checklists?.length ?? 0,
    criteria: criteria.length,
    required: criteria.filter(isRequired).length,
    checked: criteria.filter(({ program }) => program !== undefined).length,
  };
}

function whoAnswers(model: Model, { whoAnswers: texts }: Method): readonly Block[] {
  const counts = countsOf(model);
  return [
    sentences([texts.yardstick(counts), texts.levels, ...(counts.checklists > 0 ? [texts.checklists] : [])]),
    sentences([texts.groups(titlesOf(Object.values(model.groups))), ...texts.respondents]),
    paragraph(texts.facts),
  ];
}

/** A row for each status: its word, and what is said of it. */
function statusTable(head: readonly string[], said: Partial<Readonly<Record<Cell, string>>>, words: Words) {
  const rows = (Object.keys(said) as Cell[]).map((status): readonly Line[] => [
    [statusSpan(status, words)],
    lineOf(said[status] ?? ''),
  ]);
  return table(head, rows);
}

function statuses({ statuses: texts }: Method, words: Words): readonly Block[] {
  return [
    paragraph(texts.intro),
    statusTable(texts.head, texts.meanings, words),
    sentences(texts.after),
    statusTable(texts.head, texts.blanks, words),
    paragraph(texts.soFar),
  ];
}

/** Two groups of the model where it has two, one of them with two answers. */
function example({ groups }: Model, { example: texts }: Method, words: Words): readonly Block[] {
  const [a = '', b = ''] = Object.keys(groups).length > 1 ? titlesOf(Object.values(groups)) : texts.groups;
  const answers: readonly (readonly [string, Cell])[] = [
    [a, 'check'],
    [a, 'partial'],
    [b, 'check'],
  ];
  const rows = answers.map(([group, status], index): readonly Line[] => [
    lineOf(texts.respondent(index + 1)),
    lineOf(group),
    [statusSpan(status, words)],
  ]);
  return [
    paragraph(texts.intro),
    table(texts.head, rows),
    list(texts.steps(a, b), true),
    paragraph(texts.pillar),
  ];
}

function oneAnswer({ oneAnswer: texts }: Method, words: Words): readonly Block[] {
  return [paragraph(texts.intro), statusTable(texts.head, texts.inPlace, words), list(texts.steps, true)];
}

function witnesses(model: Model, { witnesses: texts }: Method): readonly Block[] {
  const named = new Set(criteriaOf(model).flatMap(({ criterion }) => criterion.witnesses ?? []));
  const groups = Object.entries(model.groups).filter(([id]) => named.has(id));
  const who = texts.who(titlesOf(groups.map(([, group]) => group)));
  return [paragraph(texts.why), sentences([texts.rule, who])];
}

function work({ groups }: Model, { work: texts }: Method): readonly Block[] {
  const all = Object.values(groups);
  const acting = titlesOf(all.filter(({ acts }) => acts));
  const others = titlesOf(all.filter(({ acts }) => !acts));
  return [paragraph(texts.what), list([texts.acting(acting, others), ...texts.rules])];
}

function file(model: Model, { file: texts }: Method): readonly Block[] {
  const counts = countsOf(model);
  if (counts.checked === 0) return [paragraph(texts.none)];
  const rows = texts.rows.map((cells) => cells.map(lineOf));
  return [paragraph(texts.intro(counts)), table(texts.head, rows), paragraph(texts.contradiction)];
}

function rollUp(model: Model, { rollUp: texts }: Method): readonly Block[] {
  return [paragraph(texts.intro(countsOf(model))), list(texts.steps, true), paragraph(texts.after)];
}

function shortForms({ profiles = {} }: Model, { shortForms: texts }: Method): readonly Block[] {
  const titles = Object.values(profiles).map(({ title }) => title);
  return titles.length === 0 ? [] : [sentences([texts.which(titles), texts.text])];
}

function stages({ stages: all = [] }: Model, { stages: texts }: Method): readonly Block[] {
  const which = texts.which(all.map(({ title }) => title));
  return all.length === 0 ? [] : [sentences([texts.text, which]), paragraph(texts.bars)];
}

function limits({ openQuestions = [] }: Model, { limits: texts }: Method): readonly Block[] {
  return [list(openQuestions.length === 0 ? texts.items : [...texts.items, texts.openQuestions])];
}
