import { describe, expect, test } from '@jest/globals';
import * as z from 'zod/mini';
import { LANGUAGES, PLAIN_LANGUAGES } from '../../../src/scan/languages/index.ts';
import { LIBRARIES } from '../../../src/scan/libraries/index.ts';
import type { Library } from '../../../src/scan/libraries/library.ts';
import { scan } from '../support.ts';

const names = z.array(z.string().check(z.minLength(1))).check(z.minLength(1));
const position = z.number().check(z.int(), z.gte(0), z.lte(5));
const languages = [...LANGUAGES, ...PLAIN_LANGUAGES].map(({ id }) => id);

const edit = {
  calls: z.optional(names),
  serves: z.enum(['client', 'request', 'all']),
  languages: z.optional(z.array(z.enum(languages as [string, ...string[]]))),
  imports: z.optional(z.string()),
  where: z.optional(z.strictObject({ has: z.string(), not: z.optional(z.string()) })),
};
/** What an edit writes has exactly one place for the value. */
const template = z.string().check(z.regex(/^[^$]*\$[^$]*$/));

const LIBRARY = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
  languages: z.array(z.enum(languages as [string, ...string[]])).check(z.minLength(1)),
  containerBlocks: z.optional(
    z.strictObject({
      within: z.string(),
      gives: names,
      makes: names,
      asks: names,
      name: z.string(),
      takes: z.record(z.string(), z.string()),
    }),
  ),
  modules: z.optional(names),
  functions: z.optional(names),
  makers: z.optional(names),
  clients: z.optional(names),
  receivers: z.optional(names),
  wraps: z.optional(names),
  agents: z.optional(z.record(z.string(), position)),
  starts: z.optional(z.strictObject({ classes: names, methods: names })),
  addsNoAgent: z.optional(names),
  sessions: z.optional(names),
  dispatches: z.optional(
    z.array(
      z.strictObject({
        calls: names,
        form: z.enum(['verb', 'request', 'send', 'setup']),
        url: z.optional(position),
        body: z.optional(position),
        steps: z.optional(z.literal(true)),
        bare: z.optional(z.literal(true)),
        through: z.optional(z.string()),
        prepares: z.optional(z.literal(true)),
        segments: z.optional(z.literal(true)),
      }),
    ),
  ),
  links: z.optional(names),
  processDefaults: z.optional(
    z.array(
      z.strictObject({
        sets: z.optional(names),
        calls: z.optional(names),
        key: z.optional(z.string()),
        requests: z.optional(names),
        factory: z.optional(z.literal(true)),
      }),
    ),
  ),
  edits: z.optional(
    z.array(
      z.discriminatedUnion('as', [
        z.strictObject({ as: z.literal('statement'), ...edit, text: template.check(z.startsWith('@')) }),
        z.strictObject({ as: z.literal('initializer'), ...edit, text: template }),
        z.strictObject({ as: z.literal('link'), ...edit, text: template.check(z.startsWith('.')) }),
        z.strictObject({ as: z.literal('builder'), ...edit, text: template, replaces: z.optional(z.literal(true)) }),
        z.strictObject({
          as: z.literal('block'),
          ...edit,
          text: template,
          link: z.optional(template.check(z.startsWith('\n\t.'))),
          block: z.optional(template.check(z.startsWith(' {'))),
        }),
        z.strictObject({ as: z.literal('argument'), ...edit, name: z.string() }),
        z.strictObject({ as: z.literal('entry'), ...edit, name: z.string() }),
        z.strictObject({
          as: z.literal('parameter'),
          ...edit,
          name: z.string(),
          value: template,
          isOwnOption: z.optional(z.literal(true)),
        }),
        z.strictObject({ as: z.literal('options'), ...edit, position, within: z.optional(z.string()) }),
      ]),
    ),
  ),
  typedClients: z.optional(
    z.strictObject({
      call: z.string(),
      type: z.string(),
      asked: z.optional(z.strictObject({ call: z.string(), of: z.string() })),
    }),
  ),
  interfaces: z.optional(names),
  declaredCalls: z.optional(
    z.strictObject({
      library: z.string(),
      methods: names,
      headers: z.optional(z.string()),
      header: z.optional(z.string()),
      headerMap: z.optional(z.string()),
      makers: names,
      registeredBy: z.optional(z.string()),
      base: z.optional(
        z.strictObject({ annotation: z.string(), argument: z.string(), customizers: z.array(z.string()) }),
      ),
    }),
  ),
  injected: z.optional(
    z.strictObject({ module: z.string(), types: z.array(z.string()), customizers: z.array(z.string()) }),
  ),
  graphSecurity: z.optional(
    z.strictObject({
      ends: z.optional(names),
      nouns: z.optional(names),
      members: z.optional(names),
      suffixes: z.optional(names),
    }),
  ),
  addressed: z.optional(names),
  commands: z.optional(z.literal(true)),
  options: z.optional(
    z.array(
      z.strictObject({
        call: z.string(),
        name: position,
        default: z.union([position, z.string()]),
        gives: z.enum(['value', 'member', 'annotated', 'tagged', 'parameter']),
        parsedBy: z.optional(names),
      }),
    ),
  ),
  requestObjects: z.optional(
    z.array(
      z.strictObject({
        key: z.string(),
        has: names,
        without: z.optional(names),
        beside: z.optional(z.strictObject({ key: z.string(), value: z.string() })),
        defaults: z.optional(z.string()),
      }),
    ),
  ),
  passes: z.optional(names),
  handlers: z.optional(z.strictObject({ classes: names, next: z.string() })),
  takesMembers: z.optional(names),
  withoutHeaders: z.optional(names),
  makesRequests: z.optional(names),
  takesHeaders: z.optional(names),
  applies: z.optional(names),
  getters: z.optional(z.record(z.string(), z.string())),
  plugins: z.optional(
    z.strictObject({ call: z.string(), agents: z.record(z.string(), z.string()), requests: names, others: names }),
  ),
  fields: z.optional(
    z.strictObject({ calls: names, default: z.string(), makers: names, alias: z.optional(z.string()) }),
  ),
  opens: z.optional(names),
  flags: z.optional(z.record(z.string(), z.nullable(z.string()))),
  separators: z.optional(names),
  resets: z.optional(names),
  keeps: z.optional(names),
  settings: z.optional(
    z.array(
      z.union([
        z.strictObject({ module: z.string(), call: z.string(), name: z.int(), default: z.int() }),
        z.strictObject({ module: z.string(), entries: names, through: z.record(z.string(), z.int()) }),
        z.strictObject({
          module: z.string(),
          named: z.string(),
          default: z.string(),
          asked: z.string(),
          group: z.string(),
        }),
      ]),
    ),
  ),
  hint: z.optional(
    z.strictObject({
      request: z.optional(z.string()),
      client: z.optional(z.string()),
      made: z.optional(names),
      calls: z.optional(
        z
          .array(
            z.strictObject({
              written: z.instanceof(RegExp),
              says: z.string().check(z.regex(/^[A-Z].*[^:.]$/)),
              // The last `$` is the value's.
              text: z.string().check(z.regex(/\$/)),
              languages: z.optional(names),
              isOwnOption: z.optional(z.literal(true)),
            }),
          )
          .check(z.minLength(1)),
      ),
    }),
  ),
});

