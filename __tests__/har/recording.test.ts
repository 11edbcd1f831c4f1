import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import { HostTable } from '../../src/api/hosts.ts';
import { type Recording, readRecordings } from '../../src/har/recording.ts';
import { ALERTS, entry, har } from '../support/har.ts';
import { memoryHarFiles } from '../support/har-files.ts';

const table = new HostTable();

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function read(text: string, tracked = false): Recording {
  const [recording] = readRecordings(memoryHarFiles({ 'a.har': text }, ['a.har'], tracked ? ['a.har'] : []), table);
  return recording as Recording;
}

describe('which entries are found', () => {
  test('entries in scope are at their request, and the others are counted', () => {
    const recording = read(har(entry('https://api.contoso.com/'), entry(ALERTS), 5, entry(ALERTS, [])));
    expect(recording).toMatchObject({ path: 'a.har', entries: 4, ending: { kind: 'complete' }, credentials: null });
    expect(recording.calls.map(({ index, place, form }) => [index, place.line, form])).toEqual([
      [1, 3, 'formed'],
      [3, 5, 'missing'],
    ]);
  });

  test.each([
    ['escaped slashes', (text: string) => text.replaceAll('/', '\\/')],
    ['an escaped letter of the host', (text: string) => text.replaceAll('securitycenter', 'securit\\u0079center')],
    ['an escaped dot of the host', (text: string) => text.replaceAll('.microsoft', '\\u002emicrosoft')],
    [
      'every letter escaped',
      (text: string) =>
        text.replaceAll(
          'microsoft',
          [...'microsoft'].map((one) => `\\u00${one.charCodeAt(0).toString(16).toUpperCase()}`).join(''),
        ),
    ],
    ['capitals', (text: string) => text.replaceAll('api.securitycenter', 'API.SecurityCenter')],
    ['escaped names', (text: string) => text.replaceAll('"url"', '"u\\u0072l"')],
  ])('%s make no difference', (_, change) => {
    const changed = change(har(entry(ALERTS, [])));
    expect(changed).not.toBe(har(entry(ALERTS, [])));
    expect(read(changed).calls.map(({ form }) => form)).toEqual(['missing']);
  });

  test('hosts that a manifest adds', () => {
    const files = memoryHarFiles({ 'a.har': har(entry('https://Proxy.Contoso.com/api/alerts', [])) }, ['a.har']);
    expect(readRecordings(files, table)[0]?.calls).toEqual([]);
    const [recording] = readRecordings(files, new HostTable({ extra: ['proxy.contoso.com'] }));
    expect(recording?.calls.map(({ form }) => form)).toEqual(['missing']);
  });

  test('a damaged file keeps the entries before the damage', () => {
    const text = har(entry(ALERTS, []), entry(ALERTS));
    const recording = read(text.slice(0, text.lastIndexOf('"response"')));
    expect(recording.entries).toBe(1);
    expect(recording.calls).toHaveLength(1);
    expect(recording.ending).toMatchObject({ kind: 'damaged', place: { line: 3 }, entry: 1 });
  });

  test('a file that cannot be opened', () => {
    const [recording] = readRecordings(memoryHarFiles({}, ['gone.har']), table);
    expect(recording).toEqual({
      path: 'gone.har',
      entries: 0,
      calls: [],
      ending: { kind: 'unreadable' },
      credentials: null,
    });
  });
});

