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
  return {
    find: async (strings) => (strings.length === 0 ? [] : (grep(root, strings) ?? readAll(root, strings))),
  };
}

const GREP = ['grep', '-z', '-l', '-i', '--untracked', '--no-color', '--no-recurse-submodules', '-f', '-'];

/** Files that editors of theirs write in UTF-16, which git takes for binary. */
const WIDE_FILES = ['*.ps1', '*.psm1', '*.psd1'];

/** Null if git is not there or cannot answer. */
function grep(root: string, strings: readonly string[]): string[] | null {
  if (!lstatSync(join(root, '.git'), { throwIfNoEntry: false })) return null;
  const plain = askGit(root, [...GREP, '-I', '-F'], { input: lines(strings), most: 1 });
  // A git without Perl's expressions does not answer the second question.
  const wide =
    plain && askGit(root, [...GREP, '-P', '--', ...WIDE_FILES], { input: lines(strings.map(wideExpression)), most: 1 });
  const paths = plain && [...plain, ...(wide ?? [])];
  return paths && [...new Set(paths)].filter((path) => !path.split('/').includes('node_modules')).sort();
}

function lines(texts: readonly string[]): string {
  return `${texts.join('\n')}\n`;
}

/** Matches a text in UTF-16 of either byte order. */
function wideExpression(text: string): string {
  return [...text].map((letter) => (/\w/.test(letter) ? letter : `\\${letter}`)).join('\\x00');
}

function readAll(root: string, strings: readonly string[]): string[] {
  const buffer = Buffer.allocUnsafe(LARGEST_FILE);
  const needles = strings.map((text) => Buffer.from(text.toLowerCase(), 'utf8'));
  // Without the last byte, they are those of either byte order.
  const wideNeedles = strings.map((text) => Buffer.from(text.toLowerCase(), 'utf16le').subarray(0, -1));
  return listFiles(root).filter((path) => {
    const bytes = readInto(buffer, join(root, path));
    if (bytes === null) return false;
    const isWide = encodingOf(bytes) !== 'utf-8' && WIDE_FILES.some((glob) => path.endsWith(glob.slice(1)));
    if (!isWide && bytes.subarray(0, 8_000).includes(0)) return false;
    lowerCase(bytes);
    return (isWide ? wideNeedles : needles).some((needle) => bytes.includes(needle));
  });
}

function readInto(buffer: Buffer, file: string): Buffer | null {
  try {
    if (!lstatSync(file).isFile()) return null;
    const handle = openSync(file, 'r');
    try {
      const { size } = fstatSync(handle);
      if (size > buffer.length) return null;
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
