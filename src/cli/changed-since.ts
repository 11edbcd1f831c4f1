import type { EarlierFiles } from '../app/preview.ts';
import type { Changes } from '../core/changes.ts';
import { UsageError } from '../core/errors.ts';
import { quote } from '../core/quote.ts';
import type { Unknown } from '../platform/node/git-changes.ts';

/** @throws UsageError if git cannot determine what changed */
export async function changesOf(root: string, revision: string): Promise<Changes> {
  const { changesSince } = await import('../platform/node/git-changes.ts');
  return known(changesSince(root, revision), revision);
}

/** @throws UsageError if git cannot determine what was there before */
export async function filesOf(root: string, revision: string): Promise<EarlierFiles> {
  const { filesBefore } = await import('../platform/node/git-files.ts');
  return known(filesBefore(root, revision), revision);
}

function known<T extends object>(answer: T | Unknown, revision: string): T {
  if (answer === 'repository')
    throw new UsageError('--changed-since needs a git repository, but this folder is in none');
  if (answer === 'git') throw new UsageError('--changed-since needs git, but git did not respond');
  if (answer === 'revision')
    throw new UsageError(
      `--changed-since: the commit ${quote(revision)} was not found (if this is a shallow clone, run git fetch --unshallow or git fetch origin BRANCH)`,
    );
  if (answer === 'base')
    throw new UsageError(
      `--changed-since: ${quote(revision)} and HEAD have no common ancestor here (if this is a shallow clone, run git fetch --unshallow)`,
    );
  return answer;
}
