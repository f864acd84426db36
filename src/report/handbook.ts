/** The model as a booklet that a ministry can be handed: the method, the whole yardstick, and what it rests on. */

import type { Handbook } from '../locales/en/handbook.ts';
import { criteriaById, criteriaOf, pillarsAndChecklists } from '../model.ts';
import type { CoveredItem, CoveredPart, Model, Profile, Source, Stage } from '../types/model.ts';
import type { Block, Booklet, Line, Row, Section, Span } from './booklet.ts';
import { lineOf, paragraph, table } from './booklet.ts';
import { methodChapter } from './handbook-method.ts';
import {
  anchorOf,
  criterionSection,
  type Making,
  pillarChapter,
  sourceAnchor,
  standardSection,
} from './handbook-pillars.ts';
import { changeTexts, modelText } from './overlay-words.ts';

export interface HandbookParts extends Making {
  /** Of the words. */
  readonly language: string;
  /** False: the text of the model is a translation that nobody competent has reviewed; undefined: it is none. */
  readonly reviewed?: boolean;
}

/** All of the model, or what it says of one pillar, standard or criterion; undefined: it has nothing of this id. */
export function handbookOf(parts: HandbookParts, id: string | undefined): Booklet | undefined {
  const { model, handbook, language, reviewed, overlay, words } = parts;
  const { cover } = handbook;
  const sections = id === undefined ? chapters(parts) : partOf(id, parts);
  if (sections === undefined) return undefined;
  return {
    language,
    label: cover.kind,
    title: model.title,
    facts: [
      cover.version(model.id, model.version),
      ...(overlay ? [modelText(model, { ...overlay.base.value, changes: overlay.changes }, words)] : []),
      cover.language,
    ],
    ...(id === undefined && model.description !== undefined && { description: model.description }),
    ...(reviewed === false && { notice: cover.notReviewed }),
    isWhole: id === undefined,
    contentsTitle: cover.contents,
    sections,
  };
}

function chapters(parts: HandbookParts): readonly Section[] {
  const { model, words, handbook } = parts;
  const { pillar } = handbook;
  return [
    methodChapter(model, words, handbook),
    ...changesChapter(parts),
    groupsChapter(parts),
    ...model.pillars.map((one, index) => pillarChapter(one, pillar.pillar(index + 1), parts)),
    ...(model.checklists ?? []).map((one) => pillarChapter(one, pillar.checklist, parts)),
    ...stagesChapter(parts),
    ...shortFormsChapter(parts),
    ...sourcesChapter(Object.keys(model.sources ?? {}), parts),
    ...coverageChapter(parts),
    ...openQuestionsChapter(parts),
  ];
}

/** A pillar, standard or criterion, and the sources that it cites. */
function partOf(id: string, parts: HandbookParts): readonly Section[] | undefined {
  const { model, handbook } = parts;
  const own = criteriaOf(model).filter((one) => one.id === id || one.id.startsWith(`${id}.`));
  const [first] = own;
  if (first === undefined) return undefined;
  const { pillar, standard, criterion } = first;
  const index = model.pillars.findIndex((one) => one.id === pillar.id);
  const label = index < 0 ? handbook.pillar.checklist : handbook.pillar.pillar(index + 1);
  const made = {
    1: () => pillarChapter(pillar, label, parts),
    2: () => standardSection(pillar, standard, parts),
    3: () => criterionSection(id, criterion, parts),
  }[id.split('.').length];
  const cited = new Set(own.flatMap((one) => one.criterion.sources ?? []));
  const keys = Object.keys(model.sources ?? {}).filter((key) => cited.has(key));
  return made && [made(), ...sourcesChapter(keys, parts)];
}

/** A chapter of our own. */
function chapter(
  anchor: string,
  title: string,
  blocks: readonly Block[],
  sections: readonly Section[] = [],
): Section {
  return { anchor, title, kind: 'chapter', blocks, sections };
}

function section(anchor: string, title: string, blocks: readonly Block[], id?: string): Section {
  return { anchor, title, ...(id !== undefined && { id }), kind: 'section', blocks, sections: [] };
}

