/** Versions of a model: what a difference between two of them means (semantic versioning). */

/** Another first number: something else is asked; another second one: more is asked. Undefined: neither. */
export function againstVersion(found: string, expected: string): 'major' | 'minor' | undefined {
  const [major, minor] = found.split('.');
  const [ownMajor, ownMinor] = expected.split('.');
  if (major !== ownMajor) return 'major';
  return minor === ownMinor ? undefined : 'minor';
}
