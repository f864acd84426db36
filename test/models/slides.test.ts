import { describe, expect, it } from '@jest/globals';
import { builtInModel } from '../../src/generated/built-in-model.js';
import { criteriaOf } from '../../src/model.ts';

const { coverage = [], beyond = {}, sources = {} } = builtInModel;
const known = criteriaOf(builtInModel).map(({ id }) => id);
const items = coverage.flatMap(({ part, items }) => items.map((item) => ({ part, ...item })));

describe('the slides of the workshop', () => {
  it('have 94 items', () => {
    expect(items).toHaveLength(94);
  });

  it.each(items)('$part: “$item” is carried by the built-in model', ({ criteria, instead }) => {
    if (criteria === undefined) expect(instead).toMatch(/./);
    else expect(criteria.filter((id) => !known.includes(id))).toEqual([]);
  });

  it('are the ground of every criterion, but for those of which it is said what else is', () => {
    const carrying = new Set(items.flatMap(({ criteria = [] }) => criteria));
    expect(known.filter((id) => !carrying.has(id)).sort()).toEqual(Object.keys(beyond).sort());
  });

  it('are each covered, as far as they are sources', () => {
    const slides = Object.keys(sources).filter((key) => sources[key]?.trust === 'workshop');
    const covered = new Set(coverage.map(({ source }) => source));
    expect(slides.filter((key) => key.startsWith('slides-') && !covered.has(key))).toEqual([]);
  });
});
