/** Commands and flags. What a command does is loaded when it runs. */

import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { AssessCommandOptions } from './commands/assess.ts';
import type { ExplainOptions } from './commands/explain.ts';
import type { InitOptions } from './commands/init.ts';
import type { ModelLintOptions } from './commands/model-lint.ts';
import type { ModelShowOptions } from './commands/model-show.ts';
import type { SchemaOptions } from './commands/schema.ts';
import type { ValidateOptions } from './commands/validate.ts';
import type { SchemaName } from './generated/schemas.js';
import { tool } from './generated/tool.js';
import type { Io } from './io.ts';
import { helpLayout, mistakeIn } from './locales/command-line.ts';
import type { Help } from './locales/en/help.ts';
import { languageIn, languages } from './locales/languages.ts';
import { problemFormats } from './problems/formats.ts';
import { formats, modelFormats } from './report/formats.ts';

const wrongCommandLine = 2;

/** Runs the command that the arguments name; the exit code of spec §5. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  let exitCode = 0;
  const language = languages[languageIn(args)];
  const [help, words] = await Promise.all([language.help(), language.words()]);
  io.stdout.onLost((code) => io.stderr.write(`${words.outputLost(code)}\n`));
  const program = commandLine({
    io,
    help,
    finish: (code) => {
      exitCode = code;
    },
  });
  if (args.length === 0) {
    program.outputHelp({ error: true });
    return wrongCommandLine;
  }
  try {
    await program.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    // Without a subcommand the help was printed, which says all there is to say.
    if (error.code !== 'commander.help') io.stderr.write(`${complaintOf(error, args, program, help)}\n`);
    return wrongCommandLine;
  }
}

/** What is wrong with the command line, and where to read how it goes. */
function complaintOf(error: CommanderError, args: readonly string[], program: Command, help: Help): string {
  const meant = commandIn(program, args);
  const known = {
    commands: meant.commands.map((one) => one.name()),
    flags: meant.options.flatMap(({ long }) => long ?? []),
  };
  return `${mistakeIn(error, help, known)} ${help.mistakes.seeHelp(fullName(meant))}`;
}

/** The command that the arguments name, as far as they name one. */
function commandIn(parent: Command, args: readonly string[]): Command {
  const name = args.find((arg) => !arg.startsWith('-'));
  const found = parent.commands.find((one) => one.name() === name);
  return found === undefined ? parent : commandIn(found, args.slice(args.indexOf(found.name()) + 1));
}

const fullName = (one: Command): string =>
  one.parent === null ? one.name() : `${fullName(one.parent)} ${one.name()}`;

/** The names of the published schemas. */
const schemaNames = [
  'program',
  'answers',
  'plan',
  'model',
  'overlay',
  'translation',
  'labels',
  'assessment',
  'problems',
] as const satisfies readonly SchemaName[];

/** What an action needs beside its options. */
interface Running {
  readonly io: Io;
  /** The words of the help, in the language of `--lang`. */
  readonly help: Help;
  /** To be called with the exit code. */
  readonly finish: (exitCode: number) => void;
}

/** In the order of the help. */
const entries = [addInit, addValidate, addAssess, addExplain, addModel, addSchema] as const;

function commandLine(running: Running): Command {
  const { help } = running;
  const program = plain(new Command(tool.name), running)
    .description(help.tool)
    .version(tool.version, '--version', help.options.version)
    .addHelpText('after', `\n${help.exitCodes}`);
  for (const add of entries) add(program, running);
  return program;
}

/** A command with what every command can be asked; it takes its streams and its manners from the program. */
function command(
  parent: Command,
  running: Running,
  name: string,
  description: string,
  examples: readonly [string, string],
): Command {
  const made = plain(parent.command(name), running).description(description);
  for (const option of commonOptions(running.help)) made.addOption(option);
  return made.addHelpText('after', examplesText(examples, running.help));
}

