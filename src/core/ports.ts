/** What stands at a path. `outside`: a link that leads out of the repository, never followed. */
export type Entry =
  | { readonly kind: 'file'; readonly bytes: number }
  | { readonly kind: 'folder' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'outside' }
  | { readonly kind: 'other' }
  | { readonly kind: 'unreadable'; readonly reason: string };

/**
 * The partner's checkout, read-only. Paths are relative to the repository root, with `/`, normalised, without a leading
 * `./`; the root itself is `''`. Links are followed only inside the repository.
 */
export interface WorkTree {
  entry(path: string): Entry;
  /** Names in a folder, sorted by UTF-16 units; empty if there is no such folder. */
  names(folder: string): readonly string[];
  /** The bytes of a file; null if it cannot be read or has more than `limit` bytes. */
  read(path: string, limit: number): Uint8Array | null;
  /** Files that match a glob, tracked or not, without ignored ones, `.git` and `node_modules`; sorted. */
  glob(pattern: string): readonly string[];
}
