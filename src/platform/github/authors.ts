import type { GitHubClient } from './client.ts';
import type { Outcome } from './outcome.ts';
import { at, textAt } from './payload.ts';

/** The workflow token speaks in this name, which nobody can register. */
const WORKFLOW_TOKEN = 'github-actions[bot]';

/**
 * Those of the marked comments that this token wrote: anyone can copy a marker. What the workflow token wrote is ours;
 * the login of a person's token is asked for. An app's token may not ask who it is, so there the author must be an app,
 * too.
 */
export async function ownOf(client: GitHubClient, marked: readonly unknown[]): Promise<Outcome<readonly unknown[]>> {
  const by = (test: (comment: unknown) => boolean): Outcome<readonly unknown[]> => ({
    kind: 'ok',
    data: marked.filter(test),
    hasNext: false,
  });
  const isOfWorkflow = (one: unknown) => at(one, 'user', 'login') === WORKFLOW_TOKEN;
  if (marked.length === 0 || marked.some(isOfWorkflow)) return by(isOfWorkflow);
  const user = await client.request('GET /user', {});
  if (user.kind === 'forbidden') return by((one) => at(one, 'user', 'type') === 'Bot');
  if (user.kind !== 'ok') return user;
  const login = textAt(user.data, 'login');
  return by((one) => login !== null && at(one, 'user', 'login') === login);
}
