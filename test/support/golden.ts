/** Text that a person can open: compared, or rewritten with UPDATE_GOLDEN=1 for a reviewer to look at. */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from '@jest/globals';
import { root } from './run.ts';

export function expectGolden(name: string, text: string): void {
  const path = join(root, 'test/golden', name);
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return;
  }
  expect(existsSync(path) ? readFileSync(path, 'utf8') : `no golden file ${name}`).toBe(text);
}
