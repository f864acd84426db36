/** Files of each kind that nothing is wrong with, as small as shows what a file of that kind holds. */

export const answersText = `kind: answers
format: 1
model: { id: aeo-five-pillars, version: 1.0.0 }
program: mongolia
date: 2024-04-29
language: en
respondent: { id: customs-hq-1, group: customs, role: Head of the AEO division }
answers:
  mandate.leadership.senior-support: check
  professionalism.training.materials:
    status: ongoing
    work: Development of Training Materials
    due: 2024-12-31
    evidence:
      - { title: Draft AEO validator handbook, date: 2024-03-12, reference: CGA/AEO/2024-07 }
    note: Two of five modules are drafted.
`;

export const programText = `kind: program
format: 1
id: mongolia
name: AEO Program of Mongolia
country: MN
administration: Mongolian Customs
asOf: 2024-04-29
`;

export const planText = `kind: plan
format: 1
program: mongolia
actions:
  - id: handbook
    criterion: professionalism.training.materials
    what: Finish the handbook
    state: in-progress
    owner: Training unit
    due: 2024-12-31
`;

/** A text with one part of it written otherwise. */
export function changed(text: string, part: string, into: string): string {
  if (!text.includes(part)) throw new Error(`the text has no “${part}”`);
  return text.replace(part, () => into);
}
