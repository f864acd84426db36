import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { textOf } from '../../src/load/read-file.ts';
import { readYaml } from '../../src/load/read-yaml.ts';
import { type Problem, problemTable, severityOf } from '../../src/problem.ts';
import { isInside } from '../support/places.ts';

const folder = resolve(import.meta.dirname, '../fixtures/hostile');

interface HostileCase {
  readonly id: string;
  readonly what: string;
  readonly file?: string;
  readonly generator?: string;
  readonly accept: boolean;
  readonly severity?: string;
  readonly exit?: number;
  readonly line?: number;
  readonly column?: number;
  readonly limitMs: number;
}

const manifest: readonly HostileCase[] = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

/** What the manifest says only by a place for one file, and by its generator's name for the large ones. */
const generated: Readonly<Record<string, readonly string[]>> = {
  'g01-deep-flow': ['limit-exceeded'],
  'g03-deep-dash': ['limit-exceeded'],
  'g05-many-keys': [],
  'g07-many-errors': [],
  'g09-many-anchors': [],
  'g11-json-deep': ['limit-exceeded'],
};

/** Several mistakes on several lines are several problems. */
const severalMistakes: Readonly<Record<string, number>> = { 'y57-numbers': 4, 'y61-reserved-start': 3 };

function bytesOf({ file, generator = '' }: HostileCase): Uint8Array {
  if (file !== undefined) return readFileSync(join(folder, file));
  return execFileSync(process.execPath, [join(folder, generator)], { maxBuffer: 64 * 1024 * 1024 });
}

interface Told {
  readonly problems: readonly Problem[];
  readonly milliseconds: number;
}

function problemsOf(bytes: Uint8Array): Told {
  const start = performance.now();
  const read = textOf(bytes, 'case.yaml');
  const problems = read.ok ? readYaml(read.text, 'case.yaml').problems : [read.problem];
  return { problems, milliseconds: performance.now() - start };
}

/** A machine that is busy elsewhere gets another try. */
function isWithin(limit: number, { milliseconds }: Told, bytes: Uint8Array): boolean {
  return milliseconds <= limit || problemsOf(bytes).milliseconds <= limit;
}

describe('reading a hostile file', () => {
  const files = manifest.filter(({ file }) => file !== undefined);
  it.each(files)('$id: $what', (hostile) => {
    const bytes = bytesOf(hostile);
    const told = problemsOf(bytes);
    const { problems } = told;
    const [first] = problems;
    expect(isWithin(hostile.limitMs, told, bytes)).toBe(true);
    if (hostile.accept || first === undefined) {
      expect(problems).toEqual([]);
      expect(hostile.accept).toBe(true);
      return;
    }
    const { line, column } = first.place;
    expect({ severity: severityOf(first), line, column }).toEqual({
      severity: hostile.severity,
      line: hostile.line,
      column: hostile.column,
    });
    expect(severityOf(first) === 'warning' ? 0 : problemTable[first.code].exit).toBe(hostile.exit);
    expect(problems).toHaveLength(severalMistakes[hostile.id] ?? 1);
  });

  const large = manifest.filter(({ generator }) => generator !== undefined);
  it.each(large)('$id ends soon', (hostile) => {
    const bytes = bytesOf(hostile);
    const told = problemsOf(bytes);
    const { problems } = told;
    expect(problems.map(({ code }) => code)).toEqual(generated[hostile.id]);
    expect(problems.every(({ place }) => isInside(place, Buffer.from(bytes).toString()))).toBe(true);
    expect(isWithin(hostile.limitMs, told, bytes)).toBe(true);
  });
});
