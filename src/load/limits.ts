/**
 * What a file may hold. Everything that comes after them is quick as long as they hold, and the largest files of the
 * field stay far below: 200 respondents' answers to one criterion each are some thousand values.
 */
export const limits = {
  /** Bytes of a file. */
  bytes: 8 * 1024 * 1024,
  /** Maps and lists inside each other. */
  depth: 64,
  /** Texts, numbers, keys, maps and lists. */
  values: 250_000,
  /** Keys of all maps together. */
  keys: 100_000,
  /** What the parser tells apart: values, signs, spaces, line ends and comments. */
  tokens: 1_000_000,
  /** Values after each alias was replaced by what it stands for. */
  expanded: 500_000,
} as const;
