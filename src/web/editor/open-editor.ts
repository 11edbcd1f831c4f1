import type { Position } from '../../core/text.ts';
import type { Editor, EditorOptions } from './editor.ts';

let opened: Promise<Editor> | null = null;

/** Loads the editor, which is larger than the rest of the page, and puts it into an element. */
export function openEditor(host: HTMLElement, options: EditorOptions): Promise<Editor> {
  opened = import('./editor.ts').then(({ createEditor }) => createEditor(host, options));
  return opened;
}

/** Selects a range of the manifest and moves the focus there. */
export async function showRange(start: Position, end: Position): Promise<void> {
  (await opened)?.show(start, end);
}
