/** `aeo schema <name>`: a schema that refers to no other file, for editors and other tools. */

import { type SchemaName, schemas } from '../generated/schemas.js';
import type { Io } from '../io.ts';
import { json } from '../report/json.ts';
import { type CommonOptions, consoleOf, type OutputOptions, writeResult } from './console.ts';

export interface SchemaOptions extends CommonOptions, OutputOptions {}

export async function schemaCommand(name: SchemaName, options: SchemaOptions, io: Io): Promise<number> {
  return writeResult(json(schemas[name]), options, [], await consoleOf(io, options));
}
