import type { Library } from '../library.ts';

export const resty: Library = {
  id: 'resty',
  languages: ['go'],
  modules: ['github.com/go-resty/resty', 'resty', 'resty.dev', 'gopkg.in/resty.v1'],
  dispatches: [
    { calls: ['Get', 'Post', 'Put', 'Patch', 'Delete', 'Head', 'Options'], form: 'verb' },
    { calls: ['Execute'], form: 'request', url: 1 },
    { calls: ['Send'], form: 'send' },
  ],
  edits: [
    {
      as: 'statement',
      serves: 'client',
      calls: ['resty.New', 'resty.NewWithClient'],
      text: '@.SetHeader("User-Agent", $)',
    },
  ],
  hint: { client: '@.SetHeader("User-Agent", "$")', made: ['resty.New'] },
};
