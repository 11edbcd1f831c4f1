import { describe, expect, test } from '@jest/globals';
import { reported, scan } from './support.ts';

const HOST = 'https://api.security.microsoft.com';
const UA = 'MdePartner-Contoso-ContosoCognito/1.0.0';

async function statuses(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  return reported(await scan(files));
}

describe('an address that is put together from parts', () => {
  test.each([
    [
      'urlunsplit',
      'a.py',
      `requests.get(urlunsplit(("https", "api.security.microsoft.com", "/api/alerts", "", "")))\n`,
      1,
    ],
    [
      'urlunparse with a variable',
      'a.py',
      `parts = ["https", "api.security.microsoft.com", "api/alerts", "", "", ""]\nrequests.get(urlunparse(parts))\n`,
      2,
    ],
    [
      'UriBuilder with an initializer',
      'a.cs',
      'class C { void M() { new HttpClient().GetAsync(new UriBuilder("https", "api.security.microsoft.com") { Path = "api/alerts" }.Uri); } }\n',
      1,
    ],
    [
      'UriBuilder whose path is set later',
      'a.cs',
      `class C { void M() {\nvar b = new UriBuilder("${HOST}");\nb.Path = "/api/alerts";\nnew HttpClient().GetAsync(b.Uri);\n} }\n`,
      4,
    ],
  ])('%s', async (_, file, text, line) => {
    const result = await scan({ [file]: text });
    expect(result.sites.map((site) => [site.line, site.status, site.host, site.endpoint])).toEqual([
      [line, 'missing', 'api.security.microsoft.com', '/api/alerts'],
    ]);
  });

  test('not when its host is another', async () => {
    const text = 'requests.get(urlunsplit(("https", "api.example.com", "/api/alerts", "", "")))\n';
    expect(await statuses({ 'a.py': text })).toEqual([]);
  });
});

describe('an address that is a default', () => {
  test.each([
    [
      'of an option of argparse',
      'a.py',
      `p = argparse.ArgumentParser()\np.add_argument("--api-url", default="${HOST}")\na = p.parse_args()\nrequests.get(a.api_url + "/api/alerts")\n`,
      'a.py:4 missing',
    ],
    [
      'of a flag',
      'a.go',
      `package a\nimport "flag"\nvar base = flag.String("url", "${HOST}", "API")\nfunc f() { http.Get(*base + "/api/alerts") }\n`,
      'a.go:4 missing',
    ],
    [
      'of a flag with a letter',
      'a.go',
      `package a\nimport "github.com/spf13/pflag"\nvar base = pflag.StringP("url", "u", "${HOST}", "API")\nfunc f() { http.Get(*base + "/api/alerts") }\n`,
      'a.go:4 missing',
    ],
    [
      'of a variable that may not be set',
      'a.rs',
      `const BASE: &str = "${HOST}";\nfn m() { reqwest::Client::new().get(format!("{}/api/alerts", std::env::var("B").unwrap_or_else(|_| BASE.to_string()))).send(); }\n`,
      'a.rs:2 missing',
    ],
    [
      'of a value that an outside function may give',
      'a.py',
      `import settings\nbase = settings.load() or "${HOST}"\nrequests.get(base + "/api/alerts")\n`,
      'a.py:3 missing',
    ],
    [
      'of an Optional',
      'A.java',
      `class A { void m() { rest.getForObject(Optional.ofNullable(url).orElse("${HOST}") + "/api/alerts", String.class); } }\n`,
      'A.java:1 unverifiable low',
    ],
  ])('%s', async (_, file, text, wanted) => {
    expect(await statuses({ [file]: text })).toEqual([wanted]);
  });

  test('of an annotated field, or of a configuration file that it names', async () => {
    const java = (value: string): string =>
      `class A {\n@Value("${value}") private String base;\nString m() { return new RestTemplate().getForObject(base + "/api/alerts", String.class); } }\n`;
    expect(await statuses({ 'A.java': java(`\${mde.url:${HOST}}`) })).toEqual(['A.java:3 missing']);
    const yaml = `mde:\n  service-url: ${HOST}\n`;
    expect(await statuses({ 'A.java': java(`\${mde.service-url}`), 'application.yml': yaml })).toEqual([
      'A.java:3 missing',
    ]);
    expect(await statuses({ 'A.java': java(`\${mde.url:https://api.example.com}`) })).toEqual([]);
  });

  test('of an annotated parameter of a constructor', async () => {
    const text = `class A {\nprivate String base;\nA(@Value("\${u:${HOST}}") String base) { this.base = base; }\nString m() { return new RestTemplate().getForObject(base + "/api/alerts", String.class); } }\n`;
    expect(await statuses({ 'A.java': text })).toEqual(['A.java:4 missing']);
  });

  test('an option is no member of another object', async () => {
    const text = (member: string): string =>
      `p = argparse.ArgumentParser()\np.add_argument("--url", default="${HOST}")\ndef f(item, args):\n    requests.get(${member} + "/api/alerts")\n`;
    expect(await statuses({ 'a.py': text('item.url') })).toEqual([]);
    expect(await statuses({ 'a.py': text('args.url') })).toEqual(['a.py:4 missing']);
  });

  test('an option of another name says nothing', async () => {
    const text = `p = argparse.ArgumentParser()\np.add_argument("--url", default="${HOST}")\na = p.parse_args()\nrequests.get(a.proxy + "/api/alerts")\n`;
    expect(await statuses({ 'a.py': text })).toEqual([]);
  });
});

