import type { Writing } from '../language.ts';
import type { Code } from './code.ts';
import { type Insertion, lineEnd } from './writing.ts';

/**
 * Adds an import to those of a file: in alphabetical order where the language has it so, else behind the first ones; null:
 * the file has none.
 */
export function importInsertion({ source: { text }, writes }: Code, statement: string): Insertion | null {
  const behind = afterImports(text, writes);
  const { imports } = writes;
  if (!behind || !imports) return null;
  const eol = lineEnd(text);
  if (!imports.sorted) return { at: behind.at, text: `${eol}${statement}` };
  const found = [...text.matchAll(imports.statement)];
  const before = found.filter(([written]) => written < statement).at(-1);
  if (!before) return { at: found[0]?.index ?? behind.at, text: `${statement}${eol}` };
  return { at: before.index + before[0].trimEnd().length, text: `${eol}${statement}` };
}

/** What may be between two imports of the first ones of a file. */
const BETWEEN = /^\s*(?:(?:#|\/\/|\/?\*).*)?$/;

/** The end of the first imports of a file, and the semicolon with which they end; null: it has none. */
export function afterImports(
  text: string,
  { imports }: Writing,
): { readonly at: number; readonly terminator: string } | null {
  let end = -1;
  let last = '';
  for (const { 0: written, index } of imports ? text.matchAll(imports.statement) : []) {
    if (
      end !== -1 &&
      !text
        .slice(end, index)
        .split('\n')
        .every((line) => BETWEEN.test(line))
    )
      break;
    end = index + written.trimEnd().length;
    last = written.trimEnd();
  }
  return end === -1 ? null : { at: end, terminator: last.endsWith(';') ? ';' : '' };
}
