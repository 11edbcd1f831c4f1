import type { Library } from '../library.ts';

/** cpr and cpprestsdk. */
export const cppClients: Library = {
  id: 'cpp-clients',
  languages: ['cpp'],
  modules: ['cpr', 'web'],
  dispatches: [
    { calls: ['Get', 'Post', 'Put', 'Patch', 'Delete', 'Head'], form: 'verb' },
    { calls: ['request', 'GetAsync', 'PostAsync'], form: 'request' },
  ],
};
