/** The sentences of problems with reading a file, and with what its schema asks, in English. */

import type { Difference, Path, ProblemArgs, ProblemCode, TextForm, ValueType } from '../../problem.ts';
import { and, didYouMean, listed, quoted } from './phrases.ts';
import type { ProblemCatalog, ProblemWords } from './problems.ts';

/** What can be wrong with a file before its meaning is looked at. */
type ReadingCode = Extract<
  ProblemCode,
  | `file-${'not-regular' | 'unreadable' | 'outside' | 'too-large' | 'not-utf8' | 'empty'}`
  | 'not-yaml'
  | 'merge-conflict'
  | 'template-unrendered'
  | `character-${string}`
  | 'line-end-alone'
  | 'limit-exceeded'
  | `yaml-${string}`
  | `alias-${string}`
  | 'anchor-twice'
  | 'comment-swallows'
  | 'quotes-typographic'
  | 'number-inexact'
  | 'root-not-map'
  | `key-${string}`
  | `keys-${string}`
  | `kind-${string}`
  | `format-${string}`
  | `value-${string}`
  | 'date-form'
  | 'date-impossible'
  | 'text-empty'
  | 'number-range'
  | 'count-range'
  | 'item-twice'
  | 'none-in-list'
>;

const typeNames: Readonly<Record<ValueType, string>> = {
  map: 'a map (lines such as “key: value”)',
  list: 'a list',
  text: 'a text',
  number: 'a number',
  'whole-number': 'a whole number',
  boolean: 'true or false',
  nothing: 'nothing',
};

const foundNames: Readonly<Record<ValueType, string>> = {
  ...typeNames,
  map: 'a map',
  boolean: 'true or false',
};

const formNames: Readonly<Record<TextForm, string>> = {
  id: 'an id of lower-case letters, digits and hyphens',
  idOrNone: 'an id of lower-case letters, digits and hyphens, or “none”',
  benefitId: 'an id of lower-case letters, digits and hyphens',
  criterionId: 'the id of a criterion: three parts with dots between, such as staff.training.materials',
  standardId: 'the id of a standard: two parts with a dot between, such as staff.training',
  headingId: 'the id of a pillar or checklist, or of a standard, such as staff or staff.training',
  anyId: 'an id of one, two or three parts with dots between, such as staff.training',
  sourceKey: 'a source key of letters, digits, dots and hyphens, such as tfa-7.7.3',
  date: 'a date such as 2024-04-29',
  dateOrNone: 'a date such as 2024-04-29, or “none”',
  dateOrYear: 'a date such as 2024-04-29, or a year such as 2018',
  dateOrYearOrNone: 'a date such as 2024-04-29, a year such as 2018, or “none”',
  webAddress: 'a web address that begins with https:// or http://',
  webAddressOrNone: 'a web address that begins with https:// or http://, or “none”',
  language: 'a language code such as en or mn',
  version: 'a version of three numbers, such as 1.0.0',
  sha256: '64 digits and letters from a to f',
  currency: 'a currency code of three capital letters, such as USD',
  at: 'a pointer such as /mandate/decision',
};

