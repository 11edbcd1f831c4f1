import type { Library } from '../library.ts';

/** `RestTemplate`, `WebClient` and `RestClient` of Spring. */
export const spring: Library = {
  id: 'spring',
  languages: ['java', 'kotlin', 'groovy'],
  modules: ['org.springframework', 'springframework'],
  options: [{ call: 'Value', name: 0, default: 0, gives: 'annotated' }],
  injected: {
    module: 'org.springframework',
    // Of a nested class such as `WebClient.Builder` only the last name is known, which other libraries have, too.
    types: ['RestTemplateBuilder'],
    customizers: ['RestTemplateCustomizer'],
  },
  passes: ['intercept', 'filter'],
  dispatches: [
    {
      calls: ['exchange', 'getForObject', 'getForEntity', 'postForObject', 'postForEntity', 'patchForObject'],
      form: 'request',
    },
    { calls: ['put', 'delete', 'get', 'post', 'patch'], form: 'verb' },
    { calls: ['retrieve', 'exchangeToMono', 'bodyToMono'], form: 'send' },
  ],
  hint: {
    calls: [
      {
        written: /([\w.]+)\.(?:exchange|(?:get|post|patch)For(?:Object|Entity))\(/,
        says: 'Add an interceptor to the client',
        text: '@.getInterceptors().add((request, body, execution) -> { request.getHeaders().set("User-Agent", "$"); return execution.execute(request, body); });',
        languages: ['java'],
      },
    ],
  },
  edits: [
    {
      as: 'statement',
      serves: 'client',
      calls: ['new RestTemplate'],
      languages: ['java'],
      text: '@.getInterceptors().add((request, body, execution) -> {\n\trequest.getHeaders().set("User-Agent", $);\n\treturn execution.execute(request, body);\n})',
    },
  ],
};
