import type { Library } from '../library.ts';

/** Flags of Go, and of pflag. */
export const goFlag: Library = {
  id: 'go-flag',
  languages: ['go'],
  modules: ['flag', 'github.com/spf13/pflag'],
  options: [
    { call: 'String', name: 0, default: 1, gives: 'value' },
    { call: 'StringP', name: 0, default: 2, gives: 'value' },
  ],
};
