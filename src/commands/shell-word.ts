/** A word as a shell takes it for one: quoted where it holds more than letters, digits and harmless signs. */
export function shellWord(word: string): string {
  return /^[\w./\\:@%+=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
