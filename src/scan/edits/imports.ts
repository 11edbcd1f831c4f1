import type { Writing } from '../language.ts';
import type { Code } from './code.ts';
import { type Insertion, lineEnd } from './writing.ts';

/**
 * Adds an import to those of a file: in alphabetical order where the language has it so, else behind the last one, and
 * behind those that begin like it; null: the file has none.
 */
export function importInsertion({ source: { text }, writes }: Code, statement: string): Insertion | null {
  const { imports } = writes;
  if (!imports) return null;
  const found = [...text.matchAll(imports.statement)].map(({ 0: written, index }) => ({
    written,
    start: index,
    end: index + written.length,
  }));
  const [first] = found;
  if (!first) return null;
  const alike = found.filter(({ written }) => imports.sorted === true && written < statement);
  if (imports.sorted && alike.length === 0) return { at: first.start, text: `${statement}${lineEnd(text)}` };
  const { end } = (alike.length > 0 ? alike : found).at(-1) ?? first;
  return { at: end, text: `${lineEnd(text)}${statement}` };
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
