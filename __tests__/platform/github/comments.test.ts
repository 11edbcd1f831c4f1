import { describe, expect, test } from '@jest/globals';
import { publishComment } from '../../../src/platform/github/comments.ts';
import { FakeGitHub, failed } from '../../support/fake-github.ts';

const MARKER = '<!-- mde-partner-check-1 -->';
const TARGET = { repository: { owner: 'contoso', repo: 'cognito' }, pullRequest: 7, marker: MARKER };
const FINDINGS = { body: `${MARKER}\n1 error\n`, isClean: false };
const CLEAN = { body: `${MARKER}\nno findings\n`, isClean: true };
const ADELE = { login: 'adele', type: 'User' } as const;
const BOT = { login: 'contoso-bot[bot]', type: 'Bot' } as const;
const WORKFLOW = { login: 'github-actions[bot]', type: 'Bot' } as const;
const LIST = 'GET /repos/contoso/cognito/issues/7/comments';
const CREATE = 'POST /repos/contoso/cognito/issues/7/comments';
const UPDATE = (id: number) => `PATCH /repos/contoso/cognito/issues/comments/${id}`;

const publish = (github: FakeGitHub, { body, isClean } = FINDINGS) =>
  publishComment(github.client, { ...TARGET, mayCreate: !isClean }, body);

describe('the single comment', () => {
  test('is created if there is something to report and no comment yet', async () => {
    const github = new FakeGitHub();
    github.addComment('Looks good', ADELE);
    expect(await publish(github)).toBeNull();
    expect(github.asked).toEqual([LIST, CREATE]);
    expect(github.comments[1]?.body).toBe(FINDINGS.body);
  });

  test('is not created without content', async () => {
    const github = new FakeGitHub();
    expect(await publish(github, CLEAN)).toBeNull();
    expect(github.writes).toEqual([]);
  });

  test('is updated in place, found on a later page', async () => {
    const github = new FakeGitHub();
    github.pageSize = 2;
    for (let index = 0; index < 5; index++) github.addComment('talk', ADELE);
    const own = github.addComment(`${MARKER}\nold`);
    expect(await publish(github)).toBeNull();
    expect(github.asked).toEqual([LIST, LIST, LIST, UPDATE(own.id)]);
    expect(github.comments).toHaveLength(6);
    expect(await publish(github, CLEAN)).toBeNull();
    expect(own.body).toBe(CLEAN.body);
  });

  test('is not changed if it has the same text, with any line ends', async () => {
    const github = new FakeGitHub();
    github.addComment(`${MARKER}\r\n1 error`);
    await publish(github);
    expect(github.writes).toEqual([]);
  });

  test('of another job is not ours', async () => {
    const github = new FakeGitHub();
    github.addComment('<!-- mde-partner-check-2 -->\n1 error');
    await publish(github);
    expect(github.writes).toEqual([CREATE]);
  });
});

describe('the author', () => {
  test('a marker that a person planted is not ours', async () => {
    const github = new FakeGitHub();
    github.addComment(`${MARKER}\nplanted`, ADELE);
    await publish(github);
    expect(github.writes).toEqual([CREATE]);
    // The next run finds our own without a request for the token's login.
    github.asked.length = 0;
    await publish(github, CLEAN);
    expect(github.asked).toEqual([LIST, UPDATE(101)]);
  });

  test('a marker that another tool quotes is not ours', async () => {
    const github = new FakeGitHub();
    github.addComment(`The description says:\n${MARKER}`, WORKFLOW);
    await publish(github);
    expect(github.writes).toEqual([CREATE]);
  });

  test("with a person's token: the comment of that person, not of another", async () => {
    const github = new FakeGitHub();
    github.me = ADELE;
    github.addComment(`${MARKER}\nplanted`, { login: 'alex', type: 'User' });
    github.addComment(`${MARKER}\nof another app`, BOT);
    const own = github.addComment(`${MARKER}\nold`);
    await publish(github);
    expect(github.asked).toEqual([LIST, 'GET /user', UPDATE(own.id)]);
  });

  test("with an app's token: the comment of an app, never of a person", async () => {
    const github = new FakeGitHub();
    github.me = BOT;
    github.addComment(`${MARKER}\nplanted`, ADELE);
    const own = github.addComment(`${MARKER}\nold`);
    await publish(github);
    expect(github.writes).toEqual([UPDATE(own.id)]);
  });
});

describe('faults', () => {
  test.each(['late', 'lost'] as const)('a create whose response is %s makes no second comment', async (answer) => {
    const github = new FakeGitHub();
    github.faults = [{ route: 'POST', answer }];
    expect(await publish(github)).toBeNull();
    expect(github.comments.map(({ body }) => body)).toEqual([FINDINGS.body]);
  });

  test('an update is tried again', async () => {
    const github = new FakeGitHub();
    const own = github.addComment(`${MARKER}\nold`);
    github.faults = [{ route: 'PATCH', answer: 'lost' }];
    expect(await publish(github)).toBeNull();
    expect(own.body).toBe(FINDINGS.body);
  });

  test('retries end if a server never recovers', async () => {
    const github = new FakeGitHub();
    github.faults = Array.from({ length: 9 }, () => ({ route: 'POST', answer: failed(500, 'down') }));
    expect(await publish(github)).toMatchObject({ kind: 'broken' });
    expect(github.writes).toHaveLength(3);
  });

  test.each([
    [403, 'forbidden'],
    [404, 'forbidden'],
    [422, 'refused'],
  ] as const)('a create with response %i is %s, once', async (status, kind) => {
    const github = new FakeGitHub();
    github.faults = [{ route: 'POST', answer: failed(status, 'no') }];
    expect(await publish(github)).toMatchObject({ kind, status });
    expect(github.writes).toEqual([CREATE]);
  });

  test('a list that cannot be read ends it without a write', async () => {
    const github = new FakeGitHub();
    github.faults = [{ route: 'GET', answer: failed(404, 'Not Found') }];
    expect(await publish(github)).toMatchObject({ kind: 'forbidden' });
    expect(github.writes).toEqual([]);
  });
});
