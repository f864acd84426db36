// Generated from schemas/answers.schema.json by `npm run generate`; do not edit.

import type { AnswerStatus, Evidence, ModelReference, Size } from './common.ts';

/**
 * What one respondent says of the criteria of a model: one file for each respondent, in the folder “answers” of an assessment, or a single answers.yaml.
 */
export interface Answers {
  /** The word “answers” says what this file is: the answers of one respondent. */
  readonly kind: 'answers';
  /** The version of the file format. It is 1. */
  readonly format: 1;
  /**
   * The model whose criteria were asked. Answers go with one version of it; another first number of the version is an error.
   */
  readonly model: ModelReference;
  /** The id of the program that the answers speak of, as in its program.yaml. */
  readonly program: string;
  /** The day on which the answers were given, such as 2024-04-29. */
  readonly date: string;
  /** The language in which notes and work are written. */
  readonly language?: string;
  /** Who answers: a short name, the group, and what else may be kept. */
  readonly respondent: Respondent;
  /**
   * For the assessor: the note under a row of the scorecard, by the id of a pillar, checklist or standard. It is printed as it stands and never generated.
   */
  readonly notes?: {
    readonly [k: string]: string;
  };
  /**
   * For the assessor: what the administration replied, by the id of a pillar, checklist or standard. It is printed beside the status as it stands.
   */
  readonly comments?: {
    readonly [k: string]: string;
  };
  /**
   * One entry for each criterion that was answered, by its full id: a status word, or a map with a status and more. A criterion that is left out was not answered.
   */
  readonly answers: {
    readonly [k: string]: Answer;
  };
}

/**
 * Who answers. Answers are counted by group, so that a group of thirty does not drown a group of two.
 */
export interface Respondent {
  /** A short name that no other answers file of this assessment uses. */
  readonly id: string;
  /**
   * The side that the respondent belongs to: a group of the model, or “assessor” for the consultant, whose reasoned decision settles a criterion.
   */
  readonly group: string;
  /** The post or task of the respondent. Reports for readers may show it. */
  readonly role?: string;
  /** The name of the respondent, if it may be kept. */
  readonly name?: string;
  /** How many people answered together, such as a table of five. They count as one respondent. */
  readonly people?: number;
  /** For companies: how they stand to the program, and their size. */
  readonly operator?: Operator;
}

/** For companies: how they stand to the program, and their size. */
export interface Operator {
  /**
   * authorized: holds AEO status. applicant: has applied. refused: was refused or lost the status. outside: never applied.
   */
  readonly status?: 'authorized' | 'applicant' | 'refused' | 'outside';
  /** The size of the company, as the country draws these lines. */
  readonly size?: Size;
}

/** A status word alone, or a map with a status (or a show of hands) and work, evidence or a note. */
export type Answer = AnswerStatus | DetailedAnswer;

/**
 * An answer with more than its status: what is under way, what it rests on, what should be remembered. It has either “status” or “hands”.
 */
export interface DetailedAnswer {
  /** How far the criterion is met, as the respondent sees it. */
  readonly status?: AnswerStatus;
  /** Instead of a status: how many people raised their hand for each answer. */
  readonly hands?: Hands;
  /**
   * What is under way for that which is not yet in place, in words that a scorecard can show. “ongoing” needs it, “partial” may have it.
   */
  readonly work?: string;
  /** The day by which the work is to be done, such as 2024-12-31. Work past its day counts no longer. */
  readonly due?: string;
  /** What else should be known. “not-applicable” and every decision of the assessor need one. */
  readonly note?: string;
  /** What the answer rests on besides the respondent’s word. */
  readonly evidence?: readonly Evidence[];
  /** For the assessor: plenary if the meeting agreed on this answer, assessor if the assessor decided. */
  readonly by?: 'plenary' | 'assessor';
}

/**
 * How many people raised their hand for each answer. Each hand counts as one respondent of the group.
 */
export interface Hands {
  /** How many say that it is fully in place. */
  readonly check?: number;
  /** How many say that it is in place in part. */
  readonly partial?: number;
  /** How many say that it is not in place, but being worked on. */
  readonly ongoing?: number;
  /** How many say that it is not in place. */
  readonly gap?: number;
  /** How many say that it does not apply here. */
  readonly 'not-applicable'?: number;
  /** How many do not know. */
  readonly unknown?: number;
}
