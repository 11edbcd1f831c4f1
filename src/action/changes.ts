import type { EarlierFiles } from '../app/preview.ts';
import { isBlob } from '../core/blob-id.ts';
import { Changes } from '../core/changes.ts';
import type { WorkTree } from '../core/ports.ts';
import { MOST_BYTES } from '../core/sizes.ts';
import { type GitHubClient, loadGitHubClient } from '../platform/github/client.ts';
import { type GitHubEvent, gitHubEvent } from '../platform/github/event.ts';
import { failureWords } from '../platform/github/outcome.ts';
import type { Environment } from '../platform/github/payload.ts';
import { fileChanges, MOST_FILES, pullRequestFiles } from '../platform/github/pull-request-files.ts';
import { changesSince, isMergeOf } from '../platform/node/git-changes.ts';
import { filesBefore } from '../platform/node/git-files.ts';
import { AGENT } from '../version.ts';

/** What this run's event changed. */
export interface EventChanges {
  /** Null: not known, and all findings are shown. */
  readonly changes: Changes | null;
  /** Why it is not known; raw text. Null: it is, or was not asked for. */
  readonly remark: string | null;
}

/**
 * What the pull request, merge group or push changed: from git where the history is there, else, for a pull request,
 * from GitHub's API.
 *
 * @param client that of the token, unless a test gives one; without a token the API is not asked
 */
export async function changesOfEvent(
  { root, tree, token }: { readonly root: string; readonly tree: WorkTree; readonly token: string | null },
  environment: Environment,
  client?: GitHubClient,
): Promise<EventChanges> {
  const event = gitHubEvent(environment);
  const { baseSha } = event;
  if (baseSha === null) return unknown(whyNoBase(event));
  const changes = changesInHistory(root, event, baseSha);
  if (changes) return { changes, remark: null };
  if (event.pullRequest === null) return unknown('the history is not available', FETCH);
  if (!client && token === null) return unknown('the history is not available and the input token is empty', FETCH);
  return changesInApi(
    client ?? (await loadGitHubClient(environment, { token: token ?? '', userAgent: AGENT })),
    event,
    {
      tree,
      baseSha,
    },
  );
}

const FETCH = "Set 'fetch-depth: 0' on the actions/checkout step";

function unknown(why: string, advice: string | null = null): EventChanges {
  const remark = `All findings are shown, not only the findings of this change, because ${why}.`;
  return { changes: null, remark: advice === null ? remark : `${remark} ${advice}.` };
}

function whyNoBase({ name, pullRequest }: GitHubEvent): string {
  if (name === 'push') return 'the branch is new';
  if (pullRequest !== null) return 'the event does not have the base commit of the pull request';
  return `a run for the event '${name || 'unknown'}' does not have a change`;
}

/** Of the merge commit that a pull request is checked on, the first parent is the exact state that it is merged into. */
function baseIn(root: string, { headSha, pullRequest }: GitHubEvent, baseSha: string): string {
  const isMerge = pullRequest !== null && headSha !== null && isMergeOf(root, headSha);
  return isMerge ? 'HEAD^1' : baseSha;
}

function changesInHistory(root: string, event: GitHubEvent, baseSha: string): Changes | null {
  const changes = changesSince(root, baseIn(root, event, baseSha), baseSha);
  return changes instanceof Changes ? changes : null;
}

/** The files before the pull request, merge group or push; null: the history is not there. */
export function filesBeforeEvent(root: string, environment: Environment): EarlierFiles | null {
  const event = gitHubEvent(environment);
  if (event.baseSha === null) return null;
  const files = filesBefore(root, baseIn(root, event, event.baseSha));
  return typeof files === 'string' ? null : files;
}

async function changesInApi(
  client: GitHubClient,
  { repository, pullRequest }: GitHubEvent,
  { tree, baseSha }: { readonly tree: WorkTree; readonly baseSha: string },
): Promise<EventChanges> {
  if (!repository || pullRequest === null) return unknown('the repository of the run is unknown', FETCH);
  const files = await pullRequestFiles(client, { repository, pullRequest });
  if (files.kind !== 'ok')
    return unknown(
      `the history is not available and ${failureWords(files)}`,
      `${FETCH}, or add the permission 'pull-requests: read'`,
    );
  if (files.data.length >= MOST_FILES) return unknown('the pull request has more files than GitHub lists', FETCH);
  const isOnDisk = (path: string, blob: string) => {
    const bytes = tree.read(path, MOST_BYTES.changedFile);
    return bytes !== null && isBlob(bytes, blob);
  };
  return { changes: new Changes(baseSha, fileChanges(files.data, isOnDisk)), remark: null };
}
