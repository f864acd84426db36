/** Color for a terminal. The only file that knows chalk, and loaded only where there is color. */

import { Chalk } from 'chalk';
import type { AnswerStatus, Cell } from '../types/assessment.ts';
import type { Paint } from './terminal.ts';

/** Sixteen colors, which every terminal’s own theme keeps legible. */
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
    strong: chalk.bold,
    faint: chalk.dim,
    error: chalk.red.bold,
    warning: chalk.yellow.bold,
  };
}
