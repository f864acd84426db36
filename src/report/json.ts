/** A document as JSON, indented, with a line end. */
export function json(document: object): string {
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