/** What a path leads to: the key, or the entry of a list. */
function named(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  return typeof last === 'string' ? quoted(last) : `entry ${last + 1} of ${named(path.slice(0, -1))}`;
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** As it is typed so that all of it is text. */
function inQuotes(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

const differences: Readonly<Record<Exclude<Difference, 'spelling'>, string>> = {
  quotes: ', without the quotes',
  invisible: ': there is a character in it that cannot be seen',
  case: ', with exactly these capitals',
  separator: ', with exactly these signs between the words',
  'look-alike': ': some of the characters only look like these',
};

/** Says what is known, and which of it was likely meant. */
function knownWords(
  start: string,
  words: readonly string[],
  nearest?: string,
  difference?: Difference,
): { readonly hint?: string } {
  if (nearest !== undefined && difference !== undefined && difference !== 'spelling') {
    return { hint: `Write ${quoted(nearest)}${differences[difference]}.` };
  }
  if (nearest !== undefined) return didYouMean(nearest);
  if (words.length === 0) return {};
  const shown = words.slice(0, 12);
  return { hint: `${start} ${shown.length < words.length ? `${shown.join(', ')} …` : `${listed(shown)}.`}` };
}

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

const limitNames: Readonly<Record<ProblemArgs['limit-exceeded']['what'], string>> = {
  bytes: 'bytes',
  depth: 'maps and lists inside each other',
  values: 'values',
  keys: 'keys',
  tokens: 'values, signs and lines',
  expanded: 'values once every alias (“*name”) is replaced',
};

const notUtf8: Readonly<Record<ProblemArgs['file-not-utf8']['found'], ProblemWords>> = {
  'utf-16': {
    message: 'This file is stored as UTF-16; UTF-8 was expected.',
    hint: 'Save it again with the encoding UTF-8.',
  },
  office: {
    message: 'This is a workbook, a document or an archive, not a text file.',
    hint: 'Write the file as plain text; “aeo form import” reads workbooks made by “aeo form export”.',
  },
  pdf: { message: 'This is a PDF, not a text file.' },
  compressed: { message: 'This file is compressed; plain text was expected.', hint: 'Unpack it first.' },
  other: {
    message: 'A byte that is not part of any UTF-8 character stands here: the file has another encoding.',
    hint: 'Save it again with the encoding UTF-8.',
  },
};

const unreadable: Readonly<Record<ProblemArgs['file-unreadable']['reason'], ProblemWords>> = {
  permission: {
    message: 'This file may not be read.',
    hint: 'Give your user the right to read it.',
  },
  'symlink-loop': { message: 'This link leads back to itself.', hint: 'Let it point at a file.' },
  busy: { message: 'Another program holds this file.', hint: 'Close it there and try again.' },
  other: { message: 'This file could not be read.' },
};

const notYaml: Readonly<Record<ProblemArgs['not-yaml']['found'], ProblemWords>> = {
  html: {
    message: 'This is a web page (HTML), not YAML.',
    hint: 'Download the file itself instead of the page that shows it; sites often call it “Raw”.',
  },
  xml: { message: 'This is XML, not YAML.' },
  rtf: {
    message: 'This is a document of a word processor (RTF), not plain text.',
    hint: 'Save it as plain text.',
  },
  fence: {
    message: 'The line ``` was copied along with the text; it is not YAML.',
    hint: 'Delete the lines that begin with ```.',
  },
};

const openedNames: Readonly<Record<string, { readonly name: string; readonly closing: string }>> = {
  '"': { name: 'The quotation mark', closing: '"' },
  "'": { name: 'The quotation mark', closing: "'" },
  '[': { name: 'The bracket', closing: ']' },
  '{': { name: 'The brace', closing: '}' },
};

function unclosed({ opened, typographic }: ProblemArgs['yaml-unclosed']): ProblemWords {
  const { name, closing } = openedNames[opened] ?? { name: 'The sign', closing: opened };
  const message = `${name} ${opened} opens here and is never closed.`;
  if (typographic !== undefined) {
    return { message, hint: `The typographic ${typographic} does not close it: write a plain ${closing}.` };
  }
  const isQuote = opened === closing;
  return {
    message,
    hint: isQuote
      ? `Write ${closing} at the end of the text.`
      : `Write ${closing} where it ends; lines between the two are indented.`,
  };
}

function typeMistake({ mistake, meant, words }: ProblemArgs['value-type']): { readonly hint?: string } {
  if (mistake === undefined) return words.length > 1 ? knownWords('It can be', words) : {};
  switch (mistake) {
    case 'list-item':
      return {
        hint: meant === undefined ? 'Begin each entry with “- ”, on a line of its own.' : `Write: ${meant}`,
      };
    case 'no-dash':
      return { hint: 'Write its keys without “- ” before them.' };
    case 'keys':
      return {
        hint:
          meant === undefined
            ? 'Write its keys on lines of their own, indented.'
            : `Write ${meant}, or these keys on lines of their own, indented.`,
      };
    case 'dash-space':
      return { hint: `A dash is followed by a space: write ${quoted(meant ?? '- …')}.` };
    case 'colon-space':
      return {
        hint: `A colon is followed by a space: write ${quoted(meant ?? 'key: …')} on a line of its own, indented.`,
      };
    case 'quotes':
    case 'plain':
      return { hint: `Write: ${meant ?? ''}` };
    case 'none':
      return { hint: `If there is none, write: ${meant ?? 'none'}` };
  }
}

function wrongType(args: ProblemArgs['value-type']): ProblemWords {
  const { at, found, written, expected, words } = args;
  const alternatives = expected.map((type) => typeNames[type]);
  const ofWords =
    words.length === 1 ? [`the word ${quoted(words[0] ?? '')}`] : words.length > 1 ? ['a word'] : [];
  const shown = written === '' ? '' : ` (${written})`;
  return {
    message: `${capital(named(at))} should be ${listed([...alternatives, ...ofWords])}, but is ${foundNames[found]}${shown}.`,
    ...typeMistake(args),
  };
}

function missingValue({ at, none, swallowed }: ProblemArgs['value-missing']): ProblemWords {
  if (swallowed !== undefined) {
    return {
      message: `${capital(named(at))} has no value: from “#” on all is comment.`,
      hint: `If it is meant as text, write: ${inQuotes(swallowed)}`,
    };
  }
  const nothing = none === 'none' ? quoted(none) : none;
  const write = nothing === undefined ? 'Write a value,' : `Write a value, ${nothing} if there is none,`;
  return { message: `${capital(named(at))} has no value.`, hint: `${write} or leave the whole line out.` };
}

function range(least: number | undefined, most: number | undefined): string {
  if (least === undefined) return `at most ${most}`;
  return most === undefined ? `at least ${least}` : `from ${least} to ${most}`;
}

export const readingProblems: Pick<ProblemCatalog, ReadingCode> = {
  // bytes
  'file-not-regular': ({ found }) => ({ message: `This is a ${found}; a file was expected.` }),
  'file-unreadable': ({ reason }) => unreadable[reason],
  'file-outside': ({ folder }) => ({
    message: `This link leads out of ${quoted(folder)}, and nothing outside is read.`,
    hint: 'Name the file itself, or put a copy of it in the place of the link.',
  }),
  'file-too-large': ({ bytes, limit }) => ({
    message: `This file has ${megabytes(bytes)}; files of up to ${megabytes(limit)} are read.`,
  }),
  'file-not-utf8': ({ found }) => notUtf8[found],
  // text
  'file-empty': () => ({
    message: 'The file is empty.',
    hint: 'A file of ours begins with a line such as “kind: program”.',
  }),
  'not-yaml': ({ found }) => notYaml[found],
  'merge-conflict': () => ({
    message: 'A Git merge was left in the middle here.',
    hint: 'Keep one of the two versions, and delete the lines with <<<<<<<, ======= and >>>>>>>.',
  }),
  'template-unrendered': ({ written }) => ({
    message: `${quoted(written)} belongs to a template that nobody has filled in.`,
    hint: 'Run the template first; if the braces are meant as text, put quotes around it.',
  }),
  'character-control': ({ character }) => ({
    message: `A control character that cannot be seen stands here (${character}).`,
    hint: 'Delete it.',
  }),
  'character-bidi': ({ character }) => ({
    message: `A character that cannot be seen (${character}) can show the text here in another order than it is read.`,
    hint: 'Delete it, unless the text needs it.',
  }),
  'line-end-alone': () => ({
    message: 'A carriage return stands here without a line feed.',
    hint: 'Save the file again with the line ends LF or CRLF.',
  }),
  'limit-exceeded': ({ what, limit }) => ({
    message: `The file has more than ${limit} ${limitNames[what]}, and is not read further than here.`,
  }),
  // YAML
  'yaml-tab': () => ({
    message: 'A tab stands here; lines are indented with spaces.',
    hint: 'Replace the tabs before each line of the file by spaces, two for each step.',
  }),
  'yaml-indent': () => ({
    message: 'This line is indented like none of the lines that it could belong to.',
    hint: 'Put as many spaces before it as before the lines beside it.',
  }),
  'yaml-unclosed': unclosed,
  'yaml-colon-space': ({ key, rest }) => ({
    message: `There is no space after the colon behind ${quoted(key)}.`,
    hint: `Write: ${key}: ${rest}`,
  }),
  'yaml-colon-missing': ({ text, swallowed }) => ({
    message:
      swallowed === undefined
        ? `A line such as “key: value” was expected, but ${quoted(text)} has no colon.`
        : `A line such as “key: value” was expected, but behind ${quoted(text)} all is comment: ${quoted(swallowed)}.`,
    hint:
      swallowed === undefined
        ? 'If it goes on from the line above, indent it, or put quotes around the whole text.'
        : `If “#” belongs to the key, put quotes around it: ${inQuotes(`${text} #`)}`,
  }),
  'yaml-colon-in-text': ({ text }) => ({
    message: 'A colon and a space inside a text begin another value.',
    hint: `Put quotes around the text: ${inQuotes(text)}`,
  }),
  'yaml-start': ({ character }) => ({
    message: `A text without quotes cannot begin with ${quoted(character)}.`,
    hint: 'Put quotes around the text.',
  }),
  'yaml-after-quote': ({ quote, text }) => ({
    message: `The text in quotes ends here, and ${quoted(text)} follows.`,
    hint:
      quote === "'"
        ? "Between '…' write an apostrophe twice ('')."
        : 'Between "…" write a quotation mark as \\"; or put \'…\' around the text.',
  }),
  'yaml-escape': ({ escape: sequence }) => ({
    message: `${quoted(sequence)} stands for no character.`,
    hint: "Write a backslash as \\\\; or put '…' around the text, where it stands for itself.",
  }),
  'yaml-key-long': ({ limit }) => ({
    message: `Here stands a key of more than ${limit} characters.`,
    hint: 'If it is a text with a colon in it, put quotes around it.',
  }),
  'yaml-comma': () => ({
    message: 'One comma was expected here, between two entries in brackets.',
    hint: 'Write: ,',
  }),
  'yaml-block-text': () => ({
    message: 'Text that belongs to | or > begins on the next line, and each line of it is indented alike.',
    hint: 'Put at least two more spaces before the text than before its key.',
  }),
  'yaml-block-inside-brackets': () => ({
    message: 'Inside brackets entries cannot stand on lines with “- ” or “key:” of their own.',
    hint: 'Close the bracket before, or separate the entries with commas.',
  }),
  'yaml-list-on-key-line': ({ text }) => ({
    message: 'A list cannot begin on the line of its key.',
    hint: `Write ${quoted(text)} on the next line, indented; or put quotes around it, if it is no list.`,
  }),
  'yaml-hash': () => ({
    message: 'There is no space before the “#” of a comment.',
    hint: 'Put a space before it; or quotes around all of it, if it is meant as text.',
  }),
  'yaml-directive': ({ directive }) => ({
    message: `The line ${quoted(directive)} is not known; only “%YAML 1.2” is, with “---” on the line after it.`,
    hint: 'Delete the line: nothing is needed in its place.',
  }),
  'yaml-documents': () => ({
    message: 'A second document begins here; a file holds one.',
    hint: 'Delete the line “---”, or move what follows to a file of its own.',
  }),
  'yaml-tag': ({ tag }) => ({
    message: `${quoted(tag)} would make something else than a text, number, list or map.`,
    hint: 'Take it out; if it belongs to the text, put quotes around both.',
  }),
  'yaml-merge-key': ({ count }) => ({
    message: `“<<” merges nothing here${count === 1 ? '' : `, nor in ${count - 1} other places`}: what a map holds is written out.`,
    hint: 'Write the keys themselves in its place.',
  }),
  'yaml-syntax': ({ found }) => ({
    message: found === '' ? 'Something is missing here.' : `${quoted(found)} cannot stand here.`,
    hint: 'Look for a quotation mark, bracket, colon or space that is missing on this line or the one above.',
  }),
  'yaml-11-word': ({ written, reading }) => ({
    message: `Other tools, which read YAML 1.1, take ${quoted(written)} for ${reading}.`,
    hint: `Put quotes around it: "${written}"`,
  }),
  'alias-unknown': ({ name, nearest }) => ({
    message: `${quoted(`*${name}`)} refers to ${quoted(`&${name}`)}, which does not stand above.`,
    hint: `If it is meant as text, put quotes around it: "*${name}"`,
    ...didYouMean(nearest && `*${nearest}`),
  }),
  'alias-cyclic': ({ name }) => ({
    message: `${quoted(`*${name}`)} stands inside the value that it refers to, which would have no end.`,
    hint: 'Write the value itself in its place.',
  }),
  'anchor-twice': ({ name }) => ({
    message: `${quoted(`&${name}`)} stands twice: ${quoted(`*${name}`)} means the last one above it.`,
    hint: 'Give one of them another name.',
  }),
  'comment-swallows': ({ text, comment }) => ({
    message:
      text === ''
        ? 'From “#” on all is comment, so there is no value.'
        : `From “#” on all is comment: the text ends with ${quoted(text)}.`,
    hint: `If it belongs to the text, write: ${inQuotes(`${text} ${comment}`.trim())}; if not, put a space after “#”.`,
  }),
  'quotes-typographic': ({ written }) => ({
    message: `The typographic quotes are part of the text here: ${written}`,
    hint: `If they are not meant, write: ${inQuotes(written.slice(1, -1))}`,
  }),
  'number-inexact': ({ written }) => ({
    message: `The number ${written} cannot be kept exactly.`,
    hint: `If it is a name or a reference, put quotes around it: "${written}"`,
  }),
  'root-not-map': ({ found, text }) => ({
    message: `The file should consist of lines such as “key: value”, but is ${found === 'nothing' ? 'the word for nothing' : foundNames[found]}.`,
    hint: /^[\w-]+:\S/.test(text ?? '')
      ? `A colon is followed by a space: write ${quoted((text ?? '').replace(':', ': '))}.`
      : 'A file of ours begins with a line such as “kind: program”.',
  }),
  // keys
  'key-twice': ({ key, more }) =>
    more === undefined
      ? {
          message: `The key ${quoted(key)} stands twice in the same map.`,
          hint: 'Delete one of the two, or rename it.',
        }
      : {
          message: `From the key ${quoted(key)} on, ${more + 1} keys stand twice in the same map.`,
          hint: 'Delete one of the two copies, or move it to a file of its own.',
        },
  'key-looks-alike': ({ key }) => ({
    message: `Two keys look like ${quoted(key)}, and are made of different characters.`,
    hint: 'Delete one of the two, or type both again.',
  }),
  'key-empty': () => ({ message: 'There is no key before the colon.', hint: 'Write the key.' }),
  'key-not-text': ({ found }) => ({
    message: `A key is a text, but this one is ${foundNames[found]}.`,
    hint: 'If it is meant as text, put quotes around it.',
  }),
  'key-reserved': ({ key }) => ({
    message: `${quoted(key)} is a name that no key can have.`,
    hint: 'Choose another one.',
  }),
  'key-invisible': ({ key, character }) => ({
    message: `The key ${quoted(key)} has a character in it that cannot be seen (${character}).`,
    hint: 'Delete the key and type it again.',
  }),
  'key-unknown': ({ key, nearest, difference, known, isPartOfText }) => ({
    message: `${quoted(key)} is not a key that can stand here.`,
    ...(isPartOfText
      ? { hint: 'If the comma before it is part of a text, put quotes around all of the text.' }
      : knownWords('What can be added is', known, nearest, difference)),
  }),
  'key-missing': ({ key, in: path }) => ({
    message:
      path.length === 0 ? `${quoted(key)} is missing.` : `${capital(named(path))} lacks ${quoted(key)}.`,
    hint: `Add a line: ${key}: …`,
  }),
  'key-form': ({ key, form, meant }) => ({
    message: `The key ${quoted(key)} should be ${form === undefined ? 'of another form' : formNames[form]}.`,
    ...didYouMean(meant),
  }),
  'keys-exclude': ({ key, other }) => ({
    message: `${quoted(key)} cannot stand beside ${quoted(other)}.`,
    hint: `Delete ${quoted(key)} or ${quoted(other)}.`,
  }),
  'keys-not-indented': ({ keys, under }) => ({
    message: `${quoted(under)} has no value: ${and(keys.map(quoted))} should stand under it, indented.`,
    hint: `Put two more spaces before ${keys.length === 1 ? 'this line' : 'each of these lines'}.`,
  }),
  // kind and format
  'kind-missing': ({ expected, written }) => ({
    message:
      written === undefined
        ? 'The file does not say what it is: it has no “kind”.'
        : `The key “kind” is written ${quoted(written)} here.`,
    hint:
      expected.length === 1
        ? `Begin the file with: kind: ${expected[0]}`
        : `The kind is ${listed(expected)}.`,
  }),
  'kind-unknown': ({ found, nearest, difference, known }) => ({
    message: `There is no kind of file ${quoted(found)}.`,
    ...knownWords('It can be', known, nearest, difference),
  }),
  'kind-wrong': ({ found, expected }) => ({
    message: `This is a file of kind ${quoted(found)}; ${listed(expected.map(quoted))} was expected.`,
    hint: 'Name another file, or correct its kind.',
  }),
  'format-missing': ({ written }) => ({
    message:
      written === undefined
        ? 'The file does not say which version of the file format it follows: it has no “format”.'
        : `The key “format” is written ${quoted(written)} here.`,
    hint: 'Write: format: 1',
  }),
  'format-unknown': ({ found }) => ({
    message: `The format is ${found}, and only 1 is known.`,
    hint: 'Write: format: 1',
  }),
  // values
  'value-missing': missingValue,
  'value-type': wrongType,
  'value-unknown': ({ at, found, nearest, difference, known }) => ({
    message: `${quoted(found)}${difference === 'quotes' ? ', with its quotes,' : ''} is not a value that ${named(at)} can have.`,
    ...knownWords('It can be', known, nearest, difference),
  }),
  'value-form': ({ at, found, form, meant, example }) => ({
    message: `${capital(named(at))} should be ${form === undefined ? 'of another form' : formNames[form]}, but is ${quoted(found)}.`,
    ...(example !== undefined && form === undefined && { hint: `It is written like this: ${example}` }),
    ...didYouMean(meant),
  }),
  'date-form': ({ at, found, form, meant }) => ({
    message: `${capital(named(at))} should be ${formNames[form]}, but is ${quoted(found)}.`,
    hint: meant === undefined ? 'Write year, month and day with hyphens: 2024-04-29' : `Write: ${meant}`,
  }),
  'date-impossible': ({ found, days }) => ({
    message: `There is no day ${found}${days === undefined ? ': months go from 01 to 12' : `: the month has ${days} days`}.`,
    hint: 'Write year, month and day: 2024-04-29',
  }),
  'text-empty': ({ at }) => ({
    message: `${capital(named(at))} is an empty text.`,
    hint: 'Write a text, or leave the whole line out.',
  }),
  'number-range': ({ at, found, least, most }) => ({
    message: `${capital(named(at))} is ${found}, but should be ${range(least, most)}.`,
  }),
  'count-range': ({ at, found, least, most, of }) => ({
    message: `${capital(named(at))} has ${found} ${of === 'items' ? 'entries' : 'keys'}, but should have ${range(least, most)}.`,
  }),
  'item-twice': ({ at, item }) => ({
    message: `${quoted(item)} stands twice in ${named(at)}.`,
    hint: 'Delete one of the two.',
  }),
  'none-in-list': ({ at }) => ({
    message: `“none” stands among the entries of ${named(at)}, where it would be taken for one of them.`,
    hint: 'If there is none, write [] in place of the whole list; if there are some, delete this entry.',
  }),
  'value-wrong': ({ at }) => ({ message: `${capital(named(at))} is not as it should be here.` }),
};
