import { createHash } from 'node:crypto';
import { transformSync } from '@swc/wasm-typescript';

/** Jest transformer: the type stripper that is in Node, which keeps every line and column. */
export default {
  process: (/** @type {string} */ source) => ({ code: transformSync(source, { mode: 'strip-only' }).code }),
  // Without the path, so that copies of the checkout in tests find what is stripped already.
  getCacheKey: (/** @type {string} */ source) =>
    createHash('sha1').update('@swc/wasm-typescript-1.16.2').update(source).digest('hex'),
};
