import type { Library } from '../library.ts';

export const ureq: Library = {
  id: 'ureq',
  languages: ['rust'],
  modules: ['ureq'],
  dispatches: [
    { calls: ['get', 'post', 'put', 'patch', 'delete', 'head'], form: 'verb', prepares: true },
    { calls: ['call', 'send_json', 'send_string', 'send_form'], form: 'send' },
  ],
};
