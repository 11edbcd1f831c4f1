import { reviewBody, SUGGESTION_MARKER, type Suggestion } from '../../render/github/suggestions.ts';
import { ownOf } from './authors.ts';
import { allPages, type GitHubClient } from './client.ts';
import type { Repository } from './event.ts';
import type { Failure, Outcome } from './outcome.ts';
import { at, textAt } from './payload.ts';

export interface ReviewTarget {
  readonly repository: Repository;
  readonly pullRequest: number;
  /** The commit in which the lines are counted. */
  readonly headSha: string;
}

/** The results of the suggestions. */
export interface Reviewed {
  /** Number of suggestions beyond the limit of one push. */
  readonly left: number;
  /** Number of suggestions that GitHub refused. */
  readonly refused: number;
  /** Why the others could not be written; null: no failure. */
  readonly failure: Failure | null;
}

/** Most suggestions per push; nobody reads more. */
export const MOST_SUGGESTIONS = 30;
/** Most retries if it is unknown whether a write was carried out. */
const MOST_TRIES = 3;

/** Writes the missing suggestions as one review; a comment that GitHub refuses does not lose the others. */
export async function publishSuggestions(
  client: GitHubClient,
  target: ReviewTarget,
  wanted: readonly Suggestion[],
): Promise<Reviewed> {
  let due = wanted;
  let left = 0;
  for (let tries = 1; ; tries++) {
    const present = await presentOf(client, target);
    if (present.kind !== 'ok') return { left: 0, refused: 0, failure: present };
    const missing = missingOf(wanted, present.data);
    const now = missing.filter((one) => due.includes(one)).slice(0, MOST_SUGGESTIONS);
    // A retry is about the same suggestions; the rest wait for the next push.
    if (tries === 1) left = missing.length - now.length;
    due = now;
    if (now.length === 0) return { left, refused: 0, failure: null };
    const review = await writeReview(client, target, now, left);
    if (review.kind === 'ok') return { left, refused: 0, failure: null };
    if (review.kind === 'refused') return { left, ...(await writeEach(client, target, now)) };
    // After a failure, it may exist anyway: check, then write what is missing.
    if (review.kind !== 'broken' || tries === MOST_TRIES) return { left, refused: 0, failure: review };
  }
}

function writeReview(
  client: GitHubClient,
  { repository, pullRequest, headSha }: ReviewTarget,
  comments: readonly Suggestion[],
  left: number,
): Promise<Outcome<unknown>> {
  return client.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
    ...repository,
    pull_number: pullRequest,
    commit_id: headSha,
    event: 'COMMENT',
    body: reviewBody(comments.length, left),
    comments: comments.map(anchored),
  });
}

/** GitHub refuses a whole review because of one invalid comment. */
async function writeEach(
  client: GitHubClient,
  { repository, pullRequest, headSha }: ReviewTarget,
  comments: readonly Suggestion[],
): Promise<Pick<Reviewed, 'refused' | 'failure'>> {
  let refused = 0;
  for (const comment of comments) {
    const outcome = await client.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/comments', {
      ...repository,
      pull_number: pullRequest,
      commit_id: headSha,
      ...anchored(comment),
    });
    if (outcome.kind === 'refused') refused++;
    else if (outcome.kind !== 'ok') return { refused, failure: outcome };
  }
  return { refused, failure: null };
}

function anchored({ path, first, last, body }: Suggestion): Readonly<Record<string, string | number>> {
  const start = first < last ? { start_line: first, start_side: 'RIGHT' } : {};
  return { path, ...start, line: last, side: 'RIGHT', body };
}

interface Present {
  readonly key: string;
  /** Null: the line has changed since. */
  readonly line: unknown;
}

async function presentOf(
  client: GitHubClient,
  { repository, pullRequest }: ReviewTarget,
): Promise<Outcome<readonly Present[]>> {
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments';
  const list = await allPages(client, route, { ...repository, pull_number: pullRequest });
  if (list.kind !== 'ok') return list;
  const marked = list.data.filter((one) => textAt(one, 'body')?.startsWith(SUGGESTION_MARKER));
  const own = await ownOf(client, marked);
  if (own.kind !== 'ok') return own;
  const data = own.data.map((one) => ({
    key: keyOf(textAt(one, 'path') ?? '', textAt(one, 'body')?.split(/\r?\n/, 1)[0] ?? ''),
    line: at(one, 'line'),
  }));
  return { ...own, data };
}

/** Text that was posted once is not posted again, even if its line moved: the same text may be due at several lines. */
function missingOf(wanted: readonly Suggestion[], present: readonly Present[]): Suggestion[] {
  const left = [...present];
  const take = (test: (one: Present) => boolean) => {
    const index = left.findIndex(test);
    if (index !== -1) left.splice(index, 1);
    return index !== -1;
  };
  return wanted
    .filter(({ path, marker, last }) => !take((one) => one.key === keyOf(path, marker) && one.line === last))
    .filter(({ path, marker }) => !take((one) => one.key === keyOf(path, marker)));
}

function keyOf(path: string, marker: string): string {
  return `${path}\n${marker}`;
}
