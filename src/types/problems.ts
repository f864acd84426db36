// Generated from schemas/problems.schema.json by `npm run generate`; do not edit.

import type { Tool } from './common.ts';

/**
 * What is wrong with the files that were read, as data for other programs. It is one document, also when nothing is wrong.
 */
export interface Problems {
  /** The word “problems” says what this file is: a list of problems. */
  readonly kind: 'problems';
  /** The version of the file format. It is 1. */
  readonly format: 1;
  /** The program that wrote this list. */
  readonly tool: Tool;
  /** The files that were read, in the order of their names. */
  readonly files: readonly InputFile[];
  /** How many problems there are in all, also beyond those that are listed. */
  readonly counts: {
    /** How many are errors. */
    readonly error: number;
    /** How many are warnings. */
    readonly warning: number;
  };
  /** The problems, in the order of files and lines. */
  readonly problems: readonly Problem[];
}

/** A file that was read. */
export interface InputFile {
  /** The file as it was named or found, with / between folders. */
  readonly file: string;
  /** What the file is, if it says so. */
  readonly kind?:
    | 'program'
    | 'answers'
    | 'model'
    | 'overlay'
    | 'translation'
    | 'labels'
    | 'plan'
    | 'assessment'
    | 'problems';
  /** The fingerprint of the bytes that were read. */
  readonly sha256: string;
}

/** Something wrong with a file. */
export interface Problem {
  /** The name of this kind of problem. “aeo explain <code>” says what it means and how to mend it. */
  readonly code: string;
  /**
   * error: the file cannot be used as it is. warning: it can, but something is likely not what was meant.
   */
  readonly severity: 'error' | 'warning';
  /** What is wrong, what was expected and what was found. */
  readonly message: string;
  /** What to type. */
  readonly hint?: string;
  /** The file, with / between folders. */
  readonly file: string;
  /** The line, counted from 1. */
  readonly line: number;
  /** The column, counted from 1 in UTF-16 units. */
  readonly column: number;
  /** The line in which the place ends, counted from 1. */
  readonly endLine?: number;
  /** The column behind the last sign of the place, counted from 1 in UTF-16 units. */
  readonly endColumn?: number;
  /** A JSON Pointer to the value that the place belongs to; an empty text stands for the whole file. */
  readonly path?: string;
  /** Other places that belong to the same mistake, such as the first of two equal ids. */
  readonly related?: readonly RelatedPlace[];
}

/** Another place that belongs to the same mistake. */
export interface RelatedPlace {
  /** What is at this place. */
  readonly message: string;
  /** The file, with / between folders. */
  readonly file: string;
  /** The line, counted from 1. */
  readonly line: number;
  /** The column, counted from 1 in UTF-16 units. */
  readonly column: number;
}
