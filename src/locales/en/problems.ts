/** The sentences of problems, in English: one function a code. */

import type {
  BaseFound,
  CriterionChange,
  GuidanceText,
  ModelText,
  NamedInModel,
  NeverHolds,
  ProblemArgs,
  ProblemCode,
  QuestionForm,
  Referenced,
  SeveralTests,
  StatementForm,
  TranslatedList,
} from '../../problem.ts';
import type { ChangeKind } from '../../types/assessment.ts';
import { and, didYouMean, listed, quoted } from './phrases.ts';
import { readingProblems } from './reading-problems.ts';

/** A sentence that says what is wrong, what was expected and found; the hint says what to type. */
export interface ProblemWords {
  readonly message: string;
  readonly hint?: string;
}

export type ProblemCatalog = {
  readonly [Code in ProblemCode]: (args: Readonly<ProblemArgs[Code]>) => ProblemWords;
};

const kinds: Readonly<Record<string, string>> = {
  object: 'a map',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  none: 'the word “none”',
};
const kindsListed = (names: readonly string[]): string => listed(names.map((name) => kinds[name] ?? name));

const referenced: Readonly<Record<Referenced, string>> = {
  units: 'units',
  positions: 'positions',
  'training-materials': 'training materials',
  'national-benefits': 'national benefits',
  actions: 'actions',
};

const guidanceNames: Readonly<Record<GuidanceText, string>> = {
  check: '“check”',
  partial: '“partial”',
  ongoing: '“ongoing”',
  notApplicable: '“notApplicable”',
  note: '“note”',
};

/** A text of a criterion, at the beginning of a sentence. */
const modelTexts: Readonly<Record<ModelText, (criterion: string) => string>> = {
  statement: (criterion) => `The statement of ${criterion}`,
  question: (criterion) => `A question of ${criterion}`,
  check: (criterion) => `What the guidance of ${criterion} says of “check”`,
  partial: (criterion) => `What the guidance of ${criterion} says of “partial”`,
  ongoing: (criterion) => `What the guidance of ${criterion} says of “ongoing”`,
  notApplicable: (criterion) => `What the guidance of ${criterion} says of “notApplicable”`,
  note: (criterion) => `The note in the guidance of ${criterion}`,
  evidence: (criterion) => `A piece of evidence of ${criterion}`,
};

const severalTests: Readonly<Record<SeveralTests['by'], (criterion: string, found: string) => string>> = {
  sentences: (criterion, found) =>
    `The statement of ${criterion} has a second sentence, ${found}, and so a second test.`,
  semicolon: (criterion, found) =>
    `The statement of ${criterion} has a semicolon, ${found}, and behind it a second test.`,
  'as-well-as': (criterion, found) =>
    `The statement of ${criterion} asks for two things at once, the second with ${found}.`,
  'both-and': (criterion, found) =>
    `The statement of ${criterion} asks for two things at once: ${found} has to be in place, and the other one too.`,
  clauses: (criterion, found) => `The statement of ${criterion} says two things, the second with ${found}.`,
};

function statementForm(criterion: string, form: StatementForm): ProblemWords {
  switch (form.is) {
    case 'question':
      return {
        message: `The statement of ${criterion} is a question; it should say what is in place.`,
        hint: 'Write what is the case when the criterion is met, and move the question to “question”.',
      };
    case 'wish':
      return {
        message: `The statement of ${criterion} speaks with ${quoted(form.found)} of what is wished or to come, not of what is in place.`,
        hint: 'Write in the present tense what is there when the criterion is met.',
      };
    case 'no-period':
      return {
        message: `The statement of ${criterion} does not end with a period.`,
        hint: 'Write it as a whole sentence, with a period at the end.',
      };
  }
}

