import type { Text } from '@codemirror/state';

/** An entry of a list, a key, and the start of its value; the text may be unfinished. */
export const LINE = /^(\s*)((?:- +)*)(?:([\w-]+)(:)?)?( *)/;

/**
 * The keys that lead to a line, with '-' for the entry of a list, found by indentation: while a person types, the text
 * is rarely a complete document.
 *
 * @param below the column that a key must be left of
 */
export function keysTo(doc: Text, number: number, below: number): string[] {
  const path: string[] = [];
  let column = below;
  for (let at = number; at >= 1; at--) {
    const [, indent = '', dashes = '', key] = LINE.exec(doc.line(at).text) ?? [];
    if (!key && at !== number) continue;
    const own = indent.length + dashes.length;
    if (own < column) {
      if (key) path.unshift(key);
      column = own;
    }
    if (own === column && dashes !== '') {
      path.unshift('-');
      // A list may have the indentation of its key.
      column = indent.length + 0.5;
    }
  }
  return path;
}

/** The other keys of the mapping that a key in a line is in or would be in, found by indentation as well. */
export function siblingKeys(doc: Text, number: number): ReadonlySet<string> {
  const line = startOf(doc, number);
  const column = line.indent + line.dashes;
  const found = new Set<string>();
  // A dash begins the mapping.
  for (let at = number - 1, isFirst = line.dashes > 0; at >= 1 && !isFirst; at--) {
    const other = startOf(doc, at);
    if (other.isEmpty || isInside(other, column)) continue;
    if (other.indent + other.dashes !== column) break;
    if (other.key) found.add(other.key);
    isFirst = other.dashes > 0;
  }
  for (let at = number + 1; at <= doc.lines; at++) {
    const other = startOf(doc, at);
    if (other.isEmpty || isInside(other, column)) continue;
    if (other.indent !== column) break;
    if (other.key) found.add(other.key);
  }
  return found;
}

interface LineStart {
  readonly indent: number;
  /** Width of the dashes with the spaces after them. */
  readonly dashes: number;
  /** With a colon; null: none. */
  readonly key: string | null;
  /** Whether it has nothing but a comment. */
  readonly isEmpty: boolean;
}

function startOf(doc: Text, number: number): LineStart {
  const { text } = doc.line(number);
  const [, indent = '', dashes = '', key, colon] = LINE.exec(text) ?? [];
  return {
    indent: indent.length,
    dashes: dashes.length,
    key: key && colon ? key : null,
    isEmpty: /^\s*(?:#|$)/.test(text),
  };
}

/** Whether a line belongs to the value of a key in a column. A list may have the indentation of its key. */
function isInside({ indent, dashes }: LineStart, column: number): boolean {
  return indent > column || (indent === column && dashes > 0);
}
