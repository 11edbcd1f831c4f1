import { encodingOf } from '../core/encoding.ts';
import type { WorkTree } from '../core/ports.ts';
import { quote } from '../core/quote.ts';
import { SourceText } from '../core/text.ts';

/** Larger files are not searched for a version: 1 MiB. */
const LARGEST_FILE = 1024 * 1024;

/** A file as text, or why it cannot be read as such. */
export type TextFile =
  | { readonly source: SourceText; readonly reason: null }
  | { readonly source: null; readonly reason: string };

/** UTF-8, or UTF-16 with a byte order mark, as some .NET tools write it. */
export function openText(tree: WorkTree, path: string): TextFile {
  const refuse = (reason: string): TextFile => ({ source: null, reason: `${quote(path)} ${reason}` });
  const entry = tree.entry(path);
  if (entry.kind === 'missing') return refuse('does not exist');
  if (entry.kind === 'folder') return refuse('is a folder');
  if (entry.kind === 'outside') return refuse('is a link to a file outside the repository');
  if (entry.kind !== 'file') return refuse('cannot be read');
  if (entry.bytes > LARGEST_FILE) return refuse('is larger than 1 MiB');
  const bytes = tree.read(path, LARGEST_FILE);
  if (!bytes) return refuse('cannot be read');
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    return { source: new SourceText(path, text), reason: null };
  } catch {
    return refuse('is not UTF-8 text');
  }
}
