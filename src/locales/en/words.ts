/** The words of reports and of the terminal, in English. No Intl: loading its data takes longer than an assessment. */

import type {
  AnswerStatus,
  Bar,
  Cell,
  ChangeKind,
  CriterionLift,
  CriterionWhy,
  InPlace,
  NamedWork,
  RollUpLift,
  RollUpRule,
  ShownOtherwise,
} from '../../types/assessment.ts';
import { and, listed, quoted } from './phrases.ts';

/** `1 criterion`, `2 criteria`. */
const counted = (count: number, one: string, other: string): string =>
  `${count} ${count === 1 ? one : other}`;

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const statusWords: Readonly<Record<Cell | AnswerStatus, string>> = {
  check: 'Check',
  partial: 'Partial compliance',
  ongoing: 'Ongoing',
  gap: 'Gap',
  'not-applicable': 'Not applicable',
  'not-assessed': 'Not assessed',
  unknown: 'Does not know',
};

const inPlaceWords: Readonly<Record<InPlace, string>> = {
  full: 'fully in place',
  part: 'in place in part',
  none: 'not in place',
};

const rollUpSentences: Readonly<Record<RollUpRule, string>> = {
  'all-in-place': 'Everything is in place.',
  'all-missing-under-way': 'Everything that is not in place is being worked on, and the work has a name.',
  'some-in-place-some-without-work': 'Something is in place, and something is missing that nobody works on.',
  'nothing-in-place': 'Nothing is in place, and not everything is being worked on.',
  'all-not-applicable': 'Nothing of this applies here.',
  'some-unanswered': 'Some criteria have no status yet, and their answers could change this one.',
};

const barWords: Readonly<Record<Bar, string>> = {
  check: 'check',
  ongoing: 'at least under way',
  partial: 'at least something in place',
};

/** Each with its count, the first one naming what is counted: `1 criterion added, 2 reworded`. */
const changeCounts: Readonly<Record<ChangeKind, string>> = {
  added: 'added',
  reworded: 'reworded',
  required: 'made required',
  recommended: 'made recommended',
  'left-out': 'left out',
};

function changesText(counts: readonly (readonly [ChangeKind, number])[]): string {
  if (counts.length === 0) return 'nothing changed';
  return counts
    .map(([kind, count], index) =>
      index === 0
        ? `${counted(count, 'criterion', 'criteria')} ${changeCounts[kind]}`
        : `${count} ${changeCounts[kind]}`,
    )
    .join(', ');
}

const workReasons: Readonly<Record<NonNullable<NamedWork['reason']>, string>> = {
  'does-not-act': 'does not count: named only by a group that does not act on the program',
  overdue: 'does not count: past its due date',
  'no-owner': 'does not count: the action has no owner',
  'answered-since': 'no longer counts: answered again after it was done',
  'not-begun': 'does not count yet: only planned',
  'in-place': 'no longer needed: all is in place',
  'left-out': 'does not count: without an answer that counts there is nothing it could lift',
};

/** A place in the program file as its reader would say it: `/partnerAgencies/1/contact` → `partnerAgencies, entry 2, contact`. */
function field(pointer: string): string {
  const steps = pointer.split('/').slice(1);
  return steps
    .map((step, index) =>
      /^\d+$/.test(step) ? `, entry ${Number(step) + 1}` : index === 0 ? step : `.${step}`,
    )
    .join('')
    .replace(/(entry \d+)\./g, '$1, ');
}

/** What in the program file shows otherwise, after “otherwise: ”. */
function otherwise({ is, at, expected = '', found = '' }: ShownOtherwise): string {
  const where = field(at);
  const sentences: Readonly<Record<ShownOtherwise['is'], string>> = {
    none: `${where} says that there is none`,
    missing: `${where} lacks ${expected}`,
    'no-entry-like': expected === '' ? `no entry of ${where} fits` : `no entry of ${where} has ${expected}`,
    'too-few': `${where} has ${found}, of at least ${expected}`,
    'too-many': `${where} has ${found}, of at most ${expected}`,
    'too-low': `${where} is ${found}, and should be at least ${expected}`,
    'too-high': `${where} is ${found}, and should be at most ${expected}`,
    'other-value': `${where} is ${found}, not ${expected}`,
    'other-kind': `${where} is no ${expected}`,
    excluded: expected === '' ? `${where} has what it should not have` : `${where} has ${expected}`,
  };
  return sentences[is];
}

