import { describe, expect, test } from '@jest/globals';
import { type CheckRunTarget, publishCheckRun } from '../../../src/platform/github/check-runs.ts';
import type { CheckAnnotation, CheckRun } from '../../../src/render/github/check-run.ts';
import { FakeGitHub, failed } from '../../support/fake-github.ts';

const TARGET: CheckRunTarget = {
  repository: { owner: 'contoso', repo: 'cognito' },
  headSha: 'cafe',
  name: 'mde-partner-check',
  externalId: 'mde-partner-check-1',
  detailsUrl: 'https://github.com/contoso/cognito/actions/runs/5',
};
const OURS = { name: TARGET.name, external_id: TARGET.externalId };
const annotation = (line: number): CheckAnnotation => ({
  path: 'mde-partner.yml',
  start_line: line,
  end_line: line,
  annotation_level: 'failure',
  title: 'description-too-long',
  message: `finding ${line}`,
});
const run = (count: number, changes: Partial<CheckRun> = {}): CheckRun => ({
  conclusion: 'failure',
  title: `${count} errors`,
  summary: 'what came out',
  annotations: Array.from({ length: count }, (_, index) => annotation(index + 1)),
  ...changes,
});
const lines = (github: FakeGitHub, index = 0) => github.runs[index]?.annotations.map((one) => one['start_line']);
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const LIST = 'GET /repos/contoso/cognito/commits/cafe/check-runs';
const CREATE = 'POST /repos/contoso/cognito/check-runs';
const UPDATE = 'PATCH /repos/contoso/cognito/check-runs/100';

describe('a new check run', () => {
  test('is created complete on the head, after a search', async () => {
    const github = new FakeGitHub();
    expect(await publishCheckRun(github.client, TARGET, run(2))).toBeNull();
    expect(github.asked).toEqual([LIST, CREATE]);
    expect(github.bodies[0]).toMatchObject({ check_name: TARGET.name, filter: 'all' });
    expect(github.bodies[1]).toEqual({
      ...TARGET.repository,
      ...OURS,
      head_sha: 'cafe',
      details_url: TARGET.detailsUrl,
      status: 'completed',
      conclusion: 'failure',
      output: { title: '2 errors', summary: 'what came out', annotations: [annotation(1), annotation(2)] },
    });
  });

  test.each([
    [0, []],
    [50, []],
    [51, [UPDATE]],
    [100, [UPDATE]],
    [101, [UPDATE, UPDATE]],
  ])('%i annotations come in batches of 50; the last request completes', async (count, updates) => {
    const github = new FakeGitHub();
    expect(await publishCheckRun(github.client, TARGET, run(count))).toBeNull();
    expect(github.writes).toEqual([CREATE, ...updates]);
    expect(lines(github)).toEqual(upTo(count));
    expect(github.runs[0]?.fields).toMatchObject({ status: 'completed', conclusion: 'failure' });
    for (const body of github.bodies.slice(1, -1)) expect(body['conclusion']).toBeUndefined();
  });

  test.each(['success', 'neutral'] as const)('the conclusion %s is that of the report', async (conclusion) => {
    const github = new FakeGitHub();
    await publishCheckRun(github.client, TARGET, run(0, { conclusion }));
    expect(github.runs[0]?.fields['conclusion']).toBe(conclusion);
  });
});

