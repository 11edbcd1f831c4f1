/**
 * What a runner says about each event: the payload, made of GitHub's own examples, and the environment. The examples
 * lack what GitHub has added since; a test holds the mended ones against GitHub's published schema of webhooks.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isJson, type Json, Schemas } from './schema.ts';

const OCTOKIT = join(import.meta.dirname, '..', '..', '..', 'node_modules', '@octokit');

/** Head of the pull request or of the merge group, or the pushed commit: what a check run belongs to. */
export const HEAD = '1111111111111111111111111111111111111111';
/** The merge commit that a `pull_request` run checks out; the default branch under `pull_request_target`. */
export const OTHER = '2222222222222222222222222222222222222222';
/** What the change goes onto. */
export const BASE = '3333333333333333333333333333333333333333';
export const PULL = 7;
/** Tag of a release and of a pushed tag; the manifests of the tests state the same version. */
export const TAG = 'v1.0.0';

export interface RunnerEvent {
  readonly environment: Readonly<Record<string, string>>;
  readonly payload: Json;
  /** The webhook's name in the published schema; null: a runner's own event, with none. */
  readonly webhook: string | null;
  /** The number of the pull request; null: none. */
  readonly pull: number | null;
  /** The commit that the run is about. */
  readonly commit: string;
  /** Whether the head lies in another repository, or in one that is gone. */
  readonly fromFork: boolean;
  readonly isRelease: boolean;
}

type Name =
  | 'pull_request'
  | 'pull_request opened'
  | 'fork'
  | 'deleted fork'
  | 'Dependabot'
  | 'pull_request_target'
  | 'merge_group'
  | 'push'
  | 'Dependabot push'
  | 'tag push'
  | 'release'
  | 'immutable release'
  | 'workflow_dispatch'
  | 'schedule'
  | 'reduced payload';

/** Fields of a repository that the examples are too old for. */
const ADDED_TO_REPOSITORIES = {
  has_discussions: false,
  topics: [],
  visibility: 'private',
  web_commit_signoff_required: false,
}; /** Where the examples of these activities stand. */
const PULL_EXAMPLES = { opened: 0, labeled: 8, synchronize: 22 };

const plain = { pull: null, commit: HEAD, fromFork: false, isRelease: false };
const DEPENDABOT = { login: 'dependabot[bot]', id: 49_699_333, type: 'Bot' };

export const EVENTS: Readonly<Record<Name, RunnerEvent>> = {
  pull_request: onPull('synchronize'),
  'pull_request opened': onPull('opened'),
  fork: { ...onPull('synchronize', { headRepo: 'fabrikam' }), fromFork: true },
  // Only some activities can happen once the fork is gone, and only their schemas allow for it.
  'deleted fork': { ...onPull('labeled', { headRepo: null }), fromFork: true },
  Dependabot: onPull('synchronize', { sender: DEPENDABOT }),
  pull_request_target: onPull('synchronize', { event: 'pull_request_target' }),
  merge_group: {
    ...plain,
    webhook: 'merge-group-checks-requested',
    environment: { ...named('merge_group', HEAD, 'refs/heads/gh-readonly-queue/main/pr-7'), GITHUB_REF_TYPE: 'branch' },
    payload: merged(example('merge_group', 0), {
      merge_group: { head_sha: HEAD, base_sha: BASE, head_ref: 'refs/heads/gh-readonly-queue/main/pr-7' },
      repository: { homepage: null },
    }),
  },
  push: pushed('refs/heads/main'),
  'Dependabot push': pushed('refs/heads/dependabot/npm/x', DEPENDABOT),
  'tag push': { ...pushed(`refs/tags/${TAG}`), isRelease: true },
  release: released(false),
  'immutable release': released(true),
  workflow_dispatch: {
    ...plain,
    webhook: 'workflow-dispatch',
    environment: named('workflow_dispatch', HEAD, 'refs/heads/main'),
    payload: example('workflow_dispatch', 0),
  },
  schedule: {
    ...plain,
    webhook: null,
    environment: named('schedule', HEAD, 'refs/heads/main'),
    payload: { schedule: '0 6 * * 1', workflow: '.github/workflows/listing.yml', repository: repository() },
  },
  // Any field may be absent.
  'reduced payload': { ...onPull('synchronize'), webhook: null, pull: null, payload: { action: 'synchronize' } },
};

/** The same with the commits of a real checkout. */
export function withCommits(
  event: RunnerEvent,
  commits: { readonly head: string; readonly merge: string; readonly base: string },
): RunnerEvent {
  const text = JSON.stringify(event).replaceAll(HEAD, commits.head).replaceAll(OTHER, commits.merge);
  return JSON.parse(text.replaceAll(BASE, commits.base)) as RunnerEvent;
}

