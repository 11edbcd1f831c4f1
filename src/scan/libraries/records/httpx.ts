import type { Library } from '../library.ts';

export const httpx: Library = {
  id: 'httpx',
  languages: ['python'],
  modules: ['httpx', 'homeassistant.helpers.httpx_client', 'httpx_sse', 'authlib.integrations.httpx_client'],
  clients: ['Client', 'AsyncClient', 'AsyncOAuth2Client'],
  passes: ['handle_request', 'handle_async_request', 'auth_flow'],
  applies: ['auth', 'event_hooks'],
  dispatches: [
    { calls: ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'], form: 'verb', through: 'request' },
    { calls: ['request', 'stream', 'build_request'], form: 'request', url: 1 },
    { calls: ['send'], form: 'send', bare: true },
  ],
  processDefaults: [{ sets: ['httpx.*'] }],
  hint: { client: '@.headers["User-Agent"] = "$"', made: ['httpx.Client', 'httpx.AsyncClient'] },
  edits: [
    { as: 'argument', serves: 'client', calls: ['httpx.Client', 'httpx.AsyncClient'], name: 'headers' },
    { as: 'statement', serves: 'all', calls: ['[]'], text: '@.headers["User-Agent"] = $' },
    { as: 'entry', serves: 'request', name: 'headers' },
    { as: 'argument', serves: 'request', name: 'headers' },
  ],
};
