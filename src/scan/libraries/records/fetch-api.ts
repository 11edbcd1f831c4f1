import type { Library } from '../library.ts';

const GLOBAL = ['globalThis.fetch', 'global.fetch', 'window.fetch', 'self.fetch'];

/** The standard's `fetch`, and packages that bring it to Node. */
export const fetchApi: Library = {
  id: 'fetch-api',
  languages: ['javascript'],
  modules: ['fetch', 'node-fetch', 'cross-fetch', 'isomorphic-fetch', 'undici', 'ofetch', ...GLOBAL],
  functions: ['node-fetch', 'cross-fetch', 'isomorphic-fetch', 'ofetch', ...GLOBAL],
  makers: ['ofetch.create', 'ofetch.ofetch.create'],
  dispatches: [
    { calls: ['fetch', '$fetch', 'ofetch'], form: 'request', url: 0 },
    { calls: ['request', 'stream'], form: 'request' },
  ],
  processDefaults: [{ sets: ['globalThis.fetch', 'global.fetch', 'window.fetch'] }, { calls: ['setGlobalDispatcher'] }],
  hint: { request: "headers: { 'User-Agent': '$' }" },
  edits: [
    { as: 'statement', serves: 'request', calls: ['new Headers'], text: '@.set("User-Agent", $)' },
    { as: 'options', serves: 'request', calls: ['fetch', 'node-fetch', 'cross-fetch', 'undici.fetch'], position: 1 },
  ],
};
