import type { Library } from '../library.ts';

/** Google's client for Node. */
export const gaxios: Library = {
  id: 'gaxios',
  languages: ['javascript'],
  modules: ['gaxios'],
  clients: ['Gaxios'],
  dispatches: [{ calls: ['request'], form: 'request', url: 0 }],
  processDefaults: [{ sets: ['gaxios.instance.defaults.headers'] }],
  edits: [
    { as: 'options', serves: 'client', calls: ['new Gaxios'], position: 0 },
    { as: 'options', serves: 'request', calls: ['gaxios.request'], position: 0 },
  ],
  hint: { request: "headers: { 'User-Agent': '$' }", client: "headers: { 'User-Agent': '$' }", made: ['new Gaxios'] },
};
