import type { Library } from '../library.ts';

/** Nodes of n8n: `this.helpers.httpRequest(options)`. */
export const n8n: Library = {
  id: 'n8n',
  languages: ['javascript'],
  modules: ['n8n-workflow', 'n8n-core'],
  receivers: ['this.helpers'],
  dispatches: [
    { calls: ['httpRequest', 'request'], form: 'request', url: 0 },
    { calls: ['httpRequestWithAuthentication', 'requestWithAuthentication', 'requestOAuth2'], form: 'request' },
  ],
};
