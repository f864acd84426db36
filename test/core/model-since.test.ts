import { describe, expect, it } from '@jest/globals';
import { namesIn, sinceEarlier } from '../../src/core/model-since.ts';
import type { Problem } from '../../src/problem.ts';
import type { Checked } from '../../src/types/checked.ts';
import type { Group, Model } from '../../src/types/model.ts';
import { type CriterionParts, checked, type ModelParts, modelOf, told } from '../support/inputs.ts';

type Criteria = Readonly<Record<string, CriterionParts>>;

const groups: Readonly<Record<string, Group>> = {
  customs: { title: 'Customs', acts: true, voice: 'official' },
  business: { title: 'Business', acts: false, voice: 'confidential' },
};
const criteria: Criteria = {
  'mandate.leadership.sponsor': { asked: ['customs', 'business'], witnesses: ['business'] },
  'mandate.leadership.support': { required: false },
  'mandate.budget.year': {},
};
const more: ModelParts = {
  groups,
  checklists: { 'pilot.activities.report': {} },
  stages: [{ id: 'design', title: 'Design', requires: {} }],
  profiles: { workshop: { title: 'Workshop', criteria: ['mandate.budget.year'] } },
};

const before = modelOf(criteria, more);

/** The same model with other criteria or parts, against the one above. */
const since = (changed: Criteria, parts: ModelParts = {}, earlier: Checked<Model> = before) =>
  sinceEarlier(modelOf({ ...criteria, ...changed }, { ...more, ...parts }), earlier);
const argsOf = (problems: readonly Problem[]): readonly object[] => problems.map(({ args }) => args);
const without = (id: string): Criteria =>
  Object.fromEntries(Object.entries(criteria).filter(([key]) => key !== id));

describe('a model and itself', () => {
  it('do not differ, whatever the order of keys', () => {
    const { groups: own, ...rest } = before.value;
    expect(sinceEarlier(checked({ groups: own, ...rest }, 'other'), before)).toEqual([]);
  });
});

describe('a model and another', () => {
  it('are not compared', () => {
    const problems = since({ 'mandate.budget.year': { required: false } }, { id: 'large' });
    expect(told(problems)).toEqual(['earlier-other-model large#/id']);
    expect(argsOf(problems)).toEqual([{ found: 'small', expected: 'large' }]);
  });
});

describe('the version', () => {
  it.each([
    ['1.0.0', '1.0.1'],
    ['1.9.0', '1.10.0'],
    ['1.0.0-draft', '1.0.0'],
    ['9.0.0', '10.0.0'],
  ])('%s is lower than %s', (lower, higher) => {
    const earlier = modelOf(criteria, { ...more, version: higher });
    expect(told(since({}, { version: lower }, earlier))).toEqual(['version-lower small#/version']);
    expect(since({}, { version: higher }, modelOf(criteria, { ...more, version: lower }))).toEqual([]);
  });

  it('is raised for any other wording', () => {
    const parts = { title: 'Another title' };
    expect(told(since({}, parts))).toEqual(['version-kept small#/version']);
    expect(since({}, { ...parts, version: '1.0.1' })).toEqual([]);
  });
});

describe('what a status follows from', () => {
  it.each([
    ['required', 'mandate.leadership.support', {}],
    ['required', 'mandate.budget.year', { required: false }],
    ['asked', 'mandate.budget.year', { asked: ['business'] }],
    ['witnesses', 'mandate.leadership.sponsor', { asked: ['customs', 'business'] }],
    ['program', 'mandate.budget.year', { program: [{ at: '/mandate/budget' }] }],
  ] as const)('does not change under one version: %s of %s', (changed, id, parts) => {
    const problems = since({ [id]: parts });
    expect(argsOf(problems)).toEqual([{ criterion: id, version: '1.0.0', changed: [changed] }]);
    expect(problems.map(({ code }) => code)).toEqual(['version-unchanged']);
    expect(since({ [id]: parts }, { version: '1.1.0' })).toEqual([]);
  });

  it('is the same in another order of groups, and where the default is written', () => {
    const parts = { asked: ['business', 'customs'], witnesses: ['business'], required: true };
    expect(told(since({ 'mandate.leadership.sponsor': parts }))).toEqual(['version-kept small#/version']);
  });

  it('is changed by a new required criterion, not by a recommended one', () => {
    const problems = since({ 'mandate.budget.next-year': {} });
    expect(told(problems)).toEqual(['version-unchanged small#/pillars/0/standards/1/criteria/1/id']);
    expect(argsOf(problems)).toEqual([
      { criterion: 'mandate.budget.next-year', version: '1.0.0', changed: [] },
    ]);
    expect(told(since({ 'mandate.budget.next-year': { required: false } }))).toEqual([
      'version-kept small#/version',
    ]);
  });
});

