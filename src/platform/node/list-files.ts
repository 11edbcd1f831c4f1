import { lstatSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Folders that hold no file of the partner's own. */
const LEFT_OUT = new Set(['.git', 'node_modules']);
/** Room for the names of a million files. */
const LARGEST_LIST = 256 * 1024 * 1024;

/**
 * Every file of the work tree, tracked or not, sorted by UTF-16 units. Without ignored ones where git can tell, and
 * without `.git` and `node_modules`. May name links, folders of
 * nested repositories and files that are gone; leads into none of them.
 *
 * @param root absolute path of a folder
 */
export function listFiles(root: string): readonly string[] {
  const listed = lstatSync(join(root, '.git'), { throwIfNoEntry: false }) ? listWithGit(root) : null;
  return (listed ?? walk(root)).sort();
}

/**
 * Null if git is not there or does not answer. Nothing of the repository runs: its file monitor is switched off, and
 * git is not looked for in the current folder.
 */
function listWithGit(root: string): string[] | null {
  const { GIT_DIR: _, GIT_WORK_TREE: __, GIT_INDEX_FILE: ___, ...environment } = process.env;
  // Loaded only here: most runs name their manifests and start without it.
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const answer = spawnSync(
    'git',
    ['-c', 'core.fsmonitor=false', '-C', root, 'ls-files', '--cached', '--others', '--exclude-standard', '-z'],
    {
      cwd: dirname(process.execPath),
      env: { ...environment, GIT_OPTIONAL_LOCKS: '0', NoDefaultCurrentDirectoryInExePath: '1' },
      encoding: 'utf8',
      maxBuffer: LARGEST_LIST,
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  if (answer.error || answer.status !== 0) return null;
  // A file with a merge conflict is listed once a side.
  const paths = new Set(answer.stdout.split('\0'));
  return [...paths].filter((path) => path !== '' && !path.split('/').some((part) => LEFT_OUT.has(part)));
}

function walk(root: string): string[] {
  const files: string[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of entriesOf(join(root, folder))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isFile()) files.push(path);
      else if (entry.isDirectory() && !LEFT_OUT.has(entry.name)) folders.push(path);
    }
  }
  return files;
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // A folder that cannot be listed holds nothing that could be checked.
    return [];
  }
}
