import type { Library } from '../library.ts';

/** The gem rest-client. */
export const restClient: Library = {
  id: 'rest-client',
  languages: ['ruby'],
  modules: ['RestClient'],
  dispatches: [
    { calls: ['get', 'head', 'delete', 'options'], form: 'verb' },
    { calls: ['post', 'put', 'patch'], form: 'verb', body: 1 },
    { calls: ['execute'], form: 'send' },
  ],
  processDefaults: [{ calls: ['RestClient.add_before_execution_proc'] }],
  hint: {
    calls: [
      {
        written: /\bRestClient\.\w+/,
        says: 'Add to the headers of this call',
        text: "'User-Agent' => '$'",
      },
    ],
  },
};
