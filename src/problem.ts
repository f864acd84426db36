/** Something wrong with an input, as data. Its words are made in `locales/`, its form in `problems/`. */

import type { ChangeKind } from './types/assessment.ts';

/** Where in the user's own file. Lines and columns count from 1, columns in UTF-16 units. */
export interface Place {
  /** As it was named or found, with `/`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  /** JSON Pointer to the value that the place belongs to. */
  readonly path?: string;
}

/** The start of the file stands for all of it. */
export const wholeFile = (file: string): Place => ({ file, line: 1, column: 1 });

/** Steps from the root of a file to a value in it. */
export type Path = readonly (string | number)[];

/** A path as a JSON Pointer (RFC 6901). */
export function pointerOf(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The steps of a JSON Pointer, all of them as text. */
export function pathOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The place of a value, of its key, or of the nearest thing around it that exists. */
export type PlaceOf = (path: Path, part?: 'key' | 'value') => Place;

export type Severity = 'error' | 'warning';

/** What a value is, in the words of a person who writes YAML; `nothing` is a key without a value. */
export type ValueType = 'map' | 'list' | 'text' | 'number' | 'whole-number' | 'boolean' | 'nothing';

/** Texts of a fixed form. The names are those of the definitions and fields in `schemas/`. */
export const textForms = [
  'id',
  'idOrNone',
  'benefitId',
  'criterionId',
  'standardId',
  'headingId',
  'anyId',
  'sourceKey',
  'date',
  'dateOrNone',
  'dateOrYear',
  'dateOrYearOrNone',
  'webAddress',
  'webAddressOrNone',
  'language',
  'version',
  'sha256',
  'currency',
  'at',
] as const;

export type TextForm = (typeof textForms)[number];

/** How a word differs from the known one that it resembles, the most superficial first. */
export type Difference = 'quotes' | 'invisible' | 'case' | 'separator' | 'look-alike' | 'spelling';

/** A word that is not one of a closed list, and how it differs from the one that was likely meant. */
export interface WrongWord {
  found: string;
  nearest?: string;
  difference?: Difference;
  known: readonly string[];
}

/** Entries of a file that other entries name by id. */
export type Referenced = 'units' | 'positions' | 'training-materials' | 'national-benefits' | 'actions';

/** Lists of a model that a translation has in the same order. */
export type TranslatedList = 'parts' | 'items' | 'open-questions';

/** What a sentence about a problem needs to know, by code. One line a code, here and in `problemTable`. */
export interface ProblemArgs {
  // files
  'file-missing': { path: string };
  /** `wanted`: the only kind of file that was looked for; left out, any of ours. */
  'nothing-matched': { path: string; wanted?: 'model' };
  'folder-expected': { folder: string };
  /** A file that was likely meant as program.yaml. */
  'program-file-missing': { folder: string; misnamed?: string };
  'answers-in-two-places': { single: string };
  /** `second`: there is one already under the name that is looked for. `folder`: its files are overlooked. */
  'file-misnamed': { file: string; instead: string; why: 'name' | 'place' | 'second' | 'folder' };
  // reading: bytes
  'file-not-regular': { found: 'folder' | 'device' | 'pipe' | 'socket' };
  'file-unreadable': { reason: 'permission' | 'symlink-loop' | 'busy' | 'other' };
  'file-outside': { folder: string };
  'file-too-large': { bytes: number; limit: number };
  'file-not-utf8': { found: 'utf-16' | 'office' | 'pdf' | 'compressed' | 'other' };
  // reading: text
  'file-empty': Record<never, never>;
  'not-yaml': { found: 'html' | 'xml' | 'rtf' | 'fence' };
  'merge-conflict': Record<never, never>;
  'template-unrendered': { written: string };
  'character-control': { character: string };
  'character-bidi': { character: string };
  'line-end-alone': Record<never, never>;
  'limit-exceeded': { what: 'bytes' | 'depth' | 'values' | 'keys' | 'tokens' | 'expanded'; limit: number };
  // reading: YAML
  'yaml-tab': Record<never, never>;
  'yaml-indent': Record<never, never>;
  'yaml-unclosed': { opened: string; typographic?: string };
  'yaml-colon-space': { key: string; rest: string };
  'yaml-colon-missing': { text: string; swallowed?: string };
  'yaml-colon-in-text': { text: string };
  'yaml-start': { character: string };
  'yaml-after-quote': { quote: string; text: string };
  'yaml-escape': { escape: string };
  'yaml-key-long': { limit: number };
  'yaml-comma': Record<never, never>;
  'yaml-block-text': Record<never, never>;
  'yaml-block-inside-brackets': Record<never, never>;
  'yaml-list-on-key-line': { text: string };
  'yaml-hash': Record<never, never>;
  'yaml-directive': { directive: string };
  'yaml-documents': Record<never, never>;
  'yaml-tag': { tag: string };
  'yaml-merge-key': { count: number };
  'yaml-syntax': { found: string };
  'yaml-11-word': { written: string; reading: string };
  'alias-unknown': { name: string; nearest?: string };
  'alias-cyclic': { name: string };
  'anchor-twice': { name: string };
  'comment-swallows': { text: string; comment: string };
  'quotes-typographic': { written: string };
  'number-inexact': { written: string };
  'root-not-map': { found: ValueType; text?: string };
  /** `more`: so many keys right behind it that stand twice as well. */
  'key-twice': { key: string; more?: number };
  'key-looks-alike': { key: string };
  'key-empty': Record<never, never>;
  'key-not-text': { found: ValueType };
  'key-reserved': { key: string };
  'key-invisible': { key: string; character: string };
  // schema
  'kind-missing': { expected: readonly string[]; written?: string };
  'kind-unknown': WrongWord;
  'kind-wrong': { found: string; expected: readonly string[] };
  'format-missing': { written?: string };
  'format-unknown': { found: string };
  'overlay-expected': Record<never, never>;
  'key-unknown': {
    key: string;
    nearest?: string;
    difference?: Difference;
    known: readonly string[];
    /** Likely the rest of the text before it, which a comma ended. */
    isPartOfText?: true;
  };
  'key-missing': { key: string; in: Path };
  'key-form': { key: string; form?: TextForm; meant?: string };
  'keys-exclude': { key: string; other: string };
  'keys-not-indented': { keys: readonly string[]; under: string };
  'value-missing': { at: Path; none?: 'none' | '[]'; swallowed?: string };
  'value-type': {
    at: Path;
    found: ValueType;
    written: string;
    expected: readonly ValueType[];
    words: readonly string[];
    mistake?: 'list-item' | 'dash-space' | 'colon-space' | 'no-dash' | 'keys' | 'quotes' | 'plain' | 'none';
    /** What to write instead. */
    meant?: string;
  };
  'value-unknown': WrongWord & { at: Path; expected: readonly ValueType[] };
  'value-form': { at: Path; found: string; form?: TextForm; meant?: string; example?: string };
  'date-form': { at: Path; found: string; form: TextForm; meant?: string };
  'date-impossible': { at: Path; found: string; days?: number };
  'text-empty': { at: Path };
  'number-range': { at: Path; found: number; least?: number; most?: number };
  'count-range': { at: Path; found: number; least?: number; most?: number; of: 'items' | 'keys' };
  'item-twice': { at: Path; item: string };
  'none-in-list': { at: Path };
  'value-wrong': { at: Path };
  // meaning: answers
  'criterion-unknown': { id: string; nearest?: string };
  'noted-id-unknown': { id: string; nearest?: string };
  'program-mismatch': { found: string; expected: string };
  'model-mismatch': { found: string; expected: string };
  'model-major-version': { found: string; expected: string };
  'model-minor-version': { found: string; expected: string };
  /** The first of them that stands in the file, and how many there are. */
  'reworded-answered': { id: string; count: number };
  'left-out-named': { id: string; count: number };
  'group-unknown': { id: string; nearest?: string; known: readonly string[] };
  'group-not-asked': { group: string; criterion: string; asked: readonly string[] };
  'respondent-twice': { id: string };
  'ongoing-without-work': { criterion: string };
  'work-out-of-place': { status: string };
  'not-applicable-without-note': { criterion: string };
  'decision-without-note': { criterion: string };
  'assessor-only': { key: string };
  'profile-unknown': { id: string; nearest?: string; known: readonly string[] };
  'evidence-expired': { title: string; until: string; date: string };
  'work-overdue': { work: string; due: string; date: string };
  // meaning: everywhere
  'id-twice': { id: string };
  'reference-unknown': { id: string; what: Referenced; nearest?: string };
  'dates-out-of-order': { first: string; firstDate: string; second: string; secondDate: string };
  // meaning: labels
  'label-twice': { label: string; first: string; second: string };
  // meaning: plan
  'plan-cycle': { actions: readonly string[] };
  'done-without-date': { action: string };
  // meaning: model
  'source-unknown': { id: string; nearest?: string };
  'group-reserved': { id: string };
  'question-missing': { group: string; criterion: string };
  'question-not-asked': { group: string; criterion: string };
  'witness-not-asked': { group: string };
  'requirement-unknown': { id: string; nearest?: string };
  'profile-criterion-unknown': { id: string; nearest?: string };
  'coverage-criterion-unknown': { id: string; nearest?: string };
  'pillar-without-required': { id: string };
  'check-impossible': NeverHolds;
  'check-part-impossible': NeverHolds;
  'criterion-without-source': { id: string };
  'required-on-unverified': { id: string };
  'source-unused': { id: string };
  // meaning: the form of a model
  'text-long': { criterion: string; text: ModelText; found: number; limit: number };
  'statement-several': { criterion: string } & SeveralTests;
  'statement-form': { criterion: string } & StatementForm;
  'question-form': { criterion: string } & QuestionForm;
  'guidance-missing': { criterion: string; statuses: readonly ('check' | 'partial' | 'ongoing')[] };
  'guidance-alike': { criterion: string; first: GuidanceText; second: GuidanceText };
  'evidence-missing': { criterion: string };
  'check-irrefutable': { at: string };
  'text-twice': { criterion: string; other: string; text: 'statement' | 'question' };
  // meaning: a model and its earlier version
  'earlier-other-model': { found: string; expected: string };
  'version-lower': { found: string; earlier: string };
  'id-gone': { id: string; what: NamedInModel; version: string; earlier: string };
  /** `changed`: nothing of it, where it is a required criterion that was not there. */
  'version-unchanged': { criterion: string; version: string; changed: readonly CriterionChange[] };
  'version-kept': { version: string };
  // meaning: overlay
  /** `file`: what stands where the base is looked for, and is not what it has to be. */
  'base-not-found': { id: string; file: string; found: BaseFound; nearest?: string };
  'base-major-version': { id: string; found: string; expected: string };
  'base-minor-version': { id: string; found: string; expected: string };
  'overlay-id-of-base': { id: string };
  'changed-criterion-unknown': { id: string; base: string; nearest?: string };
  'changes-contradict': { criterion: string; first: ChangeKind; second: ChangeKind };
  'change-without-effect': { criterion: string; as: ChangeKind };
  'added-known': { id: string; what: 'criterion' | 'standard' | 'source' };
  'added-place-unknown': { id: string; what: 'pillar' | 'standard'; nearest?: string };
  'added-standard-unused': { id: string };
  // meaning: translation
  'model-not-found': { id: string };
  'translation-missing': { id: string; language: string; count: number };
  'translation-unknown': { id: string; nearest?: string };
  'translation-evidence': { criterion: string; found: number; expected: number };
  'translation-list': { list: TranslatedList; found: number; expected: number };
}

/** The texts of a criterion; those of its guidance are called as there. */
export type ModelText = 'statement' | 'question' | GuidanceText | 'evidence';

export type GuidanceText = 'check' | 'partial' | 'ongoing' | 'notApplicable' | 'note';

/** By what a statement is seen to hold more than one test, and the words of it where that is. */
export interface SeveralTests {
  by: 'sentences' | 'semicolon' | 'as-well-as' | 'both-and' | 'clauses';
  found: string;
}

/** What is wrong with the form of a statement. `found`: the word that speaks of what is not. */
export type StatementForm = { is: 'question' } | { is: 'no-period' } | { is: 'wish'; found: string };

/** Why the statuses do not answer a question. `found`: the word that it begins with. */
export type QuestionForm =
  | { is: 'no-question-mark' }
  | { is: 'several' }
  | { is: 'yes-or-no'; found: string }
  | { is: 'no-degree' }
  | { is: 'goes-on' };

/** What of a model is named by id in answers, plans and stages, or on the command line. */
export const namedInModel = [
  'pillar',
  'checklist',
  'standard',
  'criterion',
  'group',
  'stage',
  'profile',
] as const;

export type NamedInModel = (typeof namedInModel)[number];

/** What of a criterion a status follows from, and so cannot change under one version. */
export type CriterionChange = 'required' | 'asked' | 'witnesses' | 'program';
/** What stands beside an overlay under the name of its base. */
export type BaseFound = 'nothing' | 'overlay' | 'other-kind' | 'other-id';

/**
 * Why a check of a model can hold on no program file. `at`: JSON Pointer into the program file, with `*` for every
 * entry of a list.
 */
export type NeverHolds = { at: string } & (
  | { is: 'no-field'; key: string; known: readonly string[]; nearest?: string }
  | { is: 'inside-list'; key: string }
  | { is: 'other-kind'; expected: readonly string[]; found: readonly string[] }
  | { is: 'other-value'; expected: readonly string[]; known: readonly string[]; nearest?: string }
  | { is: 'bounds'; of: 'value' | 'entries' | 'keys'; least: number; most: number }
  | { is: 'excluded' }
  | { is: 'contradiction' }
);

export type ProblemCode = keyof ProblemArgs;

/** Severity and the exit code that an error of this kind leads to (spec §5). */
export const problemTable = {
  'file-missing': { severity: 'error', exit: 3 },
  'nothing-matched': { severity: 'error', exit: 3 },
  'folder-expected': { severity: 'error', exit: 3 },
  'program-file-missing': { severity: 'error', exit: 3 },
  'answers-in-two-places': { severity: 'error', exit: 1 },
  'file-misnamed': { severity: 'warning', exit: 1 },
  'file-not-regular': { severity: 'error', exit: 3 },
  'file-unreadable': { severity: 'error', exit: 3 },
  'file-outside': { severity: 'error', exit: 3 },
  'file-too-large': { severity: 'error', exit: 3 },
  'file-not-utf8': { severity: 'error', exit: 3 },
  'file-empty': { severity: 'error', exit: 1 },
  'not-yaml': { severity: 'error', exit: 1 },
  'merge-conflict': { severity: 'error', exit: 1 },
  'template-unrendered': { severity: 'error', exit: 1 },
  'character-control': { severity: 'error', exit: 1 },
  'character-bidi': { severity: 'warning', exit: 1 },
  'line-end-alone': { severity: 'error', exit: 1 },
  'limit-exceeded': { severity: 'error', exit: 1 },
  'yaml-tab': { severity: 'error', exit: 1 },
  'yaml-indent': { severity: 'error', exit: 1 },
  'yaml-unclosed': { severity: 'error', exit: 1 },
  'yaml-colon-space': { severity: 'error', exit: 1 },
  'yaml-colon-missing': { severity: 'error', exit: 1 },
  'yaml-colon-in-text': { severity: 'error', exit: 1 },
  'yaml-start': { severity: 'error', exit: 1 },
  'yaml-after-quote': { severity: 'error', exit: 1 },
  'yaml-escape': { severity: 'error', exit: 1 },
  'yaml-key-long': { severity: 'error', exit: 1 },
  'yaml-comma': { severity: 'error', exit: 1 },
  'yaml-block-text': { severity: 'error', exit: 1 },
  'yaml-block-inside-brackets': { severity: 'error', exit: 1 },
  'yaml-list-on-key-line': { severity: 'error', exit: 1 },
  'yaml-hash': { severity: 'error', exit: 1 },
  'yaml-directive': { severity: 'error', exit: 1 },
  'yaml-documents': { severity: 'error', exit: 1 },
  'yaml-tag': { severity: 'error', exit: 1 },
  'yaml-merge-key': { severity: 'error', exit: 1 },
  'yaml-syntax': { severity: 'error', exit: 1 },
  'yaml-11-word': { severity: 'warning', exit: 1 },
  'alias-unknown': { severity: 'error', exit: 1 },
  'alias-cyclic': { severity: 'error', exit: 1 },
  'anchor-twice': { severity: 'warning', exit: 1 },
  'comment-swallows': { severity: 'warning', exit: 1 },
  'quotes-typographic': { severity: 'warning', exit: 1 },
  'number-inexact': { severity: 'error', exit: 1 },
  'root-not-map': { severity: 'error', exit: 1 },
  'key-twice': { severity: 'error', exit: 1 },
  'key-looks-alike': { severity: 'warning', exit: 1 },
  'key-empty': { severity: 'error', exit: 1 },
  'key-not-text': { severity: 'error', exit: 1 },
  'key-reserved': { severity: 'error', exit: 1 },
  'key-invisible': { severity: 'error', exit: 1 },
  'kind-missing': { severity: 'error', exit: 1 },
  'kind-unknown': { severity: 'error', exit: 1 },
  'kind-wrong': { severity: 'error', exit: 1 },
  'format-missing': { severity: 'error', exit: 1 },
  'format-unknown': { severity: 'error', exit: 1 },
  'overlay-expected': { severity: 'error', exit: 1 },
  'key-unknown': { severity: 'error', exit: 1 },
  'key-missing': { severity: 'error', exit: 1 },
  'key-form': { severity: 'error', exit: 1 },
  'keys-exclude': { severity: 'error', exit: 1 },
  'keys-not-indented': { severity: 'error', exit: 1 },
  'value-missing': { severity: 'error', exit: 1 },
  'value-type': { severity: 'error', exit: 1 },
  'value-unknown': { severity: 'error', exit: 1 },
  'value-form': { severity: 'error', exit: 1 },
  'date-form': { severity: 'error', exit: 1 },
  'date-impossible': { severity: 'error', exit: 1 },
  'text-empty': { severity: 'error', exit: 1 },
  'number-range': { severity: 'error', exit: 1 },
  'count-range': { severity: 'error', exit: 1 },
  'item-twice': { severity: 'error', exit: 1 },
  'none-in-list': { severity: 'error', exit: 1 },
  'value-wrong': { severity: 'error', exit: 1 },
  'criterion-unknown': { severity: 'error', exit: 1 },
  'noted-id-unknown': { severity: 'error', exit: 1 },
  'program-mismatch': { severity: 'error', exit: 1 },
  'model-mismatch': { severity: 'error', exit: 1 },
  'model-major-version': { severity: 'error', exit: 1 },
  'model-minor-version': { severity: 'warning', exit: 1 },
  'reworded-answered': { severity: 'warning', exit: 1 },
  'left-out-named': { severity: 'warning', exit: 1 },
  'group-unknown': { severity: 'error', exit: 1 },
  'group-not-asked': { severity: 'warning', exit: 1 },
  'respondent-twice': { severity: 'error', exit: 1 },
  'ongoing-without-work': { severity: 'error', exit: 1 },
  'work-out-of-place': { severity: 'error', exit: 1 },
  'not-applicable-without-note': { severity: 'error', exit: 1 },
  'decision-without-note': { severity: 'error', exit: 1 },
  'assessor-only': { severity: 'error', exit: 1 },
  'profile-unknown': { severity: 'error', exit: 1 },
  'evidence-expired': { severity: 'warning', exit: 1 },
  'work-overdue': { severity: 'warning', exit: 1 },
  'id-twice': { severity: 'error', exit: 1 },
  'reference-unknown': { severity: 'error', exit: 1 },
  'dates-out-of-order': { severity: 'error', exit: 1 },
  'label-twice': { severity: 'error', exit: 1 },
  'plan-cycle': { severity: 'error', exit: 1 },
  'done-without-date': { severity: 'warning', exit: 1 },
  'source-unknown': { severity: 'error', exit: 1 },
  'group-reserved': { severity: 'error', exit: 1 },
  'question-missing': { severity: 'error', exit: 1 },
  'question-not-asked': { severity: 'error', exit: 1 },
  'witness-not-asked': { severity: 'error', exit: 1 },
  'requirement-unknown': { severity: 'error', exit: 1 },
  'profile-criterion-unknown': { severity: 'error', exit: 1 },
  'coverage-criterion-unknown': { severity: 'error', exit: 1 },
  'pillar-without-required': { severity: 'error', exit: 1 },
  'check-impossible': { severity: 'error', exit: 1 },
  'check-part-impossible': { severity: 'warning', exit: 1 },
  'criterion-without-source': { severity: 'warning', exit: 1 },
  'required-on-unverified': { severity: 'error', exit: 1 },
  'source-unused': { severity: 'warning', exit: 1 },
  'text-long': { severity: 'warning', exit: 1 },
  'statement-several': { severity: 'warning', exit: 1 },
  'statement-form': { severity: 'warning', exit: 1 },
  'question-form': { severity: 'warning', exit: 1 },
  'guidance-missing': { severity: 'warning', exit: 1 },
  'guidance-alike': { severity: 'warning', exit: 1 },
  'evidence-missing': { severity: 'warning', exit: 1 },
  'check-irrefutable': { severity: 'warning', exit: 1 },
  'text-twice': { severity: 'warning', exit: 1 },
  'earlier-other-model': { severity: 'error', exit: 1 },
  'version-lower': { severity: 'error', exit: 1 },
  'id-gone': { severity: 'error', exit: 1 },
  'version-unchanged': { severity: 'error', exit: 1 },
  'version-kept': { severity: 'warning', exit: 1 },
  'base-not-found': { severity: 'error', exit: 1 },
  'base-major-version': { severity: 'error', exit: 1 },
  'base-minor-version': { severity: 'warning', exit: 1 },
  'overlay-id-of-base': { severity: 'error', exit: 1 },
  'changed-criterion-unknown': { severity: 'error', exit: 1 },
  'changes-contradict': { severity: 'error', exit: 1 },
  'change-without-effect': { severity: 'warning', exit: 1 },
  'added-known': { severity: 'error', exit: 1 },
  'added-place-unknown': { severity: 'error', exit: 1 },
  'added-standard-unused': { severity: 'warning', exit: 1 },
  'model-not-found': { severity: 'error', exit: 1 },
  'translation-missing': { severity: 'warning', exit: 1 },
  'translation-unknown': { severity: 'error', exit: 1 },
  'translation-evidence': { severity: 'error', exit: 1 },
  'translation-list': { severity: 'error', exit: 1 },
} as const satisfies Record<ProblemCode, { severity: Severity; exit: 1 | 3 }>;

interface ProblemOf<Code extends ProblemCode> {
  readonly code: Code;
  readonly args: Readonly<ProblemArgs[Code]>;
  readonly place: Place;
  /** Other places that belong to the same mistake, such as the first of two equal ids. */
  readonly related?: readonly Place[];
}

export type Problem = { [Code in ProblemCode]: ProblemOf<Code> }[ProblemCode];

export function problem<Code extends ProblemCode>(
  code: Code,
  args: ProblemArgs[Code],
  place: Place,
  related: readonly Place[] = [],
): Problem {
  const made: ProblemOf<Code> = related.length > 0 ? { code, args, place, related } : { code, args, place };
  return made as Problem;
}

export function severityOf(problem: Problem): Severity {
  return problemTable[problem.code].severity;
}

/** File order: by file, then line, then column; equal places keep their order. */
export function inFileOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareText(a.place.file, b.place.file) ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column,
  );
}

/** By code unit: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
