import { describe, expect, test } from '@jest/globals';
import { reported, scan } from './support.ts';

const UA = 'MdePartner-Contoso-ContosoCognito/1.0.0';
const ALERTS = 'https://api.security.microsoft.com/api/alerts';

/** Name, file, lines, and what a careful reader says of each call. `UA` and `ALERTS` stand for the texts. */
type Case = readonly [name: string, file: string, lines: string, statuses: readonly string[]];

function check(cases: readonly Case[]): void {
  test.each(cases)('%s (%s)', async (_, file, lines, statuses) => {
    const text = lines.replaceAll('ALERTS', ALERTS).replaceAll('UA', UA);
    const found = reported(await scan({ [file]: `${text}\n`, 'go.mod': 'module x\n' }));
    expect(found.map((line) => line.replace(/^\S+ /, ''))).toEqual(statuses);
  });
}

const OPEN = ['unverifiable low'];

describe('a client whose options nothing in the sources gives', () => {
  check([
    [
      'an optional parameter of a constructor',
      'a.ts',
      "export class Api {\n  constructor(private options?: Options) {}\n  alerts() { return fetch('ALERTS', { headers: { ...this.options?.headers } }); }\n}",
      ['missing'],
    ],
    [
      'a function that stands in',
      'a.ts',
      'export class Api {\n  #fetch: typeof fetch;\n  constructor(options?: Options) { this.#fetch = options?.fetch ?? fetch; }\n  alerts() { return this.#fetch("ALERTS", { method: "GET" }); }\n}',
      ['missing'],
    ],
    [
      'an object of options that is taken apart',
      'a.ts',
      "import axios from 'axios';\nexport const make = ({ token, ...options }: Arg = {}) => ({\n  list: () => { const { headers = {} } = options; return axios({ url: 'ALERTS', ...options, headers: { Accept: 'x', ...headers } }); },\n});",
      ['missing'],
    ],
    [
      'a session that is made unless one is given',
      'a.py',
      "import requests\nclass Api:\n    def __init__(self, session=None):\n        self.session = session or requests.Session()\n    def alerts(self):\n        return self.session.get('ALERTS')",
      ['missing'],
    ],
    [
      'a client in a struct of options, with one that stands in',
      'a.go',
      'package a\nimport "net/http"\ntype Config struct { HTTPClient *http.Client }\ntype Api struct { client *http.Client }\nfunc New(config Config) *Api {\n\ta := &Api{}\n\tif config.HTTPClient != nil {\n\t\ta.client = config.HTTPClient\n\t} else {\n\t\ta.client = http.DefaultClient\n\t}\n\treturn a\n}\nfunc (a *Api) Alerts() { a.client.Get("ALERTS") }',
      ['missing'],
    ],
    [
      'a setter that nothing calls',
      'a.go',
      'package a\nimport "net/http"\ntype Api struct { client *http.Client }\nfunc New() *Api { return &Api{client: &http.Client{}} }\nfunc (a *Api) SetClient(c *http.Client) { if c != nil { a.client = c } }\nfunc (a *Api) Alerts() { a.client.Get("ALERTS") }',
      ['missing'],
    ],
    [
      'one of two ways to make it gives none',
      'a.ts',
      "class Api {\n  constructor(private headers?: Headers) {}\n  alerts() { return fetch('ALERTS', { headers: this.headers }); }\n}\nexport const plain = () => new Api();\nexport const special = (headers: Headers) => new Api(headers);",
      ['missing'],
    ],
  ]);
});

