import * as all from './all.ts';
import type { Library } from './library.ts';

/** Every library that the scan knows. */
export const LIBRARIES: readonly Library[] = Object.values(all);
