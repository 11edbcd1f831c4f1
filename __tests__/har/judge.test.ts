import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { API_HOSTS, HostTable } from '../../src/api/hosts.ts';
import { judgeEntry, LONGEST_KEPT } from '../../src/har/judge.ts';
import { ALERTS, entry, GOOD, type HeaderPair } from '../support/har.ts';

const PLACE = { line: 1, column: 1 };
const table = new HostTable();

/** Returns the form of an entry, or `not-applicable` if it is not judged. */
function form(one: unknown, hosts = table): string {
  return judgeEntry(one, 0, PLACE, hosts)?.form ?? 'not-applicable';
}

const sent = (...headers: HeaderPair[]) => form(entry(ALERTS, headers));

describe('the header', () => {
  test.each<[string, HeaderPair[], string]>([
    ['the documented form', [['User-Agent', GOOD]], 'formed'],
    [
      'a name in lower case, as HTTP/2 sends it',
      [
        [':method', 'GET'],
        [':authority', 'x'],
        ['user-agent', GOOD],
      ],
      'formed',
    ],
    ['a name in upper case', [['USER-AGENT', GOOD]], 'formed'],
    ['further products', [['User-Agent', `${GOOD} python-requests/2.32.3`]], 'formed'],
    ['a comment with a comma', [['User-Agent', `${GOOD} (Linux, x64)`]], 'formed'],
    ['no header', [['Accept', '*/*']], 'missing'],
    ['an empty list', [], 'missing'],
    ['an empty value', [['User-Agent', '']], 'missing'],
    ['blanks alone', [['User-Agent', '  ']], 'missing'],
    ['a value that is no text', [['User-Agent', null]], 'missing'],
    ['UserAgent', [['UserAgent', GOOD]], 'missing'],
    ['X-User-Agent', [['X-User-Agent', GOOD]], 'missing'],
    ['a name with a blank', [['User-Agent ', GOOD]], 'missing'],
    ['a pseudo-header of that name', [[':user-agent', GOOD]], 'missing'],
    [
      'two fields',
      [
        ['User-Agent', GOOD],
        ['user-agent', 'python-requests/2.32.3'],
      ],
      'malformed',
    ],
    [
      'two equal fields',
      [
        ['User-Agent', GOOD],
        ['User-Agent', GOOD],
      ],
      'malformed',
    ],
    ['values joined by a comma', [['User-Agent', `${GOOD}, python-requests/2.32.3`]], 'malformed'],
    ['equal values joined by a comma', [['User-Agent', `${GOOD},${GOOD}`]], 'malformed'],
    ['the default of a library', [['User-Agent', 'python-requests/2.32.3']], 'malformed'],
    ['the partner product not first', [['User-Agent', `python-requests/2.32.3 ${GOOD}`]], 'malformed'],
    ['another letter case', [['User-Agent', 'mdepartner-Contoso-ContosoCognito/1.0.0']], 'malformed'],
    ['no version', [['User-Agent', 'MdePartner-Contoso-ContosoCognito']], 'malformed'],
    ['a version that was not filled in', [['User-Agent', 'MdePartner-Contoso-ContosoCognito/%s']], 'malformed'],
    ['our own template', [['User-Agent', 'MdePartner-Contoso-ContosoCognito/{version}']], 'malformed'],
    ['a line break', [['User-Agent', 'MdePartner-Contoso-ContosoCognito/1.0.0\r\nX: y']], 'malformed'],
    ['an older prefix', [['User-Agent', 'MdatpPartner-Contoso-ContosoCognito/1.0.0']], 'legacy'],
    [
      'an older prefix with a version that was not filled in',
      [['User-Agent', 'MdatpPartner-Contoso-ContosoCognito/%s']],
      'legacy',
    ],
    ['another older prefix', [['User-Agent', 'M365DPartner-Contoso-ContosoCognito/1.0.0']], 'legacy'],
  ])('%s', (_, headers, expected) => {
    expect(sent(...headers)).toBe(expected);
  });

  test('a recording without headers cannot be judged', () => {
    expect(judgeEntry(entry(ALERTS, null), 0, PLACE, table)).toMatchObject({
      form: 'unverifiable',
      problem: expect.stringMatching(/no headers/),
    });
    expect(form({ request: { method: 'GET', url: ALERTS, headers: { 'User-Agent': GOOD } } })).toBe('unverifiable');
    expect(form({ request: { method: 'GET', url: ALERTS, headers: [null, 5, 'User-Agent', []] } })).toBe('missing');
  });

  test('a header with a similar name is distinguished from no header', () => {
    const similar = judgeEntry(entry(ALERTS, [['UserAgent', 'x']]), 0, PLACE, table);
    expect(similar?.problem).toMatch(/the header has the wrong name/);
    expect(judgeEntry(entry(ALERTS, [['Accept', 'x']]), 0, PLACE, table)?.problem).toBeNull();
  });

  test('name and version are the parts before and after the slash', () => {
    const call = (value: string) => judgeEntry(entry(ALERTS, [['User-Agent', value]]), 0, PLACE, table);
    expect(call(`${GOOD} (x/y)`)).toMatchObject({ name: 'MdePartner-Contoso-ContosoCognito', version: '1.0.0' });
    expect(call('MdePartner-A-B-C/2')).toMatchObject({ name: 'MdePartner-A-B-C', version: '2' });
  });

  test('a very long value is cut, not dropped', () => {
    const call = judgeEntry(entry(ALERTS, [['User-Agent', `${GOOD} ${'x'.repeat(1_000_000)}`]]), 0, PLACE, table);
    expect(call?.form).toBe('malformed');
    expect(call?.userAgent).toHaveLength(LONGEST_KEPT);
  });
});

