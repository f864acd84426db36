/** Values written as YAML that reads back as the same values, in YAML 1.2 and 1.1 alike. */

/** Plain where nobody could read it otherwise; quoted as JSON, which is YAML too, everywhere else. */
export function yamlText(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[${value.map(yamlText).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, item]) => `${yamlText(key)}: ${yamlText(item)}`);
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
  }
  return typeof value === 'string' && !isPlain(value) ? JSON.stringify(value) : String(value);
}

const isPlain = (text: string): boolean =>
  (/^\p{L}[\p{L}\p{N} ._/()’“”–-]*$/u.test(text) && !/\s$/.test(text) && !isWord(text)) ||
  /^\d{4}-\d{2}-\d{2}$/.test(text);

/** Words that some readers of YAML take for something else than text. */
const isWord = (text: string): boolean => /^(true|false|yes|no|on|off|y|n|null|inf|nan)$/i.test(text);

/** Text as lines of comment, broken between words. Two signs tell it from what is only commented out. */
export function commentLines(text: string, indent = '', width = 100): readonly string[] {
  const lines: string[] = [];
  for (const word of text.trim().split(/[ \t\r\n]+/)) {
    const last = lines.at(-1);
    if (last === undefined || indent.length + last.length + word.length + 4 > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.map((line) => `${indent}## ${line}`);
}
