// Everything but the tests, each step whatever the earlier ones said: npm run check
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './files.mjs';

const steps = [
  {
    name: 'format, lint, imports',
    script: 'node_modules/@biomejs/biome/bin/biome',
    args: ['ci', '--error-on-warnings', ...(process.stdout.isTTY ? [] : ['--colors=off'])],
  },
  { name: 'types', script: 'node_modules/typescript/bin/tsc', args: ['--noEmit'] },
  { name: 'generated files', script: 'scripts/generate.mjs', args: ['--check'] },
  { name: 'unused code and packages', script: 'node_modules/knip/bin/knip.js', args: [] },
  { name: 'package', script: 'node_modules/publint/src/cli.js', args: ['--strict'] },
];

const failed = steps.filter(({ name, script, args }) => {
  console.log(`— ${name}`);
  const { status } = spawnSync(process.execPath, [join(root, script), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  return status !== 0;
});

for (const { name } of failed) console.error(`failed: ${name}`);
process.exitCode = failed.length > 0 ? 1 : 0;
