import { textOf } from '../core/bytes.ts';
import type { WorkTree } from '../core/ports.ts';
import { quote } from '../core/quote.ts';
import { MOST_BYTES, sizeText } from '../core/sizes.ts';
import { SourceText } from '../core/text.ts';

/** A file as text, or why it cannot be read as text. */
export type TextFile =
  | { readonly source: SourceText; readonly reason: null }
  | { readonly source: null; readonly reason: string };

/** Decodes UTF-8, or UTF-16 with a byte order mark, which some .NET tools write. */
export function openText(tree: WorkTree, path: string): TextFile {
  const refuse = (reason: string): TextFile => ({ source: null, reason: `${quote(path)} ${reason}` });
  const entry = tree.entry(path);
  if (entry.kind === 'missing') return refuse('does not exist');
  if (entry.kind === 'folder') return refuse('is a folder');
  if (entry.kind === 'outside') return refuse('is a link to a file outside the repository');
  if (entry.kind !== 'file') return refuse('cannot be read');
  if (entry.bytes > MOST_BYTES.text) return refuse(`is larger than ${sizeText(MOST_BYTES.text)}`);
  const bytes = tree.read(path, MOST_BYTES.text);
  if (!bytes) return refuse('cannot be read');
  const text = textOf(bytes);
  return text === null ? refuse('is not UTF-8 text') : { source: new SourceText(path, text), reason: null };
}
