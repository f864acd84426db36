/** Sound texts as slips of the hand leave them. */

import fc from 'fast-check';

/** One of the texts with one to four stretches cut out, a piece put in place of each. */
export const spoiled = (texts: readonly string[], pieces: readonly string[]): fc.Arbitrary<string> =>
  fc
    .record({
      text: fc.constantFrom(...texts),
      edits: fc.array(
        fc.record({
          at: fc.double({ min: 0, max: 1, noNaN: true }),
          cut: fc.nat(12),
          piece: fc.constantFrom('', ...pieces),
        }),
        { minLength: 1, maxLength: 4 },
      ),
    })
    .map(({ text, edits }) =>
      edits.reduce((spoilt, { at, cut, piece }) => {
        const from = Math.floor(at * spoilt.length);
        return spoilt.slice(0, from) + piece + spoilt.slice(from + cut);
      }, text),
    );
