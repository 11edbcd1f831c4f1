import type { Library } from '../library.ts';

/** `HttpClient` of Angular, and of GitHub's and Microsoft's packages that have a class of that name. */
export const angularHttp: Library = {
  id: 'angular-http',
  languages: ['javascript'],
  modules: ['@angular/common/http', '@actions/http-client', '@microsoft/sp-http'],
  clients: ['HttpClient'],
  passes: ['intercept'],
  dispatches: [
    { calls: ['get', 'delete', 'head', 'options', 'del'], form: 'verb' },
    { calls: ['post', 'put', 'patch'], form: 'verb', body: 1 },
    { calls: ['request', 'fetch', 'getJson', 'postJson'], form: 'request' },
  ],
};
