import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { parseSync } from '@swc/core';
import { builtInModel } from '../src/generated/built-in-model.js';
import { schemas } from '../src/generated/schemas.js';
import { idsOf, pillarsAndChecklists } from '../src/model.ts';

/** Of pillars, checklists and stages: single words. */
const shortIds = new Set([
  ...pillarsAndChecklists(builtInModel).map(({ id }) => id),
  ...(builtInModel.stages ?? []).map(({ id }) => id),
]);
/** Of standards and criteria: words with dots between, which mean nothing else. */
const dottedIds = idsOf(builtInModel).filter((id) => id.includes('.'));

/** Ids that the format of models has as a key: there the word is not the id. */
const wordsOfTheFormat = new Set([...keysIn(schemas.model), ...keysIn(schemas.translation)]);

const src = fileURLToPath(new URL('../src', import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.startsWith('generated/') && !isMade(file))
  .sort();

/** From schemas/, whose words are those of files: a program file has a key for the pilot as well. */
function isMade(file: string): boolean {
  return readFileSync(join(src, file), 'utf8').startsWith('// Generated from schemas/');
}

describe('the source', () => {
  it('is there', () => {
    expect(files).toContain('core/model-lint.ts');
  });

  it.each(files)('%s knows no id of the built-in model', (file) => {
    const { texts, keys } = wordsIn(readFileSync(join(src, file), 'utf8'));
    expect({
      texts: texts.filter(namesAnId),
      keys: keys.filter((key) => isId(key) && !(isScaffold(file) && partsOfAProgram.has(key))),
    }).toEqual({ texts: [], keys: [] });
  });

  it('would be found out', () => {
    const { texts, keys } = wordsIn(
      [
        "const a = pillars['mandate'];",
        'b.agencies = { business: 1 };',
        'const { operations } = b;',
        'const c = `see pilot.activities`;',
        'const { standards } = pillar;',
      ].join('\n'),
    );
    expect(texts.filter(namesAnId)).toEqual(['mandate', 'see pilot.activities']);
    expect(keys.filter(isId)).toEqual(['agencies', 'business', 'operations']);
  });
});

/** Words for the parts of a program file, by their keys. */
const isScaffold = (file: string): boolean => file.endsWith('/scaffold.ts');
const partsOfAProgram = new Set(keysIn(schemas.program));

const namesAnId = (text: string): boolean => isId(text) || dottedIds.some((id) => text.includes(id));
const isId = (word: string): boolean => shortIds.has(word) && !wordsOfTheFormat.has(word);

interface Words {
  /** What stands between quotes. */
  readonly texts: readonly string[];
  /** What something is reached by, or named. */
  readonly keys: readonly string[];
}

function wordsIn(source: string): Words {
  const texts: string[] = [];
  const keys: string[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, value, cooked, key, property } = node as Readonly<Record<string, unknown>>;
    if (type === 'StringLiteral') texts.push(String(value));
    if (type === 'TemplateElement') texts.push(String(cooked));
    if (
      type === 'AssignmentPatternProperty' ||
      type === 'KeyValuePatternProperty' ||
      type === 'KeyValueProperty'
    ) {
      keys.push(nameIn(key));
    }
    if (type === 'MemberExpression') keys.push(nameIn(property));
    for (const inner of Object.values(node)) walk(inner);
  };
  walk(parseSync(source, { syntax: 'typescript' }));
  return { texts, keys };
}

function nameIn(node: unknown): string {
  const { type, value } = (node ?? {}) as Readonly<Record<string, unknown>>;
  return type === 'Identifier' ? String(value) : '';
}

/** The keys of every map that a schema describes. */
function keysIn(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {} } = schema as { readonly properties?: object };
  return [...Object.keys(properties), ...Object.values(schema).flatMap(keysIn)];
}
