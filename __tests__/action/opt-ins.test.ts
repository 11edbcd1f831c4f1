import { describe, expect, test } from '@jest/globals';
import { type ChannelInputs, fillOptIns } from '../../src/action/opt-ins.ts';
import type { Report } from '../../src/core/report.ts';
import type { GitHubClient } from '../../src/platform/github/client.ts';
import { FakeGitHub, failed } from '../support/fake-github.ts';
import { eventEnvironment } from '../support/github-events.ts';
import { memoryTree } from '../support/memory-tree.ts';
import { aFinding, aReport } from '../support/reports.ts';

const INPUTS: ChannelInputs = {
  manifest: [],
  workingDirectory: '.',
  checkRun: true,
  comment: true,
  suggestions: false,
  token: 'ghs_x',
};
const RUN = { GITHUB_REPOSITORY: 'contoso/cognito', GITHUB_SERVER_URL: 'https://github.com', GITHUB_SHA: 'facade' };
const repo = (id: number) => ({ id });
const pull = (head: object | null) => ({
  pull_request: { number: 7, head: { sha: 'cafe', repo: head }, base: { sha: 'b', repo: repo(1) } },
});
const PULL = eventEnvironment('pull_request', pull(repo(1)), { ...RUN, GITHUB_RUN_ID: '5' });
const FORK = eventEnvironment('pull_request', pull(repo(2)), RUN);
const REPORT = aReport({ findings: [aFinding()] });
const READ_ONLY = failed(403, 'Resource not accessible by integration');
const readOnly = () => {
  const github = new FakeGitHub();
  github.faults = [1, 2].map(() => ({ route: 'POST', answer: READ_ONLY }));
  return github;
};

const filled = (report: Report, inputs: ChannelInputs, environment: Record<string, string>, client?: GitHubClient) =>
  fillOptIns(report, inputs, { environment, tree: memoryTree({}) }, client);

describe('opt-in channels', () => {
  test('on a pull request: a check run on its head, and a comment', async () => {
    const github = new FakeGitHub();
    expect(await filled(REPORT, INPUTS, PULL, github.client)).toEqual([]);
    expect(github.runs[0]).toMatchObject({
      sha: 'cafe',
      fields: {
        name: 'mde-partner-check',
        conclusion: 'failure',
        details_url: 'https://github.com/contoso/cognito/actions/runs/5',
        output: { title: '1 error', summary: expect.stringContaining('## ❌ Partner listing: 1 error') },
      },
    });
    expect(github.comments[0]?.body).toMatch(/^<!-- mde-partner-check-[0-9a-f]{16} -->\n### ❌ Partner listing/);
    // Once more: nothing new but the completion of the check run.
    const before = github.writes.length;
    await filled(REPORT, INPUTS, PULL, github.client);
    expect(github.writes.slice(before)).toEqual(['PATCH /repos/contoso/cognito/check-runs/100']);
  });

  test('a comment on failure: none while it passes, then one that is kept up to date', async () => {
    const github = new FakeGitHub();
    const onFailure = { ...INPUTS, checkRun: false, comment: 'on-failure' as const };
    const warned = aReport({ findings: [aFinding({ severity: 'warning' })] });
    for (const passing of [aReport(), warned, { ...REPORT, conclusion: 'neutral' as const }])
      await filled(passing, onFailure, PULL, github.client);
    expect(github.writes).toEqual([]);
    await filled(REPORT, onFailure, PULL, github.client);
    expect(github.comments.map(({ body }) => body)).toEqual([expect.stringContaining('❌ Partner listing: 1 error')]);
    await filled(warned, onFailure, PULL, github.client);
    expect(github.comments.map(({ body }) => body)).toEqual([expect.stringContaining('✅ Partner listing: 1 warning')]);
    await filled(aReport(), onFailure, PULL, github.client);
    expect(github.comments.map(({ body }) => body)).toEqual([
      expect.stringContaining('✅ Partner listing: no findings'),
    ]);
    const always = new FakeGitHub();
    await filled(warned, { ...onFailure, comment: true }, PULL, always.client);
    expect(always.comments).toHaveLength(1);
  });

  test('only what was asked for', async () => {
    const github = new FakeGitHub();
    await filled(REPORT, { ...INPUTS, comment: false }, PULL, github.client);
    expect([github.runs.length, github.comments.length]).toEqual([1, 0]);
    await filled(REPORT, { ...INPUTS, checkRun: false }, PULL, github.client);
    expect([github.runs.length, github.comments.length]).toEqual([1, 1]);
    const silent = new FakeGitHub();
    await filled(REPORT, { ...INPUTS, checkRun: false, comment: false }, PULL, silent.client);
    expect(silent.asked).toEqual([]);
  });

  test('in a merge group: a check run on its head, no comment, said without an annotation', async () => {
    const github = new FakeGitHub();
    const env = eventEnvironment('merge_group', { merge_group: { head_sha: 'beef' } }, RUN);
    expect(await filled(REPORT, INPUTS, env, github.client)).toEqual([
      {
        text: "No comment was written, because a run for the event 'merge_group' has no pull request.",
        annotate: false,
      },
    ]);
    expect(github.runs[0]?.sha).toBe('beef');
    expect(github.comments).toEqual([]);
  });

  test('a fork, whose token is read-only: one remark a channel, saying why', async () => {
    expect(await filled(REPORT, INPUTS, FORK, readOnly().client)).toEqual(
      ['check run', 'comment'].map((channel) => ({
        text: `The ${channel} could not be written: GitHub responded with status 403, 'Resource not accessible by integration', because the token of a pull request from a fork is read-only. The log and the report file list all findings.`,
        annotate: true,
      })),
    );
  });

  test('a missing permission is named', async () => {
    const texts = (await filled(REPORT, INPUTS, PULL, readOnly().client)).map(({ text }) => text);
    expect(texts[0]).toContain(", because the token needs the permission 'checks: write'.");
    expect(texts[1]).toContain(", because the token needs the permission 'pull-requests: write'.");
    const bot = { ...PULL, GITHUB_ACTOR: 'dependabot[bot]' };
    const [first] = await filled(REPORT, INPUTS, bot, readOnly().client);
    expect(first?.text).toContain(
      "a run by Dependabot is read-only unless the workflow has the permission 'checks: write'.",
    );
  });

  test('one channel that falls back leaves the other alone', async () => {
    const github = new FakeGitHub();
    github.faults = [{ route: 'POST', answer: failed(422, 'Validation Failed') }];
    expect(await filled(REPORT, INPUTS, PULL, github.client)).toMatchObject([
      {
        text: expect.stringMatching(
          /^The check run could not be written: GitHub responded with status 422, 'Validation Failed'\. /,
        ),
      },
    ]);
    expect(github.comments).toHaveLength(1);
  });

  test('a limit that is too long is said and not waited for', async () => {
    const github = new FakeGitHub();
    github.faults = [{ route: 'GET', answer: failed(429, 'slow down', { 'retry-after': '600' }) }];
    const [remark] = await filled(REPORT, { ...INPUTS, comment: false }, PULL, github.client);
    expect(remark?.text).toContain("GitHub responded with status 429, too many requests, 'slow down'.");
    expect(github.slept).toEqual([]);
  });

  test('without a token or outside a repository nothing is asked', async () => {
    expect(await filled(REPORT, { ...INPUTS, token: null }, PULL)).toMatchObject([{ annotate: true }]);
    const github = new FakeGitHub();
    await filled(REPORT, INPUTS, {}, github.client);
    expect(github.asked).toEqual([]);
  });
});
