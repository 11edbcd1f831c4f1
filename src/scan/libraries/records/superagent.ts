import type { Library } from '../library.ts';

export const superagent: Library = {
  id: 'superagent',
  languages: ['javascript'],
  modules: ['superagent'],
  functions: ['superagent'],
  makers: ['superagent.agent'],
  dispatches: [
    { calls: ['get', 'post', 'put', 'patch', 'delete', 'del', 'head'], form: 'verb' },
    { calls: ['superagent'], form: 'request' },
    { calls: ['end'], form: 'send' },
  ],
  hint: {
    calls: [
      {
        written: /\bsuperagent\b/,
        says: 'Add to this call',
        text: ".set('User-Agent', '$')",
      },
    ],
  },
};
