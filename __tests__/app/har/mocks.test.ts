import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { API_HOSTS } from '../../../src/api/hosts.ts';
import { mocksFor, starterMocks } from '../../../src/app/har/mocks.ts';
import { answering, type Mock, parseMocks } from '../../../src/har/mocks.ts';
import { memoryScan } from '../../support/memory-scan.ts';
import { memoryTree } from '../../support/memory-tree.ts';

const API = 'https://api.security.microsoft.com';
const host = 'api.security.microsoft.com';
const read = (name: string) => readFileSync(join(import.meta.dirname, '../../../examples', name));

/** The statuses of what a client gets that repeats what failed and follows links. */
function walk(mocks: readonly Mock[], first: string, method = 'GET'): (number | string)[] {
  const answer = answering([...mocks]);
  const seen: (number | string)[] = [];
  for (let url: string | undefined = first; url !== undefined && seen.length < 10; ) {
    const got = answer({ url, method, body: '' });
    seen.push(got?.status ?? 'none');
    if (!got) break;
    if (got.status >= 400) continue;
    url = (JSON.parse(got.body) as Record<string, string>)['@odata.nextLink'];
    if (url !== undefined) seen.push(url);
  }
  return seen;
}

describe('a start', () => {
  test('leads each endpoint through 401, 429 and a second page', () => {
    const mocks = mocksFor([
      { host, endpoint: '/api/alerts', method: 'GET' },
      { host, endpoint: '/api/alerts', method: 'POST' },
      { host, endpoint: '/api/alerts/{id}', method: 'GET' },
      { host: null, endpoint: '/api/machines', method: null },
    ]);
    expect(walk(mocks, `${API}/api/alerts?$top=1`)).toEqual([401, 429, 200, `${API}/api/alerts?$skiptoken=2`, 200]);
    expect(walk(mocks, `${API}/api/alerts`, 'POST')).toEqual([401, 429, 200]);
    expect(walk(mocks, `${API}/api/alerts/1`)).toEqual([401, 429, 200]);
    expect(walk(mocks, `${API}/api/machines`)).toEqual([401, 429, 200]);
    expect(walk(mocks, `${API}/api/users`)).toEqual(['none']);
    expect(walk(mocks, 'https://login.microsoftonline.com/t/oauth2/v2.0/token', 'POST')).toEqual([200]);
  });

  test('has one set of answers for calls to one endpoint', () => {
    const one = { host, endpoint: '/api/alerts', method: 'GET' };
    expect(mocksFor([one, one])).toEqual(mocksFor([one]));
  });

  test('comes from the sources', async () => {
    const files = { 'a.py': `import requests\nrequests.get("${API}/api/alerts")\n` };
    const text = await starterMocks(memoryTree(files), { scan: memoryScan(files) }, []);
    const mocks = parseMocks(new TextEncoder().encode(text), 'x');
    expect(mocks.filter(({ request }) => request.url.startsWith(API)).map(({ request }) => request.url)).toEqual(
      Array.from({ length: 4 }, () => `${API}/api/alerts*`),
    );
  });
});

describe('examples/dev-proxy', () => {
  test('watches the hosts of the table', () => {
    const { urlsToWatch } = JSON.parse(read('dev-proxy/devproxyrc.json').toString()) as { urlsToWatch: string[] };
    expect(urlsToWatch).toEqual(API_HOSTS.map((row) => `https://${row.host}/*`));
  });

  test('has the mocks for examples/contoso', async () => {
    const source = read('contoso/src/defender.py').toString();
    const manifest = read('contoso/mde-partner.yml').toString();
    const files = { 'mde-partner.yml': manifest, 'src/defender.py': source };
    const text = await starterMocks(memoryTree(files), { scan: memoryScan(files) }, []);
    expect(read('dev-proxy/mocks.json').toString()).toBe(text);
  });
});