describe('a short name of another file', () => {
  const api =
    'import requests\nfrom .config import BASE\n\ndef alerts():\n    return requests.get(f"{BASE}/api/alerts")\n';

  test('is looked for in the folder around', async () => {
    const files = { 'a/config.py': `BASE = "${HOST}"\n`, 'a/api.py': api };
    expect(await statuses(files)).toEqual(['a/api.py:5 missing']);
  });

  test('is looked for beside the folder of the constants', async () => {
    const files = { 'pkg/core/config.py': `BASE = "${HOST}"\n`, 'pkg/api.py': api.replace('.config', '.core.config') };
    expect(await statuses(files)).toEqual(['pkg/api.py:5 missing']);
  });

  test('is a field of a class whose methods set it', async () => {
    const files = {
      'a/config.py': `class Config:\n    def __init__(self):\n        self.url = "${HOST}"\n`,
      'a/api.py': 'import requests\nfrom .config import Config\n\nrequests.get(Config().url + "/api/alerts")\n',
    };
    expect(await statuses(files)).toEqual(['a/api.py:4 missing']);
  });

  test('means nothing in another folder', async () => {
    expect(await statuses({ 'a/config.py': `BASE = "${HOST}"\n`, 'b/api.py': api })).toEqual([]);
  });
});

describe('options that a wrapper adds to', () => {
  const wrapper = (headers: string): string =>
    `import axios from 'axios';\nconst client = axios.create({ ${headers} });\nconst send = (o) => client({ ...o, method: 'GET' });\nexport const f = () => send({ url: '${HOST}/api/alerts' });\n`;

  test('bring the address with them', async () => {
    expect(await statuses({ 'a.js': wrapper('') })).toEqual(['a.js:4 missing']);
    expect(await statuses({ 'a.js': wrapper(`headers: { 'User-Agent': '${UA}' }`) })).toEqual(['a.js:4 ok']);
  });
});

