import { join } from 'node:path';
import { testWays } from './ways.ts';

/** Ways to set the header, as the libraries document them. */
testWays(join(import.meta.dirname, 'headers'));
