/**
 * Port: the HAR files that a run was given. They may be ignored by git or lie outside the repository, so they are not
 * part of the work tree.
 */
export interface HarFiles {
  /** As messages show them, sorted; repository-relative where they lie inside. */
  readonly paths: readonly string[];
  /**
   * The bytes of one of `paths`, in order; a piece may be overwritten once the next is asked for. Null: it cannot be
   * opened or is no regular file. A file that fails while it is read ends there. Begun once, to be read to its end or
   * given up by `return`.
   */
  pieces(path: string): Iterable<Uint8Array> | null;
  /** Whether git tracks it, and with it what it holds. */
  isTracked(path: string): boolean;
}
