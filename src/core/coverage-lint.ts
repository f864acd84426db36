/** What a model says of the material that it follows, against the model → problems (spec §6). */

import { criteriaById } from '../model.ts';
import { type Path, type Problem, problem } from '../problem.ts';
import type { Checked } from '../types/checked.ts';
import type { Model } from '../types/model.ts';
import { near } from './near.ts';

/** Sources and criteria that the coverage names are in the model, and so are those beyond it. */
export function coverageProblems({ value, placeOf }: Checked<Model>): readonly Problem[] {
  const criteria = criteriaById(value);
  const sources = Object.keys(value.sources ?? {});
  const unknown = (id: string, path: Path, part: 'key' | 'value'): readonly Problem[] =>
    criteria.has(id)
      ? []
      : [
          problem(
            'coverage-criterion-unknown',
            { id, ...near(id, [...criteria.keys()]) },
            placeOf(path, part),
          ),
        ];
  const covered = (value.coverage ?? []).flatMap(({ source, items }, index) => [
    ...(source === undefined || sources.includes(source)
      ? []
      : [
          problem(
            'source-unknown',
            { id: source, ...near(source, sources) },
            placeOf(['coverage', index, 'source']),
          ),
        ]),
    ...items.flatMap(({ criteria: carrying = [] }, which) =>
      carrying.flatMap((id, at) => unknown(id, ['coverage', index, 'items', which, 'criteria', at], 'value')),
    ),
  ]);
  const beyond = Object.keys(value.beyond ?? {}).flatMap((id) => unknown(id, ['beyond', id], 'key'));
  return [...covered, ...beyond];
}
