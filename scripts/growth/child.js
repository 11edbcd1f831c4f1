/** `node child.js READER DIMENSION`: prints how the CPU time grows, as JSON. */
import { DIMENSIONS, LIMITS, MOST } from './dimensions.js';
import { READERS } from './readers.js';

const [, , reader = '', dimension = ''] = process.argv;
const { make, count, run, bytes } = await setUp();

/** Steps from the smallest to the largest input. */
const FACTORS = [1, 2, 4, 8];
const LAST = 8;
/** CPU milliseconds that the largest input should take, so that what is measured is not noise. */
const ENOUGH = 120;
const PLENTY = 4 * ENOUGH;
/** A doubling matters if the larger input takes this. */
const MATTERS = ENOUGH / 3;
/** CPU milliseconds of the same work over and over, after which its code is compiled. */
const WARM = 300;
const ROUNDS = 2;
/** More rounds where growth looks too fast: what other programs do to the caches only ever adds. */
const MORE_ROUNDS = 8;
/** CPU milliseconds above which nothing needs to be measured any more. */
const TOO_LONG = 20_000;

const most = largest();
let largestSize = Math.max(LAST, Math.floor(most / LAST));
let time = await measure(largestSize);
for (let spent = time; spent < WARM; spent += time) time = Math.min(time, await measure(largestSize));
while (time > PLENTY && largestSize > LAST) {
  largestSize = Math.max(LAST, largestSize >> 1);
  time = await measure(largestSize);
}
while (time < ENOUGH && largestSize * 2 <= most) {
  largestSize *= 2;
  time = await measure(largestSize);
}

const sizes = FACTORS.map((factor) => Math.max(1, Math.floor((largestSize * factor) / LAST)));
const times = sizes.map(() => Number.POSITIVE_INFINITY);
await rounds(ROUNDS);
for (let more = 0; more < MORE_ROUNDS && growth() > MOST; more++) await rounds(1);
process.stdout.write(`${JSON.stringify({ sizes, times, growth: growth() })}\n`);

async function setUp() {
  const found = DIMENSIONS[reader]?.[dimension];
  const prepare = READERS[reader];
  const limit = LIMITS[reader];
  if (!found || !prepare || limit === undefined) throw new Error(`there is no ${reader}, ${dimension}`);
  const run = await prepare();
  return typeof found === 'function'
    ? { make: found, count: Number.POSITIVE_INFINITY, run, bytes: limit }
    : { make: found[0], count: found[1], run, bytes: limit };
}

/** @param {number} count */
async function rounds(count) {
  for (let round = 0; round < count; round++)
    for (const [index, size] of sizes.entries()) {
      times[index] = Math.min(/** @type {number} */ (times[index]), await measure(size));
      if (/** @type {number} */ (times[index]) > TOO_LONG) return;
    }
}

/** The fastest growth of a doubling of which the larger one takes long enough to matter. */
function growth() {
  let fastest = 0;
  for (let index = 1; index < times.length; index++) {
    const [before = 0, after = 0] = [times[index - 1], times[index]];
    if (after >= MATTERS) fastest = Math.max(fastest, after === Number.POSITIVE_INFINITY ? after : after / before);
  }
  return fastest;
}

/** About how many of them the limits of the reader let in; names with more digits take more room. */
function largest() {
  let n = LAST;
  while (2 * n <= count && bytesOf(make(2 * n)) <= bytes) n *= 2;
  return Math.min(count, Math.floor((n * bytes * 0.95) / bytesOf(make(n))));
}

/** @param {string | Record<string, string>} input */
function bytesOf(input) {
  return typeof input === 'string'
    ? Buffer.byteLength(input)
    : Math.max(...Object.values(input).map((one) => Buffer.byteLength(one)));
}

/** @param {number} size */
async function measure(size) {
  const input = make(size);
  const start = process.cpuUsage();
  await run(input);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}