/** Ids lead to where their criterion, standard or pillar stands. */
const idSpan = (id: string): Span => ({ text: id, style: 'code', to: anchorOf(id) });

/** What an overlay changed, with what it left out, which stands nowhere else. */
function changesChapter({ model, overlay, words }: Making): readonly Section[] {
  if (overlay === undefined) return [];
  const known = criteriaById(model);
  const changedSpan = (id: string): Span => (known.has(id) ? idSpan(id) : { text: id, style: 'code' });
  const changes = overlay.changes.flatMap((change): readonly Block[] => [
    { is: 'paragraph', line: [changedSpan(change.criterion)] },
    ...changeTexts([change], model.id, words).map(paragraph),
  ]);
  const stages = overlay.stages.map(({ title, leftOut }) => paragraph(words.stageAsksLess(title, leftOut)));
  return [chapter('changes', words.changes, [...changes, ...stages])];
}

function groupsChapter({ model, handbook: { groups: texts } }: Making): Section {
  const criteria = criteriaOf(model);
  const rows = Object.entries(model.groups).map(([id, { title, description = '', acts, voice }]) => [
    [{ text: title, style: 'strong' as const }],
    lineOf(description),
    lineOf(acts ? texts.acts : texts.doesNotAct),
    lineOf(texts.voices[voice]),
    lineOf(String(criteria.filter(({ criterion }) => criterion.asked.includes(id)).length)),
  ]);
  return chapter('groups', texts.title, [table(texts.head, rows)]);
}

function stagesChapter(making: Making): readonly Section[] {
  const { model, handbook } = making;
  const all = model.stages ?? [];
  if (all.length === 0) return [];
  const { title, intro } = handbook.stages;
  const sections = all.map((stage) => stageSection(stage, making));
  return [chapter('stages', title, [paragraph(intro)], sections)];
}

function stageSection({ id, title, description, requires }: Stage, { model, handbook }: Making): Section {
  const { nothing, head, bars } = handbook.stages;
  const rows = Object.entries(requires).map(
    ([required, least]): Row => ({
      cells: [[lineOf(titleOf(required, model)), [idSpan(required)]], [lineOf(bars[least])]],
    }),
  );
  const asks: Block = rows.length === 0 ? paragraph(nothing) : { is: 'table', head, rows };
  const about = description === undefined ? [] : [paragraph(description)];
  return section(`stage-${id}`, title, [...about, asks], id);
}

/** The title of a pillar or standard, the statement of a criterion. */
function titleOf(id: string, model: Model): string {
  const found =
    pillarsAndChecklists(model).find((pillar) => pillar.id === id)?.title ??
    criteriaOf(model).find((one) => `${one.pillar.id}.${one.standard.id}` === id)?.standard.title;
  return found ?? criteriaById(model).get(id)?.criterion.statement ?? id;
}

function shortFormsChapter(making: Making): readonly Section[] {
  const { model, handbook } = making;
  const all = Object.entries(model.profiles ?? {});
  if (all.length === 0) return [];
  const sections = all.map(([id, profile]) => shortFormSection(id, profile, making));
  return [chapter('short-forms', handbook.shortForms.title, [], sections)];
}

function shortFormSection(id: string, profile: Profile, { model, handbook }: Making): Section {
  const { title, description, criteria } = profile;
  const { count, head } = handbook.shortForms;
  const rows = criteria.map((one) => [[idSpan(one)], lineOf(titleOf(one, model))]);
  const about = description === undefined ? [] : [paragraph(description)];
  const asked = paragraph(count(criteria.length, criteriaOf(model).length));
  return section(`short-form-${id}`, title, [...about, asked, table(head, rows)], id);
}

