import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Overlaid, overlaid } from '../../src/core/overlay.ts';
import { schemas } from '../../src/generated/schemas.js';
import { model as isModel } from '../../src/generated/validators.js';
import { criteriaById, idsOf } from '../../src/model.ts';
import type { Model } from '../../src/types/model.ts';
import type { Change, Overlay } from '../../src/types/overlay.ts';
import { type CriterionParts, checked, modelOf, told } from '../support/inputs.ts';

const cited: CriterionParts = { sources: ['treaty'] };
const base = modelOf(
  {
    'mandate.leadership.sponsor': { ...cited, asked: ['customs', 'region'], evidence: ['The order'] },
    'mandate.leadership.support': { ...cited, required: false, question: { customs: 'How far?' } },
    'mandate.budget.secured': { sources: ['budget-law'] },
    'staff.training.courses': cited,
  },
  {
    sources: {
      treaty: { title: 'The treaty', trust: 'primary' },
      hearsay: { title: 'The hearsay', trust: 'unverified' },
      'budget-law': { title: 'The budget law', trust: 'primary' },
    },
    checklists: { 'pilot.report.written': { sources: ['treaty', 'hearsay'] } },
    stages: [
      { id: 'start', title: 'Start', requires: { mandate: 'partial', 'mandate.budget': 'check' } },
      { id: 'end', title: 'End', requires: { 'staff.training.courses': 'check' } },
    ],
    profiles: {
      short: { title: 'Short', criteria: ['mandate.leadership.sponsor', 'mandate.budget.secured'] },
      money: { title: 'Money', criteria: ['mandate.budget.secured'] },
    },
  },
);

const reason = 'The law says so.';
const leftOut = (criterion: string): Change => ({ criterion, as: 'left-out', reason });
const required = (criterion: string): Change => ({ criterion, as: 'required', reason });
const recommended = (criterion: string): Change => ({ criterion, as: 'recommended', reason });
const reworded = (criterion: string, texts: object): Change => ({
  criterion,
  as: 'reworded',
  reason,
  ...texts,
});
const added = (criterion: string, parts: object = {}): Change => ({
  criterion,
  as: 'added',
  reason,
  statement: 'It is so.',
  question: 'How far is it so?',
  asked: ['customs'],
  sources: ['treaty'],
  ...parts,
});

const overlayOf = (changes: readonly Change[], more: Partial<Overlay> = {}): Overlay => ({
  kind: 'overlay',
  format: 1,
  id: 'national',
  version: '2.0.0',
  title: 'National model',
  extends: 'small',
  baseVersion: '1.0.0',
  ...more,
  changes,
});

const madeOf = (changes: readonly Change[], more: Partial<Overlay> = {}): Overlaid =>
  overlaid(checked(overlayOf(changes, more), 'overlay'), base, schemas.program);

function merged(changes: readonly Change[], more: Partial<Overlay> = {}): Model {
  const { model, problems } = madeOf(changes, more);
  if (model === undefined) throw new Error(told(problems).join('; '));
  return model.value;
}

const wrong = (changes: readonly Change[], more: Partial<Overlay> = {}): readonly string[] =>
  told(madeOf(changes, more).problems).map((one) => one.replace('overlay#/', ''));

const criterionIn = (model: Model, id: string) => criteriaById(model).get(id)?.criterion;
const own = criterionIn(base.value, 'mandate.leadership.sponsor');

