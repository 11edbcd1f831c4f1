import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { type ChannelInputs, fillOptIns } from '../../src/action/opt-ins.ts';
import { check } from '../../src/app/check.ts';
import type { GitHubClient, Parameters } from '../../src/platform/github/client.ts';
import type { Outcome } from '../../src/platform/github/outcome.ts';
import { eventEnvironment } from '../support/github-events.ts';
import { memoryTree } from '../support/memory-tree.ts';
import { MODEL_FILES, withFragment } from '../support/model.ts';

const INPUTS: ChannelInputs = {
  manifest: [],
  workingDirectory: '.',
  checkRun: false,
  comment: false,
  suggestions: true,
  token: null,
};
const HEAD = 'e'.repeat(40);
const REPO = { id: 1, full_name: 'contoso/cognito' };
const ABOUT = { version: '1.0.0', help: (rule: string) => `https://github.com/a/b/blob/v1/docs/rules/${rule}.md` };
/** A blank before the User-Agent: line 9, with a fix that keeps the meaning. */
const BLANK = withFragment('    userAgent: " MdePartner-Contoso-ContosoCognito/1.0.0"\n');
const LINES = BLANK.trimEnd().split('\n');
const ADDED = {
  status: 'added',
  patch: `@@ -0,0 +1,${LINES.length} @@\n${LINES.map((line) => `+${line}`).join('\n')}`,
};

const blob = (text: string) =>
  createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex');
const pull = (head: object | null = REPO) => ({
  pull_request: { number: 7, base: { sha: 'b'.repeat(40), repo: REPO }, head: { sha: HEAD, repo: head } },
});

async function filled(
  file: object,
  {
    payload = pull() as object,
    event = 'pull_request',
    write = { kind: 'ok', data: {}, hasNext: false } as Outcome<unknown>,
  } = {},
) {
  const tree = memoryTree({ ...MODEL_FILES, 'mde-partner.yml': BLANK });
  const request = { paths: [''], rules: null, failOn: 'error' as const, today: '2026-11-22', release: null };
  const { report } = await check({ ...request }, tree, ABOUT);
  const asked: string[] = [];
  const reviews: Parameters[] = [];
  const client: GitHubClient = {
    async request(route, parameters) {
      asked.push(route);
      if (route.endsWith('/files'))
        return { kind: 'ok', data: [{ filename: 'mde-partner.yml', sha: blob(BLANK), ...file }], hasNext: false };
      if (route.startsWith('GET')) return { kind: 'ok', data: [], hasNext: false };
      reviews.push(parameters);
      return write;
    },
  };
  const environment = eventEnvironment(event, payload, { GITHUB_REPOSITORY: 'contoso/cognito' });
  const remarks = await fillOptIns(report, INPUTS, { environment, tree }, client);
  return { remarks, reviews, asked };
}

describe('suggestions on a pull request', () => {
  test('the fix of a finding in the diff, on the head', async () => {
    const { remarks, reviews } = await filled(ADDED);
    expect(remarks).toEqual([]);
    expect(reviews).toHaveLength(1);
    expect(reviews[0]).toMatchObject({ commit_id: HEAD, event: 'COMMENT', pull_number: 7 });
    const [comment, ...more] = (reviews[0]?.['comments'] ?? []) as Parameters[];
    expect(more).toEqual([]);
    expect(comment).toMatchObject({ path: 'mde-partner.yml', line: 9, side: 'RIGHT' });
    expect(comment).not.toHaveProperty('position');
    expect(comment?.['body']).toContain(
      '\n```suggestion\n    userAgent: "MdePartner-Contoso-ContosoCognito/1.0.0"\n```\n',
    );
  });

  test('not on lines that are not in the diff, not on another state of the file', async () => {
    const elsewhere = { status: 'modified', patch: '@@ -1,2 +1,2 @@\n-a\n+schemaVersion: 1\n company:' };
    expect((await filled(elsewhere)).reviews).toEqual([]);
    expect((await filled({ ...ADDED, sha: blob('merged') })).reviews).toEqual([]);
    expect((await filled({ status: 'added' })).reviews).toEqual([]);
  });

  test.each([
    ['another repository', { id: 2, full_name: 'mallory/cognito' }],
    ['one that is gone', null],
  ])('a pull request from %s: nothing is asked, one notice', async (_, head) => {
    const { remarks, asked } = await filled(ADDED, { payload: pull(head) });
    expect(asked).toEqual([]);
    expect(remarks).toEqual([{ text: expect.stringContaining('from a fork is read-only'), annotate: true }]);
  });

  test('a run that is of no pull request', async () => {
    const { remarks, asked } = await filled(ADDED, { payload: {}, event: 'push' });
    expect(asked).toEqual([]);
    expect(remarks).toMatchObject([{ annotate: false }]);
  });

  test('a token that may not write: one notice that names the permission', async () => {
    const write = { kind: 'forbidden' as const, status: 403, reason: "'Resource not accessible by integration'" };
    const { remarks } = await filled(ADDED, { write });
    expect(remarks).toEqual([
      { text: expect.stringMatching(/responded with status 403.*pull-requests: write/), annotate: true },
    ]);
  });
});
