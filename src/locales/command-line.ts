/** The library for command lines, made to speak our languages: its headings, and its complaints. */

import { nearest, visible } from '../nearest.ts';
import type { Help } from './en/help.ts';

/** What the library throws: a code, and an English sentence that holds what the user typed. */
interface Complaint {
  readonly code: string;
  readonly message: string;
}

/** What can be typed where the mistake was made. */
interface Known {
  readonly commands: readonly string[];
  readonly flags: readonly string[];
}

type Sentence = (typed: readonly string[], mistakes: Help['mistakes'], known: Known) => string;

/** The library’s sentences, taken apart; its version is fixed, and a test provokes each. */
const complaints: Readonly<
  Record<string, readonly { readonly pattern: RegExp; readonly sentence: Sentence }[]>
> = {
  'commander.unknownOption': [
    {
      pattern: /^error: unknown option '(.*?)'(?:\n|$)/s,
      sentence: ([flag = ''], { flag: unknown }, { flags }) => unknown(flag, nearest(flag, flags)),
    },
  ],
  'commander.unknownCommand': [
    {
      pattern: /^error: unknown command '(.*?)'(?:\n|$)/s,
      sentence: ([name = ''], { command }, { commands }) => command(name, nearest(name, commands)),
    },
  ],
  'commander.missingArgument': [
    {
      pattern: /^error: missing required argument '(.*)'$/s,
      sentence: ([name = ''], { argumentMissing }) => argumentMissing(name),
    },
  ],
  'commander.optionMissingArgument': [
    {
      pattern: /^error: option '(\S+).*' argument missing$/s,
      sentence: ([flag = ''], { valueMissing }) => valueMissing(flag),
    },
  ],
  'commander.excessArguments': [
    {
      pattern: /Expected (\d+) arguments? but got (\d+)\.$/s,
      sentence: ([expected, found], { tooMany }) => tooMany(Number(expected), Number(found)),
    },
  ],
  'commander.invalidArgument': [
    {
      pattern: /^error: option '(\S+).*?' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/s,
      sentence: ([flag = '', found = '', choices = ''], { choice }) => chosen(choice, flag, found, choices),
    },
    {
      pattern:
        /^error: command-argument value '(.*)' is invalid for argument '(.*)'\. Allowed choices are (.*)\.$/s,
      sentence: ([found = '', name = '', choices = ''], { choice }) =>
        chosen(choice, `<${name}>`, found, choices),
    },
    {
      pattern: /^error: option '\S+.*?' argument '(.*)' is invalid\. $/s,
      sentence: ([found = ''], { date }) => date(found),
    },
  ],
};

function chosen(choice: Help['mistakes']['choice'], of: string, found: string, choices: string): string {
  const known = choices.split(', ');
  return choice(of, found, known, nearest(found, known));
}

/** What is wrong with the command line, in the language of `help`; the library’s own words where it says something new. */
export function mistakeIn({ code, message }: Complaint, help: Help, known: Known): string {
  for (const { pattern, sentence } of complaints[code] ?? []) {
    const typed = pattern.exec(message)?.slice(1).map(visible);
    if (typed !== undefined) return sentence(typed, help.mistakes, known);
  }
  return message.replace(/^error: /, '');
}

/** A flag or an argument, as far as its description is concerned. */
interface Described {
  readonly description: string;
  readonly argChoices?: readonly string[] | undefined;
  readonly defaultValue?: unknown;
}

/** How the library lays out its help: our headings, our placeholders, and choices in a sentence. */
export function helpLayout(help: Help) {
  const described = ({ description, argChoices, defaultValue }: Described): string => {
    if (argChoices === undefined) return description;
    const byDefault = typeof defaultValue === 'string' ? defaultValue : undefined;
    return `${description} (${help.choices(argChoices, byDefault)})`;
  };
  const placed = (term: string): string =>
    term.replace(
      /([<[])([a-z-]+)(\.\.\.)?([>\]])/g,
      (_all, open, name: string, more = '', close) =>
        `${open}${help.placeholders[name] ?? name}${more}${close}`,
    );
  return {
    styleTitle: (title: string): string => help.headings[title] ?? title,
    styleUsage: placed,
    styleSubcommandTerm: placed,
    styleArgumentTerm: (name: string): string => help.placeholders[name] ?? name,
    styleOptionTerm: placed,
    optionDescription: described,
    argumentDescription: described,
  };
}