describe('what is not the default of a client', () => {
  check([
    [
      'options of the call itself',
      'a.ts',
      "export class Api {\n  alerts(options: Options = {}) { return fetch('ALERTS', { headers: { ...options.headers } }); }\n}",
      OPEN,
    ],
    [
      'headers of the call itself',
      'a.py',
      "import requests\nclass Api:\n    def alerts(self, headers=None):\n        return requests.get('ALERTS', headers=headers)",
      OPEN,
    ],
    [
      'a client that has to be given',
      'a.ts',
      "import type { AxiosInstance } from 'axios';\nexport class Api {\n  constructor(private http: AxiosInstance) {}\n  alerts() { return this.http.get('ALERTS'); }\n}",
      OPEN,
    ],
    [
      'a client in a struct of options, without one that stands in',
      'a.go',
      'package a\nimport "net/http"\ntype Config struct { HTTPClient *http.Client }\ntype Api struct { client *http.Client }\nfunc New(config Config) *Api { return &Api{client: config.HTTPClient} }\nfunc (a *Api) Alerts() { a.client.Get("ALERTS") }',
      OPEN,
    ],
    [
      'a client among the options that has no default',
      'a.js',
      "module.exports = class Api {\n  constructor(options) { this.http = options.http; }\n  alerts() { return this.http.get('ALERTS'); }\n};",
      OPEN,
    ],
    [
      'a client without which nothing is made',
      'a.go',
      'package a\nimport ("errors"; "net/http")\ntype Api struct { client *http.Client }\nfunc New(client *http.Client) (*Api, error) {\n\tif client == nil {\n\t\treturn nil, errors.New("no client")\n\t}\n\treturn &Api{client: client}, nil\n}\nfunc (a *Api) Alerts() { a.client.Get("ALERTS") }',
      OPEN,
    ],
    [
      'headers that have to be given',
      'a.py',
      "import requests\nclass Api:\n    def __init__(self, headers):\n        self.headers = headers\n    def alerts(self):\n        return requests.get('ALERTS', headers=self.headers)",
      OPEN,
    ],
    [
      'a header under an option',
      'a.ts',
      "export class Api {\n  headers: Record<string, string> = {};\n  constructor(options?: Options) { if (options?.product) this.headers['User-Agent'] = 'UA'; }\n  alerts() { return fetch('ALERTS', { headers: this.headers }); }\n}",
      OPEN,
    ],
    [
      'a method that sets the header, which nothing calls',
      'a.ts',
      "export class Api {\n  headers: Record<string, string> = {};\n  name() { this.headers['User-Agent'] = 'UA'; }\n  alerts() { return fetch('ALERTS', { headers: this.headers }); }\n}",
      OPEN,
    ],
    [
      'options that a call of the sources takes from elsewhere',
      'a.ts',
      "import { load } from 'config';\nclass Api {\n  constructor(private headers?: Headers) {}\n  alerts() { return fetch('ALERTS', { headers: this.headers }); }\n}\nexport const api = new Api(load('headers'));",
      OPEN,
    ],
  ]);
});

describe('an object that is taken apart', () => {
  check([
    [
      'the rest of options without their headers does not bring the header',
      'a.ts',
      "const options = { method: 'GET', headers: { 'User-Agent': 'UA' } };\nconst { headers, ...rest } = options;\nfetch('ALERTS', rest);",
      ['missing'],
    ],
    [
      'the rest of headers without this one',
      'a.ts',
      "const { 'User-Agent': agent, ...rest } = { 'User-Agent': 'UA', Accept: 'x' };\nfetch('ALERTS', { headers: rest });",
      ['missing'],
    ],
    [
      'the rest of options with their headers',
      'a.ts',
      "const { timeout, ...rest } = { timeout: 3, headers: { 'User-Agent': 'UA' } };\nfetch('ALERTS', rest);",
      ['ok'],
    ],
    [
      'the rest may bring other headers',
      'a.ts',
      "export function alerts(options: Options) {\n  const { timeout, ...rest } = options;\n  return fetch('ALERTS', { headers: { 'User-Agent': 'UA' }, ...rest });\n}",
      OPEN,
    ],
    [
      'a default that holds',
      'a.ts',
      "const { headers = { 'User-Agent': 'UA' } } = { timeout: 3 };\nfetch('ALERTS', { headers });",
      ['ok'],
    ],
    [
      'a default that does not hold',
      'a.ts',
      "const { headers = { 'User-Agent': 'UA' } } = { headers: { Accept: 'x' } };\nfetch('ALERTS', { headers });",
      ['missing'],
    ],
    [
      'a default of which it is not known whether it holds',
      'a.ts',
      "export function alerts({ headers = { 'User-Agent': 'UA' } }) {\n  return fetch('ALERTS', { headers });\n}",
      OPEN,
    ],
    [
      'a call in a default',
      'a.ts',
      "export function load(options) {\n  const { alerts = fetch('ALERTS') } = options;\n  return alerts;\n}",
      ['missing'],
    ],
    [
      'a nested pattern',
      'a.ts',
      "const { request: { url, headers = {} } } = { request: { url: 'ALERTS', headers: { 'User-Agent': 'UA' } } };\nfetch(url, { headers });",
      ['ok'],
    ],
  ]);
});
