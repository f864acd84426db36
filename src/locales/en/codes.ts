/** What each problem code means, in English: why it matters, and what to do. */

import type { ProblemCode } from '../../problem.ts';

/** What `aeo explain <code>` says of a kind of problem; its example is that of `code-examples.ts`. */
export type CodeCatalog = Readonly<Record<ProblemCode, string>>;

export const codes: CodeCatalog = {
  // files
  'file-missing':
    'A path on the command line leads to nothing. Check how it is spelled, and in which folder the command runs.',
  'nothing-matched':
    'The paths exist, but no file of ours is among them, so nothing was checked; that never counts as success. A file of ours is YAML and says what it is with a line such as “kind: program”.',
  'folder-expected':
    'An assessment is a whole folder: program.yaml, and the answers and the plan beside it. Give the folder itself, not a file in it.',
  'program-file-missing':
    'An assessment is a folder with a file program.yaml in it, and this folder has none. Name the right folder, or let “aeo init” begin a new one.',
  'answers-in-two-places':
    'Answers stand either in one file answers.yaml or in the folder “answers”, one file for each respondent. With both, nobody can tell which are meant: move the single file into the folder.',
  'file-misnamed':
    'A file that looks like part of the assessment is not read, because its name or its place is not quite the one that is looked for. Rename or move it as the hint says, or its content counts for nothing.',
  // reading: bytes
  'file-not-regular':
    'The path leads to a folder, device, pipe or socket where a file is needed. Name the file itself.',
  'file-unreadable':
    'The file is there, but cannot be read: you have no right to it, another program holds it, or it is a link that leads back to itself. The message says which of these it is.',
  'file-outside':
    'A link leads out of the folder that was named. Nothing outside is read, so that checking a folder from elsewhere never opens other files of this computer. Put a copy in the place of the link, or name the file itself.',
  'file-too-large':
    'The file is larger than any file that people write by hand, so it is not read at all. Check that it is the right one, and split it if it is.',
  'file-not-utf8':
    'The file is not text in the encoding UTF-8: it was saved in another encoding, or it is a workbook, a PDF or an archive. Save it as plain text with the encoding UTF-8.',
  // reading: text
  'file-empty':
    'The file holds nothing, or nothing but comments. Check that it was saved; a file of ours begins with a line such as “kind: program”.',
  'not-yaml':
    'The file holds a web page, XML or a document of a word processor under the name of a YAML file. Most often a page that shows the file was saved instead of the file. Download or save the file itself, as plain text.',
  'merge-conflict':
    'Git could not join two versions of this file by itself and left both in it, between lines of <, = and > signs. Keep one version, and delete the lines with the signs.',
  'template-unrendered':
    'Double braces belong to a template that another program should have filled in. Run that program first; if the braces are meant as text, put quotes around the text.',
  'character-control':
    'The file contains a character that is no part of any text and cannot be seen, such as a null or an escape. It came in by copying or through a damaged file: delete it.',
  'character-bidi':
    'The file contains a character that cannot be seen and turns the direction of writing. With it a line can look different from what is read. Delete it, unless a text in Arabic, Hebrew or the like needs it.',
  'line-end-alone':
    'The lines end in the manner of very old computers, with a carriage return alone, and other programs see one long line. Save the file again with the line ends LF or CRLF.',
  'limit-exceeded':
    'The file holds more entries, or more of them inside each other, than a file that people write by hand, and reading on could take for ever. Check that it is the right file, and split it if it is.',
  // reading: YAML
  'yaml-tab':
    'Spaces before a line say to what it belongs, and a tab has no fixed width, so tabs are not allowed there. Replace them by spaces, two for each step; most editors do so on request.',
  'yaml-indent':
    'The number of spaces before a line says to what it belongs, and this line stands between two steps. Put as many spaces before it as before the lines that it stands beside.',
  'yaml-unclosed':
    'A quotation mark or bracket is opened and never closed, so all that follows would belong to it. Close it where the text or the list ends.',
  'yaml-colon-space':
    'A colon divides key and value only with a space behind it. Without the space the whole line is one word.',
  'yaml-colon-missing':
    'A line such as “key: value” is expected here, and this one has no colon. Add the colon; or, if the line goes on from the one above, indent it.',
  'yaml-colon-in-text':
    'A colon with a space behind it begins a value, so a text that contains one needs quotes around it.',
  'yaml-start':
    'Some signs have a meaning of their own at the beginning of a value, so a text that begins with one of them needs quotes around it.',
  'yaml-after-quote':
    'A text in quotes ends at the next quotation mark of the same kind, and something follows it here. Most often the text itself contains that mark: write it in the way that the hint shows.',
  'yaml-escape':
    'Between double quotes a backslash and the letter behind it stand for another character, and this pair stands for none. Use single quotes, between which a backslash is only a backslash, or write it twice.',
  'yaml-key-long':
    'What stands before the colon is far too long for a key. It is most likely a text with a colon in it: put quotes around it.',
  'yaml-comma':
    'Between brackets or braces the entries are divided by one comma each. Here one is missing, or one is too many.',
  'yaml-block-text':
    'After | or > the text begins on the next line, and all its lines are indented alike, further than their key. Move the text to the next line, or indent it evenly.',
  'yaml-block-inside-brackets':
    'Between brackets or braces entries are divided by commas and cannot begin with a dash. Close the bracket first, or use commas throughout.',
  'yaml-list-on-key-line':
    'A list that is written with dashes begins on the line below its key. On the same line nobody could see how far its entries are indented.',
  'yaml-hash':
    'A comment begins with a space and “#”, and the space is missing here. Put it in; or, if “#” is part of the text, put quotes around the text.',
  'yaml-directive':
    'A line that begins with “%” changes how the rest of the file is read, and only “%YAML 1.2” is allowed, which says nothing new. Delete the line.',
  'yaml-documents':
    'A line of three dashes begins a second file inside this one, and only one is read. Delete the line, or move what follows to a file of its own.',
  'yaml-tag':
    'A word with “!” in front of it would turn the value into something else, which a file that is only data does not need. Take it out; if it belongs to the text, put quotes around the text.',
  'yaml-merge-key':
    'Some tools understand “<<” as “copy the keys of another map to here”, which is not part of YAML today. Write the keys themselves in its place, so that every reader sees the same.',
  'yaml-syntax':
    'The file cannot be read from here on. The cause is most often a quotation mark, bracket, colon or space that is missing on this line or the one above.',
  'yaml-11-word':
    'Tools that follow the older version 1.1 of YAML read this word as something else: yes, no, on and off as true or false, and some numbers as other numbers. With quotes around it every tool reads the same text.',
  'alias-unknown':
    'A word with “*” in front of it stands for a value that was marked above with “&” and the same name, and there is no such mark. Correct the name; if it is meant as text, put quotes around it.',
  'alias-cyclic':
    'A word with “*” in front of it stands for a value that it is itself a part of, so the value would have no end. Write out what is meant.',
  'anchor-twice':
    'Two values are marked with the same name after “&”, so what “*” and the name stand for depends on where it is written. Give one of them another name.',
  'comment-swallows':
    'A space and “#” begin a comment, so the rest of this line is not part of the value. If it should be, put quotes around the whole; if it is a comment, put a space after “#”.',
  'quotes-typographic':
    'Word processors turn plain quotation marks into typographic ones, which are ordinary characters here and so become part of the text. Write plain quotation marks, or none.',
  'number-inexact':
    'The number has no end or more digits than a computer keeps exactly, so another number would be read than is written. If it is a name or a reference, put quotes around it.',
  'root-not-map':
    'A file of ours consists of lines such as “key: value”, beginning with its kind. This one is a single text, number or list.',
  'key-twice':
    'The same key stands twice in one map, and only one of the two values can be meant. Delete one, or give it the key that it should have.',
  'key-looks-alike':
    'Two keys look the same but are made of different characters, so that they are two keys to every program. Delete one of them, or type both again.',
  'key-empty': 'A line begins with a colon: its key is missing or an empty text. Write the key.',
  'key-not-text':
    'A key is a word. This one is a number, true or false, nothing, a list or a map, and other tools read such keys in different ways. If it is meant as a word, put quotes around it.',
  'key-reserved':
    'Some names, such as __proto__ or constructor, have a meaning inside programs and have been used to attack them, so no key can have them. Choose another name.',
  'key-invisible':
    'There is a character in the key that cannot be seen, such as a hard space, so it is not the key that it looks like. It mostly comes in by copying: delete the key and type it again.',
  // schema
  'kind-missing':
    'Every file says what it is in a line such as “kind: program” or “kind: answers”. Without it nobody can tell how to check the file.',
  'kind-unknown':
    'The line “kind” names something that no file of ours is. Write one of the words that the hint names.',
  'kind-wrong':
    'The file says that it is something else than what is needed in this place, such as answers where the program file should be. Name another file, or correct the line “kind”.',
  'format-missing':
    'Every file says with “format: 1” which version of our file format it follows, so that it can still be read when the format changes.',
  'format-unknown':
    'The file follows a version of our file format that this version of aeo does not know. Write “format: 1”; if the file comes from a newer aeo, use that one.',
  'overlay-expected':
    'A model stands by itself: it has all its pillars and criteria. A file that says with “extends” which model it changes is an overlay, and its first line says so: kind: overlay.',
  'key-unknown':
    'This key is not one of those that can stand in this place, so what is written under it would count for nothing. Most often it is misspelled, or indented one step too far or too little.',
  'key-missing':
    'Something that the file cannot do without has been left out here. Add a line with the key that the message names.',
  'key-form':
    'The keys in this place are ids that have a fixed form, and this key does not have it. Ids have lower-case letters, digits and hyphens; those of a standard or criterion have dots between their parts.',
  'keys-exclude':
    'Of these two keys only one can stand here, because they say the same thing in two ways, or contradict each other. Delete one of them.',
  'keys-not-indented':
    'The lines that belong under a key stand beside it, because the spaces before them are missing. Put two more spaces before each of them.',
  'value-missing':
    'There is a key and a colon, but no value behind it. Write the value; if there is none in the country, write “none” or [] as the hint says; if it is not known yet, leave the whole line out.',
  'value-type':
    'A text, number, list or map stands where one of another kind is expected. The message says what was found, and the hint how to write it.',
  'value-unknown':
    'Only certain words can stand here, and this is none of them. The hint names the likely one, or all.',
  'value-form':
    'The text has to have a fixed form here, such as an id, a version or a web address, and does not have it. The message says which.',
  'date-form':
    'Dates are written as year, month and day with hyphens, such as 2024-04-29, so that nobody takes the day for the month. Where it says so, a year alone will do.',
  'date-impossible':
    'The date has the right form, but the calendar has no such day. Correct the month or the day.',
  'text-empty':
    'The text is empty, so that it says nothing. Write it, or leave the whole line out: what is left out counts as not known, and what does not exist is written as “none”.',
  'number-range':
    'The number is smaller or greater than it can be here, such as a share above 100 percent. Correct it.',
  'count-range':
    'The list or map has fewer or more entries than it may have here. The message says how many are possible.',
  'item-twice': 'The same entry stands twice in a list in which each counts once. Delete one of the two.',
  'none-in-list':
    'A list says that there is none by having no entries, not by an entry “none”. Write [] in place of the whole list; if there are entries, delete this one.',
  'value-wrong':
    'The value breaks a rule for which there is no sentence of its own. “aeo schema” prints what can stand in this place.',
  // meaning: answers
  'criterion-unknown':
    'An answer or action names a criterion that the model does not have, so it would count for nothing. Correct the id; “aeo model show” lists all of them.',
  'noted-id-unknown':
    'Notes and comments stand under the id of a pillar, checklist or standard, and the model has none with this id, so the text would never be shown. Correct the id.',
  'program-mismatch':
    'The file says that it belongs to another program than the program file beside it. It has most likely strayed into the wrong folder; answers for one country must not count for another.',
  'model-mismatch':
    'The answers were given to the questions of another model than the one in use. Name the file of that model with --model.',
  'model-major-version':
    'The answers were given to another version of the model, and its first number says that the questions have changed in meaning. Ask again, or assess with the older model (--model).',
  'model-minor-version':
    'The answers were given to another version of the model. Its first number is the same, so the answers still fit, but the model may ask more by now. When you have looked at what is new, write the new version.',
  'reworded-answered':
    'These are answers to the model that the overlay changes, and some of them were given to questions that the overlay puts in other words. They count, but the respondent has not read the new words. Ask again; or, if the answers hold, say in the file that they are answers to the overlay.',
  'left-out-named':
    'An answer, a note or an action is about something that the changed model has and the overlay leaves out. It is in no result, so what is said of it counts for nothing; it can stay for the day when the other model is used.',
  'group-unknown':
    'Each respondent speaks for a group of the model, such as customs or business, and the model has no group of this name. Write one of those that the hint names.',
  'group-not-asked':
    'The model does not ask this group about this criterion, because it can seldom know the answer. The answer counts all the same; take it out if it was given by mistake.',
  'respondent-twice':
    'Two answers files name the same respondent, so that one voice would count twice. Give each respondent an id of their own, or put both sets of answers into one file.',
  'ongoing-without-work':
    '“ongoing” says that something is not in place but worked on, and it counts for more than a gap. So the answer has to name the work; without work it is a gap.',
  'work-out-of-place':
    'Only the answers “ongoing” and “partial” say that something is still missing and can have work under way. Beside any other answer, either the answer or the work is a mistake.',
  'not-applicable-without-note':
    '“not-applicable” takes a criterion out of the result, so it needs a reason that others can judge. Say why in a note.',
  'decision-without-note':
    'What an assessor answers settles the matter over what all others said. So it has to say why, in a note.',
  'assessor-only':
    'Notes and comments on whole pillars and standards, and decisions in the name of others, stand only in the answers of the group “assessor”. Move them to such a file.',
  'profile-unknown':
    'The program file names a short form of the model that the model does not have. Write one of those that it has, or take the line out to be asked everything.',
  'evidence-expired':
    'The evidence could be relied on until a day that is past at the date of the assessment, so the answer rests on word alone. Name newer evidence, if there is any.',
  'work-overdue':
    'The work should have been done by a day that is past at the date of the assessment, so it no longer counts as work under way. If it goes on, write the new date; if it is done, say so.',
  // meaning: everywhere
  'id-twice':
    'Two entries of one list have the same id, so nobody can tell which of them a reference means. Change one of them.',
  'reference-unknown':
    'An entry names another one by its id, and there is none with this id in the file. Correct the id, or add the entry.',
  'dates-out-of-order': 'Something ends before it begins. Correct one of the two dates.',
  // meaning: labels
  'label-twice':
    'A file of labels gives two statuses the same word, so that a reader of a report could not tell one from the other. Choose another word for one of them.',
  // meaning: plan
  'plan-cycle':
    'An action waits for another one, and that one, directly or over others, waits for the first, so none of them can ever begin. Take out one of the entries under “dependsOn”.',
  'done-without-date':
    'An action is done, but the plan does not say since when. What it achieves counts from that day, so until the day is written it counts as work.',
  // meaning: model
  'source-unknown':
    'A criterion, or the coverage, names a source that does not stand under “sources” at the head of the model, so nobody could look it up. Correct the key, or add the source.',
  'group-reserved':
    'The assessor, who settles what others said, is no group that a model asks, so no group of a model can have this id. Give the group another one.',
  'question-missing':
    'A criterion asks each group in words of its own, and one of the groups that are asked has no question. Add one, or write a single question for all groups.',
  'question-not-asked':
    'There is a question for a group that the criterion does not ask, so nobody would ever see it. Add the group under “asked”, or take the question out.',
  'witness-not-asked':
    'A witness is one of the groups that are asked, namely the one that lives with the result; this group is not asked. Add it under “asked”, or take it out of “witnesses”.',
  'requirement-unknown':
    'A stage requires a pillar, checklist, standard or criterion that the model does not have, so that nobody could ever reach the stage. Correct the id.',
  'profile-criterion-unknown':
    'A short form of the model asks a criterion that the model does not have. Correct the id.',
  'coverage-criterion-unknown':
    'The coverage says which criteria carry what the model follows, and “beyond” says why further ones are there; here one is named that the model does not have. Correct the id.',
  'pillar-without-required':
    'The status of a pillar, checklist or standard comes from its required criteria, and this one has none, so it could never get a status. Make at least one criterion required.',
  'check-impossible':
    'The check of a criterion asks for something that no program file can contain, so it would fail for every country. Most often a key or word is misspelled, or the path leads to the wrong place.',
  'check-part-impossible':
    'One part of the check of a criterion asks for something that no program file can contain. The whole can still hold without it, so that the mistake would go unseen. Correct the part or take it out.',
  'criterion-without-source':
    'The criterion does not say what it rests on, so nobody can see whether it is an obligation, a recommendation or an opinion. Cite a source.',
  'required-on-unverified':
    'A required criterion decides a status, and nobody has read any of the sources that this one cites. Cite a source that has been read, or make the criterion recommended.',
  'source-unused':
    'The model lists a source that no criterion cites. Cite it where a criterion rests on it, or take it out.',
  // meaning: the form of a model
  'text-long':
    'A text of a criterion is longer than what people take in at one reading: 30 words for a statement, 70 for a question, 90 for each part of the guidance, 120 for its note, 35 for a piece of evidence. What is long is read differently by different people. Keep what decides.',
  'statement-several':
    'A status answers one test, and this statement seems to hold two: who meets the one but not the other has no answer to give. Keep one, and make a criterion of its own of the other. Lists of things are fine; two sentences, semicolons, “as well as” and second verbs are not.',
  'statement-form':
    'A statement says, as a whole sentence in the present tense, what is in place when the criterion is met. A question, a wish or a plan cannot be in place.',
  'question-form':
    'Check, partial, ongoing and gap answer a question that asks how far one thing is so. They do not answer one for yes or no, for a number, a name or a reason, nor two questions at once.',
  'guidance-missing':
    'The guidance says what tells check, partial and ongoing apart for this criterion. Without it each assessor draws the line elsewhere, for recommended criteria too.',
  'guidance-alike':
    'Two parts of the guidance have the same words, so that they do not tell one status from the other. Most often one was copied and not yet changed.',
  'evidence-missing':
    'A criterion names what to ask to see: a document, a register, a figure. Where it names nothing, every answer rests on word alone.',
  'check-irrefutable':
    'A check on the program file is worth something when a file can fail it. This one holds on whatever a valid file can contain there, and the file cannot say there that there is none. Ask for more, or take the check out.',
  'text-twice':
    'Two criteria have the same statement or the same question, so that people answer the same thing twice and it counts twice. Most often one was copied and not yet changed.',
  // meaning: a model and its earlier version
  'earlier-other-model':
    'With --since a model is compared with an earlier version of itself, which has the same id. The file that was named is another model, or the id was changed, and then no answers fit any longer.',
  'version-lower':
    'The model has a lower version than the one that it is compared with as the earlier one. Either the version was not raised, or the two files are the wrong way round.',
  'id-gone':
    'Answers, plans, notes and stages name the parts of a model by id. While the first number of the version stays the same they have to fit, so no id may go or change. Put it back, or raise the first number.',
  'version-unchanged':
    'Under one version the same answers give the same statuses, everywhere and always. Here a status could become another one: a required criterion is new, or who is asked, who is a witness, what is required or a check has changed. Raise the version.',
  'version-kept':
    'The model says something else than the earlier file with the same version, if only in its wording. Raise the version, so that people can tell which text they had before them.',
  // meaning: overlay
  'base-not-found':
    'An overlay changes a model: the one that ships with the tool, or one in a file beside the overlay that is called by its id, such as ports.yaml for the model “ports”. Nothing was found there that could be changed.',
  'base-major-version':
    'The overlay was written for another version of the model that it changes, and the first number says that criteria have gone or changed their meaning since. Look at each change again and write the new version, or put the older model beside the overlay.',
  'base-minor-version':
    'The overlay was written for another version of the model that it changes. Its changes still fit, but the model may have criteria by now that nobody has thought of. When you have looked at them, write the new version.',
  'overlay-id-of-base':
    'Answers say by an id which model they belong to. The model that the overlay makes asks something else than the one that it changes, so it needs an id of its own.',
  'changed-criterion-unknown':
    'A change is about a criterion that the changed model does not have, so it would change nothing. Correct the id; “aeo model show” lists all of them. A new criterion is “added”.',
  'changes-contradict':
    'Two entries say of one criterion what cannot both be done, such as to leave it out and to require it. A criterion can have one change, or be reworded and also made required or recommended.',
  'change-without-effect':
    'The model says already what the change asks for. Most often the model has changed since, or another criterion was meant. Take the entry out, so that reports do not speak of changes that are none.',
  'added-known':
    'The overlay adds something under an id that the changed model uses already, so nobody could tell which of the two is meant. Choose another id, or change what is there.',
  'added-place-unknown':
    'A criterion is added to a standard, and a standard to a pillar or checklist, by the first parts of its id, and there is none of this id. Correct it. New standards are named under “standards”; new pillars need a model of one’s own.',
  'added-standard-unused':
    'The overlay names a new standard, and none of the criteria that it adds belongs to it. A standard without criteria has no status and is left out. Most often the id is misspelled in one of the two places.',
  // meaning: translation
  'model-not-found':
    'A translation belongs to a model and is checked against it. The model that it names is neither the built-in one nor among the files that were named, so nothing could be checked.',
  'translation-missing':
    'The translation lacks texts that the model has; they are shown in English. That works, but readers meet two languages on one page.',
  'translation-unknown':
    'The translation has a text for something that the model does not have, so it would never be shown. Most often the id is misspelled, or the model has changed.',
  'translation-evidence':
    'The pieces of evidence that a criterion asks for are translated one by one, in the order of the model, and here are more than the model has. Write one entry for each entry of the model.',
  'translation-list':
    'The coverage and the open questions are translated entry by entry, in the order of the model, and here are more entries than the model has, so some would never be shown. Write one entry for each entry of the model.',
};