function questionForm(criterion: string, form: QuestionForm): ProblemWords {
  const hint = 'Begin with “How far …?”, and ask for one thing.';
  switch (form.is) {
    case 'no-question-mark':
      return { message: `A question of ${criterion} has no question mark.`, hint };
    case 'several':
      return {
        message: `A question of ${criterion} asks several things at once, and one status cannot answer them all.`,
        hint,
      };
    case 'yes-or-no':
      return {
        message: `A question of ${criterion} begins with ${quoted(form.found)} and is answered by yes or no, but a status says how far.`,
        hint,
      };
    case 'no-degree':
      return {
        message: `A question of ${criterion} does not ask how far something is so, which is all that a status can say.`,
        hint,
      };
    case 'goes-on':
      return {
        message: `A question of ${criterion} goes on after its question mark.`,
        hint: 'End with the question mark, and move the rest to “guidance”; only a sentence with “If …” may follow, for those whom the question does not fit.',
      };
  }
}

/** What is gone of a model, at the beginning of a sentence. */
const named: Readonly<Record<NamedInModel, (id: string) => string>> = {
  pillar: (id) => `The pillar ${id}`,
  checklist: (id) => `The checklist ${id}`,
  standard: (id) => `The standard ${id}`,
  criterion: (id) => `The criterion ${id}`,
  group: (id) => `The group ${id}`,
  stage: (id) => `The stage ${id}`,
  profile: (id) => `The short form ${id}`,
};

const changes: Readonly<Record<CriterionChange, string>> = {
  required: 'whether it is required',
  asked: 'who is asked',
  witnesses: 'who is a witness',
  program: 'its checks on the program file',
};

/** What an overlay says of a criterion. */
const changedAs: Readonly<Record<ChangeKind, string>> = {
  added: 'added',
  reworded: 'reworded',
  required: 'made required',
  recommended: 'made recommended',
  'left-out': 'left out',
};

function baseNotFound(id: string, file: string, found: BaseFound): string {
  const sentences: Readonly<Record<BaseFound, string>> = {
    nothing: `There is no model ${quoted(id)} to change: none of this id ships with the tool, and there is no file ${quoted(file)} beside the overlay.`,
    overlay: `${quoted(file)} is an overlay itself; an overlay changes a model that stands by itself.`,
    'other-kind': `${quoted(file)} is not a model, so there is nothing to change.`,
    'other-id': `${quoted(file)} is a model of another id than ${quoted(id)}.`,
  };
  return sentences[found];
}

const translatedLists: Readonly<Record<TranslatedList, (found: number, expected: number) => string>> = {
  parts: (found, expected) =>
    `The translation lists ${found} parts of the coverage, and the model ${expected}.`,
  items: (found, expected) =>
    `The translation lists ${found} items of this part of the coverage, and the model ${expected}.`,
  'open-questions': (found, expected) =>
    `The translation lists ${found} open questions, and the model ${expected}.`,
};

function neverHolds(says: string, reason: NeverHolds): ProblemWords {
  const at = quoted(reason.at);
  switch (reason.is) {
    case 'no-field': {
      const where = reason.at === '' ? '' : ` at ${at}`;
      const hint = reason.known.length === 0 ? {} : { hint: `It may have ${listed(reason.known)} there.` };
      return {
        message: `${says}: a program file has no ${quoted(reason.key)}${where}.`,
        ...hint,
        ...didYouMean(reason.nearest),
      };
    }
    case 'inside-list':
      return {
        message: `${says}: in a program file ${at} is a list, which has no ${quoted(reason.key)}.`,
        hint: 'Point at the list, and say with “contains” or “items” what its entries are like.',
      };
    case 'other-kind':
      return {
        message: `${says}: it expects ${kindsListed(reason.expected)}, but ${at} of a program file is ${kindsListed(reason.found)}.`,
      };
    case 'other-value': {
      const hint = reason.known.length === 0 ? {} : { hint: `It may be ${listed(reason.known)}.` };
      return {
        message: `${says}: ${at} of a program file is never ${listed(reason.expected.map(quoted))}.`,
        ...hint,
        ...didYouMean(reason.nearest),
      };
    }
    case 'bounds': {
      const of = { value: '', entries: ' entries', keys: ' keys' }[reason.of];
      return {
        message: `${says}: it asks for at least ${reason.least}${of} at ${at}, and there can be ${reason.most} at the most.`,
      };
    }
    case 'excluded':
      return { message: `${says}: its “not” excludes all that can stand at ${at} of a program file.` };
    case 'contradiction':
      return { message: `${says}: what it asks of ${at} is never true together.` };
  }
}

