import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { changesOfEvent } from '../../src/action/changes.ts';
import { globTest } from '../../src/core/glob.ts';
import type { GitHubClient, Parameters } from '../../src/platform/github/client.ts';
import type { Outcome } from '../../src/platform/github/outcome.ts';
import { MOST_FILES } from '../../src/platform/github/pull-request-files.ts';
import { diskWorkTree } from '../../src/platform/node/work-tree.ts';
import { folderWith } from '../support/folders.ts';
import { eventEnvironment } from '../support/github-events.ts';
import { commit, git, repositoryWith, write } from '../support/repository.ts';

const FIVE = 'one\ntwo\nthree\nfour\nfive\n';
const NOWHERE = 'd'.repeat(40);
const REPOSITORY = { GITHUB_REPOSITORY: 'contoso/cognito' };
const REPO = { id: 1, full_name: 'contoso/cognito' };

const pullEvent = (base: string, head: string) =>
  eventEnvironment(
    'pull_request',
    { number: 7, pull_request: { number: 7, base: { sha: base, repo: REPO }, head: { sha: head, repo: REPO } } },
    REPOSITORY,
  );

const none: GitHubClient = {
  request: async () => {
    throw new Error('GitHub is not to be asked');
  },
};

const placesOf = (root: string, token: string | null = null) => ({
  root,
  tree: diskWorkTree(root, (pattern) => globTest('', pattern)),
  token,
});

function touched(result: Awaited<ReturnType<typeof changesOfEvent>>, path: string): number[] {
  return [1, 2, 3, 4, 5].filter((line) =>
    result.changes?.touchesLines({ path, start: { line, column: 1 }, end: { line, column: 2 } }),
  );
}

/** A topic branch that changed line 2 of `a.txt` while `main` changed `b.txt`; `HEAD` is their merge. */
function merged() {
  const root = repositoryWith({ 'a.txt': FIVE, 'b.txt': FIVE });
  const start = git(root, 'rev-parse', 'HEAD').trim();
  git(root, 'checkout', '--quiet', '-b', 'topic');
  write(root, { 'a.txt': FIVE.replace('two', '2') });
  const head = commit(root);
  git(root, 'checkout', '--quiet', 'main');
  write(root, { 'b.txt': FIVE.replace('four', '4') });
  const base = commit(root);
  git(root, 'checkout', '--quiet', '--detach', 'main');
  git(root, 'merge', '--quiet', '--no-ff', '--message=m', head);
  return { root, start, head, base };
}

describe('from the history', () => {
  test('a pull request: on its merge commit, even if the event names an older base', async () => {
    const { root, start, head, base } = merged();
    for (const sha of [base, start]) {
      const result = await changesOfEvent(placesOf(root), pullEvent(sha, head), none);
      expect(result.remark).toBeNull();
      expect(result.changes?.since).toBe(sha);
      expect([touched(result, 'a.txt'), touched(result, 'b.txt')]).toEqual([[2], []]);
    }
  });

  test('with two commits alone, as fetch-depth: 2 gives them', async () => {
    const { root, head, base } = merged();
    const shallow = folderWith({});
    git(root, 'branch', 'merged');
    git(shallow, 'clone', '--quiet', '--depth=2', '--branch=merged', `file://${root}`, '.');
    const result = await changesOfEvent(placesOf(shallow), pullEvent(base, head), none);
    expect([touched(result, 'a.txt'), touched(result, 'b.txt')]).toEqual([[2], []]);
  });

  test('a pull request whose head is checked out', async () => {
    const { root, head, base } = merged();
    git(root, 'checkout', '--quiet', '--detach', head);
    const result = await changesOfEvent(placesOf(root), pullEvent(base, head), none);
    expect([touched(result, 'a.txt'), touched(result, 'b.txt')]).toEqual([[2], []]);
  });

  test('a merge group and a push', async () => {
    const { root, base, start } = merged();
    const group = eventEnvironment('merge_group', { merge_group: { base_sha: base, head_sha: NOWHERE } }, REPOSITORY);
    expect(touched(await changesOfEvent(placesOf(root), group, none), 'a.txt')).toEqual([2]);
    const push = eventEnvironment('push', { before: start }, REPOSITORY);
    const pushed = await changesOfEvent(placesOf(root), push, none);
    expect([touched(pushed, 'a.txt'), touched(pushed, 'b.txt')]).toEqual([[2], [4]]);
  });
});

