/** The texts of the model and of the tool in English and in another language, side by side. */

import { translatedModel } from '../../src/core/translated.ts';
import { builtInModel } from '../../src/generated/built-in-model.js';
import { languages } from '../../src/locales/languages.ts';

export const others = ['fr', 'ru', 'mn'] as const;
export type Other = (typeof others)[number];

interface Text {
  /** Where it stands, for a person who looks for it. */
  readonly at: string;
  readonly en: string;
  readonly own: string;
}

/** Every text that both have as it stands; sentences that are made of arguments are not among them. */
export async function translatedTexts(language: Other): Promise<readonly Text[]> {
  const { translation } = await languages[language].model();
  return [
    ...besides(builtInModel, translatedModel(builtInModel, translation), 'model'),
    ...(await toolTexts(language)),
  ];
}

export async function toolTexts(language: Other): Promise<readonly Text[]> {
  const parts = ['words', 'codes', 'help', 'scaffold', 'handbook'] as const;
  const found = await Promise.all(
    parts.map(async (part) => besides(await languages.en[part](), await languages[language][part](), part)),
  );
  return found.flat();
}

function besides(en: unknown, own: unknown, at: string): readonly Text[] {
  if (typeof en === 'string' && typeof own === 'string') return [{ at, en, own }];
  if (typeof en !== 'object' || en === null || typeof own !== 'object' || own === null) return [];
  return Object.entries(en).flatMap(([key, value]) =>
    besides(value, (own as Readonly<Record<string, unknown>>)[key], `${at}.${key}`),
  );
}
