// TypeScript declarations of what the schemas describe.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { compile } from 'json-schema-to-typescript';
import { root } from '../files.mjs';
import { parseRef, readSchemas, suffix } from './schemas.mjs';

/** Written by hand, richer than its schema can say. */
const typesByHand = ['assessment'];

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
  // What stands beside the branches of a union is there for messages: a type is one of the branches.
  const wanted = schema.discriminator === undefined ? typedKeywords : new Set(['oneOf', 'description']);
  const kept = Object.entries(schema).filter(([keyword]) => wanted.has(keyword));
  return Object.fromEntries(kept.map(([keyword, value]) => [keyword, typedValue(keyword, value, nameOf)]));
}

function typedValue(keyword, value, nameOf) {
  if (keyword === 'const' || keyword === 'enum' || keyword === 'required' || keyword === 'type') return value;
  if (!mapKeywords.has(keyword)) return typedPart(value, nameOf);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, typedPart(part, nameOf)]));
}

async function typesOf(name, schemas) {
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

/** Text by path from the root. */
export async function typeFiles() {
  const schemas = await readSchemas();
  const names = [...schemas.keys()].filter((name) => !typesByHand.includes(name));
  return new Map(
    await Promise.all(names.map(async (name) => [`src/types/${name}.ts`, await typesOf(name, schemas)])),
  );
}
