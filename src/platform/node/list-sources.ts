import { lstatSync, readdirSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { AbsentSource } from '../../core/ports.ts';
import { askGit } from './git.ts';
import { walk } from './list-files.ts';

/** The files of a work tree that a scan may read. */
export interface SourceListing {
  /**
   * Relative to the repository root, sorted by UTF-16 units: tracked files, and others that are not ignored. May
   * include links.
   */
  readonly files: readonly string[];
  /** Folders of other repositories, such as submodules, with their files among `files`. */
  readonly submodules: readonly string[];
  readonly absent: readonly AbsentSource[];
  /** Git refuses to list them because another user owns the repository. */
  readonly isRefused: boolean;
}

/** `H 100644 <id> 0\tpath`, tracked; `? path`, untracked; `S`: a sparse checkout leaves it out. */
const LIST = ['ls-files', '-s', '-t', '--cached', '--others', '--exclude-standard', '-z'];
const TRACKED = /^(\S) (\d{6}) \S+ \d\t([\s\S]+)$/;

/** @param root absolute path of a folder */
export function listSources(root: string): SourceListing {
  if (!lstatSync(join(root, '.git'), { throwIfNoEntry: false })) return walked(root, { isRefused: false });
  let complaint = '';
  const listed = askGit(root, LIST, { onComplaint: (text) => (complaint = text) });
  return listed
    ? sorted(root, listed, unlisted(complaint))
    : walked(root, { isRefused: /dubious ownership|safe\.directory/.test(complaint) });
}

function walked(root: string, { isRefused }: Pick<SourceListing, 'isRefused'>): SourceListing {
  const absent: AbsentSource[] = [];
  const onUnlisted = (path: string): void => void absent.push({ path, reason: 'unlisted' });
  return { files: walk(root, { links: true, onUnlisted }).sort(), submodules: [], absent, isRefused };
}

/** Folders that git could not list: `warning: could not open directory 'private/': Permission denied`. */
function unlisted(complaint: string): AbsentSource[] {
  const folders = [...complaint.matchAll(/^warning: could not open directory '(.*)\/': /gm)];
  return folders.map(([, path]) => ({ path: path as string, reason: 'unlisted' }));
}

function sorted(root: string, listed: readonly string[], absent: AbsentSource[]): SourceListing {
  const files = new Set<string>();
  const submodules: string[] = [];
  for (const line of listed) {
    const tracked = TRACKED.exec(line);
    if (!tracked) {
      const path = line.slice(2);
      // A folder of another repository ends with a slash.
      if (!path.endsWith('/') && !isInstalled(path)) files.add(path);
      continue;
    }
    const [, tag, mode, path] = tracked as unknown as [string, string, string, string];
    if (mode === '160000') {
      const inner = filesIn(root, path);
      if (inner.length === 0) absent.push({ path, reason: 'submodule' });
      else submodules.push(path);
      for (const one of inner) files.add(one);
    } else if (tag === 'S' && !isThere(join(root, path))) absent.push({ path, reason: 'sparse' });
    else files.add(path);
  }
  return { files: [...files].sort(), submodules, absent, isRefused: false };
}

/** Whether a package manager installed it; a committed file does not count. */
function isInstalled(path: string): boolean {
  return path.split('/').includes('node_modules');
}

function filesIn(root: string, folder: string): string[] {
  try {
    if (readdirSync(join(root, folder)).length === 0) return [];
  } catch {
    // Not checked out.
    return [];
  }
  return walk(join(root, folder), { links: true }).map((path) => `${folder}/${path}`);
}

/** Returns where a link leads, relative to the root; null: outside the root, or nowhere. */
export function linkTarget(root: string, path: string): string | null {
  try {
    const target = relative(realpathSync(root), realpathSync(join(root, path)));
    return target === '..' || target.startsWith(`..${sep}`) ? null : target.split(sep).join('/');
  } catch {
    // It leads nowhere.
    return null;
  }
}

/** What is in a folder that cannot be searched may be there. */
function isThere(file: string): boolean {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return true;
  }
}
