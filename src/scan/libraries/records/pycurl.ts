import type { Library } from '../library.ts';

export const pycurl: Library = {
  id: 'pycurl',
  languages: ['python'],
  modules: ['pycurl'],
  dispatches: [{ calls: ['perform', 'perform_rb', 'perform_rs'], form: 'send' }],
};
