import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { CallSiteResult, SiteStep } from '../../src/scan/result.ts';
import { filesOf, INTEGRATIONS, scan } from './support.ts';

const UA = 'MdePartner-Contoso-ContosoCognito/1.0.0';
const ALERTS = 'https://api.securitycenter.microsoft.com/api/alerts';

/** `kind path:line`, and `?` for a guess. */
function written({ kind, location, doubt }: SiteStep): string {
  return `${kind} ${location.path}:${location.start.line}${doubt === null ? '' : ' ?'}`;
}

async function chains(files: Readonly<Record<string, string>>): Promise<string[][]> {
  const { sites } = await scan(files);
  return sites.map(({ steps }) => steps.map(written));
}

describe('the steps of a call', () => {
  test('lead through callers, constants, clients and headers in other files', async () => {
    const files = {
      'hosts.py': `API_BASE = 'https://api.securitycenter.microsoft.com'\n`,
      'http_client.py': `import requests\n\nUSER_AGENT = '${UA}'\n\n\ndef make():\n    s = requests.Session()\n    s.headers['User-Agent'] = USER_AGENT\n    return s\n`,
      'app.py': `from hosts import API_BASE\nfrom http_client import make\n\nsession = make()\n\n\ndef ask(path):\n    return session.get(API_BASE + path)\n\n\nask('/api/alerts')\n`,
    };
    expect(await chains(files)).toEqual([
      [
        'caller app.py:11',
        'dispatch app.py:8',
        'address hosts.py:1',
        'address app.py:11',
        'client http_client.py:7',
        'set http_client.py:8',
        'value http_client.py:3',
      ],
    ]);
  });

  test('show the headers that lack the User-Agent', async () => {
    const files = { 'a.py': `import requests\nH = {'Accept': 'x'}\nrequests.get('${ALERTS}', headers=H)\n` };
    expect(await chains(files)).toEqual([['dispatch a.py:3', 'address a.py:3', 'headers a.py:2', 'absent a.py:3']]);
  });

  test('end where something is handed in', async () => {
    const files = { 'a.py': `class Api:\n    def go(self, session):\n        return session.get('${ALERTS}')\n` };
    expect(await chains(files)).toEqual([['dispatch a.py:3', 'address a.py:3', 'end a.py:3 ?']]);
  });

  test('are those of the one site, not of others through the same client', async () => {
    const files = {
      'a.py': `import requests\ndef ask(url, agent):\n    return requests.get(url, headers={'User-Agent': agent})\nask('${ALERTS}', '${UA}')\nask('https://api.securitycenter.microsoft.com/api/machines', '${UA}')\n`,
    };
    const [first, second] = await chains(files);
    expect(first?.[0]).toBe('caller a.py:4');
    expect(second?.[0]).toBe('caller a.py:5');
    expect(second).toContain('address a.py:5');
  });

  test('of a long chain keep both ends', async () => {
    const parts = Array.from({ length: 8 }, (_, index) => `P${index} = '/a${index}'`).join('\n');
    const path = Array.from({ length: 8 }, (_, index) => `P${index}`).join(' + ');
    const wrapped = 'def one(path):\n    return two(path)\ndef two(path):\n    return three(path)\ndef three(path):\n';
    const [steps] = await chains({
      'a.py': `import requests\n${parts}\nH = {'Accept': 'x'}\n${wrapped}    return requests.get('https://api.securitycenter.microsoft.com/api' + path, headers=H)\none(${path})\n`,
    });
    expect(steps?.length).toBe(12);
    expect(steps?.[0]).toBe('caller a.py:17');
    expect(steps?.at(-1)).toMatch(/^absent/);
  });

  test('that are guesses leave a call open', async () => {
    const shared = 'import requests\ndef make_session():\n    return requests.Session()\n';
    for (const use of [`make_session().get('${ALERTS}')\n`, `s = make_session()\ns.get('${ALERTS}')\n`]) {
      const [byName] = (await scan({ 'b.py': shared, 'a.py': use })).sites;
      expect([byName?.status, byName?.cause]).toEqual(['unverifiable', 'by-name']);
      expect(byName?.steps.map(written)).toContain('client b.py:3 ?');
    }
    const sent = `from platform_sdk import api\napi.send_request('GET', '${ALERTS}', headers={'User-Agent': '${UA}'})\n`;
    const [unknown] = (await scan({ 'a.py': sent })).sites;
    expect([unknown?.status, unknown?.cause]).toEqual(['unverifiable', 'unknown-request']);
    expect(unknown?.steps.map(written)).toContain('set a.py:2');
  });
});

test.each(readdirSync(INTEGRATIONS).sort())('%s: a status rests on steps that were followed', async (name) => {
  const files = filesOf(name);
  const { sites } = await scan(files);
  for (const site of sites) expect(`${site.path}:${site.line} ${breach(site)}`).toBe(`${site.path}:${site.line} null`);
  const reversed = await scan(Object.fromEntries(Object.entries(files).reverse()));
  expect(reversed.sites).toEqual(sites);
});

/** What a chain lacks for the status that it is to prove; null: nothing. */
function breach({ status, confidence, path, line, host, setAt, steps }: CallSiteResult): string | null {
  const kinds = steps.map(({ kind }) => kind);
  const guesses = steps.filter(({ doubt }) => doubt !== null).map(written);
  const last = steps.at(-1);
  if (!steps.some(({ location }) => location.path === path && location.start.line === line)) return 'not at the call';
  if (!kinds.includes('dispatch')) return 'no request';
  if (host !== null && !kinds.includes('address')) return 'no address';
  switch (status) {
    case 'missing':
      if (guesses.length > 0) return `missing by a guess: ${guesses.join()}`;
      return ['absent', 'near-miss', 'removed'].includes(last?.kind ?? '') ? null : `missing ends in ${last?.kind}`;
    case 'ok':
    case 'templated':
      if (confidence === 'high' && guesses.length > 0) return `covered by a guess: ${guesses.join()}`;
      if (last?.kind !== 'set' && last?.kind !== 'value') return `covered ends in ${last?.kind}`;
      return last.location.start.line === setAt?.start.line ? null : 'the value is elsewhere';
    case 'unverifiable':
      return last?.kind === 'end' && guesses.length > 0 ? null : 'nothing is said to be unknown';
    default:
      return kinds.includes('set') || kinds.includes('value') ? null : 'no value';
  }
}