describe('an id', () => {
  const version = '1.1.0';
  const gone = (file: Checked<Model>): readonly object[] =>
    sinceEarlier(file, before).map(({ code, args, related }) => ({ code, ...args, at: related?.[0]?.file }));
  const lost = (what: string, id: string, at: string): object => ({
    code: 'id-gone',
    what,
    id,
    version,
    earlier: '1.0.0',
    at: `small#${at}`,
  });

  it('of a criterion stays', () => {
    expect(gone(modelOf(without('mandate.leadership.support'), { ...more, version }))).toEqual([
      lost('criterion', 'mandate.leadership.support', '/pillars/0/standards/0/criteria/1/id'),
    ]);
  });

  it('of a standard stays, and is told without those below it', () => {
    expect(gone(modelOf(without('mandate.budget.year'), { ...more, version }))).toEqual([
      lost('standard', 'mandate.budget', '/pillars/0/standards/1/id'),
    ]);
  });

  it('of a checklist stays, and is told without those below it', () => {
    const { checklists: _, ...others } = more;
    expect(gone(modelOf(criteria, { ...others, version }))).toEqual([
      lost('checklist', 'pilot', '/checklists/0/id'),
    ]);
  });

  it.each([
    [
      'group',
      'business',
      { groups: { customs: { title: 'Customs', acts: true, voice: 'official' } } },
      '/groups/business',
    ],
    ['stage', 'design', { stages: [] }, '/stages/0/id'],
    ['profile', 'workshop', { profiles: {} }, '/profiles/workshop'],
  ] as const)('of a %s stays', (what, id, parts, at) => {
    expect(gone(modelOf(criteria, { ...more, ...parts, version }))).toEqual([lost(what, id, at)]);
  });

  it('may go with another first number of the version', () => {
    expect(gone(modelOf(without('mandate.budget.year'), { ...more, version: '2.0.0' }))).toEqual([]);
  });

  it('may be that of a checklist where it was that of a pillar', () => {
    const { checklists = {}, ...others } = more;
    const moved = modelOf(
      { 'mandate.leadership.sponsor': criteria['mandate.leadership.sponsor'] ?? {} },
      { ...others, version, checklists: { ...checklists, 'business.forum.meetings': {} } },
    );
    const earlier = modelOf(
      {
        'mandate.leadership.sponsor': criteria['mandate.leadership.sponsor'] ?? {},
        'business.forum.meetings': {},
      },
      more,
    );
    expect(sinceEarlier(moved, earlier)).toEqual([]);
  });

  it('is no other because it is also a word of programs', () => {
    const own = modelOf({ 'constructor.valueof.tostring': {} }, { groups });
    expect(sinceEarlier(own, own)).toEqual([]);
  });
});

describe('the names in a model', () => {
  it('are those of all that other files can name', () => {
    expect(namesIn(before.value).map(({ what, id }) => `${what} ${id}`)).toEqual([
      'pillar mandate',
      'checklist pilot',
      'standard mandate.leadership',
      'standard mandate.budget',
      'standard pilot.activities',
      'criterion mandate.leadership.sponsor',
      'criterion mandate.leadership.support',
      'criterion mandate.budget.year',
      'criterion pilot.activities.report',
      'group customs',
      'group business',
      'stage design',
      'profile workshop',
    ]);
  });
});
