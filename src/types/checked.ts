import type { PlaceOf } from '../problem.ts';

/** A file that its schema accepts, and that knows where each of its values stands. */
export interface Checked<Value> {
  /** Relative to the assessment folder, with `/`; the id of a model that ships with the tool. */
  readonly file: string;
  /** The checksum of the raw bytes (SHA-256, hexadecimal), made when somebody asks. */
  readonly sha256: () => string;
  readonly value: Value;
  readonly placeOf: PlaceOf;
}
