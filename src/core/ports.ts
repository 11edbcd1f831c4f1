import type { Budget } from './budget.ts';
/** The kind of entry at a path. `outside`: a link that leads out of the repository, which is never followed. */
export type Entry =
  | { readonly kind: 'file'; readonly bytes: number }
  | { readonly kind: 'folder' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'outside' }
  | { readonly kind: 'other' }
  | { readonly kind: 'unreadable'; readonly reason: string };

/**
 * The partner's checkout, read-only. Paths are relative to the repository root, with `/`, normalized, without a leading
 * `./`; the root itself is `''`. Links are followed only inside the repository.
 */
export interface WorkTree {
  entry(path: string): Entry;
  /** Names in a folder, sorted by UTF-16 units; empty if the folder does not exist. */
  names(folder: string): readonly string[];
  /** The bytes of a file; null if it cannot be read or has more than `limit` bytes. */
  read(path: string, limit: number): Uint8Array | null;
  /** Files that match a glob, tracked or not, except ignored files, `.git` and `node_modules`; sorted. */
  glob(pattern: string): readonly string[];
}

/** Where the scan loads its grammars from. */
export interface GrammarFiles {
  /** The module of the tree-sitter runtime, with V8's optimizing tiers off; they spend minutes on one grammar. */
  runtime(): unknown;
  /**
   * Reads the `.wasm` file of a grammar.
   *
   * @param from the npm package that has it; absent: the package of the runtime
   */
  read(name: string, from?: string): Uint8Array;
}

/** A tracked file that is not on disk, the folder of a submodule that is not checked out, or one that cannot be listed. */
export interface AbsentSource {
  readonly path: string;
  readonly reason: 'submodule' | 'sparse' | 'unlisted';
}

/** Finds files by the strings in them, ignoring ASCII letter case. */
export interface SourceSearch {
  /** All files that can be searched, by path. */
  files(): readonly string[];
  /**
   * Files that contain one of the strings, in UTF-8 or UTF-16: tracked files, and others that are not ignored; sorted
   * by path. Their size, content and git attributes do not matter. A link matches by the content of its target.
   *
   * @param strings fixed strings without line ends
   * @param isWanted whether to search a file
   * @param among the files to ask `isWanted` for; default: all
   */
  find(
    strings: readonly string[],
    isWanted: (path: string) => boolean,
    among?: readonly string[],
  ): Promise<readonly string[]>;
  /** Where a link leads, or the path itself for a file; null: nowhere in the repository. */
  target(path: string): string | null;
  /** Whether the file belongs to another repository, such as a submodule. */
  isForeign(path: string): boolean;
  /** What is in the repository but not in the work tree, or cannot be listed. */
  absent(): readonly AbsentSource[];
  /**
   * Whether git refuses to list the files because another user owns the repository; ignored files are then searched
   * too.
   */
  isRefused(): boolean;
}

/** Premultiplied RGBA, row by row. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

export interface DrawingJob {
  /** A document without references to fonts, other files or scripts. */
  readonly svg: string;
  /** May be slow, so it is drawn where it can be stopped. */
  readonly costly: boolean;
  /** Milliseconds of CPU time, shared by all drawings of one logo. Absent: the drawing has its own. */
  readonly budget?: Budget;
  /** TrueType fonts for the text in a cheap document of ours; absent: no text is drawn. */
  readonly fonts?: readonly Uint8Array[];
}

export interface Drawing extends Raster {
  /** x, y, width and height, in user units, of the box around all shapes, visible or not; null: no shapes. */
  readonly bounds: readonly [number, number, number, number] | null;
}

export type DrawingResult =
  | { readonly drawing: Drawing; readonly failure: null }
  /** `time`: the budget was used up. `refused`: the renderer could not draw it. */
  | { readonly drawing: null; readonly failure: 'time' | 'refused' };

/** Draws SVG documents within their budget of CPU time, in milliseconds. */
export interface Rasterizer {
  draw(job: DrawingJob): Promise<DrawingResult>;
}

/**
 * The HAR files that the caller gave. They may be ignored by git or outside the repository, so they are not part of the
 * work tree.
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

/** The response to one request for a page. Header names are in lower case. */
export interface Answer {
  readonly kind: 'answer';
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  /** Decompressed; null: an encoding that cannot be decoded. */
  readonly body: Uint8Array | null;
  /** Whether the page is larger than the limit. */
  readonly isCut: boolean;
}

export interface Redirect {
  readonly status: number;
  readonly from: URL;
  readonly to: URL;
}

/** How a visit ended. `unknown` states nothing about the page and is not a fault. */
export type PageVisit = {
  /** The last URL requested. */
  readonly url: URL;
  readonly redirects: readonly Redirect[];
} & (
  | { readonly outcome: 'good'; readonly answer: Answer }
  /** `reason`: the end of a sentence that begins with the host. */
  | { readonly outcome: 'bad' | 'unknown'; readonly reason: string }
);

/** Where rules get pages from. */
export interface PageSource {
  /** Visits every URL at most once per run. */
  visit(address: string): Promise<PageVisit>;
}

/** What the source scan needs besides the work tree. */
export interface ScanTools {
  readonly search: SourceSearch;
  readonly grammars: GrammarFiles;
  /** Milliseconds of a monotonic clock. */
  now(): number;
}

/** What a run may use besides the work tree. The rules that need an absent part are skipped. */
export interface Tools {
  /** Draws logos. */
  readonly rasterizer?: Rasterizer | undefined;
  /** Opens pages; absent: the run is offline. */
  readonly pages?: PageSource | undefined;
  /** Captured traffic; absent: none was given. */
  readonly har?: HarFiles | undefined;
  /** Web URL of the repository, for example `https://github.com/contoso/cognito`; absent: unknown. */
  readonly repository?: string | undefined;
  /** Absent: the sources are not scanned. */
  readonly scan?: ScanTools | undefined;
}
