/** What a schema has against a single value, as the one mistake that was made. */

import type { SchemaError } from '../generated/validators.js';
import { type Path, type Problem, problem, type TextForm, textForms, type ValueType } from '../problem.ts';
import { dateProblem } from './date-problem.ts';
import { excerpt } from './foreign.ts';
import { meantWord, saysNone } from './meant-word.ts';
import type { ReadYaml } from './read-yaml.ts';
import { typeOf } from './value-type.ts';

/** What was expected at a place, by all branches that could stand there. */
interface Wanted {
  readonly types: readonly ValueType[];
  readonly words: readonly string[];
  readonly form: TextForm | undefined;
  /** The keys that a map must have here. */
  readonly keys: readonly string[];
  /** A list here is one of texts, not of maps. */
  readonly isOfTexts: boolean;
}

const kindsOfValue: ReadonlySet<string> = new Set(['type', 'const', 'enum']);

/** A value that is refused, and all that is said of it. */
export interface Refused {
  readonly path: Path;
  readonly data: unknown;
  readonly errors: readonly SchemaError[];
  readonly form: TextForm | undefined;
  /** The comment that stands where a value was expected. */
  readonly swallowed: string | undefined;
}

/** `undefined` when no error is about the value. */
export function valueProblem(refused: Refused, read: ReadYaml): Problem | undefined {
  const { path, data, errors, form } = refused;
  if (errors.length === 0) return undefined;
  if (data === null) return missingProblem(refused, read);
  if (data === 'none' && typeof path.at(-1) === 'number') {
    return problem('none-in-list', { at: path.slice(0, -1) }, read.placeOf(path));
  }
  // An error that is not about what kind of value it is comes from the branch that the value took.
  const inside = errors.find(({ keyword }) => !kindsOfValue.has(keyword));
  return inside === undefined
    ? mismatch(path, data, wantedBy(errors, form), read)
    : ruleProblem(refused, inside, read);
}

function missingProblem({ path, errors, form, swallowed }: Refused, read: ReadYaml): Problem {
  const none = sayingNone(wantedBy(errors, form), read.value);
  const args = { at: path, ...(none && { none }), ...(swallowed && { swallowed }) };
  return problem('value-missing', args, read.placeOf(path));
}

/** How to say here that there is none; `undefined` where that cannot be said. */
function sayingNone({ types, words, form }: Wanted, root: unknown): 'none' | '[]' | undefined {
  if (types.includes('list')) return '[]';
  if (words.includes('none') || form?.endsWith('OrNone')) return 'none';
  const isFreeText = types.includes('text') && form === undefined;
  return isFreeText && kindOfFile(root) === 'program' ? 'none' : undefined;
}

function kindOfFile(root: unknown): unknown {
  return typeof root === 'object' && root !== null && 'kind' in root ? root.kind : undefined;
}

const typeNames: Readonly<Record<string, ValueType>> = {
  object: 'map',
  array: 'list',
  string: 'text',
  number: 'number',
  integer: 'whole-number',
  boolean: 'boolean',
  null: 'nothing',
};

function wantedBy(errors: readonly SchemaError[], form: TextForm | undefined): Wanted {
  const types = errors
    .filter(({ keyword }) => keyword === 'type')
    .flatMap(({ params }) => listOf(params.type));
  const words = errors.flatMap(({ params }) => listOf(params.allowedValues ?? params.allowedValue));
  const named = types.flatMap((type) => typeNames[String(type)] ?? []);
  const maps = errors.filter(({ keyword, params }) => keyword === 'type' && params.type === 'object');
  const keys = maps.flatMap(({ parentSchema }) => listOf(parentSchema.required));
  const isOfTexts = errors.some(
    ({ keyword, params, parentSchema }) =>
      keyword === 'type' && params.type === 'array' && isText(parentSchema.items),
  );
  const known = { types: [...new Set(named)], words: [...new Set(words.map(String))] };
  return { ...known, form, keys: keys.map(String), isOfTexts };
}

/** By its own words, or by a definition that is known to be of a text. */
function isText(schema: unknown): boolean {
  if (typeof schema !== 'object' || schema === null) return false;
  const definition = '$ref' in schema ? String(schema.$ref).split('/').at(-1) : undefined;
  if (definition === undefined) return 'enum' in schema || ('type' in schema && schema.type === 'string');
  return definition === 'listedText' || textForms.some((form) => form === definition);
}

