import type { GitHubEvent } from './event.ts';
import { type Failure, failureWords } from './outcome.ts';

/**
 * Explains why an opt-in channel stayed empty and how to fill it; raw text. It never changes the conclusion.
 *
 * @param channel `check run`
 * @param permission `checks: write`
 */
export function fallBackWords(
  channel: string,
  permission: string,
  failure: Failure,
  event: Pick<GitHubEvent, 'isFork' | 'isDependabot'>,
): string {
  const hint = failure.kind === 'forbidden' ? `, because ${whyForbidden(permission, event)}` : '';
  return `The ${channel} could not be written: ${failureWords(failure)}${hint}. The log and the report file list all findings.`;
}

function whyForbidden(permission: string, { isFork, isDependabot }: Pick<GitHubEvent, 'isFork' | 'isDependabot'>) {
  if (isFork) return 'the token of a pull request from a fork is read-only';
  if (isDependabot)
    return `the token of a run by Dependabot is read-only unless the workflow has the permission '${permission}'`;
  return `the token needs the permission '${permission}'`;
}
