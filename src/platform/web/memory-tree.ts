import { globTest } from '../../core/glob.ts';
import { folderOf, nameOf } from '../../core/path.ts';
import type { WorkTree } from '../../core/ports.ts';

/** A file that need not be in memory until it is read. */
export interface Content {
  readonly bytes: number;
  /** Null: it cannot be read. */
  read(): Uint8Array | null;
}

/** By path, relative to the root. */
export type Files = ReadonlyMap<string, Content>;

/** Returns a file with these bytes, or with this text as UTF-8. */
export function contentOf(data: Uint8Array | string): Content {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
  return { bytes: bytes.length, read: () => bytes };
}

/** A work tree of files that are not on disk. */
export function memoryTree(files: Files): WorkTree {
  const folders = foldersOf(files);
  return {
    entry(path) {
      const file = files.get(path);
      if (file) return { kind: 'file', bytes: file.bytes };
      return { kind: folders.has(path) ? 'folder' : 'missing' };
    },
    names: (folder) => [...(folders.get(folder) ?? [])].sort(),
    read(path, limit) {
      const file = files.get(path);
      return file && file.bytes <= limit ? file.read() : null;
    },
    glob(pattern) {
      const matches = globTest('', pattern);
      return [...files.keys()].filter(matches).sort();
    },
  };
}

function foldersOf(files: Files): ReadonlyMap<string, ReadonlySet<string>> {
  const folders = new Map<string, Set<string>>([['', new Set()]]);
  for (const path of files.keys())
    for (let below = path; below !== ''; below = folderOf(below)) {
      const names = folders.get(folderOf(below));
      if (names?.has(nameOf(below))) break;
      if (names) names.add(nameOf(below));
      else folders.set(folderOf(below), new Set([nameOf(below)]));
    }
  return folders;
}
