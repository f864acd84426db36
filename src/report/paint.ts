/** Color for a terminal, or none. The only file that knows chalk. */

import { Chalk } from 'chalk';
import type { AnswerStatus, Cell } from '../types/assessment.ts';

/** Text in, text out; adds nothing that takes width. */
export interface Paint {
  readonly status: (status: Cell | AnswerStatus, text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
}

const plain = (text: string): string => text;

export const noPaint: Paint = {
  status: (_status, text) => text,
  strong: plain,
  faint: plain,
  error: plain,
  warning: plain,
};

/** Sixteen colors, which every terminal’s own theme keeps legible. */
export function paint(hasColor: boolean): Paint {
  if (!hasColor) return noPaint;
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
