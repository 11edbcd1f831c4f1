import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { API_HOSTS, HostTable } from '../../src/api/hosts.ts';
import { judgeEntry } from '../../src/har/judge.ts';
import { readRecordings } from '../../src/har/recording.ts';
import { strippedEntries, strippedEntry } from '../../src/har/strip.ts';
import { examples } from '../support/examples.ts';
import { ALERTS, entry, GOOD, type HeaderPair, har } from '../support/har.ts';
import { memoryHarFiles } from '../support/har-files.ts';
import { RECORDED_KINDS } from '../support/recorded-kinds.ts';

const PLACE = { line: 1, column: 1 };
const table = new HostTable();
const GRAPH = 'https://graph.microsoft.com';
describe('an entry', () => {
  test.each(RECORDED_KINDS)('%s is judged alike, and holds no secret', (_, one) => {
    const stripped = strippedEntry(one, table);
    expect(judgeEntry(stripped, 7, PLACE, table)).toEqual(judgeEntry(one, 7, PLACE, table));
    expect(stripped).not.toBeNull();
    expect(JSON.stringify(stripped)).not.toMatch(/s3cr3t|da637/);
    expect(strippedEntry(stripped, table)).toEqual(stripped);
  });

  test('what cannot be judged alike without its path is refused', () => {
    expect(strippedEntry(entry(`${GRAPH}/v1.0%2Fsecurity/alerts_v2`), table)).toBeNull();
  });

  test('only method, URL and User-Agent are left', () => {
    expect(
      strippedEntry(
        entry(`${ALERTS}/x1?y`, [
          ['Accept', '*/*'],
          ['user-agent', GOOD],
          ['Cookie', 'a=b'],
        ]),
        table,
      ),
    ).toEqual({
      request: { method: 'GET', url: `${ALERTS}/{id}`, headers: [{ name: 'User-Agent', value: GOOD }] },
    });
  });

  test('any URL and headers: judged alike or refused, without the secret', () => {
    const segment = fc.constantFrom(
      'api',
      'v1.0',
      'beta',
      'security',
      'alerts',
      'machines',
      '$batch',
      '.default',
      's3cr3t',
      'v2',
      's3cr3t(x)',
      '',
      '%2F',
      'microsoft.graph.security.alerts',
    );
    const host = fc.constantFrom(...API_HOSTS.map((row) => row.host), 's3cr3t.contoso.com', 'proxy.contoso.com', 'x y');
    const url = fc
      .tuple(fc.constantFrom('https://', 'http://', '', 'https://s3cr3t@'), host, fc.array(segment, { maxLength: 13 }))
      .map(([scheme, name, segments]) => `${scheme}${name}/${segments.join('/')}?s3cr3t#s3cr3t`);
    const header = fc.tuple(
      fc.constantFrom('User-Agent', 'user-agent', 'UserAgent', 'Authorization', 's3cr3t'),
      fc.constantFrom(GOOD, '', 'curl/8'),
    );
    const body = fc.option(
      fc.array(segment).map((urls) => JSON.stringify({ requests: urls.map((one) => ({ url: `/security/${one}` })) })),
    );
    const withProxy = new HostTable({ extra: ['proxy.contoso.com'] });
    let judged = 0;
    fc.assert(
      fc.property(
        url,
        fc.array(header as fc.Arbitrary<HeaderPair>, { maxLength: 3 }),
        body,
        (address, headers, text) => {
          const one = entry(address, headers, { method: 'POST', ...(text !== null && { body: text }) });
          const stripped = strippedEntry(one, withProxy);
          if (!stripped) return;
          judged += stripped.request ? 1 : 0;
          expect(judgeEntry(stripped, 0, PLACE, withProxy)).toEqual(judgeEntry(one, 0, PLACE, withProxy));
          expect(judgeEntry(stripped, 0, PLACE, table)).toEqual(judgeEntry(one, 0, PLACE, table));
          expect(JSON.stringify(stripped)).not.toContain('s3cr3t');
        },
      ),
      examples(2000, 1000),
    );
    expect(judged).toBeGreaterThan(500);
  });
});

describe('a file', () => {
  const pieces = (text: string) => memoryHarFiles({ a: text }, ['a']).pieces('a') as Iterable<Uint8Array>;
  const strip = (text: string) => [...strippedEntries('a.har', pieces(text), table)];

  test('the same calls at the same index, and no credentials', () => {
    const before = har(...RECORDED_KINDS.map(([, one]) => one));
    const after = har(...strip(before));
    const [first, second] = [before, after].map(
      (text) => readRecordings(memoryHarFiles({ a: text }, ['a'], ['a']), table)[0],
    );
    const calls = (recording = first) => recording?.calls.map(({ place: _, ...call }) => call);
    expect(calls(second)).toEqual(calls(first));
    expect(second?.entries).toBe(first?.entries);
    expect([first?.credentials?.entries, second?.credentials]).toEqual([1, null]);
  });

  test.each([
    [
      'a damaged file',
      har(entry(ALERTS)).slice(0, -5),
      "'a.har' is damaged in line 2, column 341: the file is incomplete (record it again)",
    ],
    [
      'an entry that cannot be stripped',
      har(1, entry(`${GRAPH}/v1.0%2Fsecurity/x`)),
      "entry 1 of 'a.har' (line 3) cannot be stripped: its URL is not one that the API documents",
    ],
    [
      'a large entry',
      har(entry('https://contoso.com/', [], { body: 'x'.repeat(17 * 1024 * 1024) })),
      "entry 0 of 'a.har' (line 2) cannot be stripped: it is larger than 16 MiB",
    ],
  ])('%s is refused', (_, text, message) => {
    expect(() => strip(text)).toThrow(message);
  });
});
