/** The words of the handbook, in English: the method for somebody who has never seen the tool, and its headings. */

import type { Bar, Cell } from '../../types/assessment.ts';
import type { Group, Source } from '../../types/model.ts';
import { and, quoted } from './phrases.ts';

/** How many of something the model has. */
export interface Counts {
  readonly pillars: number;
  readonly checklists: number;
  readonly criteria: number;
  readonly required: number;
  /** Criteria that can be checked in the program file. */
  readonly checked: number;
}

/** `1 pillar`, `5 pillars`. */
const counted = (count: number, one: string, other: string): string =>
  `${count} ${count === 1 ? one : other}`;

const bars: Readonly<Record<Bar, string>> = {
  check: 'Check',
  ongoing: 'Ongoing or Check',
  partial: 'Something in place, in full or in part',
};

const trust: Readonly<Record<Source['trust'], string>> = {
  workshop: 'Workshop slides',
  primary: 'Read in the original',
  secondary: 'Read in another text',
  unverified: 'Not verified',
};

const trustMeanings: Readonly<Record<Source['trust'], string>> = {
  workshop: 'The slides of a workshop say it.',
  primary: 'The text itself was read.',
  secondary: 'The text was read in the account of somebody else.',
  unverified: 'Only the title is known. No required criterion rests on such sources alone.',
};

const voices: Readonly<Record<Group['voice'], string>> = {
  official: 'Its answers may be shown by respondent, as those of an institution.',
  confidential: 'Fewer than three respondents are only shown together.',
};

/** What each status means, for a criterion as for all that stands above it. */
const meanings: Readonly<Record<Exclude<Cell, 'not-applicable' | 'not-assessed'>, string>> = {
  check: 'Everything is in place.',
  ongoing: 'Everything that is not in place is being worked on, and the work has a name.',
  partial: 'Something is in place, and something is missing that nobody works on.',
  gap: 'Nothing is in place, and not everything is being worked on.',
};

const blanks: Readonly<Record<'not-applicable' | 'not-assessed', string>> = {
  'not-applicable': 'Nothing of this applies here.',
  'not-assessed': 'Some criteria have no status yet, and their answers could change this one.',
};

