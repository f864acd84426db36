/** The result: everything computed, and why. `schemas/assessment.schema.json` is its published form. */

import type { Place } from '../problem.ts';
import type { Evidence } from './common.ts';

/** What a criterion, a standard or a pillar can be said to be. Neither of partial and ongoing outranks the other. */
export const statuses = ['check', 'partial', 'ongoing', 'gap'] as const;
export type Status = (typeof statuses)[number];

/** The two cells without a status. */
export const blanks = ['not-applicable', 'not-assessed'] as const;
export type Cell = Status | (typeof blanks)[number];

/** What one respondent can say of one criterion. */
export const answerStatuses = ['check', 'partial', 'ongoing', 'gap', 'not-applicable', 'unknown'] as const;
export type AnswerStatus = (typeof answerStatuses)[number];

export const inPlaces = ['none', 'part', 'full'] as const;
export type InPlace = (typeof inPlaces)[number];

/** Least statuses that a stage or a gate can ask for. */
export const bars = ['check', 'ongoing', 'partial'] as const;
export type Bar = (typeof bars)[number];

/** What an overlay can do to a criterion of the model that it changes, in the order of reports. */
export const changeKinds = ['added', 'reworded', 'required', 'recommended', 'left-out'] as const;
export type ChangeKind = (typeof changeKinds)[number];

export interface Assessment {
  readonly kind: 'assessment';
  readonly format: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly model: {
    readonly id: string;
    readonly version: string;
    readonly title: string;
    readonly sha256: string;
    /** Where an overlay made it of another model. */
    readonly extends?: ExtendedModel;
  };
  /** Left out: English. */
  readonly language?: SpokenLanguage;
  readonly program: ProgramCard;
  readonly profile?: { readonly id: string; readonly title: string } & ShortForm;
  /** The day that the assessment speaks for, `2024-04-29`. */
  readonly date: string;
  readonly inputs: readonly Input[];
  readonly summary: Summary;
  readonly pillars: readonly PillarResult[];
  readonly checklists: readonly PillarResult[];
  readonly stage?: StageResult;
  readonly discuss: readonly Difference[];
  readonly problems: readonly ReportedProblem[];
}

/** The language of the model’s texts, where it is not the model’s own. */
export interface SpokenLanguage {
  /** Such as `mn`. */
  readonly code: string;
  /** Whether there is a translation of the model; without one its texts are English. */
  readonly isTranslated: boolean;
  /** Whether native speakers who know customs have signed the words of the tool and of the model. */
  readonly isReviewed: boolean;
  /** Of the translation’s raw bytes. */
  readonly sha256?: string;
}

/** The model that an overlay changes, and all that it changes there. */
export interface ExtendedModel {
  readonly id: string;
  readonly version: string;
  readonly sha256: string;
  /** In the order of the overlay; those without an effect are left out. */
  readonly changes: readonly ModelChange[];
  /** Stages that ask less, because something that they require was left out; undefined: none. */
  readonly stages?: readonly LighterStage[];
}

export interface CriterionChange {
  readonly as: ChangeKind;
  readonly reason: string;
}

export interface ModelChange extends CriterionChange {
  readonly criterion: string;
}

export interface LighterStage {
  readonly id: string;
  readonly title: string;
  /** Full ids of what it requires in the model that was changed, and not here. */
  readonly leftOut: readonly string[];
}

export interface ProgramCard {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly administration: string;
  readonly asOf: string;
}

export interface Input {
  /** Relative to the assessment folder, with `/`. */
  readonly file: string;
  readonly kind: string;
  /** Of the raw bytes. */
  readonly sha256: string;
}

/** A warning that the inputs gave, in words. */
export interface ReportedProblem {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly hint?: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly path?: string;
}

/** How many of the model's criteria a profile asks. */
export interface ShortForm {
  readonly asked: number;
  readonly of: number;
}

/** The whole at a glance: counts, never a score. */
export interface Summary {
  /** Respondents, without assessors; a file with a show of hands is one. */
  readonly respondents: number;
  /** Groups with at least one respondent. */
  readonly groups: number;
  readonly criteria: number;
  /** Criteria that have one of the four statuses or are not applicable. */
  readonly decided: number;
  readonly rests: Rests;
  readonly agreement: Agreement;
  readonly differ: readonly GroupsDiffer[];
  readonly discrepancies: number;
}