function sourcesChapter(keys: readonly string[], { model, handbook }: Making): readonly Section[] {
  if (keys.length === 0) return [];
  const { title, intro, trustHead, head, trust, trustMeanings } = handbook.sources;
  const used = new Set(keys.map((key) => model.sources?.[key]?.trust));
  const levels = (Object.keys(trust) as Source['trust'][]).filter((level) => used.has(level));
  const meanings = levels.map((level) => [lineOf(trust[level]), lineOf(trustMeanings[level])]);
  const rows = keys.flatMap((key): readonly Row[] => {
    const source = model.sources?.[key];
    return source === undefined ? [] : [sourceRow(key, source, handbook)];
  });
  return [
    chapter('sources', title, [paragraph(intro), table(trustHead, meanings), { is: 'table', head, rows }]),
  ];
}

function sourceRow(key: string, { title, where, url, trust }: Source, { sources }: Handbook): Row {
  const lines: readonly Line[] = [
    lineOf(title),
    ...(where === undefined ? [] : [lineOf(where)]),
    ...(url === undefined ? [] : [[{ text: url, url }]]),
  ];
  return {
    anchor: sourceAnchor(key),
    cells: [[[{ text: key, style: 'code' }]], lines, [lineOf(sources.trust[trust])]],
  };
}

function coverageChapter(making: Making): readonly Section[] {
  const { model, handbook } = making;
  const { title, intro, beyond, beyondIntro, beyondHead } = handbook.coverage;
  const reasons = Object.entries(model.beyond ?? {});
  const parts = model.coverage ?? [];
  if (parts.length === 0 && reasons.length === 0) return [];
  const rows = reasons.map(([id, why]) => [[idSpan(id)], lineOf(why)]);
  const others = section('beyond', beyond, [paragraph(beyondIntro), table(beyondHead, rows)]);
  const sections = [
    ...bySource(parts).map((own, index) => coveredSection(own, index, making)),
    ...(reasons.length === 0 ? [] : [others]),
  ];
  return [chapter('coverage', title, parts.length === 0 ? [] : [paragraph(intro)], sections)];
}

/** Parts of one source that stand one behind the other. */
function bySource(parts: readonly CoveredPart[]): readonly (readonly CoveredPart[])[] {
  const together: CoveredPart[][] = [];
  for (const part of parts) {
    const last = together.at(-1);
    if (last?.[0]?.source === part.source && last !== undefined) last.push(part);
    else together.push([part]);
  }
  return together;
}

function coveredSection(parts: readonly CoveredPart[], index: number, { model, handbook }: Making): Section {
  const { whole, head } = handbook.coverage;
  const key = parts[0]?.source;
  const title = key === undefined ? whole : (model.sources?.[key]?.title ?? key);
  const rows = parts.flatMap(({ part, items }) =>
    items.map((item): Row => ({ cells: [[lineOf(part)], [lineOf(item.item)], carriedBy(item)] })),
  );
  return section(`coverage-${index + 1}`, title, [{ is: 'table', head, rows }], key);
}

function carriedBy({ criteria = [], instead }: CoveredItem): readonly Line[] {
  return instead === undefined ? criteria.map((id) => [idSpan(id)]) : [lineOf(instead)];
}

function openQuestionsChapter({ model, handbook: { openQuestions: texts } }: Making): readonly Section[] {
  const { openQuestions = [] } = model;
  if (openQuestions.length === 0) return [];
  const items = openQuestions.map((question) => withIds(question, model));
  const questions: Block = { is: 'list', isOrdered: true, items };
  return [chapter('open-questions', texts.title, [paragraph(texts.intro), questions])];
}

/** A text in which ids of standards and criteria lead to where these stand. */
function withIds(text: string, model: Model): Line {
  const known = new Set(
    criteriaOf(model).flatMap(({ id, pillar, standard }) => [id, `${pillar.id}.${standard.id}`]),
  );
  const spans: Span[] = [];
  for (const part of text.split(/((?<![\w.-])[a-z0-9-]+(?:\.[a-z0-9-]+){1,2}(?![\w-]))/)) {
    const last = spans.at(-1);
    if (known.has(part)) spans.push(idSpan(part));
    else if (last !== undefined && last.to === undefined)
      spans[spans.length - 1] = { text: last.text + part };
    else if (part !== '') spans.push({ text: part });
  }
  return spans;
}
