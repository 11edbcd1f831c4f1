import type { FileChange } from '../../core/changes.ts';
import { type Hunk, readHunks } from '../../core/unified-diff.ts';
import { allPages, type GitHubClient } from './client.ts';
import type { Repository } from './event.ts';
import type { Outcome } from './outcome.ts';
import { textAt } from './payload.ts';

/** A file of a pull request, from the common ancestor to its head. */
export interface PullRequestFile {
  readonly path: string;
  /** The path it had before; null: it was not moved. */
  readonly from: string | null;
  /** `removed`, `renamed` and the like. */
  readonly status: string;
  /** Id of its content at the head, as git counts it. */
  readonly blob: string | null;
  /** With three lines of context. Null: left out by GitHub, as for large and binary files. */
  readonly hunks: readonly Hunk[] | null;
}

/** GitHub lists no more than these. Source: its documentation of "List pull requests files". */
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

/** Lines that were added or removed; null: not told. */
function countOf(one: unknown): unknown {
  return (one as { readonly changes?: unknown }).changes ?? null;
}

/**
 * The same as a change to the files that are checked. Where the file on disk is not the one at the head (a merge commit
 * is checked, or line ends differ), its lines are not known.
 *
 * @param isOnDisk whether a path holds the content of that id
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
