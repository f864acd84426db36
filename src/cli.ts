/** Commands and flags. What a command does is loaded when it runs. */

import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { AssessCommandOptions } from './commands/assess.ts';
import type { ExplainOptions } from './commands/explain.ts';
import type { InitOptions } from './commands/init.ts';
import type { ModelLintOptions, ModelShowOptions } from './commands/model.ts';
import type { SchemaOptions } from './commands/schema.ts';
import type { ValidateOptions } from './commands/validate.ts';
import type { SchemaName } from './generated/schemas.js';
import { tool } from './generated/tool.js';
import type { Io } from './io.ts';
import { help } from './locales/en/help.ts';
import { languages } from './locales/languages.ts';
import { problemFormats } from './problems/formats.ts';
import { formats, modelFormats } from './report/formats.ts';

const wrongCommandLine = 2;

/** Runs the command that the arguments name; the exit code of spec §5. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  let exitCode = 0;
  const program = commandLine(io, (code) => {
    exitCode = code;
  });
  if (args.length === 0) {
    program.outputHelp({ error: true });
    return wrongCommandLine;
  }
  try {
    await program.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : wrongCommandLine;
    throw error;
  }
}

/** The names of the published schemas. */
const schemaNames = [
  'program',
  'answers',
  'plan',
  'model',
  'translation',
  'assessment',
  'problems',
] as const satisfies readonly SchemaName[];

/** What an action needs beside its options. */
interface Running {
  readonly io: Io;
  /** To be called with the exit code. */
  readonly finish: (exitCode: number) => void;
}

/** In the order of the help. */
const entries = [addInit, addValidate, addAssess, addExplain, addModel, addSchema] as const;

function commandLine(io: Io, finish: (exitCode: number) => void): Command {
  const program = plain(new Command(tool.name), io)
    .description(help.tool)
    .version(tool.version, '--version', help.options.version)
    .addHelpText('after', `\n${help.exitCodes}`);
  for (const add of entries) add(program, { io, finish });
  return program;
}

/** A command with what every command can be asked; it takes its streams and its manners from the program. */
function command(
  parent: Command,
  io: Io,
  name: string,
  description: string,
  examples: readonly [string, string],
): Command {
  const made = plain(parent.command(name), io).description(description);
  for (const option of commonOptions()) made.addOption(option);
  return made.addHelpText('after', examplesText(examples));
}

function addInit(program: Command, { io, finish }: Running): void {
  command(program, io, 'init', help.commands.init, [
    'init mongolia-2026',
    'init mongolia-2026 --country MN --profile workshop',
  ])
    .argument('<folder>', help.arguments.newFolder)
    .addOption(new Option('--profile <id>', help.options.profile))
    .addOption(new Option('--group <id>', help.options.group))
    .addOption(new Option('--id <id>', help.options.id))
    .addOption(new Option('--name <text>', help.options.name))
    .addOption(new Option('--country <code>', help.options.country))
    .addOption(new Option('--administration <text>', help.options.administration))
    .addOption(new Option('--ask', help.options.ask))
    .addOption(modelOption())
    .addOption(forceOption())
    .action(async (folder: string, options: InitOptions) =>
      finish(await (await import('./commands/init.ts')).initCommand(folder, options, io)),
    );
}

function addValidate(program: Command, { io, finish }: Running): void {
  command(program, io, 'validate', help.commands.validate, [
    'validate mongolia-2026',
    "validate 'programs/*/program.yaml' --format json",
  ])
    .argument('<paths...>', help.arguments.paths)
    .addOption(choice('--format <name>', help.options.format, Object.keys(problemFormats), 'pretty'))
    .addOption(modelOption())
    .addOption(failOnOption())
    .action(async (paths: string[], options: ValidateOptions) =>
      finish(await (await import('./commands/validate.ts')).validateCommand(paths, options, io)),
    );
}

function addAssess(program: Command, { io, finish }: Running): void {
  command(program, io, 'assess', help.commands.assess, [
    'assess examples/mongolia-2024',
    'assess mongolia-2026 --format markdown --output scorecard.md',
  ])
    .argument('<folder>', help.arguments.folder)
    .addOption(choice('--format <name>', help.options.format, Object.keys(formats), 'table'))
    .addOption(new Option('--output <file>', help.options.output))
    .addOption(forceOption())
    .addOption(modelOption())
    .addOption(dateOption())
    .addOption(failOnOption())
    .action(async (folder: string, options: AssessCommandOptions) =>
      finish(await (await import('./commands/assess.ts')).assessCommand(folder, options, io)),
    );
}

