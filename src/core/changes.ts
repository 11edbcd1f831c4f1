import { folderOf } from './path.ts';
import type { Location } from './text.ts';
import type { ChangedLines } from './unified-diff.ts';

/** What a change did to the file at one path. */
export interface FileChange {
  /** Relative to the repository root. */
  readonly path: string;
  /** The path it had before; null: it was not moved. */
  readonly from: string | null;
  /** `all`: added, removed, binary, or changed in unknown lines. Empty: moved without changes. */
  readonly lines: 'all' | readonly ChangedLines[];
  /** Text of its removed lines if `lines` is `all`; absent: unknown. */
  readonly removed?: readonly string[];
}

/** The difference between an earlier state of the repository and the files that are checked. */
export class Changes {
  /** The revision that it starts from, as the caller wrote it. */
  readonly since: string;
  readonly #files = new Map<string, FileChange>();

  constructor(since: string, files: Iterable<FileChange>) {
    this.since = since;
    for (const file of files) {
      this.#files.set(file.path, file);
      if (file.from !== null && !this.#files.has(file.from))
        this.#files.set(file.from, { path: file.from, from: null, lines: 'all' });
    }
  }

  /** Paths of all files that were added, changed, moved or removed. */
  paths(): Iterable<string> {
    return this.#files.keys();
  }

  /** Whether the file, or the link or submodule that contains it, was added, changed, moved or removed. */
  touchesFile(path: string): boolean {
    for (let at = path; at !== ''; at = folderOf(at)) if (this.#files.has(at)) return true;
    return false;
  }

  /** Whether a line of the location was added or changed, or removed from within it. */
  touchesLines({ path, start, end }: Location): boolean {
    const lines = this.#files.get(path)?.lines;
    if (lines === undefined) return this.touchesFile(folderOf(path));
    // An end at column 1 is before the first character of that line.
    const last = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
    return (
      lines === 'all' ||
      lines.some((one) =>
        one.count === 0
          ? start.line <= one.start && one.start < last
          : start.line < one.start + one.count && one.start <= last,
      )
    );
  }

  /** Whether any line of the file may be new: the file was added or removed, or its changed lines are unknown. */
  touchesAll(path: string): boolean {
    return this.#files.get(path)?.lines === 'all';
  }

  /** Returns the text of the lines removed from a file, where it is known. */
  removedFrom(path: string): readonly string[] {
    const file = this.#files.get(path);
    if (!file) return [];
    return file.lines === 'all' ? (file.removed ?? []) : file.lines.flatMap(({ removed }) => removed);
  }

  /** Returns the path that the file at `path` had before; null if it was not moved. */
  movedFrom(path: string): string | null {
    return this.#files.get(path)?.from ?? null;
  }
}
