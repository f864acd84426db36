/** A translation against its model → problems (spec §6). */

import { criteriaOf, idsOf, pillarsAndChecklists } from '../model.ts';
import { type Path, type Problem, problem, type TranslatedList } from '../problem.ts';
import type { Checked } from '../types/checked.ts';
import type { Criterion, Model, Pillar } from '../types/model.ts';
import type { TranslatedCriterion, Translation } from '../types/translation.ts';
import { near } from './near.ts';

/** A text of the model, or what stands in its place in the translation; undefined: none. */
type Text = string | undefined;

/** The texts of the model that have a place of their own in a translation. */
interface Needed {
  /** The id under which the translation has it. */
  readonly id: string;
  readonly own: Text;
  readonly translated: Text;
}

export function lintTranslation(file: Checked<Translation>, model: Model): readonly Problem[] {
  const { value, placeOf } = file;
  if (value.model.id !== model.id) {
    const args = { found: value.model.id, expected: model.id };
    return [problem('model-mismatch', args, placeOf(['model', 'id']))];
  }
  const criteria = new Map(criteriaOf(model).map(({ id, criterion }) => [id, criterion]));
  return [
    ...unknownIds(file, model),
    ...Object.entries(value.criteria ?? {}).flatMap(([id, translated]) => {
      const criterion = criteria.get(id);
      return criterion === undefined ? [] : againstCriterion(file, id, translated, criterion);
    }),
    ...longerLists(file, model),
    ...missing(file, neededTexts(value, model)),
  ];
}

function unknownIds({ value, placeOf }: Checked<Translation>, model: Model): readonly Problem[] {
  const idsByPart = {
    groups: Object.keys(model.groups),
    sources: Object.keys(model.sources ?? {}),
    pillars: model.pillars.map(({ id }) => id),
    checklists: (model.checklists ?? []).map(({ id }) => id),
    standards: idsOf(model).filter((id) => id.split('.').length === 2),
    criteria: criteriaOf(model).map(({ id }) => id),
    stages: (model.stages ?? []).map(({ id }) => id),
    profiles: Object.keys(model.profiles ?? {}),
    beyond: Object.keys(model.beyond ?? {}),
  } as const;
  return Object.entries(idsByPart).flatMap(([part, ids]) => {
    const known = new Set(ids);
    return Object.keys(value[part as keyof typeof idsByPart] ?? {})
      .filter((id) => !known.has(id))
      .map((id) => unknown(placeOf, [part, id], id, ids));
  });
}

function unknown(
  placeOf: Checked<unknown>['placeOf'],
  path: Path,
  id: string,
  known: readonly string[],
): Problem {
  return problem('translation-unknown', { id, ...near(id, known) }, placeOf(path, 'key'));
}

/** What is translated of a criterion, but that the model does not have. */
function againstCriterion(
  { placeOf }: Checked<Translation>,
  id: string,
  { question, evidence = [] }: TranslatedCriterion,
  { asked, evidence: own = [] }: Criterion,
): readonly Problem[] {
  const put = typeof question === 'object' ? Object.keys(question) : [];
  const args = { criterion: id, found: evidence.length, expected: own.length };
  return [
    ...put
      .filter((group) => !asked.includes(group))
      .map((group) => unknown(placeOf, ['criteria', id, 'question', group], group, asked)),
    ...(evidence.length > own.length
      ? [problem('translation-evidence', args, placeOf(['criteria', id, 'evidence'], 'key'))]
      : []),
  ];
}

/** Lists in the order of the model that have more entries than the model. */
function longerLists(
  { value: { coverage = [], openQuestions = [] }, placeOf }: Checked<Translation>,
  model: Model,
): readonly Problem[] {
  const longer = (list: TranslatedList, found: number, expected: number, path: Path): readonly Problem[] =>
    found > expected ? [problem('translation-list', { list, found, expected }, placeOf(path, 'key'))] : [];
  const { coverage: own = [], openQuestions: asked = [] } = model;
  return [
    ...longer('parts', coverage.length, own.length, ['coverage']),
    ...coverage.flatMap(({ items = [] }, index) =>
      longer('items', items.length, own[index]?.items.length ?? items.length, ['coverage', index, 'items']),
    ),
    ...longer('open-questions', openQuestions.length, asked.length, ['openQuestions']),
  ];
}