describe('the model that an overlay makes', () => {
  it('has the name, version and title of the overlay, and not what the base says of itself', () => {
    const { id, version, title, description } = merged([required('mandate.leadership.support')]);
    expect({ id, version, title, description }).toEqual({
      id: 'national',
      version: '2.0.0',
      title: 'National model',
      description: undefined,
    });
  });

  it('asks for what is made required, and only recommends what is made recommended', () => {
    const model = merged([required('mandate.leadership.support'), recommended('mandate.budget.secured')]);
    expect(criterionIn(model, 'mandate.leadership.support')?.required).toBe(true);
    expect(criterionIn(model, 'mandate.budget.secured')?.required).toBe(false);
  });

  it('does not have what is left out', () => {
    expect(
      idsOf(merged([leftOut('mandate.leadership.sponsor'), required('mandate.leadership.support')])),
    ).toEqual(idsOf(base.value).filter((id) => id !== 'mandate.leadership.sponsor'));
  });

  it('does not have a standard of which all is left out', () => {
    expect(idsOf(merged([leftOut('mandate.budget.secured')]))).not.toContain('mandate.budget');
  });

  it('has an added criterion at the end of its standard, without what is the overlay’s alone', () => {
    const model = merged([added('mandate.leadership.deputy', { required: false })]);
    expect(model.pillars[0]?.standards[0]?.criteria[2]).toEqual({
      id: 'deputy',
      statement: 'It is so.',
      question: 'How far is it so?',
      asked: ['customs'],
      sources: ['treaty'],
      required: false,
    });
  });

  it('has a new standard at the end of its pillar', () => {
    const standards = { 'mandate.unit': { title: 'The unit' } };
    const model = merged([added('mandate.unit.posts')], { standards });
    expect(model.pillars[0]?.standards.map(({ id, title }) => [id, title]).at(-1)).toEqual([
      'unit',
      'The unit',
    ]);
  });

  it('adds to checklists as well', () => {
    expect(criterionIn(merged([added('pilot.report.shared')]), 'pilot.report.shared')?.statement).toBe(
      'It is so.',
    );
  });

  it('says in the new words what is reworded, and all else in the old ones', () => {
    const changes = [
      reworded('mandate.leadership.sponsor', { statement: 'New.', guidance: { partial: 'Half.' } }),
    ];
    expect(criterionIn(merged(changes), 'mandate.leadership.sponsor')).toEqual({
      ...own,
      statement: 'New.',
      guidance: { check: 'All of it.', partial: 'Half.', ongoing: 'None of it yet.' },
    });
  });

  it('takes evidence and sources as a whole', () => {
    const changes = [
      reworded('mandate.leadership.sponsor', { evidence: ['The decree'], sources: ['hearsay', 'treaty'] }),
    ];
    expect(criterionIn(merged(changes), 'mandate.leadership.sponsor')).toEqual({
      ...own,
      evidence: ['The decree'],
      sources: ['hearsay', 'treaty'],
    });
  });

  it('takes questions group by group where there is one for each', () => {
    const changes = [reworded('mandate.leadership.support', { question: { customs: 'How much?' } })];
    expect(criterionIn(merged(changes), 'mandate.leadership.support')?.question).toEqual({
      customs: 'How much?',
    });
  });

  it('can have a criterion in other words and of another weight', () => {
    const id = 'mandate.leadership.support';
    const { statement, required: isRequired } =
      criterionIn(merged([required(id), reworded(id, { statement: 'New.' })]), id) ?? {};
    expect({ statement, isRequired }).toEqual({ statement: 'New.', isRequired: true });
  });

  it('has the sources that a criterion still cites, and those of the overlay', () => {
    const sources = { law: { title: 'The law', trust: 'primary' } } as const;
    const changes = [leftOut('mandate.budget.secured'), added('staff.training.exam', { sources: ['law'] })];
    expect(Object.keys(merged(changes, { sources }).sources ?? {})).toEqual(['treaty', 'hearsay', 'law']);
  });

  it('has stages and short forms that ask for nothing that was left out, and no empty short form', () => {
    const { stages, profiles } = merged([leftOut('mandate.budget.secured')]);
    expect(stages?.map(({ requires }) => requires)).toEqual([
      { mandate: 'partial' },
      { 'staff.training.courses': 'check' },
    ]);
    expect(profiles).toEqual({ short: { title: 'Short', criteria: ['mandate.leadership.sponsor'] } });
  });

  it('says which stages ask less, and what was changed with its reason', () => {
    const { model } = madeOf([leftOut('mandate.budget.secured')]);
    expect(model?.overlay).toEqual({
      base,
      changes: [{ criterion: 'mandate.budget.secured', as: 'left-out', reason }],
      stages: [{ id: 'start', title: 'Start', leftOut: ['mandate.budget'] }],
    });
  });

  it('counts nothing as changed that the base says already', () => {
    const { model } = madeOf([
      required('mandate.leadership.sponsor'),
      required('mandate.leadership.support'),
    ]);
    expect(model?.overlay?.changes.map(({ criterion }) => criterion)).toEqual(['mandate.leadership.support']);
  });
});

