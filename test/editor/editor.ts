/** What people see who edit a file with yaml-language-server: mistakes, suggestions, descriptions. Reads schemas/ alone. */

import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { getLanguageService, type Position, TextDocument } from 'yaml-language-server';

export const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));

const service = getLanguageService({
  schemaRequestService: readSchema,
  workspaceContext: { resolveRelativePath: (path, from) => new URL(path, from).href },
});
service.configure({ validate: true, completion: true, hover: true, yamlVersion: '1.2' });

/** A schema of this project, or one that init wrote; nothing else is ever fetched, whatever a file refers to. */
async function readSchema(uri: string): Promise<string> {
  const path = fileURLToPath(uri);
  const folder = dirname(path);
  if (folder !== join(root, 'schemas') && basename(folder) !== '.schemas') {
    throw new Error(`not a schema of this project: ${uri}`);
  }
  return readFile(path, 'utf8');
}

/** Its package is not among ours; the documents that we can make lack two methods, which the service does not call. */
type OpenDocument = Parameters<typeof service.doValidation>[0];

let opened = 0;

/** A new version each time: the service keeps what it has read of a document by path and version. */
function documentOf(path: string, text: string): OpenDocument {
  opened += 1;
  return TextDocument.create(pathToFileURL(resolve(root, path)).href, 'yaml', opened, text) as OpenDocument;
}

/** What the editor underlines in a file, `3: Property x is not allowed.` */
export async function mistakesIn(path: string, text: string): Promise<readonly string[]> {
  const found = await service.doValidation(documentOf(path, text), false);
  return found.map(({ range, message }) => `${range.start.line + 1}: ${message}`);
}

/** What the editor offers at the cursor, which is a `|` in the text. */
export async function suggestionsAt(path: string, textWithCursor: string): Promise<readonly string[]> {
  const { document, position } = withCursor(path, textWithCursor);
  const { items } = await service.doComplete(document, position, false);
  return items.map(({ label }) => label);
}

/** What the editor tells of the word at the cursor, which is a `|` in the text. */
export async function toldAt(path: string, textWithCursor: string): Promise<string> {
  const { document, position } = withCursor(path, textWithCursor);
  const contents = (await service.doHover(document, position))?.contents;
  return typeof contents === 'object' && 'value' in contents ? contents.value : '';
}

function withCursor(path: string, text: string): { document: OpenDocument; position: Position } {
  const [before = '', after = ''] = text.split('|');
  const document = documentOf(path, `${before}${after}`);
  return { document, position: document.positionAt(before.length) };
}
