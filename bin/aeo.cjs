#!/usr/bin/env node
// Node 22.1 and later keep compiled code between runs.
require('node:module').enableCompileCache?.();

const { main, nodeIo } = require('../dist/main.cjs');
main(process.argv.slice(2), nodeIo()).then((exitCode) => {
  process.exitCode = exitCode;
});