describe('an overlay that is not in order', () => {
  const law = { law: { title: 'The law', trust: 'primary' } } as const;
  it.each<readonly [string, readonly Change[], Partial<Overlay>, readonly string[]]>([
    [
      'the id of the base',
      [required('mandate.leadership.support')],
      { id: 'small' },
      ['overlay-id-of-base id'],
    ],
    [
      'another major version of the base',
      [required('mandate.leadership.support')],
      { baseVersion: '0.9.0' },
      ['base-major-version baseVersion'],
    ],
    [
      'another minor version of the base',
      [required('mandate.leadership.support')],
      { baseVersion: '1.4.0' },
      ['base-minor-version baseVersion'],
    ],
    ['another patch of the base', [required('mandate.leadership.support')], { baseVersion: '1.0.9' }, []],
    [
      'a change of something that is not there',
      [leftOut('mandate.leadership.sponsors')],
      {},
      ['changed-criterion-unknown changes/0/criterion'],
    ],
    [
      'an addition of something that is there',
      [added('mandate.leadership.sponsor')],
      {},
      ['added-known changes/0/criterion'],
    ],
    [
      'a standard that is there',
      [added('mandate.budget.safe')],
      { standards: { 'mandate.budget': { title: 'Budget' } } },
      ['added-known standards/mandate.budget (key)'],
    ],
    [
      'a source that is there',
      [added('mandate.budget.safe')],
      { sources: { treaty: { title: 'Another', trust: 'primary' } } },
      ['added-known sources/treaty (key)'],
    ],
    ['an unknown pillar', [added('mandat.budget.safe')], {}, ['added-place-unknown changes/0/criterion']],
    ['an unknown standard', [added('mandate.budgets.safe')], {}, ['added-place-unknown changes/0/criterion']],
    [
      'a standard of an unknown pillar, told once',
      [added('mandat.unit.posts')],
      { standards: { 'mandat.unit': { title: 'Unit' } } },
      ['added-place-unknown standards/mandat.unit (key)'],
    ],
    [
      'a standard that nothing is added to',
      [required('mandate.leadership.support')],
      { standards: { 'mandate.unit': { title: 'Unit' } } },
      ['added-standard-unused standards/mandate.unit (key)'],
    ],
    [
      'words that are the same',
      [
        reworded('mandate.leadership.sponsor', {
          statement: own?.statement,
          guidance: { check: 'All of it.' },
        }),
      ],
      {},
      ['change-without-effect changes/0/as'],
    ],
    [
      'recommending what is recommended',
      [recommended('mandate.leadership.support')],
      {},
      ['change-without-effect changes/0/as'],
    ],
    [
      'a source that nothing cites',
      [required('mandate.leadership.support')],
      { sources: law },
      ['source-unused sources/law (key)'],
    ],
  ])('%s', (_says, changes, more, problems) => {
    expect(wrong(changes, more)).toEqual(problems);
  });

  it('names the criterion, pillar or standard that was likely meant', () => {
    const nearestOf = (change: Change) => madeOf([change]).problems.map(({ args }) => args);
    expect(nearestOf(leftOut('mandate.leadership.sponsors'))).toMatchObject([
      { nearest: 'mandate.leadership.sponsor' },
    ]);
    expect(nearestOf(added('mandat.budget.safe'))).toMatchObject([{ what: 'pillar', nearest: 'mandate' }]);
    expect(nearestOf(added('mandate.budgets.safe'))).toMatchObject([
      { what: 'standard', nearest: 'mandate.budget' },
    ]);
  });

  it('makes no model where there is an error, and one where there are only warnings', () => {
    expect(madeOf([leftOut('mandate.leadership.sponsors')]).model).toBeUndefined();
    expect(madeOf([recommended('mandate.leadership.support')]).model).toBeDefined();
  });

  it('hides no mistake in one change behind that in another', () => {
    const unknownGroup = added('staff.training.exam', { asked: ['custom'], sources: ['law'] });
    expect(wrong([leftOut('mandate.leadership.sponsors'), unknownGroup], { sources: law })).toEqual([
      'changed-criterion-unknown changes/0/criterion',
      'group-unknown changes/1/asked/0',
    ]);
  });

  it('does not call a source unused that a mistaken change cites', () => {
    const mistaken = added('mandate.leadership.sponsor', { sources: ['law'] });
    expect(wrong([mistaken], { sources: law })).toEqual(['added-known changes/0/criterion']);
  });

  it('lacks guidance where the base has none and the new one is not whole', () => {
    const bare = modelOf(
      { 'p.s.a': { ...cited } },
      { sources: { treaty: { title: 'T', trust: 'primary' } } },
    );
    const [pillar] = bare.value.pillars;
    const without = JSON.parse(JSON.stringify(pillar), (key, value) =>
      key === 'guidance' ? undefined : value,
    );
    const { problems } = overlaid(
      checked(overlayOf([reworded('p.s.a', { guidance: { check: 'All.', ongoing: 'Soon.' } })]), 'overlay'),
      checked({ ...bare.value, pillars: [without] }, 'small'),
      schemas.program,
    );
    expect(problems.map(({ code, args }) => [code, args])).toEqual([
      ['key-missing', { key: 'partial', in: ['changes', 0, 'guidance'] }],
    ]);
  });
});

