/** A date that is none, or is written in another way. */

import { type Path, type Problem, problem, type TextForm } from '../problem.ts';
import { excerpt } from './foreign.ts';
import { saysNone } from './meant-word.ts';
import type { ReadYaml } from './read-yaml.ts';

export function dateProblem(path: Path, written: string, form: TextForm, read: ReadYaml): Problem {
  const found = excerpt(written);
  const place = read.placeOf(path);
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written) ?? [];
  if (year !== undefined && month !== undefined && day !== undefined) {
    const days = daysIn(Number(year), Number(month));
    const args = days === undefined ? {} : { days };
    return problem('date-impossible', { at: path, found, ...args }, place);
  }
  const isNone = form.endsWith('OrNone') && (saysNone(written) || written === 'never');
  const meant = isNone ? 'none' : meantDate(written);
  return problem('date-form', { at: path, found, form, ...(meant && { meant }) }, place);
}

/** `undefined` for a month that no year has. */
function daysIn(year: number, month: number): number | undefined {
  if (month < 1 || month > 12) return undefined;
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A date in another order or with other signs; `undefined` where day and month could be either. */
function meantDate(written: string): string | undefined {
  const text = written.trim();
  const [, year, month, day] =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text) ??
    [];
  if (year !== undefined) return realDate(Number(year), Number(month), Number(day));
  const named = namedMonth(text);
  if (named !== undefined) return named;
  const [, first, sign, second, last] = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text) ?? [];
  if (last === undefined) return undefined;
  const [a, b] = [Number(first), Number(second)];
  if (sign === '.' || a > 12 || a === b) return realDate(Number(last), b, a);
  return b > 12 ? realDate(Number(last), a, b) : undefined;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `29 April 2024`, `April 29th, 2024` */
function namedMonth(text: string): string | undefined {
  const [, name, date] =
    /^([A-Za-z]{3,9})\.? (\d{1,2}(?:st|nd|rd|th)?,? \d{4})$/.exec(text) ??
    /^(?=\d{1,2}\.? ([A-Za-z]{3,9})\.?,? \d{4}$)(.*)$/.exec(text) ??
    [];
  const month = months.indexOf(String(name).slice(0, 3).toLowerCase()) + 1;
  const [day, year] = (date ?? '').match(/\d+/g) ?? [];
  return month === 0 ? undefined : realDate(Number(year), month, Number(day));
}

function realDate(year: number, month: number, day: number): string | undefined {
  const days = daysIn(year, month);
  if (days === undefined || day < 1 || day > days) return undefined;
  const padded = (number: number, width: number): string => String(number).padStart(width, '0');
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}