describe('where it is not known', () => {
  test.each([
    ['push', { before: '0'.repeat(40) }, 'the branch is new'],
    ['workflow_dispatch', {}, "a run for the event 'workflow_dispatch' does not have a change"],
    ['push', { before: NOWHERE }, "the history is not available. Set 'fetch-depth: 0' on the actions/checkout step"],
  ])('%s %j', async (event, payload, why) => {
    const root = repositoryWith({ 'a.txt': FIVE });
    const result = await changesOfEvent(placesOf(root), eventEnvironment(event, payload, REPOSITORY), none);
    expect(result).toEqual({
      changes: null,
      remark: `All findings are shown, not only the findings of this change, because ${why}.`,
    });
  });

  test('no history and no token', async () => {
    const root = repositoryWith({ 'a.txt': FIVE });
    const { changes, remark } = await changesOfEvent(placesOf(root), pullEvent(NOWHERE, NOWHERE));
    expect(changes).toBeNull();
    expect(remark).toContain('the input token is empty');
  });
});

describe('from the API', () => {
  const blob = (text: string) =>
    createHash('sha1')
      .update(`blob ${Buffer.byteLength(text)}\0${text}`)
      .digest('hex');
  const NOW = FIVE.replace('two', '2');
  const PATCH = '@@ -1,5 +1,5 @@\n one\n-two\n+2\n three\n four\n five';

  async function asked(files: readonly object[], contents: Readonly<Record<string, string>> = { 'a.txt': NOW }) {
    const root = repositoryWith(contents);
    const requests: [string, Parameters][] = [];
    const client: GitHubClient = {
      async request(route, parameters): Promise<Outcome<unknown>> {
        requests.push([route, parameters]);
        const from = (Number(parameters['page']) - 1) * 100;
        return { kind: 'ok', data: files.slice(from, from + 100), hasNext: from + 100 < files.length };
      },
    };
    return { requests, ...(await changesOfEvent(placesOf(root), pullEvent(NOWHERE, NOWHERE), client)) };
  }

  const modified = { filename: 'a.txt', status: 'modified', changes: 2, sha: blob(NOW), patch: PATCH };

  test('the lines of the patch; the request names the pull request', async () => {
    const result = await asked([modified]);
    expect(result.remark).toBeNull();
    expect(touched(result, 'a.txt')).toEqual([2]);
    expect(result.changes?.removedFrom('a.txt')).toEqual(['two']);
    expect(result.changes?.since).toBe(NOWHERE);
    expect(result.requests).toEqual([
      [
        'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
        { owner: 'contoso', repo: 'cognito', pull_number: 7, per_page: 100, page: 1 },
      ],
    ]);
  });

  test('a file checked out with CRLF is the same file', async () => {
    expect(touched(await asked([modified], { 'a.txt': NOW.replaceAll('\n', '\r\n') }), 'a.txt')).toEqual([2]);
  });

  test('a file in another state than the head has it, or without a patch: all of it', async () => {
    expect(touched(await asked([modified], { 'a.txt': `new\n${NOW}` }), 'a.txt')).toHaveLength(5);
    const { patch: _, ...large } = modified;
    expect(touched(await asked([large]), 'a.txt')).toHaveLength(5);
  });

  test('added, removed and moved files', async () => {
    const moved = { filename: 'a.txt', previous_filename: 'b.txt', status: 'renamed', changes: 0, sha: blob(NOW) };
    const result = await asked([
      moved,
      { filename: 'gone.svg', status: 'removed', changes: 1, sha: blob('x\n'), patch: '@@ -1 +0,0 @@\n-x' },
      { filename: 'new.txt', status: 'added', changes: 1, sha: blob('y\n'), patch: '@@ -0,0 +1 @@\n+y' },
    ]);
    expect(touched(result, 'a.txt')).toEqual([]);
    for (const path of ['a.txt', 'b.txt', 'gone.svg', 'new.txt']) expect(result.changes?.touchesFile(path)).toBe(true);
    for (const path of ['b.txt', 'gone.svg', 'new.txt']) expect(result.changes?.touchesAll(path)).toBe(true);
    expect(result.changes?.removedFrom('gone.svg')).toEqual(['x']);
  });

  test('all pages; a list that GitHub cut is none', async () => {
    const files = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ ...modified, filename: `f${at}.txt` }));
    expect([...((await asked(files(250))).changes?.paths() ?? [])]).toHaveLength(250);
    const cut = await asked(files(MOST_FILES));
    expect(cut.changes).toBeNull();
    expect(cut.remark).toContain('more files than GitHub lists');
  });

  test('a token that may not read', async () => {
    const client: GitHubClient = { request: async () => ({ kind: 'forbidden', status: 403, reason: "'no'" }) };
    const root = repositoryWith({ 'a.txt': FIVE });
    const { changes, remark } = await changesOfEvent(placesOf(root), pullEvent(NOWHERE, NOWHERE), client);
    expect(changes).toBeNull();
    expect(remark).toBe(
      "All findings are shown, not only the findings of this change, because the history is not available and GitHub responded with status 403, 'no'. Set 'fetch-depth: 0' on the actions/checkout step, or add the permission 'pull-requests: read'.",
    );
  });
});
