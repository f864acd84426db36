import { describe, expect, it } from '@jest/globals';
import { nearMatch } from '../../src/load/near-match.ts';

describe('the difference to the nearest word', () => {
  it.each([
    ['quotes', '“check”'],
    ['invisible', 'che\u200bck'],
    ['case', 'Check'],
    ['look-alike', 'сheck'],
    ['spelling', 'chek'],
  ])('is named: %s', (difference, word) => {
    expect(nearMatch(word, ['gap', 'check'])).toEqual({ nearest: 'check', difference });
  });

  it('is a separator where only the signs between the words differ', () => {
    expect(nearMatch('in force', ['draft', 'in-force'])).toEqual({
      nearest: 'in-force',
      difference: 'separator',
    });
  });

  it('is not there without a near word', () => {
    expect(nearMatch('colour', ['check', 'gap'])).toEqual({});
  });
});
