#!/usr/bin/env node
import module from 'node:module';
import { inRunner, printFailure } from './platform/node/output.ts';

process.on('uncaughtException', (error) => {
  process.exitCode = 2;
  printFailure(error);
});

const args = process.argv.slice(2);
if (args.length === 0 && inRunner()) await (await import('./action/main.ts')).runAction();
else {
  // Node 22 and newer keep compiled code between runs: 10 ms and more of a command's start. A runner starts cold.
  if ('enableCompileCache' in module) (module.enableCompileCache as () => void)();
  await (await import('./cli/main.ts')).runCli(args);
}
