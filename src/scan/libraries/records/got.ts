import type { Library } from '../library.ts';

export const got: Library = {
  id: 'got',
  languages: ['javascript'],
  modules: ['got'],
  functions: ['got'],
  makers: ['got.extend'],
  dispatches: [
    { calls: ['get', 'post', 'put', 'patch', 'delete', 'head'], form: 'verb' },
    { calls: ['got', 'stream', 'paginate'], form: 'request' },
  ],
  hint: { client: "headers: { 'User-Agent': '$' }", made: ['got.extend'] },
};
