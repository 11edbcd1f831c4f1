import type { Library } from '../library.ts';

export const treq: Library = {
  id: 'treq',
  languages: ['python'],
  modules: ['treq'],
  dispatches: [
    { calls: ['get', 'post', 'put', 'patch', 'delete', 'head'], form: 'verb' },
    { calls: ['request'], form: 'request', url: 1 },
  ],
};
