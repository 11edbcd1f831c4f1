import type { Library } from '../library.ts';

/** The command wget, in shells. */
export const shellWget: Library = {
  id: 'shell-wget',
  languages: ['bash'],
  commands: true,
  dispatches: [{ calls: ['wget'], form: 'request' }],
  flags: {
    '-U': 'user-agent',
    '--user-agent': 'user-agent',
    '--header': 'header',
    '--config': 'config',
    '--method': null,
    '--body-data': null,
    '--post-data': null,
    '-O': null,
    '-o': null,
    '-e': null,
    '-T': null,
  },
  hint: {
    calls: [
      {
        written: /\bwget\b/,
        says: 'Add to this call',
        text: "-U '$'",
      },
    ],
  },
};