type CriterionFacts = Pick<CriterionWhy, 'rule' | 'groups' | 'middle' | 'heldDownBy' | 'heldDownByFile'> & {
  readonly inPlace?: InPlace;
  readonly isFileShown: boolean;
};

/** In one or two sentences, how a criterion came by what is in place. */
function criterionSentences(facts: CriterionFacts, groupTitle: (group: string) => string): string {
  const { rule, groups, middle, heldDownBy, heldDownByFile, inPlace } = facts;
  const place = inPlace === undefined ? '' : inPlaceWords[inPlace];
  switch (rule) {
    case 'settled':
      return inPlace === undefined
        ? 'Settled by the assessor: it does not apply here.'
        : `Settled by the assessor: ${place}.`;
    case 'program-alone':
      return facts.isFileShown
        ? 'Nobody who knows has answered; the program file shows that it is in place.'
        : 'Nobody who knows has answered; the program file says otherwise.';
    case 'nobody-knows':
      return 'Everybody asked has answered, and nobody knows: it is not shown.';
    case 'not-applicable':
      return 'Most of the groups that know say that it does not apply here.';
    case 'not-answered':
      return 'No answer yet that could give it a status.';
    case 'middle': {
      const counting = groups.filter(({ counts }) => counts).map(({ group }) => groupTitle(group));
      const isOneAnswer = counting.length === 1 && groups.every(({ counts, know }) => !counts || know === 1);
      const how = `${capital(inPlaceWords[middle ?? 'none'])}, ${isOneAnswer ? 'as answered by' : 'the more cautious middle answer of'} ${and(counting)}`;
      const held =
        heldDownBy.length > 0
          ? `; ${and(heldDownBy.map(groupTitle))}, who live with the result, say less: ${inPlaceWords[lowest(facts)]}`
          : '';
      const file = heldDownByFile ? '; the file says otherwise, so it is in place in part at most' : '';
      return `${how}${held}${file}.`;
    }
  }
}

const lowest = ({ groups, heldDownBy, middle }: CriterionFacts): InPlace =>
  groups.find(({ group }) => group === heldDownBy[0])?.inPlace ?? middle ?? 'none';
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** What would lift a criterion, after “To Check: ”. */
function criterionLift(lift: CriterionLift, groupTitle: (group: string) => string): string {
  const { needs, groups = [], file } = lift;
  switch (needs) {
    case 'work':
      return 'somebody who acts names work on it, or plan.yaml has an action in progress with an owner';
    case 'decision':
      return 'another decision of the assessor';
    case 'program-file':
      return 'the program file shows it';
    case 'hearing':
      return `an answer that knows, of ${listed(groups.map(({ group }) => groupTitle(group)))}`;
    case 'answers': {
      const more = groups.map(({ group, answers }) => `${answers} more of ${groupTitle(group)}`);
      const says = groups.some(({ atLeast }) => atLeast === 'full')
        ? 'in place'
        : 'in place at least in part';
      const answered = `of those who answered, ${and(more)} would have to say that it is ${says}`;
      return file ? `${answered}, and the program file would have to show it` : answered;
    }
  }
}

