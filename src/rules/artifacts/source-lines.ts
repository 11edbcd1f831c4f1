import { roughTextOf } from '../../core/bytes.ts';
import { MOST_BYTES } from '../../core/sizes.ts';
import { SourceText } from '../../core/text.ts';
import { artifact } from '../artifact.ts';
import type { RunFacts } from '../subject.ts';

/** Returns the text of a line of the sources; null: it cannot be read. */
export type LineAt = (path: string, line: number) => string | null;

/** The texts of the sources; each file is read once. Null: it cannot be read. */
export const sourceTexts = artifact(({ tree }: RunFacts): ((path: string) => SourceText | null) => {
  const files = new Map<string, SourceText | null>();
  return (path) => {
    const known = files.get(path);
    if (known !== undefined) return known;
    const bytes = tree.read(path, MOST_BYTES.source);
    const source = bytes && new SourceText(path, roughTextOf(bytes));
    files.set(path, source);
    return source;
  };
});

/** The lines of the sources. */
export const sourceLines = artifact((run: RunFacts): LineAt => {
  const textAt = sourceTexts(run);
  return (path, line) => textAt(path)?.line(line) ?? null;
});
