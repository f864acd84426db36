import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isLess } from '../../src/core/consensus.ts';
import { meetsBar } from '../../src/core/roll-up.ts';
import type { DetailedAnswer } from '../../src/types/answers.ts';
import {
  type Assessment,
  bars,
  type Cell,
  type Counts,
  type CriterionResult,
  type InPlace,
  type RolledUp,
} from '../../src/types/assessment.ts';
import { actionOn, assessedOne, criteriaIn } from '../support/inputs.ts';
import {
  answer,
  answering,
  answersTo,
  assessedWorld,
  groupOf,
  moved,
  planning,
  type Rung,
  type World,
  world,
} from '../support/worlds.ts';

/** A status, or where there is none what it is so far. */
interface Standing {
  readonly id: string;
  readonly status: Cell;
  readonly inPlace?: InPlace;
}

function standings(assessment: Assessment): readonly Standing[] {
  const pillars = [...assessment.pillars, ...assessment.checklists];
  const rolledUp = pillars.flatMap((pillar) => [
    standing(
      pillar,
      pillar.standards.flatMap(({ criteria }) => criteria),
    ),
    ...pillar.standards.map((standard) => standing(standard, standard.criteria)),
  ]);
  return [...rolledUp, ...criteriaIn(assessment)];
}

function standing(
  { id, status, soFar, inPlace, why }: RolledUp,
  below: readonly CriterionResult[],
): Standing {
  const known = below
    .filter(({ required }) => required || why.decides === 'recommended')
    .flatMap((criterion) => criterion.inPlace ?? []);
  const whole = known.every((one) => one === known[0]) ? known[0] : 'part';
  const place = inPlace ?? whole;
  return { id, status: soFar ?? status, ...(place !== undefined && { inPlace: place }) };
}

/** Standings that were better before: a bar is met no longer, or less is in place. */
function takenBack(before: Assessment, after: Assessment): readonly (readonly [Standing, Standing])[] {
  const now = new Map(standings(after).map((one) => [one.id, one]));
  return standings(before).flatMap((was) => {
    const is = now.get(was.id);
    if (is === undefined) throw new Error(`the assessment has lost ${was.id}`);
    const meetsNoLonger = bars.some((bar) => meetsBar(was, bar) && !meetsBar(is, bar));
    const hasLess = was.inPlace !== undefined && isLess(is.inPlace ?? 'none', was.inPlace);
    return meetsNoLonger || hasLess ? [[was, is]] : [];
  });
}

/** Every world that differs from this one by one answer or hand that says more, its work unchanged. */
function raises(before: World): readonly World[] {
  const steps: readonly (readonly [Rung, Rung])[] = [
    ['gap', 'partial'],
    ['gap', 'check'],
    ['ongoing', 'partial'],
    ['partial', 'check'],
    ['ongoing', 'check'],
  ];
  return eachAnswer(before).flatMap(({ respondent, id, answer: given }) =>
    steps.flatMap(([from, to]) => {
      const after = moved(given, from, to);
      return after === undefined || after.work !== given.work
        ? []
        : [answering(before, respondent, id, after)];
    }),
  );
}

/** Every world that differs from this one by one more piece of work. */
function workAdded(before: World): readonly World[] {
  const named = eachAnswer(before).flatMap(({ respondent, id, answer: given }) => {
    if (given.work !== undefined) return [];
    const begun = given.status === 'partial' || given.hands?.partial ? given : moved(given, 'gap', 'ongoing');
    return begun === undefined ? [] : [answering(before, respondent, id, { ...begun, work: 'New work' })];
  });
  const planned = criteriaIn(assessedWorld(before)).map(({ id }) =>
    planning(before, actionOn(id, { id: 'new', what: 'New work' })),
  );
  return [...named, ...planned];
}

const eachAnswer = (of: World) =>
  criteriaIn(assessedWorld(of)).flatMap(({ id }) => answersTo(of, id).map((given) => ({ ...given, id })));

describe('nothing takes a status back', () => {
  it('by raising what is in place with the work unchanged', () => {
    fc.assert(
      fc.property(world, (before) => {
        const was = assessedWorld(before);
        expect(raises(before).flatMap((after) => takenBack(was, assessedWorld(after)))).toEqual([]);
      }),
    );
  });

  it('by adding work', () => {
    fc.assert(
      fc.property(world, (before) => {
        const was = assessedWorld(before);
        expect(workAdded(before).flatMap((after) => takenBack(was, assessedWorld(after)))).toEqual([]);
      }),
    );
  });

  it('by a program file that shows what it showed otherwise', () => {
    fc.assert(
      fc.property(world, (before) => {
        const shown = { ...before, facts: { ...before.facts, website: 'https://example.org' } };
        const otherwise = { ...before, facts: { ...before.facts, website: 'none' } };
        expect(takenBack(assessedWorld(otherwise), assessedWorld(shown))).toEqual([]);
      }),
    );
  });
});

