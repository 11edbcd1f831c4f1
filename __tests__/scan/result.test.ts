import { describe, expect, test } from '@jest/globals';
import { ofProduct, ownersOf, type ProductClaim } from '../../src/scan/ownership.ts';
import { scanSources } from '../../src/scan/scan.ts';
import { portsOf, scan, WHOLE } from './support.ts';

const AGENT = 'MdePartner-Contoso-ContosoCognito/1.0.0';

describe('places', () => {
  test('a call, where its value is set, and the value as a literal', async () => {
    const line = "x = requests.get('https://api.security.microsoft.com/api/machines', headers={'User-Agent': AGENT})";
    const result = await scan({
      'http.py': `AGENT = '${AGENT}'\n`,
      'a.py': `import requests\nfrom http import AGENT\n\n${line}\n`,
    });
    expect(result.sites).toEqual([
      {
        path: 'a.py',
        line: 4,
        endpoint: '/api/machines',
        method: 'GET',
        retired: [],
        column: 5,
        endColumn: line.length + 1,
        status: 'ok',
        confidence: 'high',
        host: 'api.security.microsoft.com',
        userAgent: AGENT,
        setAt: { path: 'http.py', start: { line: 1, column: 9 }, end: { line: 1, column: 50 } },
        headersAt: null,
        client: 'a.py:requests',
        sender: { path: 'a.py', start: { line: 4, column: 5 }, end: { line: 4, column: line.length + 1 } },
        cause: 'set',
        endLine: 4,
        steps: expect.anything(),
      },
    ]);
    expect(result.literals).toEqual([
      {
        value: AGENT,
        location: { path: 'http.py', start: { line: 1, column: 9 }, end: { line: 1, column: 50 } },
        inner: { path: 'http.py', start: { line: 1, column: 10 }, end: { line: 1, column: 49 } },
        status: 'ok',
        sent: true,
      },
    ]);
  });

  test('a literal with escapes or holes has no characters to replace', async () => {
    const { literals } = await scan({ 'a.py': "A = 'MdePartner-Contoso-X\\x2f1'\nB = f'MdePartner-Contoso-X/{v}'\n" });
    expect(literals.map((one) => [one.value, one.inner, one.sent])).toEqual([
      ['MdePartner-Contoso-X/1', null, false],
      ['MdePartner-Contoso-X/{…}', null, false],
    ]);
  });

  test('in a script in UTF-16, columns count letters', async () => {
    const line = "$x = irm 'https://api.security.microsoft.com/api/machines'";
    const bytes = Buffer.from(`\uFEFF# ü\r\n${line}\r\n`, 'utf16le');
    for (const content of [bytes, Buffer.from(bytes).swap16()]) {
      const ports = { ...portsOf({ 'a.ps1': line }), read: () => content };
      const { sites } = await scanSources(WHOLE, ports);
      expect(sites.map((site) => [site.line, site.column, site.status])).toEqual([[2, 6, 'missing']]);
    }
  });

  test('a client that is a variable of a function has the name of the variable', async () => {
    const lines = [
      'def hunt():',
      '  s = requests.Session()',
      "  s.get('https://api.security.microsoft.com/api/machines')",
    ];
    const { clients } = await scan({ 'a.py': `import requests\n${lines.join('\n')}\n` });
    expect(clients.map(({ name }) => name)).toEqual(['s']);
  });

  test('a call over several lines ends with its first', async () => {
    const [site] = (await scan({ 'a.py': "requests.get(\n  'https://api.security.microsoft.com/api/machines'\n)\n" }))
      .sites;
    expect(site).toMatchObject({ line: 1, column: 1, endColumn: 14 });
  });
});

describe('clients', () => {
  test('calls on one object are one client for each cause', async () => {
    const call = (path: string, more = '') => `s.get('https://api.security.microsoft.com/api/${path}'${more})\n`;
    const text = `import requests\ns = requests.Session()\n${call('a')}${call('b')}${call('c', ", headers={'User-Agent': 'x'}")}`;
    const { clients } = await scan({ 'a.py': text });
    expect(clients.map((one) => [one.name, one.cause, one.sites])).toEqual([
      ['s', 'absent', [0, 1]],
      ['s', 'malformed', [2]],
    ]);
  });
});

