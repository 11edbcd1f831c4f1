import { resolveInside } from '../../core/path.ts';
import { SourceText } from '../../core/text.ts';
import { artifact } from '../artifact.ts';
import type { ProductSubject } from '../subject.ts';

/** Endings of files that hold their text as text. */
const TEXT_FILE = /\.(?:adoc|asciidoc|htm|html|markdown|md|rst|text|txt)$/i;

/** A press release has a few thousand characters. */
const MOST_BYTES = 1_000_000;

/** The text files that the press releases name, as far as they can be read; `manifest-schema` reports missing ones. */
export const pressReleaseTexts = artifact((subject: ProductSubject): readonly SourceText[] => {
  const paths = (subject.data.pressReleases ?? []).flatMap(({ file }) => {
    const path = file === undefined || !TEXT_FILE.test(file) ? null : resolveInside(subject.file.folder, file);
    return path === null ? [] : [path];
  });
  return [...new Set(paths)].flatMap((path) => {
    const bytes = subject.run.tree.read(path, MOST_BYTES);
    const text = bytes && decoded(bytes);
    return text === null ? [] : [new SourceText(path, text)];
  });
});

/** Null if it is no UTF-8. */
function decoded(bytes: Uint8Array): string | null {
  const text = new TextDecoder().decode(bytes);
  return text.includes('\ufffd') ? null : text;
}