describe('two changes of one criterion', () => {
  const id = 'mandate.leadership.sponsor';
  const kinds = {
    'left-out': leftOut(id),
    required: required(id),
    recommended: recommended(id),
    reworded: reworded(id, { statement: 'New.' }),
    added: added(id),
  } as const;
  const names = Object.keys(kinds) as (keyof typeof kinds)[];
  const pairs = names.flatMap((first) => names.map((second) => [first, second] as const));
  const goTogether: ReadonlySet<string> = new Set([
    'reworded required',
    'required reworded',
    'reworded recommended',
    'recommended reworded',
  ]);

  it.each(pairs)('%s and %s', (first, second) => {
    const found = madeOf([kinds[first], kinds[second]]).problems.filter(
      ({ code }) => code === 'changes-contradict',
    );
    expect(found.map(({ args, related }) => [args, related?.map(({ file }) => file)])).toEqual(
      goTogether.has(`${first} ${second}`)
        ? []
        : [[{ criterion: id, first, second }, ['overlay#/changes/0/as']]],
    );
  });
});

describe('what is wrong with the model that results is told in the overlay', () => {
  it.each<readonly [string, readonly Change[], readonly string[]]>([
    [
      'at the last change that took a required criterion from a pillar',
      [leftOut('mandate.budget.secured'), recommended('mandate.leadership.sponsor')],
      ['pillar-without-required changes/1/as'],
    ],
    [
      'of an added criterion at its own key',
      [added('staff.training.exam', { witnesses: ['business'], program: [{ at: '/nowhere' }] })],
      ['witness-not-asked changes/0/witnesses/0', 'check-impossible changes/0/program/0/at'],
    ],
    [
      'of an added criterion as a whole at its id',
      [added('staff.training.exam', { sources: [] })],
      ['criterion-without-source changes/0/criterion'],
    ],
    [
      'of a reworded criterion at the key that was reworded',
      [reworded('mandate.leadership.sponsor', { sources: ['law'] })],
      ['source-unknown changes/0/sources/0'],
    ],
    [
      'of questions by group at the question',
      [reworded('mandate.leadership.sponsor', { question: { customs: 'How far?', business: 'How far?' } })],
      ['question-missing changes/0/question (key)', 'question-not-asked changes/0/question/business (key)'],
    ],
    [
      'of two changes of one criterion at the one that has the key',
      [
        reworded('mandate.leadership.support', { sources: ['hearsay'] }),
        required('mandate.leadership.support'),
      ],
      ['required-on-unverified changes/0/sources'],
    ],
  ])('%s', (_says, changes, problems) => {
    expect(wrong(changes)).toEqual(problems);
  });

  it('of what the base brings along at the change that brings it to light', () => {
    const onHearsay = modelOf(
      { 'p.s.a': cited, 'p.s.b': { required: false, sources: ['hearsay'] } },
      { ...(base.value.sources && { sources: base.value.sources }) },
    );
    const { problems } = overlaid(
      checked(overlayOf([required('p.s.b')]), 'overlay'),
      onHearsay,
      schemas.program,
    );
    expect(told(problems)).toEqual(['required-on-unverified overlay#/changes/0/as']);
  });

  it('at the line that names the base, where no change is about it', () => {
    const { model } = madeOf([required('mandate.leadership.support')]);
    const paths = [
      ['groups', 'customs'],
      ['stages', 0],
      ['pillars', 1, 'title'],
      ['sources', 'treaty', 'title'],
    ];
    expect(paths.map((path) => model?.placeOf(path).file)).toEqual(paths.map(() => 'overlay#/extends'));
    expect(model?.placeOf(['version']).file).toBe('overlay#/version');
  });
});

