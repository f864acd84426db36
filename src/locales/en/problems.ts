/** The sentences of problems, in English: one function a code. */

import type { NeverHolds, ProblemArgs, ProblemCode, Referenced, TranslatedList } from '../../problem.ts';
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
  'nothing-matched': ({ path }) => ({
    message: `Nothing was checked: ${quoted(path)} holds no file of ours.`,
    hint: 'Our files are YAML and begin with a line such as “kind: program”.',
  }),
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
