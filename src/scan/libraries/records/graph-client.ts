import type { Library } from '../library.ts';

/** Microsoft's Graph client for JavaScript: `client.api('/security/alerts').header(...).get()`. */
export const graphClient: Library = {
  id: 'graph-client',
  languages: ['javascript'],
  modules: ['@microsoft/microsoft-graph-client', '@microsoft/msgraph-sdk', 'graph-client'],
  dispatches: [{ calls: ['get', 'post', 'put', 'patch', 'delete', 'del'], form: 'verb' }],
  hint: { request: ".header('User-Agent', '$')" },
  edits: [
    {
      as: 'options',
      serves: 'client',
      calls: ['Client.init', 'Client.initWithMiddleware'],
      position: 0,
      within: 'fetchOptions',
      where: { has: 'microsoft-graph-client' },
    },
    { as: 'link', serves: 'request', calls: ['.api'], text: ".header('User-Agent', $)" },
  ],
};
