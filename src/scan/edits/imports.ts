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