const ids = [...criteriaById(base.value).keys()];

/** Any change to a criterion of the base, or an addition beside it. */
const changesTo = (id: string): fc.Arbitrary<readonly Change[]> =>
  fc.constantFrom<readonly Change[]>(
    [],
    [leftOut(id)],
    [required(id)],
    [recommended(id)],
    [reworded(id, { statement: 'New.' })],
    [reworded(id, { evidence: ['New'] }), recommended(id)],
    [added(`${id}-too`)],
  );
const anyChanges = fc
  .tuple(...ids.map(changesTo))
  .map((changes) => changes.flat())
  .filter((changes) => changes.length > 0);

describe('whatever is changed', () => {
  it('what comes out is a model that the schema accepts, as far as nothing is wrong with it', () => {
    fc.assert(
      fc.property(anyChanges, (changes) => {
        const { model } = madeOf(changes);
        if (model !== undefined) expect(isModel(model.value) ? [] : isModel.errors).toEqual([]);
      }),
    );
  });

  it('the order of changes to different criteria changes nothing', () => {
    const shuffled = anyChanges.chain((changes) =>
      fc.tuple(
        fc.constant(changes),
        fc.shuffledSubarray([...changes], { minLength: changes.length, maxLength: changes.length }),
      ),
    );
    // Added criteria stand in the order in which they were written.
    const inOrder = ({ model }: Overlaid): unknown =>
      model && [
        Object.fromEntries([...criteriaById(model.value)].map(([id, { criterion }]) => [id, criterion])),
        model.value.stages,
        model.value.profiles,
        model.value.sources,
      ];
    fc.assert(
      fc.property(shuffled, ([changes, others]) => {
        const [first, second] = [madeOf(changes), madeOf(others)];
        expect(inOrder(second)).toEqual(inOrder(first));
        expect(second.problems.map(({ code }) => code).sort()).toEqual(
          first.problems.map(({ code }) => code).sort(),
        );
      }),
    );
  });

  it('what is not named is as in the base', () => {
    fc.assert(
      fc.property(anyChanges, (changes) => {
        const { model } = madeOf(changes);
        const named = new Set(changes.map(({ criterion }) => criterion));
        const untouched = ids.filter((id) => !named.has(id));
        if (model === undefined) return;
        expect(untouched.map((id) => criterionIn(model.value, id))).toEqual(
          untouched.map((id) => criterionIn(base.value, id)),
        );
      }),
    );
  });
});
