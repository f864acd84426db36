/** For each problem code an example that provokes it, and the same example mended: the same in every language. */

import type { ProblemCode } from '../problem.ts';

export interface CodeExample {
  /**
   * The shortest YAML that provokes it, as part of a program file; `# answers.yaml` and the like begin part of another
   * file.
   */
  readonly wrong: string;
  /** The same, mended. */
  readonly mended: string;
}

const lines = (...all: readonly string[]): string => all.join('\n');

/** Left out where nothing that a file can show provokes it. */
export const codeExamples: Readonly<Partial<Record<ProblemCode, CodeExample>>> = {
  // files
  'answers-in-two-places': {
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
    wrong: lines('# plan.yml', 'actions: []'),
    mended: lines('# plan.yaml', 'actions: []'),
  },
  // reading: bytes
  // reading: text
  'file-empty': {
    wrong: '# to be written',
    mended: lines('kind: program', 'format: 1'),
  },
  'not-yaml': {
    wrong: lines('<!DOCTYPE html>', '<html lang="mn">'),
    mended: lines('kind: program', 'format: 1'),
  },
  'merge-conflict': {
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
    wrong: 'website: {{ website }}',
    mended: 'website: https://customs.gov.mn',
  },
  'character-control': {
    wrong: 'administration: Mongolian\u0007 Customs',
    mended: 'administration: Mongolian Customs',
  },
  'character-bidi': {
    wrong: 'administration: Mongolian \u202eCustoms',
    mended: 'administration: Mongolian Customs',
  },
  'limit-exceeded': {
    wrong: `channels: ${'['.repeat(66)}${']'.repeat(66)}`,
    mended: 'channels: []',
  },
  // reading: YAML
  'yaml-tab': {
    wrong: lines('legalBasis:', '\t- id: order-47 # a tab before the dash'),
    mended: lines('legalBasis:', '  - id: order-47 # two spaces'),
  },
  'yaml-indent': {
    wrong: lines('mandate:', '    reviews: []', '  funding: none'),
    mended: lines('mandate:', '  reviews: []', '  funding: none'),
  },
  'yaml-unclosed': {
    wrong: 'administration: "Mongolian Customs',
    mended: 'administration: "Mongolian Customs"',
  },
  'yaml-colon-space': {
    wrong: 'launched:2018',
    mended: 'launched: 2018',
  },
  'yaml-colon-missing': {
    wrong: 'launched 2018',
    mended: 'launched: 2018',
  },
  'yaml-colon-in-text': {
    wrong: 'name: AEO: the program of Mongolia',
    mended: 'name: "AEO: the program of Mongolia"',
  },
  'yaml-start': {
    wrong: 'administration: @MongolianCustoms',
    mended: 'administration: "@MongolianCustoms"',
  },
  'yaml-after-quote': {
    wrong: 'name: "AEO" Program of Mongolia',
    mended: 'name: \'"AEO" Program of Mongolia\'',
  },
  'yaml-escape': {
    wrong: lines('mandate:', '  decision: { reference: "orders\\47" }'),
    mended: lines('mandate:', "  decision: { reference: 'orders\\47' }"),
  },
  'yaml-comma': {
    wrong: lines('operatorCriteria:', '  published: { languages: [mn,, en] }'),
    mended: lines('operatorCriteria:', '  published: { languages: [mn, en] }'),
  },
  'yaml-block-text': {
    wrong: lines('strategy:', '  plan:', '    aeoGoal: | Fifty AEO companies'),
    mended: lines('strategy:', '  plan:', '    aeoGoal: |', '      Fifty AEO companies'),
  },
  'yaml-block-inside-brackets': {
    wrong: lines('legalBasis: [', '  - id: order-47', ']'),
    mended: lines('legalBasis:', '  - id: order-47'),
  },
  'yaml-list-on-key-line': {
    wrong: 'legalBasis: - id: order-47',
    mended: lines('legalBasis:', '  - id: order-47'),
  },
  'yaml-hash': {
    wrong: 'administration: "Mongolian Customs"# in English',
    mended: 'administration: "Mongolian Customs" # in English',
  },
  'yaml-directive': {
    wrong: lines('%YAML 1.1', '---', 'kind: program'),
    mended: 'kind: program',
  },
  'yaml-documents': {
    wrong: lines('kind: program', '---', 'kind: plan'),
    mended: lines('# program.yaml', 'kind: program', '# plan.yaml', 'kind: plan'),
  },
  'yaml-tag': {
    wrong: 'launched: !year 2018',
    mended: 'launched: 2018',
  },
  'yaml-merge-key': {
    wrong: lines(
      'legalBasis:',
      '  - &order { id: order-47, kind: order }',
      '  - { <<: *order, id: order-48 }',
    ),
    mended: lines('legalBasis:', '  - { id: order-47, kind: order }', '  - { id: order-48, kind: order }'),
  },
  'yaml-syntax': {
    wrong: 'channels: [] ]',
    mended: 'channels: []',
  },
  'yaml-11-word': {
    wrong: 'country: NO',
    mended: 'country: "NO"',
  },
  'alias-unknown': {
    wrong: 'administration: *MongolianCustoms',
    mended: 'administration: Mongolian Customs',
  },
  'alias-cyclic': {
    wrong: lines('mandate: &mandate', '  reviews: [*mandate]'),
    mended: lines('mandate:', '  reviews: []'),
  },
  'anchor-twice': {
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
    wrong: 'administration: Customs #1 Office',
    mended: 'administration: "Customs #1 Office"',
  },
  'quotes-typographic': {
    wrong: 'administration: “Mongolian Customs”',
    mended: 'administration: Mongolian Customs',
  },
  'number-inexact': {
    wrong: lines('legalBasis:', '  - { id: order-47, reference: 20180301000000047 }'),
    mended: lines('legalBasis:', '  - { id: order-47, reference: "20180301000000047" }'),
  },
  'root-not-map': {
    wrong: lines('- kind: program', '- format: 1'),
    mended: lines('kind: program', 'format: 1'),
  },
  'key-twice': {
    wrong: lines('launched: 2018', 'launched: 2019'),
    mended: 'launched: 2018',
  },
  'key-empty': {
    wrong: ': https://customs.gov.mn',
    mended: 'website: https://customs.gov.mn',
  },
  'key-not-text': {
    wrong: '[website]: https://customs.gov.mn',
    mended: 'website: https://customs.gov.mn',
  },
  'key-reserved': {
    wrong: lines('website: none', '__proto__: none'),
    mended: 'website: none',
  },
  'key-invisible': {
    wrong: 'web\u200bsite: none',
    mended: 'website: none',
  },
  // schema
  'kind-missing': {
    wrong: lines('format: 1', 'id: mongolia'),
    mended: lines('kind: program', 'format: 1', 'id: mongolia'),
  },
  'kind-unknown': {
    wrong: 'kind: programme',
    mended: 'kind: program',
  },
  'kind-wrong': {
    wrong: lines('# answers.yaml', 'kind: program'),
    mended: lines('# answers.yaml', 'kind: answers'),
  },
  'format-missing': {
    wrong: lines('kind: program', 'id: mongolia'),
    mended: lines('kind: program', 'format: 1', 'id: mongolia'),
  },
  'format-unknown': {
    wrong: 'format: 2',
    mended: 'format: 1',
  },
  'overlay-expected': {
    wrong: lines(
      '# overlay.yaml',
      'kind: model',
      'id: our-overlay',
      'extends: our-model',
      'changes:',
      '  - { criterion: staff.training.courses, as: required, reason: The law asks for it }',
    ),
    mended: lines(
      '# overlay.yaml',
      'kind: overlay',
      'id: our-overlay',
      'extends: our-model',
      'changes:',
      '  - { criterion: staff.training.courses, as: required, reason: The law asks for it }',
    ),
  },
  'key-unknown': {
    wrong: 'webside: https://customs.gov.mn',
    mended: 'website: https://customs.gov.mn',
  },
  'key-missing': {
    wrong: lines('legalBasis:', '  - title: Order on the AEO program'),
    mended: lines('legalBasis:', '  - id: order-47', '    title: Order on the AEO program'),
  },
  'key-form': {
    wrong: lines('# answers.yaml', 'answers:', '  Staff.Training.Materials: check'),
    mended: lines('# answers.yaml', 'answers:', '  staff.training.materials: check'),
  },
  'keys-exclude': {
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
    wrong: lines('mandate:', 'reviews: []'),
    mended: lines('mandate:', '  reviews: []'),
  },
  'value-missing': {
    wrong: 'website:',
    mended: 'website: none',
  },
  'value-type': {
    wrong: 'legalBasis: order-47',
    mended: lines('legalBasis:', '  - id: order-47'),
  },
  'value-unknown': {
    wrong: lines('legalBasis:', '  - { id: order-47, state: valid }'),
    mended: lines('legalBasis:', '  - { id: order-47, state: in-force }'),
  },
  'value-form': {
    wrong: 'website: customs.gov.mn',
    mended: 'website: https://customs.gov.mn',
  },
  'date-form': {
    wrong: 'asOf: 29.04.2024',
    mended: 'asOf: 2024-04-29',
  },
  'date-impossible': {
    wrong: 'asOf: 2024-02-30',
    mended: 'asOf: 2024-02-29',
  },
  'text-empty': {
    wrong: 'administration: ""',
    mended: 'administration: Mongolian Customs',
  },
  'number-range': {
    wrong: lines('# answers.yaml', 'respondent: { id: customs-1, group: customs, people: 0 }'),
    mended: lines('# answers.yaml', 'respondent: { id: customs-1, group: customs, people: 5 }'),
  },
  'count-range': {
    wrong: lines('# answers.yaml', 'answers:', '  staff.training.materials: { hands: {} }'),
    mended: lines('# answers.yaml', 'answers:', '  staff.training.materials: { hands: { check: 7 } }'),
  },
  'item-twice': {
    wrong: lines('operatorCriteria:', '  published: { languages: [mn, mn] }'),
    mended: lines('operatorCriteria:', '  published: { languages: [mn, en] }'),
  },
  'none-in-list': {
    wrong: 'channels: [none]',
    mended: 'channels: []',
  },
  // meaning: answers
  'criterion-unknown': {
    wrong: lines('# answers.yaml', 'answers:', '  staff.training.material: check'),
    mended: lines('# answers.yaml', 'answers:', '  staff.training.materials: check'),
  },
  'noted-id-unknown': {
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
    wrong: lines('# program.yaml', 'id: mongolia', '# answers.yaml', 'program: mongolia-2023'),
    mended: lines('# program.yaml', 'id: mongolia', '# answers.yaml', 'program: mongolia'),
  },
  'model-mismatch': {
    wrong: lines('# answers.yaml', 'model: { id: another-model, version: 1.0.0 }'),
    mended: lines('# answers.yaml', 'model: { id: our-model, version: 1.0.0 }'),
  },
  'model-major-version': {
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
  'reworded-answered': {
    wrong: lines(
      '# overlay.yaml',
      'changes:',
      '  - criterion: staff.training.courses',
      '    as: reworded',
      '    reason: Here they are called lessons',
      '    statement: There are lessons.',
      '# answers/customs-1.yaml',
      'model: { id: our-model, version: 1.0.0 }',
      'answers: { staff.training.courses: check }',
      '# answers/customs-2.yaml',
      'model: { id: our-overlay, version: 1.0.0 }',
      'respondent: { id: customs-2, group: customs }',
    ),
    mended: lines(
      '# overlay.yaml',
      'changes:',
      '  - criterion: staff.training.courses',
      '    as: reworded',
      '    reason: Here they are called lessons',
      '    statement: There are lessons.',
      '# answers/customs-1.yaml',
      'model: { id: our-overlay, version: 1.0.0 }',
      'answers: { staff.training.courses: check }',
      '# answers/customs-2.yaml',
      'model: { id: our-overlay, version: 1.0.0 }',
      'respondent: { id: customs-2, group: customs }',
    ),
  },
  'left-out-named': {
    wrong: lines(
      '# overlay.yaml',
      'changes:',
      '  - { criterion: staff.training.courses, as: left-out, reason: Nobody holds any }',
      '# answers.yaml',
      'model: { id: our-overlay, version: 1.0.0 }',
      'answers: { staff.training.courses: gap, staff.training.materials: check }',
    ),
    mended: lines(
      '# overlay.yaml',
      'changes:',
      '  - { criterion: staff.training.courses, as: left-out, reason: Nobody holds any }',
      '# answers.yaml',
      'model: { id: our-overlay, version: 1.0.0 }',
      'answers: { staff.training.materials: check }',
    ),
  },
  'group-unknown': {
    wrong: lines('# answers.yaml', 'respondent: { id: customs-1, group: custom }'),
    mended: lines('# answers.yaml', 'respondent: { id: customs-1, group: customs }'),
  },
  'group-not-asked': {
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
    wrong: lines('# answers.yaml', 'answers:', '  staff.training.materials: ongoing'),
    mended: lines(
      '# answers.yaml',
      'answers:',
      '  staff.training.materials: { status: ongoing, work: Writing the handbook }',
    ),
  },
  'work-out-of-place': {
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
    wrong: lines('# answers.yaml', 'answers:', '  staff.training.materials: not-applicable'),
    mended: lines(
      '# answers.yaml',
      'answers:',
      '  staff.training.materials: { status: not-applicable, note: The academy of another country trains. }',
    ),
  },
  'decision-without-note': {
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
    wrong: 'profile: workshops',
    mended: 'profile: workshop',
  },
  'evidence-expired': {
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
    wrong: lines('strategy:', '  plan: { from: 2025, to: 2021 }'),
    mended: lines('strategy:', '  plan: { from: 2021, to: 2025 }'),
  },
  // meaning: labels
  'label-twice': {
    wrong: lines('# labels.yaml', 'statuses:', '  partial: Under way', '  ongoing: Under way'),
    mended: lines('# labels.yaml', 'statuses:', '  partial: Partly in place', '  ongoing: Under way'),
  },
  // meaning: plan
  'plan-cycle': {
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
    wrong: lines('# model.yaml: a criterion', 'sources: [hand-book]'),
    mended: lines('# model.yaml: a criterion', 'sources: [handbook]'),
  },
  'group-reserved': {
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
    wrong: lines('# model.yaml: a criterion', 'asked: [customs]', 'witnesses: [business]'),
    mended: lines('# model.yaml: a criterion', 'asked: [customs, business]', 'witnesses: [business]'),
  },
  'requirement-unknown': {
    wrong: lines('# model.yaml', 'stages:', '  - { id: first, title: First, requires: { staf: partial } }'),
    mended: lines('# model.yaml', 'stages:', '  - { id: first, title: First, requires: { staff: partial } }'),
  },
  'profile-criterion-unknown': {
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
  'coverage-criterion-unknown': {
    wrong: lines(
      '# model.yaml',
      'coverage:',
      '  - part: Chapter 1',
      '    items:',
      '      - { item: Materials for training, criteria: [staff.training.material] }',
    ),
    mended: lines(
      '# model.yaml',
      'coverage:',
      '  - part: Chapter 1',
      '    items:',
      '      - { item: Materials for training, criteria: [staff.training.materials] }',
    ),
  },
  'pillar-without-required': {
    wrong: lines('# model.yaml: a criterion', 'required: false # and so are the others'),
    mended: lines('# model.yaml: a criterion', 'required: true'),
  },
  'check-impossible': {
    wrong: lines('# model.yaml: a criterion', 'program:', '  - at: /training/material'),
    mended: lines('# model.yaml: a criterion', 'program:', '  - at: /training/materials'),
  },
  'check-part-impossible': {
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
    wrong: lines('# model.yaml: a criterion', 'sources: []'),
    mended: lines('# model.yaml: a criterion', 'sources: [handbook]'),
  },
  'required-on-unverified': {
    wrong: lines('# model.yaml', 'sources:', '  handbook: { title: Handbook, trust: unverified }'),
    mended: lines('# model.yaml', 'sources:', '  handbook: { title: Handbook, trust: primary }'),
  },
  'source-unused': {
    wrong: lines(
      '# model.yaml',
      'sources:',
      '  handbook: { title: Handbook, trust: primary }',
      '  leaflet: { title: Leaflet, trust: primary }',
    ),
    mended: lines('# model.yaml', 'sources:', '  handbook: { title: Handbook, trust: primary }'),
  },
  // meaning: the form of a model
  'text-long': {
    wrong: lines(
      '# model.yaml: a criterion',
      'statement: >-',
      '  There are training materials for the officers at headquarters, in the regions and at the border posts, which',
      '  are in a language that these officers speak, and which are easy to find on the pages of the training center.',
    ),
    mended: lines(
      '# model.yaml: a criterion',
      'statement: There are training materials for the officers at headquarters, in the regions and at the border posts.',
    ),
  },
  'statement-several': {
    wrong: lines(
      '# model.yaml: a criterion',
      'statement: There are training materials and every officer has a copy.',
    ),
    mended: lines('# model.yaml: a criterion', 'statement: There are training materials.'),
  },
  'statement-form': {
    wrong: lines('# model.yaml: a criterion', 'statement: There should be training materials.'),
    mended: lines('# model.yaml: a criterion', 'statement: There are training materials.'),
  },
  'question-form': {
    wrong: lines('# model.yaml: a criterion', 'question: Are there training materials?'),
    mended: lines('# model.yaml: a criterion', 'question: How far are there training materials?'),
  },
  'guidance-missing': {
    wrong: lines('# model.yaml: a criterion', 'guidance: { check: All of them, partial: Some, ongoing: … }'),
    mended: lines(
      '# model.yaml: a criterion',
      'guidance: { check: All of them, partial: Some, ongoing: They are being written }',
    ),
  },
  'guidance-alike': {
    wrong: lines(
      '# model.yaml: a criterion',
      'guidance: { check: All of them, partial: Some, ongoing: Some }',
    ),
    mended: lines(
      '# model.yaml: a criterion',
      'guidance: { check: All of them, partial: Some, ongoing: They are being written }',
    ),
  },
  'evidence-missing': {
    wrong: lines('# model.yaml: a criterion', 'evidence: []'),
    mended: lines('# model.yaml: a criterion', 'evidence: [The materials]'),
  },
  'check-irrefutable': {
    wrong: lines('# model.yaml: a criterion', 'program:', '  - at: /country'),
    mended: lines('# model.yaml: a criterion', 'program:', '  - at: /training/materials'),
  },
  'text-twice': {
    wrong: lines(
      '# model.yaml: a criterion',
      'statement: There are courses. # as those of the criterion “courses”',
    ),
    mended: lines('# model.yaml: a criterion', 'statement: There are training materials.'),
  },
  // meaning: a model and its earlier version
  'earlier-other-model': {
    wrong: lines('# earlier.yaml', 'id: our-old-model', '# model.yaml', 'id: our-model'),
    mended: lines('# earlier.yaml', 'id: our-model', '# model.yaml', 'id: our-model'),
  },
  'version-lower': {
    wrong: lines('# earlier.yaml', 'version: 1.1.0', '# model.yaml', 'version: 1.0.1'),
    mended: lines('# earlier.yaml', 'version: 1.1.0', '# model.yaml', 'version: 1.1.1'),
  },
  'id-gone': {
    wrong: lines(
      '# earlier.yaml',
      'version: 1.0.0',
      'stages:',
      '  - { id: first, title: First, requires: {} }',
      '# model.yaml',
      'version: 1.1.0',
      'stages:',
      '  - { id: begun, title: First, requires: {} }',
    ),
    mended: lines(
      '# earlier.yaml',
      'version: 1.0.0',
      'stages:',
      '  - { id: first, title: First, requires: {} }',
      '# model.yaml',
      'version: 1.1.0',
      'stages:',
      '  - { id: first, title: Begun, requires: {} }',
    ),
  },
  'version-unchanged': {
    wrong: lines(
      '# earlier.yaml: a criterion',
      'required: false',
      '# model.yaml: a criterion',
      'required: true',
    ),
    mended: lines(
      '# earlier.yaml: a criterion',
      'required: true',
      '# model.yaml: a criterion',
      'required: true',
    ),
  },
  'version-kept': {
    wrong: lines(
      '# earlier.yaml',
      'version: 1.0.0',
      'title: Our old model',
      '# model.yaml',
      'version: 1.0.0',
      'title: Our model',
    ),
    mended: lines(
      '# earlier.yaml',
      'version: 1.0.0',
      'title: Our old model',
      '# model.yaml',
      'version: 1.0.1',
      'title: Our model',
    ),
  },
  // meaning: overlay
  'base-not-found': {
    wrong: lines('# overlay.yaml', 'extends: our-modell'),
    mended: lines('# overlay.yaml', 'extends: our-model'),
  },
  'base-major-version': {
    wrong: lines('# overlay.yaml', 'baseVersion: 2.0.0'),
    mended: lines('# overlay.yaml', 'baseVersion: 1.0.0'),
  },
  'base-minor-version': {
    wrong: lines('# overlay.yaml', 'baseVersion: 1.1.0'),
    mended: lines('# overlay.yaml', 'baseVersion: 1.0.0'),
  },
  'overlay-id-of-base': {
    wrong: lines('# overlay.yaml', 'id: our-model', 'extends: our-model'),
    mended: lines('# overlay.yaml', 'id: our-model-north', 'extends: our-model'),
  },
  'changed-criterion-unknown': {
    wrong: lines(
      '# overlay.yaml',
      'changes:',
      '  - { criterion: staff.training.course, as: required, reason: The law asks for it }',
    ),
    mended: lines(
      '# overlay.yaml',
      'changes:',
      '  - { criterion: staff.training.courses, as: required, reason: The law asks for it }',
    ),
  },
  'changes-contradict': {
    wrong: lines(
      '# overlay.yaml',
      'changes:',
      '  - { criterion: staff.training.courses, as: required, reason: The law asks for it }',
      '  - { criterion: staff.training.courses, as: left-out, reason: Nobody holds any }',
    ),
    mended: lines(
      '# overlay.yaml',
      'changes:',
      '  - { criterion: staff.training.courses, as: required, reason: The law asks for it }',
    ),
  },
  'change-without-effect': {
    wrong: lines(
      '# overlay.yaml',
      'changes:',
      '  - { criterion: staff.training.materials, as: required, reason: The law asks for it }',
    ),
    mended: lines(
      '# overlay.yaml',
      'changes:',
      '  - { criterion: staff.training.courses, as: required, reason: The law asks for it }',
    ),
  },
  'added-known': {
    wrong: lines(
      '# overlay.yaml',
      'sources:',
      '  handbook: { title: Handbook of the north, trust: primary }',
    ),
    mended: lines(
      '# overlay.yaml',
      'sources:',
      '  handbook-north: { title: Handbook of the north, trust: primary }',
      'changes:',
      '  - criterion: staff.training.materials',
      '    as: reworded',
      '    reason: The north has a handbook of its own',
      '    sources: [handbook, handbook-north]',
    ),
  },
  'added-place-unknown': {
    wrong: lines(
      '# overlay.yaml',
      'changes:',
      '  - criterion: staff.posts.filled',
      '    as: added',
      '    reason: The law asks for it',
      '    statement: All posts are filled.',
      '    question: How far are all posts filled?',
      '    asked: [customs]',
      '    sources: [handbook]',
    ),
    mended: lines(
      '# overlay.yaml',
      'standards:',
      '  staff.posts: { title: Posts }',
      'changes:',
      '  - criterion: staff.posts.filled',
      '    as: added',
      '    reason: The law asks for it',
      '    statement: All posts are filled.',
      '    question: How far are all posts filled?',
      '    asked: [customs]',
      '    sources: [handbook]',
    ),
  },
  'added-standard-unused': {
    wrong: lines('# overlay.yaml', 'standards:', '  staff.posts: { title: Posts }'),
    mended: lines(
      '# overlay.yaml',
      'standards:',
      '  staff.posts: { title: Posts }',
      'changes:',
      '  - criterion: staff.posts.filled',
      '    as: added',
      '    reason: The law asks for it',
      '    statement: All posts are filled.',
      '    question: How far are all posts filled?',
      '    asked: [customs]',
      '    sources: [handbook]',
    ),
  },
  // meaning: translation
  'model-not-found': {
    wrong: lines('# our-model.fr.yaml', 'model: { id: our-modell, version: 1.0.0 }'),
    mended: lines('# our-model.fr.yaml', 'model: { id: our-model, version: 1.0.0 }'),
  },
  'translation-missing': {
    wrong: lines('# our-model.fr.yaml', 'pillars:', '  staff: { goal: Les agents connaissent leur métier }'),
    mended: lines(
      '# our-model.fr.yaml',
      'pillars:',
      '  staff: { title: Personnel, goal: Les agents connaissent leur métier }',
    ),
  },
  'translation-unknown': {
    wrong: lines(
      '# our-model.fr.yaml',
      'standards:',
      '  staff.training: { title: Formation }',
      '  staff.trainings: { title: Formation }',
    ),
    mended: lines('# our-model.fr.yaml', 'standards:', '  staff.training: { title: Formation }'),
  },
  'translation-evidence': {
    wrong: lines('# our-model.fr.yaml: a criterion', 'evidence: [Le manuel, Les exercices]'),
    mended: lines('# our-model.fr.yaml: a criterion', 'evidence: [Le manuel et les exercices]'),
  },
  'translation-list': {
    wrong: lines(
      '# model.yaml',
      'openQuestions: [Who trains the trainers?]',
      '# our-model.fr.yaml',
      'openQuestions: [Qui forme les formateurs ?, Et quand ?]',
    ),
    mended: lines(
      '# model.yaml',
      'openQuestions: [Who trains the trainers?]',
      '# our-model.fr.yaml',
      'openQuestions: [Qui forme les formateurs ?]',
    ),
  },
};
