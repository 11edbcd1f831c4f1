import { describe, expect, test } from '@jest/globals';
import { renderJson } from '../../src/render/json.ts';
import { renderSarif } from '../../src/render/sarif/sarif.ts';
import { aFinding, aManifest, aReport, COGNITO_MEASUREMENTS } from '../support/reports.ts';
import { scan } from './support.ts';

const HOST = 'api.security.microsoft.com';
const URL = `https://${HOST}/api/machines`;

/** Lines of the addresses that lead to no call. */
async function lines(files: Record<string, string>): Promise<string[]> {
  const { unfollowed } = await scan(files);
  return unfollowed.map(({ location }) => `${location.path}:${location.start.line}`);
}

describe('an address that nothing is known to request is named', () => {
  test.each([
    ['a.py', `import odd\nodd.transmit(odd.parts("https", "${HOST}", "/api/machines"))\n`],
    ['a.py', `import argparse\np = argparse.ArgumentParser()\np.add_argument("--base", default="https://${HOST}")\n`],
    ['a.py', `class Api:\n    base = "https://${HOST}"\n`],
    ['a.py', `def api(base="https://${HOST}"):\n    return base\n`],
    ['a.ts', `export const routes = { machines: '${URL}' };\n`],
    ['a.go', `package a\n\nvar base = flag.String("base", "${URL}", "API")\n`],
    ['a.cs', `class A { const string Base = "${URL}"; }\n`],
    ['A.java', `class A { static final String BASE = "${URL}"; }\n`],
    ['a.ps1', `$Base = '${URL}'\n`],
    ['a.rb', `option :base, default: '${URL}'\n`],
    ['a.php', `<?php\nregister(['base' => '${URL}']);\n`],
    ['a.rs', `const BASE: &str = "${URL}";\n`],
  ])('%s %j', async (path, text) => {
    expect(await lines({ [path]: text })).toHaveLength(1);
  });
});

describe('an address is not named', () => {
  test.each([
    ['that a call requests', `import requests\nBASE = "https://${HOST}"\nrequests.get(BASE + "/api/machines")\n`],
    ['that two calls share', `import requests\nU = "${URL}"\nrequests.get(U)\nrequests.post(U)\n`],
    ['of an audience', `get_token(resource="https://${HOST}")\nSCOPES = ["https://${HOST}/.default"]\n`],
    ['of an audience in a dictionary', `body = {"resource": "https://${HOST}", "grant_type": "x"}\n`],
    ['of a token that a function gets', `app.acquire_token_for_client("https://${HOST}")\n`],
    ['that is compared', `same = url == "${URL}"\nmine = url.startswith("${URL}")\n`],
    ['of Microsoft Graph alone, which other APIs share', `GRAPH = "https://graph.microsoft.com"\n`],
    ['of Microsoft Graph outside of /security', `U = "https://graph.microsoft.com/v1.0/users"\n`],
    ['in a sentence', `HELP = "Open ${URL} in a browser"\n`],
    ['in a comment', `# ${URL}\n`],
    ['of another vendor', `U = "https://api.crowdstrike.com/devices"\n`],
  ])('%s', async (_, text) => {
    expect(await lines({ 'a.py': text })).toEqual([]);
  });

  test('in a test', async () => {
    expect(await lines({ 'tests/test_a.py': `U = "${URL}"\n` })).toEqual([]);
  });

  test('that a call of another file requests', async () => {
    const files = {
      'config.py': `API_BASE = "https://${HOST}"\n`,
      'a.py': 'import requests\nfrom config import API_BASE\nrequests.get(API_BASE + "/api/machines")\n',
    };
    expect(await lines(files)).toEqual([]);
  });
});

