import type { Library } from '../library.ts';

/** curl, wget and HTTPie in shells. */
export const shellClients: Library = {
  id: 'shell-clients',
  languages: ['bash'],
  modules: ['curl'],
  dispatches: [{ calls: ['curl', 'wget', 'http', 'https'], form: 'request' }],
  hint: { request: "curl -A '$'" },
};
