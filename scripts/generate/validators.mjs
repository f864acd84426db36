// The schemas compiled to code, so that no run has to compile them.
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';

/** A module for each kind, as a command that reads one kind should not load all, and one that has them all. */
export function validatorFiles(published) {
  const names = Object.keys(published);
  const files = names.flatMap((name) => [
    [`src/generated/validators/${name}.js`, validator(name, published[name])],
    [`src/generated/validators/${name}.d.ts`, validatorTypes(name)],
  ]);
  const all = names.map((name) => `export { ${name} } from './validators/${name}.js';\n`).join('');
  return [
    ...files,
    ['src/generated/validators.js', all],
    [
      'src/generated/validators.d.ts',
      `${all}export type { SchemaError, Validator } from './validators/validator.js';\n`,
    ],
    ['src/generated/validators/validator.d.ts', validatorType],
  ];
}

function validator(name, schema) {
  // Our schemas use nothing that draft 2020-12 added, and without it the code is smaller and starts faster.
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    messages: false,
    discriminator: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    inlineRefs: false,
    code: { source: true, esm: true },
  });
  const { $schema, ...rest } = schema;
  ajv.addSchema(withoutProse({ ...rest, $id: name }));
  return withFastErrors(importsForRequires(standalone.default(ajv, { [name]: name })));
}

/** Without descriptions, which only editors show: `verbose` carries the rest of a schema into the code. */
function withoutProse(schema) {
  if (typeof schema !== 'object' || schema === null) return schema;
  if (Array.isArray(schema)) return schema.map(withoutProse);
  const isProse = ([key, value]) => key === 'description' && typeof value === 'string';
  const kept = Object.entries(schema).filter((entry) => !isProse(entry));
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutProse(value)]));
}

/** Ajv copies all errors so far for each further one, so that ten thousand take half a minute. */
function withFastErrors(code) {
  const copying = /(\w+) = \1 === null \? (\w+)\.errors : \1\.concat\(\2\.errors\);/g;
  const joined = `function joined(errors, more) {
  if (errors === null) return more;
  for (const error of more) errors.push(error);
  return errors;
}
`;
  return copying.test(code) ? `${code.replace(copying, '$1 = joined($1, $2.errors);')}${joined}` : code;
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
