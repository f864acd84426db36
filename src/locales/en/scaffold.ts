/** What is written as comments into the files that `aeo init` makes, in English. */

export interface Scaffold {
  readonly program: {
    /** At the head of a program file. */
    readonly head: string;
    /** Before the ids of the criteria that a section can show. */
    readonly shows: (criteria: readonly string[]) => string;
    /** What stands in each part of a program file, by its key; left out: as its schema says, in English. */
    readonly parts?: Readonly<Record<string, ScaffoldPart>>;
    /** The seven measures of TFA 7.7.3 by their letters; left out: as the schema calls them. */
    readonly measures?: Readonly<Record<string, string>>;
  };
  readonly answers: {
    /** At the head of an answers file. */
    readonly head: string;
    /** How more than a word is written; the year is that of the file. */
    readonly details: (year: string) => string;
    /** Where no answer is open yet. */
    readonly begin: string;
  };
}

export interface ScaffoldPart {
  readonly title: string;
  readonly description: string;
}

export const scaffold: Scaffold = {
  program: {
    head: 'The facts about the program that can be checked without asking anyone. Only the first lines are required. What is left out is not shown, and held against nobody; to say that there is none, write the word none, or [] for a list. To use a section, take the single # away in front of its lines.',
    shows: (criteria) => `Shows: ${criteria.join(', ')}.`,
  },
  answers: {
    head: 'What one respondent says: a status word behind each criterion. check: everything is in place. partial: some of it. ongoing: not in place, but worked on (the work needs a name). gap: not in place. not-applicable: it does not apply here (with a note). unknown: I do not know. Take the single # away in front of a criterion to answer it.',
    details: (year) =>
      `With more than a word: { status: ongoing, work: What is under way, due: ${year}-12-31, note: … }`,
    begin: 'Take the {} away with the first answer.',
  },
};
