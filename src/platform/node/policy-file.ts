import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { UsageError } from '../../core/errors.ts';
import { quote } from '../../core/quote.ts';
import { MOST_BYTES } from '../../core/sizes.ts';

/**
 * Reads the policy that the caller names, inside the repository or outside. A file that is reached through a link inside
 * the repository is refused: the link could be part of the change under review.
 *
 * @param root absolute path of the repository
 * @param cwd absolute path of the folder for a relative path
 * @throws UsageError if it cannot be read
 */
export function readPolicyFile(
  root: string,
  cwd: string,
  path: string,
): { readonly path: string; readonly bytes: Uint8Array } {
  const file = resolve(cwd, path);
  const shown = relative(root, file).split(sep).join('/');
  const inside = !isAbsolute(shown) && shown !== '..' && !shown.startsWith('../');
  if (inside && realPathOf(file) !== null && realPathOf(file) !== resolve(realpathSync(root), shown))
    throw new UsageError(
      `the policy ${quote(path)} is reached through a link inside the checked repository (give the file itself)`,
    );
  const bytes = read(file);
  if (bytes === null)
    throw new UsageError(`the policy ${quote(path)} does not exist or is not a file that can be read`);
  return { path: shown, bytes };
}

/** Null: there is no such file. */
function realPathOf(file: string): string | null {
  try {
    return realpathSync(file);
  } catch {
    return null;
  }
}

/** One byte more than the limit at most, which is enough to refuse it. Opened so that a pipe does not block. */
function read(file: string): Uint8Array | null {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) return null;
    const buffer = new Uint8Array(MOST_BYTES.manifest + 1);
    let length = 0;
    for (let count = -1; count !== 0 && length < buffer.length; length += count)
      count = readSync(descriptor, buffer, length, buffer.length - length, null);
    return buffer.subarray(0, length);
  } catch {
    // Missing or unreadable: the same for the reader of the message.
    return null;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
