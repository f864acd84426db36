import { describe, expect, it } from '@jest/globals';
import { nearAmong } from '../../src/core/near.ts';

describe('the known word that was meant', () => {
  it('is found among few words as often as it is looked for', () => {
    const nearKnown = nearAmong(['customs', 'business']);
    const found = Array.from({ length: 100 }, () => nearKnown('bussiness'));
    expect(new Set(found.map(({ nearest }) => nearest))).toEqual(new Set(['business']));
  });

  it('is looked for among very many words for the first of the mistaken ones alone', () => {
    const nearKnown = nearAmong(Array.from({ length: 9_000 }, (_, index) => `action-${index}`));
    expect(nearKnown('Action-1')).toEqual({ nearest: 'action-1' });
    expect(nearKnown('Action-2')).toEqual({ nearest: 'action-2' });
    expect(nearKnown('Action-3')).toEqual({});
  });
});
