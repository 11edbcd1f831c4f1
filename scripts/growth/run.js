/**
 * `npm run bench -- --growth [WORD ...]`: how the CPU time of every reader grows when one thing of its input doubles,
 * up to the reader's own limits. Exits with 1 where it grows by more than `MOST`; linear is 2.
 */
import { execFileSync, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { DIMENSIONS, MOST } from './dimensions.js';

const ROOT = join(import.meta.dirname, '..', '..');
/** Milliseconds of the clock for one dimension; it takes some two seconds on an idle machine. */
const PATIENCE = 120_000;

/** @param {readonly string[]} words only dimensions that hold one of them; none: all */
export async function growth(words) {
  const start = performance.now();
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
      const worker = new Worker();
      for (const { reader, name } of waiting) {
        const result = await worker.measure(reader, name);
        const fails = result === null || result.growth > MOST;
        if (fails) failed++;
        process.stdout.write(`${row(reader, name, result)}${fails ? ' **too fast** |' : ' |'}\n`);
      }
      worker.end();
    }),
  );
  const seconds = Math.round((performance.now() - start) / 1_000);
  process.stdout.write(
    `\n${jobs.length} dimensions in ${seconds} s, ${failed} that grow by more than ${MOST} per doubling\n`,
  );
  if (failed > 0) process.exitCode = 1;
}

/** @typedef {{ sizes: number[], times: number[], growth: number }} Result */

/** Measures one dimension after the other in a program of its own, which is replaced when one does not end. */
class Worker {
  /** @type {import('node:child_process').ChildProcess | null} */
  #child = null;

  /**
   * @param {string} reader
   * @param {string} name
   * @returns {Promise<Result | null>} null: it did not end
   */
  measure(reader, name) {
    const child = this.#child ?? fork(join(import.meta.dirname, 'child.js'));
    this.#child = child;
    return new Promise((resolve) => {
      const late = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
      const settle = (/** @type {Result | null} */ result) => {
        clearTimeout(late);
        child.removeAllListeners();
        if (result === null) this.#child = null;
        resolve(result);
      };
      child.once('message', (/** @type {Result} */ result) => settle(result));
      child.once('exit', () => settle(null));
      child.send({ reader, name });
    });
  }

  end() {
    this.#child?.disconnect();
  }
}

/**
 * @param {string} reader
 * @param {string} name
 * @param {Result | null} result
 */
function row(reader, name, result) {
  if (!result) return `| ${reader} | ${name} | | did not end | |`;
  const { sizes, times } = result;
  const shown = times.map((time) => time.toFixed(time < 10 ? 1 : 0));
  const rate = result.growth === 0 ? 'too little to measure' : result.growth.toFixed(2);
  return `| ${reader} | ${name} | ${sizes[0]} to ${sizes.at(-1)} | ${shown.join(', ')} | ${rate} |`;
}
