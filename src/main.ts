/** Arguments and the world in, exit code out: the program's only try/catch. */

import { run } from './cli.ts';
import type { Io } from './io.ts';
import { languageIn, languages } from './locales/languages.ts';

export { nodeIo } from './io.ts';

/** The exit codes of a mistake of ours, and of Ctrl+C at a prompt. */
const bug = 70;
const interrupted = 130;

export async function main(args: readonly string[], io: Io): Promise<number> {
  try {
    return await run(args, io);
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') return interrupted;
    const words = await languages[languageIn(args)].words();
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    io.stderr.write(`${words.bug}\n${stack}\n`);
    return bug;
  }
}
