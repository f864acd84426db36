// Makes code out of data. From schemas/: the types of src/types (checked in), and in src/generated (not checked in)
// the compiled validators and the schemas as published; from src/models/: the built-in model as plain data.
//   generate.mjs             all of it
//   generate.mjs --ignored   only src/generated: what a build needs
//   generate.mjs --check     writes nothing, fails when src/types is not what schemas/ says
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isUpToDate, root, writeIfChanged } from './files.mjs';

const suffix = '.schema.json';
const modelFile = 'src/models/aeo-five-pillars.yaml';

/** Written by hand, richer than its schema can say. */
const typesByHand = ['assessment'];

/** Every schema by its name, in order of name. */
async function readSchemas() {
  const files = (await readdir(join(root, 'schemas'))).filter((file) => file.endsWith(suffix)).sort();
  const read = async (file) => [
    file.slice(0, -suffix.length),
    JSON.parse(await readFile(join(root, 'schemas', file), 'utf8')),
  ];
  return new Map(await Promise.all(files.map(read)));
}

// Types

const mapKeywords = new Set(['properties', 'patternProperties', '$defs']);
const typedKeywords = new Set([
  'type',
  'const',
  'enum',
  'required',
  'properties',
  'patternProperties',
  'additionalProperties',
  'items',
  'allOf',
  'anyOf',
  'oneOf',
  'description',
  'deprecated',
]);

function typeName(key) {
  return key.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, first) => first.toUpperCase());
}

/** `common.schema.json#/$defs/date` → its schema's name (undefined: the same file) and the key. */
function parseRef(ref) {
  const match = /^(?:([\w-]+)\.schema\.json)?#\/\$defs\/([\w-]+)$/.exec(ref);
  if (match === null) throw new Error(`schemas/: a reference other than to $defs: ${ref}`);
  return { schema: match[1], key: match[2] };
}

/** A text or a number whose form no type can express: types say `string` for it, not a name of its own. */
function isPlain(schema) {
  return typeof schema.type === 'string' && !['object', 'array'].includes(schema.type) && !schema.enum;
}

/** What a type can express of a schema: references by name, and no titles, which would become names. */
function typedPart(schema, nameOf) {
  if (typeof schema !== 'object' || schema === null) return schema;
  if (Array.isArray(schema)) return schema.map((item) => typedPart(item, nameOf));
  if (schema.$ref !== undefined) {
    return { tsType: nameOf(schema.$ref), ...(schema.description && { description: schema.description }) };
  }
  const kept = Object.entries(schema).filter(([keyword]) => typedKeywords.has(keyword));
  return Object.fromEntries(kept.map(([keyword, value]) => [keyword, typedValue(keyword, value, nameOf)]));
}

function typedValue(keyword, value, nameOf) {
  if (keyword === 'const' || keyword === 'enum' || keyword === 'required' || keyword === 'type') return value;
  if (!mapKeywords.has(keyword)) return typedPart(value, nameOf);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, typedPart(part, nameOf)]));
}

async function typesOf(name, schemas) {
  const { compile } = await import('json-schema-to-typescript');
  const schema = schemas.get(name);
  const imported = new Map();
  const nameOf = (ref) => {
    const { schema: file = name, key } = parseRef(ref);
    const target = schemas.get(file)?.$defs?.[key];
    if (target === undefined) throw new Error(`schemas/${name}${suffix}: nothing at ${ref}`);
    if (isPlain(target)) return target.type === 'integer' ? 'number' : target.type;
    if (file !== name) imported.set(file, new Set([...(imported.get(file) ?? []), typeName(key)]));
    return typeName(key);
  };
  const declare = (part, title) =>
    compile({ ...typedPart(part, nameOf), title }, title, {
      bannerComment: '',
      format: false,
      ignoreMinAndMaxItems: true,
      additionalProperties: true,
    });
  const isDocument = schema.type !== undefined || schema.oneOf !== undefined || schema.anyOf !== undefined;
  const parts = [
    ...(isDocument ? [[name, schema]] : []),
    ...Object.entries(schema.$defs ?? {}).filter(([, part]) => !isPlain(part)),
  ];
  const declarations = await Promise.all(parts.map(([key, part]) => declare(part, typeName(key))));
  const header = `// Generated from schemas/${name}${suffix} by \`npm run generate\`; do not edit.\n`;
  const text = `${header}\n${importLines(imported)}\n${readonly(declarations.join('\n'))}`;
  return formatted(text, `src/types/${name}.ts`);
}

