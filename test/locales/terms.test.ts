/** One translation a term, used everywhere: in the model and in the tool’s own words. */

import { describe, expect, it } from '@jest/globals';
import { builtInModel } from '../../src/generated/built-in-model.js';
import { terms } from '../../src/locales/terms.ts';
import { others, translatedTexts } from './translations.ts';

describe('the glossary', () => {
  it('has each term once', () => {
    const names = terms.map(({ en }) => en);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it.each(terms)('knows “$en” by its own form in every language', (term) => {
    const unlike = others.filter((language) => !term[language].forms.test(term[language].term));
    expect(unlike).toEqual([]);
  });

  it('speaks of what the model speaks of', () => {
    const texts = JSON.stringify(builtInModel);
    const used = terms.filter(({ inEnglish }) => inEnglish.test(texts));
    expect(used.length).toBeGreaterThan(80);
  });
});

describe.each(others)('the translation into %s', (language) => {
  it.each(terms)('says “$en” as the glossary does', async ({ inEnglish, [language]: { forms } }) => {
    const texts = await translatedTexts(language);
    const otherwise = texts.filter(({ en, own }) => inEnglish.test(en) && !forms.test(own));
    expect(otherwise.map(({ at, own }) => `${at}: ${own}`)).toEqual([]);
  });
});