function addExplain(program: Command, { io, finish }: Running): void {
  command(program, io, 'explain', help.commands.explain, [
    'explain examples/mongolia-2024 agencies',
    'explain ongoing-without-work',
  ])
    .argument('<folder-or-code>', help.arguments.folderOrCode)
    .argument('[id]', help.arguments.id)
    .addOption(modelOption())
    .addOption(dateOption())
    .action(async (folderOrCode: string, id: string | undefined, options: ExplainOptions) =>
      finish(await (await import('./commands/explain.ts')).explainCommand(folderOrCode, id, options, io)),
    );
}

function addModel(program: Command, { io, finish }: Running): void {
  const model = plain(program.command('model'), io)
    .description(help.commands.model)
    .addHelpText('after', examplesText(['model show agencies', 'model lint my-model.yaml']));
  command(model, io, 'show', help.commands.show, [
    'model show agencies',
    'model show --format html --output handbook.html',
  ])
    .argument('[id]', help.arguments.id)
    .addOption(choice('--format <name>', help.options.format, Object.keys(modelFormats), 'text'))
    .addOption(new Option('--output <file>', help.options.output))
    .addOption(forceOption())
    .addOption(modelOption())
    .action(async (id: string | undefined, options: ModelShowOptions) =>
      finish(await (await import('./commands/model.ts')).modelShowCommand(id, options, io)),
    );
  command(model, io, 'lint', help.commands.lint, ['model lint', 'model lint my-model.yaml --fail-on warning'])
    .argument('[file]', help.arguments.modelFile)
    .addOption(choice('--format <name>', help.options.format, Object.keys(problemFormats), 'pretty'))
    .addOption(failOnOption())
    .action(async (file: string | undefined, options: ModelLintOptions) =>
      finish(await (await import('./commands/model.ts')).modelLintCommand(file, options, io)),
    );
}

function addSchema(program: Command, { io, finish }: Running): void {
  command(program, io, 'schema', help.commands.schema, [
    'schema program',
    'schema answers --output answers.schema.json',
  ])
    .addArgument(new Argument('<name>', help.arguments.schema).choices(schemaNames))
    .addOption(new Option('--output <file>', help.options.output))
    .addOption(forceOption())
    .action(async (name: SchemaName, options: SchemaOptions) =>
      finish(await (await import('./commands/schema.ts')).schemaCommand(name, options, io)),
    );
}

/** A command that writes where it is told to, never ends the process, and suggests what was meant. */
function plain(command: Command, io: Io): Command {
  return command
    .exitOverride()
    .showSuggestionAfterError()
    .helpOption('-h, --help', help.options.help)
    .helpCommand(false)
    .configureOutput({
      writeOut: io.stdout.write,
      writeErr: io.stderr.write,
      getOutHelpWidth: () => io.stdout.columns ?? 100,
      getErrHelpWidth: () => io.stderr.columns ?? 100,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
}

const examplesText = (examples: readonly [string, string]): string =>
  `\n${help.examples}\n${examples.map((line) => `  $ aeo ${line}\n`).join('')}`;

const choice = (flags: string, description: string, names: readonly string[], byDefault: string): Option =>
  new Option(flags, description).choices(names).default(byDefault);

const commonOptions = (): readonly Option[] => [
  choice('--lang <language>', help.options.lang, Object.keys(languages), 'en'),
  choice('--color <when>', help.options.color, ['auto', 'always', 'never'], 'auto'),
  new Option('--ascii', help.options.ascii),
  new Option('--quiet', help.options.quiet),
];
const modelOption = (): Option => new Option('--model <file>', help.options.model);
const forceOption = (): Option => new Option('--force', help.options.force);
const failOnOption = (): Option =>
  choice('--fail-on <severity>', help.options.failOn, ['error', 'warning'], 'error');
const dateOption = (): Option => new Option('--date <day>', help.options.date).argParser(dayOrToday);

function dayOrToday(text: string): string {
  if (text === 'today' || isDay(text)) return text;
  throw new InvalidArgumentError(help.dateForm);
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text);
