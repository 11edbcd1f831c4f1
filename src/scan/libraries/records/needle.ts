import type { Library } from '../library.ts';

export const needle: Library = {
  id: 'needle',
  languages: ['javascript'],
  modules: ['needle'],
  functions: ['needle'],
  makers: ['needle.defaults'],
  dispatches: [
    { calls: ['get', 'head', 'delete'], form: 'verb' },
    { calls: ['post', 'put', 'patch'], form: 'verb', body: 1 },
    { calls: ['needle', 'request'], form: 'request' },
  ],
  edits: [
    { as: 'options', serves: 'request', calls: ['needle.get', 'needle.head'], position: 1 },
    {
      as: 'options',
      serves: 'request',
      calls: ['needle.post', 'needle.put', 'needle.patch', 'needle.delete'],
      position: 2,
    },
  ],
  processDefaults: [{ calls: ['needle.defaults'] }],
};
