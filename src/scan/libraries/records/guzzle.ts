import type { Library } from '../library.ts';

/** Guzzle, and the clients of Symfony and Laravel. */
export const guzzle: Library = {
  id: 'guzzle',
  languages: ['php'],
  modules: ['GuzzleHttp', 'Guzzle', 'Symfony', 'Illuminate', 'Http'],
  clients: ['Client'],
  dispatches: [
    { calls: ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'], form: 'verb', through: 'request' },
    { calls: ['request', 'requestAsync'], form: 'request', url: 1 },
    { calls: ['getAsync', 'postAsync', 'putAsync', 'patchAsync', 'deleteAsync'], form: 'request', url: 0 },
    { calls: ['send', 'sendAsync', 'sendRequest'], form: 'send' },
  ],
  hint: {
    calls: [
      {
        written: /->(?:request|get|post|put|patch|delete)\(/i,
        says: 'Add to the options of this call',
        text: "'headers' => ['User-Agent' => '$']",
      },
    ],
  },
};
