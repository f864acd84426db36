/** What every layer gets of a file: its value and its places. */

import type { PlaceOf } from '../problem.ts';

/** A file that its schema accepts, and that knows where each of its values stands. */
export interface Checked<Value> {
  /** Relative to the assessment folder, with `/`; the id of a model that ships with the tool. */
  readonly file: string;
  readonly value: Value;
  readonly placeOf: PlaceOf;
}
