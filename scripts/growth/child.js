/** Measures how the CPU time of dimensions grows, one for each message from `run.js`. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { DIMENSIONS, LIMITS, MOST } from './dimensions.js';
import { READERS } from './readers.js';

/** CPU milliseconds that the largest input should take: what is quadratic with a small factor shows late. */
const ENOUGH = 300;
/** A doubling matters if the larger input takes this. */
const MATTERS = 60;
/** The sizes double from at least this. */
const SMALLEST = 8;
/** More rounds where growth looks too fast: one measurement may be lucky or disturbed, the median of several is not. */
const MORE_ROUNDS = 6;
/** CPU milliseconds above which nothing needs to be measured any more. */
const TOO_LONG = 20_000;
/** Of the sizes that are printed: 1x, 2x, 4x, 8x. */
const SHOWN = 4;

setFlagsFromString('--expose-gc');
/** What earlier inputs left behind is none of the next one's time. @type {() => void} */
const collectGarbage = runInNewContext('gc');
/** @type {Map<string, Promise<(input: string | Record<string, string>) => Promise<void>>>} */
const prepared = new Map();

process.on('message', async (/** @type {{ reader: string, name: string }} */ { reader, name }) => {
  process.send?.(await growthOf(reader, name));
});

/**
 * @param {string} reader
 * @param {string} name
 */
async function growthOf(reader, name) {
  const dimension = DIMENSIONS[reader]?.[name];
  const limit = LIMITS[reader];
  if (!dimension || limit === undefined) throw new Error(`there is no ${reader}, ${name}`);
  const [make, count] = typeof dimension === 'function' ? [dimension, Number.POSITIVE_INFINITY] : dimension;
  const run = await readerOf(reader);
  const measure = (/** @type {number} */ size) => timeOf(run, make(size));
  const { sizes, times } = await doubled(measure, largest(make, count, limit));
  const samples = times.map((time) => [time]);
  for (let round = 0; round < MORE_ROUNDS; round++) {
    const { growth, at } = fastest(times);
    if (growth <= MOST || /** @type {number} */ (times[at]) > TOO_LONG) break;
    for (const index of [at - 1, at]) {
      const all = /** @type {number[]} */ (samples[index]);
      all.push(await measure(/** @type {number} */ (sizes[index])));
      times[index] = median(all);
    }
  }
  return { sizes, times, growth: fastest(times).growth };
}

/** @param {string} reader */
function readerOf(reader) {
  const known = prepared.get(reader) ?? READERS[reader]?.();
  if (!known) throw new Error(`there is no reader ${reader}`);
  prepared.set(reader, known);
  return known;
}

/**
 * Measures sizes up to the one that takes long enough, or the largest that there is.
 *
 * @param {(size: number) => Promise<number>} measure
 * @param {number} most
 */
async function doubled(measure, most) {
  const sizes = [most];
  while (/** @type {number} */ (sizes[0]) >= 2 * SMALLEST) sizes.unshift(/** @type {number} */ (sizes[0]) >> 1);
  /** @type {number[]} */
  const times = [];
  for (const size of sizes) {
    times.push(Math.min(await measure(size), times.length < SHOWN ? await measure(size) : Number.POSITIVE_INFINITY));
    if (times.length >= SHOWN && /** @type {number} */ (times.at(-1)) >= ENOUGH) break;
  }
  // Those before them were measured while the code was not compiled yet.
  return { sizes: sizes.slice(0, times.length).slice(-SHOWN), times: times.slice(-SHOWN) };
}

/**
 * The fastest growth of a doubling of which the larger size takes long enough to matter.
 *
 * @param {readonly number[]} times
 */
function fastest(times) {
  let found = { growth: 0, at: 0 };
  for (const [at, time] of times.entries()) {
    const growth = time / (times[at - 1] ?? Number.POSITIVE_INFINITY);
    if (time >= MATTERS && growth > found.growth) found = { growth, at };
  }
  return found;
}

/** @param {readonly number[]} values at least one */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return /** @type {number} */ (sorted[sorted.length >> 1]);
}

/**
 * About how many of them the limits of the reader let in; names with more digits take more room.
 *
 * @param {import('./dimensions.js').Maker} make
 * @param {number} count
 * @param {number} bytes
 */
function largest(make, count, bytes) {
  let n = SMALLEST;
  while (2 * n <= count && bytesOf(make(2 * n)) <= bytes) n *= 2;
  return Math.min(count, Math.floor((n * bytes * 0.95) / bytesOf(make(n))));
}

/** @param {string | Record<string, string>} input */
function bytesOf(input) {
  return typeof input === 'string'
    ? Buffer.byteLength(input)
    : Math.max(...Object.values(input).map((one) => Buffer.byteLength(one)));
}

/**
 * CPU milliseconds of all threads.
 *
 * @param {(input: string | Record<string, string>) => Promise<void>} run
 * @param {string | Record<string, string>} input
 */
async function timeOf(run, input) {
  collectGarbage();
  const start = process.cpuUsage();
  await run(input);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}