describe('in a data file', () => {
  test.each([
    ['a.yml', `steps:\n  - request:\n      url: ${URL}\n`],
    ['main.tf', `data "http" "b" {\n  url = "${URL}"\n}\n`],
    ['settings.json', `{ "DefenderBase": "https://${HOST}" }\n`],
  ])('an address that nothing is known to request is named: %s', async (path, text) => {
    expect(await lines({ [path]: text })).toHaveLength(1);
  });

  test.each([
    ['that a declared request has', { 'a.yml': `request:\n  url: ${URL}\n  method: GET\n` }],
    [
      'that one is put together from',
      {
        'main.bicep': `param base string = 'https://${HOST}'\nvar a = { method: 'GET', uri: '\${base}/api/machines' }\n`,
        'a.json': `{ "variables": { "base": "https://${HOST}" }, "a": { "method": "GET", "uri": "[concat(variables('base'), '/api/alerts')]" } }\n`,
      },
    ],
    [
      'that code requests',
      {
        'settings.json': `{ "DefenderBase": "https://${HOST}" }\n`,
        'a.py':
          'import json, requests\ncfg = json.load(open("settings.json"))\nrequests.get(cfg["DefenderBase"] + "/api/machines")\n',
      },
    ],
    ['of an audience', { 'a.json': `{ "resource": "https://${HOST}" }\n` }],
    [
      'of a description of the API',
      { 'a.json': `{ "openapi": "3.0.0", "servers": [{ "url": "https://${HOST}" }] }\n` },
    ],
  ])('an address is not named: %s', async (_, files) => {
    expect(await lines(files)).toEqual([]);
  });
});

test('each address has its own place', async () => {
  const text = `A = "${URL}/1"\nB = "${URL}/2"\n`;
  expect(await lines({ 'a.py': text })).toEqual(['a.py:1', 'a.py:2']);
});

describe('a report of this tool is no source', () => {
  const site = {
    path: 'a.py',
    line: 1,
    endLine: 1,
    status: 'missing',
    host: HOST,
    userAgent: null,
    setAt: null,
    evidence: null,
    traffic: null,
    provenBy: null,
    retired: null,
  } as const;
  const apiCalls = {
    covered: 0,
    uncovered: 1,
    unverifiable: 0,
    proof: null,
    sites: [site],
    notJudged: [],
    excluded: [],
  };
  const report = aReport({
    manifests: [
      aManifest({ products: [{ name: 'Contoso Cognito', measurements: { ...COGNITO_MEASUREMENTS, apiCalls } }] }),
    ],
    findings: [aFinding({ message: URL })],
  });
  const json = renderJson(report);
  const sarif = renderSarif(report, [], { home: 'https://github.com/OWNER/mde-partner-check' });

  test.each([
    ['report.json', json],
    ['reports/results.json', sarif],
    ['build/report.json', json],
    ['report', json],
  ])('%s', async (path, text) => {
    const { unfollowed, notJudged } = await scan({ [path]: text });
    expect([...unfollowed, ...notJudged]).toEqual([]);
  });

  test('but another file with the same host is one', async () => {
    expect(await lines({ 'report.json': json.replace('mde-partner-check', 'other-check') })).toContainEqual(
      expect.stringMatching(/^report\.json:/),
    );
  });

  test.each([
    [
      'a program',
      'late.py',
      `{"schemaVersion": 1, "tool": {"name": "mde-partner-check"}}\nimport requests\nrequests.get("${URL}")\n`,
    ],
    ['data with more keys', 'late.json', json.replace('{', `{"request": {"method": "GET", "url": "${URL}"},`)],
    ['a SARIF log with more keys', 'late.json', sarif.replace('{', `{"request": {"method": "GET", "url": "${URL}"},`)],
    [
      'a SARIF log of another tool too',
      'late.json',
      sarif.replace(/\]\s*\}\s*$/, `, {"request": {"method": "GET", "url": "${URL}"}}]}`),
    ],
  ])('nor is %s that begins like one', async (_, path, text) => {
    const { sites, unfollowed } = await scan({ [path]: text });
    expect(sites.length + unfollowed.length).toBeGreaterThan(0);
  });
});

