import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceSearch } from '../../core/ports.ts';
import { type ByteMatcher, byteMatcher } from './byte-matcher.ts';
import { linkTarget, listSources, type SourceListing } from './list-sources.ts';
import { codeOf } from './system-error.ts';

/** Bytes read at a time. */
const PIECE = 1_048_576;

/**
 * Searches a checkout by reading every requested file: `git grep` would apply attributes, ignore rules and settings of
 * the repository, and treats UTF-16 as binary.
 *
 * @param root absolute path of the repository
 */
export function sourceSearch(root: string): SourceSearch {
  let listing: SourceListing | undefined;
  let buffer: Buffer | undefined;
  const listed = (): SourceListing => {
    listing ??= listSources(root);
    return listing;
  };
  return {
    files: () => listed().files,
    find: async (strings, isWanted, among = listed().files) => {
      if (strings.length === 0) return [];
      const wanted = among.filter(isWanted);
      if (wanted.length === 0) return [];
      buffer ??= Buffer.allocUnsafe(PIECE);
      const [matcher, piece] = [byteMatcher(strings), buffer];
      return wanted.filter((path) => holds(root, path, matcher, piece));
    },
    target: (path) => (isLink(join(root, path)) ? linkTarget(root, path) : path),
    isForeign: (path) => listed().submodules.some((folder) => path.startsWith(`${folder}/`)),
    absent: () => listed().absent,
    isRefused: () => listed().isRefused,
  };
}

function isLink(file: string): boolean {
  try {
    return lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  } catch {
    // Its folder cannot be searched: who reads it says so.
    return false;
  }
}

/**
 * What exists but cannot be read, and what a link outside leads to, may contain anything: the next reader reports why.
 */
function holds(root: string, path: string, matcher: ByteMatcher, buffer: Buffer): boolean {
  matcher.reset();
  let handle: number | null = null;
  try {
    handle = openRegular(root, path);
    if (handle === null) return false;
    for (let length = read(handle, buffer); length > 0; length = read(handle, buffer))
      if (matcher.feed(buffer, length)) return true;
    return false;
  } catch (error: unknown) {
    return path.includes(NO_TEXT) || !NOTHING_THERE.has(codeOf(error));
  } finally {
    if (handle !== null) closeSync(handle);
  }
}

/** Occurs in a name whose bytes are not UTF-8, with which it cannot be opened. */
const NO_TEXT = '\uFFFD';

const NOTHING_THERE = new Set(['ENOENT', 'ENOTDIR', 'ENXIO', 'EISDIR', 'ELOOP', 'ENAMETOOLONG']);

/** Null for what is not a file. @throws if it cannot be opened, or is a link that leads out of the repository */
function openRegular(root: string, path: string): number | null {
  const cannotTell = constants.O_NOFOLLOW === undefined && isLink(join(root, path));
  const handle = cannotTell ? openTarget(root, path) : openFile(root, path);
  if (fstatSync(handle).isFile()) return handle;
  closeSync(handle);
  return null;
}

function openFile(root: string, path: string): number {
  try {
    // So that a pipe does not block.
    return openSync(join(root, path), constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  } catch (error: unknown) {
    if (isLink(join(root, path))) return openTarget(root, path);
    throw error;
  }
}

function openTarget(root: string, path: string): number {
  const target = linkTarget(root, path);
  if (target === null) throw new Error('it leads out of the repository');
  return openFile(root, target);
}

function read(handle: number, buffer: Buffer): number {
  return readSync(handle, buffer, 0, buffer.length, null);
}