describe('large files, generated while reading', () => {
  const encoder = new TextEncoder();

  /** One entry per piece. */
  function* stream(count: number, one: (index: number) => unknown): Generator<Uint8Array> {
    yield encoder.encode('{"log":{"entries":[');
    for (let index = 0; index < count; index++)
      yield encoder.encode((index === 0 ? '' : ',') + JSON.stringify(one(index)));
    yield encoder.encode(']}}');
  }

  const readStream = (pieces: Iterable<Uint8Array>) =>
    readRecordings({ paths: ['a.har'], pieces: () => pieces, isTracked: () => false }, table)[0] as Recording;

  /** Bytes that are still reachable. */
  function heldBytes(): number {
    collectGarbage();
    // The buffers that the first collection freed are returned by now.
    collectGarbage();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  }

  test('entries are released: 40 MB do not accumulate', () => {
    const text = 'x'.repeat(200_000);
    const one = (at: number) => entry(at % 10 === 0 ? ALERTS : 'https://api.contoso.com/', [['x', `${text}${at}`]]);
    const held: number[] = [];
    const recording = readStream(
      (function* () {
        let index = 0;
        for (const piece of stream(300, one)) {
          yield piece;
          if (index++ % 100 === 99) held.push(heldBytes());
        }
      })(),
    );
    expect(recording).toMatchObject({ entries: 300, ending: { kind: 'complete' } });
    expect(recording.calls).toHaveLength(30);
    const [start, ...later] = held as [number, number, number];
    // Kept entries would be 40 MB; freed buffers are returned late, but only a few MB of them.
    expect(Math.max(...later) - start).toBeLessThan(20e6);
  });

  test('a response body of 32 MB is skipped', () => {
    const body = encoder.encode('x'.repeat(1024 * 1024));
    const recording = readStream(
      (function* () {
        yield encoder.encode(`{"log":{"entries":[{"response":{"content":{"text":"`);
        for (let at = 0; at < 32; at++) yield body;
        yield encoder.encode(`"}},"request":{"url":"${ALERTS}","headers":[]}}]}}`);
      })(),
    );
    expect(recording.calls.map(({ form }) => form)).toEqual(['missing']);
  });

  test('an entry over 16 MiB without the body is reported, not judged; the next one is judged', () => {
    const body = encoder.encode('x'.repeat(1024 * 1024));
    const recording = readStream(
      (function* () {
        yield encoder.encode(`{"log":{"entries":[{"request":{"url":"${ALERTS}","postData":{"text":"`);
        for (let at = 0; at < 17; at++) yield body;
        yield encoder.encode(`"}}},${JSON.stringify(entry(ALERTS, []))}]}}`);
      })(),
    );
    expect(recording.entries).toBe(2);
    expect(recording.calls.map(({ index, form, problem }) => [index, form, problem])).toEqual([
      [0, 'unverifiable', 'it is larger than 16 MiB'],
      [1, 'missing', null],
    ]);
  });

  test('thousands of requests in scope', () => {
    const recording = readStream(stream(5_000, () => entry(ALERTS, [])));
    expect(recording).toMatchObject({ entries: 5_000, ending: { kind: 'complete' } });
    expect(recording.calls.filter(({ form }) => form === 'missing')).toHaveLength(5_000);
  });

  test('the limit of calls per run covers all files', () => {
    const files = memoryHarFiles({ 'a.har': har(entry(ALERTS), 0), 'b.har': har(entry(ALERTS), 0, entry(ALERTS)) }, [
      'a.har',
      'b.har',
    ]);
    const outcome = (most: number) =>
      readRecordings(files, table, most).map(({ calls, entries, ending }) => [calls.length, entries, ending]);
    expect(outcome(3)).toEqual([
      [1, 2, { kind: 'complete' }],
      [2, 3, { kind: 'complete' }],
    ]);
    expect(outcome(2)).toEqual([
      [1, 2, { kind: 'complete' }],
      [1, 2, { kind: 'too-many', place: { line: 4, column: expect.any(Number) } }],
    ]);
  });
});

describe('credentials', () => {
  const other = 'https://api.contoso.com/';
  const received = (headers: unknown, cookies: unknown = []) => entry(other, [], { response: { headers, cookies } });
  const withCookies = (cookies: unknown) => ({ request: { url: other, headers: [], cookies } });

  test.each([
    ['Authorization', entry(other, [['authorization', 'Bearer eyJ']])],
    ['Proxy-Authorization', entry(other, [['Proxy-Authorization', 'Basic x']])],
    ['Cookie', entry(other, [['Cookie', 'a=b']])],
    ['Set-Cookie', received([{ name: 'set-cookie', value: 'a=b; path=/' }])],
    ['a list of cookies sent', withCookies([{ name: 'a', value: 'b' }])],
    ['a list of cookies received', received([], [{ name: 'a', value: 'b' }])],
  ])('found in a tracked file: %s', (_, one) => {
    expect(read(har(0, one, one), true).credentials).toEqual({
      entries: 2,
      first: { line: 3, column: expect.any(Number) },
    });
    expect(read(har(0, one), false).credentials).toBeNull();
  });

  test('found where the name is escaped', () => {
    const text = har(entry(other, [['Authorization', 'Bearer eyJ']])).replace(
      '"Authorization"',
      '"\\u0041uthorization"',
    );
    expect(read(text, true).credentials).not.toBeNull();
  });

  test.each([
    [
      'no such header',
      entry(other, [
        ['Accept', '*/*'],
        ['X-Authorization-Mode', 'none'],
      ]),
    ],
    ['a body that speaks of it', entry(other, [], { body: 'Authorization: Bearer eyJ' })],
    [
      'empty ones',
      entry(other, [
        ['Authorization', ''],
        ['Cookie', ' '],
      ]),
    ],
    [
      'redacted ones',
      entry(other, [
        ['Authorization', 'REDACTED'],
        ['Authorization', 'Bearer [redacted]'],
        ['Cookie', '***'],
      ]),
    ],
    ['cookies without a value', withCookies([{ name: 'a', value: '' }, null, 5])],
    [
      'headers and cookies that are no lists',
      { request: { url: other, headers: { Authorization: 'x' }, cookies: 'a=b' } },
    ],
  ])('none: %s', (_, one) => {
    expect(read(har(one), true).credentials).toBeNull();
  });
});
