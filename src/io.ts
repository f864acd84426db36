/** What a run may touch of the world: streams, terminal, clock. Tests bring their own. */

import { readFileSync } from 'node:fs';
import { isatty } from 'node:tty';

/** The exit code where output cannot be written (spec §5). */
const unwritable = 5;

export interface Sink {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  /** Width in columns; undefined where there is no terminal. */
  readonly columns: number | undefined;
  /** Told the code of the system when what was written is lost; the process then ends. */
  readonly onLost: (tell: (code: string) => void) => void;
}

export interface Io {
  readonly cwd: string;
  readonly stdout: Sink;
  readonly stderr: Sink;
  /** All of standard input, as bytes. */
  readonly stdin: () => Uint8Array;
  /** Whether somebody sits there to be asked. */
  readonly isInteractive: () => boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Today as `2024-04-29`, in the local calendar. Only `--date today` and `init` ask. */
  readonly today: () => string;
}

export function nodeIo(): Io {
  return {
    cwd: process.cwd(),
    stdout: sink(() => process.stdout),
    stderr: sink(() => process.stderr),
    stdin: () => readFileSync(0),
    isInteractive: () => isatty(0) && isatty(1),
    env: process.env,
    today: () => dayOf(new Date()),
  };
}

/** Node makes its streams when they are first asked for, which takes a while. */
function sink(streamOf: () => NodeJS.WriteStream): Sink {
  let known: NodeJS.WriteStream | undefined;
  let tell: (code: string) => void = () => {};
  const stream = (): NodeJS.WriteStream => {
    known ??= withQuietClose(streamOf(), (code) => tell(code));
    return known;
  };
  return {
    write: (text) => {
      stream().write(text);
    },
    onLost: (told) => {
      tell = told;
    },
    get isTerminal() {
      return stream().isTTY === true;
    },
    get columns() {
      return stream().isTTY === true ? stream().columns : undefined;
    },
  };
}

/**
 * A reader that has seen enough closes the pipe: that is no failure of ours, and changes no exit code. A full disk is one,
 * and shows only when all was handed over.
 */
function withQuietClose(stream: NodeJS.WriteStream, tell: (code: string) => void): NodeJS.WriteStream {
  return stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    tell(error.code ?? error.message);
    process.exit(unwritable);
  });
}

function dayOf(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
