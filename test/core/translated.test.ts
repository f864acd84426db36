import { describe, expect, it } from '@jest/globals';
import { translatedModel } from '../../src/core/translated.ts';
import { criteriaById } from '../../src/model.ts';
import type { Translation } from '../../src/types/translation.ts';
import { type CriterionParts, modelOf } from '../support/inputs.ts';

const id = 'staff.training.materials';

const modelWith = (parts: CriterionParts = {}) => modelOf({ [id]: parts }).value;

function translation(parts: Partial<Translation> = {}): Translation {
  return {
    kind: 'translation',
    format: 1,
    model: { id: 'small' },
    language: 'fr',
    reviewed: false,
    ...parts,
  };
}

const criterionIn = (model: ReturnType<typeof modelWith>) => criteriaById(model).get(id)?.criterion;

describe('a translated model', () => {
  it('has the texts of the translation in the place of its own', () => {
    const model = translatedModel(
      modelWith(),
      translation({
        title: 'Petit modèle',
        groups: { customs: { title: 'Douane' } },
        pillars: { staff: { title: 'Personnel' } },
        standards: { 'staff.training': { title: 'Formation' } },
        criteria: { [id]: { statement: 'Il y a des supports.', guidance: { partial: 'Une partie.' } } },
      }),
    );
    expect(model.title).toBe('Petit modèle');
    expect(model.groups.customs?.title).toBe('Douane');
    expect(model.pillars[0]?.title).toBe('Personnel');
    expect(model.pillars[0]?.standards[0]?.title).toBe('Formation');
    expect(criterionIn(model)?.statement).toBe('Il y a des supports.');
  });

  it('keeps its own words where the translation has none', () => {
    const own = modelWith();
    const guidance = { partial: 'Une partie.' };
    const model = translatedModel(own, translation({ criteria: { [id]: { guidance } } }));
    expect(criterionIn(model)).toEqual({
      ...criterionIn(own),
      guidance: { check: 'All of it.', partial: 'Une partie.', ongoing: 'None of it yet.' },
    });
    expect(translatedModel(own, translation())).toEqual(own);
  });

  it('keeps words that are no longer those that were translated', () => {
    const source = modelWith({ evidence: ['A list', 'A plan'] });
    const reworded = modelWith({ statement: 'The law asks for more.', evidence: ['A list', 'A register'] });
    const criteria = { [id]: { statement: 'Il y a des supports.', evidence: ['Une liste', 'Un plan'] } };
    const model = translatedModel(reworded, translation({ criteria }), source);
    expect(criterionIn(model)?.statement).toBe('The law asks for more.');
    expect(criterionIn(model)?.evidence).toEqual(['Une liste', 'A register']);
  });

  it('asks each group in the words for it', () => {
    const question = { customs: 'How far for you?', business: 'How far for your company?' };
    const put = (translated: NonNullable<Translation['criteria']>[string]) =>
      criterionIn(
        translatedModel(
          modelWith({ asked: ['customs', 'business'], question }),
          translation({ criteria: { [id]: translated } }),
        ),
      )?.question;
    expect(put({ question: { customs: 'Et vous ?' } })).toEqual({ ...question, customs: 'Et vous ?' });
    expect(put({ question: 'Et tous ?' })).toEqual({ customs: 'Et tous ?', business: 'Et tous ?' });
  });

  it('tells what it covers, and what is open, in the order of the model', () => {
    const own = {
      ...modelWith(),
      coverage: [
        {
          part: 'Slide',
          items: [
            { item: 'Training', criteria: [id] },
            { item: 'A remark', instead: 'No.' },
          ],
        },
      ],
      beyond: { [id]: 'The law asks for it.' },
      openQuestions: ['Is it enough?', 'For whom?'],
    };
    const model = translatedModel(
      own,
      translation({
        coverage: [{ part: 'Diapositive', items: [{ item: 'Formation' }, { instead: 'Non.' }] }],
        beyond: { [id]: 'La loi le demande.' },
        openQuestions: ['Est-ce assez ?'],
      }),
    );
    expect(model.coverage).toEqual([
      {
        part: 'Diapositive',
        items: [
          { item: 'Formation', criteria: [id] },
          { item: 'A remark', instead: 'Non.' },
        ],
      },
    ]);
    expect(model.beyond).toEqual({ [id]: 'La loi le demande.' });
    expect(model.openQuestions).toEqual(['Est-ce assez ?', 'For whom?']);
  });
});