describe('ownership', () => {
  const claim = (folder: string | null, name: string): ProductClaim => ({
    holds: folder === null ? null : (path) => path.startsWith(folder),
    sends: (userAgent) => userAgent.includes(name),
  });
  const site = (path: string, userAgent: string | null) => ({ path, userAgent }) as Parameters<typeof ownersOf>[0];

  test('globs first, then the value sent, then everybody', () => {
    const products = [claim('a/', 'Alpha'), claim(null, 'Beta'), claim(null, 'Gamma')];
    expect(ownersOf(site('a/x.py', 'MdePartner-C-Beta/1'), products)).toEqual([0]);
    expect(ownersOf(site('b/x.py', 'MdePartner-C-Beta/1'), products)).toEqual([1]);
    expect(ownersOf(site('b/x.py', 'MdePartner-C-Alpha/1'), products)).toEqual([0]);
    expect(ownersOf(site('b/x.py', null), products)).toEqual([1, 2]);
    expect(ownersOf(site('b/x.py', null), [claim('a/', 'Alpha')])).toEqual([0]);
  });

  test('the part of one product keeps its clients', async () => {
    const text = "requests.get('https://api.security.microsoft.com/api/machines')\n";
    const result = await scan({ 'a/x.py': text, 'b/y.py': text });
    const part = ofProduct(result, [claim('a/', 'Alpha'), claim('b/', 'Beta')], 1);
    expect(part.sites.map((one) => one.path)).toEqual(['b/y.py']);
    expect(part.clients.map((one) => one.sites)).toEqual([[0]]);
  });
});

describe('ignore comments', () => {
  test('in every comment syntax', async () => {
    const mark = 'mde-partner-ignore user-agent-missing -- proxy adds it';
    const address = 'https://api.security.microsoft.com';
    const { ignoreComments } = await scan({
      'a.py': `# ${mark}\nx = '${address}'\n`,
      'b.ts': `const x = '${address}'; // ${mark}\n/* ${mark} */\n`,
      'c.ps1': `<# ${mark} #>\n$x = '${address}'\n`,
      'd.yml': `x: ${address} # ${mark}\n`,
      'e.hbs': `{{!-- ${mark} --}}\nx: ${address}\n`,
    });
    expect(ignoreComments.map((one) => [one.location.path, one.location.start.line, one.rule, one.reason])).toEqual([
      ['a.py', 1, 'user-agent-missing', 'proxy adds it'],
      ['b.ts', 1, 'user-agent-missing', 'proxy adds it'],
      ['b.ts', 2, 'user-agent-missing', 'proxy adds it'],
      ['c.ps1', 1, 'user-agent-missing', 'proxy adds it'],
      ['d.yml', 1, 'user-agent-missing', 'proxy adds it'],
      ['e.hbs', 1, 'user-agent-missing', 'proxy adds it'],
    ]);
  });

  test('incomplete ones say what is not there', async () => {
    const text =
      "# mde-partner-ignore\n# mde-partner-ignore user-agent-missing\n# mde-partner-ignore -- only why\nx = 'https://api.security.microsoft.com'\n";
    const { ignoreComments } = await scan({ 'a.py': text });
    expect(ignoreComments.map((one) => [one.rule, one.reason, one.ruleLocation.start])).toEqual([
      [null, null, { line: 1, column: 3 }],
      ['user-agent-missing', null, { line: 2, column: 22 }],
      [null, 'only why', { line: 3, column: 3 }],
    ]);
  });
});

test.each([
  [
    'requests.post(f"https://api.security.microsoft.com/api/machines/{machine}/isolate", json={})',
    '/api/machines/{id}/isolate',
    'POST',
  ],
  [
    'requests.request(verb, "https://graph.microsoft.com/v1.0/security/alerts_v2?$top=5")',
    '/v1.0/security/alerts_v2',
    null,
  ],
  [
    'requests.get("https://api.security.microsoft.com/api/alerts" if new else "https://api.security.microsoft.com/api/incidents")',
    null,
    'GET',
  ],
])('%s: endpoint and method', async (call, endpoint, method) => {
  const { sites } = await scan({ 'a.py': `import requests\n\n${call}\n` });
  expect(sites.map((site) => [site.endpoint, site.method])).toEqual([[endpoint, method]]);
});
