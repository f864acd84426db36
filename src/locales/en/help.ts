/** What `--help` says, and what is wrong with a command line, in English. */

import { didYouMean, listed, quoted } from './phrases.ts';

const meant = (nearest: string | undefined): string => {
  const { hint } = didYouMean(nearest);
  return hint === undefined ? '' : ` ${hint}`;
};

export const help = {
  tool: 'Assesses how mature a customs AEO program is, and explains every status.',
  /** Headings of the help, by what commander calls them. */
  headings: {
    'Usage:': 'Usage:',
    'Arguments:': 'Arguments:',
    'Options:': 'Options:',
    'Commands:': 'Commands:',
  } as Readonly<Record<string, string>>,
  /** What stands between brackets in a usage line, such as `<folder>`. */
  placeholders: {
    options: 'options',
    command: 'command',
    folder: 'folder',
    paths: 'paths',
    'folder-or-code': 'folder-or-code',
    id: 'id',
    file: 'file',
    name: 'name',
    text: 'text',
    code: 'code',
    day: 'day',
    language: 'language',
    when: 'when',
    severity: 'severity',
  } as Readonly<Record<string, string>>,
  choices: (names: readonly string[], byDefault: string | undefined): string =>
    byDefault === undefined ? listed(names) : `${listed(names)}; ${byDefault} if left out`,
  examples: 'Examples:',
  exitCodes: [
    'Exit codes: 0 done; 1 an input file is wrong; 2 wrong command line; 3 an input cannot be read, or nothing',
    'matched; 4 the model given to --model is broken; 5 output cannot be written; 70 a mistake of ours.',
  ].join('\n'),
  commands: {
    init: 'write a commented program file and a first answers file, ready to edit',
    validate: 'say what is wrong with the files',
    assess: 'print the scorecard',
    explain: 'say why a status is what it is, or what a problem code means',
    model: 'look at the model, the yardstick of the assessment',
    show: 'print the model, or all that it says of one pillar, standard or criterion; as a handbook, too',
    lint: 'check a model or overlay file, or the built-in model',
    schema: 'print a JSON Schema that refers to no other file',
  },
  arguments: {
    folder: 'assessment folder, with a program.yaml',
    newFolder: 'folder to make',
    paths: 'files, folders or patterns; - is standard input',
    folderOrCode: 'assessment folder, or a problem code',
    id: 'id of a pillar, checklist, standard or criterion',
    modelFile: 'model or overlay file, or folder of models; the built-in model if left out',
    schema: 'what the schema is for',
  },
  options: {
    help: 'print this help',
    version: 'print the version',
    lang: 'language of the words',
    color: 'color the output',
    ascii: 'words alone, without symbols',
    quiet: 'no hints and no talk',
    format: 'form of the result',
    output: 'write the result to this file',
    force: 'overwrite what is there',
    model: 'assess by this model or overlay file instead of the built-in model',
    labels: 'call the statuses as this file of labels says',
    date: 'day to assess for, such as 2024-04-29, or today; otherwise the newest date in the files',
    failOn: 'least severity that fails',
    since: 'earlier file of the same model, to compare with',
    profile: 'short form of the model, such as workshop',
    group: 'group of the first respondent',
    id: 'id of the program; otherwise made from the name of the folder',
    name: 'name of the program',
    country: 'two letters of the country (ISO 3166-1)',
    administration: 'customs administration',
    ask: 'ask for name, country and administration in the terminal',
  },
  mistakes: {
    flag: (found: string, nearest: string | undefined): string =>
      `There is no flag ${quoted(found)} here.${meant(nearest)}`,
    command: (found: string, nearest: string | undefined): string =>
      `There is no command ${quoted(found)}.${meant(nearest)}`,
    argumentMissing: (name: string): string => `The command lacks its <${name}>.`,
    valueMissing: (flag: string): string => `Something has to stand behind ${flag}.`,
    tooMany: (expected: number, found: number): string =>
      `There are ${found} arguments, and the command takes ${expected === 0 ? 'none' : `only ${expected}`}.`,
    choice: (of: string, found: string, known: readonly string[], nearest: string | undefined): string =>
      `${quoted(found)} cannot be given to ${of}; it is ${listed(known)}.${meant(nearest)}`,
    date: (found: string): string =>
      `${quoted(found)} is no date; one is written like 2024-04-29, or is the word today.`,
    seeHelp: (command: string): string => `See: ${command} --help`,
  },
};

/** What a language must have for the command line. */
export type Help = typeof help;
