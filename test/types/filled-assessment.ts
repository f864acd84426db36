/** An assessment in which every field has a value: the compiler sees that none of the types' fields is left out. */

import type { AnswerResult, Assessment, CriterionResult, PillarResult } from '../../src/types/assessment.ts';

/** A result with every field, also those that can be left out. */
type Filled<Value> = { readonly [Key in keyof Value]-?: Whole<Value[Key]> };
/** An answer has either a status or hands, so that no answer has every field. */
type Whole<Value> = Value extends AnswerResult ? Value : Filled<Value>;

const place = { file: 'answers/customs-1.yaml', line: 12, column: 3 };
/** The form of a fingerprint, of no file. */
export const sha256 = '0123456789abcdef'.repeat(4);
const agreement = {
  alpha: null,
  reason: 'no-two-answers',
  percent: null,
  respondents: 1,
  criteria: 0,
} as const;
const differ = [{ groups: ['customs', 'business'], criteria: 1 }] as const;
const criterionId = 'mandate.leadership.sponsor';

/** What an answer can say beside its status or its hands. */
export const said: Filled<Omit<AnswerResult, 'status' | 'hands'>> = {
  respondent: 'assessor-1',
  group: 'assessor',
  role: 'Consultant',
  work: 'Appointment of a sponsor',
  due: '2024-12-31',
  note: 'The order is drafted.',
  evidence: [
    {
      title: 'Draft order',
      date: 2024,
      validUntil: '2024-12-31',
      reference: 'A/47',
      url: 'https://customs.example/orders',
      kind: 'document',
    },
  ],
  by: 'plenary',
  place,
};

export const withStatus: Filled<Omit<AnswerResult, 'hands'>> = { ...said, status: 'ongoing' };

export const withHands: Filled<Omit<AnswerResult, 'status'>> = {
  ...said,
  hands: { check: 1, partial: 2, ongoing: 3, gap: 4, 'not-applicable': 5, unknown: 6 },
};

export const criterion: Whole<CriterionResult> = {
  id: criterionId,
  status: 'ongoing',
  inPlace: 'none',
  required: true,
  overlay: [{ as: 'required', reason: 'The law asks for it.' }],
  basis: 'answers',
  work: ['Appointment of a sponsor'],
  insufficientEvidence: false,
  answers: [withStatus, withHands],
  notHeard: ['business'],
  program: {
    outcome: 'shown-otherwise',
    place: { file: 'program.yaml', line: 20, column: 3 },
    reason: { at: '/mandate/sponsor/level', is: 'other-value', expected: 'executive', found: 'division' },
  },
  discrepancies: [
    { respondent: 'customs-1', says: 'check', file: 'shown-otherwise', places: [place, place] },
  ],
  distance: 1.5,
  why: {
    rule: 'middle',
    groups: [
      {
        group: 'customs',
        status: 'ongoing',
        inPlace: 'none',
        answers: 3,
        know: 2,
        asked: true,
        witness: false,
        counts: true,
      },
    ],
    middle: 'part',
    heldDownBy: ['business'],
    heldDownByFile: false,
    work: [
      {
        work: 'Appointment of a sponsor',
        respondents: ['customs-1'],
        actions: ['sponsor'],
        of: 2,
        due: '2024-01-31',
        counts: false,
        reason: 'overdue',
      },
    ],
    lift: [
      {
        to: 'check',
        needs: 'answers',
        groups: [{ group: 'customs', answers: 2, atLeast: 'full' }],
        file: true,
      },
    ],
  },
};

const rolledUp = {
  title: 'Senior leadership',
  status: 'not-assessed',
  inPlace: 'part',
  soFar: 'check',
  work: ['Appointment of a sponsor'],
  counts: { check: 1, partial: 0, ongoing: 1, gap: 0, notApplicable: 0, unanswered: 1, required: 3 },
  rests: { evidence: 1, word: 0, file: 0, settled: 1 },
  notHeard: ['business'],
  shortForm: { asked: 3, of: 5 },
  note: 'As per survey, there is senior level support.',
  comment: 'The order is to be signed in June.',
  why: {
    rule: 'some-unanswered',
    decides: 'required',
    lift: [{ to: 'assessed', needs: 'answer', oneOf: [], allOf: [criterionId], unanswered: [criterionId] }],
  },
} as const;

export const pillar: Whole<PillarResult> = {
  ...rolledUp,
  id: 'mandate',
  agreement,
  differ,
  standards: [{ ...rolledUp, id: 'mandate.leadership', criteria: [criterion] }],
};

export const filled: Whole<Assessment> = {
  kind: 'assessment',
  format: 1,
  tool: { name: 'aeo', version: '1.0.0' },
  model: {
    id: 'varania-aeo',
    version: '1.0.0',
    title: 'AEO program of Varania',
    sha256,
    extends: {
      id: 'aeo-five-pillars',
      version: '1.0.0',
      sha256,
      changes: [{ criterion: criterionId, as: 'required', reason: 'The law asks for it.' }],
      stages: [{ id: 'pilot', title: 'Pilot', leftOut: ['operations.quality'] }],
    },
  },
  language: { code: 'mn', isTranslated: true, isReviewed: false, sha256 },
  program: {
    id: 'mongolia',
    name: 'AEO Program of Mongolia',
    country: 'MN',
    administration: 'Mongolian Customs',
    asOf: '2024-04-29',
  },
  profile: { id: 'workshop', title: 'Workshop short form', asked: 28, of: 115 },
  date: '2024-04-29',
  inputs: [{ file: 'program.yaml', kind: 'program', sha256 }],
  summary: {
    respondents: 3,
    groups: 2,
    criteria: 28,
    decided: 27,
    rests: { evidence: 1, word: 2, file: 3, settled: 4 },
    agreement,
    differ,
    discrepancies: 1,
  },
  pillars: [pillar],
  checklists: [pillar],
  stage: {
    id: 'pilot',
    title: 'Pilot',
    indicative: true,
    leftOut: ['operations'],
    next: { id: 'operational', title: 'Operational' },
    lacks: [{ id: 'mandate', least: 'check', status: 'partial' }],
  },
  discuss: [{ criterion: criterionId, distance: 1.5, byGroup: { customs: 'check', business: 'gap' } }],
  problems: [
    {
      code: 'evidence-expired',
      severity: 'warning',
      message: 'The evidence is past its date.',
      hint: 'Name newer evidence.',
      file: 'answers/customs-1.yaml',
      line: 12,
      column: 3,
      path: '/answers/mandate.leadership.sponsor/evidence/0',
    },
  ],
};
