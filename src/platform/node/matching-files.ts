import { lstatSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { UsageError } from '../../core/errors.ts';
import { quote } from '../../core/quote.ts';
import { walk } from './list-files.ts';

/**
 * Returns the absolute paths of the files that a path or glob names, ignored by git or not. A file with exactly that
 * name takes precedence over a glob, as in `report[1].har`.
 *
 * @param cwd absolute path of the folder for relative paths
 * @param noun what the files are, for messages
 * @throws UsageError if there is none: what is silently left out helps nobody
 */
export function matchingFiles(cwd: string, pattern: string, noun: string): string[] {
  const slashed = sep === '\\' ? pattern.replaceAll('\\', '/') : pattern;
  const { base, glob, isGlob } = picomatch.scan(slashed);
  const file = resolve(cwd, slashed);
  if (isThere(file)) return [file];
  if (!isGlob) throw new UsageError(`the ${noun} ${quote(pattern)} does not exist`);
  const folder = resolve(cwd, base);
  const isMatch = picomatch(glob, { dot: true });
  const found = walk(folder).filter((path) => isMatch(path));
  if (found.length === 0) throw new UsageError(`no ${noun} matches ${quote(pattern)}`);
  return found.map((path) => join(folder, path));
}

/** A name that no file can have does not exist. */
function isThere(file: string): boolean {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}
