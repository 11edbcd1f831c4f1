import type { Library } from '../library.ts';

export const ky: Library = {
  id: 'ky',
  languages: ['javascript'],
  modules: ['ky'],
  functions: ['ky'],
  makers: ['ky.create', 'ky.extend'],
  dispatches: [
    { calls: ['get', 'post', 'put', 'patch', 'delete', 'head'], form: 'verb' },
    { calls: ['ky'], form: 'request', url: 0 },
  ],
  hint: { client: "headers: { 'User-Agent': '$' }", made: ['ky.create', 'ky.extend'] },
};