const UA = 'MdePartner-Contoso-ContosoCognito/1.0.0';
const URL = 'https://api.security.microsoft.com/api/alerts';
/** A call that surely has no header. */
const BARE = 'missing absent';

/** Code that is only judged so because of the record, by its id: a file, what it says, status and cause. */
const EXAMPLES: Readonly<Record<string, readonly [file: string, text: string, status: string]>> = {
  requests: ['a.py', `import requests\nrequests.get('${URL}')\n`, BARE],
  httpx: ['a.py', `import httpx\nhttpx.get('${URL}')\n`, BARE],
  aiohttp: ['a.py', `import aiohttp\ns = aiohttp.ClientSession()\ns.get('${URL}')\n`, BARE],
  urllib: ['a.py', `from urllib.request import urlopen\nurlopen('${URL}')\n`, BARE],
  pycurl: ['a.py', `import pycurl\nc = pycurl.Curl()\nc.setopt(c.URL, '${URL}')\nc.perform()\n`, BARE],
  treq: ['a.py', `import treq\ntreq.get('${URL}')\n`, BARE],
  xsoar: [
    'a.py',
    `from CommonServerPython import *\nclass Client(BaseClient):\n    def alerts(self):\n        return self._http_request('GET', full_url='${URL}')\n`,
    BARE,
  ],
  locust: [
    'a.py',
    `from locust import HttpUser\nclass U(HttpUser):\n    def t(self):\n        self.get('${URL}')\n`,
    BARE,
  ],
  axios: ['a.js', `import axios from 'axios';\naxios.get('${URL}');\n`, BARE],
  'fetch-api': ['a.js', `import fetch from 'node-fetch';\nfetch('${URL}');\n`, BARE],
  got: ['a.js', `import got from 'got';\ngot.get('${URL}');\n`, BARE],
  ky: ['a.js', `import ky from 'ky';\nky.get('${URL}');\n`, BARE],
  needle: ['a.js', `import needle from 'needle';\nneedle.get('${URL}');\n`, BARE],
  obsidian: ['a.ts', `import { requestUrl } from 'obsidian';\nrequestUrl('${URL}');\n`, BARE],
  superagent: ['a.js', `import superagent from 'superagent';\nsuperagent.get('${URL}').end(done);\n`, BARE],
  'actions-http-client': [
    'a.ts',
    `import { HttpClient } from '@actions/http-client';\nnew HttpClient('${UA}').get('${URL}');\n`,
    'ok set',
  ],
  jupiterone: [
    'a.ts',
    `import { BaseAPIClient } from '@jupiterone/integration-sdk-http-client';\nexport class Client extends BaseAPIClient {\n  getAuthorizationHeaders() { return { 'User-Agent': '${UA}' }; }\n  list() { return this.retryableRequest('${URL}'); }\n}\n`,
    'ok set',
  ],
  gaxios: ['a.js', `import { request } from 'gaxios';\nrequest({ url: '${URL}' });\n`, BARE],
  'form-data': [
    'a.js',
    `import FormData from 'form-data';\nimport axios from 'axios';\naxios.post('${URL}', body, { headers: new FormData().getHeaders() });\n`,
    BARE,
  ],
  'splunk-soar': [
    'a.py',
    `import requests\nfrom phantom.base_connector import BaseConnector\nclass App(BaseConnector):\n    def __init__(self):\n        self.headers = None\n    def initialize(self):\n        self.headers = {'User-Agent': '${UA}'}\n    def list(self, param):\n        return requests.get('${URL}', headers=self.headers)\n`,
    'ok set',
  ],
  request: ['a.js', `import request from 'request';\nrequest.get('${URL}');\n`, BARE],
  'function-wrappers': [
    'a.js',
    `const { promisify } = require('util');\nconst send = promisify(require('request'));\nsend('${URL}');\n`,
    BARE,
  ],
  'node-http': ['a.js', `import https from 'node:https';\nhttps.get('${URL}');\n`, BARE],
  jquery: ['a.js', `import $ from 'jquery';\n$.ajax('${URL}');\n`, BARE],
  'xml-http-request': ['a.js', `const x = new XMLHttpRequest();\nx.open('GET', '${URL}');\nx.send();\n`, BARE],
  'angular-http': [
    'a.ts',
    `import { HttpClient } from '@angular/common/http';\nclass C extends HttpClient { m() { this.get('${URL}'); } }\n`,
    BARE,
  ],
  'graph-client': [
    'a.ts',
    `import { Client } from '@microsoft/microsoft-graph-client';\nClient.init(auth).api('/security/alerts').get();\n`,
    BARE,
  ],
  n8n: ['a.ts', `export const node = { routing: { request: { method: 'GET', url: '${URL}' } } };\n`, BARE],
  'graph-sdk': [
    'a.cs',
    'class C { void M() { graph.Security.Alerts_v2.GetAsync(); } }\n',
    'unverifiable unknown-client',
  ],
  'powershell-cmdlets': ['a.ps1', `Invoke-RestMethod -Uri '${URL}'\n`, BARE],
  'powershell-graph': ['a.ps1', 'Get-MgSecurityAlert -Top 5\n', BARE],
  'dotnet-http-client': ['a.cs', `class C { void M() { new HttpClient().GetByteArrayAsync("${URL}"); } }\n`, BARE],
  'dotnet-web-client': ['a.cs', `class C { void M() { new WebClient().DownloadString("${URL}"); } }\n`, BARE],
  'argument-guards': [
    'a.cs',
    `class C {\n  HttpClient http;\n  public C(HttpClient http) { this.http = Guard.NotNull(http, "http"); }\n  void M() { http.GetAsync("${URL}"); }\n}\nclass D { void M() { new C(new HttpClient()).M(); } }\n`,
    BARE,
  ],
  restsharp: ['a.cs', `class C { void M() { new RestClient("${URL}").ExecuteGet(new RestRequest()); } }\n`, BARE],
  flurl: ['a.cs', `class C { void M() { "${URL}".GetJsonAsync(); } }\n`, BARE],
  'go-http': [
    'a.go',
    `package a\nimport "net/http"\nfunc f() {\n\treq, _ := http.NewRequest("GET", "${URL}", nil)\n\thttp.DefaultClient.Do(req)\n}\n`,
    BARE,
  ],
  resty: [
    'a.go',
    `package a\nimport "github.com/go-resty/resty/v2"\nfunc f() { resty.New().R().Get("${URL}") }\n`,
    BARE,
  ],
  'go-clients': [
    'a.go',
    `package a\nimport "github.com/parnurzeal/gorequest"\nfunc f() { gorequest.New().Get("${URL}").End() }\n`,
    BARE,
  ],
  'java-net': ['A.java', `class A { void m() { new URL("${URL}").openStream(); } }\n`, BARE],
  okhttp: [
    'A.java',
    `class A { void m() { new OkHttpClient().newCall(new Request.Builder().url("${URL}").build()).enqueue(cb); } }\n`,
    BARE,
  ],
  spring: ['A.java', `class A { void m() { new RestTemplate().getForObject("${URL}", String.class); } }\n`, BARE],
  'apache-http': [
    'A.java',
    `class A { void m() { HttpClients.createDefault().executeRequest(new HttpGet("${URL}")); } }\n`,
    BARE,
  ],
  unirest: ['A.java', `class A { void m() { Unirest.request("GET", "${URL}").asJson(); } }\n`, BARE],
  'kotlin-clients': ['a.kt', `val r = HttpClient().submitForm("${URL}")\n`, 'missing absent'],
  'scala-clients': ['a.scala', `val r = requests.get("${URL}")\n`, 'unverifiable approximate'],
  'swift-clients': ['a.swift', `let r = AF.request("${URL}")\n`, 'unverifiable approximate'],
  'net-http': ['a.rb', `Net::HTTP.get_response(URI('${URL}'))\n`, BARE],
  faraday: ['a.rb', `Faraday.post('${URL}', { 'User-Agent' => '${UA}' })\n`, BARE],
  'rest-client': ['a.rb', `RestClient.post('${URL}', { 'User-Agent' => '${UA}' })\n`, BARE],
  'ruby-clients': ['a.rb', `Curl::Easy.new('${URL}').perform\n`, BARE],
  'php-curl': ['a.php', `<?php\n$c = curl_init('${URL}');\ncurl_exec($c);\n`, BARE],
  'php-streams': ['a.php', `<?php\nfile_get_contents('${URL}');\n`, BARE],
  guzzle: ['a.php', `<?php\nuse GuzzleHttp\\Client;\n$c = new Client();\n$c->get('${URL}');\n`, BARE],
  retrofit: [
    'A.java',
    `interface Alerts { @GET("api/alerts") Call<X> all(); }\nclass A { void m() { new Retrofit.Builder().baseUrl("${URL}").build().create(Alerts.class).all(); } }\n`,
    BARE,
  ],
  koin: [
    'A.kt',
    `class Api(private val c: HttpClient) {\n  suspend fun m() = c.get("${URL}")\n}\nval net = module {\n  single { HttpClient() }\n  single { Api(get()) }\n}\n`,
    BARE,
  ],
  feign: [
    'A.java',
    `interface Alerts { @RequestLine("GET /api/alerts") X all(); }\nclass A { void m() { Feign.builder().target(Alerts.class, "${URL}").all(); } }\n`,
    BARE,
  ],
  'spring-interfaces': [
    'A.java',
    `@FeignClient(value = "mde", url = "${URL}")\ninterface Alerts { @GetMapping("/api/alerts") X all(); }\n`,
    BARE,
  ],
  refit: [
    'A.cs',
    `interface IAlerts { [Get("/api/alerts")] Task<X> All(); }\nclass A { void M() { RestService.For<IAlerts>("${URL}").All(); } }\n`,
    BARE,
  ],
  reqwest: ['a.rs', `fn m() { reqwest::Client::new().get("${URL}").send(); }\n`, BARE],
  ureq: ['a.rs', `fn m() { ureq::get("${URL}").call(); }\n`, BARE],
  libcurl: [
    'a.c',
    `void m(void) { CURL *c = curl_easy_init(); curl_easy_setopt(c, CURLOPT_URL, "${URL}"); curl_easy_perform(c); }\n`,
    BARE,
  ],
  'cpp-clients': ['a.cpp', `void m() { cpr::Get(cpr::Url{"${URL}"}); }\n`, BARE],
  'shell-curl': ['a.sh', `curl '${URL}'\n`, BARE],
  'shell-wget': ['a.sh', `wget -O out '${URL}'\n`, BARE],
  httpie: ['a.sh', `http GET '${URL}'\n`, BARE],
  argparse: [
    'a.py',
    `p = argparse.ArgumentParser()\np.add_argument('--url', default='${URL}')\nrequests.get(p.parse_args().url)\n`,
    BARE,
  ],
  click: [
    'a.py',
    `import click\n@click.option('--url', default='${URL}')\ndef main(url):\n    requests.get(url)\n`,
    BARE,
  ],
  'python-fields': [
    'a.py',
    `import requests\nfrom dataclasses import field\nclass C:\n    s: object = field(default_factory=requests.Session)\n    def go(self):\n        self.s.get('${URL}')\n`,
    BARE,
  ],
  'go-flag': [
    'a.go',
    `package a\nimport "flag"\nvar u = flag.String("url", "${URL}", "")\nfunc f() { http.Get(*u) }\n`,
    BARE,
  ],
  'go-settings': [
    'a.go',
    `package a\nimport (\n\t"net/http"\n\t"github.com/spf13/viper"\n)\nfunc init() { viper.SetDefault("u", "${URL}") }\nfunc f() { http.Get(viper.GetString("u")) }\n`,
    BARE,
  ],
  fasthttp: [
    'a.go',
    `package a\nimport "github.com/valyala/fasthttp"\nfunc f() {\n\tc := &fasthttp.Client{}\n\tr := fasthttp.AcquireRequest()\n\tr.SetRequestURI("${URL}")\n\tc.DoTimeout(r, nil, 1)\n}\n`,
    BARE,
  ],
  'logic-apps': ['a.ts', `export const action = { type: 'Http', inputs: { method: 'GET', uri: '${URL}' } };\n`, BARE],
  lwp: ['a.pl', `my $ua = LWP::UserAgent->new;\n$ua->get('${URL}');\n`, 'unverifiable approximate'],
};

describe('records of libraries', () => {
  test.each(LIBRARIES.map((one) => [one.id, one] as const))('%s follows the schema', (_, library) => {
    LIBRARY.parse(library);
  });

  test('have ids of their own', () => {
    expect(new Set(LIBRARIES.map(({ id }) => id)).size).toBe(LIBRARIES.length);
  });

  test.each(LIBRARIES.map((one) => [one.id, one] as const))('%s is known by its record alone', async (id, library) => {
    const [file, text, status] = EXAMPLES[id] ?? [];
    if (file === undefined || text === undefined) throw new Error(`no example of ${id}`);
    const emptied: Library = { id, languages: library.languages };
    const others = LIBRARIES.map((one) => (one === library ? emptied : one));
    const told = async (libraries: readonly Library[]): Promise<string[]> =>
      (await scan({ [file]: text }, { libraries })).sites.map((site) => `${site.status} ${site.cause}`);
    expect(await told(LIBRARIES)).toEqual([status]);
    expect(await told(others)).not.toEqual([status]);
  });
});
