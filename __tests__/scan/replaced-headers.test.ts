import { describe, expect, test } from '@jest/globals';
import { reported, scan } from './support.ts';

const API = 'https://api.security.microsoft.com/api/alerts';
const UA = 'MdePartner-Contoso-ContosoCognito/1.0.0';

const go = (replaced: string, params = '') =>
  `package a\nimport "net/http"\ntype Client struct { headers http.Header }\nfunc New() *Client { return &Client{headers: http.Header{"Accept": []string{"a/b"}}} }\nfunc (c *Client) A(${params}) {\n\treq, _ := http.NewRequest("GET", "${API}", nil)\n\treq.Header.Set("User-Agent", "${UA}")\n\treq.Header = ${replaced}\n\thttp.DefaultClient.Do(req)\n}\n`;
const js = (replaced: string) =>
  `export const a = (h) => {\n  const o = { headers: {} };\n  o.headers['User-Agent'] = '${UA}';\n  o.headers = ${replaced};\n  return fetch('${API}', o);\n};\n`;
const axios = (replaced: string) =>
  `const axios = require('axios');\nexports.a = (h) => {\n  const c = axios.create();\n  c.defaults.headers.common['User-Agent'] = '${UA}';\n  c.defaults.headers.common = ${replaced};\n  return c.get('${API}');\n};\n`;
const python = (replaced: string) =>
  `import requests\ndef a(h):\n    s = requests.Session()\n    s.headers["User-Agent"] = "${UA}"\n    s.headers = ${replaced}\n    return s.get("${API}")\n`;

describe('headers that are put in the place of those with the User-Agent', () => {
  test.each<[string, string, string]>([
    ['a literal of Go', 'a.go', go('http.Header{"Accept": []string{"a/b"}}')],
    ['a literal of Go in a field', 'a.go', go('c.headers')],
    ['new headers of Go', 'a.go', go('make(http.Header)')],
    ['a literal of JavaScript', 'a.js', js("{ Accept: 'a/b' }")],
    ['new headers of JavaScript', 'a.js', js("new Headers({ Accept: 'a/b' })")],
    ['a literal for all methods of an instance of axios', 'a.js', axios("{ Accept: 'a/b' }")],
    ['a literal of Python', 'a.py', python('{"Accept": "a/b"}')],
  ])('%s', async (_, path, text) => {
    expect(reported(await scan({ [path]: text }))).toEqual([expect.stringMatching(/ missing/)]);
  });

  test.each<[string, string, string]>([
    ['Go', 'a.go', go('h', 'h http.Header')],
    ['new headers of JavaScript', 'a.js', js('new Headers(h)')],
    ['a copy in JavaScript', 'a.js', js('Object.assign({}, h)')],
    ['an instance of axios', 'a.js', axios('h')],
    ['Python', 'a.py', python('h')],
  ])('what a caller gives cannot be told: %s', async (_, path, text) => {
    expect(reported(await scan({ [path]: text }))).toEqual([expect.stringMatching(/ unverifiable/)]);
  });

  test('those before are part of them', async () => {
    const text = js("{ ...o.headers, Accept: 'a/b' }");
    expect(reported(await scan({ 'a.js': text }))).toEqual([expect.stringMatching(/ ok/)]);
  });
});
