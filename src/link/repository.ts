import { isUrl } from '../core/url.ts';
import { type AddressParts, decoded } from './parts.ts';

/** Kinds of page that show a file at a branch, tag or commit. */
const FILE_PAGES: ReadonlySet<string> = new Set(['blob', 'blame', 'edit', 'raw']);

/** Kinds of page that show a folder, including the root. */
const FOLDER_PAGES: ReadonlySet<string> = new Set(['tree', 'src']);

/** Names of branches without slashes: what follows is a path. */
const PLAIN_BRANCHES: ReadonlySet<string> = new Set(['main', 'master', 'trunk', 'HEAD']);

/**
 * Returns what a link into this repository shows: candidate paths, of which one should exist, because branch names may
 * contain slashes; `''` is the root. Null: it leads elsewhere, or to a page that does not show a file.
 *
 * @param repository web URL of the repository, for example `https://github.com/contoso/cognito`
 */
export function pathsShown({ host, segments }: AddressParts, repository: string): readonly string[] | null {
  if (!isUrl(repository)) return null;
  const own = new URL(repository);
  const ownPath = own.pathname.replace(/\.git\/?$|\/$/, '').toLowerCase();
  const texts = segments.map(({ text }) => decoded(text));
  const depth = ownPath.split('/').length - 1;
  if (
    `/${texts
      .slice(0, depth)
      .join('/')
      .replace(/\.git$/, '')}`.toLowerCase() !== ownPath
  )
    return null;
  const rest = texts.slice(depth);
  if (host === 'raw.githubusercontent.com' && own.hostname === 'github.com') return files(rest);
  if (host !== own.hostname) return null;
  const [kind, ...page] = rest[0] === '-' ? rest.slice(1) : rest;
  if (kind === undefined) return [''];
  if (FILE_PAGES.has(kind)) return files(page);
  return FOLDER_PAGES.has(kind) && page.length > 0 ? suffixes(page) : null;
}

/** A page that shows a file has a path. */
function files(page: readonly string[]): string[] | null {
  const paths = suffixes(page).filter((path) => path !== '');
  return paths.length > 0 ? paths : null;
}

/** Returns what follows a branch name of one segment, of two, and so on. */
function suffixes(segments: readonly string[]): string[] {
  if (PLAIN_BRANCHES.has(segments[0] ?? '')) return [segments.slice(1).join('/')];
  return segments.map((_, index) => segments.slice(index + 1).join('/'));
}
