import { closeSync, constants, fstatSync, openSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../../core/errors.ts';
import { quote } from '../../core/quote.ts';
import { sizeText } from '../../core/sizes.ts';
import { codeOf } from './system-error.ts';

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  ENOENT: 'it does not exist',
  ENOTDIR: 'it does not exist',
};

/**
 * Reads a file that the caller names, in the repository or outside.
 *
 * @param folder absolute path that the file is relative to
 * @param limit most bytes
 * @throws UsageError if it cannot be read, is larger, or is not a regular file
 */
export function readCallerFile(folder: string, file: string, limit: number): Uint8Array {
  const fail = (why: string, cause?: unknown) => new UsageError(`cannot read ${quote(file)}: ${why}`, { cause });
  let descriptor: number | undefined;
  try {
    // A pipe without a writer does not block.
    descriptor = openSync(resolve(folder, file), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const entry = fstatSync(descriptor);
    if (!entry.isFile()) throw fail(entry.isDirectory() ? 'it is a folder' : 'it is not a regular file');
    if (entry.size > limit) throw fail(`it is larger than ${sizeText(limit)}`);
    return readFileSync(descriptor);
  } catch (error: unknown) {
    if (error instanceof UsageError) throw error;
    const code = codeOf(error);
    throw fail(REASONS[code] ?? code, error);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** Whether two paths, relative to the current folder, lead to one existing file. */
export function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false }));
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}