describe('a request that an object declares', () => {
  const node = (more: string, request = `{ method: 'GET', url: '/api/alerts' }`): string =>
    `export const node = { requestDefaults: { baseURL: '${HOST}'${more} },\n  options: [{ routing: { request: ${request} } }] };\n`;

  test('has the base and the headers of the defaults around it', async () => {
    expect(await statuses({ 'a.ts': node('') })).toEqual(['a.ts:2 missing']);
    expect(await statuses({ 'a.ts': node(`, headers: { 'User-Agent': '${UA}' }`) })).toEqual(['a.ts:2 ok']);
  });

  test('has the defaults of the object that names it, in this file and in others', async () => {
    const files = (more: string): Record<string, string> => ({
      'a.ts': `import { plans } from './plans';\nexport const node = { requestDefaults: { baseURL: '${HOST}'${more} },\n  options: [...plans] };\n`,
      'plans.ts': `const all = [\n  { routing: { request: { method: 'GET', url: '/api/alerts' } } }];\nexport const plans = [...all];\n`,
    });
    expect(await statuses(files(''))).toEqual(['plans.ts:2 missing']);
    expect(await statuses(files(`, headers: { 'User-Agent': '${UA}' }`))).toEqual(['plans.ts:2 ok']);
  });

  test('counts once where it has a whole URL', async () => {
    const requests = `const all = [\n  { routing: { request: { method: 'GET', url: '${HOST}/api/alerts' } } }];\n`;
    const headers = `headers: { 'User-Agent': '${UA}' }`;
    const node = `export const node = { requestDefaults: { ${headers} }, options: all };\n`;
    expect(await statuses({ 'a.ts': requests + node })).toEqual(['a.ts:2 ok']);
  });

  test('counts once, however many ways lead to it', async () => {
    const operations = Array.from({ length: 10 }, (_, i) => `const b${i + 1} = { x: b${i}, y: b${i} };\n`).join('');
    const file = `const b0 = { routing: { request: { method: 'GET', url: '/api/alerts' } } };\n${operations}export const node = { requestDefaults: { baseURL: '${HOST}' }, options: [b10] };\n`;
    expect(await statuses({ 'a.ts': file })).toEqual(['a.ts:1 missing']);
  });

  test('may have headers of its own', async () => {
    const request = `{ method: 'GET', url: '/api/alerts', headers: { 'User-Agent': '${UA}' } }`;
    expect(await statuses({ 'a.ts': node('', request) })).toEqual(['a.ts:2 ok']);
  });

  test('goes elsewhere with a base of its own', async () => {
    const request = `{ method: 'GET', baseURL: 'https://api.example.com', url: '/api/alerts' }`;
    expect(await statuses({ 'a.ts': `export const node = { routing: { request: ${request} } };\n` })).toEqual([]);
  });

  test('has its own value of the header, whatever the defaults have', async () => {
    const request = `{ method: 'GET', url: '/api/alerts', headers: { 'User-Agent': 'curl/8' } }`;
    expect(await statuses({ 'a.ts': node(`, headers: { 'User-Agent': '${UA}' }`, request) })).toEqual([
      'a.ts:2 malformed',
    ]);
  });

  test('goes to its own base, whatever the defaults have', async () => {
    const request = `{ method: 'GET', baseURL: 'https://api.example.com', url: '/api/alerts' }`;
    expect(await statuses({ 'a.ts': node('', request) })).toEqual([]);
  });

  test('is none beside a recorded answer', async () => {
    const text = `export const a = { request: { method: 'GET', url: '${HOST}/api/alerts' }, response: { status: 200 } };\n`;
    expect(await statuses({ 'a.ts': text })).toEqual([]);
  });

  test('is none without a method', async () => {
    expect(await statuses({ 'a.ts': node('', `{ url: '/api/alerts' }`) })).toEqual([]);
  });
});

test('a URL among the options goes behind their base', async () => {
  const text = `import axios from 'axios';\naxios({ baseURL: '${HOST}', url: '/api/alerts' });\n`;
  const { sites } = await scan({ 'a.js': text });
  expect(sites.map((site) => [site.status, site.endpoint])).toEqual([['missing', '/api/alerts']]);
});

test('a client that a field of the own class holds is known', async () => {
  const text = `import axios from 'axios';\nclass A { line = axios.create();\n  all() { return this.line({ url: '${HOST}/api/alerts' }); } }\n`;
  expect(await statuses({ 'a.ts': text })).toEqual(['a.ts:3 missing']);
});

describe('a function that is handed to another', () => {
  test('sends a request if it is one of a library', async () => {
    const text = (given: string): string =>
      `import requests\n\ndef ask(url, method):\n    return method(url)\n\ndef pages(url, method):\n    return ask(url, method).json()\n\ndef alerts():\n    return pages('${HOST}/api/alerts', ${given})\n`;
    expect(await statuses({ 'a.py': text('requests.get') })).toEqual(['a.py:10 missing']);
    expect(await statuses({ 'a.py': text('print') })).toEqual([]);
  });

  test('is called with what the other one is given for it', async () => {
    const text = (headers: string): string =>
      `import requests\n\ndef retry(work, *args):\n    return work(*args)\n\ndef alerts():\n    return retry(lambda url, headers: requests.get(url, headers=headers), '${HOST}/api/alerts', ${headers})\n`;
    expect(await statuses({ 'a.py': text('{}') })).toEqual(['a.py:7 missing']);
    expect(await statuses({ 'a.py': text(`{'User-Agent': '${UA}'}`) })).toEqual(['a.py:7 ok']);
  });

  test('may be a script block with a list of arguments', async () => {
    const text = (headers: string): string =>
      `function Again { param([scriptblock]$Work, [object[]]$Values = @()) return & $Work @Values }\nfunction Alerts {\n  $headers = ${headers}\n  Again -Work { param($uri, $h) Invoke-RestMethod -Uri $uri -Headers $h } -Values @('${HOST}/api/alerts', $headers)\n}\n`;
    expect(await statuses({ 'a.ps1': text("@{ Accept = 'a' }") })).toEqual(['a.ps1:4 missing']);
    expect(await statuses({ 'a.ps1': text(`@{ 'User-Agent' = '${UA}' }`) })).toEqual(['a.ps1:4 ok']);
  });

  test('may have another name where it is imported', async () => {
    expect(
      await statuses({ 'a.py': `from requests import get as fetch_it\nfetch_it('${HOST}/api/alerts')\n` }),
    ).toEqual(['a.py:2 missing']);
  });
});

