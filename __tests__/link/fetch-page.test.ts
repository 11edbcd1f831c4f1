import { describe, expect, test } from '@jest/globals';
import type { Failure } from '../../src/link/fetch-page.ts';
import { fetchPage } from '../../src/link/fetch-page.ts';
import { movementOf } from '../../src/link/movement.ts';
import { pageSource } from '../../src/link/page-source.ts';
import { fakeNetwork, type Reply } from '../support/fake-network.ts';

const PAGE = 'https://contoso.com/guide';
const fine = { status: 200, body: '<title>Guide</title>' };
const to = (location: string, status = 302) => ({ status, headers: { location } });
const failure = (cause: Failure['cause'], reason = 'failed'): Failure => ({ kind: 'failure', cause, reason });

async function visit(pages: Readonly<Record<string, Reply | readonly Reply[]>>, address = PAGE) {
  const network = fakeNetwork(pages);
  const { outcome, url, ...rest } = await fetchPage(address, network);
  return { outcome, url: url.href, reason: 'reason' in rest ? rest.reason : null, ...network };
}

/** listing.md section 5, row by row. */
describe('outcomes', () => {
  test.each([200, 201, 204, 206, 299])('%i is good', async (status) => {
    expect(await visit({ [PAGE]: { status } })).toMatchObject({ outcome: 'good', reason: null });
  });

  test.each([404, 410])('%i is bad, at once', async (status) => {
    expect(await visit({ [PAGE]: { status } })).toMatchObject({
      outcome: 'bad',
      reason: `responded with status ${status}`,
      requests: [PAGE],
    });
  });

  test.each([400, 401, 403, 405, 406, 418, 451, 999, 304, 300, 100])('%i is unknown, at once', async (status) => {
    expect(await visit({ [PAGE]: { status } })).toMatchObject({
      outcome: 'unknown',
      reason: `responded with status ${status}`,
      requests: [PAGE],
    });
  });

  test.each([429, 500, 502, 503, 504, 599])('%i is unknown, after two retries', async (status) => {
    expect(await visit({ [PAGE]: { status } })).toMatchObject({
      outcome: 'unknown',
      reason: `responded with status ${status}`,
      requests: [PAGE, PAGE, PAGE],
      pauses: [1000, 2000],
    });
  });

  test.each([
    ['gone', 'bad', 1],
    ['reset', 'unknown', 3],
    ['open', 'unknown', 1],
  ] as const)('a failure that is %s is %s, after %i requests', async (cause, outcome, requests) => {
    const result = await visit({ [PAGE]: failure(cause, 'had an accident') });
    expect(result).toMatchObject({ outcome, reason: 'had an accident' });
    expect(result.requests).toHaveLength(requests);
  });

  test.each([[{ status: 503 }], [{ status: 429 }], [failure('reset')]])('%j may work next time', async (first) => {
    expect(await visit({ [PAGE]: [first, fine] })).toMatchObject({ outcome: 'good', requests: [PAGE, PAGE] });
    expect(await visit({ [PAGE]: [first, first, fine] })).toMatchObject({ outcome: 'good' });
    expect(await visit({ [PAGE]: [first, first, first, fine] })).toMatchObject({ outcome: 'unknown' });
  });
});

describe('waiting', () => {
  const retry = (value: string, status = 503) => ({ status, headers: { 'retry-after': value } });

  test.each([
    ['7', [7000]],
    ['30', [30_000]],
    ['0', [0]],
    ['Sun, 22 Nov 2026 00:00:12 GMT', [12_000]],
    ['Sun, 22 Nov 2020 00:00:12 GMT', [0]],
    ['soon', [1000]],
    ['-5', [1000]],
    ['1e9', [1000]],
  ])('Retry-After: %s', async (value, pauses) => {
    expect(await visit({ [PAGE]: [retry(value), fine] })).toMatchObject({ outcome: 'good', pauses });
    expect(await visit({ [PAGE]: [retry(value, 429), fine] })).toMatchObject({ outcome: 'good', pauses });
  });

  test.each(['31', '3600', '999999999', 'Mon, 23 Nov 2026 00:00:00 GMT'])('not for %s', async (value) => {
    expect(await visit({ [PAGE]: [retry(value), fine] })).toMatchObject({
      outcome: 'unknown',
      pauses: [],
      requests: [PAGE],
    });
  });

  test.each([
    [0, [500, 1000]],
    [1, [1500, 3000]],
  ])('jitter at %i', async (random, pauses) => {
    const network = fakeNetwork({ [PAGE]: { status: 500 } }, { random });
    await fetchPage(PAGE, network);
    expect(network.pauses).toEqual(pauses);
  });
});

