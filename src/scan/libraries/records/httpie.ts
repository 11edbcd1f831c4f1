import type { Library } from '../library.ts';

/** HTTPie, in shells: `http GET https://... User-Agent:...`. */
export const httpie: Library = {
  id: 'httpie',
  languages: ['bash'],
  dispatches: [{ calls: ['http', 'https'], form: 'request' }],
  flags: { '-o': null, '--output': null, '-a': null, '--auth': null, '--timeout': null, '--proxy': null },
};
