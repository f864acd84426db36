/** Dates of files: `2024-04-29`, or only a year, as text or as a number. They compare as text once they are days. */

/** The last day that a date can mean. */
export function lastDayOf(date: string | number): string {
  return isYear(date) ? `${date}-12-31` : String(date);
}

/** The first day that a date can mean. */
export function firstDayOf(date: string | number): string {
  return isYear(date) ? `${date}-01-01` : String(date);
}

/** Whether something that lasts until `date` is over on `day`. */
export function isPast(date: string | number, day: string): boolean {
  return lastDayOf(date) < day;
}

const isYear = (date: string | number): boolean => String(date).length === 4;
