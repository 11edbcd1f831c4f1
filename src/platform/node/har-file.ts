import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { HarFiles } from '../../core/ports.ts';
import { askGit } from './git.ts';
import { matchingFiles } from './matching-files.ts';

/** Bytes per read. */
const PIECE = 256 * 1024;

/**
 * Returns the HAR files that paths and globs name, ignored by git or not, inside the repository or outside. A path or
 * glob without a file is an error: a gate that is silently off helps nobody.
 *
 * @param root absolute path of the repository
 * @param cwd absolute path of the folder for relative paths
 * @throws UsageError if one of them matches no file
 */
export function diskHarFiles(root: string, cwd: string, patterns: readonly string[]): HarFiles {
  const files = new Map<string, string>();
  for (const file of patterns.flatMap((pattern) => matchingFiles(cwd, pattern, 'HAR file')))
    files.set(relative(root, file).split(sep).join('/'), file);
  let tracked: ReadonlySet<string> | undefined;
  return {
    paths: [...files.keys()].sort(),
    pieces(path) {
      const file = files.get(path);
      return file === undefined ? null : piecesOf(file);
    },
    isTracked(path) {
      tracked ??= trackedFiles(root);
      return tracked.has(path);
    },
  };
}

/** Opened so that a pipe does not block. Null: missing, unreadable, or not a regular file. */
function piecesOf(file: string): Iterable<Uint8Array> | null {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    if (fstatSync(descriptor).isFile()) return reading(descriptor);
  } catch {
    // Missing or unreadable: the same for the reader of the finding.
  }
  if (descriptor !== undefined) closeSync(descriptor);
  return null;
}

function* reading(descriptor: number): Generator<Uint8Array, void, undefined> {
  const buffer = new Uint8Array(PIECE);
  try {
    for (let count = read(descriptor, buffer); count > 0; count = read(descriptor, buffer))
      yield buffer.subarray(0, count);
  } finally {
    closeSync(descriptor);
  }
}

/** 0 at the end, and if the disk fails: what was read before still counts. */
function read(descriptor: number, buffer: Uint8Array): number {
  try {
    return readSync(descriptor, buffer, 0, buffer.length, null);
  } catch {
    return 0;
  }
}

/** Empty outside git. */
function trackedFiles(root: string): ReadonlySet<string> {
  return new Set(askGit(root, ['ls-files', '--cached', '-z']));
}
