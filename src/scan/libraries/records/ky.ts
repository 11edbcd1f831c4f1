import type { Library } from '../library.ts';

const VERBS = ['get', 'post', 'put', 'patch', 'delete', 'head'];

export const ky: Library = {
  id: 'ky',
  languages: ['javascript'],
  modules: ['ky'],
  functions: ['ky'],
  makers: ['ky.create', 'ky.extend'],
  dispatches: [
    { calls: VERBS, form: 'verb' },
    { calls: ['ky'], form: 'request', url: 0 },
  ],
  edits: [
    { as: 'options', serves: 'client', calls: ['ky.create', 'ky.extend'], position: 0 },
    { as: 'options', serves: 'request', calls: ['ky', ...VERBS.map((verb) => `ky.${verb}`)], position: 1 },
  ],
  hint: { client: "headers: { 'User-Agent': '$' }", made: ['ky.create', 'ky.extend'] },
};
