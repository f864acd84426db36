// Makes code out of data. From schemas/: the types of src/types (checked in), and in src/generated (not checked in)
// the compiled validators and the schemas as published; from src/models/: the built-in model as plain data.
//   generate.mjs             all of it
//   generate.mjs --check     writes nothing, fails when src/types is not what schemas/ says
import { isUpToDate, writeIfChanged } from './files.mjs';
import { generateIgnored } from './generate/ignored.mjs';
import { typeFiles } from './generate/types.mjs';

const files = await typeFiles();

if (process.argv.includes('--check')) {
  for (const [path, text] of files) {
    if (await isUpToDate(path, text)) continue;
    console.error(`${path} is not what its schema says; run: npm run generate`);
    process.exitCode = 1;
  }
} else {
  await writeIfChanged(files);
  await generateIgnored();
}
