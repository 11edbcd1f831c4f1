import { isBlob } from '../core/blob-id.ts';
import { hasUtf8Mark, utf8TextOf } from '../core/bytes.ts';
import type { WorkTree } from '../core/ports.ts';
import { MOST_BYTES } from '../core/sizes.ts';
import { SourceText } from '../core/text.ts';
import type { PullRequestFile } from '../platform/github/pull-request-files.ts';
import type { DiffFile } from '../render/github/suggestions.ts';

/**
 * Text files of a pull request, on demand. Null for a file that was checked in another state than the head has it, as on
 * a merge commit: its lines are others, and a suggestion would undo what is not in sight.
 */
export function diffFiles(files: readonly PullRequestFile[], tree: WorkTree): (path: string) => DiffFile | null {
  const known = new Map(files.map((file) => [file.path, file]));
  return (path) => {
    const file = known.get(path);
    const bytes = file?.hunks && file.blob !== null ? tree.read(path, MOST_BYTES.text) : null;
    if (!file?.hunks || file.blob === null || !bytes || !isBlob(bytes, file.blob)) return null;
    const text = utf8TextOf(bytes);
    if (text === null) return null;
    return { source: new SourceText(path, text), hunks: file.hunks, hasMark: hasUtf8Mark(bytes) };
  };
}