/** How many criteria a pair of groups sees differently. */
export interface GroupsDiffer {
  readonly groups: readonly [string, string];
  readonly criteria: number;
}

/** On how many required criteria with a status the result rests on what; each is counted once. */
export interface Rests {
  readonly evidence: number;
  readonly word: number;
  readonly file: number;
  readonly settled: number;
}

export interface Counts {
  readonly check: number;
  readonly partial: number;
  readonly ongoing: number;
  readonly gap: number;
  readonly notApplicable: number;
  readonly unanswered: number;
  /** How many of the criteria are required; 0: a standard of recommended criteria alone, which are then the ones counted. */
  readonly required: number;
}

export interface Agreement {
  /** Krippendorff's alpha, ordinal, six decimals. */
  readonly alpha: number | null;
  /** Why alpha is null. */
  readonly reason?: AlphaReason;
  /** Share of the pairs of answers to the same criterion that are equal, 0 to 100, one decimal; null without a pair. */
  readonly percent: number | null;
  readonly respondents: number;
  /** Criteria with at least two answers to compare. */
  readonly criteria: number;
}

export const alphaReasons = ['no-two-answers', 'one-value'] as const;
export type AlphaReason = (typeof alphaReasons)[number];

/** What a standard and a pillar have in common. */
export interface RolledUp {
  readonly id: string;
  readonly title: string;
  readonly status: Cell;
  /** Undefined without a status. */
  readonly inPlace?: InPlace;
  /** What the answers so far come to, where some criterion has no status yet. */
  readonly soFar?: Cell;
  readonly work: readonly string[];
  readonly counts: Counts;
  readonly rests: Rests;
  readonly notHeard: readonly string[];
  readonly shortForm?: ShortForm;
  readonly note?: string;
  readonly comment?: string;
  readonly why: RollUpWhy;
}

export interface StandardResult extends RolledUp {
  readonly criteria: readonly CriterionResult[];
}

export interface PillarResult extends RolledUp {
  readonly agreement: Agreement;
  readonly differ: readonly GroupsDiffer[];
  readonly standards: readonly StandardResult[];
}

/** Which sentence of the table a rolled-up status follows from, and what would lift it. */
export interface RollUpWhy {
  readonly rule: RollUpRule;
  /** The criteria that decide: required ones, or recommended ones where there are no others. */
  readonly decides: 'required' | 'recommended';
  readonly lift: readonly RollUpLift[];
}

export const rollUpRules = [
  'all-in-place',
  'all-missing-under-way',
  'some-in-place-some-without-work',
  'nothing-in-place',
  'all-not-applicable',
  'some-unanswered',
] as const;
export type RollUpRule = (typeof rollUpRules)[number];

/** The smallest change that reaches `to`: what `needs` says for each of `allOf` and for one of `oneOf`. */
export interface RollUpLift {
  readonly to: Status | 'assessed';
  readonly needs: 'in-place' | 'work' | 'something-in-place' | 'answer';
  readonly oneOf: readonly string[];
  readonly allOf: readonly string[];
  /** Criteria without a status, which need an answer that says at least as much. */
  readonly unanswered: readonly string[];
}

export interface CriterionResult {
  /** With pillar and standard: `mandate.leadership.senior-support`. */
  readonly id: string;
  readonly status: Cell;
  readonly inPlace?: InPlace;
  readonly required: boolean;
  /** What an overlay did to it; undefined: it is as in the model that the overlay changes. */
  readonly overlay?: readonly CriterionChange[];
  readonly basis: 'answers' | 'program' | 'assessor' | 'none';
  readonly work: readonly string[];
  /** Everybody asked answered, and nobody knows. */
  readonly insufficientEvidence: boolean;
  readonly answers: readonly AnswerResult[];
  readonly notHeard: readonly string[];
  readonly program?: ProgramShows;
  readonly discrepancies: readonly Discrepancy[];
  /** Mean squared distance over all pairs of answers (gap 0, ongoing 1, partial 2, check 3), six decimals; 0 without a pair. */
  readonly distance: number;
  readonly why: CriterionWhy;
}