export const handbook = {
  cover: {
    kind: 'Handbook of the yardstick',
    language: 'Language: English',
    notReviewed:
      'No native speaker who knows customs has reviewed this translation yet. Where a word is in doubt, the English text counts.',
    version: (id: string, version: string): string => `Model ${id}, version ${version}`,
    contents: 'Contents',
  },

  method: {
    title: 'The method in plain words',
    whoAnswers: {
      title: 'What is assessed, and who answers',
      yardstick: ({ pillars, checklists, criteria }: Counts): string =>
        checklists === 0
          ? `An assessment looks at one program on one day and compares it with a yardstick. This yardstick has ${counted(pillars, 'pillar', 'pillars')} with ${counted(criteria, 'criterion', 'criteria')} in all.`
          : `An assessment looks at one program on one day and compares it with a yardstick. This yardstick has ${counted(pillars, 'pillar', 'pillars')} and ${counted(checklists, 'checklist', 'checklists')} with ${counted(criteria, 'criterion', 'criteria')} in all.`,
      levels:
        'A pillar has standards, and a standard has criteria. A criterion asks for one thing. It is the smallest unit that gets a status.',
      checklists: 'A checklist stands beside the pillars and is built like one.',
      groups: (groups: readonly string[]): string =>
        groups.length === 1
          ? `One group of people answers: ${groups.join('')}.`
          : `People of ${groups.length} groups answer: ${and(groups)}. Each group is asked only what it can know.`,
      respondents: [
        'A respondent is one person, or several who answer together. Nobody has to answer everything, and “unknown” is an honest answer. In a meeting, a show of hands can take the place of single answers. Each hand then counts as one respondent of its group.',
      ],
      facts:
        'Beside the answers stands the program file. It holds facts that can be checked without asking anybody, such as documents, dates and figures. What is going to be done stands in the plan.',
    },

    statuses: {
      title: 'Four words for every status',
      intro:
        'There are four statuses. Each has one meaning at every level: for a single criterion, for a standard, and for a whole pillar or checklist.',
      head: ['Status', 'Meaning'],
      meanings,
      after: [
        'Above a single criterion, every status but Check comes with a count, such as “4 of 10 in place”. Ongoing also names the work.',
        'Partial compliance and Ongoing stand side by side. Neither of them is better than the other.',
        'Two further words are blanks. They say that there is no status.',
      ],
      blanks,
      soFar:
        'Where something is not assessed, the report says what it is so far. One status is certain before all answers are there: when something is in place and something is missing that nobody works on, it is Partial compliance, whatever follows.',
    },

    example: {
      title: 'An example',
      intro:
        'The answers are invented. The criterion is “A written procedure is in use.” Three people of two groups answer.',
      head: ['Respondent', 'Group', 'Answer'],
      respondent: (number: number): string => `Respondent ${number}`,
      /** For a model that has no two groups. */
      groups: ['Group A', 'Group B'],
      steps: (first: string, second: string): readonly string[] => [
        `In the group ${quoted(first)}, one answer says that all is in place, and the other says that a part is. Both are middle answers. The more cautious one counts: in place in part.`,
        `In the group ${quoted(second)}, the only answer says that all is in place.`,
        'Now each group has one voice. One says “in place in part”, the other says “all in place”. Again the more cautious middle answer counts: the criterion is in place in part.',
        'Nobody has named work on what is missing. The status is Partial compliance.',
        'Suppose that the plan has an action for it, with an owner, which is in progress: “Write the missing chapter”. Then the status is Ongoing.',
      ],
      pillar:
        'The pillar of this criterion has three more required criteria, and all three are Check. Something is in place, and something is missing that nobody works on, so the pillar is Partial compliance, with 3 of 4 in place. With the action it is Ongoing, with the same count. Once the procedure is fully in use, it is Check.',
    },

    oneAnswer: {
      title: 'How many answers become one',
      intro:
        'An answer says how much is in place. It can also name work on what is missing. The two are looked at apart.',
      head: ['Answer', 'In place'],
      inPlace: {
        check: 'All of it',
        partial: 'A part of it',
        ongoing: 'Nothing yet',
        gap: 'Nothing',
      },
      steps: [
        'In each group, the answers are put in order, from nothing to all, and the middle answer counts. Where there are two middle answers, the more cautious one counts.',
        'Then the same is done with the groups, so that the more cautious middle answer of the groups counts. Every group counts once. A group of thirty people does not outvote a group of two.',
        'Respondents who answered “unknown” are left out.',
      ],
    },

    witnesses: {
      title: 'Witnesses',
      why: 'Some criteria have a witness. A witness is a group that lives with the result. Those who run a program know what was decided. Those for whom it was decided know whether it has reached them.',
      rule: 'A criterion is in place at most as far as each of its witnesses says. A witness that has not answered holds nothing back.',
      who: (groups: readonly string[]): string =>
        groups.length === 0
          ? 'This yardstick has no witnesses.'
          : `In this yardstick, these groups are witnesses of some criteria: ${and(groups)}.`,
    },

    work: {
      title: 'Work',
      what: 'Work is what is under way for something that is not yet in place. It has a name, such as “Development of training materials”. The answer Ongoing has to name work. The answer Partial compliance may name work. No other answer can.',
      acting: (acting: readonly string[], others: readonly string[]): string => {
        if (acting.length === 0)
          return 'No group of this yardstick can act on the program. Work that respondents name is shown, but it does not count.';
        return others.length === 0
          ? 'Work counts if a group names it that can act on the program. In this yardstick, every group can.'
          : `Work counts if a group names it that can act on the program: ${and(acting)}. Work that is named by other groups is shown, but it does not count: ${and(others)}.`;
      },
      rules: [
        'Work also counts if the plan has an action for it that is in progress and has an owner. An action that is only planned does not count yet.',
        'Work counts no longer when the day by which it was to be done has passed.',
        'An action that is done counts until somebody has answered for the criterion after that day. Then the answer counts.',
      ],
    },

    file: {
      title: 'What the program file can show',
      intro: ({ checked, criteria }: Counts): string =>
        `The program file can show something for ${checked} of the ${criteria} criteria. It shows that a criterion is met, or it shows otherwise, or it does not show anything. What is left out of the file is held against nobody. The word “none” and an empty list are statements, so they can show otherwise.`,
      none: 'The program file can show nothing for the criteria of this yardstick. All rests on answers.',
      head: ['The program file', 'Nobody has answered, or nobody knows', 'Somebody has answered'],
      rows: [
        ['shows it', 'In place', 'Nothing changes. The file never raises an answer.'],
        ['shows otherwise', 'Not in place', 'In place in part at most'],
        ['does not show it', 'Nothing follows from the file', 'Nothing changes'],
      ],
      contradiction:
        'An answer and the file can contradict each other: the answer is Check and the file shows otherwise, or the answer is Gap and the file shows it. The report names each contradiction, with both places.',
    },

    assessor: {
      title: 'The decision of the assessor',
      text: [
        'The assessor leads the assessment. A decision of the assessor settles a criterion, whatever the others and the program file say. It needs a written reason. The decision can be one that a meeting has agreed on.',
        'For a settled criterion, only the work that the assessor or the plan names can count. What the others said stays in the report.',
      ],
    },

    blankRules: {
      title: 'Not applicable, not shown, not heard',
      rules: [
        '“Not applicable” is an answer and needs a reason. A group says so when more than half of those in it who know say so. The criterion is not applicable when more than half of the groups that know say so. It is then left out of the status and listed. Otherwise these answers are left out.',
        'If all groups that are asked have answered, nobody knows and the program file does not help, nothing shows that the criterion is met. Its status is Gap, and the report calls it “Not shown”.',
        'If nobody who answered knows, and a group that is asked has not answered yet, the criterion has no status yet, unless the program file gives it one.',
        'Groups that are asked and have not answered with knowledge are listed as “not heard”, whatever the status is.',
      ],
    },

    rollUp: {
      title: 'From criteria to a standard and a pillar',
      intro: ({ required, criteria }: Counts): string =>
        required === criteria
          ? 'All criteria of this yardstick are required. They alone decide the status of a standard and of a pillar.'
          : `Of the ${counted(criteria, 'criterion', 'criteria')}, ${required} are required, and the others are recommended. The required ones alone decide the status of a standard and of a pillar. Recommended ones are reported beside it. A standard that has no required criteria shows the status of its recommended ones, and its pillar leaves it out.`,
      steps: [
        'If all required criteria are in place, it is Check.',
        'Otherwise, if there is work on all that are not in place, it is Ongoing.',
        'Otherwise, if anything is in place, in full or in part, it is Partial compliance.',
        'Otherwise it is Gap.',
      ],
      after: 'A pillar is worked out from its criteria, not from the words of its standards.',
    },

    shortForms: {
      title: 'Short forms',
      which: (titles: readonly string[]): string =>
        titles.length === 1
          ? `This yardstick has one short form: ${titles.join('')}.`
          : `This yardstick has ${titles.length} short forms: ${and(titles)}.`,
      text: 'A short form asks only some of the criteria, and all that it asks are required. The others are left out of everything. Every status of a short form says so, for example “short form, 5 of 11”, and the stage is indicative. The answers can be used again in the full form.',
    },

    stages: {
      title: 'Stages',
      which: (titles: readonly string[]): string => `The stages are, in this order: ${titles.join(' → ')}.`,
      text: 'The report says “Requirements met up to” and names the last stage whose requirements are met, together with those of all earlier stages. It also says what the next stage still lacks.',
      bars: 'A stage can ask for Check. It can ask for Ongoing, which Check meets too. Or it can ask that something is in place, in full or in part, whatever the status is called. “Not applicable” meets every requirement, and “Not assessed” meets none.',
    },

    reading: {
      title: 'What a result rests on, and where answers differ',
      text: [
        'Every required criterion that has a status is counted once, under what it rests on: a decision of the assessor, the program file, evidence, or word alone. Evidence is a document, a link, a figure or an observation that stands with an answer and is not past its date.',
        'The report says how many of the answers agree. It compares the respondents in pairs: two answers to the same criterion agree if they are the same. Decisions of the assessor, shows of hands, “unknown” and “not applicable” are not compared.',
        'Criteria on which respondents differ are listed under what to discuss first. Required ones come first, and then those on which the answers lie farthest apart. A difference is no fault. It shows where a conversation helps.',
      ],
    },

    noTotal: {
      title: 'Why there is no total',
      text: 'The statuses of the pillars stand side by side, and there is no overall percentage. Neither customs nor public finance has an agreed way to add such pillars up. A total would let a strong pillar hide a weak one.',
    },

    limits: {
      title: 'What the method does not do',
      items: [
        'It is a self-assessment. Most of it is what people say of their own work. A status that rests on word alone has to be read as such.',
        'It is no certification and no audit. A good result gives no right to anything, such as the recognition of the program by another country.',
        'It sees only what the criteria ask, and only on one day. It does not measure what the program does for trade or for security.',
        'It does not check whether the documents that are named are genuine or good.',
        'It looks at a program, not at single companies or officers.',
      ],
      openQuestions:
        'Some questions on the yardstick itself are open. They stand at the end of this handbook.',
    },
  },

  groups: {
    title: 'Who is asked',
    head: ['Group', 'Who belongs to it', 'Work on the program', 'In reports', 'Criteria asked'],
    acts: 'It can act on the program. Work that it names counts.',
    doesNotAct: 'It sees the result. Work that it names does not count.',
    voices,
  },

  pillar: {
    pillar: (number: number): string => `Pillar ${number}`,
    checklist: 'Checklist',
    goal: (goal: string): string => `Goal: ${goal}`,
    counts: (criteria: number, required: number): string => {
      if (criteria === 1) return required === 1 ? '1 criterion, required' : '1 criterion, recommended';
      return required === criteria
        ? `${criteria} criteria, all of them required`
        : `${criteria} criteria, ${required} of them required`;
    },
  },

  criterion: {
    required: 'Required',
    recommended: 'Recommended',
    asked: 'Asked',
    witnesses: 'Witness',
    question: 'Question',
    guidance: 'How to tell',
    note: 'Note',
    evidence: 'Evidence to ask for',
    file: 'In the program file',
    field: (titles: readonly string[], parts: readonly string[]): string =>
      parts.length === 0 ? titles.join(' › ') : `${titles.join(' › ')}, with ${and(parts.map(quoted))}`,
    sources: 'Sources',
    source: (title: string, trusted: string): string => `${title} (${trusted})`,
  },

  stages: {
    title: 'Stages and what they require',
    nothing: 'This stage requires nothing.',
    intro: 'Each stage also requires what all earlier stages require.',
    head: ['Required', 'At least'],
    bars,
  },

  shortForms: {
    title: 'Short forms and what they ask',
    count: (asked: number, of: number): string =>
      `It asks ${asked} of ${counted(of, 'criterion', 'criteria')}.`,
    head: ['Criterion', 'Statement'],
  },

  sources: {
    title: 'Sources',
    intro: 'How far a source can be trusted depends on where it was read.',
    trustHead: ['Trust', 'Meaning'],
    head: ['Key', 'Source', 'Trust'],
    trust,
    trustMeanings,
  },

  coverage: {
    title: 'Coverage of the sources',
    intro:
      'Every item of the material that this yardstick follows, and the criteria that carry it. The first criterion is the item’s own. Further ones deepen it.',
    whole: 'The material as a whole',
    head: ['Part', 'Item', 'Carried by'],
    beyond: 'Beyond the sources covered here',
    beyondIntro: 'These criteria carry none of the items above. This is why they are in the yardstick.',
    beyondHead: ['Criterion', 'Why it is there'],
  },

  openQuestions: {
    title: 'Open questions for experts',
    intro: 'An expert should settle these questions. Until then the yardstick stands as it is written here.',
  },
};

/** Every word of the handbook that a language must have. */
export type Handbook = typeof handbook;