export const problems: ProblemCatalog = {
  ...readingProblems,
  // files
  'file-missing': ({ path }) => ({ message: `There is no file or folder ${quoted(path)}.` }),
  'nothing-matched': ({ path, wanted }) =>
    wanted === 'model'
      ? {
          message: `Nothing was checked: ${quoted(path)} holds no model and no translation of one.`,
          hint: 'A model is a YAML file that begins with “kind: model”.',
        }
      : {
          message: `Nothing was checked: ${quoted(path)} holds no file of ours.`,
          hint: 'Our files are YAML and begin with a line such as “kind: program”.',
        },
  'folder-expected': ({ folder }) => ({
    message: 'This is a file; a folder was expected.',
    hint: `Give the folder: ${folder}`,
  }),
  'program-file-missing': ({ folder, misnamed }) => ({
    message: `${quoted(folder)} is no assessment folder: it has no program.yaml.`,
    hint:
      misnamed === undefined
        ? `Type: aeo init ${folder}`
        : `If it is ${quoted(misnamed)}, name it “program.yaml”.`,
  }),
  'answers-in-two-places': ({ single }) => ({
    message: `There are answers in ${quoted(single)} and in the folder “answers”; it has to be one of the two.`,
    hint: 'Move the single file into the folder “answers”.',
  }),
  'file-misnamed': ({ file, instead, why }) => {
    switch (why) {
      case 'name':
        return {
          message: `${quoted(file)} is not read because of its name.`,
          hint: `Name it ${quoted(instead)}.`,
        };
      case 'place':
        return {
          message: `${quoted(file)} is not read because of where it stands.`,
          hint: `Move it to ${quoted(instead)}.`,
        };
      case 'folder':
        return {
          message: `Files in the folder ${quoted(file)} are not read because of where they stand.`,
          hint: `Move them to the folder ${quoted(instead)}.`,
        };
      case 'second':
        return {
          message: `${quoted(file)} is not read, because there is also ${quoted(instead)}.`,
          hint: `Put what counts into ${quoted(instead)}, or move this file to a folder of its own.`,
        };
    }
  },
  // meaning: answers
  'criterion-unknown': ({ id, nearest }) => ({
    message: `The model has no criterion ${quoted(id)}.`,
    ...didYouMean(nearest),
  }),
  'noted-id-unknown': ({ id, nearest }) => ({
    message: `The model has no pillar, checklist or standard ${quoted(id)} that a note could stand under.`,
    ...didYouMean(nearest),
  }),
  'program-mismatch': ({ found, expected }) => ({
    message: `This file is for the program ${quoted(found)}, but program.yaml beside it is that of ${quoted(expected)}.`,
    hint: `If it belongs here, write: program: ${expected}`,
  }),
  'model-mismatch': ({ found, expected }) => ({
    message: `These are answers to the model ${quoted(found)}, and the model in use is ${quoted(expected)}.`,
    hint: 'Name the file of that model with --model.',
  }),
  'model-major-version': ({ found, expected }) => ({
    message: `These are answers to version ${found} of the model; version ${expected} asks something else.`,
    hint: 'Ask again, or name the file of the older model with --model.',
  }),
  'model-minor-version': ({ found, expected }) => ({
    message: `These are answers to version ${found} of the model; version ${expected} is in use and may ask more.`,
  }),
  'reworded-answered': ({ id, count }) => ({
    message:
      count === 1
        ? `The answer to ${quoted(id)} was given to the question of the changed model; the overlay puts it in other words.`
        : `${count} answers, the first one to ${quoted(id)}, were given to questions of the changed model that the overlay puts in other words.`,
    hint: 'Read the new words (aeo model show). If the answers still hold, write the id and version of the overlay under “model”.',
  }),
  'left-out-named': ({ id, count }) => ({
    message:
      count === 1
        ? `The overlay leaves out ${quoted(id)}; what is said of it here counts for nothing.`
        : `The overlay leaves out ${count} ids that are named here, the first one ${quoted(id)}; what is said of them counts for nothing.`,
  }),
  'group-unknown': ({ id, nearest, known }) => ({
    message: `The model has no group ${quoted(id)}.`,
    hint: `A group is ${listed(known)}.`,
    ...didYouMean(nearest),
  }),
  'group-not-asked': ({ group, criterion, asked }) => ({
    message: `The group ${quoted(group)} is not asked about ${quoted(criterion)}, which is for ${and(asked)}; its answer counts all the same.`,
  }),
  'respondent-twice': ({ id }) => ({
    message: `The respondent ${quoted(id)} has another answers file already.`,
    hint: 'Give each respondent an id of their own, or put both sets of answers into one file.',
  }),
  'ongoing-without-work': ({ criterion }) => ({
    message: `“ongoing” says that work is under way, but the answer to ${quoted(criterion)} names none.`,
    hint: 'Write what is under way: { status: ongoing, work: … }. Without work it is a gap.',
  }),
  'work-out-of-place': ({ status }) => ({
    message:
      status === ''
        ? 'Work is named, but nobody answers “ongoing” or “partial”.'
        : `Work is named beside ${quoted(status)}; only “ongoing” and “partial” have work.`,
    hint: 'Change the status, or move the text to “note”.',
  }),
  'not-applicable-without-note': ({ criterion }) => ({
    message: `“not-applicable” needs a reason, and the answer to ${quoted(criterion)} gives none.`,
    hint: 'Write why: { status: not-applicable, note: … }.',
  }),
  'decision-without-note': ({ criterion }) => ({
    message: `An assessor’s answer settles ${quoted(criterion)} and has to say why; there is no note.`,
    hint: 'Write why: { status: …, note: … }.',
  }),
  'assessor-only': ({ key }) => ({
    message: `${quoted(key)} belongs in the file of the assessor; this respondent is of another group.`,
    hint: 'Move it to an answers file with “group: assessor”.',
  }),
  'profile-unknown': ({ id, nearest, known }) => ({
    message: `The model has no short form ${quoted(id)}.`,
    hint:
      known.length === 0 ? 'It has none at all: take the line out.' : `It has ${listed(known.map(quoted))}.`,
    ...didYouMean(nearest),
  }),
  'evidence-expired': ({ title, until, date }) => ({
    message: `The evidence ${quoted(title)} could be relied on until ${until}; on ${date} it counts no longer.`,
  }),
  'work-overdue': ({ work, due, date }) => ({
    message: `The work ${quoted(work)} was due on ${due}; on ${date} it counts no longer.`,
    hint: 'If it goes on, write the new due date.',
  }),
  // meaning: everywhere
  'id-twice': ({ id }) => ({
    message: `The id ${quoted(id)} stands twice in this list.`,
    hint: 'Change one of them.',
  }),
  'reference-unknown': ({ id, what, nearest }) => ({
    message: `${quoted(id)} is not among the ${referenced[what]} of this file.`,
    ...didYouMean(nearest),
  }),
  'dates-out-of-order': ({ first, firstDate, second, secondDate }) => ({
    message: `${quoted(second)} (${secondDate}) is before ${quoted(first)} (${firstDate}).`,
  }),
  // meaning: labels
  'label-twice': ({ label, first, second }) => ({
    message: `Both ${quoted(first)} and ${quoted(second)} are called ${quoted(label)}, so that nobody could tell them apart.`,
    hint: 'Give one of them another label.',
  }),
  // meaning: plan
  'plan-cycle': ({ actions }) => ({
    message:
      actions.length === 1
        ? `The action ${quoted(actions[0] ?? '')} waits for itself.`
        : `The actions ${and(actions.map(quoted))} wait for each other, so none can begin.`,
    hint: 'Take one entry out of “dependsOn”.',
  }),
  'done-without-date': ({ action }) => ({
    message: `The action ${quoted(action)} is done, but nothing says since when; until then it counts as work.`,
    hint: 'Add “doneOn” with the day.',
  }),
  // meaning: model
  'group-reserved': ({ id }) => ({
    message: `The id ${quoted(id)} is reserved for the assessor and cannot be a group of the model.`,
    hint: 'Give the group another id.',
  }),
  'question-missing': ({ group, criterion }) => ({
    message: `The group ${quoted(group)} is asked about ${quoted(criterion)}, but there is no question for it.`,
    hint: `Add ${quoted(`${group}: …`)} under “question”, or write one question for all groups.`,
  }),
  'question-not-asked': ({ group, criterion }) => ({
    message: `There is a question for the group ${quoted(group)}, but ${quoted(criterion)} is not asked of it.`,
    hint: `Add ${quoted(group)} to “asked”, or take the question out.`,
  }),
  'source-unknown': ({ id, nearest }) => ({
    message: `The model has no source ${quoted(id)}.`,
    hint: 'Add it under “sources” at the head of the model.',
    ...didYouMean(nearest),
  }),
  'witness-not-asked': ({ group }) => ({
    message: `The group ${quoted(group)} is a witness, but it is not asked.`,
    hint: `Add ${quoted(group)} to “asked”, or take it out of “witnesses”.`,
  }),
  'requirement-unknown': ({ id, nearest }) => ({
    message: `The stage requires ${quoted(id)}, but the model has no pillar, checklist, standard or criterion of this id.`,
    ...didYouMean(nearest),
  }),
  'profile-criterion-unknown': ({ id, nearest }) => ({
    message: `The short form asks ${quoted(id)}, but the model has no criterion of this id.`,
    ...didYouMean(nearest),
  }),
  'coverage-criterion-unknown': ({ id, nearest }) => ({
    message: `The model has no criterion ${quoted(id)} that could carry an item or be explained.`,
    ...didYouMean(nearest),
  }),
  'pillar-without-required': ({ id }) => ({
    message: `${quoted(id)} has no required criterion, so it could never get a status.`,
    hint: 'Take “required: false” out of at least one of its criteria.',
  }),
  'check-impossible': (reason) => neverHolds('The check can never hold', reason),
  'check-part-impossible': (reason) => neverHolds('This part of the check can never hold', reason),
  'criterion-without-source': ({ id }) => ({
    message: `${quoted(id)} cites no source, so nobody can see what it rests on.`,
    hint: 'Add “sources: [ … ]” with keys of the sources at the head of the model.',
  }),
  'required-on-unverified': ({ id }) => ({
    message: `${quoted(id)} is required, but every source that it cites is unverified.`,
    hint: 'Cite a source that has been read, or make it recommended with “required: false”.',
  }),
  'source-unused': ({ id }) => ({
    message: `No criterion cites the source ${quoted(id)}.`,
    hint: 'Cite it where a criterion rests on it, or take it out.',
  }),
  // meaning: the form of a model
  'text-long': ({ criterion, text, found, limit }) => ({
    message: `${modelTexts[text](quoted(criterion))} has ${found} words, more than the ${limit} that people take in at one reading.`,
    hint: 'Keep what decides, and leave out the rest.',
  }),
  'statement-several': ({ criterion, by, found }) => ({
    message: severalTests[by](quoted(criterion), `“${found} …”`),
    hint: 'Keep one test, and make a criterion of its own of the other.',
  }),
  'statement-form': ({ criterion, ...form }) => statementForm(quoted(criterion), form),
  'question-form': ({ criterion, ...form }) => questionForm(quoted(criterion), form),
  'guidance-missing': ({ criterion, statuses }) => ({
    message: `Nothing says when ${quoted(criterion)} is ${listed(statuses.map((status) => guidanceNames[status]))}, so two assessors will not agree.`,
    hint: 'Write it under “guidance”, in a sentence for each.',
  }),
  'guidance-alike': ({ criterion, first, second }) => ({
    message: `The guidance of ${quoted(criterion)} says the same of ${guidanceNames[first]} and of ${guidanceNames[second]}.`,
    hint: 'Write what tells the one from the other.',
  }),
  'evidence-missing': ({ criterion }) => ({
    message: `${quoted(criterion)} names nothing to ask to see, so everybody can only be believed.`,
    hint: 'Add “evidence: [ … ]” with at least one document, register or figure.',
  }),
  'check-irrefutable': ({ at }) => ({
    message: `Nothing that a program file can say at ${quoted(at)} fails this check, so it never shows that something is otherwise.`,
    hint: 'Ask for more in “schema”, or take the check out.',
  }),
  'text-twice': ({ criterion, other, text }) => ({
    message:
      text === 'statement'
        ? `${quoted(criterion)} has the same statement as ${quoted(other)}.`
        : `${quoted(criterion)} has the same question as ${quoted(other)}.`,
    hint: 'Write what tells the two criteria apart, or leave one of them out.',
  }),
  // meaning: a model and its earlier version
  'earlier-other-model': ({ found, expected }) => ({
    message: `The file given to --since is the model ${quoted(found)}, not an earlier version of ${quoted(expected)}.`,
    hint: 'Name an earlier file of the same model; its id never changes.',
  }),
  'version-lower': ({ found, earlier }) => ({
    message: `The version ${found} is lower than the version ${earlier} of the file given to --since.`,
    hint: 'Raise the version; or, if the two files are the wrong way round, change their places.',
  }),
  'id-gone': ({ id, what, version, earlier }) => ({
    message: `${named[what](quoted(id))} of version ${earlier} is gone, but version ${version} has the same first number.`,
    hint: 'Put it back under its old id, or raise the first number: answers, plans and stages name ids.',
  }),
  'version-unchanged': ({ criterion, version, changed }) => ({
    message:
      changed.length === 0
        ? `The required criterion ${quoted(criterion)} is new, but the version is still ${version}.`
        : `What the status of ${quoted(criterion)} follows from has changed (${changed.map((change) => changes[change]).join(', ')}), but the version is still ${version}.`,
    hint: 'Raise the version: the first number for another meaning, the second for what is new.',
  }),
  'version-kept': ({ version }) => ({
    message: `The content has changed, but the version is still ${version}.`,
    hint: 'Raise the last number of the version for another wording, the second for what is new.',
  }),
  // meaning: overlay
  'overlay-expected': () => ({
    message: 'A model has no “extends”: a file that changes another model is an overlay.',
    hint: 'Write: kind: overlay',
  }),
  'base-not-found': ({ id, file, found, nearest }) => ({
    message: baseNotFound(id, file, found),
    hint: `Put the model into a file ${quoted(file)} beside the overlay.`,
    ...didYouMean(nearest),
  }),
  'base-major-version': ({ id, found, expected }) => ({
    message: `The changes were made to version ${found} of ${quoted(id)}; version ${expected} asks something else.`,
    hint: `Look at each change again and write “baseVersion: ${expected}”, or put the file of version ${found} beside the overlay as “${id}.yaml”.`,
  }),
  'base-minor-version': ({ id, found, expected }) => ({
    message: `The changes were made to version ${found} of ${quoted(id)}; version ${expected} is in use and may ask more.`,
    hint: `When you have looked at what is new, write: baseVersion: ${expected}`,
  }),
  'overlay-id-of-base': ({ id }) => ({
    message: `The overlay has the id of the model that it changes, ${quoted(id)}, so nobody could tell answers to the two apart.`,
    hint: 'Give the overlay an id of its own, such as one with the name of the country.',
  }),
  'changed-criterion-unknown': ({ id, base, nearest }) => ({
    message: `The model ${quoted(base)} has no criterion ${quoted(id)} that could be changed.`,
    hint: 'To add a criterion, write “as: added”.',
    ...didYouMean(nearest),
  }),
  'changes-contradict': ({ criterion, first, second }) => ({
    message:
      first === second
        ? `${quoted(criterion)} is ${changedAs[first]} twice.`
        : `${quoted(criterion)} is both ${changedAs[first]} and ${changedAs[second]}; only one of the two can be done.`,
    hint:
      first === 'added' || second === 'added'
        ? 'Write all of it into the entry that adds the criterion.'
        : 'Take one of the two entries out.',
  }),
  'change-without-effect': ({ criterion, as }) => ({
    message:
      as === 'reworded'
        ? `Nothing is reworded: the changed model says the same of ${quoted(criterion)}.`
        : `Nothing is changed: ${quoted(criterion)} is ${as} in the changed model already.`,
    hint: 'Take the entry out.',
  }),
  'added-known': ({ id, what }) => {
    switch (what) {
      case 'criterion':
        return {
          message: `The changed model has a criterion ${quoted(id)} already, so it cannot be added.`,
          hint: 'To put it in other words, write “as: reworded”; for another criterion, choose another id.',
        };
      case 'standard':
        return {
          message: `The changed model has a standard ${quoted(id)} already.`,
          hint: 'Take it out of “standards”: criteria are added to it as it is.',
        };
      case 'source':
        return {
          message: `The changed model has a source ${quoted(id)} already.`,
          hint: 'Cite it as it is, or give the new source another key.',
        };
    }
  },
  'added-place-unknown': ({ id, what, nearest }) =>
    what === 'pillar'
      ? {
          message: `The changed model has no pillar or checklist ${quoted(id)}.`,
          hint: 'An overlay adds no pillars; for that, write a model of your own.',
          ...didYouMean(nearest),
        }
      : {
          message: `There is no standard ${quoted(id)} that the criterion could be added to.`,
          hint: `For a new standard, write under “standards”: ${id}: { title: … }`,
          ...didYouMean(nearest),
        },
  'added-standard-unused': ({ id }) => ({
    message: `No criterion is added to the new standard ${quoted(id)}, so it is in no report.`,
    hint: 'Add a criterion to it, or take it out.',
  }),
  // meaning: translation
  'model-not-found': ({ id }) => ({
    message: `This is a translation of the model ${quoted(id)}, which is not among the files that were named.`,
    hint: 'Name the model and its translation together, or their folder.',
  }),
  'translation-missing': ({ id, language, count }) => ({
    message:
      count === 1
        ? `The translation into ${quoted(language)} lacks one text of the model, under ${quoted(id)}; it is shown in English.`
        : `The translation into ${quoted(language)} lacks ${count} texts of the model, the first one under ${quoted(id)}; they are shown in English.`,
  }),
  'translation-unknown': ({ id, nearest }) => ({
    message: `The model has no ${quoted(id)} here, so its translation is never shown.`,
    ...didYouMean(nearest),
  }),
  'translation-evidence': ({ criterion, found, expected }) => ({
    message: `The translation of ${quoted(criterion)} lists ${found} pieces of evidence, and the model ${expected}.`,
    hint: 'Write one entry for each entry of the model, in the same order.',
  }),
  'translation-list': ({ list, found, expected }) => ({
    message: translatedLists[list](found, expected),
    hint: 'Write one entry for each entry of the model, in the same order.',
  }),
};
