// Bundles src/ into dist/: a chunk for each thing that loads lazily, the declarations of the library, and
// the licenses of all that went in. The same sources give the same bytes.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';
import { build } from 'esbuild';
import { root, writeIfChanged } from './files.mjs';
import { generateIgnored } from './generate/ignored.mjs';

/**
 * commander starts programs for commands that have one of their own, inquirer starts an editor for long answers. Ours do
 * neither, and what they would load for it is large.
 */
const noPrograms = {
  name: 'no-programs',
  setup({ onResolve, onLoad }) {
    const filter = /^((node:)?child_process|@inquirer\/external-editor)$/;
    onResolve({ filter }, ({ path }) => ({ path, namespace: 'none' }));
    onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/**
 * What a run loads only where it needs it, and what takes time to load for its size. Everything else is in one file, as
 * a file costs as much as a hundred kilobytes.
 */
const apart = [
  ...kinds().map((kind) => `src/generated/validators/${kind}.js`),
  'src/generated/built-in-model.js',
  'src/generated/schemas.js',
  'src/core/model-form.ts',
  'src/core/model-lint.ts',
  'src/core/model-since.ts',
  'src/core/overlay.ts',
  'src/load/read-plainly.ts',
  'src/load/read-yaml.ts',
  'src/load/schema-message.ts',
  'src/load/glob.ts',
  'src/locales/code-examples.ts',
  'src/locales/en/codes.ts',
  'src/locales/en/handbook.ts',
  'src/locales/en/problems.ts',
  'src/locales/en/scaffold.ts',
  ...otherLanguages().flatMap((language) => [
    `src/generated/translations/${language}.js`,
    ...['codes', 'handbook', 'help', 'problems', 'scaffold', 'words'].map(
      (part) => `src/locales/${language}/${part}.ts`,
    ),
  ]),
  'src/report/handbook.ts',
  'src/report/handbook-html.ts',
  'src/report/handbook-markdown.ts',
  'src/report/layout.ts',
  'src/report/paint.ts',
  'src/survey/prompts.ts',
];

/** Of files: each has a schema. */
function kinds() {
  const names = readdirSync(join(root, 'schemas')).map((name) => name.replace(/\.schema\.json$/, ''));
  return names.filter((name) => name !== 'common').sort();
}

/** Those that the built-in model is translated into. English is in what every run needs. */
function otherLanguages() {
  const names = readdirSync(join(root, 'src/models'));
  return names.flatMap((name) => /^[\w-]+\.([a-z]+)\.yaml$/.exec(name)?.[1] ?? []).sort();
}

/** `src/load/glob.ts` → `load-glob` */
const nameOf = (path) => path.replace(/^src\/|\.(js|ts)$/g, '').replaceAll('/', '-');

/** A module that stands apart is required from its own file, when it is imported. */
const requiredFromItsFile = {
  name: 'required-from-its-file',
  setup({ onResolve }) {
    onResolve({ filter: /^\./, namespace: 'file' }, ({ kind, path, resolveDir }) => {
      const full = toPosix(relative(root, join(resolveDir, path)));
      if (kind === 'entry-point' || !apart.includes(full)) return undefined;
      return { path: `./${nameOf(full)}.cjs`, external: true };
    });
  },
};

/**
 * What esbuild makes of the sources, by path from the root, and what went into it. `yaml` comes as the modules that it
 * ships for browsers: the same code, but a bundler can leave out what nobody calls. CommonJS loads faster than ES modules.
 * `fdir` comes as CommonJS, because its ES module asks where it stands, which nothing in a bundle can answer.
 */
async function bundle() {
  const entryPoints = ['src/main.ts', 'src/index.ts', ...apart].map((path) => ({
    in: path,
    out: nameOf(path),
  }));
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints,
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    alias: { yaml: './node_modules/yaml/browser/index.js', fdir: './node_modules/fdir/dist/index.cjs' },
    target: 'node20',
    supported: { 'dynamic-import': false },
    minify: true,
    legalComments: 'none',
    metafile: true,
    write: false,
    plugins: [noPrograms, requiredFromItsFile],
    logLevel: 'warning',
  });
  const files = outputFiles.map(({ path, contents }) => [toPosix(relative(root, path)), contents]);
  return { files, metafile };
}

