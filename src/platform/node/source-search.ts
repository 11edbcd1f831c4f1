import { closeSync, fstatSync, lstatSync, openSync, readSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SourceSearch } from '../../core/ports.ts';
import { listFiles } from './list-files.ts';

/** Bytes; nothing larger is a source that could be judged. */
const LARGEST_FILE = 1_048_576;
/** Room for the names of a million files. */
const LARGEST_LIST = 256 * 1024 * 1024;

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

/** Null if git is not there or cannot answer. As in `listFiles`, nothing of the repository runs. */
function grep(root: string, strings: readonly string[]): string[] | null {
  if (!lstatSync(join(root, '.git'), { throwIfNoEntry: false })) return null;
  const { GIT_DIR: _, GIT_WORK_TREE: __, GIT_INDEX_FILE: ___, ...environment } = process.env;
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const options = ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=off', '-C', root];
  const command = [
    'grep',
    '-z',
    '-l',
    '-I',
    '-F',
    '-i',
    '--untracked',
    '--no-color',
    '--no-recurse-submodules',
    '-f',
    '-',
  ];
  const answer = spawnSync('git', [...options, ...command], {
    cwd: dirname(process.execPath),
    env: { ...environment, GIT_OPTIONAL_LOCKS: '0', NoDefaultCurrentDirectoryInExePath: '1', LC_ALL: 'C' },
    encoding: 'utf8',
    input: `${strings.join('\n')}\n`,
    maxBuffer: LARGEST_LIST,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  // Exit code 1 is "nothing found".
  if (answer.error || answer.status === null || answer.status > 1) return null;
  const paths = answer.stdout.split('\0').filter((path) => path !== '');
  return [...new Set(paths)].filter((path) => !path.split('/').includes('node_modules')).sort();
}

function readAll(root: string, strings: readonly string[]): string[] {
  const buffer = Buffer.allocUnsafe(LARGEST_FILE);
  const needles = strings.map((text) => Buffer.from(text.toLowerCase(), 'utf8'));
  return listFiles(root).filter((path) => {
    const bytes = readInto(buffer, join(root, path));
    if (bytes === null || bytes.subarray(0, 8_000).includes(0)) return false;
    lowerCase(bytes);
    return needles.some((needle) => bytes.includes(needle));
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
