/**
 * Checks that can hold on no program file. Everything that is reported here is proven: where a proof would take too
 * long, or more than bounds and closed lists, the check counts as one that can hold.
 */

import { nearest } from '../nearest.ts';
import type { NeverHolds, Path } from '../problem.ts';
import type { CheckSchema, CheckType, CheckValue, ProgramCheck } from '../types/model.ts';
import { faultIn, isOfType, none, pathOf } from './program-check.ts';
import {
  fits,
  isClosed,
  isNoneAlone,
  keysOf,
  kindOf,
  kindsOf,
  pointersIn,
  type Shape,
  shapesAtKey,
  shapesOfItems,
} from './program-shape.ts';

/** `path`: steps from the check to the keyword that asks for too much. */
export interface Never {
  readonly path: Path;
  readonly reason: NeverHolds;
}

/** A schema that has to hold, and where it stands in the check. */
interface Part {
  readonly schema: CheckSchema;
  readonly path: Path;
}

/** How much looking may still be done: alternatives within alternatives would never end. */
export interface Effort {
  left: number;
}

/** What the parts are held against. */
interface Within {
  readonly shapes: readonly Shape[];
  /** Where in the program file, `*` for every entry of a list. */
  readonly at: string;
  readonly effort: Effort;
}
