import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cellsOf, endWithin, startWithin } from '../../src/problems/cells.ts';
import { widthOf } from '../../src/report/layout.ts';

describe('the columns of a terminal that text takes', () => {
  it.each([
    'AEO',
    'Гааль',
    '海关总署',
    '関税局（東京）',
    '관세청',
    '🇲🇳',
    '👩‍💻',
    '❤️',
    'e\u0301',
    '〒100',
    '…–“”',
  ])('are those that reports count: %s', (text) => expect(cellsOf(text)).toBe(widthOf(text)));

  it('are none for marks above and below a letter', () => {
    expect(cellsOf('ศุลกากร')).toBe(6);
  });

  it('are those that reports count, whatever the letters', () => {
    const letter = fc.constantFrom(...'aé–Жع海関ガ。관（Ａ｡ ');
    fc.assert(fc.property(fc.string({ unit: letter }), (text) => expect(cellsOf(text)).toBe(widthOf(text))));
  });

  it('bound what is cut from a text, at either end, and no character is cut in two', () => {
    const part = fc.constantFrom('a', '海', '🇲🇳', '👩‍💻', 'e\u0301');
    fc.assert(
      fc.property(fc.array(part), fc.nat(20), (parts, cells) => {
        const text = parts.join('');
        const [start, end] = [startWithin(text, cells), endWithin(text, cells)];
        expect(text.startsWith(start) && text.endsWith(end)).toBe(true);
        expect(Math.max(cellsOf(start), cellsOf(end))).toBeLessThanOrEqual(cells);
        expect(/\p{Cs}/u.test(start + end)).toBe(false);
      }),
    );
  });
});
