import type { Library } from '../library.ts';

/** The package `request` of Node, and its promises. */
export const request: Library = {
  id: 'request',
  languages: ['javascript'],
  modules: ['request', 'request-promise', 'request-promise-native'],
  functions: ['request', 'request-promise', 'request-promise-native', 'phin', 'bent'],
  makers: ['request.defaults', 'request-promise.defaults', 'request-promise-native.defaults'],
  dispatches: [
    { calls: ['get', 'post', 'put', 'patch', 'delete', 'del', 'head'], form: 'verb' },
    { calls: ['getAsync', 'postAsync', 'putAsync', 'patchAsync', 'deleteAsync', 'delAsync'], form: 'verb' },
    { calls: ['request'], form: 'request' },
  ],
};