describe('beside a use that is followed, one that leads to no followed request is named', () => {
  const UA = "{ 'User-Agent': 'MdePartner-Contoso-Lens/1.0.0' }";
  const python = (text: string) =>
    `import requests\nBASE = "https://${HOST}"\nrequests.get(BASE + "/api/alerts", headers=${UA})\n${text}`;
  const javascript = (text: string) =>
    `const BASE = "https://${HOST}";\nfetch(BASE + "/api/alerts", { headers: ${UA} });\n${text}`;
  const wrappers = [1, 2, 3, 4, 5].map((n) => `def f${n + 1}(u):\n    return f${n}(u)\n`).join('');

  test.each([
    ['objects in a loop', 'a.py', python('for one in load(BASE):\n    requests.get(one["url"])\n'), ['a.py:5']],
    [
      'a thread',
      'a.py',
      python('import odd\ndef f(u):\n    requests.get(u)\nodd.spawn(target=f, args=(BASE + "/x",)).start()\n'),
      ['a.py:6'],
    ],
    [
      'an executor',
      'a.py',
      python('urls = [BASE + "/x"]\ndef f(u):\n    return requests.get(u).json()\nall = list(executor.map(f, urls))\n'),
      ['a.py:6'],
    ],
    ['a list', 'a.py', python('urls = []\nurls.append(BASE + "/x")\npool.map(gone, urls)\n'), ['a.py:6']],
    [
      'many functions around a request',
      'a.py',
      python(`def f1(u):\n    return requests.get(u)\n${wrappers}f6(BASE + "/x")\n`),
      ['a.py:5'],
    ],
    ['another library', 'a.py', python('import odd\nodd.transmit(BASE + "/x")\n'), ['a.py:5']],
    ['what only sounds like a log', 'a.py', python('odd.login(BASE + "/x")\n'), ['a.py:4']],
    [
      'a field',
      'a.py',
      python(
        'class A:\n    def __init__(self):\n        self.base = BASE\n    def m(self):\n        odd.go(self.base)\n',
      ),
      ['a.py:8'],
    ],
    ['a function', 'a.py', python('def api(p):\n    return BASE + p\nodd.go(api("/x"))\n'), ['a.py:6']],
    ['a key', 'a.js', javascript('const E = { m: BASE + "/x" };\nexport const f = (k) => odd(E[k]);\n'), ['a.js:4']],
    [
      'a function that is handed on',
      'a.js',
      javascript('const get = (u) => fetch(u);\nlimit(get, BASE + "/x");\n'),
      // Whatever calls it may give it the address.
      ['a.js:3'],
    ],
    [
      'each item',
      'a.js',
      javascript('Promise.all(["/x", "/y"].map((p) => BASE + p).map((u) => fetch(u)));\n'),
      ['a.js:3'],
    ],
    [
      'each item',
      'a.ps1',
      `$Base = "https://${HOST}"\nInvoke-RestMethod "$Base/api/alerts" -Headers @{ 'User-Agent' = 'MdePartner-Contoso-Lens/1.0.0' }\n@("$Base/x") | ForEach-Object -Parallel { Invoke-RestMethod $_ }\n`,
      ['a.ps1:3'],
    ],
  ])('%s in %s', async (_, path, text, expected) => {
    expect(await lines({ [path]: text })).toEqual(expected);
  });

  test.each([
    ['what is shown', 'print(BASE)\nlogger.info("x %s", BASE)\nraise ValueError("bad " + BASE)\n'],
    ['what is compared', 'if url.startswith(BASE):\n    x = 1\n'],
    ['an audience', 'body = {"resource": BASE}\nrequests.post("https://login.example.org/x", data=body)\n'],
    ['what asks for a token', 'token = get_token(BASE + "/.default")\n'],
    ['what nothing uses', 'MACHINES = BASE + "/x"\n'],
    ['a wrapper', `def get(p):\n    return requests.get(BASE + p, headers=${UA})\nget("/x")\n`],
    ['an answer', 'answer = requests.get(BASE + "/x")\nodd.go(answer.json())\n'],
    ['a file that is named after it', 'open(BASE.split("/")[2] + ".json")\n'],
    [
      'a name that holds another address by then',
      'u = BASE + "/x"\nrequests.get(u)\nu = "https://www.example.org/"\nodd.go(u)\n',
    ],
  ])('%s is not', async (_, text) => {
    expect(await lines({ 'a.py': python(text) })).toEqual([]);
  });
});
