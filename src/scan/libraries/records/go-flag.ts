import type { Library } from '../library.ts';

/** Flags of Go and of pflag, and fields with a default in their tag. */
export const goFlag: Library = {
  id: 'go-flag',
  languages: ['go'],
  modules: ['flag', 'github.com/spf13/pflag'],
  options: [
    { call: 'String', name: 0, default: 1, gives: 'value' },
    { call: 'StringP', name: 0, default: 2, gives: 'value' },
    // Tags of fields that are read from a command line or from the environment.
    { call: 'default', name: 0, default: 0, gives: 'tagged' },
    { call: 'envDefault', name: 0, default: 0, gives: 'tagged' },
    { call: 'env-default', name: 0, default: 0, gives: 'tagged' },
  ],
};
