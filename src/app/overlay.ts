import { hasUtf8Mark, isUtf16, MARK } from '../core/bytes.ts';
import type { Fix } from '../core/finding.ts';
import type { Entry, WorkTree } from '../core/ports.ts';
import type { SourceText } from '../core/text.ts';
import { readText } from './excerpts.ts';

export interface FixedFile {
  readonly path: string;
  /** Null: the file is new. */
  readonly before: string | null;
  readonly after: string;
}

/** A work tree with changed files on top. The tree below does not change. Texts have no byte order mark. */
export class Overlay implements WorkTree {
  readonly #tree: WorkTree;
  readonly #texts = new Map<string, string>();
  /** Texts that were read, until they change: many fixes read the same file. */
  readonly #known = new Map<string, { readonly source: SourceText | null; readonly isEditable: boolean }>();

  constructor(tree: WorkTree) {
    this.#tree = tree;
  }

  /** Only UTF-8 text is edited. A new file needs a path that does not exist. */
  canEdit(fix: Fix): boolean {
    return fix.edits.every(({ location }) => this.#look(location.path).isEditable);
  }

  source(path: string): SourceText | null {
    return this.#look(path).source;
  }

  #look(path: string) {
    const known = this.#known.get(path);
    if (known) return known;
    const { kind } = this.entry(path);
    const source = readText(this, path);
    const bytes = source && this.read(path, Number.MAX_SAFE_INTEGER);
    const isText = kind === 'file' && bytes !== null && !isUtf16(bytes);
    const look = { source, isEditable: isText || kind === 'missing' };
    this.#known.set(path, look);
    return look;
  }

  /** @param text null: the file returns to its state before the first change */
  write(path: string, text: string | null): void {
    this.#known.delete(path);
    if (text === null || text === readText(this.#tree, path)?.text) this.#texts.delete(path);
    else this.#texts.set(path, this.#mark(path) + text);
  }

  /** Files that differ from the tree below. */
  files(): FixedFile[] {
    return [...this.#texts].map(([path, after]) => {
      const before = readText(this.#tree, path);
      return { path, before: before && this.#mark(path) + before.text, after };
    });
  }

  entry(path: string): Entry {
    const text = this.#texts.get(path);
    return text === undefined ? this.#tree.entry(path) : { kind: 'file', bytes: new TextEncoder().encode(text).length };
  }

  names(folder: string): readonly string[] {
    return this.#tree.names(folder);
  }

  read(path: string, limit: number): Uint8Array | null {
    const text = this.#texts.get(path);
    if (text === undefined) return this.#tree.read(path, limit);
    const bytes = new TextEncoder().encode(text);
    return bytes.length > limit ? null : bytes;
  }

  glob(pattern: string): readonly string[] {
    return this.#tree.glob(pattern);
  }

  /** The byte order mark of the file below, if it has one. */
  #mark(path: string): string {
    const bytes = this.#tree.read(path, Number.MAX_SAFE_INTEGER);
    return bytes && hasUtf8Mark(bytes) ? MARK : '';
  }
}