function addInit(program: Command, running: Running): void {
  const { io, finish, help } = running;
  command(program, running, 'init', help.commands.init, [
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
    .addOption(modelOption(help))
    .addOption(forceOption(help))
    .action(async (folder: string, options: InitOptions) =>
      finish(await (await import('./commands/init.ts')).initCommand(folder, options, io)),
    );
}

function addValidate(program: Command, running: Running): void {
  const { io, finish, help } = running;
  command(program, running, 'validate', help.commands.validate, [
    'validate mongolia-2026',
    "validate 'programs/*/program.yaml' --format json",
  ])
    .argument('<paths...>', help.arguments.paths)
    .addOption(choice('--format <name>', help.options.format, Object.keys(problemFormats), 'pretty'))
    .addOption(modelOption(help))
    .addOption(failOnOption(help))
    .action(async (paths: string[], options: ValidateOptions) =>
      finish(await (await import('./commands/validate.ts')).validateCommand(paths, options, io)),
    );
}

function addAssess(program: Command, running: Running): void {
  const { io, finish, help } = running;
  command(program, running, 'assess', help.commands.assess, [
    'assess examples/mongolia-2024',
    'assess mongolia-2026 --format markdown --output scorecard.md',
  ])
    .argument('<folder>', help.arguments.folder)
    .addOption(choice('--format <name>', help.options.format, Object.keys(formats), 'table'))
    .addOption(new Option('--output <file>', help.options.output))
    .addOption(forceOption(help))
    .addOption(modelOption(help))
    .addOption(labelsOption(help))
    .addOption(dateOption(help))
    .addOption(failOnOption(help))
    .action(async (folder: string, options: AssessCommandOptions) =>
      finish(await (await import('./commands/assess.ts')).assessCommand(folder, options, io)),
    );
}

function addExplain(program: Command, running: Running): void {
  const { io, finish, help } = running;
  command(program, running, 'explain', help.commands.explain, [
    'explain examples/mongolia-2024 agencies',
    'explain ongoing-without-work',
  ])
    .argument('<folder-or-code>', help.arguments.folderOrCode)
    .argument('[id]', help.arguments.id)
    .addOption(modelOption(help))
    .addOption(labelsOption(help))
    .addOption(dateOption(help))
    .action(async (folderOrCode: string, id: string | undefined, options: ExplainOptions) =>
      finish(await (await import('./commands/explain.ts')).explainCommand(folderOrCode, id, options, io)),
    );
}

function addModel(program: Command, running: Running): void {
  const { io, finish, help } = running;
  const model = plain(program.command('model'), running)
    .description(help.commands.model)
    .addHelpText('after', examplesText(['model show agencies', 'model lint my-model.yaml'], help));
  command(model, running, 'show', help.commands.show, [
    'model show agencies',
    'model show --format html --output handbook.html',
  ])
    .argument('[id]', help.arguments.id)
    .addOption(choice('--format <name>', help.options.format, Object.keys(modelFormats), 'text'))
    .addOption(new Option('--output <file>', help.options.output))
    .addOption(forceOption(help))
    .addOption(modelOption(help))
    .addOption(labelsOption(help))
    .action(async (id: string | undefined, options: ModelShowOptions) =>
      finish(await (await import('./commands/model-show.ts')).modelShowCommand(id, options, io)),
    );
  command(model, running, 'lint', help.commands.lint, [
    'model lint',
    'model lint my-model.yaml --since released/my-model.yaml',
  ])
    .argument('[file]', help.arguments.modelFile)
    .addOption(choice('--format <name>', help.options.format, Object.keys(problemFormats), 'pretty'))
    .addOption(new Option('--since <file>', help.options.since))
    .addOption(failOnOption(help))
    .action(async (file: string | undefined, options: ModelLintOptions) =>
      finish(await (await import('./commands/model-lint.ts')).modelLintCommand(file, options, io)),
    );
}

function addSchema(program: Command, running: Running): void {
  const { io, finish, help } = running;
  command(program, running, 'schema', help.commands.schema, [
    'schema program',
    'schema answers --output answers.schema.json',
  ])
    .addArgument(new Argument('<name>', help.arguments.schema).choices(schemaNames))
    .addOption(new Option('--output <file>', help.options.output))
    .addOption(forceOption(help))
    .action(async (name: SchemaName, options: SchemaOptions) =>
      finish(await (await import('./commands/schema.ts')).schemaCommand(name, options, io)),
    );
}

/** A command that writes where it is told to, never ends the process, and suggests what was meant. */
function plain(command: Command, { io, help }: Running): Command {
  return command
    .exitOverride()
    .configureHelp(helpLayout(help))
    .helpOption('-h, --help', help.options.help)
    .helpCommand(false)
    .configureOutput({
      writeOut: io.stdout.write,
      writeErr: io.stderr.write,
      // What is wrong is told in words of ours.
      outputError: () => {},
      getOutHelpWidth: () => io.stdout.columns ?? 100,
      getErrHelpWidth: () => io.stderr.columns ?? 100,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
}

const examplesText = (examples: readonly [string, string], help: Help): string =>
  `\n${help.examples}\n${examples.map((line) => `  $ aeo ${line}\n`).join('')}`;

const choice = (flags: string, description: string, names: readonly string[], byDefault: string): Option =>
  new Option(flags, description).choices(names).default(byDefault);

const commonOptions = (help: Help): readonly Option[] => [
  choice('--lang <language>', help.options.lang, Object.keys(languages), 'en'),
  choice('--color <when>', help.options.color, ['auto', 'always', 'never'], 'auto'),
  new Option('--ascii', help.options.ascii),
  new Option('--quiet', help.options.quiet),
];
const modelOption = (help: Help): Option => new Option('--model <file>', help.options.model);
const labelsOption = (help: Help): Option => new Option('--labels <file>', help.options.labels);
const forceOption = (help: Help): Option => new Option('--force', help.options.force);
const failOnOption = (help: Help): Option =>
  choice('--fail-on <severity>', help.options.failOn, ['error', 'warning'], 'error');
const dateOption = (help: Help): Option =>
  new Option('--date <day>', help.options.date).argParser(dayOrToday);

function dayOrToday(text: string): string {
  if (text === 'today' || isDay(text)) return text;
  throw new InvalidArgumentError('');
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text);
