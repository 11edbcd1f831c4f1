import type { Library } from '../library.ts';

const VERBS = ['get', 'post', 'put', 'patch', 'delete', 'del', 'head'];

export const superagent: Library = {
  id: 'superagent',
  languages: ['javascript'],
  modules: ['superagent'],
  functions: ['superagent'],
  makers: ['superagent.agent'],
  dispatches: [
    { calls: VERBS, form: 'verb' },
    { calls: ['superagent'], form: 'request' },
    { calls: ['end'], form: 'send' },
  ],
  edits: [
    {
      as: 'link',
      serves: 'request',
      calls: ['superagent', ...VERBS.map((verb) => `superagent.${verb}`)],
      text: '.set("User-Agent", $)',
    },
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