function listOf(param: unknown): readonly unknown[] {
  if (param === undefined) return [];
  return Array.isArray(param) ? param : [param];
}

/** The definitions in `schemas/` that give a text its form, by their titles. */
const formsByTitle: Readonly<Record<string, TextForm>> = {
  Id: 'id',
  'Id or none': 'idOrNone',
  'Benefit id': 'benefitId',
  'Criterion id': 'criterionId',
  'Standard id': 'standardId',
  'Heading id': 'headingId',
  'Any id': 'anyId',
  'Source key': 'sourceKey',
  'Calendar date': 'date',
  'Date or none': 'dateOrNone',
  'Date or year': 'dateOrYear',
  'Date, year or none': 'dateOrYearOrNone',
  'Web address': 'webAddress',
  'Web address or none': 'webAddressOrNone',
  Language: 'language',
  Version: 'version',
  'SHA-256': 'sha256',
  Currency: 'currency',
  At: 'at',
};

const formed: ReadonlySet<string> = new Set(['pattern', 'type', 'anyOf', 'oneOf']);

/** The form that a text must have here; `undefined` when the schema's pattern has no name of ours. */
export function formOf(errors: readonly SchemaError[]): TextForm | undefined {
  const titles = errors
    .filter(({ keyword }) => formed.has(keyword))
    .map(({ parentSchema }) => parentSchema.title);
  return titles.map((title) => formsByTitle[String(title)]).find((form) => form !== undefined);
}

const isDateForm = (form: TextForm | undefined): form is TextForm => form?.startsWith('date') === true;

// Another kind of value

function mismatch(path: Path, data: unknown, wanted: Wanted, read: ReadYaml): Problem {
  const { types, words, form } = wanted;
  const found = typeOf(data);
  const written = excerpt(read.writtenAt(path));
  const place = read.placeOf(path);
  const isSingle = found !== 'map' && found !== 'list';
  if (isSingle && isDateForm(form)) return dateProblem(path, String(data), form, read);
  const word = found === 'text' ? String(data) : written;
  const near = meantWord(word, words);
  if (isSingle && (words.length > 1 || near.nearest !== undefined)) {
    const args = { at: path, found: excerpt(word), ...near, known: words, expected: types };
    return problem('value-unknown', args, place);
  }
  const args = { at: path, found, written, expected: types, words, ...mistakeOf(data, written, wanted) };
  return problem('value-type', args, place);
}

type Mistake = Pick<Extract<Problem, { code: 'value-type' }>['args'], 'mistake' | 'meant'>;

/** How the value came to be of another kind, where that can be told. */
function mistakeOf(data: unknown, written: string, wanted: Wanted): Mistake {
  const { types, words, form } = wanted;
  const wants = (type: ValueType): boolean => types.includes(type);
  if (words.includes('none') && saysNone(data)) return { mistake: 'none', meant: 'none' };
  if (wants('list') && (data === 'none' || saysNone(data))) return { mistake: 'none', meant: '[]' };
  if (wants('map') && isEmptyList(data)) return { mistake: 'none', meant: '{}' };
  if (typeof data === 'string') return mistakeOfText(data, wanted);
  if (wants('map') && Array.isArray(data) && data.some((item) => typeOf(item) === 'map'))
    return { mistake: 'no-dash' };
  if (wants('list') && !Array.isArray(data)) return singleItem(written, wanted);
  if (wants('text') && (typeof data === 'number' || typeof data === 'boolean')) {
    return { mistake: 'quotes', meant: meantText(written, form) ?? `"${written}"` };
  }
  return wants('map') && words.length < 2 ? keysOfMap(wanted.keys) : {};
}

const isEmptyList = (data: unknown): boolean => Array.isArray(data) && data.length === 0;

