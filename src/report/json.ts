/** The assessment, as computed. */
export function json(document: object): string {
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
