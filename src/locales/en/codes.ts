/** What each problem code means, in English, with an example. */

import type { ProblemCode } from '../../problem.ts';

/** What `aeo explain <code>` says of a kind of problem. */
export interface CodeWords {
  /** What it means, why it matters, and what to do. */
  readonly means: string;
  /**
   * The shortest YAML that provokes it, as part of a program file; `# answers.yaml` and the like begin part of another
   * file. Left out where nothing that a file can show provokes it.
   */
  readonly wrong?: string;
  /** The same, mended. */
  readonly mended?: string;
}

export type CodeCatalog = Readonly<Record<ProblemCode, CodeWords>>;

const lines = (...all: readonly string[]): string => all.join('\n');

export const codes: CodeCatalog = {
  // files
  'file-missing': {
    means:
      'A path on the command line leads to nothing. Check how it is spelled, and in which folder the command runs.',
  },
  'nothing-matched': {
    means:
      'The paths exist, but no file of ours is among them, so nothing was checked; that never counts as success. A file of ours is YAML and says what it is with a line such as “kind: program”.',
  },
  'folder-expected': {
    means:
      'An assessment is a whole folder: program.yaml, and the answers and the plan beside it. Give the folder itself, not a file in it.',
  },
  'program-file-missing': {
    means:
      'An assessment is a folder with a file program.yaml in it, and this folder has none. Name the right folder, or let “aeo init” begin a new one.',
  },
  'answers-in-two-places': {
    means:
      'Answers stand either in one file answers.yaml or in the folder “answers”, one file for each respondent. With both, nobody can tell which are meant: move the single file into the folder.',
    wrong: lines(
      '# answers.yaml',
      'respondent: { id: customs-1, group: customs }',
      '# answers/business-1.yaml',
      'respondent: { id: business-1, group: business }',
    ),
    mended: lines(
      '# answers/customs-1.yaml',
      'respondent: { id: customs-1, group: customs }',
      '# answers/business-1.yaml',
      'respondent: { id: business-1, group: business }',
    ),
  },
  'file-misnamed': {
    means:
      'A file that looks like part of the assessment is not read, because its name or its place is not quite the one that is looked for. Rename or move it as the hint says, or its content counts for nothing.',
    wrong: lines('# plan.yml', 'actions: []'),
    mended: lines('# plan.yaml', 'actions: []'),
  },
  // reading: bytes
  'file-not-regular': {
    means: 'The path leads to a folder, device, pipe or socket where a file is needed. Name the file itself.',
  },
  'file-unreadable': {
    means:
      'The file is there, but cannot be read: you have no right to it, another program holds it, or it is a link that leads back to itself. The message says which of these it is.',
  },
  'file-outside': {
    means:
      'A link leads out of the folder that was named. Nothing outside is read, so that checking a folder from elsewhere never opens other files of this computer. Put a copy in the place of the link, or name the file itself.',
  },
  'file-too-large': {
    means:
      'The file is larger than any file that people write by hand, so it is not read at all. Check that it is the right one, and split it if it is.',
  },
  'file-not-utf8': {
    means:
      'The file is not text in the encoding UTF-8: it was saved in another encoding, or it is a workbook, a PDF or an archive. Save it as plain text with the encoding UTF-8.',
  },
  // reading: text
  'file-empty': {
    means:
      'The file holds nothing, or nothing but comments. Check that it was saved; a file of ours begins with a line such as “kind: program”.',
    wrong: '# to be written',
    mended: lines('kind: program', 'format: 1'),
  },
  'not-yaml': {
    means:
      'The file holds a web page, XML or a document of a word processor under the name of a YAML file. Most often a page that shows the file was saved instead of the file. Download or save the file itself, as plain text.',
    wrong: lines('<!DOCTYPE html>', '<html lang="mn">'),
    mended: lines('kind: program', 'format: 1'),
  },
  'merge-conflict': {
    means:
      'Git could not join two versions of this file by itself and left both in it, between lines of <, = and > signs. Keep one version, and delete the lines with the signs.',
    wrong: lines(
      '<<<<<<< HEAD',
      'website: https://customs.gov.mn',
      '=======',
      'website: https://customs.gov.mn/en',
      '>>>>>>> translation',
    ),
    mended: 'website: https://customs.gov.mn/en',
  },
  'template-unrendered': {
    means:
      'Double braces belong to a template that another program should have filled in. Run that program first; if the braces are meant as text, put quotes around the text.',
    wrong: 'website: {{ website }}',
    mended: 'website: https://customs.gov.mn',
  },
  'character-control': {
    means:
      'The file contains a character that is no part of any text and cannot be seen, such as a null or an escape. It came in by copying or through a damaged file: delete it.',
    wrong: 'administration: Mongolian\u0007 Customs',
    mended: 'administration: Mongolian Customs',
  },
  'character-bidi': {
    means:
      'The file contains a character that cannot be seen and turns the direction of writing. With it a line can look different from what is read. Delete it, unless a text in Arabic, Hebrew or the like needs it.',
    wrong: 'administration: Mongolian \u202eCustoms',
    mended: 'administration: Mongolian Customs',
  },
  'line-end-alone': {
    means:
      'The lines end in the manner of very old computers, with a carriage return alone, and other programs see one long line. Save the file again with the line ends LF or CRLF.',
  },
  'limit-exceeded': {
    means:
      'The file holds more entries, or more of them inside each other, than a file that people write by hand, and reading on could take for ever. Check that it is the right file, and split it if it is.',
    wrong: `channels: ${'['.repeat(66)}${']'.repeat(66)}`,
    mended: 'channels: []',
  },
  // reading: YAML
  'yaml-tab': {
    means:
      'Spaces before a line say to what it belongs, and a tab has no fixed width, so tabs are not allowed there. Replace them by spaces, two for each step; most editors do so on request.',
    wrong: lines('legalBasis:', '\t- id: order-47 # a tab before the dash'),
    mended: lines('legalBasis:', '  - id: order-47 # two spaces'),
  },
  'yaml-indent': {
    means:
      'The number of spaces before a line says to what it belongs, and this line stands between two steps. Put as many spaces before it as before the lines that it stands beside.',
    wrong: lines('mandate:', '    reviews: []', '  funding: none'),
    mended: lines('mandate:', '  reviews: []', '  funding: none'),
  },
  'yaml-unclosed': {
    means:
      'A quotation mark or bracket is opened and never closed, so all that follows would belong to it. Close it where the text or the list ends.',
    wrong: 'administration: "Mongolian Customs',
    mended: 'administration: "Mongolian Customs"',
  },
  'yaml-colon-space': {
    means:
      'A colon divides key and value only with a space behind it. Without the space the whole line is one word.',
    wrong: 'launched:2018',
    mended: 'launched: 2018',
  },
  'yaml-colon-missing': {
    means:
      'A line such as “key: value” is expected here, and this one has no colon. Add the colon; or, if the line goes on from the one above, indent it.',
    wrong: 'launched 2018',
    mended: 'launched: 2018',
  },
  'yaml-colon-in-text': {
    means:
      'A colon with a space behind it begins a value, so a text that contains one needs quotes around it.',
    wrong: 'name: AEO: the program of Mongolia',
    mended: 'name: "AEO: the program of Mongolia"',
  },
  'yaml-start': {
    means:
      'Some signs have a meaning of their own at the beginning of a value, so a text that begins with one of them needs quotes around it.',
    wrong: 'administration: @MongolianCustoms',
    mended: 'administration: "@MongolianCustoms"',
  },
  'yaml-after-quote': {
    means:
      'A text in quotes ends at the next quotation mark of the same kind, and something follows it here. Most often the text itself contains that mark: write it in the way that the hint shows.',
    wrong: 'name: "AEO" Program of Mongolia',
    mended: 'name: \'"AEO" Program of Mongolia\'',
  },
  'yaml-escape': {
    means:
      'Between double quotes a backslash and the letter behind it stand for another character, and this pair stands for none. Use single quotes, between which a backslash is only a backslash, or write it twice.',
    wrong: lines('mandate:', '  decision: { reference: "orders\\47" }'),
    mended: lines('mandate:', "  decision: { reference: 'orders\\47' }"),
  },
  'yaml-key-long': {
    means:
      'What stands before the colon is far too long for a key. It is most likely a text with a colon in it: put quotes around it.',
  },
  'yaml-comma': {
    means:
      'Between brackets or braces the entries are divided by one comma each. Here one is missing, or one is too many.',
    wrong: lines('operatorCriteria:', '  published: { languages: [mn,, en] }'),
    mended: lines('operatorCriteria:', '  published: { languages: [mn, en] }'),
  },
  'yaml-block-text': {
    means:
      'After | or > the text begins on the next line, and all its lines are indented alike, further than their key. Move the text to the next line, or indent it evenly.',
    wrong: lines('strategy:', '  plan:', '    aeoGoal: | Fifty AEO companies'),
    mended: lines('strategy:', '  plan:', '    aeoGoal: |', '      Fifty AEO companies'),
  },
  'yaml-block-inside-brackets': {
    means:
      'Between brackets or braces entries are divided by commas and cannot begin with a dash. Close the bracket first, or use commas throughout.',
    wrong: lines('legalBasis: [', '  - id: order-47', ']'),
    mended: lines('legalBasis:', '  - id: order-47'),
  },
  'yaml-list-on-key-line': {
    means:
      'A list that is written with dashes begins on the line below its key. On the same line nobody could see how far its entries are indented.',
    wrong: 'legalBasis: - id: order-47',
    mended: lines('legalBasis:', '  - id: order-47'),
  },
  'yaml-hash': {
    means:
      'A comment begins with a space and “#”, and the space is missing here. Put it in; or, if “#” is part of the text, put quotes around the text.',
    wrong: 'administration: "Mongolian Customs"# in English',
    mended: 'administration: "Mongolian Customs" # in English',
  },
  'yaml-directive': {
    means:
      'A line that begins with “%” changes how the rest of the file is read, and only “%YAML 1.2” is allowed, which says nothing new. Delete the line.',
    wrong: lines('%YAML 1.1', '---', 'kind: program'),
    mended: 'kind: program',
  },
  'yaml-documents': {
    means:
      'A line of three dashes begins a second file inside this one, and only one is read. Delete the line, or move what follows to a file of its own.',
    wrong: lines('kind: program', '---', 'kind: plan'),
    mended: lines('# program.yaml', 'kind: program', '# plan.yaml', 'kind: plan'),
  },
  'yaml-tag': {
    means:
      'A word with “!” in front of it would turn the value into something else, which a file that is only data does not need. Take it out; if it belongs to the text, put quotes around the text.',
    wrong: 'launched: !year 2018',
    mended: 'launched: 2018',
  },
  'yaml-merge-key': {
    means:
      'Some tools understand “<<” as “copy the keys of another map to here”, which is not part of YAML today. Write the keys themselves in its place, so that every reader sees the same.',
    wrong: lines(
      'legalBasis:',
      '  - &order { id: order-47, kind: order }',
      '  - { <<: *order, id: order-48 }',
    ),
    mended: lines('legalBasis:', '  - { id: order-47, kind: order }', '  - { id: order-48, kind: order }'),
  },
  'yaml-syntax': {
    means:
      'The file cannot be read from here on. The cause is most often a quotation mark, bracket, colon or space that is missing on this line or the one above.',
    wrong: 'channels: [] ]',
    mended: 'channels: []',
  },
  'yaml-11-word': {
    means:
      'Tools that follow the older version 1.1 of YAML read this word as something else: yes, no, on and off as true or false, and some numbers as other numbers. With quotes around it every tool reads the same text.',
    wrong: 'country: NO',
    mended: 'country: "NO"',
  },
  'alias-unknown': {
    means:
      'A word with “*” in front of it stands for a value that was marked above with “&” and the same name, and there is no such mark. Correct the name; if it is meant as text, put quotes around it.',
    wrong: 'administration: *MongolianCustoms',
    mended: 'administration: Mongolian Customs',
  },
  'alias-cyclic': {
    means:
      'A word with “*” in front of it stands for a value that it is itself a part of, so the value would have no end. Write out what is meant.',
    wrong: lines('mandate: &mandate', '  reviews: [*mandate]'),
    mended: lines('mandate:', '  reviews: []'),
  },
  'anchor-twice': {
    means:
      'Two values are marked with the same name after “&”, so what “*” and the name stand for depends on where it is written. Give one of them another name.',
    wrong: lines(
      'legalBasis:',
      '  - { id: order-47, kind: &kind order }',
      '  - { id: law-12, kind: &kind law }',
      '  - { id: law-13, kind: *kind }',
    ),
    mended: lines(
      'legalBasis:',
      '  - { id: order-47, kind: order }',
      '  - { id: law-12, kind: &law law }',
      '  - { id: law-13, kind: *law }',
    ),
  },
  'comment-swallows': {
    means:
      'A space and “#” begin a comment, so the rest of this line is not part of the value. If it should be, put quotes around the whole; if it is a comment, put a space after “#”.',
    wrong: 'administration: Customs #1 Office',
    mended: 'administration: "Customs #1 Office"',
  },
  'quotes-typographic': {
    means:
      'Word processors turn plain quotation marks into typographic ones, which are ordinary characters here and so become part of the text. Write plain quotation marks, or none.',
    wrong: 'administration: “Mongolian Customs”',
    mended: 'administration: Mongolian Customs',
  },
  'number-inexact': {
    means:
      'The number has no end or more digits than a computer keeps exactly, so another number would be read than is written. If it is a name or a reference, put quotes around it.',
    wrong: lines('legalBasis:', '  - { id: order-47, reference: 20180301000000047 }'),
    mended: lines('legalBasis:', '  - { id: order-47, reference: "20180301000000047" }'),
  },
  'root-not-map': {
    means:
      'A file of ours consists of lines such as “key: value”, beginning with its kind. This one is a single text, number or list.',
    wrong: lines('- kind: program', '- format: 1'),
    mended: lines('kind: program', 'format: 1'),
  },
  'key-twice': {
    means:
      'The same key stands twice in one map, and only one of the two values can be meant. Delete one, or give it the key that it should have.',
    wrong: lines('launched: 2018', 'launched: 2019'),
    mended: 'launched: 2018',
  },
  'key-looks-alike': {
    means:
      'Two keys look the same but are made of different characters, so that they are two keys to every program. Delete one of them, or type both again.',
  },
  'key-empty': {
    means: 'A line begins with a colon: its key is missing or an empty text. Write the key.',
    wrong: ': https://customs.gov.mn',
    mended: 'website: https://customs.gov.mn',
  },
  'key-not-text': {
    means:
      'A key is a word. This one is a number, true or false, nothing, a list or a map, and other tools read such keys in different ways. If it is meant as a word, put quotes around it.',
    wrong: '[website]: https://customs.gov.mn',
    mended: 'website: https://customs.gov.mn',
  },
  'key-reserved': {
    means:
      'Some names, such as __proto__ or constructor, have a meaning inside programs and have been used to attack them, so no key can have them. Choose another name.',
    wrong: lines('website: none', '__proto__: none'),
    mended: 'website: none',
  },
  'key-invisible': {
    means:
      'There is a character in the key that cannot be seen, such as a hard space, so it is not the key that it looks like. It mostly comes in by copying: delete the key and type it again.',
    wrong: 'web\u200bsite: none',
    mended: 'website: none',
  },
  // schema
  'kind-missing': {
    means:
      'Every file says what it is in a line such as “kind: program” or “kind: answers”. Without it nobody can tell how to check the file.',
    wrong: lines('format: 1', 'id: mongolia'),
    mended: lines('kind: program', 'format: 1', 'id: mongolia'),
  },
  'kind-unknown': {
    means:
      'The line “kind” names something that no file of ours is. Write one of the words that the hint names.',
    wrong: 'kind: programme',
    mended: 'kind: program',
  },
  'kind-wrong': {
    means:
      'The file says that it is something else than what is needed in this place, such as answers where the program file should be. Name another file, or correct the line “kind”.',
    wrong: lines('# answers.yaml', 'kind: program'),
    mended: lines('# answers.yaml', 'kind: answers'),
  },
  'format-missing': {
    means:
      'Every file says with “format: 1” which version of our file format it follows, so that it can still be read when the format changes.',
    wrong: lines('kind: program', 'id: mongolia'),
    mended: lines('kind: program', 'format: 1', 'id: mongolia'),
  },
  'format-unknown': {
    means:
      'The file follows a version of our file format that this version of aeo does not know. Write “format: 1”; if the file comes from a newer aeo, use that one.',
    wrong: 'format: 2',
    mended: 'format: 1',
  },
  'key-unknown': {
    means:
      'This key is not one of those that can stand in this place, so what is written under it would count for nothing. Most often it is misspelled, or indented one step too far or too little.',
    wrong: 'webside: https://customs.gov.mn',
    mended: 'website: https://customs.gov.mn',
  },
  'key-missing': {
    means:
      'Something that the file cannot do without has been left out here. Add a line with the key that the message names.',
    wrong: lines('legalBasis:', '  - title: Order on the AEO program'),
    mended: lines('legalBasis:', '  - id: order-47', '    title: Order on the AEO program'),
  },
  'key-form': {
    means:
      'The keys in this place are ids that have a fixed form, and this key does not have it. Ids have lower-case letters, digits and hyphens; those of a standard or criterion have dots between their parts.',
    wrong: lines('# answers.yaml', 'answers:', '  Staff.Training.Materials: check'),
    mended: lines('# answers.yaml', 'answers:', '  staff.training.materials: check'),
  },
  'keys-exclude': {
    means:
      'Of these two keys only one can stand here, because they say the same thing in two ways, or contradict each other. Delete one of them.',
    wrong: lines(
      '# answers.yaml',
      'answers:',
      '  staff.training.materials:',
      '    status: check',
      '    hands: { check: 7, partial: 1 }',
    ),
    mended: lines(
      '# answers.yaml',
      'answers:',
      '  staff.training.materials:',
      '    hands: { check: 7, partial: 1 }',
    ),
  },
  'keys-not-indented': {
    means:
      'The lines that belong under a key stand beside it, because the spaces before them are missing. Put two more spaces before each of them.',
    wrong: lines('mandate:', 'reviews: []'),
    mended: lines('mandate:', '  reviews: []'),
  },
  'value-missing': {
    means:
      'There is a key and a colon, but no value behind it. Write the value; if there is none in the country, write “none” or [] as the hint says; if it is not known yet, leave the whole line out.',
    wrong: 'website:',
    mended: 'website: none',
  },
  'value-type': {
    means:
      'A text, number, list or map stands where one of another kind is expected. The message says what was found, and the hint how to write it.',
    wrong: 'legalBasis: order-47',
    mended: lines('legalBasis:', '  - id: order-47'),
  },
  'value-unknown': {
    means:
      'Only certain words can stand here, and this is none of them. The hint names the likely one, or all.',
    wrong: lines('legalBasis:', '  - { id: order-47, state: valid }'),
    mended: lines('legalBasis:', '  - { id: order-47, state: in-force }'),
  },
  'value-form': {
    means:
      'The text has to have a fixed form here, such as an id, a version or a web address, and does not have it. The message says which.',
    wrong: 'website: customs.gov.mn',
    mended: 'website: https://customs.gov.mn',
  },
  'date-form': {
    means:
      'Dates are written as year, month and day with hyphens, such as 2024-04-29, so that nobody takes the day for the month. Where it says so, a year alone will do.',
    wrong: 'asOf: 29.04.2024',
    mended: 'asOf: 2024-04-29',
  },
  'date-impossible': {
    means: 'The date has the right form, but the calendar has no such day. Correct the month or the day.',
    wrong: 'asOf: 2024-02-30',
    mended: 'asOf: 2024-02-29',
  },
  'text-empty': {
    means:
      'The text is empty, so that it says nothing. Write it, or leave the whole line out: what is left out counts as not known, and what does not exist is written as “none”.',
    wrong: 'administration: ""',
    mended: 'administration: Mongolian Customs',
  },
  'number-range': {
    means:
      'The number is smaller or greater than it can be here, such as a share above 100 percent. Correct it.',
    wrong: lines('# answers.yaml', 'respondent: { id: customs-1, group: customs, people: 0 }'),
    mended: lines('# answers.yaml', 'respondent: { id: customs-1, group: customs, people: 5 }'),
  },
  'count-range': {
    means:
      'The list or map has fewer or more entries than it may have here. The message says how many are possible.',
    wrong: lines('# answers.yaml', 'answers:', '  staff.training.materials: { hands: {} }'),
    mended: lines('# answers.yaml', 'answers:', '  staff.training.materials: { hands: { check: 7 } }'),
  },
  'item-twice': {
    means: 'The same entry stands twice in a list in which each counts once. Delete one of the two.',
    wrong: lines('operatorCriteria:', '  published: { languages: [mn, mn] }'),
    mended: lines('operatorCriteria:', '  published: { languages: [mn, en] }'),
  },
  'none-in-list': {
    means:
      'A list says that there is none by having no entries, not by an entry “none”. Write [] in place of the whole list; if there are entries, delete this one.',
    wrong: 'channels: [none]',
    mended: 'channels: []',
  },
  'value-wrong': {
    means:
      'The value breaks a rule for which there is no sentence of its own. “aeo schema” prints what can stand in this place.',
  },
  // meaning: answers
  'criterion-unknown': {
    means:
      'An answer or action names a criterion that the model does not have, so it would count for nothing. Correct the id; “aeo model show” lists all of them.',
    wrong: lines('# answers.yaml', 'answers:', '  staff.training.material: check'),
    mended: lines('# answers.yaml', 'answers:', '  staff.training.materials: check'),
  },
  'noted-id-unknown': {
    means:
      'Notes and comments stand under the id of a pillar, checklist or standard, and the model has none with this id, so the text would never be shown. Correct the id.',
    wrong: lines(
      '# answers.yaml',
      'respondent: { id: assessor, group: assessor }',
      'notes:',
      '  staff.trainings: Courses take place.',
    ),
    mended: lines(
      '# answers.yaml',
      'respondent: { id: assessor, group: assessor }',
      'notes:',
      '  staff.training: Courses take place.',
    ),
  },
  'program-mismatch': {
    means:
      'The file says that it belongs to another program than the program file beside it. It has most likely strayed into the wrong folder; answers for one country must not count for another.',
    wrong: lines('# program.yaml', 'id: mongolia', '# answers.yaml', 'program: mongolia-2023'),
    mended: lines('# program.yaml', 'id: mongolia', '# answers.yaml', 'program: mongolia'),
  },
  'model-mismatch': {
    means:
      'The answers were given to the questions of another model than the one in use. Name the file of that model with --model.',
    wrong: lines('# answers.yaml', 'model: { id: another-model, version: 1.0.0 }'),
    mended: lines('# answers.yaml', 'model: { id: our-model, version: 1.0.0 }'),
  },
  'model-major-version': {
    means:
      'The answers were given to another version of the model, and its first number says that the questions have changed in meaning. Ask again, or assess with the older model (--model).',
    wrong: lines(
      '# model.yaml',
      'version: 2.0.0',
      '# answers.yaml',
      'model: { id: our-model, version: 1.0.0 }',
    ),
    mended: lines(
      '# model.yaml',
      'version: 2.0.0',
      '# answers.yaml',
      'model: { id: our-model, version: 2.0.0 }',
    ),
  },
  'model-minor-version': {
    means:
      'The answers were given to another version of the model. Its first number is the same, so the answers still fit, but the model may ask more by now. When you have looked at what is new, write the new version.',
    wrong: lines(
      '# model.yaml',
      'version: 1.1.0',
      '# answers.yaml',
      'model: { id: our-model, version: 1.0.0 }',
    ),
    mended: lines(
      '# model.yaml',
      'version: 1.1.0',
      '# answers.yaml',
      'model: { id: our-model, version: 1.1.0 }',
    ),
  },
  'group-unknown': {
    means:
      'Each respondent speaks for a group of the model, such as customs or business, and the model has no group of this name. Write one of those that the hint names.',
    wrong: lines('# answers.yaml', 'respondent: { id: customs-1, group: custom }'),
    mended: lines('# answers.yaml', 'respondent: { id: customs-1, group: customs }'),
  },
  'group-not-asked': {
    means:
      'The model does not ask this group about this criterion, because it can seldom know the answer. The answer counts all the same; take it out if it was given by mistake.',
    wrong: lines(
      '# answers.yaml',
      'respondent: { id: business-1, group: business }',
      'answers:',
      '  staff.training.materials: check # asked of customs alone',
    ),
    mended: lines(
      '# answers.yaml',
      'respondent: { id: customs-1, group: customs }',
      'answers:',
      '  staff.training.materials: check',
    ),
  },
  'respondent-twice': {
    means:
      'Two answers files name the same respondent, so that one voice would count twice. Give each respondent an id of their own, or put both sets of answers into one file.',
    wrong: lines(
      '# answers/customs-1.yaml',
      'respondent: { id: customs-1, group: customs }',
      '# answers/customs-2.yaml',
      'respondent: { id: customs-1, group: customs }',
    ),
    mended: lines(
      '# answers/customs-1.yaml',
      'respondent: { id: customs-1, group: customs }',
      '# answers/customs-2.yaml',
      'respondent: { id: customs-2, group: customs }',
    ),
  },
  'ongoing-without-work': {
    means:
      '“ongoing” says that something is not in place but worked on, and it counts for more than a gap. So the answer has to name the work; without work it is a gap.',
    wrong: lines('# answers.yaml', 'answers:', '  staff.training.materials: ongoing'),
    mended: lines(
      '# answers.yaml',
      'answers:',
      '  staff.training.materials: { status: ongoing, work: Writing the handbook }',
    ),
  },
  'work-out-of-place': {
    means:
      'Only the answers “ongoing” and “partial” say that something is still missing and can have work under way. Beside any other answer, either the answer or the work is a mistake.',
    wrong: lines(
      '# answers.yaml',
      'answers:',
      '  staff.training.materials: { status: check, work: Writing the handbook }',
    ),
    mended: lines(
      '# answers.yaml',
      'answers:',
      '  staff.training.materials: { status: partial, work: Writing the handbook }',
    ),
  },
  'not-applicable-without-note': {
    means:
      '“not-applicable” takes a criterion out of the result, so it needs a reason that others can judge. Say why in a note.',
    wrong: lines('# answers.yaml', 'answers:', '  staff.training.materials: not-applicable'),
    mended: lines(
      '# answers.yaml',
      'answers:',
      '  staff.training.materials: { status: not-applicable, note: The academy of another country trains. }',
    ),
  },
  'decision-without-note': {
    means:
      'What an assessor answers settles the matter over what all others said. So it has to say why, in a note.',
    wrong: lines(
      '# answers.yaml',
      'respondent: { id: assessor, group: assessor }',
      'answers:',
      '  staff.training.materials: partial',
    ),
    mended: lines(
      '# answers.yaml',
      'respondent: { id: assessor, group: assessor }',
      'answers:',
      '  staff.training.materials: { status: partial, note: Two of five modules were seen. }',
    ),
  },
  'assessor-only': {
    means:
      'Notes and comments on whole pillars and standards, and decisions in the name of others, stand only in the answers of the group “assessor”. Move them to such a file.',
    wrong: lines(
      '# answers.yaml',
      'respondent: { id: customs-1, group: customs }',
      'notes:',
      '  staff: The officers know their work.',
    ),
    mended: lines(
      '# answers.yaml',
      'respondent: { id: assessor, group: assessor }',
      'notes:',
      '  staff: The officers know their work.',
    ),
  },
  'profile-unknown': {
    means:
      'The program file names a short form of the model that the model does not have. Write one of those that it has, or take the line out to be asked everything.',
    wrong: 'profile: workshops',
    mended: 'profile: workshop',
  },
  'evidence-expired': {
    means:
      'The evidence could be relied on until a day that is past at the date of the assessment, so the answer rests on word alone. Name newer evidence, if there is any.',
    wrong: lines(
      '# answers.yaml',
      'date: 2024-04-29',
      'answers:',
      '  staff.training.materials:',
      '    status: check',
      '    evidence:',
      '      - { title: Certificate of the academy, validUntil: 2023-12-31 }',
    ),
    mended: lines(
      '# answers.yaml',
      'date: 2024-04-29',
      'answers:',
      '  staff.training.materials:',
      '    status: check',
      '    evidence:',
      '      - { title: Certificate of the academy, validUntil: 2026-12-31 }',
    ),
  },
  'work-overdue': {
    means:
      'The work should have been done by a day that is past at the date of the assessment, so it no longer counts as work under way. If it goes on, write the new date; if it is done, say so.',
    wrong: lines(
      '# answers.yaml',
      'date: 2024-04-29',
      'answers:',
      '  staff.training.materials:',
      '    { status: ongoing, work: Writing the handbook, due: 2023-12-31 }',
    ),
    mended: lines(
      '# answers.yaml',
      'date: 2024-04-29',
      'answers:',
      '  staff.training.materials:',
      '    { status: ongoing, work: Writing the handbook, due: 2024-12-31 }',
    ),
  },
  // meaning: everywhere
  'id-twice': {
    means:
      'Two entries of one list have the same id, so nobody can tell which of them a reference means. Change one of them.',
    wrong: lines(
      'legalBasis:',
      '  - { id: order-47, title: Order on the AEO program }',
      '  - { id: order-47, title: Order on the pilot }',
    ),
    mended: lines(
      'legalBasis:',
      '  - { id: order-47, title: Order on the AEO program }',
      '  - { id: order-52, title: Order on the pilot }',
    ),
  },
  'reference-unknown': {
    means:
      'An entry names another one by its id, and there is none with this id in the file. Correct the id, or add the entry.',
    wrong: lines(
      'organization:',
      '  units:',
      '    - id: aeo-division',
      '  positions:',
      '    - { id: validator, unit: aeo-unit }',
    ),
    mended: lines(
      'organization:',
      '  units:',
      '    - id: aeo-division',
      '  positions:',
      '    - { id: validator, unit: aeo-division }',
    ),
  },
  'dates-out-of-order': {
    means: 'Something ends before it begins. Correct one of the two dates.',
    wrong: lines('strategy:', '  plan: { from: 2025, to: 2021 }'),
    mended: lines('strategy:', '  plan: { from: 2021, to: 2025 }'),
  },
  // meaning: plan
  'plan-cycle': {
    means:
      'An action waits for another one, and that one, directly or over others, waits for the first, so none of them can ever begin. Take out one of the entries under “dependsOn”.',
    wrong: lines(
      '# plan.yaml',
      'actions:',
      '  - id: handbook',
      '    criterion: staff.training.materials',
      '    what: Write the handbook',
      '    state: planned',
      '    dependsOn: [handbook]',
    ),
    mended: lines(
      '# plan.yaml',
      'actions:',
      '  - id: handbook',
      '    criterion: staff.training.materials',
      '    what: Write the handbook',
      '    state: planned',
    ),
  },
  'done-without-date': {
    means:
      'An action is done, but the plan does not say since when. What it achieves counts from that day, so until the day is written it counts as work.',
    wrong: lines(
      '# plan.yaml',
      'actions:',
      '  - id: handbook',
      '    criterion: staff.training.materials',
      '    what: Write the handbook',
      '    state: done',
    ),
    mended: lines(
      '# plan.yaml',
      'actions:',
      '  - id: handbook',
      '    criterion: staff.training.materials',
      '    what: Write the handbook',
      '    state: done',
      '    doneOn: 2024-03-15',
    ),
  },
  // meaning: model
  'source-unknown': {
    means:
      'A criterion cites a source that does not stand under “sources” at the head of the model, so nobody could look it up. Correct the key, or add the source.',
    wrong: lines('# model.yaml: a criterion', 'sources: [hand-book]'),
    mended: lines('# model.yaml: a criterion', 'sources: [handbook]'),
  },
  'group-reserved': {
    means:
      'The assessor, who settles what others said, is no group that a model asks, so no group of a model can have this id. Give the group another one.',
    wrong: lines(
      '# model.yaml',
      'groups:',
      '  customs: { title: Customs headquarters, acts: true, voice: official }',
      '  assessor: { title: Consultants, acts: false, voice: official }',
    ),
    mended: lines(
      '# model.yaml',
      'groups:',
      '  customs: { title: Customs headquarters, acts: true, voice: official }',
      '  consultants: { title: Consultants, acts: false, voice: official }',
    ),
  },
  'question-missing': {
    means:
      'A criterion asks each group in words of its own, and one of the groups that are asked has no question. Add one, or write a single question for all groups.',
    wrong: lines(
      '# model.yaml: a criterion',
      'asked: [customs, business]',
      'question:',
      '  customs: How far are there training materials?',
    ),
    mended: lines(
      '# model.yaml: a criterion',
      'asked: [customs, business]',
      'question:',
      '  customs: How far are there training materials?',
      '  business: How well do the officers know the program?',
    ),
  },
  'question-not-asked': {
    means:
      'There is a question for a group that the criterion does not ask, so nobody would ever see it. Add the group under “asked”, or take the question out.',
    wrong: lines(
      '# model.yaml: a criterion',
      'asked: [customs]',
      'question:',
      '  customs: How far are there training materials?',
      '  business: How well do the officers know the program?',
    ),
    mended: lines(
      '# model.yaml: a criterion',
      'asked: [customs]',
      'question:',
      '  customs: How far are there training materials?',
    ),
  },
  'witness-not-asked': {
    means:
      'A witness is one of the groups that are asked, namely the one that lives with the result; this group is not asked. Add it under “asked”, or take it out of “witnesses”.',
    wrong: lines('# model.yaml: a criterion', 'asked: [customs]', 'witnesses: [business]'),
    mended: lines('# model.yaml: a criterion', 'asked: [customs, business]', 'witnesses: [business]'),
  },
  'requirement-unknown': {
    means:
      'A stage requires a pillar, checklist, standard or criterion that the model does not have, so that nobody could ever reach the stage. Correct the id.',
    wrong: lines('# model.yaml', 'stages:', '  - { id: first, title: First, requires: { staf: partial } }'),
    mended: lines('# model.yaml', 'stages:', '  - { id: first, title: First, requires: { staff: partial } }'),
  },
  'profile-criterion-unknown': {
    means: 'A short form of the model asks a criterion that the model does not have. Correct the id.',
    wrong: lines(
      '# model.yaml',
      'profiles:',
      '  short: { title: Short form, criteria: [staff.training.material] }',
    ),
    mended: lines(
      '# model.yaml',
      'profiles:',
      '  short: { title: Short form, criteria: [staff.training.materials] }',
    ),
  },
  'pillar-without-required': {
    means:
      'The status of a pillar, checklist or standard comes from its required criteria, and this one has none, so it could never get a status. Make at least one criterion required.',
    wrong: lines('# model.yaml: a criterion', 'required: false # and so are the others'),
    mended: lines('# model.yaml: a criterion', 'required: true'),
  },
  'check-impossible': {
    means:
      'The check of a criterion asks for something that no program file can contain, so it would fail for every country. Most often a key or word is misspelled, or the path leads to the wrong place.',
    wrong: lines('# model.yaml: a criterion', 'program:', '  - at: /training/material'),
    mended: lines('# model.yaml: a criterion', 'program:', '  - at: /training/materials'),
  },
  'check-part-impossible': {
    means:
      'One part of the check of a criterion asks for something that no program file can contain. The whole can still hold without it, so that the mistake would go unseen. Correct the part or take it out.',
    wrong: lines(
      '# model.yaml: a criterion',
      'program:',
      '  - at: /legalBasis',
      '    schema: { contains: { properties: { kind: { enum: [law, act] } } } }',
    ),
    mended: lines(
      '# model.yaml: a criterion',
      'program:',
      '  - at: /legalBasis',
      '    schema: { contains: { properties: { kind: { enum: [law, decree] } } } }',
    ),
  },
  'criterion-without-source': {
    means:
      'The criterion does not say what it rests on, so nobody can see whether it is an obligation, a recommendation or an opinion. Cite a source.',
    wrong: lines('# model.yaml: a criterion', 'sources: []'),
    mended: lines('# model.yaml: a criterion', 'sources: [handbook]'),
  },
  'required-on-unverified': {
    means:
      'A required criterion decides a status, and nobody has read any of the sources that this one cites. Cite a source that has been read, or make the criterion recommended.',
    wrong: lines('# model.yaml', 'sources:', '  handbook: { title: Handbook, trust: unverified }'),
    mended: lines('# model.yaml', 'sources:', '  handbook: { title: Handbook, trust: primary }'),
  },
  'source-unused': {
    means:
      'The model lists a source that no criterion cites. Cite it where a criterion rests on it, or take it out.',
    wrong: lines(
      '# model.yaml',
      'sources:',
      '  handbook: { title: Handbook, trust: primary }',
      '  leaflet: { title: Leaflet, trust: primary }',
    ),
    mended: lines('# model.yaml', 'sources:', '  handbook: { title: Handbook, trust: primary }'),
  },
  'model-not-found': {
    means:
      'A translation belongs to a model and is checked against it. The model that it names is neither the built-in one nor among the files that were named, so nothing could be checked.',
    wrong: lines('# our-model.fr.yaml', 'model: { id: our-modell, version: 1.0.0 }'),
    mended: lines('# our-model.fr.yaml', 'model: { id: our-model, version: 1.0.0 }'),
  },
  'translation-missing': {
    means:
      'The translation lacks texts that the model has; they are shown in English. That works, but readers meet two languages on one page.',
    wrong: lines('# our-model.fr.yaml', 'pillars:', '  staff: { goal: Les agents connaissent leur métier }'),
    mended: lines(
      '# our-model.fr.yaml',
      'pillars:',
      '  staff: { title: Personnel, goal: Les agents connaissent leur métier }',
    ),
  },
  'translation-unknown': {
    means:
      'The translation has a text for something that the model does not have, so it would never be shown. Most often the id is misspelled, or the model has changed.',
    wrong: lines(
      '# our-model.fr.yaml',
      'standards:',
      '  staff.training: { title: Formation }',
      '  staff.trainings: { title: Formation }',
    ),
    mended: lines('# our-model.fr.yaml', 'standards:', '  staff.training: { title: Formation }'),
  },
  'translation-evidence': {
    means:
      'The pieces of evidence that a criterion asks for are translated one by one, in the order of the model, and here are more than the model has. Write one entry for each entry of the model.',
    wrong: lines('# our-model.fr.yaml: a criterion', 'evidence: [Le manuel, Les exercices]'),
    mended: lines('# our-model.fr.yaml: a criterion', 'evidence: [Le manuel et les exercices]'),
  },
};
