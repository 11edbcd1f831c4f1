import type { Library } from '../library.ts';

/** HttpClient of Apache, and AsyncHttpClient. */
export const apacheHttp: Library = {
  id: 'apache-http',
  languages: ['java', 'kotlin', 'groovy', 'scala'],
  modules: ['org.apache', 'org.asynchttpclient', 'apache', 'asynchttpclient'],
  passes: ['process'],
  dispatches: [{ calls: ['execute', 'executeRequest'], form: 'send' }],
};
