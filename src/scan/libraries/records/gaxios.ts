import type { Library } from '../library.ts';

/** Google's client for Node. */
export const gaxios: Library = {
  id: 'gaxios',
  languages: ['javascript'],
  modules: ['gaxios'],
  clients: ['Gaxios'],
  dispatches: [{ calls: ['request'], form: 'request', url: 0 }],
  processDefaults: [{ sets: ['gaxios.instance.defaults.headers'] }],
  hint: { request: "headers: { 'User-Agent': '$' }", client: "headers: { 'User-Agent': '$' }", made: ['new Gaxios'] },
};
