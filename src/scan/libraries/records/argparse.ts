import type { Library } from '../library.ts';

/** Options of Python's command lines. */
export const argparse: Library = {
  id: 'argparse',
  languages: ['python'],
  modules: ['argparse'],
  options: [
    {
      call: 'add_argument',
      name: 0,
      default: 'default',
      gives: 'member',
      parsedBy: ['parse_args', 'parse_known_args'],
    },
  ],
};