export interface AnswerResult {
  readonly respondent: string;
  readonly group: string;
  readonly role?: string;
  readonly status?: AnswerStatus;
  readonly hands?: Readonly<Partial<Record<AnswerStatus, number>>>;
  readonly work?: string;
  readonly due?: string;
  readonly note?: string;
  readonly evidence?: readonly Evidence[];
  readonly by?: string;
  readonly place: ShownPlace;
}

export type ShownPlace = Pick<Place, 'file' | 'line' | 'column'>;

export interface ProgramShows {
  readonly outcome: 'shown' | 'shown-otherwise' | 'not-shown';
  readonly place?: ShownPlace;
  readonly reason?: ShownOtherwise;
}

/** What in the program file shows otherwise. `at` is a JSON Pointer to where it stands. */
export interface ShownOtherwise {
  readonly at: string;
  readonly is:
    | 'none'
    | 'missing'
    | 'no-entry-like'
    | 'too-few'
    | 'too-many'
    | 'too-low'
    | 'too-high'
    | 'other-value'
    | 'other-kind'
    | 'excluded';
  /** What was expected there, as the file would write it. */
  readonly expected?: string;
  readonly found?: string;
}

/** An answer and the program file contradict each other. */
export interface Discrepancy {
  readonly respondent: string;
  readonly says: AnswerStatus;
  readonly file: 'shown' | 'shown-otherwise';
  readonly places: readonly [ShownPlace, ShownPlace];
}

/** How a criterion came by its status. */
export interface CriterionWhy {
  readonly rule: CriterionRule;
  readonly groups: readonly GroupSays[];
  /** The lower median of the groups, before witnesses and the program file hold it down. */
  readonly middle?: InPlace;
  /** Witness groups that hold the criterion below the middle. */
  readonly heldDownBy: readonly string[];
  /** The program file shows otherwise, and full became part. */
  readonly heldDownByFile: boolean;
  readonly work: readonly NamedWork[];
  readonly lift: readonly CriterionLift[];
}

export const criterionRules = [
  'settled',
  'middle',
  'program-alone',
  'nobody-knows',
  'not-applicable',
  'not-answered',
] as const;
export type CriterionRule = (typeof criterionRules)[number];

export interface GroupSays {
  readonly group: string;
  /** `unknown`: nobody in the group knows. */
  readonly status: AnswerStatus;
  readonly inPlace?: InPlace;
  /** Answers of the group, hands counted one by one, and how many of them know. */
  readonly answers: number;
  readonly know: number;
  readonly asked: boolean;
  readonly witness: boolean;
  /** False: said not applicable, or knows nothing, and was left out. */
  readonly counts: boolean;
}

export interface NamedWork {
  readonly work: string;
  /** Respondents who named it, and actions of the plan; those whose naming counts first. */
  readonly respondents: readonly string[];
  readonly actions: readonly string[];
  /** Of how many answers that know. */
  readonly of: number;
  readonly due?: string;
  readonly counts: boolean;
  /** Why it does not count. */
  readonly reason?:
    | 'does-not-act'
    | 'overdue'
    | 'no-owner'
    | 'answered-since'
    | 'not-begun'
    | 'in-place'
    | 'left-out';
}

/** The smallest change that reaches `to`. */
export interface CriterionLift {
  readonly to: Status | 'assessed';
  readonly needs: 'work' | 'answers' | 'decision' | 'program-file' | 'hearing';
  /** How many more answers of which group must say so; where somebody has to be heard, one of these groups is enough. */
  readonly groups?: readonly {
    readonly group: string;
    readonly answers: number;
    readonly atLeast: InPlace;
  }[];
  /** The program file must no longer show otherwise. */
  readonly file?: boolean;
}

export interface StageResult {
  /** Undefined: not even the requirements of the first stage are met. */
  readonly id?: string;
  readonly title?: string;
  /** A short form was asked: requirements that it leaves out were not looked at. */
  readonly indicative?: true;
  readonly leftOut?: readonly string[];
  readonly next?: { readonly id: string; readonly title: string };
  readonly lacks: readonly { readonly id: string; readonly least: Bar; readonly status: Cell }[];
}

/** A criterion on which respondents differ. */
export interface Difference {
  readonly criterion: string;
  readonly distance: number;
  readonly byGroup: Readonly<Record<string, AnswerStatus>>;
}
