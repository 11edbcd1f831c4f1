import type { Library } from '../library.ts';

/** Reqwest, whose verbs only make a request: `client.get(url).header(...).send()`. */
export const reqwest: Library = {
  id: 'reqwest',
  languages: ['rust'],
  modules: ['reqwest', 'reqwest_middleware', 'hyper', 'surf'],
  functions: ['reqwest.get', 'reqwest.blocking.get'],
  dispatches: [
    { calls: ['get', 'post', 'put', 'patch', 'delete', 'head'], form: 'verb', prepares: true },
    { calls: ['request'], form: 'request', url: 1, prepares: true },
    { calls: ['send', 'execute'], form: 'send' },
  ],
  hint: { request: '.header("User-Agent", "$")' },
};
