// Whole processes against a bare `node -e 0`, all in turn within each round, so that what else the machine does
// touches all alike: npm run bench [rounds]
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { root } from './files.mjs';

const rounds = Number(process.argv[2] ?? 15);
const aeo = join(root, 'bin/aeo.cjs');
const mongolia = join(root, 'examples/mongolia-2024');

/** The example with 200 respondents of the group that is asked everything, who answer differently but the same each time. */
async function crowd(folder) {
  const { builtInModel } = await import('../src/generated/built-in-model.js');
  const files = (await readdir(join(mongolia, 'answers'))).filter((file) => file.endsWith('.yaml')).sort();
  const patterns = await Promise.all(
    files.map(async (file) => parse(await readFile(join(mongolia, 'answers', file), 'utf8'))),
  );
  const [group] = Object.keys(builtInModel.groups);
  const ids = criterionIds(builtInModel);
  await cp(mongolia, folder, { recursive: true, filter: (path) => !path.endsWith('answers') });
  await mkdir(join(folder, 'answers'));
  for (let index = 0; index < 200; index += 1) {
    const respondent = { id: `respondent-${index}`, group };
    const answers = Object.fromEntries(ids.map((id, at) => [id, answer(index, at)]));
    const { kind, format, model, program, date } = patterns[index % patterns.length];
    const text = stringify({ kind, format, model, program, date, respondent, answers });
    await writeFile(join(folder, 'answers', `respondent-${index}.yaml`), text);
  }
}

function criterionIds({ pillars, checklists = [] }) {
  return [...pillars, ...checklists].flatMap((pillar) =>
    pillar.standards.flatMap((standard) =>
      standard.criteria.map((criterion) => `${pillar.id}.${standard.id}.${criterion.id}`),
    ),
  );
}

function answer(respondent, criterion) {
  const status = ['check', 'partial', 'ongoing', 'gap', 'unknown'][(respondent * 7 + criterion * 3) % 5];
  if (status === 'ongoing') return { status, work: `Procedure ${criterion % 9} is being written` };
  const hasEvidence = status === 'check' && (respondent + criterion) % 4 === 0;
  return hasEvidence ? { status, evidence: [{ title: 'Annual report', date: '2024-02-01' }] } : status;
}

function milliseconds({ name, args }) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const took = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
  return took;
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

function row({ name, against, bound }, medians) {
  const ratio = medians.get(name) / medians.get(against);
  const verdict = ratio <= bound ? 'within' : 'over';
  const cells = [name, medians.get(name).toFixed(0), `${ratio.toFixed(2)}× ${against}`, `${bound}×`, verdict];
  return `| ${cells.join(' | ')} |`;
}

const temp = await mkdtemp(join(tmpdir(), 'aeo-bench-'));
try {
  const hasExample = existsSync(mongolia);
  if (hasExample) await crowd(join(temp, 'crowd'));
  else console.warn('bench: no examples/mongolia-2024, so only --version is measured');
  const bare = { name: 'node -e 0', args: ['-e', '0'] };
  const all = [
    { name: '--version', args: [aeo, '--version'], against: bare.name, bound: 1.3 },
    {
      name: 'validate one file',
      args: [aeo, 'validate', join(mongolia, 'program.yaml')],
      against: bare.name,
      bound: 1.7,
    },
    { name: 'assess mongolia-2024', args: [aeo, 'assess', mongolia], against: bare.name, bound: 2.5 },
    {
      name: 'assess 200 × 115',
      args: [aeo, 'assess', join(temp, 'crowd')],
      against: 'assess mongolia-2024',
      bound: 6,
    },
  ];
  const measured = hasExample ? all : all.slice(0, 1);
  const times = new Map([bare, ...measured].map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const command of [bare, ...measured]) times.get(command.name).push(milliseconds(command));
  }
  const medians = new Map([...times].map(([name, taken]) => [name, median(taken)]));
  console.log(
    `Node ${process.version}, median of ${rounds} rounds; node -e 0: ${medians.get(bare.name).toFixed(0)} ms\n`,
  );
  console.log('| command | ms | ratio | bound | |\n|---|---|---|---|---|');
  for (const command of measured) console.log(row(command, medians));
} catch (error) {
  console.error(`bench: ${error.message}`);
} finally {
  await rm(temp, { recursive: true });
}
