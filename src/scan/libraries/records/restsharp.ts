import type { Library } from '../library.ts';

export const restSharp: Library = {
  id: 'restsharp',
  languages: ['csharp'],
  modules: ['RestSharp'],
  clients: ['RestClient'],
  interfaces: ['IRestClient'],
  takesHeaders: ['AddHeaders', 'AddOrUpdateHeaders', 'AddDefaultHeaders'],
  dispatches: [
    { calls: ['Get', 'Post', 'Put', 'Patch', 'Delete', 'Head'], form: 'verb' },
    {
      calls: ['Execute', 'ExecuteAsync', 'ExecuteGet', 'ExecutePost', 'ExecuteGetAsync', 'ExecutePostAsync'],
      form: 'send',
    },
  ],
  hint: { client: '@.AddDefaultHeader("User-Agent", "$")', made: ['new RestClient'] },
  edits: [
    { as: 'statement', serves: 'client', calls: ['new RestClient'], text: '@.AddDefaultHeader("User-Agent", $)' },
    { as: 'statement', serves: 'request', calls: ['new RestRequest'], text: '@.AddHeader("User-Agent", $)' },
  ],
};
