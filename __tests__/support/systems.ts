import { describe, test } from '@jest/globals';

/** Windows has no pipes on disk, no line breaks in names and, by default, no right to make links. */
export const ON_WINDOWS = process.platform === 'win32';

/** For what needs links, pipes or such names; shown as skipped on Windows. */
export const unixTest = ON_WINDOWS ? test.skip : test;
export const describeOnUnix = ON_WINDOWS ? describe.skip : describe;

/** For what needs `/proc` or `/dev/full`; shown as skipped elsewhere. */
export const linuxTest = process.platform === 'linux' ? test : test.skip;
