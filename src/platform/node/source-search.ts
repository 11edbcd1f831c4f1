import { closeSync, fstatSync, lstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { encodingOf } from '../../core/encoding.ts';
import type { SourceSearch } from '../../core/ports.ts';
import { askGit } from './git.ts';
import { listFiles } from './list-files.ts';

/** Bytes; nothing larger is a source that could be judged. */
const LARGEST_FILE = 1_048_576;

/**
 * Searches a checkout: with `git grep` where git can answer, else by reading every file.
 *
 * @param root absolute path of the repository
 */
export function sourceSearch(root: string): SourceSearch {
  let wide: readonly string[] | null = null;
  return {
    find: async (strings) => {
      if (strings.length === 0) return [];
      const found = grep(root, strings);
      if (!found) return holding(root, listFiles(root), strings);
      wide ??= wideFiles(root);
      return [...new Set([...found, ...holding(root, wide, strings)])].sort();
    },
  };
}

const GREP = ['grep', '-z', '-l', '-I', '-F', '-i', '--untracked', '--no-color', '--no-recurse-submodules', '-f', '-'];

/** Files that their editors write in UTF-16, which git takes for binary. */
const WIDE_FILE = /\.ps[dm]?1$/;
const LIST_WIDE = ['ls-files', '--cached', '--others', '--exclude-standard', '-z', '--', '*.ps1', '*.psm1', '*.psd1'];

/** Null if git is not there or cannot answer. */
function grep(root: string, strings: readonly string[]): string[] | null {
  if (!lstatSync(join(root, '.git'), { throwIfNoEntry: false })) return null;
  return askGit(root, GREP, { input: `${strings.join('\n')}\n`, most: 1 })?.filter(isOwn) ?? null;
}

function wideFiles(root: string): readonly string[] {
  const start = Buffer.alloc(2);
  const isWide = (path: string): boolean => {
    const bytes = readInto(start, join(root, path), 'start');
    return bytes !== null && encodingOf(bytes) !== 'utf-8';
  };
  return askGit(root, LIST_WIDE)?.filter((path) => isOwn(path) && isWide(path)) ?? [];
}

function isOwn(path: string): boolean {
  return !path.split('/').includes('node_modules');
}

/** Those of the files that hold one of the strings. */
function holding(root: string, paths: readonly string[], strings: readonly string[]): string[] {
  if (paths.length === 0) return [];
  const buffer = Buffer.allocUnsafe(LARGEST_FILE);
  const needles = strings.map((text) => Buffer.from(text.toLowerCase(), 'utf8'));
  // Without the last byte, they are those of either byte order.
  const wideNeedles = strings.map((text) => Buffer.from(text.toLowerCase(), 'utf16le').subarray(0, -1));
  return paths.filter((path) => {
    const bytes = readInto(buffer, join(root, path));
    if (bytes === null) return false;
    const isWide = WIDE_FILE.test(path) && encodingOf(bytes) !== 'utf-8';
    if (!isWide && bytes.subarray(0, 8_000).includes(0)) return false;
    lowerCase(bytes);
    return (isWide ? wideNeedles : needles).some((needle) => bytes.includes(needle));
  });
}

/** Null for what cannot be read, and for what is larger than the buffer if all of it is wanted. */
function readInto(buffer: Buffer, file: string, wanted: 'all' | 'start' = 'all'): Buffer | null {
  try {
    if (!lstatSync(file).isFile()) return null;
    const handle = openSync(file, 'r');
    try {
      const { size: whole } = fstatSync(handle);
      if (wanted === 'all' && whole > buffer.length) return null;
      const size = Math.min(whole, buffer.length);
      let length = 0;
      for (let read = -1; read !== 0 && length < size; length += read)
        read = readSync(handle, buffer, length, size - length, length);
      return buffer.subarray(0, length);
    } finally {
      closeSync(handle);
    }
  } catch {
    // A file that is gone or closed to us holds nothing that could be judged.
    return null;
  }
}

/** ASCII letters only, as `git grep -i` does in the C locale. */
function lowerCase(bytes: Buffer): void {
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte >= 65 && byte <= 90) bytes[at] = byte + 32;
  }
}
