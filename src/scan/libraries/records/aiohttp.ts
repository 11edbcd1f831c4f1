import type { Library } from '../library.ts';

export const aiohttp: Library = {
  id: 'aiohttp',
  languages: ['python'],
  modules: ['aiohttp', 'homeassistant.helpers.aiohttp_client', 'aiohttp_retry'],
  clients: ['ClientSession', 'RetryClient'],
  dispatches: [
    { calls: ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'], form: 'verb' },
    { calls: ['request'], form: 'request', url: 1 },
  ],
  processDefaults: [{ sets: ['aiohttp.*'] }],
  hint: { client: '@.headers["User-Agent"] = "$"', made: ['aiohttp.ClientSession', 'ClientSession'] },
  edits: [
    { as: 'argument', serves: 'client', calls: ['aiohttp.ClientSession'], name: 'headers' },
    { as: 'entry', serves: 'request', name: 'headers' },
    { as: 'argument', serves: 'request', name: 'headers' },
  ],
};
