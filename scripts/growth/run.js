/**
 * `npm run bench -- --growth [WORD ...]`: how the CPU time of every reader grows when one thing of its input doubles,
 * up to the reader's own limits. Exits with 1 where it grows by more than `MOST`; linear is 2.
 */
import { execFileSync, spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { DIMENSIONS, MOST } from './dimensions.js';

const ROOT = join(import.meta.dirname, '..', '..');
/** Milliseconds of the clock for one dimension; it takes some two seconds. */
const PATIENCE = 120_000;

/** @param {readonly string[]} words only dimensions that hold one of them; none: all */
export async function growth(words) {
  execFileSync(
    process.execPath,
    [join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json'],
    {
      cwd: ROOT,
    },
  );
  const jobs = Object.entries(DIMENSIONS).flatMap(([reader, dimensions]) =>
    Object.keys(dimensions)
      .filter((name) => words.length === 0 || words.some((word) => `${reader}: ${name}`.includes(word)))
      .map((name) => ({ reader, name })),
  );
  process.stdout.write('| reader | of what | sizes | CPU ms | growth |\n| --- | --- | --- | --- | --- |\n');
  let failed = 0;
  const waiting = jobs.values();
  await Promise.all(
    Array.from({ length: Math.max(1, availableParallelism()) }, async () => {
      for (const { reader, name } of waiting) {
        const result = await measured(reader, name);
        const fails = result === null || result.growth > MOST;
        if (fails) failed++;
        process.stdout.write(`${row(reader, name, result)}${fails ? ' **too fast** |' : ' |'}\n`);
      }
    }),
  );
  process.stdout.write(`\n${jobs.length} dimensions, ${failed} that grow by more than ${MOST} per doubling\n`);
  if (failed > 0) process.exitCode = 1;
}

/**
 * @typedef {{ sizes: number[], times: (number | null)[], growth: number | null }} Result
 * @param {string} reader
 * @param {string} name
 * @returns {Promise<(Result & { growth: number }) | null>} null: it did not end
 */
function measured(reader, name) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'child.js'), reader, name], {
      stdio: ['ignore', 'pipe', 'inherit'],
      timeout: PATIENCE,
      killSignal: 'SIGKILL',
    });
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += chunk;
    });
    child.on('close', (code) => {
      if (code !== 0) return resolve(null);
      /** @type {Result} */
      const result = JSON.parse(text);
      resolve({ ...result, growth: result.growth ?? Number.POSITIVE_INFINITY });
    });
  });
}

/**
 * @param {string} reader
 * @param {string} name
 * @param {Awaited<ReturnType<typeof measured>>} result
 */
function row(reader, name, result) {
  if (!result) return `| ${reader} | ${name} | | did not end | |`;
  const { sizes, times } = result;
  const shown = times.map((time) => (time === null ? '-' : time.toFixed(time < 10 ? 1 : 0)));
  const rate = result.growth === 0 ? 'too little to measure' : result.growth.toFixed(2);
  return `| ${reader} | ${name} | ${sizes[0]} to ${sizes.at(-1)} | ${shown.join(', ')} | ${rate} |`;
}
