import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { formOfModel } from '../../src/core/model-form.ts';
import { lintModel } from '../../src/core/model-lint.ts';
import { programShows } from '../../src/core/program-check.ts';
import { builtInModel as model } from '../../src/generated/built-in-model.js';
import { schemas } from '../../src/generated/schemas.js';
import { model as isModel, program as isProgram } from '../../src/generated/validators.js';
import { criteriaOf, isRequired, pillarsAndChecklists } from '../../src/model.ts';
import { pathOf } from '../../src/problem.ts';
import type { Program } from '../../src/types/program.ts';
import { checked, programOf } from '../support/inputs.ts';

const criteria = criteriaOf(model);

describe('the built-in model', () => {
  it('is a model', () => {
    expect(isModel(model)).toBe(true);
  });

  it('has nothing wrong with it, and nothing to warn of', () => {
    expect(lintModel(checked(model, model.id), schemas.program)).toEqual([]);
  });

  it('is in good form', () => {
    expect(formOfModel(checked(model, model.id), schemas.program)).toEqual([]);
  });

  it.each([
    // criteria, required, recommended, with a check on the program file, standards
    ['mandate', 11, 11, 0, 9, 5],
    ['standards', 27, 15, 12, 22, 7],
    ['professionalism', 16, 16, 0, 8, 4],
    ['business', 18, 14, 4, 11, 6],
    ['agencies', 12, 10, 2, 9, 4],
    ['organization', 12, 12, 0, 12, 2],
    ['pilot', 13, 13, 0, 13, 2],
    ['operations', 6, 6, 0, 5, 4],
  ])(
    'has in %s %i criteria: %i required, %i recommended, %i with a check, in %i standards',
    (id, ...counts) => {
      const own = criteria.filter(({ pillar }) => pillar.id === id).map(({ criterion }) => criterion);
      expect([
        own.length,
        own.filter(isRequired).length,
        own.filter((criterion) => !isRequired(criterion)).length,
        own.filter(({ program }) => program !== undefined).length,
        pillarsAndChecklists(model).find((pillar) => pillar.id === id)?.standards.length,
      ]).toEqual(counts);
    },
  );

  it('has five pillars and three checklists', () => {
    expect(model.pillars).toHaveLength(5);
    expect(model.checklists).toHaveLength(3);
  });

  it.each([
    ['customs', 115],
    ['region', 44],
    ['business', 63],
    ['agency', 14],
  ])('asks %s %i questions', (group, count) => {
    expect(criteria.filter(({ criterion }) => criterion.asked.includes(group))).toHaveLength(count);
  });

  it('hears those who live with the result as witnesses', () => {
    const witnesses = criteria.flatMap(({ id, criterion }) =>
      (criterion.witnesses ?? []).map((group) => [group, id]),
    );
    expect(witnesses).toEqual([
      ['region', 'mandate.coordination.regional-contacts'],
      ['agency', 'mandate.culture.agencies-informed'],
      ['business', 'standards.benefits.delivered'],
      ['business', 'professionalism.mindset.strategic-partner'],
      ['business', 'professionalism.integrity.complaints'],
      ['business', 'business.authorization.joint-design'],
      ['business', 'business.communication.security-updates'],
      ['business', 'business.communication.contact-officer'],
      ['agency', 'agencies.partnership.agreements'],
      ['agency', 'agencies.partnership.contacts'],
      ['agency', 'agencies.border-management.shared-procedure'],
      ['agency', 'agencies.single-window.interoperability'],
      ['region', 'operations.execution.regional-execution'],
    ]);
  });

  it('lets business speak in confidence and not act, and all others the other way round', () => {
    const groups = Object.entries(model.groups).map(([id, { acts, voice }]) => [id, acts, voice]);
    expect(groups).toEqual([
      ['customs', true, 'official'],
      ['region', true, 'official'],
      ['business', false, 'confidential'],
      ['agency', true, 'official'],
    ]);
  });

  it('rests nothing required on unverified sources alone', () => {
    const trusted = Object.entries(model.sources ?? {}).filter(([, { trust }]) => trust !== 'unverified');
    const keys = trusted.map(([key]) => key);
    const resting = criteria.filter(({ criterion }) => criterion.sources?.some((key) => keys.includes(key)));
    const required = criteria.filter(({ criterion }) => isRequired(criterion)).map(({ id }) => id);
    expect(resting.map(({ id }) => id)).toEqual(expect.arrayContaining(required));
  });
});

describe('the short form of the built-in model', () => {
  it('has 28 criteria from all five pillars', () => {
    const asked = model.profiles?.workshop?.criteria ?? [];
    const byPillar = model.pillars.map(
      ({ id }) => asked.filter((criterion) => criterion.startsWith(`${id}.`)).length,
    );
    expect(byPillar).toEqual([5, 8, 5, 6, 4]);
    expect(asked).toHaveLength(28);
  });

  it('asks what is required anyway', () => {
    const asked = model.profiles?.workshop?.criteria ?? [];
    const recommended = criteria.filter(({ criterion }) => !isRequired(criterion)).map(({ id }) => id);
    expect(asked.filter((id) => recommended.includes(id))).toEqual([]);
  });
});

