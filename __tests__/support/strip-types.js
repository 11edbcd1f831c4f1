import { createHash } from 'node:crypto';
import { transformSync } from '@swc/wasm-typescript';

/** Jest transformer: the type stripper that is in Node, which keeps every line and column. */
export default {
  process: (/** @type {string} */ source) => ({ code: transformSync(source, { mode: 'strip-only' }).code }),
  getCacheKey: (/** @type {string} */ source, /** @type {string} */ path) =>
    createHash('sha1').update('@swc/wasm-typescript-1.16.2').update(path).update(source).digest('hex'),
};
