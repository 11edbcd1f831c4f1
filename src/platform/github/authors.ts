import type { GitHubClient } from './client.ts';
import type { Outcome } from './outcome.ts';
import { at, textAt } from './payload.ts';

/** The workflow token writes under this name, which nobody can register. */
const WORKFLOW_TOKEN = 'github-actions[bot]';

/**
 * Returns those marked comments that this token wrote, because anyone can copy a marker. Comments of the workflow token
 * are ours; for a person's token, its login is requested. An app's token cannot request its own login, so then the
 * author must be an app too.
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
