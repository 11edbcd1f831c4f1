#!/usr/bin/env node
import { inRunner, printFailure } from './platform/node/output.ts';

process.on('uncaughtException', (error) => {
  process.exitCode = 2;
  printFailure(error);
});

const args = process.argv.slice(2);
if (args.length === 0 && inRunner()) await (await import('./action/main.ts')).runAction();
else await (await import('./cli/main.ts')).runCli(args);
