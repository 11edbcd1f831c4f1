import type { Library } from '../library.ts';

/** The client of GitHub's toolkit for actions, and the one that it comes from. */
export const actionsHttpClient: Library = {
  id: 'actions-http-client',
  languages: ['javascript'],
  modules: ['@actions/http-client', 'typed-rest-client'],
  clients: ['HttpClient', 'RestClient'],
  agents: {
    '@actions/http-client.HttpClient': 0,
    'typed-rest-client.RestClient': 0,
    'typed-rest-client/RestClient.RestClient': 0,
    'typed-rest-client/HttpClient.HttpClient': 0,
  },
  dispatches: [
    { calls: ['get', 'del', 'head', 'options', 'getJson'], form: 'verb' },
    { calls: ['post', 'put', 'patch', 'postJson', 'putJson', 'patchJson'], form: 'verb', body: 1 },
    { calls: ['request'], form: 'request', url: 1 },
  ],
  hint: { client: "new HttpClient('$')", made: ['new HttpClient'] },
};
