/**
 * The ids of the built-in model, as released: `released/<version>.ids.txt`. `UPDATE_GOLDEN=1` writes those of the present
 * version where they are not written yet; what is released is never rewritten.
 */

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { namesIn } from '../../src/core/model-since.ts';
import { builtInModel } from '../../src/generated/built-in-model.js';

const folder = join(import.meta.dirname, 'released');
const present = namesIn(builtInModel).map(({ what, id }) => `${what} ${id}`);
const own = join(folder, `${builtInModel.version}.ids.txt`);
if (process.env.UPDATE_GOLDEN === '1' && !existsSync(own)) writeFileSync(own, `${present.join('\n')}\n`);

const major = (version: string): string | undefined => version.split('.')[0];
const released = readdirSync(folder).filter((name) => major(name) === major(builtInModel.version));

describe('the ids of the built-in model', () => {
  it('are written down for its version', () => {
    expect(released).toContain(`${builtInModel.version}.ids.txt`);
  });

  it.each(released)('are all those of %s still', (name) => {
    const ids = readFileSync(join(folder, name), 'utf8').trim().split('\n');
    expect(ids.filter((id) => !present.includes(id))).toEqual([]);
  });

  it('were many from the first version on', () => {
    const first = readFileSync(join(folder, '1.0.0.ids.txt'), 'utf8').trim().split('\n');
    expect(first).toHaveLength(8 + 34 + 115 + 4 + 4 + 1);
  });
});
