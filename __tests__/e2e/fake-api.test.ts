import { afterEach, describe, expect, test } from '@jest/globals';
import { type Contract, contract } from '../support/github-api/contract.ts';
import { FakeApi, type FakeApiOptions } from '../support/github-api/fake-api.ts';
import { hunksOf } from '../support/github-api/prose.ts';
import { Schemas, withNull } from '../support/github-api/schema.ts';

// Whole processes and documents of many MB, on a machine that may be busy.

const SHA = '0123456789abcdef0123456789abcdef01234567';
const REPOSITORY = '/repos/contoso/cognito';
const CHECK_RUNS = `${REPOSITORY}/check-runs`;
const COMMENTS = `${REPOSITORY}/issues/7/comments`;
const REVIEWS = `${REPOSITORY}/pulls/7/reviews`;
const TOKENS = {
  writer: { checks: 'write', pull_requests: 'write' },
  reader: { checks: 'read', pull_requests: 'read' },
  bare: { contents: 'read' },
} as const;
const FILES = [
  {
    filename: 'mde-partner.yml',
    status: 'modified',
    patch: '@@ -1,2 +1,3 @@\n a\n-b\n+c\n+d\n@@ -9,1 +10,2 @@\n e\n+f',
  },
  { filename: 'logo.png', status: 'added' },
] as const;

const started: FakeApi[] = [];
afterEach(async () => {
  for (const api of started.splice(0)) await api.close();
});

async function api(options: FakeApiOptions = {}): Promise<FakeApi> {
  const one = await FakeApi.start({ tokens: TOKENS, files: FILES, ...options });
  started.push(one);
  return one;
}

