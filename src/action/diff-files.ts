import { isBlob } from '../core/blob-id.ts';
import type { WorkTree } from '../core/ports.ts';
import { SourceText } from '../core/text.ts';
import type { PullRequestFile } from '../platform/github/pull-request-files.ts';
import type { DiffFile } from '../render/github/suggestions.ts';

/** Files that get suggestions: 1 MiB, as the largest file that fixes change. */
const LARGEST_FILE = 1024 * 1024;

/**
 * Text files of a pull request, on demand. Null for a file that was checked in another state than the head has it, as on
 * a merge commit: its lines are others, and a suggestion would undo what is not in sight.
 */
export function diffFiles(files: readonly PullRequestFile[], tree: WorkTree): (path: string) => DiffFile | null {
  const known = new Map(files.map((file) => [file.path, file]));
  return (path) => {
    const file = known.get(path);
    const bytes = file?.hunks && file.blob !== null ? tree.read(path, LARGEST_FILE) : null;
    if (!file?.hunks || file.blob === null || !bytes || !isBlob(bytes, file.blob)) return null;
    const text = decoded(bytes);
    if (text === null) return null;
    const hasMark = text.startsWith('\ufeff');
    return { source: new SourceText(path, hasMark ? text.slice(1) : text), hunks: file.hunks, hasMark };
  };
}

/** Null if it is no UTF-8. */
function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
