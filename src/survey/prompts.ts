/** What is asked in the terminal. The only file that knows inquirer. */

import inquirer from 'inquirer';
import type { Words } from '../locales/en/words.ts';

export interface StartAnswers {
  readonly name: string;
  readonly country: string;
  readonly administration: string;
}

/** The names that a new program file begins with; Enter keeps what is offered. */
export async function askStart(
  offered: StartAnswers,
  countries: readonly string[],
  words: Words,
): Promise<StartAnswers> {
  const { asks } = words.start;
  return inquirer.prompt<StartAnswers>([
    { type: 'input', name: 'name', message: asks.name, default: offered.name },
    {
      type: 'input',
      name: 'country',
      message: asks.country,
      default: offered.country,
      filter: (text: string) => text.trim().toUpperCase(),
      validate: (text: string) => countries.includes(text.trim().toUpperCase()) || words.noSuchCountry(text),
    },
    { type: 'input', name: 'administration', message: asks.administration, default: offered.administration },
  ]);
}
