import type { Location } from '../../core/text.ts';
import type { DataPath, Manifest } from '../manifest.ts';
import { entryAt } from './tree.ts';

/** Returns the range from the key (or dash) at a path to the end of its value; null: no such entry. */
export function blockAt({ root, source }: Manifest, path: DataPath): Location | null {
  const entry = root ? entryAt(root, path) : undefined;
  return entry && source ? source.locate(entry.key.start, entry.end) : null;
}
