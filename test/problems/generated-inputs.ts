/** Inputs that cannot be kept as files: bytes that are no text, links, files that are too large. */

import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { limits } from '../../src/load/limits.ts';
import type { Expected } from './expected.ts';

interface Generated {
  readonly write: (folder: string) => void;
  readonly expected: Expected;
}

const start = 'kind: program\nformat: 1\nid: mongolia\nname: AEO Program of Mongolia\n';

export const generatedInputs: Readonly<Record<string, Generated>> = {
  'file-unreadable': {
    write: (folder) => symlinkSync('program.yaml', join(folder, 'program.yaml')),
    expected: {
      run: ['validate', 'program.yaml'],
      severity: 'error',
      file: 'program.yaml',
      line: 1,
      column: 1,
    },
  },
  'file-outside': {
    write: (folder) => {
      mkdirSync(join(folder, 'mongolia'));
      writeFileSync(join(folder, 'elsewhere.yaml'), start);
      symlinkSync('../elsewhere.yaml', join(folder, 'mongolia/program.yaml'));
    },
    expected: {
      run: ['validate', 'mongolia'],
      severity: 'error',
      file: 'mongolia/program.yaml',
      line: 1,
      column: 1,
    },
  },
  'file-too-large': {
    write: (folder) => writeFileSync(join(folder, 'program.yaml'), `${start}# ${'x'.repeat(limits.bytes)}\n`),
    expected: { severity: 'error', file: 'program.yaml', line: 1, column: 1 },
  },
  'file-not-utf8': {
    write: (folder) =>
      writeFileSync(join(folder, 'program.yaml'), Buffer.from(`${start}website: caf\u00e9\n`, 'latin1')),
    expected: { severity: 'error', file: 'program.yaml', line: 5, column: 13 },
  },
};