async function ask(
  { url }: FakeApi,
  method: string,
  path: string,
  body?: unknown,
  { token = 'writer', type = 'application/json' }: { token?: string | null; type?: string } = {},
) {
  const response = await fetch(url + path, {
    method,
    headers: {
      ...(token === null ? {} : { authorization: `token ${token}` }),
      ...(body === undefined ? {} : { 'content-type': type }),
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  // biome-ignore lint/suspicious/noExplicitAny: the answer is GitHub's, of many forms
  const answered: any = text === '' ? undefined : JSON.parse(text);
  return { status: response.status, headers: response.headers, body: answered };
}

const annotation = (more: object = {}) => ({
  path: 'mde-partner.yml',
  start_line: 1,
  end_line: 1,
  annotation_level: 'failure',
  message: 'm',
  ...more,
});
const checkRun = (annotations: object[], more: object = {}) => ({
  name: 'n',
  head_sha: SHA,
  ...more,
  output: { title: 't', summary: 's', annotations },
});
const review = (comment: object, more: object = {}) => ({
  event: 'COMMENT',
  body: 'b',
  comments: [{ path: 'mde-partner.yml', body: 'x', ...comment }],
  ...more,
});

describe('a request that GitHub would take', () => {
  const taken: [string, string, unknown, number][] = [
    ['POST', CHECK_RUNS, checkRun([annotation({ title: 't'.repeat(255), start_column: 1, end_column: 2 })]), 201],
    [
      'POST',
      CHECK_RUNS,
      checkRun([], { status: 'completed', conclusion: 'neutral', completed_at: '2026-11-22T00:00:00Z' }),
      201,
    ],
    ['GET', `${REPOSITORY}/commits/${SHA}/check-runs?check_name=n&filter=all&per_page=100`, undefined, 200],
    ['POST', COMMENTS, { body: 'x'.repeat(65_536) }, 201],
    ['GET', `${COMMENTS}?per_page=100&page=1`, undefined, 200],
    ['GET', `${REPOSITORY}/pulls/7/files`, undefined, 200],
    ['POST', REVIEWS, review({ line: 3, start_line: 1, side: 'RIGHT', start_side: 'RIGHT' }), 200],
    ['POST', REVIEWS, review({ line: 2, side: 'LEFT' }), 200],
    ['POST', `${REPOSITORY}/pulls/7/comments`, { body: 'x', commit_id: SHA, path: 'mde-partner.yml', line: 3 }, 201],
    ['GET', REVIEWS, undefined, 200],
    ['GET', `${REPOSITORY}/pulls/7/comments`, undefined, 200],
  ];
  test.each(taken)('%s %s', async (method, path, body, status) => {
    for (const edition of ['api.github.com', 'ghes-3.17'] as const) {
      const server = await api({ edition });
      expect((await ask(server, method, path, body)).status).toBe(status);
      expect(server.breaches).toEqual([]);
    }
  });
});

describe('a request that GitHub would refuse or ignore is a breach, and answered with 422', () => {
  const fifty = (count: number) => Array.from({ length: count }, () => annotation());
  const refused: [what: string, method: string, path: string, body: unknown, breach: RegExp][] = [
    ['a field is missing', 'POST', CHECK_RUNS, { name: 'n' }, /body .*head_sha/],
    ['a field has another type', 'POST', CHECK_RUNS, checkRun([], { name: 7 }), /body\/name must be string/],
    [
      'a value is not listed',
      'POST',
      CHECK_RUNS,
      checkRun([], { conclusion: 'red' }),
      /body\/conclusion must be equal/,
    ],
    ['a date is none', 'POST', CHECK_RUNS, checkRun([], { started_at: 'today' }), /started_at must match format/],
    ['an unknown field', 'POST', CHECK_RUNS, checkRun([], { headSha: SHA }), /body\/headSha is not known/],
    [
      'an unknown field further in',
      'POST',
      CHECK_RUNS,
      checkRun([annotation({ column: 1 })]),
      /annotations\/0\/column is not known/,
    ],
    ['51 annotations', 'POST', CHECK_RUNS, checkRun(fifty(51)), /annotations must NOT have more than 50/],
    ['an annotation without a message', 'POST', CHECK_RUNS, checkRun([annotation({ message: undefined })]), /message/],
    ['a blank message', 'POST', CHECK_RUNS, checkRun([annotation({ message: ' \n' })]), /message is blank/],
    ['a long title', 'POST', CHECK_RUNS, checkRun([annotation({ title: 't'.repeat(256) })]), /title is over 255/],
    [
      'a long message',
      'POST',
      CHECK_RUNS,
      checkRun([annotation({ message: 'é'.repeat(32_769) })]),
      /message is over 64 KB/,
    ],
    [
      'long details',
      'POST',
      CHECK_RUNS,
      checkRun([annotation({ raw_details: 'x'.repeat(65_537) })]),
      /raw details is over/,
    ],
    [
      'columns over two lines',
      'POST',
      CHECK_RUNS,
      checkRun([annotation({ end_line: 2, start_column: 1 })]),
      /columns are for one line/,
    ],
    [
      'reversed columns',
      'POST',
      CHECK_RUNS,
      checkRun([annotation({ start_column: 3, end_column: 2 })]),
      /columns are no range/,
    ],
    ['line 0', 'POST', CHECK_RUNS, checkRun([annotation({ start_line: 0 })]), /lines are no range/],
    [
      'an absolute path',
      'POST',
      CHECK_RUNS,
      checkRun([annotation({ path: '/mde-partner.yml' })]),
      /path is not relative/,
    ],
    [
      'a path with ./',
      'POST',
      CHECK_RUNS,
      checkRun([annotation({ path: './mde-partner.yml' })]),
      /path is not relative/,
    ],
    [
      'a long summary',
      'POST',
      CHECK_RUNS,
      { ...checkRun([]), output: { title: 't', summary: 'x'.repeat(65_536) } },
      /more than 65535/,
    ],
    ['no summary', 'POST', CHECK_RUNS, { ...checkRun([]), output: { title: 't' } }, /summary/],
    ['stale', 'POST', CHECK_RUNS, checkRun([], { conclusion: 'stale' }), /only GitHub sets/],
    ['completed without a conclusion', 'POST', CHECK_RUNS, checkRun([], { status: 'completed' }), /needs a conclusion/],
    ['a long comment', 'POST', COMMENTS, { body: 'x'.repeat(65_537) }, /maximum is 65536/],
    ['no comment', 'POST', COMMENTS, undefined, /body is missing/],
    ['a body that is no JSON', 'POST', COMMENTS, '{', /not JSON/],
    ['an unknown parameter', 'GET', `${COMMENTS}?perPage=3`, undefined, /\?perPage is not known/],
    ['a parameter of another type', 'GET', `${COMMENTS}?page=one`, undefined, /\?page=one must be integer/],
    ['a page over 100', 'GET', `${COMMENTS}?per_page=101`, undefined, /per_page is over 100/],
    [
      'a number in the path that is none',
      'GET',
      `${REPOSITORY}/issues/x/comments`,
      undefined,
      /issue_number=x must be integer/,
    ],
    ['a body where none is taken', 'POST', `${CHECK_RUNS}/1/rerequest`, { a: 1 }, /a body is sent where none is taken/],
    ['a line outside the diff', 'POST', REVIEWS, review({ line: 8 }), /comment 0: line must be part of the diff/],
    ['a line of the other side', 'POST', REVIEWS, review({ line: 11, side: 'LEFT' }), /line must be part of the diff/],
    ['two hunks', 'POST', REVIEWS, review({ line: 11, start_line: 2 }), /same hunk/],
    ['a range upwards', 'POST', REVIEWS, review({ line: 2, start_line: 2 }), /must precede/],
    ['a file without a diff', 'POST', REVIEWS, review({ path: 'logo.png', line: 1 }), /line must be part of the diff/],
    ['a file that is not changed', 'POST', REVIEWS, review({ path: 'other', line: 1 }), /path could not be resolved/],
    ['a position', 'POST', REVIEWS, review({ line: 2, position: 1 }), /being retired/],
    [
      'a comment outside the diff',
      'POST',
      `${REPOSITORY}/pulls/7/comments`,
      { body: 'x', commit_id: SHA, path: 'mde-partner.yml', line: 8 },
      /line must be part of the diff/,
    ],
    ['a review without a body', 'POST', REVIEWS, { event: 'COMMENT', comments: [] }, /review needs a body/],
  ];
  test.each(refused)('%s', async (_, method, path, body, breach) => {
    const server = await api();
    const { status } = await ask(server, method, path, body);
    expect(server.breaches).toEqual([expect.stringMatching(breach)]);
    expect(status).toBe(422);
    expect([server.store.checkRuns, server.store.comments, server.store.reviews]).toEqual([[], [], []]);
  });

  test('an operation that does not exist, and one that is not told here: 404', async () => {
    const server = await api({ tokens: { writer: { contents: 'write' } } });
    for (const [method, path] of [
      ['POST', '/graphql'],
      ['PUT', CHECK_RUNS],
      ['GET', '/api/v3/user'],
      ['GET', `${REPOSITORY}/branches`],
    ] as const)
      expect((await ask(server, method, path)).status).toBe(404);
    expect(server.breaches).toEqual([
      'POST /graphql: there is no such operation',
      `PUT ${CHECK_RUNS}: there is no such operation`,
      'GET /api/v3/user: there is no such operation',
      `GET ${REPOSITORY}/branches: repos/list-branches is not told here yet`,
    ]);
    expect(server.requests.map(({ operation }) => operation)).toEqual([null, null, null, 'repos/list-branches']);
  });

  test('Enterprise Server answers under /api/v3 alone', async () => {
    const server = await api({ edition: 'ghes-3.17' });
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/api\/v3$/);
    await fetch(`${new URL(server.url).origin}${COMMENTS}`);
    expect(server.breaches).toEqual([expect.stringMatching(/no such operation/)]);
  });

  test('a body that is not said to be JSON', async () => {
    const server = await api();
    await ask(server, 'POST', COMMENTS, { body: 'b' }, { type: 'text/plain' });
    expect(server.breaches).toEqual([expect.stringMatching(/not said to be JSON/)]);
  });
});

describe('tokens', () => {
  test.each([
    ['writer', 201, 200, 201, 200],
    ['reader', 403, 200, 403, 200],
    ['bare', 403, 403, 403, 403],
    ['stranger', 401, 401, 401, 401],
    [null, 401, 401, 401, 401],
  ] as const)('%s', async (token, ...statuses) => {
    const server = await api();
    const answers = [
      await ask(server, 'POST', CHECK_RUNS, checkRun([]), { token }),
      await ask(server, 'GET', `${REPOSITORY}/commits/${SHA}/check-runs`, undefined, { token }),
      await ask(server, 'POST', COMMENTS, { body: 'b' }, { token }),
      await ask(server, 'GET', `${REPOSITORY}/pulls/7/files`, undefined, { token }),
    ];
    expect(answers.map(({ status }) => status)).toEqual(statuses);
    for (const { status, body } of answers)
      if (status === 403) expect(body.message).toBe('Resource not accessible by integration');
    expect(server.breaches).toEqual([]);
    expect(server.requests.map((one) => one.token)).toEqual(Array.from({ length: 4 }, () => token));
  });

  test('a workflow token is no user', async () => {
    const server = await api();
    expect((await ask(server, 'GET', '/user')).status).toBe(403);
  });

  test('rate limits are told with every answer', async () => {
    const { headers } = await ask(await api(), 'GET', COMMENTS);
    expect(headers.get('x-ratelimit-limit')).toBe('1000');
    expect(headers.get('x-ratelimit-remaining')).toBe('999');
  });
});

describe('what is kept', () => {
  test('annotations of later requests are added, the texts replaced', async () => {
    const server = await api();
    const { body } = await ask(server, 'POST', CHECK_RUNS, checkRun([annotation()], { external_id: 'e' }));
    expect(body).toMatchObject({ head_sha: SHA, status: 'queued', conclusion: null, external_id: 'e' });
    const path = `${CHECK_RUNS}/${body.id}`;
    const output = { title: 'T', summary: 'S', annotations: [annotation({ message: 'second' })] };
    const changed = await ask(server, 'PATCH', path, { conclusion: 'failure', output });
    expect(changed.body).toMatchObject({ status: 'completed', conclusion: 'failure', name: 'n' });
    expect(changed.body.output).toMatchObject({ title: 'T', annotations_count: 2 });
    const listed = await ask(server, 'GET', `${path}/annotations`);
    expect(listed.body.map(({ message }: { message: string }) => message)).toEqual(['m', 'second']);
    const found = await ask(server, 'GET', `${REPOSITORY}/commits/${SHA}/check-runs?check_name=n`);
    expect(found.body).toMatchObject({ total_count: 1, check_runs: [{ id: body.id, external_id: 'e' }] });
    expect((await ask(server, 'PATCH', `${CHECK_RUNS}/1`, { name: 'x' })).status).toBe(404);
    expect(server.breaches).toEqual([]);
  });

  test('comments are changed by their author alone, and stand on pages of 30', async () => {
    const server = await api({ pulls: [7] });
    server.store.comments.push({ id: 1, number: 7, author: 'mallory', body: 'mine' });
    for (let count = 0; count < 45; count++) await ask(server, 'POST', COMMENTS, { body: `${count}` });
    const first = await ask(server, 'GET', COMMENTS);
    expect(first.body).toHaveLength(30);
    expect(first.body[0]).toMatchObject({ body: 'mine', user: { login: 'mallory', type: 'User' } });
    expect(first.body[1]).toMatchObject({ body: '0', user: { login: 'github-actions[bot]', type: 'Bot' } });
    const next = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? '';
    const second = await ask(server, 'GET', next.slice(server.url.length));
    expect(second.body).toHaveLength(16);
    expect(second.headers.get('link')).not.toContain('rel="next"');
    const change = (id: number) => ask(server, 'PATCH', `${REPOSITORY}/issues/comments/${id}`, { body: 'new' });
    expect((await change(first.body[1].id)).body.body).toBe('new');
    expect((await change(1)).status).toBe(403);
    expect((await change(2)).status).toBe(404);
    expect((await ask(server, 'GET', `${REPOSITORY}/issues/8/comments`)).status).toBe(404);
    expect((await ask(server, 'DELETE', `${REPOSITORY}/issues/comments/${first.body[1].id}`)).status).toBe(204);
    expect(server.breaches).toEqual([]);
  });

  test('a review stands with its comments', async () => {
    const server = await api();
    await ask(server, 'POST', REVIEWS, review({ line: 3 }, { commit_id: SHA }));
    const { body } = await ask(server, 'GET', `${REPOSITORY}/pulls/7/comments`);
    expect(body).toMatchObject([{ path: 'mde-partner.yml', line: 3, body: 'x' }]);
    expect((await ask(server, 'GET', REVIEWS)).body).toMatchObject([{ state: 'COMMENTED', commit_id: SHA }]);
    expect((await ask(server, 'GET', `${REPOSITORY}/pulls/7/files`)).body).toMatchObject(FILES);
    expect(server.breaches).toEqual([]);
  });
});

describe('faults', () => {
  test('a status, so many times and for one operation', async () => {
    const server = await api({
      faults: [
        { operation: 'checks/create', times: 2, kind: { status: 502 } },
        {
          operation: 'issues/create-comment',
          times: 1,
          kind: { status: 429, message: 'secondary rate limit', headers: { 'retry-after': '1' } },
        },
      ],
    });
    const statuses: number[] = [];
    for (let count = 0; count < 3; count++) statuses.push((await ask(server, 'POST', CHECK_RUNS, checkRun([]))).status);
    expect(statuses).toEqual([502, 502, 201]);
    const limited = await ask(server, 'POST', COMMENTS, { body: 'b' });
    expect([limited.status, limited.headers.get('retry-after'), limited.body.message]).toEqual([
      429,
      '1',
      'secondary rate limit',
    ]);
    expect(server.store.checkRuns).toHaveLength(1);
    expect(server.breaches).toEqual([]);
  });

  test('carried out, yet 502', async () => {
    const server = await api({ faults: [{ times: 1, kind: 'late-502' }] });
    expect((await ask(server, 'POST', COMMENTS, { body: 'b' })).status).toBe(502);
    expect(server.store.comments).toHaveLength(1);
  });

  test.each(['cut', 'hang-up'] as const)('%s', async (kind) => {
    const server = await api({ faults: [{ times: 1, kind }] });
    await expect(ask(server, 'GET', `${REPOSITORY}/pulls/7/files`)).rejects.toThrow();
    expect((await ask(server, 'GET', `${REPOSITORY}/pulls/7/files`)).status).toBe(200);
  });

  test('silence', async () => {
    const server = await api({ faults: [{ times: 1, kind: 'silence' }] });
    const asked = fetch(server.url + COMMENTS, { headers: { authorization: 'token writer' } });
    await expect(Promise.race([asked, closedAfterRequest(server)])).rejects.toThrow();
  });
});

/** Ends the server once it has read a request; what waits for an answer then fails. */
async function closedAfterRequest(server: FakeApi): Promise<never> {
  while (server.requests.length === 0) await new Promise((resolve) => setImmediate(resolve));
  await server.close();
  started.splice(started.indexOf(server), 1);
  return new Promise(() => {});
}

describe('the judge itself', () => {
  const operation = (judge: Contract, id: string) => {
    const found = { 'checks/create': judge.operation('POST', CHECK_RUNS), user: judge.operation('GET', '/user') }[id];
    if (!found) throw new Error(id);
    return found;
  };

  test('refuses an answer that GitHub would not give', () => {
    const judge = contract();
    const create = operation(judge, 'checks/create');
    const example = judge.example(create, 201) as Record<string, unknown>;
    expect(judge.answerFaults(create, 201, example)).toEqual([]);
    expect(judge.answerFaults(create, 201, { ...example, conclusion: null })).toEqual([]);
    expect(judge.answerFaults(create, 201, { ...example, conclusion: 'red' })).not.toEqual([]);
    expect(judge.answerFaults(create, 201, { ...example, id: 'x' })).toEqual([
      expect.stringMatching(/^answer 201\/id must be integer/),
    ]);
    expect(judge.answerFaults(create, 200, example)).toEqual(['status 200 is not in the document']);
    expect(judge.answerFaults(create, 403, { message: 7 })).toEqual([expect.stringMatching(/message must be string/)]);
  });

  test('knows all operations, and takes the path with the fewest placeholders', () => {
    const judge = contract();
    expect(judge.operation('GET', '/user')?.id).toBe('users/get-authenticated');
    expect(judge.operation('GET', '/repos/a/b/pulls/7/files')).toMatchObject({
      id: 'pulls/list-files',
      path: { owner: 'a', repo: 'b', pull_number: '7' },
    });
    expect(judge.operation('GET', '/repos/a/b/releases/latest')?.id).toBe('repos/get-latest-release');
    expect(judge.operation('get', '/user')).toBeNull();
  });

  test('null is said as JSON Schema says it', () => {
    expect(withNull({ type: 'string', nullable: true, enum: ['a'] })).toEqual({
      type: ['string', 'null'],
      enum: ['a', null],
    });
    expect(withNull({ oneOf: [{ type: 'string' }], nullable: true })).toEqual({
      anyOf: [{ type: 'null' }, { oneOf: [{ type: 'string' }] }],
    });
    expect(withNull({ properties: { nullable: { type: 'boolean' } } })).toEqual({
      properties: { nullable: { type: 'boolean' } },
    });
  });

  test('sees unknown fields through references and alternatives', () => {
    const inner = { oneOf: [{ $ref: '#/components/schemas/a' }, { properties: { y: {} } }] };
    const schemas = new Schemas({
      schemas: { a: { properties: { x: { type: 'array', items: { properties: { z: {} } } } } } },
    });
    expect(schemas.unknownFields(inner, { x: [{ z: 1, q: 1 }], y: 1, w: 1 }, '')).toEqual([
      '/x/0/q is not known',
      '/w is not known',
    ]);
    expect(schemas.unknownFields({ type: 'object' }, { any: 1 }, '')).toEqual([]);
  });

  test('reads hunks', () => {
    expect(hunksOf(FILES[0].patch).map(({ left, right }) => [[...left], [...right]])).toEqual([
      [
        [1, 2],
        [1, 2, 3],
      ],
      [[9], [10, 11]],
    ]);
    expect(hunksOf('')).toEqual([]);
  });
});
