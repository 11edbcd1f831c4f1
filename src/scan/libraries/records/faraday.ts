import type { Library } from '../library.ts';

export const faraday: Library = {
  id: 'faraday',
  languages: ['ruby'],
  modules: ['Faraday'],
  dispatches: [
    { calls: ['get', 'head', 'delete', 'post', 'put', 'patch'], form: 'verb', body: 1 },
    { calls: ['run_request'], form: 'request', url: 1 },
  ],
  processDefaults: [{ sets: ['Faraday.default_connection'] }],
  hint: { client: "@.headers['User-Agent'] = '$'", made: ['Faraday.new'] },
};
