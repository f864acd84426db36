// The schemas as they are written, and as they are published: without references to other files.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../files.mjs';

export const suffix = '.schema.json';

/** Every schema by its name, in order of name. */
export async function readSchemas() {
  const files = (await readdir(join(root, 'schemas'))).filter((file) => file.endsWith(suffix)).sort();
  const read = async (file) => [
    file.slice(0, -suffix.length),
    JSON.parse(await readFile(join(root, 'schemas', file), 'utf8')),
  ];
  return new Map(await Promise.all(files.map(read)));
}

/** `common.schema.json#/$defs/date` → its schema's name (undefined: the same file) and the key. */
export function parseRef(ref) {
  const match = /^(?:([\w-]+)\.schema\.json)?#\/\$defs\/([\w-]+)$/.exec(ref);
  if (match === null) throw new Error(`schemas/: a reference other than to $defs: ${ref}`);
  return { schema: match[1], key: match[2] };
}

/** The schema with every definition that it draws from other files in its own $defs. */
export function selfContained(name, schemas) {
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