function importLines(imported) {
  const line = ([file, names]) => `import type { ${[...names].sort().join(', ')} } from './${file}.ts';\n`;
  return [...imported].sort().map(line).join('');
}

/** Marks every property and list of generated declarations as readonly, leaving comments alone. */
function readonly(declarations) {
  const property = /^(\s*)("(?:[^"\\]|\\.)*"|[\w$]+|\[k: string\])(\??): /gm;
  const mask = '\u0000';
  const parts = declarations
    .replace(/\/\*\*\n\s*\* ([^\n]{1,98})\n\s*\*\//g, '/** $1 */')
    .split(/(\/\*\*[\s\S]*?\*\/)/)
    .map((part) =>
      part.startsWith('/**') ? part.replaceAll('[]', mask) : part.replace(property, '$1readonly $2$3: '),
    );
  return readonlyLists(parts.join('')).replaceAll(mask, '[]');
}

function readonlyLists(text) {
  let made = text;
  for (let at = made.lastIndexOf('[]'); at > 0; at = made.lastIndexOf('[]', at - 1)) {
    const start = elementStart(made, at);
    made = `${made.slice(0, start)}readonly ${made.slice(start)}`;
  }
  return made;
}

/** Where the type before `[]` begins: a word, or what stands in parentheses or braces. */
function elementStart(text, end) {
  const opening = { ')': '(', '}': '{' }[text[end - 1]];
  if (opening === undefined) return end - /[\w$]*$/.exec(text.slice(0, end))[0].length;
  let depth = 0;
  for (let at = end - 1; at >= 0; at -= 1) {
    if (text[at] === text[end - 1]) depth += 1;
    if (text[at] === opening) depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error('a generated list type without a beginning');
}

/** As the formatter leaves it, so that `npm run check` has nothing to say about it. */
function formatted(text, path) {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const child = spawn(process.execPath, [biome, 'format', `--stdin-file-path=${path}`], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(text);
  return new Promise((resolve, reject) => {
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(Buffer.concat(chunks).toString()) : reject(new Error(`no format for ${path}`)),
    );
  });
}

/** Path → text of every file that is checked in. */
async function checkedInFiles() {
  const schemas = await readSchemas();
  const names = [...schemas.keys()].filter((name) => !typesByHand.includes(name));
  return new Map(
    await Promise.all(names.map(async (name) => [`src/types/${name}.ts`, await typesOf(name, schemas)])),
  );
}

// Schemas that need no other file

/** The schema with every definition that it draws from other files in its own $defs. */
function selfContained(name, schemas) {
  const { $defs, ...schema } = structuredClone(schemas.get(name));
  const defs = new Map(Object.entries($defs ?? {}));
  const origin = new Map([...defs.keys()].map((key) => [key, name]));
  const pull = (part, from) => {
    for (const holder of refHolders(part)) {
      const { schema: file = from, key } = parseRef(holder.$ref);
      holder.$ref = `#/$defs/${key}`;
      if (origin.get(key) === file) continue;
      if (origin.has(key)) throw new Error(`schemas/: “${key}” is defined in ${origin.get(key)} and ${file}`);
      const def = structuredClone(schemas.get(file)?.$defs?.[key]);
      if (def === undefined) throw new Error(`schemas/${from}${suffix}: no definition “${key}” in ${file}`);
      origin.set(key, file);
      defs.set(key, def);
      pull(def, file);
    }
  };
  const own = [...defs.values()];
  pull(schema, name);
  for (const def of own) pull(def, name);
  if (defs.size === 0) return schema;
  return { ...schema, $defs: Object.fromEntries([...defs].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** Every object of a schema that has a `$ref`. */
function refHolders(part) {
  if (typeof part !== 'object' || part === null) return [];
  const inside = Object.values(part).flatMap(refHolders);
  return typeof part.$ref === 'string' ? [part, ...inside] : inside;
}

// What a build needs

async function ignoredFiles() {
  const schemas = await readSchemas();
  const names = [...schemas.keys()].filter((name) => name !== 'common');
  const published = Object.fromEntries(names.map((name) => [name, selfContained(name, schemas)]));
  return new Map([
    ['src/generated/schemas.js', exported('schemas', published)],
    ['src/generated/schemas.d.ts', schemasTypes(names)],
    ...(await validatorFiles(published)),
    ...(await toolFiles()),
    ...(await builtInModelFiles()),
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

/** A module for each kind, as a command that reads one kind should not load all, and one that has them all. */
async function validatorFiles(published) {
  const names = Object.keys(published);
  const files = names.map(async (name) => [
    [`src/generated/validators/${name}.js`, await validator(name, published[name])],
    [`src/generated/validators/${name}.d.ts`, validatorTypes(name)],
  ]);
  const all = names.map((name) => `export { ${name} } from './validators/${name}.js';\n`).join('');
  return [
    ...(await Promise.all(files)).flat(),
    ['src/generated/validators.js', all],
    [
      'src/generated/validators.d.ts',
      `${all}export type { SchemaError, Validator } from './validators/validator.js';\n`,
    ],
    ['src/generated/validators/validator.d.ts', validatorType],
  ];
}

async function validator(name, schema) {
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const { default: standalone } = await import('ajv/dist/standalone/index.js');
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    discriminator: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    inlineRefs: false,
    code: { source: true, esm: true },
  });
  ajv.addSchema(withoutProse({ ...schema, $id: name }));
  return importsForRequires(standalone.default(ajv, { [name]: name }));
}

/** Without descriptions, which only editors show: `verbose` carries the rest of a schema into the code. */
function withoutProse(schema) {
  if (typeof schema !== 'object' || schema === null) return schema;
  if (Array.isArray(schema)) return schema.map(withoutProse);
  const isProse = ([key, value]) => key === 'description' && typeof value === 'string';
  const kept = Object.entries(schema).filter((entry) => !isProse(entry));
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutProse(value)]));
}

/** Ajv writes modules that still call `require` for its helpers. */
function importsForRequires(code) {
  const imports = [];
  const body = code.replace(
    /const (\w+) = require\("([^"]+)"\)(\.default)?;/g,
    (_, name, path, rest = '') => {
      imports.push(`import ${name}Module from '${path}.js';\n`);
      return `const ${name} = ${name}Module${rest};`;
    },
  );
  if (body.includes('require(')) throw new Error('a validator requires something in a way not known here');
  return `${imports.join('')}${body}\n`;
}

const validatorType = `/** One thing that a schema does not accept, as ajv tells it (all errors, verbose). */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly propertyName?: string;
  readonly message?: string;
  readonly schema: unknown;
  readonly parentSchema: Readonly<Record<string, unknown>>;
  readonly data: unknown;
}

/** True when the value fits; otherwise \`errors\` says why, until the next call. */
export interface Validator {
  (value: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}
`;

function validatorTypes(name) {
  return `import type { Validator } from './validator.js';\n\nexport const ${name}: Validator;\n`;
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
  const source = await readFile(join(root, modelFile)).catch(() => undefined);
  if (source === undefined) {
    console.warn(`generate: no ${modelFile} yet, so no built-in model`);
    return [];
  }
  const { parse } = await import('yaml');
  const model = parse(source.toString(), { version: '1.2', strict: true, uniqueKeys: true });
  const sha256 = createHash('sha256').update(source).digest('hex');
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

export async function generateIgnored() {
  await writeIfChanged(await ignoredFiles());
}

async function main(args) {
  if (args.includes('--check')) {
    const files = await checkedInFiles();
    const stale = [];
    for (const [path, text] of files) if (!(await isUpToDate(path, text))) stale.push(path);
    for (const path of stale) console.error(`${path} is not what its schema says; run: npm run generate`);
    return stale.length > 0 ? 1 : 0;
  }
  if (!args.includes('--ignored')) await writeIfChanged(await checkedInFiles());
  await generateIgnored();
  return 0;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = await main(process.argv.slice(2));
