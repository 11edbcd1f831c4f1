import { HAR } from './har.js';
import { MANIFEST } from './manifest.js';
import { SOURCES } from './sources.js';
import { SVG } from './svg.js';

/**
 * Makes an input with `n` of one thing, a text or files by path; with a number, up to so many: beyond it the reader
 * stops of its own accord, and nothing grows any more.
 *
 * @typedef {(n: number) => string | Record<string, string>} Maker
 * @typedef {Readonly<Record<string, Maker | readonly [make: Maker, most: number]>>} Dimensions
 */

/** The most that CPU time may grow per doubling. Linear work with a little noise stays below, quadratic work is at 4. */
export const MOST = 2.6;

/** @type {Readonly<Record<string, Dimensions>>} */
export const DIMENSIONS = { svg: SVG, manifest: MANIFEST, har: HAR, sources: SOURCES };

/**
 * The largest file that each of them reads, in bytes; of traffic, which has no such limit, one that takes long enough.
 *
 * @type {Readonly<Record<string, number>>}
 */
export const LIMITS = { svg: 1_000_000, manifest: 64 * 1024, har: 2_000_000, sources: 1_000_000 };
