import { linkTarget, pathInAddress } from './escape.ts';

/** Where the checked files can be read: the repository's URL and the commit that was checked. */
export interface RepositoryLinks {
  readonly repository: string;
  readonly commit: string;
  /** Software of the host; absent: GitHub. */
  readonly host?: Host;
}

/** Lines of a file, both included. */
interface Lines {
  readonly first: number;
  readonly last: number;
}

type PageOf = (repository: string, commit: string, path: string, lines: Lines | null) => string;

/** URL of a file at a commit. All parts but the repository are escaped. */
const PAGES = {
  /** GitHub renders some files instead of showing their lines; `plain=1` asks for the source. */
  github: (repository, commit, path, lines) => {
    const anchor = lines ? `#L${lines.first}${lines.last > lines.first ? `-L${lines.last}` : ''}` : '';
    return `${repository}/blob/${commit}/${path}?plain=1${anchor}`;
  },
  gitlab: (repository, commit, path, lines) => {
    const anchor = lines ? `#L${lines.first}${lines.last > lines.first ? `-${lines.last}` : ''}` : '';
    return `${repository}/-/blob/${commit}/${path}?plain=1${anchor}`;
  },
  /** Azure Repos; without the columns it marks no line. The last column is that of the line after. */
  azure: (repository, commit, path, lines) => {
    const range = lines
      ? `&line=${lines.first}&lineEnd=${lines.last + 1}&lineStartColumn=1&lineEndColumn=1&lineStyle=plain`
      : '';
    return `${repository}?path=/${path}&version=GC${commit}${range}&_a=contents`;
  },
} as const satisfies Readonly<Record<string, PageOf>>;

export type Host = keyof typeof PAGES;

/** URL of a file, or of lines of it, for the brackets of a Markdown link. */
export function fileAddress(
  { repository, commit, host = 'github' }: RepositoryLinks,
  path: string,
  lines: Lines | null,
): string {
  const escapedPath = pathInAddress(path);
  // In a query, what separates its parts must be escaped too; `pathInAddress` does.
  return linkTarget(PAGES[host](repository, pathInAddress(commit), escapedPath, lines));
}
