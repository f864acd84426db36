/** Color for a terminal. The only file that knows chalk, and loaded only where there is color. */

import { Chalk } from 'chalk';
import type { AnswerStatus, Cell } from '../types/assessment.ts';
import type { Paint } from './terminal.ts';

/** Sixteen colors, which every terminal’s own theme keeps legible. The library would join further arguments to a text. */
export function colorPaint(): Paint {
  const chalk = new Chalk({ level: 1 });
  const colors: Readonly<Record<Cell | AnswerStatus, (text: string) => string>> = {
    check: chalk.green,
    ongoing: chalk.cyan,
    partial: chalk.yellow,
    gap: chalk.red,
    'not-applicable': chalk.dim,
    'not-assessed': chalk.dim,
    unknown: chalk.dim,
  };
  return {
    status: (status, text) => colors[status](text),
    strong: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
    error: (text) => chalk.red.bold(text),
    warning: (text) => chalk.yellow.bold(text),
  };
}
