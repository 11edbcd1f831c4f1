import picomatch from 'picomatch';
import { folderOf, nameOf } from '../../src/core/path.ts';
import type { Entry, WorkTree } from '../../src/core/ports.ts';

export type Files = Readonly<Record<string, string | Uint8Array | null>>;

/** A checkout in memory. A null file does not exist. `special` sets what else stands at a path. */
export function memoryTree(files: Files, special: Readonly<Record<string, Entry>> = {}): WorkTree {
  const contents = new Map<string, Uint8Array>();
  const folders = new Map<string, Set<string>>([['', new Set()]]);
  const addName = (path: string) => {
    const folder = folderOf(path);
    if (!folders.has(folder)) {
      folders.set(folder, new Set());
      addName(folder);
    }
    folders.get(folder)?.add(nameOf(path));
  };
  for (const [path, content] of Object.entries(files)) {
    if (content === null) continue;
    contents.set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
    addName(path);
  }
  for (const path of Object.keys(special)) addName(path);
  return {
    entry(path) {
      const set = special[path];
      if (set) return set;
      const content = contents.get(path);
      if (content) return { kind: 'file', bytes: content.length };
      return { kind: folders.has(path) ? 'folder' : 'missing' };
    },
    names: (folder) => [...(folders.get(folder) ?? [])].sort(),
    read(path, limit) {
      const content = contents.get(path);
      return special[path] || !content || content.length > limit ? null : content;
    },
    glob: (pattern) => [...contents.keys()].filter((path) => picomatch.isMatch(path, pattern, { dot: true })).sort(),
  };
}
