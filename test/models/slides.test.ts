import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { builtInModel } from '../../src/generated/built-in-model.js';
import { criteriaOf } from '../../src/model.ts';

/** An item of a slide, and the criteria that carry it, or what does instead. */
interface Item {
  readonly item: string;
  readonly criteria?: readonly string[];
  readonly instead?: string;
}

const {
  slides,
  beyond,
}: {
  readonly slides: Readonly<Record<string, readonly Item[]>>;
  readonly beyond: Readonly<Record<string, string>>;
} = parse(readFileSync(new URL('slides.yaml', import.meta.url), 'utf8'));

const known = criteriaOf(builtInModel).map(({ id }) => id);
const items = Object.entries(slides).flatMap(([slide, list]) => list.map((item) => ({ slide, ...item })));

describe('the slides of the workshop', () => {
  it('have 94 items', () => {
    expect(items).toHaveLength(94);
  });

  it.each(items)('$slide: “$item” is carried by the built-in model', ({ criteria, instead }) => {
    if (criteria === undefined) expect(instead).toMatch(/./);
    else expect(criteria.filter((id) => !known.includes(id))).toEqual([]);
  });

  it('are the ground of every criterion, but for those of which it is said what else is', () => {
    const carrying = new Set(items.flatMap(({ criteria = [] }) => criteria));
    expect(known.filter((id) => !carrying.has(id)).sort()).toEqual(Object.keys(beyond).sort());
  });
});
