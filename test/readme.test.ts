/** README says what the tool says: its outputs and tables are made by it, and rewritten with UPDATE_GOLDEN=1. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { help } from '../src/locales/en/help.ts';
import { problemFormats } from '../src/problems/formats.ts';
import { formats, modelFormats } from '../src/report/formats.ts';
import { root, run } from './support/run.ts';

const path = join(root, 'README.md');

it('README shows what the commands print, and the commands and formats that there are', async () => {
  const readme = readFileSync(path, 'utf8');
  let expected = readme;
  for (const [block = '', command = ''] of readme.matchAll(/<!-- aeo (.+?) -->\n```\n[\s\S]*?```\n/g)) {
    const { stdout } = await run(command.split(' '));
    expected = expected.replace(block, () => `<!-- aeo ${command} -->\n\`\`\`\n${stdout}\`\`\`\n`);
  }
  expected = withTable(expected, 'commands', await commandsTable());
  expected = withTable(expected, 'formats', formatsTable());
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(path, expected);
  else expect(readme).toBe(expected);
});

/** A table stands below its mark, up to the next blank line. */
function withTable(readme: string, mark: string, table: string): string {
  return readme.replace(new RegExp(`<!-- ${mark} -->\n(?:\\|.*\n)*`), () => `<!-- ${mark} -->\n${table}`);
}

async function commandsTable(): Promise<string> {
  const { stdout } = await run(['--help']);
  const names = [...stdout.matchAll(/^ {2}([a-z]+)(?= )/gm)].map(([, name = '']) => name);
  const { show, lint, ...rest } = help.commands;
  const rows = names.flatMap((name) =>
    name === 'model'
      ? [`| \`aeo model show\` | ${show} |`, `| \`aeo model lint\` | ${lint} |`]
      : [`| \`aeo ${name}\` | ${rest[name as keyof typeof rest]} |`],
  );
  return `| command | does |\n|---|---|\n${rows.join('\n')}\n`;
}

function formatsTable(): string {
  const names = (registry: object): string =>
    Object.keys(registry)
      .map((name) => `\`${name}\``)
      .join(', ');
  return [
    '| command | `--format` |',
    '|---|---|',
    `| \`aeo assess\` | ${names(formats)} |`,
    `| \`aeo model show\` | ${names(modelFormats)} |`,
    `| \`aeo validate\`, \`aeo model lint\` | ${names(problemFormats)} |`,
    '',
  ].join('\n');
}