describe('a template of a data file', () => {
  const yaml = (url: string, more = ''): string =>
    `${more}steps:\n  - action: http\n    args:\n      method: GET\n      url: ${url}\n`;

  test.each([
    `\${{ inputs.url || '${HOST}' }}/api/alerts`,
    `{{ url or "${HOST}" }}/api/alerts`,
    `{{ url | default('${HOST}') }}/api/alerts`,
    `'{{ url | default "${HOST}" }}/api/alerts'`,
  ])('%s has its default', async (url) => {
    expect(await statuses({ 'a.yml': yaml(url) })).toEqual(['a.yml:5 missing']);
  });

  test.each(['inputs', 'expects', 'params'])('has the default of one of the %s', async (key) => {
    const more = `${key}:\n  base_url:\n    default: ${HOST}\n`;
    expect(await statuses({ 'a.yml': yaml(`\${{ inputs.base_url }}/api/alerts`, more) })).toEqual(['a.yml:8 missing']);
  });

  test('has no default of another input', async () => {
    const more = `inputs:\n  other:\n    default: ${HOST}\n`;
    expect(await statuses({ 'a.yml': yaml(`\${{ inputs.base_url }}/api/alerts`, more) })).toEqual([]);
  });
});

describe('what begins with an unknown value, asked of a client with a base', () => {
  const BASES: readonly (readonly [string, string, (base: string, header: string) => string, string])[] = [
    [
      'httpx',
      'a.py',
      (base, header) =>
        `import httpx\nclass C:\n    def __init__(self, area):\n        self.area = area\n        self.client = httpx.Client(base_url="${base}"${header && `, headers={"User-Agent": "${header}"}`})\n    def ips(self):\n        return self.client.get(f"{self.area}/ips")\n`,
      'a.py:7',
    ],
    [
      'axios',
      'a.js',
      (base, header) =>
        `const axios = require('axios');\nconst api = axios.create({ baseURL: '${base}'${header && `, headers: { 'User-Agent': '${header}' }`} });\nexports.ips = (area) => api.get(\`\${area}/ips\`);\n`,
      'a.js:3',
    ],
    [
      'resty',
      'a.go',
      (base, header) =>
        `package a\nimport "github.com/go-resty/resty/v2"\nfunc Ips(area string) {\n\tclient := resty.New().SetBaseURL("${base}")${header && `.SetHeader("User-Agent", "${header}")`}\n\tclient.R().Get(area + "/ips")\n}\n`,
      'a.go:5',
    ],
    [
      'HttpClient',
      'A.cs',
      (base, header) =>
        `using System.Net.Http;\nclass A {\n  readonly HttpClient client = new HttpClient { BaseAddress = new Uri("${base}") };\n  A() { ${header && `client.DefaultRequestHeaders.Add("User-Agent", "${header}");`} }\n  public Task Ips(string area) => client.GetAsync($"{area}/ips");\n}\n`,
      'A.cs:5',
    ],
  ];

  test.each(BASES)('%s: cannot be told without the header', async (_, file, text, line) => {
    expect(await statuses({ [file]: text(HOST, '') })).toEqual([`${line} unverifiable low`]);
  });

  test.each(BASES)('%s: covered with it', async (_, file, text, line) => {
    expect(await statuses({ [file]: text(HOST, UA) })).toEqual([`${line} ok low`]);
  });

  test.each(BASES)('%s: not behind another base', async (_, file, text) => {
    expect(await statuses({ [file]: text('https://api.example.com', '') })).toEqual([]);
  });

  test('not without a base', async () => {
    const text = `import requests\nHOST = "${HOST}"\ndef ips(area):\n    return requests.get(f"{area}/ips")\n`;
    expect(await statuses({ 'a.py': text })).toEqual([]);
  });

  test('not to sign in', async () => {
    const text = `import httpx\nclient = httpx.Client(base_url="${HOST}")\ndef sign_in(tenant):\n    return client.post(f"{tenant}/oauth2/token")\n`;
    expect(await statuses({ 'a.py': text })).toEqual([]);
  });
});
