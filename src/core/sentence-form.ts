/** The form of an English statement, which says what is, and of a question that the statuses can answer. */

import type { QuestionForm, StatementForm } from '../problem.ts';
import { bareOf, firstWordsOf } from './text-form.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that say what is wished or to come. `must` is none: that an applicant must show something is a rule in force. */
const wishes = setOf('will should shall would');
/** Behind these, will is what people want. */
const beforeTheNoun = setOf('the a political good free strong their its');

/** What is wrong with a statement that has to say what is in place; undefined: nothing. */
export function statementForm(statement: string): StatementForm | undefined {
  if (/\?[”’"')\]]*\s*$/u.test(statement)) return { is: 'question' };
  const words = firstWordsOf(statement).map(bareOf);
  const wish = words.find(
    (word, index) =>
      (wishes.has(word) && !(word === 'will' && beforeTheNoun.has(words[index - 1] ?? ''))) ||
      (word === 'ought' && words[index + 1] === 'to'),
  );
  if (wish !== undefined) return { is: 'wish', found: wish };
  return /\.[”’"')\]]*\s*$/u.test(statement) ? undefined : { is: 'no-period' };
}

const yesOrNo = setOf(
  'is are was were am do does did has have had can could will would should shall may might must',
);
/** Sentences that may follow a question, since they say how to answer where it does not fit. */
const conditions = setOf('if where when');
/** Ending like words of degree, but asking for a time. */
const noDegrees = setOf('early daily weekly monthly quarterly yearly only');

/** What is wrong with a question that check, partial, ongoing and gap have to answer; undefined: nothing. */
export function questionForm(question: string): QuestionForm | undefined {
  const [asked = '', ...rest] = question.split(/[?？]+/u);
  const [behind] = firstWordsOf(rest.at(-1) ?? '');
  const words = firstWordsOf(asked).map(bareOf);
  const degrees = [...words.keys()].filter((index) => isDegree(words[index], words[index + 1]));
  const [first = ''] = words;
  if (rest.length === 0) return { is: 'no-question-mark' };
  if (rest.length > 1 || degrees.some((index) => isJoined(words, index))) return { is: 'several' };
  if (yesOrNo.has(first)) return { is: 'yes-or-no', found: first };
  if (degrees.length === 0) return { is: 'no-degree' };
  if (behind !== undefined && !conditions.has(bareOf(behind))) return { is: 'goes-on' };
  return undefined;
}

/** `how far`, `how fully`, `to what extent`. */
function isDegree(word = '', next = ''): boolean {
  if (word === 'what') return next === 'extent' || next === 'degree';
  return (
    word === 'how' && (next === 'far' || next === 'well' || (/...ly$/.test(next) && !noDegrees.has(next)))
  );
}

/** `… and how far …`, `… or to what extent …` */
function isJoined(words: readonly string[], degree: number): boolean {
  const before = words[degree - 1] === 'to' ? words[degree - 2] : words[degree - 1];
  return before === 'and' || before === 'or';
}
