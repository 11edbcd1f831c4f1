import { type Position, SourceText } from '../core/text.ts';
import type { Data } from './declared/data.ts';

interface Piece {
  /** Offset in the joined source. */
  readonly start: number;
  /** Offset of its first character in the notebook. */
  readonly origin: number;
}

/** The code of a notebook's cells as one text whose places are those in the notebook. */
export class NotebookText extends SourceText {
  readonly #notebook: SourceText;
  readonly #pieces: readonly Piece[];

  constructor(notebook: SourceText, text: string, pieces: readonly Piece[]) {
    super(notebook.path, text);
    this.#notebook = notebook;
    this.#pieces = pieces;
  }

  /** Exact but for characters that JSON escapes. */
  override positionAt(offset: number): Position {
    let low = 0;
    let high = this.#pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#pieces[middle] as Piece).start <= offset) low = middle;
      else high = middle - 1;
    }
    const piece = this.#pieces[low];
    return this.#notebook.positionAt(piece ? piece.origin + (offset - piece.start) : 0);
  }

  override line(number: number): string {
    return this.#notebook.line(number);
  }
}

/** Code cells of a notebook; lines of other languages and shell escapes are blanked. */
export function notebookText(notebook: SourceText, root: Data): NotebookText {
  const pieces: Piece[] = [];
  let text = '';
  const cells = root.kind === 'map' ? root.entries.find((entry) => entry.key === 'cells')?.value : undefined;
  for (const cell of cells?.kind === 'list' ? cells.items : []) {
    if (cell.kind !== 'map') continue;
    const type = cell.entries.find((entry) => entry.key === 'cell_type')?.value;
    const source = cell.entries.find((entry) => entry.key === 'source')?.value;
    if (type?.kind !== 'text' || type.value !== 'code' || !source) continue;
    for (const line of source.kind === 'list' ? source.items : [source]) {
      if (line.kind !== 'text') continue;
      pieces.push({ start: text.length, origin: line.start });
      text += /^\s*[%!]/.test(line.value) ? line.value.replace(/[^\n]/g, ' ') : line.value;
    }
    text += '\n';
  }
  return new NotebookText(notebook, text, pieces);
}
