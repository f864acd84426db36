/**
 * Invented countries, half a page each, with the status that each criterion deserves. A reader with nothing but the text
 * and the guidance must come to the same statuses; here is held what a machine can see of that.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { builtInModel } from '../../src/generated/built-in-model.js';
import { criteriaById, pillarsAndChecklists } from '../../src/model.ts';
import { root } from '../support/run.ts';

interface Vignette {
  readonly title: string;
  readonly text: string;
  readonly statuses: Readonly<Record<string, { readonly status: string; readonly why: string }>>;
}

const folder = join(root, 'test/vignettes');
const vignettes = readdirSync(folder)
  .sort()
  .map((file) => ({ file, ...(parse(readFileSync(join(folder, file), 'utf8')) as Vignette) }));

const criteria = criteriaById(builtInModel);
const statuses = ['check', 'partial', 'ongoing', 'gap', 'not-applicable'];
const decided = vignettes.flatMap(({ statuses: given }) => Object.entries(given));

describe('the vignettes', () => {
  it('are twelve', () => {
    expect(vignettes).toHaveLength(12);
  });

  it('speak of all pillars and checklists', () => {
    const pillars = new Set(decided.map(([id]) => id.split('.')[0]));
    expect([...pillars].sort()).toEqual(
      pillarsAndChecklists(builtInModel)
        .map(({ id }) => id)
        .sort(),
    );
  });

  it.each(vignettes)('$file is half a page, and holds every status word back', ({ text }) => {
    const words = text.trim().split(/\s+/);
    expect(words.length).toBeGreaterThan(170);
    expect(words.length).toBeLessThan(280);
    expect(/\b(partial|ongoing|gaps?|not[- ]applicable)\b/i.exec(text)?.[0]).toBeUndefined();
  });

  it.each(vignettes)('$file decides criteria of the model, each with its reason', ({ statuses: given }) => {
    const entries = Object.entries(given);
    expect(entries.length).toBeGreaterThanOrEqual(8);
    expect(entries.filter(([id]) => !criteria.has(id))).toEqual([]);
    expect(entries.filter(([, { status, why }]) => !statuses.includes(status) || why.length < 20)).toEqual(
      [],
    );
  });

  it.each(vignettes)('$file has all four statuses', ({ statuses: given }) => {
    const found = new Set(Object.values(given).map(({ status }) => status));
    expect(statuses.slice(0, 4).filter((status) => !found.has(status))).toEqual([]);
  });

  it('say not applicable only where the guidance does', () => {
    const without = decided.filter(
      ([id, { status }]) =>
        status === 'not-applicable' && criteria.get(id)?.criterion.guidance?.notApplicable === undefined,
    );
    expect(without).toEqual([]);
  });
});
