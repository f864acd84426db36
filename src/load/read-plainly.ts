/**
 * A first, fast reading of plain files, which nearly all are. It takes lines of a few shapes that mean the same to every
 * reader of YAML, and leaves everything else to `read-yaml.ts`, the one authority on meaning and places. A test proves
 * that both agree on all that this one takes. The only file that knows js-yaml, ten times as fast as the authority.
 */

import { CORE_SCHEMA, load } from 'js-yaml';
import { isOrdinaryKey, isOrdinaryText } from './yaml-words.ts';

/** Characters; a longer file is read by the authority alone, which also counts its values. */
const longest = 250_000;
/** Of a line: what is longer may be a key that is too long. */
const longestLine = 1000;

const letter = String.raw`A-Za-z\u00c0-\u024f\u0370-\u0587\u1e00-\u1fff\u3040-\u9fff\uac00-\ud7a3`;
const sign = String.raw`${letter}0-9._/()’–%+;!?&*=\-`;
const key = '[A-Za-z][A-Za-z0-9._-]*';
const number = String.raw`0|[1-9][0-9]{0,14}|[0-9]{1,8}\.[0-9]{1,6}|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]+\.[0-9]+\.[0-9]+`;
const start = `(?:[0-9]{1,9} )?[${letter}]`;

/** Indentation, signs of list entries, a key with its colon, a value, a comment. */
const entry = new RegExp(`^( {0,40})((?:- ){0,4})(${key}:(?= |$))?(?: *([^ #].*?))?(?: +#(?: .*)?)?$`);
/** Text without quotes: no `: `, no ` #`, no colon and no space at its end. Between brackets a comma ends it. */
const text = new RegExp(`^(?:${number}|${start}(?:[${sign},'"]|:(?=[^ ])| (?=[^ #]))*)$`);
const item = new RegExp(`^(?:${number}|${start}(?:[${sign}]|:(?=[${sign}])| (?=[${sign}]))*)$`);
const quoted = new RegExp(`(?:"[${sign} ,:#'[\\]{}]*"|'[${sign} ,:#"[\\]{}]*')`, 'g');
const pair = new RegExp(`^${key}: (.+)$`);
const nothing = /^ *(?:#.*)?$/;
/** Controls, halves of characters, what reorders text. */
const odd = /[^\n -~\u00a0-\u1fff\u2010-\u2027\u2030-\u2059\u2070-\ud7ff\ue000-\ufefe]|\ud800-\udfff/;

/** The data of a plain file; `undefined`: it has to be read by the authority. Never throws. */
export function readPlainly(source: string): unknown {
  const text = source.replaceAll('\r\n', '\n').replace(/\n$/, '');
  if (text.length > longest || odd.test(text) || !areEntries(text.split('\n'))) return undefined;
  const value = loaded(text);
  return isOrdinary(value) && !Array.isArray(value) ? value : undefined;
}

/** What the lines above allow. */
interface Above {
  /** How far the next entry may be indented. */
  readonly deepest: number;
  /** Of the key of a folded text that goes on as long as lines are indented further, all alike. */
  readonly folded?: number;
  readonly indent?: number;
}

/** Every line is an entry, or of a folded text; none goes on with the value of the one above it. */
function areEntries(lines: readonly string[]): boolean {
  let above: Above | undefined = { deepest: 0 };
  for (const line of lines) {
    above = line.length > longestLine ? undefined : below(line, above);
    if (above === undefined) return false;
  }
  return true;
}

/** What this line allows the next one; undefined: it is of no plain shape itself. */
function below(line: string, above: Above): Above | undefined {
  const { folded, indent, deepest } = above;
  const found = line.search(/[^ ]/);
  if (folded !== undefined && found > folded) {
    return indent === undefined || indent === found ? { ...above, indent: found } : undefined;
  }
  if (nothing.test(line)) return folded === undefined ? above : undefined;
  const [, spaces = '', signs = '', name = '', value = ''] = entry.exec(line) ?? [];
  if (spaces.length > deepest || signs + name === '') return undefined;
  const column = spaces.length + signs.length;
  if (name === '') return value !== '' && isPlain(value) ? { deepest: column - 2 } : undefined;
  if (value === '') return { deepest: Number.POSITIVE_INFINITY };
  if (value === '>-') return { deepest: column, folded: column };
  return isPlain(value) ? { deepest: column } : undefined;
}

function isPlain(value: string): boolean {
  const held = /^[[{"']/.test(value) ? value.replace(quoted, 'text') : value;
  if (held.startsWith('[')) return isList(held);
  return held.startsWith('{') ? isMap(held) : text.test(held);
}

function isList(held: string): boolean {
  const parts = held.slice(1, -1).split(', ');
  return held === '[]' || (held.endsWith(']') && parts.every((part) => item.test(part)));
}

/** Of single values, and of lists of these. */
function isMap(held: string): boolean {
  const flat = held.replace(/\[[^[\]{}]*\]/g, (list) => (isList(list) ? 'list' : list));
  const parts = flat.slice(1, -1).trim().split(', ');
  return (
    held === '{}' || (flat.endsWith('}') && parts.every((part) => item.test(pair.exec(part)?.[1] ?? '')))
  );
}

function loaded(text: string): unknown {
  try {
    return load(text, { schema: CORE_SCHEMA });
  } catch {
    return undefined;
  }
}

/** No missing value, no key and no word that another reader could take for something else. */
function isOrdinary(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (typeof value === 'string') return isOrdinaryText(value);
  if (typeof value !== 'object') return true;
  if (Array.isArray(value)) return value.every(isOrdinary);
  return Object.entries(value).every(([name, held]) => isOrdinaryKey(name) && isOrdinary(held));
}
