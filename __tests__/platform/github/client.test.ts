import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { allPages, gitHubClient, loadGitHubClient, type Send } from '../../../src/platform/github/client.ts';
import { type Answer, failureWords } from '../../../src/platform/github/outcome.ts';

const ok: Answer = { status: 200, headers: {}, data: { id: 1 } };
const status = (code: number, headers: Answer['headers'] = {}, message = 'x'): Answer => ({
  status: code,
  headers,
  data: { message },
});
const LIMITED_REASON = 'You have exceeded a secondary rate limit';

/** A client whose server gives these responses in turn, repeating the last; an error: no response. */
function clientOf(...answers: (Answer | Error)[]) {
  const asked: string[] = [];
  const slept: number[] = [];
  const send: Send = async (route) => {
    const answer = answers[Math.min(asked.length, answers.length - 1)];
    asked.push(route);
    if (!answer || answer instanceof Error) throw answer;
    return answer;
  };
  const sleep = async (milliseconds: number) => slept.push(milliseconds);
  return { client: gitHubClient(send, { now: () => 1_000_000, sleep }), asked, slept };
}

describe('the outcome of a request', () => {
  test.each([
    [status(401), 'forbidden'],
    [status(403, {}, 'Resource not accessible by integration'), 'forbidden'],
    [status(404), 'forbidden'],
    [status(422), 'refused'],
    [status(400), 'refused'],
    [status(410), 'refused'],
    [status(429, { 'retry-after': '61' }), 'limited'],
    [status(403, { 'retry-after': '61' }), 'limited'],
    [status(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '2000' }), 'limited'],
    [status(403, { 'retry-after': '99' }, LIMITED_REASON), 'limited'],
    [status(500), 'broken'],
    [status(502), 'broken'],
    [status(408), 'broken'],
    [new Error('ECONNRESET'), 'broken'],
    [{ status: 200, headers: {}, data: '{"id":' }, 'broken'],
    [{ status: 200, headers: {}, data: '' }, 'broken'],
    [ok, 'ok'],
    [{ status: 204, headers: {}, data: '' }, 'ok'],
  ] as const)('%o: %s', async (answer, kind) => {
    expect((await clientOf(answer).client.request('POST /x', {})).kind).toBe(kind);
  });

  test('states the message of the server, shortened and quoted', async () => {
    const outcome = await clientOf(status(403, {}, `no\n::error::${'x'.repeat(200)}`)).client.request('GET /x', {});
    if (outcome.kind === 'ok') throw new Error('it failed');
    expect(failureWords(outcome)).toMatch(/^GitHub responded with status 403, 'noU\+000A::error::x+…'$/);
    const lost = await clientOf(new Error('ECONNRESET')).client.request('POST /x', {});
    if (lost.kind === 'ok') throw new Error('it failed');
    expect(failureWords(lost)).toBe('GitHub could not be reached (ECONNRESET)');
  });
});