describe('order and names', () => {
  it('of files, answers, respondents and actions change nothing but the names of files', () => {
    fc.assert(
      fc.property(world, fc.infiniteStream(fc.nat()), (given, numbers) => {
        const names = new Map(
          given.respondents.map(({ id }, index) => [
            id,
            `answers/file-${index}-${numbers.next().value}.yaml`,
          ]),
        );
        const other = assessedWorld(given, {
          fileOf: (id) => names.get(id) ?? '',
          inOrder: (items) =>
            items
              .map((item) => ({ item, at: numbers.next().value ?? 0 }))
              .toSorted((a, b) => a.at - b.at)
              .map(({ item }) => item),
        });
        const text = [...names].reduce(
          (json, [id, name]) => json.replaceAll(name, `answers/${id}.yaml`),
          JSON.stringify({ ...other, inputs: [] }),
        );
        const expected = assessedWorld(given);
        expect(text).toBe(JSON.stringify({ ...expected, inputs: [] }));
        expect(other.inputs.map(({ file }) => file)).toEqual(other.inputs.map(({ file }) => file).toSorted());
        expect(other.inputs).toHaveLength(expected.inputs.length);
      }),
    );
  });

  it('change nothing when they stay: the same input twice gives the same JSON', () => {
    fc.assert(
      fc.property(world, (given) => {
        expect(JSON.stringify(assessedWorld(given))).toBe(
          JSON.stringify(assessedWorld(structuredClone(given))),
        );
      }),
    );
  });
});

describe('respondents', () => {
  const single = answer.filter(({ hands }) => hands === undefined);

  it('who are alone make the consensus: it is that answer', () => {
    fc.assert(
      fc.property(single, (given) => {
        const { work, ...withoutDue } = given;
        const timely: DetailedAnswer =
          work === undefined ? given : { ...withoutDue, work, due: '2024-12-31' };
        const {
          status,
          inPlace,
          work: counted,
          insufficientEvidence,
        } = assessedOne({ answers: { 'customs-1': timely } });
        const says: Readonly<Record<string, object>> = {
          check: { status: 'check', inPlace: 'full' },
          partial: { status: work === undefined ? 'partial' : 'ongoing', inPlace: 'part' },
          ongoing: { status: 'ongoing', inPlace: 'none' },
          gap: { status: 'gap', inPlace: 'none' },
          'not-applicable': { status: 'not-applicable' },
          unknown: { status: 'gap', inPlace: 'none' },
        };
        expect({ status, ...(inPlace && { inPlace }) }).toEqual(says[given.status ?? '']);
        expect(counted).toEqual(work === undefined ? [] : [work]);
        expect(insufficientEvidence).toBe(given.status === 'unknown');
      }),
    );
  });

  it('who repeat what their group says change nothing: thirty do not drown two', () => {
    fc.assert(
      fc.property(
        world,
        fc.constantFrom('customs', 'region', 'business', 'agency'),
        fc.integer({ min: 2, max: 15 }),
        (given, group, times) => {
          const again = given.respondents.filter(({ id }) => groupOf(id) === group);
          const copies = Array.from({ length: times - 1 }, (_, copy) =>
            again.map((one) => ({ ...one, id: `${one.id}${String(copy).padStart(3, '0')}` })),
          );
          const crowded = { ...given, respondents: [...given.respondents, ...copies.flat()] };
          expect(standings(assessedWorld(crowded)).map(brief)).toEqual(
            standings(assessedWorld(given)).map(brief),
          );
        },
      ),
    );
  });
});

const brief = ({ id, status, inPlace }: Standing): string => `${id} ${status} ${inPlace}`;

describe('what is counted adds up', () => {
  const total = ({ required: _, ...counts }: Counts): number =>
    Object.values(counts).reduce((sum, count) => sum + count, 0);

  it('to the criteria that decide', () => {
    fc.assert(
      fc.property(world, (given) => {
        const { pillars, checklists } = assessedWorld(given);
        for (const pillar of [...pillars, ...checklists]) {
          const deciding = pillar.standards.filter(({ counts }) => counts.required > 0);
          for (const key of Object.keys(pillar.counts) as (keyof Counts)[]) {
            expect(pillar.counts[key]).toBe(deciding.reduce((sum, { counts }) => sum + counts[key], 0));
          }
          for (const { counts, criteria, why } of pillar.standards) {
            const required = criteria.filter((criterion) => criterion.required);
            expect(total(counts)).toBe(why.decides === 'required' ? required.length : criteria.length);
            expect(counts.required).toBe(required.length);
          }
        }
      }),
    );
  });

  it('to what the whole rests on: the required criteria with a status', () => {
    fc.assert(
      fc.property(world, (given) => {
        const assessment = assessedWorld(given);
        const { summary, pillars, checklists } = assessment;
        const ofPillars = [...pillars, ...checklists].map(({ rests }) => rests);
        const withStatus = criteriaIn(assessment).filter(
          ({ required, inPlace }) => required && inPlace !== undefined,
        );
        const sum = (rests: typeof summary.rests): number =>
          rests.evidence + rests.word + rests.file + rests.settled;
        expect(sum(summary.rests)).toBe(withStatus.length);
        expect(ofPillars.reduce((all, rests) => all + sum(rests), 0)).toBe(withStatus.length);
      }),
    );
  });
});