describe('the stages of the built-in model', () => {
  it('require what they require', () => {
    expect(model.stages?.map(({ id, requires }) => [id, requires])).toEqual([
      ['design', {}],
      ['pilot', { mandate: 'partial', standards: 'partial', organization: 'partial', pilot: 'partial' }],
      [
        'operational',
        {
          mandate: 'check',
          standards: 'check',
          organization: 'check',
          pilot: 'check',
          professionalism: 'partial',
          business: 'partial',
          agencies: 'partial',
          'operations.decisions.central-decisions': 'check',
          'operations.execution.regional-execution': 'partial',
          'operations.quality.monitoring-system': 'partial',
          'operations.deviation.deviation-procedure': 'ongoing',
        },
      ],
      ['trusted-partnership', Object.fromEntries(pillarsAndChecklists(model).map(({ id }) => [id, 'check']))],
    ]);
  });
});

describe('the text of the built-in model', () => {
  it('asks a question of each group that is asked, each ending in a question', () => {
    for (const { id, criterion } of criteria) {
      const { question, asked } = criterion;
      if (typeof question !== 'string') expect([id, Object.keys(question)]).toEqual([id, asked]);
      for (const text of typeof question === 'string' ? [question] : Object.values(question)) {
        expect(text).toMatch(/^[A-Z].*\?/);
      }
    }
  });

  it('says of everything ongoing that the work has a name', () => {
    expect(
      criteria.filter(({ criterion }) => !criterion.guidance?.ongoing.endsWith('The work must be named.')),
    ).toEqual([]);
  });

  it('says what to ask to see', () => {
    expect(criteria.filter(({ criterion }) => (criterion.evidence ?? []).length === 0)).toEqual([]);
  });

  it('ends statements with a period, and goals and titles without', () => {
    expect(criteria.filter(({ criterion }) => !criterion.statement.endsWith('.'))).toEqual([]);
    const headings = pillarsAndChecklists(model).flatMap(({ title, goal, standards }) => [
      title,
      goal ?? 'A pillar without a goal.',
      ...standards.map((standard) => standard.title),
    ]);
    expect(headings.filter((text) => text.endsWith('.'))).toEqual([]);
  });

  it('is set with typographic quotes and apostrophes', () => {
    expect(textsOf(model).filter((text) => /['"]/.test(text))).toEqual([]);
  });
});

interface Proof {
  readonly shown: Partial<Program>;
  readonly otherwise: readonly Partial<Program>[];
}

/** Facts of a program file, by criterion, on which its checks hold, and others on which they fail. */
const proofs: Readonly<Record<string, Proof>> = Object.assign(
  {},
  ...pillarsAndChecklists(model).map(({ id }) =>
    parse(readFileSync(new URL(`checks/${id}.yaml`, import.meta.url), 'utf8')),
  ),
);

describe('what a program file shows of a criterion of the built-in model', () => {
  const withChecks = criteria.flatMap(({ id, criterion: { program } }) => (program ? [{ id, program }] : []));

  it('is proven for all 89 that it can show anything of', () => {
    expect(withChecks).toHaveLength(89);
    expect(Object.keys(proofs).sort()).toEqual(withChecks.map(({ id }) => id).sort());
  });

  describe.each(withChecks)('$id', ({ id, program }) => {
    const { shown, otherwise } = proofs[id] ?? { shown: {}, otherwise: [] };

    it('is shown by the facts that meet it', () => {
      const { value } = programOf(shown);
      expect(isProgram(value)).toBe(true);
      const { outcome, path } = programShows(program, value);
      expect({ outcome, found: found(value, path) }).toEqual({ outcome: 'shown', found: true });
    });

    it.each(otherwise)('is shown otherwise by %j', (facts) => {
      const { value } = programOf(facts);
      expect(isProgram(value)).toBe(true);
      const { outcome, path, reason } = programShows(program, value);
      expect({ outcome, found: found(value, path) }).toEqual({ outcome: 'shown-otherwise', found: true });
      expect(found(value, pathOf(reason?.at ?? '/nowhere'))).toBe(true);
    });

    it('is not shown by a bare file', () => {
      expect(programShows(program, programOf().value).outcome).toBe('not-shown');
    });

    it('is shown otherwise by some file', () => {
      expect(otherwise.length).toBeGreaterThan(0);
    });
  });
});

/** Whether there is something at a path. */
function found(value: unknown, path: readonly (string | number)[] = ['nowhere']): boolean {
  const end = path.reduce<unknown>(
    (within, step) => (within as Readonly<Record<string, unknown>> | undefined)?.[step],
    value,
  );
  return end !== undefined;
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
