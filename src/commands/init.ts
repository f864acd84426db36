/** `aeo init <folder>`: a commented program file and a first answers file, ready to edit. */

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { answersFile } from '../form/answers-file.ts';
import { type ProgramStart, programFile } from '../form/program-file.ts';
import { schemas } from '../generated/schemas.js';
import type { Io } from '../io.ts';
import type { Scaffold } from '../locales/en/scaffold.ts';
import { languages } from '../locales/languages.ts';
import { nearest } from '../nearest.ts';
import { json } from '../report/json.ts';
import type { Model } from '../types/model.ts';
import { type CommonOptions, type Console, consoleOf, warnOf } from './console.ts';
import { modelOf } from './model-option.ts';
import { shellWord } from './shell-word.ts';
import { spokenModel } from './spoken-model.ts';

export interface InitOptions extends CommonOptions {
  readonly model?: string;
  readonly profile?: string;
  readonly group?: string;
  readonly id?: string;
  readonly name?: string;
  readonly country?: string;
  readonly administration?: string;
  readonly ask?: boolean;
  readonly force?: boolean;
}

/** The schemas stand beside the files that name them, so that an editor finds them without a network. */
const schemaFolder = '.schemas';

export async function initCommand(folder: string, options: InitOptions, io: Io): Promise<number> {
  const console = await consoleOf(io, options);
  const { checked, problems, files, exitCode } = await modelOf(options.model, io);
  const spoken = checked && (await spokenModel(checked, options.model, options.lang, io));
  await warnOf(
    { problems: [...problems, ...(spoken?.problems ?? [])], files: [...files, ...(spoken?.files ?? [])] },
    console,
    options,
  );
  if (spoken === undefined) return exitCode;
  const model = spoken.checked.value;
  const wrong = wrongChoice(options, model, console, io);
  if (wrong !== undefined) {
    console.complain(wrong);
    return 2;
  }
  const start = await startOf(folder, options, io, console);
  const scaffold = await languages[options.lang].scaffold();
  const written = filesOf(start, options, model, scaffold, io.today());
  return writeAll(folder, written, options, console);
}

/** A choice on the command line that the model does not have. */
function wrongChoice(
  { id, profile, group, country, ask }: InitOptions,
  { profiles = {}, groups }: Model,
  { words }: Console,
  io: Io,
): string | undefined {
  if (profile !== undefined && !Object.hasOwn(profiles, profile)) {
    return words.noSuchChoice(
      '--profile',
      profile,
      Object.keys(profiles),
      nearest(profile, Object.keys(profiles)),
    );
  }
  if (group !== undefined && !Object.hasOwn(groups, group)) {
    return words.noSuchChoice('--group', group, Object.keys(groups), nearest(group, Object.keys(groups)));
  }
  if (id !== undefined && idFrom(id) !== id) return words.wrongId(id, idFrom(id));
  if (country !== undefined && !countries().includes(country)) return words.noSuchCountry(country);
  return ask && !io.isInteractive() ? words.noTerminal : undefined;
}

const countries = (): readonly string[] =>
  (schemas.program as { readonly $defs: { readonly country: { readonly enum: readonly string[] } } }).$defs
    .country.enum;

async function startOf(
  folder: string,
  options: InitOptions,
  io: Io,
  { words }: Console,
): Promise<ProgramStart> {
  const name = basename(resolve(io.cwd, folder));
  const given = {
    name: options.name ?? words.start.name,
    country: options.country ?? words.start.country,
    administration: options.administration ?? words.start.administration,
  };
  const asked = options.ask
    ? await (await import('../survey/prompts.ts')).askStart(given, countries(), words)
    : given;
  return {
    id: options.id ?? idFrom(name),
    ...asked,
    asOf: io.today(),
    ...(options.profile !== undefined && { profile: options.profile }),
  };
}

/** A folder’s name as an id: lower-case letters, digits and single hyphens. */
function idFrom(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return plain === '' ? 'program' : plain;
}

/** Text by path in the folder. */
function filesOf(
  start: ProgramStart,
  { profile, group, lang }: InitOptions,
  model: Model,
  scaffold: Scaffold,
  date: string,
): ReadonlyMap<string, string> {
  const side = group ?? Object.keys(model.groups)[0] ?? '';
  const only = profile === undefined ? undefined : model.profiles?.[profile]?.criteria;
  const answers = {
    program: start.id,
    group: side,
    respondent: `${side}-1`,
    date,
    ...(lang !== 'en' && { language: lang }),
    ...(only && { only }),
  };
  const schemaOf = (kind: string): string => `${schemaFolder}/${kind}.schema.json`;
  return new Map([
    ['program.yaml', programFile(start, schemas.program, model, schemaOf('program'), scaffold)],
    ['answers.yaml', answersFile(answers, model, schemaOf('answers'), scaffold)],
    [schemaOf('program'), json(schemas.program)],
    [schemaOf('answers'), json(schemas.answers)],
    [schemaOf('plan'), json(schemas.plan)],
  ]);
}

function writeAll(
  folder: string,
  files: ReadonlyMap<string, string>,
  { force }: InitOptions,
  console: Console,
): number {
  const { io, words } = console;
  const path = (file: string): string => resolve(io.cwd, folder, file);
  const present = ['program.yaml', 'answers.yaml', 'answers'].filter((file) => existsSync(path(file)));
  if (present.length > 0 && !force) {
    console.complain(words.outputExists(join(folder, present[0] ?? '')));
    return 5;
  }
  try {
    mkdirSync(path(schemaFolder), { recursive: true });
    // Beside a folder of answers a single file of them would be an error.
    const isSpare = (file: string): boolean => file === 'answers.yaml' && existsSync(path('answers'));
    for (const [file, text] of files) if (!isSpare(file)) writeFileSync(path(file), text);
  } catch (error) {
    console.complain(words.outputFailed(folder, (error as NodeJS.ErrnoException).code ?? String(error)));
    return 5;
  }
  io.stdout.write(words.initialized(folder));
  console.say(words.next(`aeo assess ${shellWord(folder)}`));
  return 0;
}