describe('the scope', () => {
  const graph = (path: string) => `https://graph.microsoft.com${path}`;

  test.each(API_HOSTS.map((row) => [row.host, row.paths === 'all' ? '/api/alerts' : '/v1.0/security/alerts_v2']))(
    '%s%s is judged',
    (host, path) => {
      expect(form(entry(`https://${host}${path}`, []))).toBe('missing');
      expect(form(entry(`https://${host}.evil.example${path}`, []))).toBe('not-applicable');
      expect(form(entry(`https://x${host}${path}`, []))).toBe('not-applicable');
    },
  );

  test.each([
    ['letter case and port', 'HTTPS://API.SecurityCenter.Microsoft.com:443/API/Alerts'],
    ['a dot at the end of the host', 'https://api.security.microsoft.com./api/alerts'],
    ['doubled slashes', 'https://graph.microsoft.com//v1.0//security//incidents'],
    ['a percent-encoded path', graph('/v1.0/%73ecurity/incidents')],
    ['a query and a fragment', `${ALERTS}?$filter=a#b`],
    ['a user part', 'https://user:secret@api.security.microsoft.com/api/alerts'],
    ['no scheme', 'api.security.microsoft.com/api/alerts'],
    ['no scheme but a port', 'api.security.microsoft.com:443/api/alerts'],
    ['the root of the host', 'https://api.security.microsoft.com/'],
    ['the other version of Graph', graph('/beta/security/tiIndicators')],
    ['plain http', 'http://api.security.microsoft.com/api/alerts'],
  ])('judged: %s', (_, url) => {
    expect(form(entry(url, []))).toBe('missing');
  });

  test('judged: a path alone, if the Host header names its host', () => {
    expect(form(entry('/api/alerts', [['Host', 'api.security.microsoft.com']]))).toBe('missing');
    expect(form(entry('/api/alerts', [['Host', 'api.contoso.com']]))).toBe('not-applicable');
    expect(form(entry('/api/alerts', []))).toBe('not-applicable');
  });

  test.each([
    ['sign-in', 'https://login.microsoftonline.com/common/oauth2/v2.0/token'],
    ['older sign-in', 'https://login.windows.net/common/oauth2/token'],
    ['a storage download', 'https://tvmexport.blob.core.windows.net/export/part-0.json.gz?sig=x'],
    ['the portal', 'https://security.microsoft.com/apiproxy/mtp/alerts'],
    ['the older portal', 'https://securitycenter.windows.com/api/alerts'],
    ['Graph outside of security', graph('/v1.0/users/security')],
    ['Graph, a word that begins alike', graph('/v1.0/securityReports')],
    ['the root of Graph', graph('/')],
    ['the service document of Graph', graph('/v1.0')],
    ['another vendor', 'https://api.contoso.com/api/alerts'],
    ['the host in the path', 'https://example.com/api.security.microsoft.com/api/alerts'],
    ['the host in the query', 'https://example.com/?u=https://api.security.microsoft.com/api/alerts'],
    ['the host as user part', 'https://api.security.microsoft.com@example.com/api/alerts'],
    ['another scheme', 'wss://api.security.microsoft.com/api/alerts'],
    ['an audience', 'https://api.securitycenter.microsoft.com/.default'],
    ['no address', ''],
    ['an address that is no text', 5],
    ['a blank page', 'about:blank'],
    ['data', 'data:text/plain,x'],
    ['half an address', 'https://'],
  ])('not judged: %s', (_, url) => {
    expect(form(entry(url, []))).toBe('not-applicable');
  });

  test.each([
    ['OPTIONS', 'not-applicable'],
    ['options', 'not-applicable'],
    ['CONNECT', 'not-applicable'],
    ['HEAD', 'missing'],
    ['POST', 'missing'],
    ['GETSECRET', 'missing'],
    [5, 'missing'],
  ])('method %s: %s', (method, expected) => {
    expect(form(entry(ALERTS, [], { method }))).toBe(expected);
  });

  test('a redirect is judged like any other entry', () => {
    const response = { status: 302, redirectURL: ALERTS, headers: [{ name: 'Location', value: ALERTS }] };
    expect(form(entry(ALERTS, [], { response }))).toBe('missing');
    expect(form(entry('https://api.contoso.com/', [], { response }))).toBe('not-applicable');
  });

  test('an invalid URL that names a host cannot be judged', () => {
    expect(form(entry('https://api.security.microsoft.com:port/api/alerts', []))).toBe('unverifiable');
    expect(form(entry('https://api.contoso.com:port/api/alerts', []))).toBe('not-applicable');
  });

  test('hosts of the manifest', () => {
    const changed = new HostTable({ extra: ['defender-proxy.contoso.com'], ignore: ['graph.microsoft.com'] });
    expect(form(entry('https://defender-proxy.contoso.com/anything', []), changed)).toBe('missing');
    expect(form(entry(graph('/v1.0/security/incidents'), []), changed)).toBe('not-applicable');
    expect(form(entry('https://defender-proxy.contoso.com/anything', []))).toBe('not-applicable');
  });
});