function missing({ value, placeOf }: Checked<Translation>, needed: readonly Needed[]): readonly Problem[] {
  const lacking = needed.filter(({ own, translated }) => own !== undefined && translated === undefined);
  const [first] = lacking;
  if (first === undefined) return [];
  const args = { id: first.id, language: value.language, count: lacking.length };
  return [problem('translation-missing', args, placeOf(['language']))];
}

/** In the order of the model. */
function neededTexts(translation: Translation, model: Model): readonly Needed[] {
  const { groups = {}, sources = {}, stages = {}, profiles = {} } = translation;
  return [
    ...textsOf(model.id, model, translation, ['title', 'description']),
    ...Object.entries(model.groups).flatMap(([id, own]) =>
      textsOf(id, own, groups[id], ['title', 'short', 'description']),
    ),
    ...Object.entries(model.sources ?? {}).flatMap(([id, own]) =>
      textsOf(id, own, sources[id], ['title', 'where']),
    ),
    ...pillarsAndChecklists(model).flatMap((pillar) => pillarTexts(translation, pillar)),
    ...(model.stages ?? []).flatMap((own) => textsOf(own.id, own, stages[own.id], ['title', 'description'])),
    ...Object.entries(model.profiles ?? {}).flatMap(([id, own]) =>
      textsOf(id, own, profiles[id], ['title', 'description']),
    ),
    ...coverageTexts(translation, model),
    ...beyondTexts(translation, model),
    ...questionTexts(translation, model),
  ];
}

/** Only the handbook prints these, so a translation may leave each of the three out as a whole. */
function coverageTexts({ coverage }: Translation, model: Model): readonly Needed[] {
  if (coverage === undefined) return [];
  return (model.coverage ?? []).flatMap((own, index) => {
    const translated = coverage[index];
    return [
      ...textsOf(own.part, own, translated, ['part']),
      ...own.items.flatMap((item, which) =>
        textsOf(own.part, item, translated?.items?.[which], ['item', 'instead']),
      ),
    ];
  });
}

function beyondTexts({ beyond }: Translation, model: Model): readonly Needed[] {
  if (beyond === undefined) return [];
  return Object.entries(model.beyond ?? {}).map(([id, own]) => ({ id, own, translated: beyond[id] }));
}

function questionTexts({ openQuestions }: Translation, model: Model): readonly Needed[] {
  if (openQuestions === undefined) return [];
  return (model.openQuestions ?? []).map((own, index) => ({
    id: model.id,
    own,
    translated: openQuestions[index],
  }));
}

function textsOf<Key extends string>(
  id: string,
  own: { readonly [Each in Key]?: Text },
  translated: { readonly [Each in Key]?: Text } | undefined,
  keys: readonly Key[],
): readonly Needed[] {
  return keys.map((key) => ({ id, own: own[key], translated: translated?.[key] }));
}

function pillarTexts(translation: Translation, pillar: Pillar): readonly Needed[] {
  const { pillars = {}, checklists = {}, standards = {}, criteria = {} } = translation;
  return [
    ...textsOf(pillar.id, pillar, pillars[pillar.id] ?? checklists[pillar.id], ['title', 'short', 'goal']),
    ...pillar.standards.flatMap((standard) => {
      const id = `${pillar.id}.${standard.id}`;
      return [
        ...textsOf(id, standard, standards[id], ['title', 'description']),
        ...standard.criteria.flatMap((criterion) =>
          criterionTexts(`${id}.${criterion.id}`, criterion, criteria[`${id}.${criterion.id}`] ?? {}),
        ),
      ];
    }),
  ];
}

function criterionTexts(id: string, own: Criterion, translated: TranslatedCriterion): readonly Needed[] {
  const { question } = translated;
  const put = (group: string): Text => (typeof question === 'object' ? question[group] : question);
  const guidance = ['check', 'partial', 'ongoing', 'notApplicable', 'note'] as const;
  return [
    ...textsOf(id, own, translated, ['statement']),
    ...(typeof own.question === 'string' && typeof question !== 'object'
      ? [{ id, own: own.question, translated: question }]
      : own.asked.map((group) => ({ id, own: group, translated: put(group) }))),
    ...textsOf(id, own.guidance ?? {}, translated.guidance, guidance),
    ...(own.evidence ?? []).map((text, index) => ({
      id,
      own: text,
      translated: translated.evidence?.[index],
    })),
  ];
}
