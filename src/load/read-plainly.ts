/**
 * A first, fast reading of plain files, which nearly all are: lines of a few shapes that mean the same to every reader
 * of YAML. It is no reader of YAML: at the first thing of any other shape it leaves the whole file to `read-yaml.ts`, the
 * one authority on meaning and places, and a test proves that both agree on all that this one takes. A library that
 * reads all of YAML takes as long to start as the rest of an assessment.
 */

import { isOrdinaryKey, isOrdinaryText } from './yaml-words.ts';

/** Characters; a longer file is read by the authority alone, which also counts its values. */
const longest = 250_000;
/** Of a line: what is longer may be a key that is too long. */
const longestLine = 1000;

const letter = String.raw`A-Za-z\u00c0-\u024f\u0370-\u0587\u1e00-\u1fff\u3040-\u9fff\uac00-\ud7a3`;
const sign = String.raw`${letter}0-9._/()’–%+;!?&*=\-`;
const key = '[A-Za-z][A-Za-z0-9._-]*';
const start = `(?:[0-9]{1,9} )?[${letter}]`;

/** Indentation, signs of list entries, a key with its colon, a value, a comment. */
const entry = new RegExp(`^( {0,40})((?:- ){0,4})(?:(${key}):(?= |$))?(?: *([^ #].*?))?(?: +#(?: .*)?)?$`);
/** Text without quotes: no `: `, no ` #`, no colon and no space at its end. Between brackets a comma ends it. */
const blockText = new RegExp(`^${start}(?:[${sign},'"]|:(?=[^ ])| (?=[^ #]))*$`);
const flowText = new RegExp(`^${start}(?:[${sign}]|:(?=[${sign}])| (?=[${sign}]))*$`);
const quoted = new RegExp(`^(?:"[${sign} ,:#'[\\]{}]*"|'[${sign} ,:#"[\\]{}]*')$`);
const number = /^(?:0|[1-9][0-9]{0,14}|[0-9]{1,8}\.[0-9]{1,6})$/;
const dateOrVersion = /^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]+\.[0-9]+\.[0-9]+)$/;
const pair = new RegExp(`^(${key}): (.+)$`);
/** What commas part between brackets. */
const flowItem = /(?:"[^"]*"|'[^']*'|\[[^[\]]*\]|[^,"'[\]])+/g;
const nothing = /^ *(?:#.*)?$/;
/** Controls, halves of characters, what reorders text. */
const odd = /[^\n -~\u00a0-\u1fff\u2010-\u2027\u2030-\u2059\u2070-\ud7ff\ue000-\ufefe]|\ud800-\udfff/;

/** Something that is not of a plain shape: the file is the authority's. */
const notPlain = Symbol('not plain');
type NotPlain = typeof notPlain;

type PlainMap = Record<string, unknown>;

/** A map or list that lines may still add to, and the column in which its entries begin. */
interface Open {
  readonly column: number;
  readonly held: PlainMap | unknown[];
}

/** What has been read so far. */
interface Reading {
  root: PlainMap | undefined;
  readonly open: Open[];
  /** Puts what the next, deeper line begins where it belongs: behind a key without a value, or a sign. */
  attach: ((value: unknown) => void) | undefined;
  /** The lines of a folded text that goes on, and the column of its key. */
  folded: { readonly column: number; readonly lines: string[]; indent: number | undefined } | undefined;
}

/** The data of a plain file; `undefined`: it has to be read by the authority. Never throws. */
export function readPlainly(source: string): unknown {
  const text = source.replaceAll('\r\n', '\n').replace(/\n$/, '');
  if (text.length > longest || odd.test(text)) return undefined;
  const reading: Reading = { root: undefined, open: [], attach: undefined, folded: undefined };
  for (const line of text.split('\n'))
    if (line.length > longestLine || !takes(reading, line)) return undefined;
  return closesFolded(reading) && reading.attach === undefined ? reading.root : undefined;
}

/** Whether the line is of a plain shape, in which case what it says is added. */
function takes(reading: Reading, line: string): boolean {
  const { folded } = reading;
  const indent = line.search(/[^ ]/);
  if (folded && indent > folded.column) return takesFolded(folded, line, indent);
  if (!closesFolded(reading)) return false;
  if (nothing.test(line)) return folded === undefined;
  const [, spaces, signs = '', name, value] = entry.exec(line) ?? [];
  if (spaces === undefined || (name ?? value) === undefined) return false;
  let column = spaces.length;
  if (!closesTo(reading, column)) return false;
  for (let signed = 0; signed < signs.length; signed += 2) {
    const list = holderAt(reading, column, isList, () => []);
    if (list === undefined) return false;
    reading.attach = (item) => list.push(item);
    column += 2;
  }
  return name === undefined ? takesItem(reading, value ?? '') : takesPair(reading, column, name, value);
}

/** Closes what is deeper than a column; false where something there still waits for its value. */
function closesTo({ open, attach }: Reading, column: number): boolean {
  const deepest = open.at(-1)?.column ?? -1;
  if (attach !== undefined) return column > deepest;
  while ((open.at(-1)?.column ?? -1) > column) open.pop();
  return open.length === 0 ? deepest === -1 && column === 0 : open.at(-1)?.column === column;
}

/** The map or list whose entries begin in this column: the innermost one, or a new one where one is waited for. */
function holderAt<Held extends PlainMap | unknown[]>(
  reading: Reading,
  column: number,
  isOfKind: (held: PlainMap | unknown[]) => held is Held,
  made: () => Held,
): Held | undefined {
  const { open, attach } = reading;
  if (attach === undefined && open.length > 0) {
    const held = open.at(-1)?.held;
    return held !== undefined && isOfKind(held) ? held : undefined;
  }
  const held = made();
  if (attach) attach(held);
  else if (isList(held)) return undefined;
  else reading.root = held;
  reading.attach = undefined;
  open.push({ column, held });
  return held;
}

const isList = (held: PlainMap | unknown[]): held is unknown[] => Array.isArray(held);
const isMap = (held: PlainMap | unknown[]): held is PlainMap => !Array.isArray(held);

function takesItem(reading: Reading, written: string): boolean {
  const value = plainValue(written);
  if (value === notPlain || reading.attach === undefined) return false;
  reading.attach(value);
  reading.attach = undefined;
  return true;
}

function takesPair(reading: Reading, column: number, name: string, written: string | undefined): boolean {
  const map = holderAt(reading, column, isMap, (): PlainMap => ({}));
  if (map === undefined || Object.hasOwn(map, name) || !isOrdinaryKey(name)) return false;
  const put = (value: unknown): void => {
    map[name] = value;
  };
  if (written === undefined) reading.attach = put;
  else if (written === '>-') {
    reading.attach = put;
    reading.folded = { column, lines: [], indent: undefined };
  } else {
    const value = plainValue(written);
    if (value === notPlain) return false;
    put(value);
  }
  return true;
}

/** Lines that are indented alike are one text, with spaces for the line ends. */
function takesFolded(folded: NonNullable<Reading['folded']>, line: string, indent: number): boolean {
  folded.indent ??= indent;
  folded.lines.push(line.slice(indent));
  return folded.indent === indent && !line.endsWith(' ');
}

function closesFolded(reading: Reading): boolean {
  const { folded, attach } = reading;
  if (folded === undefined) return true;
  const text = folded.lines.join(' ');
  attach?.(text);
  reading.attach = undefined;
  reading.folded = undefined;
  return text !== '';
}

function plainValue(written: string): unknown {
  if (written.startsWith('[')) return listOf(written);
  return written.startsWith('{') ? mapOf(written) : scalarOf(written, blockText);
}

function scalarOf(written: string, text: RegExp): string | number | boolean | NotPlain {
  if (quoted.test(written)) return ordinary(written.slice(1, -1));
  if (number.test(written)) return Number(written);
  if (/^(?:true|True|TRUE)$/.test(written)) return true;
  if (/^(?:false|False|FALSE)$/.test(written)) return false;
  if (/^(?:null|Null|NULL)$/.test(written)) return notPlain;
  return text.test(written) || dateOrVersion.test(written) ? ordinary(written) : notPlain;
}

const ordinary = (text: string): string | NotPlain => (isOrdinaryText(text) ? text : notPlain);

/** Of single values. */
function listOf(written: string): unknown[] | NotPlain {
  const items = itemsOf(written, '[', ']')?.map((item) => scalarOf(item, flowText));
  return items === undefined || items.includes(notPlain) ? notPlain : items;
}

/** Of single values, and of lists of these. */
function mapOf(written: string): PlainMap | NotPlain {
  const items = itemsOf(written, '{', '}');
  if (items === undefined) return notPlain;
  const map: PlainMap = {};
  for (const item of items) {
    const [, name = '', held = ''] = pair.exec(item) ?? [];
    const value = held.startsWith('[') ? listOf(held) : scalarOf(held, flowText);
    if (value === notPlain || Object.hasOwn(map, name) || !isOrdinaryKey(name)) return notPlain;
    map[name] = value;
  }
  return map;
}

/** What stands between brackets, in parts; undefined where a bracket or comma is not in its place. */
function itemsOf(written: string, opening: string, closing: string): readonly string[] | undefined {
  if (!written.startsWith(opening) || !written.endsWith(closing)) return undefined;
  const inside = written.slice(1, -1);
  if (inside === '') return [];
  const items = inside.match(flowItem) ?? [];
  const isWhole = items.join(',') === inside && items.slice(1).every((item) => item.startsWith(' '));
  return isWhole ? items.map((item) => item.trim()) : undefined;
}
