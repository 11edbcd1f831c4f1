import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { askGit } from './git.ts';

/** Folders that hold no file of the partner's own. */
const LEFT_OUT = new Set(['.git', 'node_modules']);

/**
 * Every file of the work tree, tracked or not, sorted by UTF-16 units. Without ignored ones where git can tell, and
 * without `.git` and `node_modules`. May name links, folders of nested repositories and files that are gone; leads into
 * none of them.
 *
 * @param root absolute path of a folder
 */
export function listFiles(root: string): readonly string[] {
  const listed = lstatSync(join(root, '.git'), { throwIfNoEntry: false }) ? listWithGit(root) : null;
  return (listed ?? walk(root)).sort();
}

/** Null if git is not there or does not answer. */
function listWithGit(root: string): string[] | null {
  const listed = askGit(root, ['ls-files', '--cached', '--others', '--exclude-standard', '-z']);
  // A file with a merge conflict is listed once a side.
  return listed && [...new Set(listed)].filter((path) => !path.split('/').some((part) => LEFT_OUT.has(part)));
}

/** Regular files below a folder, with `/`, and links if they are asked for; follows none. */
export function walk(root: string, { links = false }: { readonly links?: boolean } = {}): string[] {
  const files: string[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of entriesOf(join(root, folder))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isFile() || (links && entry.isSymbolicLink())) files.push(path);
      else if (entry.isDirectory() && !LEFT_OUT.has(entry.name)) folders.push(path);
    }
  }
  return files;
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // A folder that is not there or cannot be listed holds nothing.
    return [];
  }
}