describe('repetition', () => {
  test('a read is tried three times', async () => {
    const { client, asked, slept } = clientOf(status(502), new Error('cut'), ok);
    expect(await client.request('GET /x', {})).toMatchObject({ kind: 'ok', data: { id: 1 } });
    expect([asked.length, slept]).toEqual([3, [1000, 3000]]);
    const never = clientOf(status(503));
    expect(await never.client.request('GET /x', {})).toMatchObject({ kind: 'broken', status: 503 });
    expect(never.asked).toHaveLength(3);
  });

  test.each(['POST', 'PATCH', 'PUT', 'DELETE'])(
    '%s is not repeated after a failure, because it may have been carried out',
    async (method) => {
      const { client, asked } = clientOf(status(502), ok);
      expect((await client.request(`${method} /x`, {})).kind).toBe('broken');
      expect(asked).toHaveLength(1);
    },
  );

  test('forbidden or refused requests are not repeated', async () => {
    for (const code of [401, 403, 404, 422]) {
      const { client, asked, slept } = clientOf(status(code), ok);
      await client.request('GET /x', {});
      expect([asked.length, slept]).toEqual([1, []]);
    }
  });

  test.each([
    ['retry-after', { 'retry-after': '7' }, 7000],
    ['retry-after of a minute', { 'retry-after': '60' }, 60_000],
    ['the reset', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1030' }, 30_000],
    ['a reset that is past', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '900' }, 0],
    ['a minute without either', {}, 60_000],
  ])('reads and writes wait for a rate limit: %s', async (_, headers, wait) => {
    const { client, slept } = clientOf(status(429, headers), ok);
    expect((await client.request('POST /x', {})).kind).toBe('ok');
    expect(slept).toEqual([wait]);
  });

  test('does not wait long', async () => {
    for (const headers of [{ 'retry-after': '61' }, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1061' }]) {
      const { client, asked, slept } = clientOf(status(403, headers), ok);
      expect((await client.request('GET /x', {})).kind).toBe('limited');
      expect([asked.length, slept]).toEqual([1, []]);
    }
  });

  test('the total wait is bounded, across requests, even if each is 0', async () => {
    const long = clientOf(status(429, { 'retry-after': '25' }));
    await long.client.request('GET /x', {});
    await long.client.request('GET /y', {});
    expect(long.slept).toEqual([25_000, 25_000]);
    const endless = clientOf(status(429, { 'retry-after': '0' }));
    expect((await endless.client.request('GET /x', {})).kind).toBe('limited');
    expect(endless.asked.length).toBeLessThan(70);
  });
});

describe('lists', () => {
  const page = (items: number[], next: boolean): Answer => ({
    status: 200,
    headers: next ? { link: '<https://x/?page=2>; rel="next", <https://x/?page=9>; rel="last"' } : {},
    data: items,
  });

  test('all pages are read by the URL of the next page, not by their size', async () => {
    const { client, asked } = clientOf(page([1], true), page([], true), page([2], false));
    expect(await allPages(client, 'GET /x', {})).toMatchObject({ kind: 'ok', data: [1, 2] });
    expect(asked).toHaveLength(3);
  });

  test('a failure on a later page is the outcome', async () => {
    const { client } = clientOf(page([1], true), status(403));
    expect(await allPages(client, 'GET /x', {})).toMatchObject({ kind: 'forbidden' });
  });

  test('an endless list, or a response that is not a list, is broken', async () => {
    expect(await allPages(clientOf(page([1], true)).client, 'GET /x', {})).toMatchObject({ kind: 'broken' });
    expect(await allPages(clientOf(ok).client, 'GET /x', {})).toMatchObject({ kind: 'broken' });
  });
});

describe("over the toolkit's own client", () => {
  async function withServer<T>(listener: RequestListener, use: (url: string) => Promise<T>): Promise<T> {
    const server = createServer(listener);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v3`);
    } finally {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  }
  const load = (url: string) =>
    loadGitHubClient({ GITHUB_API_URL: url }, { token: 'ghs_x', userAgent: 'mde-partner-check/1' });

  test('sends requests to GITHUB_API_URL with the name of the tool', async () => {
    const seen: unknown[] = [];
    const outcome = await withServer(
      ({ method, url, headers }, response) => {
        seen.push([method, url, headers.authorization, headers['user-agent']]);
        response.writeHead(200, { 'content-type': 'application/json', deprecation: 'true' }).end('{"id":3}');
      },
      async (url) => (await load(url)).request('PATCH /repos/{owner}/x', { owner: 'contoso', body: 'b' }),
    );
    expect(outcome).toMatchObject({ kind: 'ok', data: { id: 3 } });
    expect(seen).toEqual([
      ['PATCH', '/api/v3/repos/contoso/x', 'token ghs_x', expect.stringMatching(/^mde-partner-check\/1 /)],
    ]);
  });

  test('statuses, truncated responses and dead connections become outcomes', async () => {
    const answers: Record<string, RequestListener> = {
      '/forbidden': (_, response) =>
        response.writeHead(403, { 'content-type': 'application/json' }).end('{"message":"no"}'),
      '/cut': (_, response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '99' }).write('{"id":');
        response.socket?.destroySoon();
      },
      '/hang-up': ({ socket }) => socket.destroy(),
    };
    const outcomes = await withServer(
      (request, response) => answers[(request.url ?? '').replace('/api/v3', '')]?.(request, response),
      async (url) => {
        const client = await load(url);
        return Promise.all(Object.keys(answers).map((path) => client.request(`POST ${path}`, {})));
      },
    );
    expect(outcomes).toMatchObject([
      { kind: 'forbidden', status: 403, reason: "'no'" },
      { kind: 'broken', status: 200 },
      { kind: 'broken', status: null },
    ]);
  });
});
