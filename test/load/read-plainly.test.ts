/** The fast first reading agrees with the authority on all that it takes, and takes nearly all that there is. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readPlainly } from '../../src/load/read-plainly.ts';
import { readYaml } from '../../src/load/read-yaml.ts';
import { root } from '../support/run.ts';
import { spoiled } from '../support/spoiled.ts';

const textsBelow = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));

const examples = textsBelow('examples');
const odd = [...textsBelow('test/fixtures'), ...textsBelow('src/models')];

/** What it takes, the authority reads without a problem, and as the same data. */
function expectAgreement(text: string): void {
  const value = readPlainly(text);
  if (value === undefined) return;
  const read = readYaml(text, 'file.yaml');
  expect({ text, problems: read.problems, value }).toEqual({ text, problems: [], value: read.value });
}

/** Bits of YAML that mean something special somewhere. */
const bits = [
  ...[
    '\n',
    '\n\n',
    ' ',
    '  ',
    '    ',
    '\n  ',
    '\n    ',
    '- ',
    '\n- ',
    '\n  - ',
    ': ',
    ':',
    ', ',
    '# ',
    ' #',
    ' # x',
  ],
  ...[
    '[',
    ']',
    '{',
    '}',
    '[]',
    '{}',
    '"',
    "'",
    '""',
    '&a ',
    '*a',
    '!t ',
    '|',
    '>',
    '>-\n',
    '? ',
    '%',
    '@',
    '`',
    '~',
  ],
  ...[
    'null',
    'true',
    'yes',
    'No',
    'on',
    '012',
    '0x1F',
    '0b11',
    '0o7',
    '1_000',
    '12:30',
    '-0',
    '.inf',
    '1e3',
    '1.5',
    '1.0.0',
  ],
  ...[
    '2024-04-29',
    '<<: ',
    '---\n',
    '...',
    '\t',
    '\r\n',
    '\r',
    '\u00a0',
    '\u2028',
    '“x”',
    '\u202e',
    'a: 1',
    'a',
    'kind: program',
  ],
];

const composed = fc
  .array(fc.constantFrom(...bits, 'b: 2', '\nc: x y', '\n  d: [e, f]'), { maxLength: 14 })
  .map((parts) => parts.join(''));

/** Some lines of an example, with a few moved, doubled, left out or indented otherwise. */
const rearranged = fc
  .record({
    text: fc.constantFrom(...examples),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    count: fc.integer({ min: 1, max: 14 }),
    changes: fc.array(
      fc.record({ at: fc.nat(14), to: fc.nat(14), indent: fc.integer({ min: -3, max: 4 }) }),
      { maxLength: 3 },
    ),
  })
  .map(({ text, from, count, changes }) => {
    const all = text.split('\n').filter((line) => !/^\s*#/.test(line));
    const lines = all.slice(Math.floor(from * all.length)).slice(0, count);
    for (const { at, to, indent } of changes) {
      const line = lines[at] ?? '- x';
      const moved =
        indent < 0 ? line.replace(new RegExp(`^ {0,${-indent}}`), '') : `${' '.repeat(indent)}${line}`;
      lines.splice(to, indent % 2 === 0 ? 1 : 0, moved);
    }
    return `a:\n${lines.map((line) => `  ${line}`).join('\n')}`;
  });

describe('the fast first reading', () => {
  it('takes nearly every example', () => {
    const taken = examples.filter((text) => readPlainly(text) !== undefined);
    expect(taken.length).toBeGreaterThan(examples.length * 0.8);
  });

  it.each([...examples, ...odd])('agrees with the authority on %#', (text) => {
    expectAgreement(text);
  });

  it('agrees with the authority on changed examples', () => {
    fc.assert(fc.property(spoiled(examples, bits), expectAgreement), { numRuns: 300 });
  });

  it('agrees with the authority on lines rearranged', () => {
    fc.assert(fc.property(rearranged, expectAgreement), { numRuns: 3000 });
  });

  it('agrees with the authority on bits put together', () => {
    fc.assert(fc.property(composed, expectAgreement), { numRuns: 3000 });
  });
});
