/** What every layer gets of a file: its value and its places. */

import type { PlaceOf } from '../problem.ts';
import type { LighterStage, ModelChange } from './assessment.ts';
import type { Model } from './model.ts';

/** A file that its schema accepts, and that knows where each of its values stands. */
export interface Checked<Value> {
  /** Relative to the assessment folder, with `/`; the id of a model that ships with the tool. */
  readonly file: string;
  readonly value: Value;
  readonly placeOf: PlaceOf;
}

/** A model to assess by: one that stands by itself, or one that an overlay makes of another. */
export interface ModelInUse extends Checked<Model> {
  readonly overlay?: OverlayFacts;
}

/** What a model that an overlay made has to do with the one that it was made of. */
export interface OverlayFacts {
  readonly base: Checked<Model>;
  /** In the order of the overlay, without those that change nothing. */
  readonly changes: readonly ModelChange[];
  /** Stages of the base that require something which the overlay leaves out. */
  readonly stages: readonly LighterStage[];
}
