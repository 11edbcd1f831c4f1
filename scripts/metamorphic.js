/**
 * `npm run metamorphic [-- [--most N] [--relation ID] DIR ...]`: relations that hold for the scan of any code. Changes
 * each checkout in many ways, scans every variant, and lists those where the result is not what the relation says.
 * Default: the integrations of the tests. Exit code 1: a relation is broken.
 */
import { readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { filesBelow } from './metamorphic/checkout.js';
import { brokenText, totalsTable } from './metamorphic/report.js';
import { metamorphic, RELATIONS } from './metamorphic/run.js';

const ROOT = join(import.meta.dirname, '..');
const INTEGRATIONS = join(ROOT, '__tests__', 'fixtures', 'integrations');
/** Places that one relation tries in a checkout given by the caller. */
const MOST = 40;

/** The compiled sources; a type check needs no build. */
const built = (/** @type {string} */ path) => import(join(ROOT, '.build', 'src', path));
/** @type {import('./metamorphic/types.js').Tools} */
const tools = {
  scanSources: (await built('scan/scan.js')).scanSources,
  checkTree: (await built('app/check-tree.js')).checkTree,
  rules: await (await built('rules/index.js')).loadRules(),
  grammars: (await built('platform/node/wasm-files.js')).grammarFiles,
  languageOf: (await built('scan/languages/index.js')).languageOf,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { most: { type: 'string' }, relation: { type: 'string', multiple: true } },
});
const folders =
  positionals.length > 0
    ? positionals.map((folder) => resolve(folder))
    : readdirSync(INTEGRATIONS).map((name) => join(INTEGRATIONS, name));
const most = values.most === undefined ? (positionals.length > 0 ? MOST : Infinity) : Number(values.most);
const wanted = values.relation;
const relations = wanted ? RELATIONS.filter(({ id }) => wanted.some((one) => id.startsWith(one))) : RELATIONS;

/** @type {import('./metamorphic/types.js').Outcome[]} */
const outcomes = [];
for (const folder of folders) {
  const before = outcomes.length;
  for await (const outcome of metamorphic(basename(folder), filesBelow(folder), tools, { most, relations })) {
    outcomes.push(outcome);
    if (outcome.state === 'broken') process.stdout.write(`${brokenText(outcome)}\n`);
  }
  if (positionals.length > 0) process.stderr.write(`${basename(folder)}: ${outcomes.length - before} mutants\n`);
}
process.stdout.write(`\n${totalsTable(outcomes, RELATIONS)}\n`);
process.exitCode = outcomes.some(({ state }) => state === 'broken') ? 1 : 0;
