/** A place in a text. `line` and `column` count from 1; columns count UTF-16 units. LF and CRLF end a line. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A range in a file. `path` is relative to the repository root, with `/`; `end` is exclusive. */
export interface Location {
  readonly path: string;
  readonly start: Position;
  readonly end: Position;
}

/** The first character of a file, for findings about the whole file. */
export function startOf(path: string): Location {
  return { path, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
}

/** Where a range starts, as `path:line:column`. */
export function startText({ path, start }: Pick<Location, 'path' | 'start'>): string {
  return `${path}:${start.line}:${start.column}`;
}

/** Decoded text of one file (without byte order mark), which converts offsets (UTF-16 units) to places. */
export class SourceText {
  readonly path: string;
  readonly text: string;
  #lineStarts: number[] | undefined;

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
  }

  get lineCount(): number {
    return this.#starts().length;
  }

  /** Clamps offsets outside the text. */
  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.text.length));
    const starts = this.#starts();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - (starts[low] as number) + 1 };
  }

  /** Returns the range from offset `start` to offset `end` (exclusive). */
  locate(start: number, end: number): Location {
    return { path: this.path, start: this.positionAt(start), end: this.positionAt(Math.max(start, end)) };
  }

  /** Inverse of `positionAt`; clamps places outside the text. */
  offsetAt(position: Position): number {
    const starts = this.#starts();
    if (position.line < 1) return 0;
    if (position.line > starts.length) return this.text.length;
    const start = starts[position.line - 1] as number;
    const end = starts[position.line] ?? this.text.length + 1;
    return Math.min(start + Math.max(0, position.column - 1), end - 1);
  }

  /** Returns one line without its line end; empty for a line that does not exist. */
  line(number: number): string {
    const starts = this.#starts();
    const start = starts[number - 1];
    if (start === undefined) return '';
    const end = starts[number] ?? this.text.length;
    return this.text.slice(start, end).replace(/\r?\n$/, '');
  }

  #starts(): number[] {
    if (!this.#lineStarts) {
      const starts = [0];
      for (let at = this.text.indexOf('\n'); at !== -1; at = this.text.indexOf('\n', at + 1)) starts.push(at + 1);
      this.#lineStarts = starts;
    }
    return this.#lineStarts;
  }
}
