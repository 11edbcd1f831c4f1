import { ownOf } from './authors.ts';
import { allPages, type GitHubClient } from './client.ts';
import type { Repository } from './event.ts';
import type { Failure, Outcome } from './outcome.ts';
import { at, textAt } from './payload.ts';

export interface CommentTarget {
  readonly repository: Repository;
  readonly pullRequest: number;
  /** First line of our comment's body. */
  readonly marker: string;
  /** If not, it is only written over a comment that is there. */
  readonly mayCreate: boolean;
}

interface Present {
  readonly id: number;
  readonly body: string;
}

/**
 * Creates the comment or updates ours in place; writes nothing if its text is the same, or if there is no
 * comment and none may be created.
 *
 * @returns null if everything is written
 */
export async function publishComment(
  client: GitHubClient,
  target: CommentTarget,
  body: string,
): Promise<Failure | null> {
  for (let tries = 0; ; tries++) {
    const found = await present(client, target);
    if (found.kind !== 'ok') return found;
    if (found.data === null && !target.mayCreate) return null;
    if (found.data && sameText(found.data.body, body)) return null;
    const written = await write(client, target, found.data, body);
    if (written.kind === 'ok') return null;
    // After a failure, it may exist anyway: check, then write what is missing.
    if (written.kind !== 'broken' || tries === 2) return written;
  }
}

function write(
  client: GitHubClient,
  { repository, pullRequest }: CommentTarget,
  present: Present | null,
  body: string,
): Promise<Outcome<unknown>> {
  return present
    ? client.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        ...repository,
        comment_id: present.id,
        body,
      })
    : client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...repository,
        issue_number: pullRequest,
        body,
      });
}

async function present(client: GitHubClient, target: CommentTarget): Promise<Outcome<Present | null>> {
  const { repository, pullRequest, marker } = target;
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
  const list = await allPages(client, route, { ...repository, issue_number: pullRequest });
  if (list.kind !== 'ok') return list;
  // Only as the first line: other tools quote what people write, but below their own heading.
  const marked = list.data.filter((one) => textAt(one, 'body')?.startsWith(marker));
  const own = await ownOf(client, marked);
  if (own.kind !== 'ok') return own;
  const [first] = own.data;
  const id = at(first, 'id');
  const data = typeof id === 'number' ? { id, body: textAt(first, 'body') ?? '' } : null;
  return { kind: 'ok', data, hasNext: false };
}

function sameText(one: string, other: string): boolean {
  return one.replaceAll('\r\n', '\n').trimEnd() === other.replaceAll('\r\n', '\n').trimEnd();
}
