import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readlinkSync,
  readSync,
  realpathSync,
} from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { Entry, WorkTree } from '../../core/ports.ts';
import { collectEarly } from './heap.ts';
import { listFiles } from './list-files.ts';
import { codeOf } from './system-error.ts';

/** Most links followed on one path before it counts as a circle, as in Linux. */
const LINKS = 40;

/** More files than this at once, such as manifests, make a large run. */
const MANY = 1_000;

/** Where a path leads once its links are followed, or why it leads nowhere. */
type Target =
  | { readonly kind: 'here'; readonly file: string }
  | Exclude<Entry, { readonly kind: 'file' | 'folder' | 'other' }>;

/**
 * The checkout on disk. Links are resolved step by step, so nothing outside `root` is accessed, not even to see whether
 * it exists.
 *
 * @param root absolute path of an existing folder
 * @param globTest returns a test for repository-relative paths
 */
export function diskWorkTree(root: string, globTest: (pattern: string) => (path: string) => boolean): WorkTree {
  const base = realpathSync(root);
  let files: readonly string[] | undefined;
  return {
    entry: (path) => entryAt(base, path),
    names(folder) {
      const target = follow(base, folder);
      if (target.kind !== 'here') return [];
      try {
        return readdirSync(target.file).sort();
      } catch {
        // Not a folder, or not readable: `entry` distinguishes them.
        return [];
      }
    },
    read(path, limit) {
      const target = follow(base, path);
      return target.kind === 'here' ? readRegularFile(target.file, limit) : null;
    },
    glob(pattern) {
      files ??= listFiles(base);
      const isMatch = globTest(pattern);
      const matches = files.filter((path) => isMatch(path) && isRegularFile(join(base, path)));
      if (matches.length > MANY) collectEarly();
      return matches;
    },
  };
}

function entryAt(root: string, path: string): Entry {
  const target = follow(root, path);
  if (target.kind !== 'here') return target;
  try {
    const stat = lstatSync(target.file);
    if (stat.isFile()) return { kind: 'file', bytes: stat.size };
    return { kind: stat.isDirectory() ? 'folder' : 'other' };
  } catch (error: unknown) {
    return failure(error);
  }
}

function follow(root: string, path: string): Target {
  const pending = partsOf(path).reverse();
  const done: string[] = [];
  let links = 0;
  try {
    while (pending.length > 0) {
      const part = pending.pop() as string;
      if (part === '' || part === '.') continue;
      if (part === '..') {
        if (done.pop() === undefined) return { kind: 'outside' };
        continue;
      }
      const here = join(root, ...done, part);
      if (!lstatSync(here).isSymbolicLink()) {
        done.push(part);
        continue;
      }
      if (++links > LINKS) return { kind: 'unreadable', reason: 'its links form a loop' };
      const target = readlinkSync(here);
      if (isAbsolute(target)) {
        done.length = 0;
        pending.push(...partsOf(relative(root, target)).reverse());
      } else pending.push(...partsOf(target).reverse());
    }
  } catch (error: unknown) {
    return failure(error);
  }
  return { kind: 'here', file: join(root, ...done) };
}

/** Both separators on Windows, so that no part can leave the root with a backslash. */
function partsOf(path: string): string[] {
  return path.split(sep === '\\' ? /[\\/]/ : '/');
}

/** Names that no file can have, too long or with a NUL in them, are missing files. */
const NO_SUCH_FILE = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']);
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  ELOOP: 'its links form a loop',
};

function failure(error: unknown): Extract<Entry, { readonly kind: 'missing' | 'unreadable' }> {
  const code = codeOf(error);
  if (NO_SUCH_FILE.has(code)) return { kind: 'missing' };
  return { kind: 'unreadable', reason: REASONS[code] ?? `system error ${code}` };
}

function isRegularFile(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Opened so that a pipe does not block, and a link created in the meantime is not followed. */
function readRegularFile(file: string, limit: number): Uint8Array | null {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    const stat = fstatSync(descriptor);
    if (!stat.isFile() || stat.size > limit) return null;
    return readUpTo(descriptor, stat.size, limit);
  } catch {
    // Missing or not readable: `entry` distinguishes them.
    return null;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** Reads to the end even if the file has grown since its size was read; null beyond `limit`. */
function readUpTo(descriptor: number, expected: number, limit: number): Uint8Array | null {
  let buffer = new Uint8Array(Math.min(expected, limit) + 1);
  let length = 0;
  for (;;) {
    const count = readSync(descriptor, buffer, length, buffer.length - length, null);
    if (count === 0) return buffer.subarray(0, length);
    length += count;
    if (length > limit) return null;
    if (length === buffer.length) {
      const larger = new Uint8Array(Math.min(2 * buffer.length, limit + 1));
      larger.set(buffer);
      buffer = larger;
    }
  }
}
