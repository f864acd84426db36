import { describe, expect, it } from '@jest/globals';
import { shortForm } from '../../src/core/short-form.ts';
import { criteriaOf, idsOf } from '../../src/model.ts';
import {
  answersOf,
  assessed,
  criteriaIn,
  modelOf,
  pillarIn,
  programOf,
  standardIn,
} from '../support/inputs.ts';

const whole = modelOf(
  { 'p.s.a': {}, 'p.s.b': {}, 'p.t.c': { required: false }, 'p.u.d': {}, 'q.s.e': {} },
  {
    checklists: { 'l.s.f': {} },
    profiles: { workshop: { title: 'Workshop short form', criteria: ['p.s.a', 'p.t.c'] } },
    stages: [
      { id: 'pilot', title: 'Pilot', requires: { p: 'check', 'l.s': 'check' } },
      { id: 'later', title: 'Later', requires: { q: 'check' } },
    ],
  },
);
const answers = [
  answersOf('customs-1', {
    'p.s.a': 'check',
    'p.s.b': 'gap',
    'p.t.c': 'check',
    'q.s.e': 'gap',
    'l.s.f': 'gap',
  }),
];
const profiled = assessed({ model: whole, program: programOf({ profile: 'workshop' }), answers });

describe('a short form', () => {
  it('leaves out all criteria that it does not name, and what is left empty', () => {
    const asked = shortForm(whole.value, ['p.s.a', 'p.t.c']);
    expect(idsOf(asked)).toEqual(['p', 'p.s', 'p.s.a', 'p.t', 'p.t.c']);
  });

  it('requires every criterion that it names', () => {
    const asked = criteriaOf(shortForm(whole.value, ['p.s.a', 'p.t.c']));
    expect(asked.map(({ criterion }) => criterion.required)).toEqual([true, true]);
  });

  it('changes nothing in the model itself', () => {
    const before = structuredClone(whole.value);
    shortForm(whole.value, ['p.s.a']);
    expect(whole.value).toEqual(before);
  });

  it('is asked for by the program file, and named in the assessment', () => {
    expect(profiled.profile).toEqual({ id: 'workshop', title: 'Workshop short form', asked: 2, of: 6 });
    expect(assessed({ model: whole, answers }).profile).toBeUndefined();
  });

  it('leaves the others out of everything: statuses, counts, agreement, differences', () => {
    expect(criteriaIn(profiled).map(({ id }) => id)).toEqual(['p.s.a', 'p.t.c']);
    expect(profiled.checklists).toEqual([]);
    expect(profiled.summary).toMatchObject({ criteria: 2, decided: 2, rests: { word: 2 } });
    expect(pillarIn(profiled, 'p')).toMatchObject({
      status: 'check',
      counts: { check: 2, gap: 0, required: 2 },
      agreement: { criteria: 0, respondents: 1 },
    });
  });

  it('says at every status how many of how many were asked', () => {
    expect(pillarIn(profiled, 'p').shortForm).toEqual({ asked: 2, of: 4 });
    expect(standardIn(profiled, 'p.s').shortForm).toEqual({ asked: 1, of: 2 });
    expect(standardIn(profiled, 'p.t').shortForm).toEqual({ asked: 1, of: 1 });
    expect(pillarIn(assessed({ model: whole, answers }), 'p').shortForm).toBeUndefined();
  });

  it('makes the stage indicative, and says which requirements it does not look at', () => {
    expect(profiled.stage).toEqual({
      id: 'later',
      title: 'Later',
      indicative: true,
      leftOut: ['l.s', 'q'],
      lacks: [],
    });
    expect(assessed({ model: whole, answers }).stage).not.toHaveProperty('indicative');
  });

  it('keeps the answers, which carry over to the full form', () => {
    const full = assessed({ model: whole, program: programOf(), answers });
    expect(standardIn(full, 'p.s').criteria).toMatchObject([{ status: 'check' }, { status: 'gap' }]);
  });
});