/** `text`: what stands there, which is most likely the value of the only key that has to be. */
function keysOfMap(keys: readonly string[], text = '…'): Mistake {
  if (keys.length === 0) return { mistake: 'keys' };
  const [key] = keys;
  const isPlain = /^[\p{L}\p{N}](?:[\p{L}\p{N} ./()–-]*[\p{L}\p{N}.)])?$/u.test(text);
  if (keys.length === 1 && key !== 'id' && isPlain) return { mistake: 'keys', meant: `{ ${key}: ${text} }` };
  return { mistake: 'keys', meant: `{ ${keys.map((key) => `${key}: …`).join(', ')} }` };
}

/** What is between brackets is right in a map in braces too. */
function singleItem(written: string, { isOfTexts }: Wanted): Mistake {
  const isPlain = /^[^\s'"[\]{}#:&*!|>%@`,-][^'"[\]{}#:]*$/.test(written);
  return isOfTexts && isPlain ? { mistake: 'list-item', meant: `[${written}]` } : { mistake: 'list-item' };
}

const truths: ReadonlyMap<string, string> = new Map([
  ...['yes', 'y', 'on', 'true'].map((word) => [word, 'true'] as const),
  ...['no', 'n', 'off', 'false'].map((word) => [word, 'false'] as const),
]);

/** A colon without a space behind it, or with a space that YAML does not take for one; more such lines may follow. */
const tightColon = /^([\w.-]+)[:：](?!\/\/)([^ \t\n].*?)(?:\s+[\w.-]+[:：]\S.*)?$/s;

function mistakeOfText(text: string, wanted: Wanted): Mistake {
  const { types, keys } = wanted;
  const wants = (type: ValueType): boolean => types.includes(type);
  const [, key, rest] = tightColon.exec(text) ?? [];
  if (wants('map') && key !== undefined && rest !== undefined) {
    return { mistake: 'colon-space', meant: excerpt(`${key}: ${rest.trim()}`) };
  }
  if (wants('list') && /^[-–—]\S/.test(text)) {
    const [first = ''] = text.slice(1).split(/\s+[-–—](?=\S)/);
    return { mistake: 'dash-space', meant: excerpt(`- ${first}`) };
  }
  if (wants('list')) return singleItem(excerpt(text), wanted);
  const truth = wants('boolean') ? truths.get(text.toLowerCase()) : undefined;
  if (truth !== undefined) return { mistake: 'plain', meant: truth };
  const digits = /^-?[1-9][0-9]{0,2}(?:[ \u00a0\u202f'’_,][0-9]{3})+$/.test(text)
    ? text.replace(/[^0-9-]/g, '')
    : text;
  const isNumber = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/.test(digits);
  const takesNumber = wants('number') || (wants('whole-number') && !digits.includes('.'));
  if (isNumber && takesNumber) return { mistake: 'plain', meant: digits };
  return wants('map') ? keysOfMap(keys, text) : {};
}

// A value of the right kind that a rule refuses

function ruleProblem({ path, data, form }: Refused, error: SchemaError, read: ReadYaml): Problem {
  const place = read.placeOf(path);
  switch (error.keyword) {
    case 'pattern':
    case 'minLength':
      return textProblem(path, String(data), form, error, read);
    case 'minimum':
    case 'maximum':
      return problem('number-range', { at: path, found: Number(data), ...bounds(error, 'imum') }, place);
    case 'minItems':
    case 'maxItems':
      return countProblem(path, data, 'items', bounds(error, 'Items'), read);
    // A list of which each entry has a meaning of its own, and behind them one more.
    case 'items':
      return countProblem(path, data, 'items', { most: Number(error.params.limit) }, read);
    case 'minProperties':
    case 'maxProperties':
      return countProblem(path, data, 'keys', bounds(error, 'Properties'), read);
    case 'uniqueItems':
      return twiceProblem(path, error, read);
    default:
      return problem('value-wrong', { at: path }, place);
  }
}

interface Bounds {
  readonly least?: number;
  readonly most?: number;
}

function bounds({ parentSchema }: SchemaError, of: string): Bounds {
  const { [`min${of}`]: least, [`max${of}`]: most } = parentSchema;
  return {
    ...(typeof least === 'number' && { least }),
    ...(typeof most === 'number' && { most }),
  };
}

function countProblem(
  path: Path,
  data: unknown,
  of: 'items' | 'keys',
  range: Bounds,
  read: ReadYaml,
): Problem {
  const found = typeof data === 'object' && data !== null ? Object.keys(data).length : 0;
  return problem('count-range', { at: path, found, ...range, of }, read.placeOf(path, 'key'));
}

function twiceProblem(path: Path, { params }: SchemaError, read: ReadYaml): Problem {
  const [first = 0, second = 0] = [Number(params.i), Number(params.j)].sort((a, b) => a - b);
  const item = excerpt(read.writtenAt([...path, second]));
  const related = [read.placeOf([...path, first])];
  return problem('item-twice', { at: path, item }, read.placeOf([...path, second]), related);
}

function textProblem(
  path: Path,
  text: string,
  form: TextForm | undefined,
  error: SchemaError,
  read: ReadYaml,
): Problem {
  if (text === '') return problem('text-empty', { at: path }, read.placeOf(path));
  if (isDateForm(form)) return dateProblem(path, text, form, read);
  const args = { at: path, found: excerpt(text), ...formArgs(text, form, error) };
  return problem('value-form', args, read.placeOf(path));
}

interface FormArgs {
  readonly form?: TextForm;
  readonly meant?: string;
  readonly example?: string;
}

function formArgs(text: string, form: TextForm | undefined, { schema, parentSchema }: SchemaError): FormArgs {
  const meant = meantText(text, form);
  const [example] = listOf(parentSchema.examples);
  return {
    ...(form !== undefined && { form }),
    ...(meant !== undefined && new RegExp(String(schema), 'u').test(meant) && { meant }),
    ...(typeof example === 'string' && { example }),
  };
}

/** A key of a map whose keys have a form; `error` is about the key itself, as far as it is known. */
export function keyFormProblem(
  path: Path,
  key: string,
  error: SchemaError | undefined,
  read: ReadYaml,
): Problem {
  const text = dottedKey(key, read.value, path);
  const { form, meant } = error === undefined ? {} : formArgs(text, formOf([error]), error);
  const args = { key: excerpt(key), ...(form && { form }), ...(meant && { meant }) };
  return problem('key-form', args, read.placeOf([...path, key], 'key'));
}

/** `staff:` with `training:` and `materials: check` below is an id in three steps. */
function dottedKey(key: string, root: unknown, path: Path): string {
  const within = (data: unknown, step: string | number): unknown =>
    typeof data === 'object' && data !== null ? Reflect.get(data, step) : undefined;
  const steps = [key];
  let data = within(path.reduce(within, root), key);
  while (typeOf(data) === 'map' && steps.length < 3) {
    const [next = ''] = Object.keys(Object(data));
    steps.push(next);
    data = within(data, next);
  }
  return steps.join('.');
}

/** The text in the form that it should have, as far as that can be guessed; it need not be right. */
function meantText(text: string, form: TextForm | undefined): string | undefined {
  switch (form) {
    case undefined:
      return undefined;
    case 'webAddress':
    case 'webAddressOrNone':
      return /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(text) ? `https://${text}` : undefined;
    case 'version': {
      const numbers = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?$/.exec(text.trim());
      return numbers === null ? undefined : `${numbers[1]}.${numbers[2] ?? 0}.${numbers[3] ?? 0}`;
    }
    case 'currency':
      return text.trim().toUpperCase();
    case 'language':
      return text.trim().toLowerCase();
    case 'criterionId':
    case 'standardId':
    case 'headingId':
    case 'anyId':
      return asId(withDots(text));
    default:
      return asId(text);
  }
}

/** The parts of an id with dots between: also three words without any. */
function withDots(text: string): string {
  const dotted = text.trim().replace(/\s*[./:>]\s*/g, '.');
  const words = dotted.split(/\s+/);
  return words.length === 3 && !dotted.includes('.') ? words.join('.') : dotted;
}

/** `undefined` where letters would get lost for which an id has none. */
function asId(written: string): string | undefined {
  const text = written.normalize('NFD').replace(/\p{M}/gu, '');
  if (/(?![a-z0-9])[\p{L}\p{N}]/iu.test(text)) return undefined;
  return text
    .trim()
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[\s_/–—-]+/g, '-')
    .replace(/[^a-z0-9.-]/g, '')
    .replace(/^-+|-+$/g, '');
}
