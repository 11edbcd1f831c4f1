import type { Library } from '../library.ts';

/** `http` and `https` of Node. */
export const nodeHttp: Library = {
  id: 'node-http',
  languages: ['javascript'],
  modules: ['http', 'https', 'http2', 'node:http', 'node:https', 'node:http2', 'follow-redirects'],
  dispatches: [
    { calls: ['get'], form: 'verb' },
    { calls: ['request'], form: 'request' },
  ],
  processDefaults: [{ sets: ['http.globalAgent', 'https.globalAgent', 'http.request', 'https.request'] }],
  edits: [
    {
      as: 'options',
      serves: 'request',
      calls: ['http', 'https', 'node:http', 'node:https', 'follow-redirects.http', 'follow-redirects.https'].flatMap(
        (module) => [`${module}.get`, `${module}.request`],
      ),
      position: 0,
    },
  ],
  hint: {
    calls: [
      {
        written: /\bhttps?\.(?:get|request)\(/,
        says: 'Add to the options of this call',
        text: "headers: { 'User-Agent': '$' }",
      },
    ],
  },
};