/** What would lift a standard or pillar, after “To Ongoing: ”. */
function rollUpLift({ needs, oneOf, allOf, unanswered }: RollUpLift): string {
  const also =
    unanswered.length === 0 ? '' : `, and as much for what has no status yet (${unanswered.join(', ')})`;
  switch (needs) {
    case 'answer':
      return `answers to ${unanswered.join(', ')}`;
    case 'something-in-place':
      return `something in place in ${oneOf.length === 1 ? '' : 'one of '}${oneOf.join(', ')}`;
    case 'work':
      return `somebody working on ${allOf.join(', ')} (an answer’s work, or an action in progress in plan.yaml)${also}`;
    case 'in-place':
      return `${counted(allOf.length, 'criterion', 'criteria')} fully in place: ${allOf.join(', ')}${also}`;
  }
}

const didYouMean = (nearest: string | undefined): string =>
  nearest === undefined ? '' : ` Did you mean ${quoted(nearest)}?`;

/** Why a file cannot be written, by the code of the system. */
const whyUnwritten: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'a file stands where a folder was expected',
  EEXIST: 'a file stands where a folder was expected',
  EISDIR: 'it is a folder',
  EACCES: 'you have no right to write there',
  EPERM: 'you have no right to write there',
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
  ENAMETOOLONG: 'the name is too long',
};