/** Declarations of the library: of those that the compiler makes and the generated ones, all that its own refer to. */
async function declarations() {
  const out = await mkdtemp(join(root, 'node_modules/.aeo-types-'));
  try {
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    const args = [compiler, '-p', join(root, 'tsconfig.build.json'), '--outDir', out];
    const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
    if (status !== 0) throw new Error('the declarations of the library could not be made');
    const generated = await filesIn(join(root, 'src/generated'), '.d.ts');
    const all = [
      ...(await filesIn(out, '.d.ts')),
      ...generated.map(([path, text]) => [`generated/${path}`, text]),
    ];
    const texts = new Map(all.map(([path, text]) => [path, withBuiltPaths(text)]));
    const needed = [...reachable('index.d.ts', texts)].sort();
    return needed.map((path) => [`dist/types/${path}`, texts.get(path)]);
  } finally {
    await rm(out, { recursive: true });
  }
}

/** `./x.ts` → `./x.js`, which stands for `./x.d.ts` in a package. */
function withBuiltPaths(text) {
  return text.replace(/(from |import\()(['"])(\.[^'"]+)\.ts\2/g, '$1$2$3.js$2');
}

/** The file and all that it refers to, directly or not. */
function reachable(path, texts, seen = new Set()) {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const [, reference] of texts.get(path).matchAll(/(?:from |import\()['"](\.[^'"]+)\.js['"]/g)) {
    reachable(posix.join(posix.dirname(path), `${reference}.d.ts`), texts, seen);
  }
  return seen;
}

/** Text by path, in order of path. */
async function filesIn(folder, suffix) {
  const paths = (await pathsIn(folder)).filter((path) => path.endsWith(suffix));
  return Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path), 'utf8')]));
}

async function pathsIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => toPosix(relative(folder, join(parentPath, name)))).sort();
}

function toPosix(path) {
  return path.split(sep).join('/');
}

/** Name, version and license text of every package that has code in the bundle. */
async function licenses(metafile) {
  const inputs = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  const used = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  const folders = new Set(used.map(([path]) => packageFolder(path)).filter((folder) => folder !== undefined));
  const notices = await Promise.all([...folders].sort().map(noticeOf));
  const head = 'The files of this folder contain code of the following packages.\n';
  return [head, ...notices].join(`\n${'-'.repeat(80)}\n\n`);
}

/** `node_modules/a/node_modules/@b/c/lib/d.js` → `node_modules/a/node_modules/@b/c` */
function packageFolder(path) {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
}

async function noticeOf(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'));
  const file = (await readdir(join(root, folder)))
    .sort()
    .find((entry) => /^(license|licence|copying)/i.test(entry));
  const text = file === undefined ? '' : await readFile(join(root, folder, file), 'utf8');
  return `${name} ${version} (${license})\n\n${text.replace(/\r\n/g, '\n').trim()}\n`;
}

/** What an earlier build left and this one did not make. */
async function removeStale(kept) {
  const found = (await pathsIn(join(root, 'dist'))).map((path) => `dist/${path}`);
  await Promise.all(found.filter((path) => !kept.has(path)).map((path) => rm(join(root, path))));
}

async function main() {
  await generateIgnored();
  const { files, metafile } = await bundle();
  const notices = ['dist/THIRD-PARTY-LICENSES.txt', await licenses(metafile)];
  const made = new Map([...files, ...(await declarations()), notices]);
  await writeIfChanged(made);
  await removeStale(made);
}

try {
  await main();
} catch (error) {
  // What esbuild found wrong it has printed already.
  if (error.errors === undefined) throw error;
  process.exitCode = 1;
}
