import { describe, expect, it } from '@jest/globals';
import { lintTranslation } from '../../src/core/model-lint.ts';
import type { Problem } from '../../src/problem.ts';
import type { Model } from '../../src/types/model.ts';
import type { Translation } from '../../src/types/translation.ts';
import { checked, modelOf, told } from '../support/inputs.ts';

const { value: model } = modelOf(
  {
    'mandate.leadership.sponsor': {
      question: { customs: 'How far?', region: 'How far here?' },
      asked: ['customs', 'region'],
      evidence: ['The order of appointment'],
    },
  },
  {
    groups: {
      customs: { title: 'Customs', acts: true, voice: 'official' },
      region: { title: 'Regions', acts: true, voice: 'official' },
    },
    sources: { treaty: { title: 'The treaty', trust: 'primary' } },
    checklists: { 'pilot.activities.report': {} },
    stages: [{ id: 'design', title: 'Design', requires: {} }],
    profiles: { workshop: { title: 'Workshop', criteria: ['mandate.leadership.sponsor'] } },
  },
);

const guidance = { check: 'En entier.', partial: 'En partie.', ongoing: 'Pas encore.' };
const statement = 'Énoncé.';

/** Every text of the model in French. */
const whole: Translation = {
  kind: 'translation',
  format: 1,
  model: { id: 'small' },
  language: 'fr',
  reviewed: false,
  title: 'Petit modèle',
  groups: { customs: { title: 'Douane' }, region: { title: 'Régions' } },
  sources: { treaty: { title: 'Le traité' } },
  pillars: { mandate: { title: 'Mandat', goal: 'Le but' } },
  checklists: { pilot: { title: 'Essai', goal: 'Le but' } },
  standards: { 'mandate.leadership': { title: 'Direction' }, 'pilot.activities': { title: 'Activités' } },
  criteria: {
    'mandate.leadership.sponsor': {
      statement,
      question: { customs: 'Dans quelle mesure ?', region: 'Dans quelle mesure chez vous ?' },
      guidance,
      evidence: ['L’ordre de nomination'],
    },
    'pilot.activities.report': { statement, question: 'Dans quelle mesure ?', guidance },
  },
  stages: { design: { title: 'Conception' } },
  profiles: { workshop: { title: 'Atelier' } },
};

const linted = (more: Partial<Translation>): readonly Problem[] =>
  lintTranslation(checked({ ...whole, ...more }, 'small.fr.yaml'), model);

