import type { Library } from '../library.ts';

const KTOR_REQUESTS = ['.get', '.post', '.put', '.patch', '.delete', '.head', '.request'];

/** Ktor, khttp and Fuel. */
export const kotlinClients: Library = {
  id: 'kotlin-clients',
  languages: ['kotlin'],
  modules: ['io.ktor', 'khttp', 'com.github.kittinunf.fuel'],
  clients: ['HttpClient', 'FuelManager'],
  links: ['config'],
  dispatches: [
    { calls: ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'], form: 'verb' },
    { calls: ['request', 'submitForm', 'submitFormWithBinaryData'], form: 'request' },
    { calls: ['responseString'], form: 'send' },
    { calls: ['defaultRequest', 'install'], form: 'setup' },
  ],
  plugins: {
    call: 'install',
    agents: { UserAgent: 'agent' },
    requests: ['DefaultRequest'],
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
  edits: [
    {
      as: 'block',
      serves: 'client',
      calls: ['new HttpClient', 'HttpClient'],
      text: 'defaultRequest {\n\theaders.append("User-Agent", $)\n}',
      block: ' {\n\tdefaultRequest {\n\t\theaders.append("User-Agent", $)\n\t}\n}',
      imports: 'io.ktor.client.plugins.defaultRequest',
      where: { has: 'io.ktor.client.', not: 'io.ktor.client.features' },
    },
    {
      as: 'block',
      serves: 'request',
      calls: KTOR_REQUESTS,
      text: 'headers.append("User-Agent", $)',
      block: ' {\n\theaders.append("User-Agent", $)\n}',
      where: { has: 'io.ktor.client.' },
    },
  ],
  hint: { request: '.header("User-Agent", "$")' },
};
