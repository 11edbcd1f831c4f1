import { roughTextOf } from '../../core/bytes.ts';
import { MOST_BYTES } from '../../core/sizes.ts';
import { SourceText } from '../../core/text.ts';
import { artifact } from '../artifact.ts';
import type { RunFacts } from '../subject.ts';

/** Returns the text of a line of the sources; null: it cannot be read. */
export type LineAt = (path: string, line: number) => string | null;

/** The lines of the sources; each file is read once. */
export const sourceLines = artifact(({ tree }: RunFacts): LineAt => {
  const files = new Map<string, SourceText | null>();
  const read = (path: string): SourceText | null => {
    const bytes = tree.read(path, MOST_BYTES.source);
    return bytes && new SourceText(path, roughTextOf(bytes));
  };
  return (path, line) => {
    if (!files.has(path)) files.set(path, read(path));
    return files.get(path)?.line(line) ?? null;
  };
});
