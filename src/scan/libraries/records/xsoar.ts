import type { Library } from '../library.ts';

/** `BaseClient` of integrations for Cortex XSOAR: `self._http_request(method, url_suffix, full_url=..., headers=...)`. */
export const xsoar: Library = {
  id: 'xsoar',
  languages: ['python'],
  modules: ['CommonServerPython'],
  clients: ['BaseClient'],
  dispatches: [{ calls: ['_http_request', 'generic_http_request'], form: 'request' }],
  hint: { client: 'headers={"User-Agent": "$"}' },
};
