/** The model for a terminal: an overview, or all that it says of one pillar, standard or criterion. */

import type { Words } from '../locales/en/words.ts';
import { type CriterionInModel, criteriaOf, isRequired, pillarsAndChecklists } from '../model.ts';
import type { OverlayFacts } from '../types/checked.ts';
import type { Model, Pillar, Standard } from '../types/model.ts';
import type { Line } from './lines-text.ts';
import { changeTexts, leftOutLines, overlayLines } from './overlay-words.ts';

/** Undefined: the model has nothing of this id. `overlay`: what it was made of, if an overlay made it. */
export function modelLines(
  model: Model,
  id: string | undefined,
  words: Words,
  overlay?: OverlayFacts,
): readonly Line[] | undefined {
  if (id === undefined) {
    return [...overview(model, words), ...(overlay ? overlayLines(model, overlay, words) : [])];
  }
  const pillar = pillarsAndChecklists(model).find((one) => one.id === id);
  if (pillar) return pillarLines(pillar, words);
  const criteria = criteriaOf(model);
  const inStandard = criteria.find((one) => `${one.pillar.id}.${one.standard.id}` === id);
  if (inStandard) return standardLines(inStandard.pillar, inStandard.standard, 0, words);
  const criterion = criteria.find((one) => one.id === id);
  const changes = overlay?.changes ?? [];
  if (criterion === undefined) return leftOutLines(id, changes, model.id, words);
  const own = changes.filter((change) => change.criterion === id);
  return [
    ...criterionLines(criterion, model, words),
    ...(own.length === 0 ? [] : [{ depth: 0, kind: 'subheading' as const, text: words.changes }]),
    ...changeTexts(own, model.id, words).map((text): Line => ({ depth: 1, kind: 'text', text })),
  ];
}

function overview(model: Model, words: Words): readonly Line[] {
  const line = (depth: number, text: string, kind: Line['kind'] = 'text'): Line => ({ depth, kind, text });
  const pillars = (list: readonly Pillar[]): readonly Line[] =>
    list.map((pillar) => ({
      ...line(1, `${pillar.id}  ${pillar.title}`),
      place: words.criteriaCount(
        pillar.standards.flatMap(({ criteria }) => criteria).length,
        pillar.standards.flatMap(({ criteria }) => criteria.filter(isRequired)).length,
      ),
    }));
  const { checklists = [], stages = [], profiles = {} } = model;
  return [
    line(0, `${model.title} (${model.id} ${model.version})`, 'heading'),
    ...(model.description === undefined ? [] : [line(1, model.description)]),
    line(0, words.pillars, 'subheading'),
    ...pillars(model.pillars),
    ...(checklists.length === 0 ? [] : [line(0, words.checklists, 'subheading'), ...pillars(checklists)]),
    line(0, words.groups, 'subheading'),
    ...Object.entries(model.groups).map(([id, { title }]) => line(1, `${id}  ${title}`)),
    ...(stages.length === 0 ? [] : [line(0, words.stages, 'subheading')]),
    ...stages.map(({ id, title }) => line(1, `${id}  ${title}`)),
    ...(Object.keys(profiles).length === 0 ? [] : [line(0, words.profiles, 'subheading')]),
    ...Object.entries(profiles).map(([id, { title, criteria }]) => ({
      ...line(1, `${id}  ${title}`),
      place: words.criteriaAlone(criteria.length),
    })),
  ];
}

function pillarLines(pillar: Pillar, words: Words): readonly Line[] {
  return [
    { depth: 0, kind: 'heading', text: pillar.title },
    ...(pillar.goal === undefined ? [] : [{ depth: 1, kind: 'text' as const, text: pillar.goal }]),
    ...pillar.standards.flatMap((standard) => standardLines(pillar, standard, 1, words)),
  ];
}

function standardLines(pillar: Pillar, standard: Standard, depth: number, words: Words): readonly Line[] {
  return [
    {
      depth,
      kind: depth === 0 ? 'heading' : 'subheading',
      text: `${standard.title} (${pillar.id}.${standard.id})`,
    },
    ...standard.criteria.flatMap((criterion): readonly Line[] => [
      {
        depth: depth + 1,
        kind: 'answer',
        text: `${pillar.id}.${standard.id}.${criterion.id}${isRequired(criterion) ? '' : ` (${words.recommended})`}`,
        place: criterion.asked.join(', '),
      },
      { depth: depth + 2, kind: 'text', text: criterion.statement },
    ]),
  ];
}

function criterionLines({ id, criterion, pillar, standard }: CriterionInModel, model: Model, words: Words) {
  const {
    statement,
    question,
    guidance,
    evidence = [],
    asked,
    witnesses = [],
    sources = [],
    program = [],
  } = criterion;
  const line = (text: string, depth = 1): Line => ({ depth, kind: 'text', text });
  const headed = (title: string, lines: readonly Line[]): readonly Line[] =>
    lines.length === 0 ? [] : [{ depth: 0, kind: 'subheading', text: title }, ...lines];
  const group = (name: string): string => model.groups[name]?.title ?? name;
  const questions =
    typeof question === 'string'
      ? [line(question)]
      : Object.entries(question).map(([name, text]) => line(`${group(name)}: ${text}`));
  return [
    { depth: 0, kind: 'heading', text: id },
    line(statement),
    line(
      `${pillar.title} · ${standard.title} · ${isRequired(criterion) ? words.requiredOne : words.recommended}`,
    ),
    line(`${words.asked}: ${asked.map(group).join(', ')}`),
    ...(witnesses.length === 0 ? [] : [line(`${words.witnesses}: ${witnesses.map(group).join(', ')}`)]),
    ...headed(words.question, questions),
    ...headed(
      words.guidance,
      Object.entries(guidance ?? {}).map(([key, text]) => line(`${words.guidanceKeys[key] ?? key}: ${text}`)),
    ),
    ...headed(
      words.evidenceToSee,
      evidence.map((item) => line(item)),
    ),
    ...headed(
      words.programChecks,
      program.map(({ at }) => line(at)),
    ),
    ...headed(
      words.sources,
      sources.map((key) => line(sourceText(key, model, words))),
    ),
  ] satisfies readonly Line[];
}

function sourceText(key: string, { sources = {} }: Model, words: Words): string {
  const source = sources[key];
  if (source === undefined) return key;
  const { title, url, where, trust } = source;
  return [
    `${key}: ${title}`,
    ...(where === undefined ? [] : [where]),
    words.trust[trust],
    ...(url ? [url] : []),
  ].join('; ');
}
