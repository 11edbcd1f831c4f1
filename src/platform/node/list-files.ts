import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { askGit } from './git.ts';
import { codeOf } from './system-error.ts';

/** Folders that contain no files of the partner. */
const LEFT_OUT = new Set(['.git', 'node_modules']);

/**
 * Returns every file of the work tree, tracked or not, sorted by UTF-16 units, without `.git`, `node_modules` and, if
 * git works, ignored files. May include links, folders of nested repositories and deleted files; does not follow them.
 *
 * @param root absolute path of a folder
 */
export function listFiles(root: string): readonly string[] {
  const listed = lstatSync(join(root, '.git'), { throwIfNoEntry: false }) ? listWithGit(root) : null;
  return (listed ?? walk(root)).sort();
}

/** Null if git is missing or fails. */
function listWithGit(root: string): string[] | null {
  const listed = askGit(root, ['ls-files', '--cached', '--others', '--exclude-standard', '-z']);
  // A file with a merge conflict is listed once per side.
  return listed && [...new Set(listed)].filter((path) => !path.split('/').some((part) => LEFT_OUT.has(part)));
}

/**
 * Returns regular files below a folder, with `/`, and links if requested; follows none.
 *
 * @param onUnlisted receives each folder that exists and cannot be listed
 */
export function walk(
  root: string,
  { links = false, onUnlisted }: { readonly links?: boolean; readonly onUnlisted?: (folder: string) => void } = {},
): string[] {
  const files: string[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of entriesOf(join(root, folder), () => onUnlisted?.(folder))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isFile() || (links && entry.isSymbolicLink())) files.push(path);
      else if (entry.isDirectory() && !LEFT_OUT.has(entry.name)) folders.push(path);
    }
  }
  return files;
}

function entriesOf(folder: string, onUnlisted: () => void) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error: unknown) {
    if (codeOf(error) !== 'ENOENT') onUnlisted();
    return [];
  }
}
