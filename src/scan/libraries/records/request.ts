import type { Library } from '../library.ts';

const MODULES = ['request', 'request-promise', 'request-promise-native', 'postman-request', '@cypress/request'];

const VERBS = ['get', 'post', 'put', 'patch', 'delete', 'del', 'head'];

const CALLS = MODULES.flatMap((name) => [name, ...VERBS.map((verb) => `${name}.${verb}`)]);

/** The package `request` of Node, its promises, and packages that continue it. */
export const request: Library = {
  id: 'request',
  languages: ['javascript'],
  modules: MODULES,
  functions: [...MODULES, 'phin', 'bent'],
  makers: MODULES.map((name) => `${name}.defaults`),
  dispatches: [
    { calls: VERBS, form: 'verb' },
    { calls: ['getAsync', 'postAsync', 'putAsync', 'patchAsync', 'deleteAsync', 'delAsync'], form: 'verb' },
    { calls: ['request'], form: 'request' },
  ],
  edits: [
    { as: 'options', serves: 'request', calls: CALLS, position: 0 },
    { as: 'options', serves: 'request', calls: CALLS, position: 1 },
  ],
};
