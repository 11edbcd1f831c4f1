import { lstatSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { UsageError } from '../../core/errors.ts';
import { quote } from '../../core/quote.ts';

/** The repository that contains the caller's paths, and the paths as the core uses them. */
export interface Located {
  /** Absolute. */
  readonly root: string;
  /** Relative to the root, with `/`; globs stay globs. */
  readonly paths: readonly string[];
}

/**
 * Finds the repository of the given paths: the nearest parent that contains `.git`, else the current folder, else (for
 * paths outside it, and at the top of the file system) the folder of the first path.
 *
 * @param cwd absolute path of a folder
 * @param paths files, folders or globs, relative to `cwd` or absolute; none: the current folder
 * @param within absolute path of a folder that must contain `cwd` and all paths; if it is the root of a repository,
 *   they must be in that repository; absent: anywhere
 * @throws UsageError if the paths are in two repositories or not allowed by `within`, or `cwd` is not a folder
 */
export function locateRepository(cwd: string, paths: readonly string[], within?: string): Located {
  if (!statOf(cwd, statSync)?.isDirectory()) throw new UsageError(`the folder ${quote(cwd)} does not exist`);
  const folder = realpathSync(cwd);
  const given = (paths.length > 0 ? paths : ['.']).map((path) => placed(folder, path));
  if (within !== undefined) refuseOutside(within, [folder, ...given.map(({ base }) => base)], [cwd, ...paths]);
  // The top of the file system contains everything and is not a project.
  const holds = (base: string) => dirname(folder) !== folder && isInside(folder, base);
  const roots = given.map(({ base }) => rootOf(base) ?? (holds(base) ? folder : existingFolder(base)));
  const root = roots[0] as string;
  refuseTwoRepositories(roots, paths);
  if (within !== undefined && root !== realpathSync(within) && statOf(join(within, '.git'), lstatSync))
    throw new UsageError(
      `${quote(paths[0] ?? cwd)} is in a different repository than the workspace (check out only that repository)`,
    );
  return {
    root,
    paths: given.map((path) => relativeTo(root, path)),
  };
}

/** @param roots one for each path; without paths, that of the current folder */
function refuseTwoRepositories(roots: readonly string[], paths: readonly string[]): void {
  const other = roots.findIndex((root) => root !== roots[0]);
  if (other !== -1)
    throw new UsageError(
      `${quote(paths[0] ?? '.')} and ${quote(paths[other] ?? '.')} are in different repositories (check one at a time)`,
    );
}

function relativeTo(root: string, { base, glob }: Placed): string {
  const path = relative(root, base).split(sep).join('/');
  return glob === '' || path === '' ? path + glob : `${path}/${glob}`;
}

/** Findings elsewhere would be shown, and linked, at lines of the workspace's repository. */
function refuseOutside(within: string, places: readonly string[], named: readonly string[]): void {
  const homes = [resolve(within), realpathSync(within)];
  const outside = places.findIndex((place) => !homes.some((home) => isInside(home, place)));
  if (outside !== -1)
    throw new UsageError(`${quote(named[outside] ?? '.')} is outside the workspace (use a folder of the checkout)`);
}

/** A path split before its first part with a glob character. */
interface Placed {
  /** Absolute. */
  readonly base: string;
  /** Empty: none. */
  readonly glob: string;
}

/** Splits a path unless a file with exactly that name exists. */
/**
 * The same for a command that only works on what is there.
 *
 * @throws UsageError also if a path leads nowhere; a glob may match nothing
 */
export function locateExisting(cwd: string, paths: readonly string[]): Located {
  for (const path of paths) {
    const { base, glob } = placed(cwd, path);
    if (glob === '' && !statOf(base, lstatSync)) throw new UsageError(`${quote(path)} does not exist`);
  }
  return locateRepository(cwd, paths);
}

function placed(cwd: string, path: string): Placed {
  const slashed = sep === '\\' ? path.replaceAll('\\', '/') : path;
  const parts = slashed.split('/');
  const first = parts.findIndex((part) => /[*?[{]/.test(part));
  if (first === -1 || statOf(resolve(cwd, path), lstatSync)) return { base: resolve(cwd, path), glob: '' };
  const before = parts.slice(0, first).join('/');
  return {
    base: resolve(cwd, slashed.startsWith('/') && before === '' ? '/' : before),
    glob: parts.slice(first).join('/'),
  };
}

/** Returns the nearest folder above a path that contains `.git`. Inside a repository, its links are not followed. */
function rootOf(path: string): string | null {
  let root: string | null = null;
  for (const folder of fromTop(path)) {
    if (!statOf(folder, root === null ? statSync : lstatSync)?.isDirectory()) break;
    if (statOf(join(folder, '.git'), lstatSync)) root = folder;
  }
  return root;
}

/** Returns the deepest part of a path that is a folder. */
function existingFolder(path: string): string {
  return fromTop(path).findLast((folder) => statOf(folder, statSync)?.isDirectory()) ?? path;
}

/** Returns `/`, `/a`, `/a/b` for `/a/b`. */
function fromTop(path: string): string[] {
  const folders = [path];
  for (let folder = path; dirname(folder) !== folder; folder = dirname(folder)) folders.push(dirname(folder));
  return folders.reverse();
}

/** Undefined for what is missing or not accessible. */
function statOf(path: string, stat: (path: string) => Stats): Stats | undefined {
  try {
    return stat(path);
  } catch {
    return undefined;
  }
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}
