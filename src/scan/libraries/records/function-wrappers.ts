import type { Library } from '../library.ts';

/** Functions that give a request function or client again, which does the same in another way. */
export const functionWrappers: Library = {
  id: 'function-wrappers',
  languages: ['javascript'],
  wraps: [
    'util.promisify',
    'node:util.promisify',
    'promisify',
    'pify',
    'es6-promisify.promisify',
    'bluebird.promisify',
    'bluebird.promisifyAll',
    'promise.promisify',
    'promise.promisifyAll',
    'bottleneck.wrap',
    'axios-rate-limit',
    'axios-cookiejar-support.wrapper',
    'axios-cache-interceptor.setupCache',
    'axios-case-converter',
    'fetch-retry',
    'fetch-cookie',
  ],
};
