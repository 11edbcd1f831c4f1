import { zipSync } from 'fflate/browser';

/** Fixed, so that the same files always give the same bytes. */
const LEVEL = 9;
/** A zip file stores civil time; the earliest day that it can. */
const [YEAR, MONTH, DAY] = [1980, 0, 1];

/**
 * Packs files into a zip file, in the order given. The same files give the same bytes on every system, in every time
 * zone and at any time.
 *
 * @param files by path, with `/`
 */
export function zipOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const mtime = new Date(YEAR, MONTH, DAY, 12);
  return zipSync(Object.fromEntries(files), { level: LEVEL, mtime });
}
