/** The words of a report with other labels for the statuses. */

import type { Words } from '../locales/en/words.ts';
import type { Labels } from '../types/labels.ts';

/** A label is shown as it is written, in cells and within sentences alike. */
export function labeled(words: Words, { statuses: labels }: Labels): Words {
  const { check, partial, ongoing } = labels;
  const guidance = { check, partial, ongoing, notApplicable: labels['not-applicable'] };
  return {
    ...words,
    statuses: { ...words.statuses, ...labels },
    shortStatuses: { ...words.shortStatuses, ...labels },
    guidanceKeys: { ...words.guidanceKeys, ...given(guidance) },
    bars: { ...words.bars, ...given({ check }) },
  };
}

const given = (labels: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(labels).flatMap(([key, label]) => (label === undefined ? [] : [[key, label]])),
  );
