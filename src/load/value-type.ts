/** What kind of value something is. */

import type { ValueType } from '../problem.ts';

/** What a value is, as a person who writes YAML calls it. */
export function typeOf(value: unknown): ValueType {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'map';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return Number.isInteger(value) ? 'whole-number' : 'number';
  return 'text';
}