describe('an existing check run', () => {
  test('is updated with missing annotations, found beyond the first page', async () => {
    const github = new FakeGitHub();
    github.pageSize = 1;
    github.addRun('cafe', OURS, [annotation(2), annotation(1)]);
    github.addRun('cafe', { ...OURS, external_id: 'of another job' });
    expect(await publishCheckRun(github.client, TARGET, run(3))).toBeNull();
    expect(github.writes).toEqual([UPDATE]);
    expect(lines(github)).toEqual([2, 1, 3]);
    expect(github.runs).toHaveLength(2);
  });

  test('of another job or commit is not changed', async () => {
    const github = new FakeGitHub();
    github.addRun('cafe', { ...OURS, external_id: 'of another job' });
    github.addRun('beef', OURS);
    await publishCheckRun(github.client, TARGET, run(1));
    expect(github.writes).toEqual([CREATE]);
  });

  test('with an outdated annotation is followed by a new check run', async () => {
    const github = new FakeGitHub();
    github.addRun('cafe', OURS, [annotation(1), annotation(9)]);
    await publishCheckRun(github.client, TARGET, run(1));
    expect(github.writes).toEqual([CREATE]);
    await publishCheckRun(github.client, TARGET, run(2));
    expect(github.writes).toEqual([CREATE, 'PATCH /repos/contoso/cognito/check-runs/101']);
    expect(lines(github, 1)).toEqual([1, 2]);
  });

  test('of another app, which must not be changed, is followed by our own', async () => {
    const github = new FakeGitHub();
    github.addRun('cafe', OURS);
    github.faults = [{ route: 'PATCH', answer: failed(403, 'Invalid app_id `1` - check run can only be modified') }];
    expect(await publishCheckRun(github.client, TARGET, run(1))).toBeNull();
    expect(github.writes).toEqual([UPDATE, CREATE]);
  });
});

describe('faults', () => {
  test.each(['late', 'lost'] as const)('a create whose response is %s makes no second check run', async (answer) => {
    const github = new FakeGitHub();
    github.faults = [{ route: 'POST', answer }];
    expect(await publishCheckRun(github.client, TARGET, run(60))).toBeNull();
    expect(github.runs).toHaveLength(1);
    expect(lines(github)).toEqual(upTo(60));
    expect(github.runs[0]?.fields['status']).toBe('completed');
  });

  test.each(['late', 'lost'] as const)(
    'a batch whose response is %s is neither lost nor duplicated',
    async (answer) => {
      const github = new FakeGitHub();
      github.faults = [{ route: 'PATCH', answer }];
      expect(await publishCheckRun(github.client, TARGET, run(160))).toBeNull();
      expect(lines(github)).toEqual(upTo(160));
      expect(github.runs[0]?.fields['status']).toBe('completed');
    },
  );

  test('a refused batch leaves a complete check run and is reported', async () => {
    const github = new FakeGitHub();
    github.faults = [{ route: 'PATCH', answer: failed(422, 'no') }];
    expect(await publishCheckRun(github.client, TARGET, run(60))).toMatchObject({ kind: 'refused' });
    expect(github.runs[0]?.fields).toMatchObject({ status: 'completed', conclusion: 'failure' });
  });

  test('retries end if a server never recovers', async () => {
    const github = new FakeGitHub();
    github.faults = Array.from({ length: 50 }, () => ({ route: 'POST', answer: failed(503, 'down') }));
    expect(await publishCheckRun(github.client, TARGET, run(1))).toMatchObject({ kind: 'broken', status: 503 });
    expect(github.writes).toHaveLength(3);
  });

  test.each([
    [401, 'forbidden'],
    [403, 'forbidden'],
    [404, 'forbidden'],
    [422, 'refused'],
    [429, 'limited'],
  ] as const)('a create with response %i is %s, once', async (status, kind) => {
    const github = new FakeGitHub();
    github.faults = [{ route: 'POST', answer: failed(status, 'no', { 'retry-after': '999' }) }];
    if (status !== 429) github.faults = [{ route: 'POST', answer: failed(status, 'no') }];
    expect(await publishCheckRun(github.client, TARGET, run(60))).toMatchObject({ kind, status });
    expect(github.writes).toEqual([CREATE]);
  });

  test('a list without read permission ends it without a write', async () => {
    const github = new FakeGitHub();
    github.faults = [{ route: 'GET', answer: failed(403, 'Resource not accessible by integration') }];
    expect(await publishCheckRun(github.client, TARGET, run(1))).toMatchObject({ kind: 'forbidden' });
    expect(github.writes).toEqual([]);
  });
});
