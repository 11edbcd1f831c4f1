/**
 * Port: the HAR files that the caller gave. They may be ignored by git or outside the repository, so they are not part
 * of the work tree.
 */
export interface HarFiles {
  /** As shown in messages, sorted; relative to the repository root if they are inside it. */
  readonly paths: readonly string[];
  /**
   * The bytes of one of `paths`, in order; a piece may be overwritten once the next one is requested. Null: it cannot
   * be opened or is not a regular file. If reading fails, the file ends there. Iterate to the end or call `return`.
   */
  pieces(path: string): Iterable<Uint8Array> | null;
  /** Whether git tracks the file, and therefore its content. */
  isTracked(path: string): boolean;
}