describe('a translation of a model', () => {
  it('that has every text has no problem', () => {
    expect(linted({})).toEqual([]);
  });

  it('is one of this model', () => {
    expect(told(linted({ model: { id: 'large' } }))).toEqual(['model-mismatch small.fr.yaml#/model/id']);
  });

  it.each([
    ['groups', 'custom', 'customs'],
    ['sources', 'traety', 'treaty'],
    ['pillars', 'mandat', 'mandate'],
    ['checklists', 'mandate', undefined],
    ['standards', 'mandate.leader-ship', 'mandate.leadership'],
    ['criteria', 'mandate.leadership.sponsors', 'mandate.leadership.sponsor'],
    ['stages', 'desing', 'design'],
    ['profiles', 'work-shop', 'workshop'],
  ] as const)('names under %s only what the model has there, and not “%s”', (part, id, nearest) => {
    const problems = linted({ [part]: { ...whole[part], [id]: {} } });
    expect(told(problems)).toEqual([`translation-unknown small.fr.yaml#/${part}/${id} (key)`]);
    expect(problems[0]?.args).toEqual({ id, ...(nearest && { nearest }) });
  });

  it('puts a question to groups that are asked', () => {
    const question = { customs: 'Combien ?', region: 'Combien ?', agency: 'Combien ?' };
    const criteria = {
      ...whole.criteria,
      'mandate.leadership.sponsor': { ...whole.criteria?.['mandate.leadership.sponsor'], question },
    };
    expect(told(linted({ criteria }))).toEqual([
      'translation-unknown small.fr.yaml#/criteria/mandate.leadership.sponsor/question/agency (key)',
    ]);
  });

  it('may put one question for all where the model has one for each group', () => {
    const sponsor = { ...whole.criteria?.['mandate.leadership.sponsor'], question: 'Dans quelle mesure ?' };
    expect(linted({ criteria: { ...whole.criteria, 'mandate.leadership.sponsor': sponsor } })).toEqual([]);
  });

  it('has no more evidence than the model', () => {
    const sponsor = { ...whole.criteria?.['mandate.leadership.sponsor'], evidence: ['Un', 'Deux'] };
    const problems = linted({ criteria: { ...whole.criteria, 'mandate.leadership.sponsor': sponsor } });
    expect(told(problems)).toEqual([
      'translation-evidence small.fr.yaml#/criteria/mandate.leadership.sponsor/evidence (key)',
    ]);
    expect(problems[0]?.args).toMatchObject({ found: 2, expected: 1 });
  });

  describe('of a model with coverage and open questions', () => {
    const items = [
      { item: 'A sponsor', criteria: ['mandate.leadership.sponsor'] },
      { item: 'A title', instead: 'The title.' },
    ];
    const covered: Model = {
      ...model,
      coverage: [{ part: 'Article 1', items }],
      beyond: { 'pilot.activities.report': 'Why not?' },
      openQuestions: ['Who?', 'When?'],
    };
    const texts: Partial<Translation> = {
      coverage: [
        { part: 'Article 1er', items: [{ item: 'Un parrain' }, { item: 'Un titre', instead: 'Le titre.' }] },
      ],
      beyond: { 'pilot.activities.report': 'Pourquoi pas ?' },
      openQuestions: ['Qui ?', 'Quand ?'],
    };
    const lintedCovered = (more: Partial<Translation>): readonly Problem[] =>
      lintTranslation(checked({ ...whole, ...more }, 'small.fr.yaml'), covered);

    it('may leave them out, and may have them', () => {
      expect(lintedCovered({})).toEqual([]);
      expect(lintedCovered(texts)).toEqual([]);
    });

    it.each([
      ['coverage', [], 1 + 2 + 1],
      ['coverage', [{ part: 'Article 1er', items: [{ item: 'Un parrain' }] }], 2],
      ['beyond', {}, 1],
      ['openQuestions', ['Qui ?'], 1],
    ] as const)('has the whole of %s if it has it: %j lacks %i', (part, given, count) => {
      const problems = lintedCovered({ ...texts, [part]: given });
      expect(told(problems)).toEqual(['translation-missing small.fr.yaml#/language']);
      expect(problems[0]?.args).toMatchObject({ count });
    });

    it.each([
      ['coverage', [...(texts.coverage ?? []), {}], 'coverage', { list: 'parts', found: 2, expected: 1 }],
      [
        'coverage',
        [
          {
            part: 'Article 1er',
            items: [{ item: 'Un' }, { item: 'Deux', instead: 'Non.' }, { item: 'Trois' }],
          },
        ],
        'coverage/0/items',
        { list: 'items', found: 3, expected: 2 },
      ],
      [
        'openQuestions',
        ['Qui ?', 'Quand ?', 'Où ?'],
        'openQuestions',
        { list: 'open-questions', found: 3, expected: 2 },
      ],
    ] as const)('has no more entries of %s than the model: %j', (part, given, at, args) => {
      const problems = lintedCovered({ ...texts, [part]: given });
      expect(told(problems)).toEqual([`translation-list small.fr.yaml#/${at} (key)`]);
      expect(problems[0]?.args).toEqual(args);
    });

    it('explains no criterion that the model does not explain', () => {
      const beyond = { ...texts.beyond, 'mandate.leadership.sponsor': 'Parce que.' };
      expect(told(lintedCovered({ ...texts, beyond }))).toEqual([
        'translation-unknown small.fr.yaml#/beyond/mandate.leadership.sponsor (key)',
      ]);
    });
  });

  it('that lacks texts is told so once, with their number and the first of them', () => {
    const problems = linted({ groups: {}, profiles: {} });
    expect(told(problems)).toEqual(['translation-missing small.fr.yaml#/language']);
    expect(problems[0]?.args).toEqual({ id: 'customs', language: 'fr', count: 3 });
  });

  it('lacks every text when it is empty', () => {
    const { kind, format, model: of, language, reviewed } = whole;
    const problems = lintTranslation(
      checked({ kind, format, model: of, language, reviewed }, 'small.fr.yaml'),
      model,
    );
    // The title; two groups, a source; title and goal of two pillars; two standards; statement, questions, guidance and
    // evidence of two criteria; a stage and a short form.
    expect(problems[0]?.args).toMatchObject({ count: 1 + 3 + 4 + 2 + (1 + 2 + 3 + 1) + (1 + 1 + 3) + 2 });
  });
});