describe('a Graph batch', () => {
  const batch = (body: unknown, headers: HeaderPair[] = [], path = '/v1.0/$batch') =>
    form(
      entry(`https://graph.microsoft.com${path}`, headers, {
        method: 'POST',
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    );
  const inner = (...urls: unknown[]) => ({ requests: urls.map((url, id) => ({ id: String(id), method: 'GET', url })) });

  test.each([
    ['one of its requests', inner('/me', '/security/alerts_v2?$top=1')],
    ['without the slash', inner('security/incidents')],
    ['with another letter case', inner('/Security/incidents')],
    ['with the version', inner('/v1.0/security/incidents')],
    ['with the host', inner('https://graph.microsoft.com/beta/security/incidents')],
    ['the security root', inner('/security')],
  ])('is judged: %s', (_, body) => {
    expect(batch(body)).toBe('missing');
    expect(batch(body, [['User-Agent', GOOD]])).toBe('formed');
    expect(batch(body, [], '/beta/%24batch')).toBe('missing');
  });

  test.each([
    ['nothing of security', inner('/me', '/users?x=/security')],
    ['a word that begins alike', inner('/securityReports')],
    ['no request', inner()],
    ['addresses that are no text', inner(null, 5, {})],
    ['requests that are none', { requests: [null, 5, 'security/alerts', []] }],
  ])('is not judged: %s', (_, body) => {
    expect(batch(body)).toBe('not-applicable');
  });

  test.each([
    ['cut off', '{"requests":[{"url":"/secur'],
    ['of another shape', '[]'],
    ['null', 'null'],
    ['empty', ''],
  ])('cannot be judged with a body that is %s', (_, body) => {
    expect(batch(body)).toBe('unverifiable');
    expect(batch(body, [['User-Agent', GOOD]])).toBe('unverifiable');
  });

  test('cannot be judged without a body, or with an encoded one', () => {
    expect(form(entry('https://graph.microsoft.com/v1.0/$batch', [], { method: 'POST' }))).toBe('unverifiable');
    const text = Buffer.from('{}').toString('base64');
    const request = {
      method: 'POST',
      url: 'https://graph.microsoft.com/v1.0/$batch',
      headers: [],
      postData: { text, encoding: 'base64' },
    };
    expect(form({ request })).toBe('unverifiable');
  });
});

test('never throws, for any entry', () => {
  const url = fc.oneof(fc.webUrl(), fc.string(), fc.constant(ALERTS), fc.jsonValue());
  const header = fc.oneof(
    fc.jsonValue(),
    fc.record({ name: fc.oneof(fc.constant('user-agent'), fc.jsonValue()), value: fc.jsonValue() }),
  );
  const request = fc.record({
    method: fc.jsonValue(),
    url,
    headers: fc.oneof(fc.jsonValue(), fc.array(header)),
    postData: fc.jsonValue(),
  });
  fc.assert(fc.property(fc.oneof(fc.jsonValue(), fc.record({ request })), (one) => void form(one)));
});
