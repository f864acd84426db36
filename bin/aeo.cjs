#!/usr/bin/env node
const module_ = require('node:module');

// Node 22.1 and later keep compiled code between runs.
module_.enableCompileCache?.();

const { main, nodeIo } = require('../dist/main.cjs');
main(process.argv.slice(2), nodeIo()).then((exitCode) => {
  process.exitCode = exitCode;
});
