/** What a run may touch of the world: streams, terminal, clock. Tests bring their own. */

import { readFileSync } from 'node:fs';

export interface Sink {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  /** Width in columns; undefined where there is no terminal. */
  readonly columns: number | undefined;
}

export interface Io {
  readonly cwd: string;
  readonly stdout: Sink;
  readonly stderr: Sink;
  /** All of standard input, as bytes. */
  readonly stdin: () => Buffer;
  readonly isInteractive: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Today as `2024-04-29`, in the local calendar. Only `--date today`, `init` and `gate` ask. */
  readonly today: () => string;
}

export function nodeIo(): Io {
  // A reader that has seen enough closes the pipe: that is no failure of ours, and changes no exit code.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  return {
    cwd: process.cwd(),
    stdout: sink(process.stdout),
    stderr: sink(process.stderr),
    stdin: () => readFileSync(0),
    isInteractive: process.stdin.isTTY === true && process.stdout.isTTY === true,
    env: process.env,
    today: () => dayOf(new Date()),
  };
}

function sink(stream: NodeJS.WriteStream): Sink {
  return {
    write: (text) => {
      stream.write(text);
    },
    isTerminal: stream.isTTY === true,
    columns: stream.isTTY === true ? stream.columns : undefined,
  };
}

function dayOf(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
