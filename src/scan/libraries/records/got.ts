import type { Library } from '../library.ts';

const VERBS = ['get', 'post', 'put', 'patch', 'delete', 'head'];

export const got: Library = {
  id: 'got',
  languages: ['javascript'],
  modules: ['got'],
  functions: ['got'],
  makers: ['got.extend'],
  dispatches: [
    { calls: VERBS, form: 'verb' },
    { calls: ['got', 'stream', 'paginate'], form: 'request' },
  ],
  edits: [
    { as: 'options', serves: 'client', calls: ['got.extend'], position: 0 },
    { as: 'options', serves: 'request', calls: ['got', ...VERBS.map((verb) => `got.${verb}`)], position: 1 },
  ],
  hint: { client: "headers: { 'User-Agent': '$' }", made: ['got.extend'] },
};
