import { afterAll, expect, test } from '@jest/globals';
import { fix } from '../../src/app/fix.ts';
import { parsingErrors } from '../support/language-parsers.ts';
import { memoryScan } from '../support/memory-scan.ts';
import { type Files, memoryTree } from '../support/memory-tree.ts';
import { MODEL_FILES } from '../support/model.ts';
import { wideLine } from '../support/wide-code.ts';

const AGENT = 'MdePartner-Contoso-ContosoCognito/1.0.0';
const API = 'https://api.security.microsoft.com/api';

const edited: { readonly path: string; readonly text: string }[] = [];

/** The file after `fix --suggest`, twice. */
async function fixed(path: string, code: string): Promise<string> {
  const request = { paths: [''], rules: ['user-agent-missing'], suggest: true, art: false, today: '2026-11-30' };
  const again = async (text: string) => {
    const files: Files = { ...MODEL_FILES, [path]: text };
    const { files: changed } = await fix(request, memoryTree(files), { scan: memoryScan(files) });
    return changed.find((one) => one.path === path)?.after ?? text;
  };
  const line = wideLine(path);
  const after = await again(code + line);
  expect(await again(after)).toBe(after);
  edited.push({ path, text: after });
  return after.slice(0, after.length - line.length);
}

const go = (send: string) =>
  `package mde\n\nimport "net/http"\n\ntype Client struct {\n\thttp *http.Client\n}\n\nfunc New() *Client {\n\treturn &Client{http: &http.Client{}}\n}\n\nfunc (c *Client) do(req *http.Request) (*http.Response, error) {\n${send}}\n\nfunc (c *Client) Alerts() (*http.Response, error) {\n\treq, err := http.NewRequest("GET", "${API}/alerts", nil)\n\tif err != nil {\n\t\treturn nil, err\n\t}\n\treturn c.do(req)\n}\n`;
const cs = (rest: string) => `using System.Net.Http;\n\npublic class Alerts\n{\n${rest}}\n`;
const SHARED = `    private static readonly HttpClient Http = new HttpClient();\n\n    public Task<HttpResponseMessage> Files() => Http.GetAsync("https://www.virustotal.com/api/v3/files");\n\n`;
const js = (module: string, rest: string, name = 'client') => `const ${name} = require('${module}');\n\n${rest}`;
const HEADERS = `headers: { 'User-Agent': '${AGENT}' }`;

/** A client of Go whose requests get the headers of a literal. */
const goHeaders = (literal: string) =>
  `package mde\n\nimport "net/http"\n\ntype Client struct {\n\theaders ${literal.slice(0, literal.indexOf('{'))}\n}\n\nfunc New() *Client {\n\treturn &Client{headers: ${literal}}\n}\n\nfunc (c *Client) Alerts() (*http.Response, error) {\n\treq, err := http.NewRequest("GET", "${API}/alerts", nil)\n\tif err != nil {\n\t\treturn nil, err\n\t}\n\treq.Header = c.headers\n\treturn http.DefaultClient.Do(req)\n}\n`;

