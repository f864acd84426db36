import { describe, expect, it } from '@jest/globals';
import { firstDayOf, isPast, lastDayOf } from '../../src/core/dates.ts';

describe('a date', () => {
  it('of a year alone can mean its first day and its last', () => {
    expect([firstDayOf(2018), lastDayOf(2018)]).toEqual(['2018-01-01', '2018-12-31']);
    expect([firstDayOf('2018'), lastDayOf('2018')]).toEqual(['2018-01-01', '2018-12-31']);
  });

  it('of a day means that day', () => {
    expect([firstDayOf('2024-04-29'), lastDayOf('2024-04-29')]).toEqual(['2024-04-29', '2024-04-29']);
  });

  it('is past from the day after', () => {
    expect(isPast('2024-04-29', '2024-04-29')).toBe(false);
    expect(isPast('2024-04-29', '2024-04-30')).toBe(true);
    expect(isPast(2024, '2024-12-31')).toBe(false);
    expect(isPast(2024, '2025-01-01')).toBe(true);
  });
});
