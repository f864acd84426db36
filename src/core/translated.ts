/** A model in another language: every text that a translation has, in the place of the model’s own. */

import { pillarsAndChecklists } from '../model.ts';
import type { CoveredPart, Criterion, Guidance, Model, Pillar, Standard } from '../types/model.ts';
import type { TranslatedCriterion, Translation } from '../types/translation.ts';

/**
 * `source`: the model that was translated, where that is not the model itself. What the model says in other words than its
 * source stays as it is: a translation of the one is no translation of the other.
 */
export function translatedModel(model: Model, translation: Translation, source: Model = model): Model {
  const { groups = {}, sources = {}, stages = {}, profiles = {} } = translation;
  const pillar = pillarIn(translation, source);
  return {
    ...model,
    ...texts(model, source, translation, ['title', 'description']),
    groups: each(model.groups, (group, id) =>
      over(group, source.groups[id], groups[id], ['title', 'short', 'description']),
    ),
    ...(model.sources && {
      sources: each(model.sources, (one, key) =>
        over(one, source.sources?.[key], sources[key], ['title', 'where']),
      ),
    }),
    pillars: model.pillars.map(pillar),
    ...(model.checklists && { checklists: model.checklists.map(pillar) }),
    ...(model.stages && {
      stages: model.stages.map((stage) =>
        over(stage, find(source.stages, stage.id), stages[stage.id], ['title', 'description']),
      ),
    }),
    ...(model.coverage && { coverage: model.coverage.map(partIn(translation, source)) }),
    ...(model.beyond && { beyond: each(model.beyond, beyondIn(translation, source)) }),
    ...(model.openQuestions && {
      openQuestions: inOrder(model.openQuestions, source.openQuestions, translation.openQuestions),
    }),
    ...(model.profiles && {
      profiles: each(model.profiles, (profile, id) =>
        over(profile, source.profiles?.[id], profiles[id], ['title', 'description']),
      ),
    }),
  };
}

type Texts<Key extends string> = { readonly [Each in Key]?: string };

/** Those texts of `own` that are still the words of `source` and have a translation. */
function texts<Key extends string>(
  own: Texts<Key>,
  source: Texts<Key> | undefined,
  translated: Texts<Key> | undefined,
  keys: readonly Key[],
): Partial<Record<Key, string>> {
  const found = keys.flatMap((key) => {
    const text = translated?.[key];
    const isSame = own[key] !== undefined && own[key] === source?.[key];
    return isSame && text !== undefined ? [[key, text] as const] : [];
  });
  return Object.fromEntries(found) as Partial<Record<Key, string>>;
}

const over = <Own extends Texts<Key>, Key extends string>(
  own: Own,
  source: Texts<Key> | undefined,
  translated: Texts<Key> | undefined,
  keys: readonly Key[],
): Own => ({ ...own, ...texts(own, source, translated, keys) });

const each = <Value>(
  map: Readonly<Record<string, Value>>,
  made: (value: Value, id: string) => Value,
): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(map).map(([id, value]) => [id, made(value, id)]));

const find = <Item extends { readonly id: string }>(
  items: readonly Item[] | undefined,
  id: string,
): Item | undefined => items?.find((item) => item.id === id);

function pillarIn(
  { pillars = {}, checklists = {}, standards = {}, criteria = {} }: Translation,
  source: Model,
) {
  return (pillar: Pillar): Pillar => {
    const from = find(pillarsAndChecklists(source), pillar.id);
    const standardIn = (standard: Standard): Standard => {
      const id = `${pillar.id}.${standard.id}`;
      const fromStandard = find(from?.standards, standard.id);
      const translated = standards[id];
      return {
        ...over(standard, fromStandard, translated, ['title', 'description']),
        criteria: standard.criteria.map((criterion) =>
          criterionIn(
            criterion,
            find(fromStandard?.criteria, criterion.id),
            criteria[`${id}.${criterion.id}`],
          ),
        ),
      };
    };
    const translated = pillars[pillar.id] ?? checklists[pillar.id];
    return {
      ...over(pillar, from, translated, ['title', 'short', 'goal']),
      standards: pillar.standards.map(standardIn),
    };
  };
}

/** A part is that of the source by its place and its words. */
function partIn({ coverage = [] }: Translation, { coverage: known = [] }: Model) {
  return (part: CoveredPart, index: number): CoveredPart => {
    const [from, translated] = [known[index], coverage[index]];
    return {
      ...over(part, from, translated, ['part']),
      items: part.items.map((item, at) =>
        over(item, from?.items[at], translated?.items?.[at], ['item', 'instead']),
      ),
    };
  };
}

function beyondIn({ beyond = {} }: Translation, { beyond: known = {} }: Model) {
  return (text: string, id: string): string => (text === known[id] ? (beyond[id] ?? text) : text);
}

/** A list in the order of the model. */
const inOrder = (
  own: readonly string[],
  source: readonly string[] | undefined,
  translated: readonly string[] | undefined,
): readonly string[] =>
  own.map((text, index) => (text === source?.[index] ? (translated?.[index] ?? text) : text));

function criterionIn(
  own: Criterion,
  source: Criterion | undefined,
  translated: TranslatedCriterion | undefined,
): Criterion {
  if (source === undefined || translated === undefined) return own;
  const { guidance, evidence } = own;
  return {
    ...over(own, source, translated, ['statement']),
    question: questionIn(own.question, source.question, translated.question),
    ...(guidance && {
      guidance: over<Guidance, GuidanceKey>(guidance, source.guidance, translated.guidance, guidanceKeys),
    }),
    ...(evidence && { evidence: inOrder(evidence, source.evidence, translated.evidence) }),
  };
}

type GuidanceKey = keyof Guidance;
const guidanceKeys: readonly GuidanceKey[] = ['check', 'partial', 'ongoing', 'notApplicable', 'note'];

/** One question for all, or one by group; a translation may put by group what the model puts to all in the same words. */
function questionIn(
  own: Criterion['question'],
  source: Criterion['question'],
  translated: TranslatedCriterion['question'],
): Criterion['question'] {
  if (translated === undefined) return own;
  if (typeof own === 'string') return own === source ? translated : own;
  if (typeof source === 'string') return own;
  return each(own, (text, group) => {
    if (text !== source[group]) return text;
    return (typeof translated === 'string' ? translated : translated[group]) ?? text;
  });
}
