import { at, type Environment, isRecord, payloadOf, textAt } from './payload.ts';

export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

/** What started this run, according to the runner and the payload. */
export interface GitHubEvent {
  /** `pull_request`, `push`; empty outside a runner. */
  readonly name: string;
  readonly repository: Repository | null;
  readonly pullRequest: number | null;
  /** The commit that people see; on a pull request its head, not the merge commit of `GITHUB_SHA`. */
  readonly headSha: string | null;
  readonly baseSha: string | null;
  /** A pull request from another repository, or from one that is deleted or unknown: its token is read-only. */
  readonly isFork: boolean;
  /** Started by Dependabot, whose token is read-only unless `permissions` grants more. */
  readonly isDependabot: boolean;
}

export function gitHubEvent(environment: Environment): GitHubEvent {
  const payload = payloadOf(environment);
  const pull = payload['pull_request'];
  return {
    name: environment['GITHUB_EVENT_NAME'] ?? '',
    repository: repositoryOf(environment['GITHUB_REPOSITORY']),
    pullRequest: numberOf(payload),
    headSha:
      textAt(pull, 'head', 'sha') ?? textAt(payload, 'merge_group', 'head_sha') ?? (environment['GITHUB_SHA'] || null),
    baseSha: textAt(pull, 'base', 'sha') ?? textAt(payload, 'merge_group', 'base_sha') ?? beforePush(payload),
    isFork: isRecord(pull) && !isSameRepository(at(pull, 'base', 'repo'), at(pull, 'head', 'repo')),
    isDependabot: environment['GITHUB_ACTOR'] === 'dependabot[bot]',
  };
}

/** Returns the number of the pull request; for some events, only the payload itself has it. */
function numberOf(payload: Readonly<Record<string, unknown>>): number | null {
  const pull = payload['pull_request'];
  const number = at(pull, 'number') ?? (isRecord(pull) ? payload['number'] : undefined);
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : null;
}

function repositoryOf(name: string | undefined): Repository | null {
  const [owner, repo, ...more] = (name ?? '').split('/');
  return owner && repo && more.length === 0 ? { owner, repo } : null;
}

/** A new branch has no previous commit, for which GitHub writes zeros. */
function beforePush(payload: unknown): string | null {
  const before = textAt(payload, 'before');
  return before && !/^0+$/.test(before) ? before : null;
}

/** The field `fork` is not enough: a pull request inside a repository that is itself a fork has it too. */
function isSameRepository(base: unknown, head: unknown): boolean {
  for (const key of ['id', 'full_name']) {
    const [one, other] = [at(base, key), at(head, key)];
    if (one !== undefined && other !== undefined) return one === other;
  }
  return false;
}
