import type { FileChange } from '../../core/changes.ts';
import { type Hunk, readHunks } from '../../core/unified-diff.ts';
import { allPages, type GitHubClient } from './client.ts';
import type { Repository } from './event.ts';
import type { Outcome } from './outcome.ts';
import { textAt } from './payload.ts';

/** A file of a pull request, compared between the common ancestor and the head. */
export interface PullRequestFile {
  readonly path: string;
  /** The path it had before; null: it was not moved. */
  readonly from: string | null;
  /** `removed`, `renamed` and the like. */
  readonly status: string;
  /** Blob id of its content at the head. */
  readonly blob: string | null;
  /** With three lines of context. Null: GitHub omitted it, as for large and binary files. */
  readonly hunks: readonly Hunk[] | null;
}

/** Most files that GitHub lists. Source: its documentation of "List pull requests files". */
export const MOST_FILES = 3000;

export async function pullRequestFiles(
  client: GitHubClient,
  { repository, pullRequest }: { readonly repository: Repository; readonly pullRequest: number },
): Promise<Outcome<readonly PullRequestFile[]>> {
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
  const list = await allPages(client, route, { ...repository, pull_number: pullRequest });
  return list.kind === 'ok' ? { ...list, data: list.data.flatMap((one) => fileOf(one) ?? []) } : list;
}

function fileOf(one: unknown): PullRequestFile | null {
  const path = textAt(one, 'filename');
  if (path === null) return null;
  const status = textAt(one, 'status') ?? '';
  const patch = textAt(one, 'patch');
  const isMovedOnly = patch === null && status === 'renamed' && countOf(one) === 0;
  return {
    path,
    from: status === 'renamed' ? textAt(one, 'previous_filename') : null,
    status,
    blob: textAt(one, 'sha'),
    hunks: patch === null ? (isMovedOnly ? [] : null) : readHunks(patch),
  };
}

/** Number of lines added or removed; null: unknown. */
function countOf(one: unknown): unknown {
  return (one as { readonly changes?: unknown }).changes ?? null;
}

/**
 * Converts it to a change of the files that are checked. If the file on disk is not the one at the head (a merge commit
 * is checked, or line ends differ), its lines are unknown.
 *
 * @param isOnDisk whether a path has the content with that id
 */
export function fileChanges(
  files: readonly PullRequestFile[],
  isOnDisk: (path: string, blob: string) => boolean,
): FileChange[] {
  return files.map(({ path, from, status, blob, hunks }) => {
    const lines = hunks?.flatMap(({ changes }) => changes) ?? [];
    const isKnown = hunks !== null && blob !== null && status !== 'added' && status !== 'removed';
    return isKnown && isOnDisk(path, blob)
      ? { path, from, lines }
      : { path, from, lines: 'all', removed: lines.flatMap(({ removed }) => removed) };
  });
}
