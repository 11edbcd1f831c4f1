import type { Library } from '../library.ts';

/** Nodes of n8n: `this.helpers.httpRequest(options)`, or `routing: { request: { method, url } }`. */
export const n8n: Library = {
  id: 'n8n',
  languages: ['javascript'],
  modules: ['n8n-workflow', 'n8n-core'],
  receivers: ['this.helpers'],
  settings: [{ module: 'n8n-workflow', named: 'name', default: 'default', asked: 'getCredentials', group: 'name' }],
  requestObjects: [{ key: 'request', has: ['method', 'url'], without: ['response'], defaults: 'requestDefaults' }],
  dispatches: [
    { calls: ['httpRequest', 'request'], form: 'request', url: 0 },
    { calls: ['httpRequestWithAuthentication', 'requestWithAuthentication', 'requestOAuth2'], form: 'request' },
  ],
};
