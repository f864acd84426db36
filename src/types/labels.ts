// Generated from schemas/labels.schema.json by `npm run generate`; do not edit.

/**
 * Other words for the statuses, in the language of the report. Answers files keep the words of the tool.
 */
export interface Labels {
  /** The word “labels” says what this file is: other words for the statuses. */
  readonly kind: 'labels';
  /** The version of the file format. It is 1. */
  readonly format: 1;
  /** The word that a report shows for each status. What is left out keeps its word. */
  readonly statuses: {
    /** Everything is in place. */
    readonly check?: string;
    /** Something is in place, and something is missing that nobody works on. */
    readonly partial?: string;
    /** Everything that is not in place is being worked on, and the work has a name. */
    readonly ongoing?: string;
    /** Nothing is in place, and not everything is being worked on. */
    readonly gap?: string;
    /** It does not apply here. */
    readonly 'not-applicable'?: string;
    /** There is no status yet. */
    readonly 'not-assessed'?: string;
    /** A respondent does not know. */
    readonly unknown?: string;
  };
}