/** What is inserted at the `+` of the code. */
test.each<[string, string, string, string]>([
  [
    'a function of Go that sends the request it is given',
    'a.go',
    go('\t+return c.http.Do(req)\n'),
    `req.Header.Set("User-Agent", "${AGENT}")\n\t`,
  ],
  [
    'a function of Go that keeps the answer to the request it is given',
    'a.go',
    go('\t+resp, err := c.http.Do(req)\n\treturn resp, err\n'),
    `req.Header.Set("User-Agent", "${AGENT}")\n\t`,
  ],
  [
    'headers of Go on lines, with values in one column',
    'a.go',
    goHeaders('http.Header{\n\t\t+"Accept":       {"a/b"},\n\t\t"Content-Type": {"a/b"},\n\t}'),
    `"User-Agent":   {"${AGENT}"},\n\t\t`,
  ],
  [
    'headers of Go with the type of their values',
    'a.go',
    goHeaders('http.Header{+"Accept": []string{"a/b"}}'),
    `"User-Agent": []string{"${AGENT}"}, `,
  ],
  [
    'a client of C# that is an argument',
    'A.cs',
    'using System.Net.Http;\n\npublic class Alerts(HttpClient http)\n{\n' +
      `    public Task<string> All() => http.GetStringAsync("${API}/alerts");\n}\n\npublic static class Program\n{\n    public static Task Main() => new Alerts(new HttpClient()+).All();\n}\n`,
    ` { DefaultRequestHeaders = { { "User-Agent", "${AGENT}" } } }`,
  ],
  [
    'a message of C# that is an argument, of a client that is also for another vendor',
    'A.cs',
    cs(
      `${SHARED}    public Task<HttpResponseMessage> All() => Http.SendAsync(\n        new HttpRequestMessage(HttpMethod.Get, "${API}/alerts")+);\n`,
    ),
    ` { Headers = { { "User-Agent", "${AGENT}" } } }`,
  ],
  [
    'a call of superagent under another name, by require',
    'a.js',
    js('superagent', `exports.all = () =>\n  client\n    .get('${API}/alerts')+\n    .set('Accept', 'a/b');\n`),
    `\n    .set('User-Agent', '${AGENT}')`,
  ],
  [
    'an instance of got',
    'a.js',
    js(
      'got',
      `const api = client.extend({\n  +prefixUrl: '${API}',\n});\n\nexports.all = () => api.get('alerts').json();\n`,
    ),
    `${HEADERS},\n  `,
  ],
  ['a call of got', 'a.js', js('got', `exports.all = () => client('${API}/alerts', { +retry: 0 });\n`), `${HEADERS}, `],
  [
    'an instance of ky',
    'a.js',
    js('ky', `const api = client.create({\n  +retry: 0,\n});\n\nexports.all = () => api.get('${API}/alerts');\n`),
    `${HEADERS},\n  `,
  ],
  [
    'a call of needle with data',
    'a.js',
    js('needle', `exports.all = () => client.post('${API}/alerts', {}, { +json: true });\n`),
    `${HEADERS}, `,
  ],
  [
    'a call of request',
    'a.js',
    js('request', `exports.all = (done) => client({ +url: '${API}/alerts' }, done);\n`),
    `${HEADERS}, `,
  ],
  [
    'a call of request with an address',
    'a.js',
    js('request', `exports.all = (done) => client.get('${API}/alerts', { +json: true }, done);\n`),
    `${HEADERS}, `,
  ],
  [
    'options of https',
    'a.js',
    js(
      'https',
      `exports.all = (done) => {\n  const options = {\n    +hostname: 'api.security.microsoft.com',\n    path: '/api/alerts',\n  };\n  https.request(options, done).end();\n};\n`,
      'https',
    ),
    `${HEADERS},\n    `,
  ],
  [
    'a call of axios with its configuration',
    'a.js',
    js('axios', `exports.all = () => client({ +url: '${API}/alerts' });\n`),
    `${HEADERS}, `,
  ],
  [
    'an interceptor of axios that sets another header',
    'a.js',
    js(
      'axios',
      `exports.create = (token, config) => {\n  const api = client.create({ baseURL: '${API}', ...config });\n  api.interceptors.request.use((request) => {\n    request.headers.Authorization = token;+\n    return request;\n  });\n  return () => api.get('/alerts');\n};\n`,
    ),
    `\n    request.headers['User-Agent'] = '${AGENT}';`,
  ],
  [
    'headers of fetch in an object',
    'a.js',
    `export const all = () => {\n  const headers = new Headers();+\n  headers.append('Accept', 'a/b');\n  return fetch('${API}/alerts', { headers });\n};\n`,
    `\n  headers.set('User-Agent', '${AGENT}');`,
  ],
  [
    'a client of resty',
    'a.go',
    `package mde\n\nimport "github.com/go-resty/resty/v2"\n\nfunc alerts() (*resty.Response, error) {\n\tclient := resty.New()+\n\treturn client.R().Get("${API}/alerts")\n}\n`,
    `\n\tclient.SetHeader("User-Agent", "${AGENT}")`,
  ],
])('%s', async (_, path, code, inserted) => {
  const [before = '', behind = ''] = code.split('+');
  expect(await fixed(path, before + behind)).toBe(before + inserted + behind);
});

test.each<[string, string]>([
  [
    'request with options from elsewhere',
    js('request', `exports.all = (options) => client({ url: '${API}/alerts', ...options });\n`),
  ],
  [
    'fetch with a request that has headers of its own',
    `export const all = () => fetch(new Request('${API}/alerts', { headers: { Accept: 'a/b' } }));\n`,
  ],
])('a call of %s gets no second object of options', async (_, code) => {
  expect(await fixed('a.js', code)).not.toMatch(/\), \{ headers|options \}, \{/);
});

test.each<[string, string]>([
  ['that the function replaces', '\treq = req.Clone(req.Context())\n\treturn c.http.Do(req)\n'],
  [
    'that is sent in a condition',
    '\tif r, err := c.http.Do(req); err == nil {\n\t\treturn r, nil\n\t}\n\treturn nil, nil\n',
  ],
])('a request of Go %s gets it where it is made', async (_, send) => {
  const [before = '', behind = ''] = go(send).split('\treturn c.do(req)\n');
  const set = `\treq.Header.Set("User-Agent", "${AGENT}")\n\treturn c.do(req)\n`;
  expect(await fixed('a.go', before.concat('\treturn c.do(req)\n', behind))).toBe(before + set + behind);
});

afterAll(() => {
  expect(parsingErrors(edited)).toBe('');
});