export const words = {
  statuses: statusWords,
  /** Words within a sentence or a narrow cell. */
  shortStatuses: {
    check: 'check',
    partial: 'partial',
    ongoing: 'ongoing',
    gap: 'gap',
    'not-applicable': 'not applicable',
    'not-assessed': 'not assessed',
    unknown: 'unknown',
  } satisfies Record<Cell | AnswerStatus, string> as Readonly<Record<Cell | AnswerStatus, string>>,
  rollUpSentences,
  workReasons,
  otherwise,
  criterionSentences,
  criterionLift,
  rollUpLift,

  /** What somebody wrote, as their words. */
  quoted,
  /** A label and what it is a label for. */
  labeled: (label: string, text: string): string => `${label}: ${text}`,
  /** Parts that stand beside each other, some of which have commas. */
  inTurn: (parts: readonly string[]): string => parts.join('; '),

  notShown: 'Not shown',
  /** `status`: the word for ongoing. */
  ongoingWork: (status: string, work: readonly string[]): string => `${status}: ${work.join('; ')}`,
  andMore: (count: number): string => `and ${count} more`,
  inPlaceOf: (count: number, of: number): string => `${count} of ${of} in place`,
  workBegun: (count: number, of: number): string => `work begun on ${count} of ${of}`,
  soFar: (cell: string, count: number, of: number): string => `so far ${cell} (${count} of ${of})`,
  shortForm: (asked: number, of: number): string => `short form, ${asked} of ${of}`,

  date: (day: string): string => {
    const [year, month, date] = day.split('-').map(Number);
    return `${date} ${months[(month ?? 1) - 1]} ${year}`;
  },
  model: (id: string, version: string): string => `Model ${id} ${version}`,
  /** `counts`: of each kind of change that there is, in the order of reports. */
  modelOnTop: (
    { id, version }: { readonly id: string; readonly version: string },
    base: { readonly id: string; readonly version: string },
    counts: readonly (readonly [ChangeKind, number])[],
  ): string => `Model ${id} ${version} on top of ${base.id} ${base.version}: ${changesText(counts)}`,
  /** What an overlay did to a criterion, and why; `model`: the id of the overlay. */
  changedBecause: (kind: ChangeKind, model: string, reason: string): string => {
    const sentences: Readonly<Record<ChangeKind, string>> = {
      added: `Added by ${model}: ${reason}`,
      reworded: `Reworded by ${model}: ${reason}`,
      required: `Made required by ${model}: ${reason}`,
      recommended: `Made recommended by ${model}: ${reason}`,
      'left-out': `Left out by ${model}: ${reason}`,
    };
    return sentences[kind];
  },
  stageAsksLess: (stage: string, leftOut: readonly string[]): string =>
    `${stage} does not ask for ${and(leftOut)} here, which the model leaves out.`,
  changes: 'Changes',
  respondents: (count: number, groups: number): string =>
    count === 0
      ? 'no respondents'
      : `${counted(count, 'respondent', 'respondents')} in ${counted(groups, 'group', 'groups')}`,
  decided: (count: number, of: number): string => `${count} of ${of} criteria have a status`,
  rests: (evidence: number, word: number, file: number, settled: number): string =>
    `Rests on: evidence ${evidence} · word alone ${word} · program file ${file} · settled ${settled}`,
  /** In the language itself. */
  modelNotTranslated: 'The model is not translated into English; its texts are shown as they are.',
  notReviewed:
    'Language: English; the translation has not been reviewed yet by a native speaker who knows customs.',
  agreement: (percent: number): string => `${percent} % of answers agree`,
  differOn: (groups: readonly string[], count: number): string => `${and(groups)} differ on ${count}`,
  notHeard: (groups: readonly string[]): string => `Not heard: ${groups.join(', ')}`,
  notHeardOn: (group: string, count: number, of: number): string =>
    count === of ? group : `${group} (on ${count} of ${of})`,

  pillar: 'Pillar',
  goal: 'Goal',
  status: 'Status',
  note: 'NOTE',
  comment: 'COMMENT',
  checklists: 'Checklists',
  inTheWay: 'In the way',
  differ: 'Differ',
  fileOtherwise: 'File otherwise',
  more: (count: number): string => `${count} more`,
  nobodyWorks: 'nobody works on it',
  recommended: 'recommended',
  requirementsMet: (stage: string | undefined): string =>
    stage === undefined
      ? 'Requirements met up to: none of the stages yet.'
      : `Requirements met up to: ${stage}.`,
  lacks: (stage: string, lacks: readonly string[]): string => `${stage} still lacks ${lacks.join(', ')}.`,
  bars: barWords,
  /** `bar`: the least status that is asked for, in words. */
  lack: (title: string, bar: string, status: string): string => `${title} (${bar}; now ${status})`,
  indicative: (leftOut: readonly string[]): string =>
    leftOut.length === 0
      ? 'Indicative: a short form was asked.'
      : `Indicative: a short form was asked, which does not look at ${leftOut.join(', ')}.`,
  next: (command: string): string => `Next: ${command}`,
  nextFill: (folder: string): string =>
    `Next: edit ${folder}/program.yaml and the answers, then aeo assess ${folder}`,

  counts: (check: number, part: number, ongoing: number, gaps: number, of: string): string =>
    `in place ${check} · in part ${part} · under way ${ongoing} · gaps ${gaps} · of ${of}`,
  required: (count: number): string => `${count} required`,
  recommendedCount: (count: number): string => `${count} recommended`,
  /** As the group of an answer. */
  assessor: 'Assessor',
  witness: 'witness',
  notAsked: 'not asked',
  namedBy: (count: number, of: number): string => `named by ${count} of ${of}`,
  inPlan: (actions: readonly string[]): string => `plan.yaml: ${actions.join(', ')}`,
  due: (day: string): string => `due ${day}`,
  evidence: 'evidence',
  file: 'file',
  fileShown: 'shows it',
  fileNotShown: 'does not show it',
  fileSays: (reason: string): string => `otherwise: ${reason}`,
  fileShowsAgainst: 'The program file shows it; an answer says that it is not there.',
  answerAgainst: 'An answer says that it is in place; the program file says otherwise.',
  hands: (hands: readonly string[]): string => `show of hands: ${hands.join(', ')}`,
  decidedBy: { plenary: 'decided by the plenary', assessor: 'decided by the assessor' } as Readonly<
    Record<string, string>
  >,
  wouldLift: (to: string, change: string): string => `To ${to}: ${change}.`,
  assessed: 'a status',

  pillars: 'Pillars',
  groups: 'Groups',
  stages: 'Stages',
  profiles: 'Short forms',
  criteriaAlone: (count: number): string => counted(count, 'criterion', 'criteria'),
  criteriaCount: (all: number, required: number): string =>
    `${counted(all, 'criterion', 'criteria')}, ${required} required`,
  requiredOne: 'required',
  asked: 'Asked',
  witnesses: 'Witnesses',
  question: 'Question',
  guidance: 'How to tell',
  guidanceKeys: {
    check: 'Check',
    partial: 'Partial',
    ongoing: 'Ongoing',
    notApplicable: 'Not applicable',
    note: 'Note',
  } as Readonly<Record<string, string>>,
  evidenceToSee: 'Evidence to ask for',
  programChecks: 'What the program file can show',
  sources: 'Sources',
  trust: {
    workshop: 'workshop slides',
    primary: 'read in the primary source',
    secondary: 'read in a secondary source',
    unverified: 'unverified',
  } as Readonly<Record<'workshop' | 'primary' | 'secondary' | 'unverified', string>>,

  noSuchId: (id: string, nearest: string | undefined): string =>
    `“${id}” is no pillar, checklist, standard or criterion of the model.${didYouMean(nearest)}`,
  wrong: 'Such as',
  mended: 'Mended',
  noSuchCode: (code: string, nearest: string | undefined): string =>
    `“${code}” is no problem code; to explain a status, give a folder and an id.${didYouMean(nearest)}`,
  noSuchChoice: (
    flag: string,
    found: string,
    known: readonly string[],
    nearest: string | undefined,
  ): string =>
    known.length === 0
      ? `“${found}” cannot be given to ${flag}: the model has none.`
      : `“${found}” cannot be given to ${flag}; the model has ${and(known)}.${didYouMean(nearest)}`,
  wrongId: (id: string, instead: string): string =>
    `“${id}” is no id: an id has lower-case letters, digits and hyphens, such as ${instead}.`,
  noSuchCountry: (found: string): string =>
    `“${found}” is no country code; it is two capital letters of ISO 3166-1, such as MN.`,
  noTerminal:
    'Nobody can be asked: there is no terminal. Leave out what asks, or give the answers as options.',
  start: {
    name: 'AEO Program',
    // A country without a customs administration: valid, and plainly a placeholder.
    country: 'AQ',
    administration: 'Customs Administration',
    asks: {
      name: 'Name of the program',
      country: 'Country (two letters, such as MN)',
      administration: 'Customs administration',
    },
  },
  initialized: (folder: string): string =>
    [
      `${folder}/program.yaml   the facts about the program: name and country first, then what you know`,
      `${folder}/answers.yaml   what the first respondent says; more respondents: a folder “answers”, one file each`,
      '',
    ].join('\n'),

  outputIsInput: (path: string): string =>
    `“${path}” is one of the files that were read; it is not overwritten.`,
  outputExists: (path: string): string => `“${path}” is there already. --force overwrites it.`,
  outputFailed: (path: string, code: string): string =>
    `“${path}” could not be written: ${whyUnwritten[code] ?? code}.`,

  bug: 'This is a mistake of aeo, not of yours. Tell its authors what you ran, and this:',
  outputLost: (code: string): string => `The output could not be written: ${whyUnwritten[code] ?? code}.`,

  severities: { error: 'error', warning: 'warning' } as Readonly<Record<'error' | 'warning', string>>,
  relatedPlace: 'see also',
  noProblems: (files: number): string => `No problems in ${counted(files, 'file', 'files')}.`,
  problemCounts: (errors: number, warnings: number, wrong: number, files: number): string => {
    const counts = [
      ...(errors > 0 ? [counted(errors, 'error', 'errors')] : []),
      ...(warnings > 0 ? [counted(warnings, 'warning', 'warnings')] : []),
    ];
    return `${and(counts)} in ${wrong} of ${counted(files, 'file', 'files')}.`;
  },
  moreProblems: (count: number): string => `… and ${counted(count, 'more problem', 'more problems')}.`,
  saysMore: (code: string): string => `aeo explain ${code}   says more.`,
  passedOver: (count: number): string =>
    `${counted(count, 'other YAML file was', 'other YAML files were')} passed over: no kind of ours.`,
};

/** Every word that a language must have. */
export type Words = typeof words;
