import type { Library } from '../library.ts';

/** Requests, and packages whose sessions extend its own. */
export const requests: Library = {
  id: 'requests',
  languages: ['python'],
  modules: [
    'requests',
    'requests_cache',
    'requests_futures',
    'requests_html',
    'requests_kerberos',
    'requests_ntlm',
    'requests_oauthlib',
    'requests_toolbelt',
    'grequests',
  ],
  clients: ['Session', 'FuturesSession', 'OAuth2Session', 'CachedSession'],
  passes: ['__call__', 'send', 'add_headers'],
  applies: ['auth'],
  dispatches: [
    { calls: ['get', 'post', 'put', 'patch'], form: 'verb', body: 1, through: 'request' },
    { calls: ['delete', 'head', 'options'], form: 'verb', through: 'request' },
    { calls: ['request'], form: 'request', url: 1 },
    { calls: ['send'], form: 'send', bare: true },
  ],
  processDefaults: [{ sets: ['requests.*'] }],
  hint: {
    request: 'headers={"User-Agent": "$"}',
    client: '@.headers["User-Agent"] = "$"',
    made: ['requests.Session', 'requests.session', 'Session'],
  },
  edits: [
    {
      as: 'statement',
      serves: 'client',
      calls: ['requests.Session', 'requests.session'],
      text: '@.headers["User-Agent"] = $',
    },
    { as: 'statement', serves: 'all', calls: ['[]'], text: '@.headers["User-Agent"] = $' },
    { as: 'entry', serves: 'request', name: 'headers' },
    { as: 'argument', serves: 'request', name: 'headers' },
  ],
};
