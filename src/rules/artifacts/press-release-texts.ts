import { utf8TextOf } from '../../core/bytes.ts';
import { resolveInside } from '../../core/path.ts';
import { MOST_BYTES } from '../../core/sizes.ts';
import { SourceText } from '../../core/text.ts';
import { artifact } from '../artifact.ts';
import type { ProductSubject } from '../subject.ts';

/** Endings of files that hold their text as text. */
const TEXT_FILE = /\.(?:adoc|asciidoc|htm|html|markdown|md|rst|text|txt)$/i;

/** The text files that the press releases name, as far as they can be read; `manifest-schema` reports missing ones. */
export function pressReleaseTexts(subject: ProductSubject): readonly SourceText[] {
  return [...textsOf(subject).values()].filter((text) => text !== null);
}

/** The files that press releases name and whose text could not be read, as the manifest writes them. */
export function unreadPressReleases(subject: ProductSubject): readonly string[] {
  return [...textsOf(subject)].flatMap(([file, text]) => (text === null ? [file] : []));
}

/** By the file's name as written; null: not a text that could be read. A file named twice is read once. */
const textsOf = artifact((subject: ProductSubject): ReadonlyMap<string, SourceText | null> => {
  const files = (subject.data.pressReleases ?? []).flatMap(({ file }) => (file === undefined ? [] : [file]));
  return new Map([...new Set(files)].map((file) => [file, read(subject, file)]));
});

function read({ file: manifest, run }: ProductSubject, file: string): SourceText | null {
  const path = TEXT_FILE.test(file) ? resolveInside(manifest.folder, file) : null;
  const bytes = path === null ? null : run.tree.read(path, MOST_BYTES.text);
  const text = bytes && utf8TextOf(bytes);
  return path === null || text === null ? null : new SourceText(path, text);
}
