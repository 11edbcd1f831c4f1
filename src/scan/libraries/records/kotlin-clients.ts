import type { Library } from '../library.ts';

/** Ktor, khttp and Fuel. */
export const kotlinClients: Library = {
  id: 'kotlin-clients',
  languages: ['kotlin'],
  modules: ['io.ktor', 'khttp', 'com.github.kittinunf.fuel'],
  clients: ['HttpClient'],
  dispatches: [
    { calls: ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'], form: 'verb' },
    { calls: ['request', 'submitForm', 'submitFormWithBinaryData'], form: 'request' },
    { calls: ['responseString'], form: 'send' },
    { calls: ['defaultRequest', 'install'], form: 'setup' },
  ],
  plugins: {
    call: 'install',
    agents: { UserAgent: 'agent' },
    others: [
      'Auth',
      'BodyProgress',
      'ContentEncoding',
      'ContentNegotiation',
      'HttpCache',
      'HttpCallValidator',
      'HttpCookies',
      'HttpRedirect',
      'HttpRequestRetry',
      'HttpTimeout',
      'JsonFeature',
      'JsonPlugin',
      'Logging',
      'Resources',
      'WebSockets',
    ],
  },
  hint: { request: '.header("User-Agent", "$")' },
};
