// What a build needs and nobody edits: src/generated.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root, writeIfChanged } from '../files.mjs';
import { readSchemas, selfContained } from './schemas.mjs';
import { validatorFiles } from './validators.mjs';

const models = 'src/models';
const modelId = 'aeo-five-pillars';
const modelFile = `${models}/${modelId}.yaml`;

export async function generateIgnored() {
  await writeIfChanged(await ignoredFiles());
}

async function ignoredFiles() {
  const schemas = await readSchemas();
  const names = [...schemas.keys()].filter((name) => name !== 'common');
  const published = Object.fromEntries(names.map((name) => [name, selfContained(name, schemas)]));
  return new Map([
    ['src/generated/schemas.js', exported('schemas', published)],
    ['src/generated/schemas.d.ts', schemasTypes(names)],
    ...validatorFiles(published),
    ...(await toolFiles()),
    ...(await builtInModelFiles()),
    ...(await translationFiles()),
  ]);
}

/** As text to parse: engines read it faster than the same value as code. */
function exported(name, value) {
  return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});\n`;
}

function schemasTypes(names) {
  const union = names.map((name) => `'${name}'`).join(' | ');
  return [
    '/** A published schema that refers to no other file. */',
    `export type SchemaName = ${union || 'never'};`,
    'export const schemas: Readonly<Record<SchemaName, object>>;\n',
  ].join('\n');
}

/** What the tool says of itself in its results. */
async function toolFiles() {
  const { name, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  return [
    ['src/generated/tool.js', `export const tool = ${JSON.stringify({ name, version })};\n`],
    ['src/generated/tool.d.ts', 'export const tool: { readonly name: string; readonly version: string };\n'],
  ];
}

async function builtInModelFiles() {
  const { value: model, sha256 } = await parsedFile(modelFile);
  const types = [
    "import type { Model } from '../types/model.ts';\n",
    'export const builtInModel: Model;',
    "/** Of the model's YAML file. */",
    'export const builtInModelSha256: string;\n',
  ];
  return [
    [
      'src/generated/built-in-model.js',
      `${exported('builtInModel', model)}export const builtInModelSha256 = '${sha256}';\n`,
    ],
    ['src/generated/built-in-model.d.ts', types.join('\n')],
  ];
}

/** The translations that stand beside the built-in model, each in a file of its own. */
async function translationFiles() {
  const names = await readdir(join(root, models));
  const languages = names.flatMap((name) => {
    const [id, language, ending] = name.split('.');
    return id === modelId && ending === 'yaml' ? [language] : [];
  });
  const made = await Promise.all(languages.sort().map(translationFile));
  return made.flat();
}

async function translationFile(language) {
  const { value, sha256 } = await parsedFile(`${models}/${modelId}.${language}.yaml`);
  const types = [
    "import type { Translation } from '../../types/translation.ts';\n",
    'export const translation: Translation;',
    "/** Of the translation's YAML file. */",
    'export const sha256: string;\n',
  ];
  const path = `src/generated/translations/${language}`;
  return [
    [`${path}.js`, `${exported('translation', value)}export const sha256 = '${sha256}';\n`],
    [`${path}.d.ts`, types.join('\n')],
  ];
}

/** What a YAML file says, and the checksum of its raw bytes. */
async function parsedFile(file) {
  const source = await readFile(join(root, file));
  const sha256 = createHash('sha256').update(source).digest('hex');
  try {
    return { value: parse(source.toString(), { version: '1.2', strict: true, uniqueKeys: true }), sha256 };
  } catch (error) {
    throw new Error(`${file}: ${error.message}`);
  }
}