describe('redirects', () => {
  test.each([301, 302, 303, 307, 308])('%i is followed, also relative', async (status) => {
    const pages = { [PAGE]: to('/en/guide', status), 'https://contoso.com/en/guide': fine };
    expect(await visit(pages)).toMatchObject({ outcome: 'good', url: 'https://contoso.com/en/guide' });
  });

  test('five are followed, but not six', async () => {
    const chain = Object.fromEntries(
      Array.from({ length: 9 }, (_, at) => [`https://contoso.com/${at}`, to(`/${at + 1}`)]),
    );
    const five = await visit({ ...chain, 'https://contoso.com/5': fine }, 'https://contoso.com/0');
    expect(five).toMatchObject({ outcome: 'good', url: 'https://contoso.com/5' });
    const six = await visit({ ...chain, 'https://contoso.com/6': fine }, 'https://contoso.com/0');
    expect(six).toMatchObject({ outcome: 'unknown', reason: 'redirects more than 5 times' });
    expect(six.requests).toHaveLength(6);
  });

  test('a loop ends', async () => {
    expect(await visit({ [PAGE]: to(PAGE) })).toMatchObject({
      outcome: 'unknown',
      reason: 'redirects more than 5 times',
    });
  });

  test.each([
    ['http://contoso.com/guide', /redirects to 'http:.*not encrypted/],
    ['http://localhost/', /not encrypted/],
    ['ftp://contoso.com/guide', /is not a web page/],
    ['javascript:alert(1)', /is not a web page/],
    [
      'https://user:secret@contoso.com/',
      /redirects to 'https:\/\/contoso\.com\/', which contains a user name or password/,
    ],
    ['https://127.0.0.1/', /IP address 127\.0\.0\.1/],
    ['https://0x7f.1/', /IP address 127\.0\.0\.1/],
    ['https://169.254.169.254/latest/meta-data/', /IP address/],
    ['https://[::ffff:169.254.169.254]/', /IP address/],
    ['https://metadata.google.internal/', /is not a public site/],
    ['https://localhost:8443/', /is not a public site/],
    ['https://intranet/', /is not a public site|without a dot/],
    ['//[fd00:ec2::254]/', /IP address/],
  ])('to %s is bad, and no request is sent there', async (location, reason) => {
    const result = await visit({ [PAGE]: to(location) });
    expect(result).toMatchObject({ outcome: 'bad', requests: [PAGE] });
    expect(result.reason).toMatch(reason);
    expect(result.reason).not.toContain('secret');
  });

  test('an invalid first address is not requested either', async () => {
    for (const address of ['http://contoso.com/', 'https://127.0.0.1/', 'https://localhost/'])
      expect(await visit({}, address)).toMatchObject({ outcome: 'bad', requests: [] });
  });

  test.each([[{ status: 302 }], [to('https://')], [to('https://[')]])(
    '%j without a location is unknown',
    async (answer) => {
      expect(await visit({ [PAGE]: answer })).toMatchObject({
        outcome: 'unknown',
        reason: 'responded with status 302',
      });
    },
  );

  test('the end of the redirects is judged, each hop with its own retries', async () => {
    const pages = { [PAGE]: [{ status: 503 }, to('/b')], 'https://contoso.com/b': { status: 404 } };
    expect(await visit(pages)).toMatchObject({
      outcome: 'bad',
      url: 'https://contoso.com/b',
      requests: [PAGE, PAGE, 'https://contoso.com/b'],
    });
  });
});

describe('movementOf', () => {
  const moved = async (pages: Readonly<Record<string, Reply>>, address = PAGE) => {
    const movement = movementOf(await fetchPage(address, fakeNetwork(pages)));
    return movement && [movement.kind, movement.to.href];
  };
  const B = 'https://contoso.com/b';
  const C = 'https://www.fabrikam.com/c';

  test.each([
    ['nothing', { [PAGE]: fine }, null],
    ['a temporary one on the same site', { [PAGE]: to(B), [B]: fine }, null],
    ['a permanent one', { [PAGE]: to(B, 301), [B]: fine }, ['permanent', B]],
    ['308 as well', { [PAGE]: to(B, 308), [B]: fine }, ['permanent', B]],
    ['permanent, then temporary: the permanent part', { [PAGE]: to(B, 301), [B]: to(C), [C]: fine }, ['permanent', B]],
    ['permanent twice', { [PAGE]: to(B, 301), [B]: to(C, 301), [C]: fine }, ['permanent', C]],
    ['temporary, then permanent', { [PAGE]: to(B), [B]: to(C, 301), [C]: fine }, ['elsewhere', C]],
    ['another site', { [PAGE]: to(C), [C]: fine }, ['elsewhere', C]],
    [
      'another host of the same site',
      { [PAGE]: to('https://www.contoso.com/x'), 'https://www.contoso.com/x': fine },
      null,
    ],
    ['the root', { [PAGE]: to('/'), 'https://contoso.com/': fine }, ['start-page', 'https://contoso.com/']],
    [
      'the root, for good',
      { [PAGE]: to('/', 301), 'https://contoso.com/': fine },
      ['start-page', 'https://contoso.com/'],
    ],
    [
      'the root in a language',
      { [PAGE]: to('/en/'), 'https://contoso.com/en/': fine },
      ['start-page', 'https://contoso.com/en/'],
    ],
  ] as const)('%s', async (_, pages, expected) => {
    expect(await moved(pages as Readonly<Record<string, Reply>>)).toEqual(expected);
  });

  test('from root to root is not a soft 404', async () => {
    const pages = { 'https://contoso.com/': to('/en'), 'https://contoso.com/en': fine };
    expect(await moved(pages, 'https://contoso.com/')).toBeNull();
  });

  test('redirectors that listings use may redirect, but not to a start page', async () => {
    for (const link of ['https://aka.ms/contoso', 'https://go.microsoft.com/fwlink/?linkid=1']) {
      expect(await moved({ [link]: to(B, 301), [B]: fine }, link)).toBeNull();
      expect(await moved({ [link]: to('https://www.bing.com/'), 'https://www.bing.com/': fine }, link)).toEqual([
        'start-page',
        'https://www.bing.com/',
      ]);
    }
  });
});

describe('pageSource', () => {
  test('requests a URL once', async () => {
    const network = fakeNetwork({ [PAGE]: fine });
    const pages = pageSource(network);
    const [one, two] = await Promise.all([pages.visit(PAGE), pages.visit(PAGE)]);
    expect(one).toBe(two);
    expect(network.requests).toEqual([PAGE]);
  });

  test('sends one request at a time to each host, and does not wait for others', async () => {
    const open = new Map<string, number>();
    const most = new Map<string, number>();
    const waiting: (() => void)[] = [];
    const fake = fakeNetwork({});
    const pages = pageSource({
      ...fake,
      async request(url) {
        const now = (open.get(url.host) ?? 0) + 1;
        open.set(url.host, now);
        most.set(url.host, Math.max(most.get(url.host) ?? 0, now));
        await new Promise<void>((done) => waiting.push(done));
        open.set(url.host, now - 1);
        return { kind: 'answer', status: 200, headers: new Map(), body: null, isCut: false };
      },
    });
    const visits = ['https://a.com/1', 'https://a.com/2', 'https://a.com/3', 'https://b.com/1'].map((one) =>
      pages.visit(one),
    );
    let atOnce = 0;
    let left = visits.length;
    const all = Promise.all(visits.map((one) => one.finally(() => left--)));
    while (left > 0) {
      await new Promise(setImmediate);
      atOnce = Math.max(atOnce, waiting.length);
      waiting.shift()?.();
    }
    await all;
    expect(Object.fromEntries(most)).toEqual({ 'a.com': 1, 'b.com': 1 });
    expect(atOnce).toBe(2);
  });
});

describe('the time of a run', () => {
  test('is shared by all pages; pages after its end are not checked', async () => {
    const slow = { status: 503, headers: { 'retry-after': '30' } };
    const address = (index: number) => `https://contoso${index}.com/`;
    const network = fakeNetwork(Object.fromEntries([0, 1, 2, 3].map((index) => [address(index), slow])));
    const pages = pageSource(network);
    const visits = [];
    for (const index of [0, 1, 2, 3]) visits.push(await pages.visit(address(index)));
    expect(visits.map(({ outcome }) => outcome)).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
    expect(visits[3]).toMatchObject({
      reason: expect.stringMatching(/^was not contacted, because .* more than 120 seconds$/),
    });
    expect(network.pauses.reduce((sum, pause) => sum + pause, 0)).toBe(120_000);
    expect(network.requests).not.toContain(address(3));
  });
});