/** What the published schema has against a payload. */
export function payloadFaults({ webhook, payload }: Pick<RunnerEvent, 'webhook' | 'payload'>): string[] {
  const { webhooks, components } = published();
  if (webhook === null) return [];
  const { schema } = (
    webhooks[webhook] as { post: { requestBody: { content: { 'application/json': { schema: Json } } } } }
  ).post.requestBody.content['application/json'];
  return new Schemas(components).faults(schema, payload, webhook);
}

function published(): { webhooks: Json; components: Json } {
  return read('openapi-webhooks/generated/api.github.com.json') as { webhooks: Json; components: Json };
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(join(OCTOKIT, path), 'utf8'));
}

/** One of GitHub's examples, in the name of a partner, with what has been added to payloads since. */
function example(event: string, index: number): Json {
  const all = read('webhooks-examples/api.github.com/index.json') as { name: string; examples: Json[] }[];
  const found = all.find(({ name }) => name === event)?.examples[index];
  if (!found) throw new Error(`no example ${index} of ${event}`);
  return JSON.parse(
    JSON.stringify(found).replaceAll('Codertocat', 'contoso').replaceAll('Hello-World', 'cognito'),
  ) as Json;
}

function repository(): Json {
  return merged(example('push', 4)['repository'] as Json, {
    ...ADDED_TO_REPOSITORIES,
    name: 'cognito',
    full_name: 'contoso/cognito',
  });
}

/** @param headRepo owner of the head's repository; null: it is gone */
function onPull(
  action: keyof typeof PULL_EXAMPLES,
  {
    headRepo = 'contoso',
    event = 'pull_request',
    sender = {},
  }: { headRepo?: string | null; event?: string; sender?: Json } = {},
): RunnerEvent {
  const base = example('pull_request', PULL_EXAMPLES[action]);
  const own = { ...ADDED_TO_REPOSITORIES, full_name: 'contoso/cognito' };
  const { repo, ...head } = (base['pull_request'] as { head: { repo: Json } }).head;
  const theirs = headRepo === null ? null : headRepo === 'contoso' ? merged(repo, own) : forkOf(repo, headRepo);
  const payload = merged(base, {
    number: PULL,
    sender,
    repository: own,
    ...(action === 'synchronize' ? { before: BASE, after: HEAD } : {}),
    pull_request: {
      number: PULL,
      auto_merge: null,
      merge_commit_sha: OTHER,
      user: sender,
      base: { sha: BASE, repo: own },
      head: { ...head, sha: HEAD, repo: theirs },
    },
  });
  const trusted = event === 'pull_request_target';
  return {
    ...plain,
    pull: PULL,
    webhook: `pull-request-${action}`,
    payload,
    environment: {
      ...named(event, OTHER, trusted ? 'refs/heads/main' : `refs/pull/${PULL}/merge`),
      GITHUB_BASE_REF: 'main',
      GITHUB_HEAD_REF: 'listing',
      ...(sender['login'] === undefined ? {} : { GITHUB_ACTOR: String(sender['login']) }),
    },
  };
}

function forkOf(repo: Json, owner: string): Json {
  const copy = JSON.parse(JSON.stringify(repo).replaceAll('contoso', owner)) as Json;
  return merged(copy, {
    ...ADDED_TO_REPOSITORIES,
    id: 99,
    fork: true,
    full_name: `${owner}/cognito`,
    owner: { id: 98 },
  });
}

function pushed(ref: string, sender: Json = {}): RunnerEvent {
  const base = example('push', ref.startsWith('refs/tags/') ? 0 : 4);
  return {
    ...plain,
    webhook: 'push',
    environment: {
      ...named('push', HEAD, ref),
      ...(sender['login'] === undefined ? {} : { GITHUB_ACTOR: String(sender['login']) }),
    },
    payload: merged(base, {
      ref,
      before: ref.startsWith('refs/tags/') ? '0'.repeat(40) : BASE,
      after: HEAD,
      sender,
      repository: { ...ADDED_TO_REPOSITORIES, full_name: 'contoso/cognito' },
    }),
  };
}

function released(immutable: boolean): RunnerEvent {
  return {
    ...plain,
    isRelease: true,
    webhook: 'release-published',
    environment: named('release', HEAD, `refs/tags/${TAG}`),
    payload: merged(example('release', 0), {
      release: { immutable, updated_at: '2026-11-22T00:00:00Z', tag_name: TAG, name: TAG, body: 'Notes' },
      repository: ADDED_TO_REPOSITORIES,
    }),
  };
}

function named(event: string, sha: string, ref: string): Record<string, string> {
  return {
    GITHUB_EVENT_NAME: event,
    GITHUB_SHA: sha,
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_ACTOR: 'contoso',
    GITHUB_RUN_ID: '4711',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKFLOW: 'Listing',
    GITHUB_JOB: 'check',
  };
}

/** The first with the second's fields in it, objects merged. */
function merged(base: Json, changes: Json): Json {
  const result: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(changes))
    result[key] = isJson(value) && isJson(base[key]) ? merged(base[key], value) : value;
  return result;
}
