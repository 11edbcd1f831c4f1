import { createHash } from 'node:crypto';
import { transformSync } from 'amaro';

/** Jest transformer: Node's own type stripper, which keeps every line and column. */
export default {
  process: (/** @type {string} */ source) => ({ code: transformSync(source, { mode: 'strip-only' }).code }),
  getCacheKey: (/** @type {string} */ source, /** @type {string} */ path) =>
    createHash('sha1').update('amaro-1.2.1').update(path).update(source).digest('hex'),
};
