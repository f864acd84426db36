import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { textOf } from '../../src/load/read-file.ts';
import { readYaml } from '../../src/load/read-yaml.ts';
import { checkSchema, kindOf, together } from '../../src/load/schema.ts';
import { problems as words } from '../../src/locales/en/problems.ts';
import type { Path, PlaceOf, Problem } from '../../src/problem.ts';
import { answersText, planText, programText } from '../support/files.ts';
import { isInside } from '../support/places.ts';
import { spoiled } from '../support/spoiled.ts';

/** Pieces that mean something to YAML, to our schemas, or to nobody. */
const pieces = [
  ...[
    '\n',
    '\n  ',
    '\n    ',
    '\n- ',
    ' ',
    '\t',
    '\r\n',
    '\r',
    ': ',
    ':',
    '- ',
    '-',
    '? ',
    '#',
    ' #x',
    ', ',
    '...\n',
  ],
  ...[
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '|\n',
    '>-\n',
    '|2\n',
    '&a ',
    '*a',
    '!!str ',
    '!x ',
    '<<: ',
    '---\n',
    '%YAML 1.2\n',
  ],
  ...[
    '\\',
    '\\x41',
    '\\ud800',
    '@',
    '`',
    '%',
    '{{ x }}',
    '<<<<<<< a\n',
    '\ufeff',
    '\u0000',
    '\u0007',
    '\u00a0',
  ],
  ...[
    '\u200b',
    '\u202e',
    '“',
    '”',
    'é',
    'e\u0301',
    '👩‍💻',
    '\ud83d',
    '\u0085',
    '\u2028',
    '~',
    'null',
    'yes',
    '012',
  ],
  ...[
    '12:30',
    '.inf',
    '1e400',
    '9007199254740993',
    '-0',
    '0x1F',
    '2024-02-30',
    '__proto__',
    'kind',
    'status',
    'check',
  ],
  ...['hands', 'evidence', 'respondent', 'none', 'Check', 'сheck', 'a.b.c', 'id', 'x'.repeat(1100)],
];

const soup = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));

const spoiledFile = spoiled([answersText, programText, planText], pieces);

const anyText = fc.oneof(soup, spoiledFile, fc.string({ unit: 'binary', maxLength: 60 }));

function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([step, part]) => pathsIn(part, [...path, stepIn(value, step)])),
  ];
}

function stepIn(holder: object, step: string): string | number {
  return Array.isArray(holder) ? Number(step) : step;
}

const placesOf = (problems: readonly Problem[]) =>
  problems.flatMap(({ place, related = [] }) => [place, ...related]);

function placesIn(value: unknown, placeOf: PlaceOf) {
  return pathsIn(value).flatMap((path) => [placeOf(path), placeOf(path, 'key'), placeOf([...path, 'none'])]);
}

describe('whatever the text', () => {
  it('reading it ends, and every place lies inside it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { problems, value, placeOf } = readYaml(text, 'file.yaml');
        for (const place of [...placesOf(problems), ...placesIn(value, placeOf)]) {
          expect(isInside(place, text)).toBe(true);
        }
        expect(value !== undefined || problems.length > 0).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  it('its value is plain data', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { value } = readYaml(text, 'file.yaml');
        if (value !== undefined) expect(JSON.parse(JSON.stringify(value))).toEqual(value);
      }),
      { numRuns: 500 },
    );
  });

  it('checking it ends, with places inside it and a sentence for each problem', async () => {
    await fc.assert(
      fc.asyncProperty(spoiledFile, async (text) => {
        const read = readYaml(text, 'file.yaml');
        const ofSchema = await checkSchema(kindOf(read.value), read);
        for (const found of together(read.problems, ofSchema)) {
          expect(placesOf([found]).every((place) => isInside(place, text))).toBe(true);
          // Each code has its own arguments, which the union of all functions cannot show.
          const { message } = (words[found.code] as (args: unknown) => { message: string })(found.args);
          expect(message).toMatch(/^[^a-z].*[.…}\]"”\w]$/su);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('one change of the line ends changes no place', () => {
    fc.assert(
      fc.property(spoiledFile, (text) => {
        const unix = text.replaceAll('\r', '');
        const told = (ends: string) =>
          readYaml(unix.replaceAll('\n', ends), 'file.yaml').problems.map(
            ({ code, place }) => `${code} ${place.line}:${place.column}`,
          );
        expect(told('\r\n')).toEqual(told('\n'));
      }),
      { numRuns: 500 },
    );
  });
});

describe('whatever the bytes', () => {
  it('they are text, or it is said where they are not', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const read = textOf(bytes, 'file.yaml');
        if (read.ok)
          expect(
            Buffer.from(bytes)
              .toString()
              .replace(/^\ufeff/, ''),
          ).toBe(read.text);
        else expect(read.problem.code).toBe('file-not-utf8');
      }),
      { numRuns: 1000 },
    );
  });
});
