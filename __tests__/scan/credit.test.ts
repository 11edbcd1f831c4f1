import { describe, expect, test } from '@jest/globals';
import { reported, scan } from './support.ts';

const UA = 'MdePartner-Contoso-ContosoCognito/1.0.0';
const ALERTS = 'https://api.security.microsoft.com/api/alerts';
const OTHER = 'https://www.example.org/api';
const UNKNOWN = 'unverifiable low';

type Files = Record<string, string>;

/** Statuses of the calls, in the order of files and lines. */
async function statuses(files: Files): Promise<string[]> {
  return reported(await scan(files)).map((line) => line.replace(/^\S+ /, ''));
}

async function causes(files: Files): Promise<string[]> {
  return (await scan(files)).sites.map(({ status, cause }) => `${status} ${cause}`);
}

/** The same client for another host, with the header. */
const ELSEWHERE: Files = {
  'other.py': `import requests\ns = requests.Session()\ns.headers['User-Agent'] = '${UA}'\ns.get('${OTHER}')\n`,
  'other.js': `const axios = require('axios');\nconst vt = axios.create({ headers: { 'User-Agent': '${UA}' } });\nvt.get('${OTHER}');\n`,
  'other.ts': `import axios from 'axios';\nexport const vt = axios.create({ headers: { 'User-Agent': '${UA}' } });\n`,
  'Other.cs': `class Vt { HttpClient c = new HttpClient(); Vt() { c.DefaultRequestHeaders.UserAgent.ParseAdd("${UA}"); } }\n`,
  'other.go': `package a\nfunc vt(c *http.Client) { r, _ := http.NewRequest("GET", "${OTHER}", nil); r.Header.Set("User-Agent", "${UA}"); c.Do(r) }\n`,
  'other.rb': `c = Faraday.new(url: '${OTHER}', headers: { 'User-Agent' => '${UA}' })\nc.get('/x')\n`,
  'Other.java': `class Vt { void a(HttpClient c) { c.send(HttpRequest.newBuilder(URI.create("${OTHER}")).header("User-Agent", "${UA}").build(), null); } }\n`,
  'other.ps1': `function Get-Vt { $headers = @{ 'User-Agent' = '${UA}' }; Invoke-RestMethod '${OTHER}' -Headers $headers }\n`,
  'other.php': `<?php $c = new GuzzleHttp\\Client(['headers' => ['User-Agent' => '${UA}']]); $c->get('${OTHER}');\n`,
  'other.rs': `pub fn vt() -> reqwest::Client { reqwest::Client::builder().user_agent("${UA}").build().unwrap() }\n`,
  'Other.kt': `fun vt(client: HttpClient) { client.get("${OTHER}") { header("User-Agent", "${UA}") } }\n`,
};

describe('a client that is handed in', () => {
  const cases: [string, string, string][] = [
    ['Python', 'a.py', `def alerts(session):\n    return session.get('${ALERTS}')\n`],
    ['JavaScript', 'a.js', `exports.alerts = (client) => client.get('${ALERTS}');\n`],
    [
      'TypeScript',
      'a.ts',
      `export class Api { constructor(private http: HttpService) {} alerts() { return this.http.get('${ALERTS}'); } }\n`,
    ],
    [
      'C#',
      'A.cs',
      `class Api { readonly HttpClient _http; public Api(HttpClient http) { _http = http; } Task A() { return _http.GetAsync("${ALERTS}"); } }\n`,
    ],
    ['Go', 'a.go', `package a\nfunc alerts(c *http.Client) { c.Get("${ALERTS}") }\n`],
    [
      'Ruby',
      'a.rb',
      `class Api\n  def initialize(http)\n    @http = http\n  end\n  def alerts\n    @http.get('${ALERTS}')\n  end\nend\n`,
    ],
    [
      'Java',
      'A.java',
      `class Api { final OkHttpClient http; Api(OkHttpClient http) { this.http = http; } void a() { http.newCall(new Request.Builder().url("${ALERTS}").build()).execute(); } }\n`,
    ],
    [
      'PowerShell',
      'a.ps1',
      `function Get-Alert {\n  param($headers)\n  Invoke-RestMethod -Uri '${ALERTS}' -Headers $headers\n}\n`,
    ],
    [
      'PHP',
      'a.php',
      `<?php class Api { private $http; function __construct(ClientInterface $http) { $this->http = $http; } function a() { return $this->http->get('${ALERTS}'); } }\n`,
    ],
    ['Rust', 'a.rs', `pub async fn alerts(client: &reqwest::Client) { client.get("${ALERTS}").send().await; }\n`],
    ['Kotlin', 'A.kt', `class Api(private val client: HttpClient) { suspend fun a() = client.get("${ALERTS}") }\n`],
  ];

  test.each(cases)('%s: neither covered nor surely bare', async (_, path, text) => {
    expect(await statuses({ [path]: text })).toEqual([UNKNOWN]);
  });

  test.each(cases)('%s: whatever a client for another host sends', async (_, path, text) => {
    expect(await statuses({ ...ELSEWHERE, [path]: text })).toEqual([UNKNOWN]);
  });
});

describe('a header that is set in the call itself', () => {
  test.each([
    ['Python', 'a.py', `def alerts(session):\n    return session.get('${ALERTS}', headers={'User-Agent': '${UA}'})\n`],
    [
      'JavaScript',
      'a.js',
      `exports.alerts = (client) => client.get('${ALERTS}', { headers: { 'User-Agent': '${UA}' } });\n`,
    ],
    [
      'C#',
      'A.cs',
      `class Api { readonly HttpClient _http; public Api(HttpClient http) { _http = http; } Task A() { var m = new HttpRequestMessage(HttpMethod.Get, "${ALERTS}"); m.Headers.Add("User-Agent", "${UA}"); return _http.SendAsync(m); } }\n`,
    ],
    [
      'Go',
      'a.go',
      `package a\nfunc alerts(c *http.Client) { r, _ := http.NewRequest("GET", "${ALERTS}", nil); r.Header.Set("User-Agent", "${UA}"); c.Do(r) }\n`,
    ],
    ['Ruby', 'a.rb', `def alerts(http)\n  http.get('${ALERTS}', { 'User-Agent' => '${UA}' })\nend\n`],
    [
      'Java',
      'A.java',
      `class Api { void a(OkHttpClient http) { http.newCall(new Request.Builder().url("${ALERTS}").header("User-Agent", "${UA}").build()).execute(); } }\n`,
    ],
    [
      'PowerShell',
      'a.ps1',
      `function Get-Alert {\n  param($token)\n  Invoke-RestMethod -Uri '${ALERTS}' -Headers @{ 'User-Agent' = '${UA}' } }\n`,
    ],
    [
      'PHP',
      'a.php',
      `<?php function a(ClientInterface $http) { return $http->get('${ALERTS}', ['headers' => ['User-Agent' => '${UA}']]); }\n`,
    ],
    [
      'Rust',
      'a.rs',
      `pub async fn alerts(client: &reqwest::Client) { client.get("${ALERTS}").header("User-Agent", "${UA}").send().await; }\n`,
    ],
  ])('%s: is sent by any client', async (_, path, text) => {
    expect(await statuses({ [path]: text })).toEqual(['ok']);
  });
});

describe('options of several callers', () => {
  test.each([
    [
      'spread in JavaScript',
      'a.js',
      `const call = (path, options = {}) => fetch('https://api.security.microsoft.com' + path, { ...options, headers: { Accept: 'x', ...options.headers } });\ncall('/api/alerts', { headers: { 'User-Agent': '${UA}' } });\ncall('/api/machines', { method: 'GET' });\ncall('/api/software');\n`,
    ],
    [
      'merged in Python',
      'a.py',
      `import requests\ndef call(path, headers=None):\n    return requests.get('https://api.security.microsoft.com' + path, headers={'Accept': 'x', **(headers or {})})\ncall('/api/alerts', {'User-Agent': '${UA}'})\ncall('/api/machines', {'X': 'y'})\ncall('/api/software')\n`,
    ],
    [
      'put in by a loop in Go',
      'a.go',
      `package a\nfunc call(path string, headers map[string]string) {\n\treq, _ := http.NewRequest("GET", "https://api.security.microsoft.com" + path, nil)\n\tfor k, v := range headers {\n\t\treq.Header.Set(k, v)\n\t}\n\thttp.DefaultClient.Do(req)\n}\nfunc all() {\n\tcall("/api/alerts", map[string]string{"User-Agent": "${UA}"})\n\tcall("/api/machines", map[string]string{"Accept": "x"})\n\tcall("/api/software", map[string]string{})\n}\n`,
    ],
    [
      'put in one by one in Java',
      'A.java',
      `class A { static HttpClient C = HttpClient.newHttpClient();\n  void call(String path, Map<String, String> headers) { HttpRequest.Builder b = HttpRequest.newBuilder(URI.create("https://api.security.microsoft.com" + path)); headers.forEach((k, v) -> b.header(k, v)); C.send(b.build(), null); }\n  void a() { call("/api/alerts", Map.of("User-Agent", "${UA}")); }\n  void b() { call("/api/machines", Map.of("Accept", "x")); }\n  void c() { call("/api/software", Map.of()); } }\n`,
    ],
    [
      'a hash in Ruby',
      'a.rb',
      `def call(path, opts = {})\n  Net::HTTP.get(URI("https://api.security.microsoft.com#{path}"), { 'Accept' => 'x' }.merge(opts[:headers] || {}))\nend\ncall('/api/alerts', headers: { 'User-Agent' => '${UA}' })\ncall('/api/machines', headers: { 'X' => 'y' })\ncall('/api/software')\n`,
    ],
    [
      'an object in C#',
      'A.cs',
      `class A { static HttpClient C = new HttpClient();\n  Task Call(string path, Dictionary<string, string> headers = null) { var m = new HttpRequestMessage(HttpMethod.Get, "https://api.security.microsoft.com" + path); foreach (var h in headers ?? new Dictionary<string, string>()) m.Headers.Add(h.Key, h.Value); return C.SendAsync(m); }\n  Task X() => Call("/api/alerts", new Dictionary<string, string> { ["User-Agent"] = "${UA}" });\n  Task Y() => Call("/api/machines", new Dictionary<string, string> { ["Accept"] = "x" });\n  Task Z() => Call("/api/software"); }\n`,
    ],
  ])('%s: each call has its own', async (_, path, text) => {
    expect(await statuses({ [path]: text })).toEqual(['ok', 'missing', 'missing']);
  });

  test.each([
    [
      'set one by one on a set of headers in JavaScript',
      'a.js',
      `function call(path, headers) { const h = new Headers({ Accept: 'x' }); Object.entries(headers).forEach(([k, v]) => h.set(k, v)); return fetch('https://api.security.microsoft.com' + path, { headers: h }); }\ncall('/api/alerts', { 'User-Agent': '${UA}' });\ncall('/api/machines', { a: 'b' });\n`,
      ['ok', 'missing'],
    ],
    [
      'method references in Java',
      'A.java',
      `class A { static HttpClient C = HttpClient.newHttpClient();\n  void call(String path, Map<String, String> headers) { HttpRequest.Builder b = HttpRequest.newBuilder(URI.create("https://api.security.microsoft.com" + path)); headers.forEach(b::header); C.send(b.build(), null); }\n  void a() { call("/api/alerts", Map.of("User-Agent", "${UA}")); }\n  void b() { call("/api/machines", Map.of("Accept", "x")); } }\n`,
      ['ok', 'missing'],
    ],
    [
      'lines of which the names are not known in PHP',
      'a.php',
      `<?php function call($path, $headers) { $c = curl_init('https://api.security.microsoft.com' . $path); $lines = []; foreach ($headers as $k => $v) { $lines[] = "$k: $v"; } curl_setopt($c, CURLOPT_HTTPHEADER, $lines); return curl_exec($c); }\ncall('/api/alerts', ['User-Agent' => '${UA}']);\n`,
      [UNKNOWN],
    ],
  ])('%s', async (_, path, text, expected) => expect(await statuses({ [path]: text })).toEqual(expected));

  test('that nobody is seen to give are not known', async () => {
    const js = `export const call = (path, options) => fetch('${ALERTS}', { headers: { ...options.headers } });\n`;
    const set = `export const call = (path, options) => fetch('${ALERTS}', { headers: { ...options.headers, 'User-Agent': '${UA}' } });\n`;
    expect(await statuses({ 'a.js': js })).toEqual([UNKNOWN]);
    expect(await statuses({ 'a.js': set })).toEqual(['ok']);
  });
});

describe('a header under a condition', () => {
  const headers = (
    language: 'py' | 'js' | 'go' | 'cs' | 'ps1' | 'java' | 'rb' | 'php',
    open: string,
    more = '',
  ): Files => {
    switch (language) {
      case 'py':
        return {
          'a.py': `import requests\ndef get(beta):\n    h = {}\n    ${open}\n        h['User-Agent'] = '${UA}'\n${more}    requests.get('${ALERTS}', headers=h)\nget(load())\n`,
        };
      case 'js':
        return {
          'a.js': `const h = {};\n${open} { h['User-Agent'] = '${UA}'; } ${more}\nfetch('${ALERTS}', { headers: h });\n`,
        };
      case 'go':
        return {
          'a.go': `package a\nfunc f() {\n\tr, _ := http.NewRequest("GET", "${ALERTS}", nil)\n\t${open} {\n\t\tr.Header.Set("User-Agent", "${UA}")\n\t} ${more}\n\thttp.DefaultClient.Do(r)\n}\n`,
        };
      case 'cs':
        return {
          'A.cs': `class A { void F() { var c = new HttpClient(); ${open} { c.DefaultRequestHeaders.Add("User-Agent", "${UA}"); } ${more} c.GetAsync("${ALERTS}"); } }\n`,
        };
      case 'ps1':
        return {
          'a.ps1': `$h = @{ Accept = 'x' }\n${open} { $h['User-Agent'] = '${UA}' } ${more}\nInvoke-RestMethod '${ALERTS}' -Headers $h\n`,
        };
      case 'java':
        return {
          'A.java': `class A { void f() { HttpRequest.Builder b = HttpRequest.newBuilder(URI.create("${ALERTS}")); ${open} { b.header("User-Agent", "${UA}"); } ${more} HttpClient.newHttpClient().send(b.build(), null); } }\n`,
        };
      case 'rb':
        return {
          'a.rb': `h = { 'Accept' => 'x' }\n${open}\n  h['User-Agent'] = '${UA}'\n${more}end\nHTTParty.get('${ALERTS}', headers: h)\n`,
        };
      default:
        return {
          'a.php': `<?php\n$h = ['Accept' => 'x'];\n${open} { $h['User-Agent'] = '${UA}'; } ${more}\n$c = new GuzzleHttp\\Client();\n$c->get('${ALERTS}', ['headers' => $h]);\n`,
        };
    }
  };

  test.each([
    ['py', 'if beta:'],
    ['js', 'if (process.env.BETA)'],
    ['go', 'if os.Getenv("BETA") == "1"'],
    ['cs', 'if (Beta.On)'],
    ['ps1', 'if ($env:BETA -eq 1)'],
    ['java', 'if (Beta.on())'],
    ['rb', "if ENV['BETA'] == '1'"],
    ['php', "if (getenv('BETA') === '1')"],
  ] as const)('that is not known (%s)', async (language, open) => {
    expect(await causes(headers(language, open))).toEqual(['unverifiable condition']);
  });

  test.each([
    ['py', 'if beta:', `    else:\n        h['User-Agent'] = '${UA}'\n`],
    ['js', 'if (process.env.BETA)', `else { h['User-Agent'] = '${UA}'; }`],
    ['go', 'if os.Getenv("BETA") == "1"', `else {\n\t\tr.Header.Set("User-Agent", "${UA}")\n\t}`],
    ['cs', 'if (Beta.On)', `else { c.DefaultRequestHeaders.Add("User-Agent", "${UA}"); }`],
    ['ps1', 'if ($env:BETA -eq 1)', `else { $h['User-Agent'] = '${UA}' }`],
    ['java', 'if (Beta.on())', `else { b.header("User-Agent", "${UA}"); }`],
    ['rb', "if ENV['BETA'] == '1'", `else\n  h['User-Agent'] = '${UA}'\n`],
    ['php', "if (getenv('BETA') === '1')", `else { $h['User-Agent'] = '${UA}'; }`],
  ] as const)('and under its opposite as well (%s)', async (language, open, more) => {
    expect(await statuses(headers(language, open, more))).toEqual(['ok']);
  });

  test('whose place is told', async () => {
    const result = await scan(headers('js', 'if (process.env.BETA)'));
    expect(result.clients[0]?.related).toMatchObject([
      { message: 'only under this condition', location: { path: 'a.js', start: { line: 2 } } },
    ]);
  });

  test.each([
    ['agent', ['ok', 'missing']],
    ['agent is not None', ['ok', 'missing']],
    ['not agent', ['missing', 'missing']],
    ['verbose', [UNKNOWN, 'missing']],
  ])('that follows from what is handed over: %s', async (condition, expected) => {
    const wrapper = `import requests\ndef get(url, agent=None):\n    s = requests.Session()\n    if ${condition}:\n        s.headers['User-Agent'] = agent\n    return s.get(url)\n`;
    const calls = `get('${ALERTS}', '${UA}')\nget('${ALERTS}?x=1')\n`;
    expect(await statuses({ 'a.py': wrapper + calls })).toEqual(expected);
  });

  test('of a conditional expression or an operator', async () => {
    const js = (headers: string) => statuses({ 'a.js': `fetch('${ALERTS}', { headers: ${headers} });\n` });
    expect(await js(`{ ...(process.env.BETA && { 'User-Agent': '${UA}' }) }`)).toEqual([UNKNOWN]);
    expect(await js(`process.env.BETA ? { 'User-Agent': '${UA}' } : {}`)).toEqual([UNKNOWN]);
    expect(await js(`process.env.BETA ? { 'User-Agent': '${UA}' } : { 'User-Agent': '${UA}', a: 'b' }`)).toEqual([
      'ok',
    ]);
    expect(await js(`{ ...('x' && { 'User-Agent': '${UA}' }) }`)).toEqual(['ok']);
  });

  const py = (...lines: string[]) => ({ 'a.py': `import requests\n${lines.join('\n')}\n` });
  test.each<[string, Files, string]>([
    [
      'one of two results of a function',
      py(
        'def h(beta):',
        '    if beta:',
        `        return {'User-Agent': '${UA}'}`,
        '    return {}',
        `requests.get('${ALERTS}', headers=h(load()))`,
      ),
      UNKNOWN,
    ],
    [
      'both results of a function',
      py(
        'def h(beta):',
        '    if beta:',
        `        return {'User-Agent': '${UA}'}`,
        `    return {'User-Agent': '${UA}', 'a': 'b'}`,
        `requests.get('${ALERTS}', headers=h(load()))`,
      ),
      'ok',
    ],
    ['a value or none', py(`requests.get('${ALERTS}', headers={'User-Agent': '${UA}' if load() else None})`), UNKNOWN],
    [
      'a loop that may not run',
      py('s = requests.Session()', 'while load():', `    s.headers['User-Agent'] = '${UA}'`, `s.get('${ALERTS}')`),
      UNKNOWN,
    ],
    [
      'a block that always begins',
      py(
        's = requests.Session()',
        'try:',
        `    s.headers['User-Agent'] = '${UA}'`,
        'except ValueError:',
        '    pass',
        `s.get('${ALERTS}')`,
      ),
      'ok',
    ],
    [
      'a function that sets it now and then',
      py(
        'def tag(s):',
        '    if load():',
        `        s.headers['User-Agent'] = '${UA}'`,
        't = requests.Session()',
        'tag(t)',
        `t.get('${ALERTS}')`,
      ),
      UNKNOWN,
    ],
    [
      'a modifier',
      {
        'a.rb': `h = { 'Accept' => 'x' }\nh['User-Agent'] = '${UA}' unless ENV['X']\nHTTParty.get('${ALERTS}', headers: h)\n`,
      },
      UNKNOWN,
    ],
    [
      'a builder that is replaced',
      {
        'a.rs': `async fn a() {\n let mut b = reqwest::Client::builder();\n if beta() { b = b.user_agent("${UA}"); }\n b.build().unwrap().get("${ALERTS}").send().await;\n}\n`,
      },
      UNKNOWN,
    ],
    [
      'an interceptor for some requests',
      {
        'a.ts': `import axios from 'axios';\nconst c = axios.create({});\nc.interceptors.request.use((config) => { if (config.url.startsWith('x')) { config.headers['User-Agent'] = '${UA}'; } return config; });\nc.get('${ALERTS}');\n`,
      },
      UNKNOWN,
    ],
    [
      'an interceptor for every request',
      {
        'a.ts': `import axios from 'axios';\nconst c = axios.create({});\nc.interceptors.request.use((config) => { config.headers['User-Agent'] = '${UA}'; return config; });\nc.get('${ALERTS}');\n`,
      },
      'ok',
    ],
    [
      'a case of several',
      {
        'a.go': `package a\nfunc a() {\n\tr, _ := http.NewRequest("GET", "${ALERTS}", nil)\n\tswitch load() {\n\tcase 1:\n\t\tr.Header.Set("User-Agent", "${UA}")\n\t}\n\thttp.DefaultClient.Do(r)\n}\n`,
      },
      UNKNOWN,
    ],
  ])('%s', async (_, files, status) => expect(await statuses(files)).toEqual([status]));

  test('in one branch, for a request in the other', async () => {
    const text = `import requests\nh = {}\nif load():\n    h['User-Agent'] = '${UA}'\nelse:\n    requests.get('${ALERTS}', headers=h)\n`;
    expect(await statuses({ 'a.py': text })).toEqual(['missing']);
  });

  test('around the request too', async () => {
    const text = `import requests\nh = {}\nif load():\n    h['User-Agent'] = '${UA}'\n    requests.get('${ALERTS}', headers=h)\n`;
    expect(await statuses({ 'a.py': text })).toEqual(['ok']);
  });
});

describe('one of several clients', () => {
  const api = (second: string) => ({
    'a.py': `import requests\nclass Api:\n    def __init__(self, session):\n        self.session = session\n    def alerts(self):\n        return self.session.get('${ALERTS}')\ns = requests.Session()\ns.headers['User-Agent'] = '${UA}'\nApi(s)\n${second}`,
  });

  test('without the header leaves the call open', async () => {
    expect(await statuses(api('Api(requests.Session())\n'))).toEqual([UNKNOWN]);
    expect(await statuses(api('Api(load())\n'))).toEqual([UNKNOWN]);
  });

  test('each with the header covers it', async () => {
    expect(await statuses(api('Api(s)\n'))).toEqual(['ok']);
    expect(await statuses(api(''))).toEqual(['ok']);
  });
});

describe('a name that is found without an import', () => {
  const shared = `import requests\nsession = requests.Session()\nsession.headers['User-Agent'] = '${UA}'\n`;

  test('is a guess where files do not share names', async () => {
    expect(await causes({ 'b.py': shared, 'a.py': `session.get('${ALERTS}')\n` })).toEqual(['unverifiable by-name']);
    expect(await statuses({ 'b.py': shared, 'a.py': `from b import session\nsession.get('${ALERTS}')\n` })).toEqual([
      'ok',
    ]);
  });

  test('a method of an object of which nothing is known', async () => {
    const api = `import requests\nclass Api:\n    def ask_defender(self, path):\n        s = requests.Session()\n        s.headers['User-Agent'] = '${UA}'\n        return s.get('https://api.security.microsoft.com' + path)\n`;
    expect(await causes({ 'b.py': api, 'a.py': `def go(x):\n    x.ask_defender('/api/alerts')\n` })).toEqual([
      'unverifiable by-name',
    ]);
    const typed = `from b import Api\ndef go():\n    x = Api()\n    x.ask_defender('/api/alerts')\n`;
    expect(await statuses({ 'b.py': api, 'a.py': typed })).toEqual(['ok']);
  });

  test('a variable of the same type in another project', async () => {
    const a = `using Microsoft.Graph;\nvar http = GraphClientFactory.Create();\nhttp.DefaultRequestHeaders.UserAgent.ParseAdd("${UA}");\nGraphServiceClient graph = new GraphServiceClient(http, cred);\nvar r = await graph.Security.Alerts_v2.GetAsync();\n`;
    const b =
      'using Microsoft.Graph;\nclass W(GraphServiceClient graph) { async Task R() { await graph.Security.Alerts_v2.GetAsync(); } }\n';
    expect(await statuses({ 'a/Program.cs': a, 'b/W.cs': b })).toEqual(['ok low', UNKNOWN]);
  });

  test('functions and variables of a module that one script loads', async () => {
    const files = {
      'm.psm1': `$script:Agent = @{ 'User-Agent' = '${UA}' }\n. .\\get.ps1\n`,
      'get.ps1': `function Get-Alert { Invoke-RestMethod '${ALERTS}' -Headers $script:Agent }\n`,
    };
    expect(await statuses(files)).toEqual(['ok']);
  });
});

describe('a class that inherits from a library’s client', () => {
  const classes = `import requests\nclass Bare(requests.Session):\n    def __init__(self):\n        super().__init__()\n        self.headers['Accept'] = 'x'\nclass Named(requests.Session):\n    def __init__(self):\n        super().__init__()\n        self.headers['User-Agent'] = '${UA}'\n`;

  test('has only what it sets itself', async () => {
    const text = `${classes}Bare().get('${ALERTS}')\nNamed().get('${ALERTS}')\n`;
    expect(await statuses({ 'a.py': text })).toEqual(['missing', 'ok']);
  });

  test('of a library that is not known may have more', async () => {
    const text = `from contoso import Base\nclass Api(Base):\n    pass\napi = Api()\napi.get('${ALERTS}')\n`;
    expect(await statuses({ 'a.py': text })).toEqual([UNKNOWN]);
  });
});

test.each([
  ["req['Accept'] = 'x'", 'missing'],
  [`req['User-Agent'] = '${UA}'`, 'ok'],
])('a connection that a library opens for a block: %s', async (line, status) => {
  const text = `uri = URI('${ALERTS}')\nreq = Net::HTTP::Get.new(uri)\n${line}\nNet::HTTP.start(uri.hostname, uri.port, use_ssl: true) do |http|\n  http.request(req)\nend\n`;
  expect(await statuses({ 'a.rb': text })).toEqual([status]);
  expect(await statuses({ 'a.rb': text.replace('Net::HTTP.start', 'pool.start') })).toEqual([
    status === 'ok' ? 'ok' : UNKNOWN,
  ]);
});

test('an address from the environment, with a default that is trimmed', async () => {
  const text = `import os\nimport requests\nbase = os.environ.get('X', 'https://api.security.microsoft.com').rstrip('/')\nrequests.get(f'{base}/api/alerts')\n`;
  expect(await statuses({ 'a.py': text })).toEqual(['missing']);
});

describe('a client that a container makes for a class', () => {
  const api = `class DefenderApi { readonly HttpClient _http; public DefenderApi(HttpClient http) { _http = http; } Task A() { return _http.GetAsync("${ALERTS}"); } }\n`;
  const startup = (registers: string) => ({
    'Api.cs': api,
    'Startup.cs': `class S { void C(IServiceCollection services) { ${registers} } }\nclass Other { Other(HttpClient http) { } }\nclass Stamp : DelegatingHandler { protected override Task SendAsync(HttpRequestMessage request, CancellationToken t) { request.Headers.Add("User-Agent", "${UA}"); return base.SendAsync(request, t); } }\n`,
  });

  test.each([
    [`services.AddHttpClient<DefenderApi>(c => c.DefaultRequestHeaders.UserAgent.ParseAdd("${UA}"));`, 'ok'],
    [`services.AddHttpClient<IApi, DefenderApi>(c => { c.DefaultRequestHeaders.Add("User-Agent", "${UA}"); });`, 'ok'],
    [`services.AddHttpClient<Other>(c => c.DefaultRequestHeaders.UserAgent.ParseAdd("${UA}"));`, UNKNOWN],
    ['services.AddHttpClient<DefenderApi>();', 'missing'],
    [
      `services.AddHttpClient<Other>(c => c.DefaultRequestHeaders.UserAgent.ParseAdd("${UA}")); services.AddHttpClient<DefenderApi>();`,
      'missing',
    ],
    [
      `services.AddHttpClient<DefenderApi>().ConfigureHttpClient(c => c.DefaultRequestHeaders.UserAgent.ParseAdd("${UA}"));`,
      'ok',
    ],
    ['services.AddHttpClient<DefenderApi>().AddHttpMessageHandler<Stamp>();', 'ok'],
    ['services.AddHttpClient<DefenderApi>().AddHttpMessageHandler<Other>();', 'missing'],
  ])('%s', async (registers, status) => {
    expect(await statuses(startup(registers))).toEqual([status]);
  });
});

describe('a default of the whole process', () => {
  const go = (transport: string) => ({
    'a.go': `package a\ntype ua struct{ next http.RoundTripper }\nfunc (t ua) RoundTrip(r *http.Request) (*http.Response, error) {\n\tr.Header.Set("User-Agent", "${UA}")\n\treturn t.next.RoundTrip(r)\n}\nfunc init() { http.DefaultTransport = ${transport} }\nfunc f() { http.Get("${ALERTS}") }\n`,
  });
  const js = (line: string) => ({
    'a.js': `const axios = require('axios');\n${line}\n`,
    'b.js': `const axios = require('axios');\naxios.get('${ALERTS}');\n`,
  });
  const dispatcher = (made: string) => ({
    'a.js': `import { setGlobalDispatcher, Agent } from 'undici';\nsetGlobalDispatcher(${made});\nfetch('${ALERTS}');\n`,
  });
  const cases: [string, Files, Files][] = [
    ['Go', go('ua{http.DefaultTransport}'), go('&http.Transport{MaxIdleConns: 3}')],
    [
      'PowerShell',
      {
        'a.ps1': `$PSDefaultParameterValues['Invoke-RestMethod:UserAgent'] = '${UA}'\nInvoke-RestMethod '${ALERTS}'\n`,
      },
      { 'a.ps1': `$PSDefaultParameterValues['Invoke-RestMethod:TimeoutSec'] = 5\nInvoke-RestMethod '${ALERTS}'\n` },
    ],
    [
      'PHP',
      { 'a.php': `<?php ini_set('user_agent', '${UA}'); file_get_contents('${ALERTS}');\n` },
      { 'a.php': `<?php ini_set('user_agent', '${UA}'); $c = curl_init('${ALERTS}'); curl_exec($c);\n` },
    ],
    [
      'Python',
      {
        'a.py': `import urllib.request\no = urllib.request.build_opener()\no.addheaders = [('User-Agent', '${UA}')]\nurllib.request.install_opener(o)\nurllib.request.urlopen('${ALERTS}')\n`,
      },
      {
        'a.py': `import urllib.request\no = urllib.request.build_opener()\nurllib.request.install_opener(o)\nurllib.request.urlopen('${ALERTS}')\n`,
      },
    ],
    ['axios', js(`axios.defaults.headers.common['User-Agent'] = '${UA}';`), js('axios.defaults.timeout = 3;')],
    [
      'undici',
      dispatcher(
        `new Agent().compose((next) => (o, h) => { o.headers = { ...o.headers, 'User-Agent': '${UA}' }; return next(o, h); })`,
      ),
      dispatcher('new Agent({ connections: 3 })'),
    ],
    [
      'Java',
      {
        'A.java': `class A { static { System.setProperty("http.agent", "${UA}"); } void b() { HttpURLConnection c = (HttpURLConnection) new URL("${ALERTS}").openConnection(); c.getInputStream(); } }\n`,
      },
      {
        'A.java': `class A { static { System.setProperty("http.proxy", "x"); } void b() { HttpURLConnection c = (HttpURLConnection) new URL("${ALERTS}").openConnection(); c.getInputStream(); } }\n`,
      },
    ],
    [
      'Ruby',
      {
        'a.rb': `RestClient.add_before_execution_proc { |req, params| req['User-Agent'] = '${UA}' }\nRestClient.get('${ALERTS}')\n`,
      },
      {
        'a.rb': `RestClient.add_before_execution_proc { |req, params| req['Accept'] = 'x' }\nRestClient.get('${ALERTS}')\n`,
      },
    ],
  ];

  test.each(cases)('%s: leaves a call without its own open', async (_, set) => {
    expect(await causes(set)).toEqual(['unverifiable process-default']);
  });

  test.each(cases)('%s: one that does not set the header changes nothing', async (_, _set, other) => {
    expect(await statuses(other)).toEqual(['missing']);
  });

  test('of a factory is not for a client that code creates', async () => {
    const register = `class P { void M(IServiceCollection s) { s.ConfigureHttpClientDefaults(b => b.ConfigureHttpClient(c => c.DefaultRequestHeaders.UserAgent.ParseAdd("${UA}"))); } }\n`;
    const made = `class Q { Task O() => new HttpClient().GetAsync("${ALERTS}"); }\n`;
    const typed = `class Api { HttpClient h; public Api(HttpClient http) { h = http; } Task O() { return h.GetAsync("${ALERTS}"); } void R(IServiceCollection s) { s.AddHttpClient<Api>(); } }\n`;
    expect(await statuses({ 'P.cs': register, 'Q.cs': made })).toEqual(['missing']);
    expect(await causes({ 'P.cs': register, 'Q.cs': typed })).toEqual(['unverifiable process-default']);
  });
});

describe('what a response gives is data', () => {
  const start = `import requests\nBASE = 'https://api.security.microsoft.com/api'\ndef ask(path, method='get'):\n    verb = getattr(requests, method)\n    return verb(BASE + path, headers={'User-Agent': '${UA}'})\nbody = ask('/alerts').json()\n`;

  test.each([
    "body.get('error')",
    "body.get('error', {}).get('code')",
    "answer = ask('/alerts')\nanswer.json().get('value')",
    "answer = ask('/alerts')\nanswer.headers.get('Retry-After')",
    'for one in body: one.get("id")',
    "cache = {}\ncache.get(BASE + '/machines')",
    "def keep(cache):\n    return cache.get(BASE + '/machines')",
  ])('Python: %s', async (line) => {
    const calls = line.startsWith('answer') ? ['ok', 'ok'] : ['ok'];
    expect(await statuses({ 'a.py': `${start}${line}\n` })).toEqual(calls);
  });

  test('Python: a request by the same name is one', async () => {
    expect(await statuses({ 'a.py': `${start}requests.get(BASE + '/machines')\n` })).toEqual(['ok', 'missing']);
  });

  test.each([
    ['a.js', `const seen = new Map();\nseen.get('${ALERTS}');\n`],
    ['a.js', `function f(cache) { return cache.get('${ALERTS}'); }\n`],
    ['A.java', `class A { Map<String, String> cache = new HashMap<>(); void f() { cache.get("${ALERTS}"); } }\n`],
    ['a.rb', `seen = {}\nseen.delete('${ALERTS}')\n`],
    ['a.php', `<?php $seen = collect([]); $seen->get('${ALERTS}');\n`],
  ])('%s: %s', async (path, text) => expect(await statuses({ [path]: text })).toEqual([]));
});

test('a method of a Ruby module is not called by its bare name elsewhere', async () => {
  const call = `def http_get(url, headers)\n  Faraday.get(url, nil, headers)\nend\nhttp_get('${ALERTS}', headers)\n`;
  const headers = (name: string) => `def ${name}headers\n  { 'User-Agent' => '${UA}' }\nend\n`;
  expect(await statuses({ 'a.rb': call, 'b.rb': `module StatusPage\n${headers('self.')}end\n` })).toEqual([UNKNOWN]);
  expect(await statuses({ 'a.rb': `${headers('')}${call}` })).toEqual(['ok']);
});

describe('headers and options from outside the sources', () => {
  test.each([
    ['a.py', `import requests\nfrom acme.auth import headers\nrequests.get('${ALERTS}', headers=headers)\n`],
    ['a.py', `import requests\nimport acme\nrequests.get('${ALERTS}', headers=acme.common)\n`],
    ['a.js', `const { headers } = require('acme');\nfetch('${ALERTS}', { headers });\n`],
    ['a.js', `const { opts } = require('acme');\nfetch('${ALERTS}', opts);\n`],
    ['a.rb', `Faraday.get('${ALERTS}', nil, headers)\n`],
    ['a.rb', `RestClient.get('${ALERTS}', headers)\n`],
    ['a.rb', `HTTParty.get('${ALERTS}', opts)\n`],
    ['a.php', `<?php\n$c = new GuzzleHttp\\Client();\n$c->get('${ALERTS}', $opts);\n`],
    ['a.ps1', `Invoke-RestMethod '${ALERTS}' -Headers $headers\n`],
  ])('%s %j', async (path, text) => expect(await statuses({ [path]: text })).toEqual([UNKNOWN]));

  test.each([
    ['a.py', `import requests\nfrom acme.auth import token\nrequests.get('${ALERTS}', headers={'A': token})\n`],
    ['a.js', `const { url } = require('acme');\nfetch('${ALERTS}', { body: url });\n`],
    ['a.rb', `RestClient.get('${ALERTS}', { accept: :json })\n`],
  ])('what holds no headers does not count: %s %j', async (path, text) =>
    expect(await statuses({ [path]: text })).toEqual(['missing']),
  );
});

describe('a header that is removed again is not sent', () => {
  test.each([
    ['a.js', `const h = { 'User-Agent': '${UA}' };\ndelete h['User-Agent'];\nfetch('${ALERTS}', { headers: h });\n`],
    [
      'a.js',
      `const h = new Headers({ 'User-Agent': '${UA}' });\nh.delete('User-Agent');\nfetch('${ALERTS}', { headers: h });\n`,
    ],
    [
      'a.php',
      `<?php\n$h = ['User-Agent' => '${UA}'];\nunset($h['User-Agent']);\n$c = new GuzzleHttp\\Client(['headers' => $h]);\n$c->get('${ALERTS}');\n`,
    ],
    [
      'a.go',
      `package a\nfunc x() {\n q, _ := http.NewRequest("GET", "${ALERTS}", nil)\n q.Header.Set("User-Agent", "${UA}")\n q.Header.Del("User-Agent")\n http.DefaultClient.Do(q)\n}\n`,
    ],
    [
      'A.cs',
      `class A { async Task X() { var a = new HttpClient();\n a.DefaultRequestHeaders.UserAgent.ParseAdd("${UA}");\n a.DefaultRequestHeaders.Clear();\n await a.GetAsync("${ALERTS}"); } }\n`,
    ],
    [
      'A.cs',
      `class A { async Task X() { var a = new HttpClient();\n a.DefaultRequestHeaders.UserAgent.ParseAdd("${UA}");\n a.DefaultRequestHeaders.UserAgent.Clear();\n await a.GetAsync("${ALERTS}"); } }\n`,
    ],
    [
      'A.java',
      `class A { void x() throws Exception { HttpGet r = new HttpGet("${ALERTS}"); r.setHeader("User-Agent", "${UA}"); r.removeHeaders("User-Agent"); HttpClients.createDefault().execute(r); } }\n`,
    ],
    [
      'A.java',
      `class A { void x() throws Exception { Request r = new Request.Builder().url("${ALERTS}").header("User-Agent", "${UA}").removeHeader("User-Agent").build(); new OkHttpClient().newCall(r).execute(); } }\n`,
    ],
    ['a.ps1', `$h = @{ 'User-Agent' = '${UA}' }\n$h.Clear()\nInvoke-RestMethod '${ALERTS}' -Headers $h\n`],
  ])('%s %j', async (path, text) => expect(await statuses({ [path]: text })).toEqual(['missing']));

  test.each([
    ['a.js', `const h = { 'User-Agent': '${UA}', a: 1 };\ndelete h.a;\nfetch('${ALERTS}', { headers: h });\n`],
    [
      'a.go',
      `package a\nfunc x() {\n q, _ := http.NewRequest("GET", "${ALERTS}", nil)\n q.Header.Set("User-Agent", "${UA}")\n q.Header.Del("Accept")\n http.DefaultClient.Do(q)\n}\n`,
    ],
    [
      'A.cs',
      `class A { async Task X() { var a = new HttpClient();\n a.DefaultRequestHeaders.UserAgent.ParseAdd("${UA}");\n a.DefaultRequestHeaders.Accept.Clear();\n await a.GetAsync("${ALERTS}"); } }\n`,
    ],
  ])('another one is: %s %j', async (path, text) => expect(await statuses({ [path]: text })).toEqual(['ok']));
});

describe('what is in a body, a query or the headers of the content is no header of the request', () => {
  const SENT = `{ headers: { 'User-Agent': '${UA}' } }`;
  const AXIOS = "const axios = require('axios');\n";
  test.each([
    ['missing', 'a.py', `import requests\nrequests.post('${ALERTS}', {'User-Agent': '${UA}'})\n`],
    ['missing', 'a.js', `${AXIOS}axios.post('${ALERTS}', ${SENT});\n`],
    ['ok', 'a.js', `${AXIOS}axios.post('${ALERTS}', {}, ${SENT});\n`],
    ['ok', 'a.js', `${AXIOS}axios.get('${ALERTS}', ${SENT});\n`],
    ['missing', 'a.js', `${AXIOS}const c = axios.create();\nc.post('${ALERTS}', ${SENT});\n`],
    ['missing', 'a.rb', `RestClient.post('${ALERTS}', { 'User-Agent' => '${UA}' })\n`],
    ['ok', 'a.rb', `RestClient.get('${ALERTS}', { 'User-Agent' => '${UA}' })\n`],
    ['ok', 'a.rb', `Faraday.post('${ALERTS}', '{}', { 'User-Agent' => '${UA}' })\n`],
    [
      'missing',
      'A.cs',
      `class A { HttpClient c = new HttpClient(); async Task X() { var m = new HttpRequestMessage(HttpMethod.Post, "${ALERTS}"); m.Content = new StringContent(""); m.Content.Headers.Add("User-Agent", "${UA}"); await c.SendAsync(m); } }\n`,
    ],
  ])('%s: %s %j', async (status, path, text) => expect(await statuses({ [path]: text })).toEqual([status]));
});

describe('what an outside function may set on a request or client that it is given', () => {
  test.each([
    [
      'A.cs',
      `class X { HttpClient c = new HttpClient(); void y() { var m = new HttpRequestMessage(HttpMethod.Get, "${ALERTS}"); m.AddPartnerHeaders(); c.SendAsync(m); } }\n`,
    ],
    [
      'a.go',
      `package a\nfunc x() { r, _ := http.NewRequest("GET", "${ALERTS}", nil); common.AddHeaders(r); http.DefaultClient.Do(r) }\n`,
    ],
    ['a.py', `import requests, acme\ns = requests.Session()\nacme.prepare(s)\ns.get('${ALERTS}')\n`],
    [
      'a.js',
      `const axios = require('axios');\nconst { setup } = require('acme');\nconst c = axios.create();\nsetup(c);\nc.get('${ALERTS}');\n`,
    ],
    [
      'A.java',
      `class X { void y() throws Exception { HttpGet r = new HttpGet("${ALERTS}"); Common.addHeaders(r); HttpClients.createDefault().execute(r); } }\n`,
    ],
    ['a.php', `<?php\n$c = curl_init('${ALERTS}');\nset_common_options($c);\ncurl_exec($c);\n`],
  ])('%s %j', async (path, text) => expect(await statuses({ [path]: text })).toEqual([UNKNOWN]));

  test.each([
    [
      'A.cs',
      `class X { HttpClient c = new HttpClient(); void y() { var m = new HttpRequestMessage(HttpMethod.Get, "${ALERTS}"); Log(m); c.SendAsync(m); } }\n`,
    ],
    ['a.py', `import requests\ns = requests.Session()\ns.headers.update({'Accept': 'x'})\ns.get('${ALERTS}')\n`],
    [
      'A.java',
      `class X { void y() throws Exception { HttpGet r = new HttpGet("${ALERTS}"); r.setHeader("Accept", "x"); HttpClients.createDefault().execute(r); } }\n`,
    ],
  ])('nothing: %s %j', async (path, text) => expect(await statuses({ [path]: text })).toEqual(['missing']));
});

describe('a list that a function hands on', () => {
  const cases: [string, string, string][] = [
    [
      'Python',
      'a.py',
      `import requests\ndef low(given):\n    requests.get(given[0])\ndef middle(url):\n    low([url])\n    requests.get(url, headers={'User-Agent': '${UA}'})\nmiddle('${ALERTS}')\n`,
    ],
    [
      'JavaScript',
      'a.js',
      `const low = (given) => fetch(given[0]);\nfunction middle(url) {\n  low([url]);\n  return fetch(url, { headers: { 'User-Agent': '${UA}' } });\n}\nmiddle('${ALERTS}');\n`,
    ],
    [
      'Go',
      'a.go',
      `package a\nfunc low(given []string) { r, _ := http.NewRequest("GET", given[0], nil); http.DefaultClient.Do(r) }\nfunc middle(url string) { low([]string{url}); r, _ := http.NewRequest("GET", url, nil); r.Header.Set("User-Agent", "${UA}"); http.DefaultClient.Do(r) }\nfunc top() { middle("${ALERTS}") }\n`,
    ],
    [
      'PowerShell',
      'a.ps1',
      `function Low($given) { Invoke-RestMethod -Uri $given[0] }\nfunction Middle($url) { Low -given @($url); Invoke-RestMethod -Uri $url -Headers @{ 'User-Agent' = '${UA}' } }\nMiddle -url '${ALERTS}'\n`,
    ],
  ];
  test.each(cases)('%s: leads to the request that it is given to', async (_, path, text) => {
    expect(await statuses({ [path]: text })).toEqual(['missing']);
  });
});

describe('what a caller gives in place of a default', () => {
  const withDefault = (calls: string) =>
    `import requests\ndef alerts(options=None):\n    options = options or {'headers': {'User-Agent': '${UA}'}}\n    requests.get('${ALERTS}', headers=options['headers'])\n${calls}`;

  test('counts where it is known', async () => {
    expect(await statuses({ 'a.py': withDefault("alerts({'headers': {}})\n") })).toEqual(['missing']);
    expect(await statuses({ 'a.py': withDefault('alerts()\n') })).toEqual(['ok']);
  });

  test('is not known of a function without callers', async () => {
    expect(await statuses({ 'a.py': withDefault('') })).toEqual([UNKNOWN]);
  });
});

describe('options that come after the headers', () => {
  const spread = (calls: string) =>
    `function alerts(options = {}) {\n  return fetch('${ALERTS}', { headers: { 'User-Agent': '${UA}' }, ...options });\n}\n${calls}`;

  test('replace them where they bring headers', async () => {
    expect(await statuses({ 'a.js': spread("alerts({ headers: { Accept: 'x' } });\n") })).toEqual(['missing']);
    expect(
      await statuses({
        'a.py': `import requests\ndef alerts(**options):\n    requests.get('${ALERTS}', **{'headers': {'User-Agent': '${UA}'}, **options})\nalerts(headers={})\n`,
      }),
    ).toEqual(['missing']);
  });

  test('may replace them under a condition that is not known', async () => {
    const text = `function alerts(plain) {\n  const options = plain ? { headers: {} } : {};\n  return fetch('${ALERTS}', { headers: { 'User-Agent': '${UA}' }, ...options });\n}\nalerts(process.argv.length > 2);\n`;
    expect(await statuses({ 'a.js': text })).toEqual([UNKNOWN]);
  });

  test('leave them where they bring none', async () => {
    expect(await statuses({ 'a.js': spread("alerts();\nalerts({ method: 'POST' });\n") })).toEqual(['ok']);
  });

  test('replace the header where they bring it with another value', async () => {
    const text = `function alerts(options) {\n  return fetch('${ALERTS}', { headers: { 'User-Agent': '${UA}', ...options.headers } });\n}\nalerts({ headers: { 'User-Agent': 'MdatpPartner-Contoso-Cognito/1.0.0' } });\n`;
    expect(await statuses({ 'a.js': text })).toEqual(['legacy']);
  });
});

describe('headers that may replace the one that is set', () => {
  const js = (head: string, init: string) =>
    `${head}export function alerts(extra) {\n  return fetch('${ALERTS}', ${init});\n}\n`;
  const own = `{ 'User-Agent': '${UA}' }`;
  const python = (lines: string, given = 'headers=h') =>
    `import requests\ndef alerts(extra):\n    h = ${own}\n${lines}    return requests.get('${ALERTS}', ${given})\n`;
  const ruby = (init: string) => `require 'httparty'\ndef alerts(extra)\n  HTTParty.get('${ALERTS}', ${init})\nend\n`;
  const php = (init: string) =>
    `<?php\nfunction alerts($extra) { $c = new GuzzleHttp\\Client(); return $c->request('GET', '${ALERTS}', ${init}); }\n`;
  const phpOwn = `['User-Agent' => '${UA}']`;
  const go = (lines: string) =>
    `package a\nfunc Alerts(extra map[string]string) {\n  r, _ := http.NewRequest("GET", "${ALERTS}", nil)\n  ${lines}\n  http.DefaultClient.Do(r)\n}\n`;
  const powershell = (lines: string, given = '$h') =>
    `function Get-Alerts($extra) {\n  $h = @{ 'User-Agent' = '${UA}' }\n  ${lines}\n  Invoke-RestMethod '${ALERTS}' -Headers ${given}\n}\n`;
  const java = (lines: string) =>
    `class A { void a(Map<String, String> extra) throws Exception { HttpRequest.Builder b = HttpRequest.newBuilder(URI.create("${ALERTS}")).header("User-Agent", "${UA}"); ${lines} HttpClient.newHttpClient().send(b.build(), null); } }\n`;

  test.each([
    ['a.js', js('', `{ headers: ${own}, ...extra }`)],
    ['a.js', js('', `{ headers: { ...${own}, ...extra } }`)],
    ['a.js', js('', `{ headers: { 'User-Agent': '${UA}', ...extra.headers } }`)],
    ['a.js', js('', `Object.assign({ headers: ${own} }, extra)`)],
    ['a.js', js(`const defaults = { headers: ${own} };\n`, '{ ...defaults, ...extra }')],
    ['a.js', js(`const defaults = { headers: ${own} };\n`, 'Object.assign({}, defaults, extra)')],
    ['a.js', js("import merge from 'lodash/merge';\n", `merge({ headers: ${own} }, extra)`)],
    ['a.js', js("import { more } from './gone';\n", `{ headers: { 'User-Agent': '${UA}', ...more() } }`)],
    [
      'a.js',
      `export function alerts(extra) {\n  const h = ${own};\n  Object.assign(h, extra);\n  return fetch('${ALERTS}', { headers: h });\n}\n`,
    ],
    ['a.py', python('    h.update(extra)\n')],
    ['a.py', python('    h = dict(h, **extra)\n')],
    ['a.py', python('    if extra:\n        h.update(extra)\n')],
    ['a.py', python('    h = h | extra\n')],
    ['a.py', python('    h |= extra\n')],
    ['a.py', python('    for k, v in extra.items():\n        h[k] = v\n')],
    ['a.py', python('', 'headers={**h, **extra}')],
    ['a.py', python("    o = {'headers': h}\n    o.update(extra)\n", '**o')],
    [
      'a.py',
      `import requests\ndef alerts(extra):\n    extra.setdefault('User-Agent', '${UA}')\n    return requests.get('${ALERTS}', headers=extra)\n`,
    ],
    ...['s.headers.update(extra)', 's.headers = extra'].map((line): [string, string] => [
      'a.py',
      `import requests\ns = requests.Session()\ns.headers['User-Agent'] = '${UA}'\ndef alerts(extra):\n    ${line}\n    return s.get('${ALERTS}')\n`,
    ]),
    ...['headers=extra', '**extra'].map((given): [string, string] => [
      'a.py',
      `import requests\ns = requests.Session()\ns.headers['User-Agent'] = '${UA}'\ndef alerts(extra):\n    return s.get('${ALERTS}', ${given})\n`,
    ]),
    ['a.rb', ruby(`headers: { 'User-Agent' => '${UA}' }.merge(extra)`)],
    ['a.rb', ruby(`{ headers: { 'User-Agent' => '${UA}' } }.merge(extra)`)],
    ['a.rb', ruby(`headers: { 'User-Agent' => '${UA}' }, **extra`)],
    ['a.php', php(`array_merge(['headers' => ${phpOwn}], $extra)`)],
    ['a.php', php(`$extra + ['headers' => ${phpOwn}]`)],
    ['a.php', php(`['headers' => ['User-Agent' => '${UA}', ...$extra]]`)],
    [
      'A.cs',
      `class A { async Task B(Dictionary<string, string> extra) { var r = new HttpRequestMessage(HttpMethod.Get, "${ALERTS}"); r.Headers.Add("User-Agent", "${UA}"); foreach (var e in extra) r.Headers.Add(e.Key, e.Value); await new HttpClient().SendAsync(r); } }\n`,
    ],
    [
      'A.cs',
      `class A { async Task B(string name, string value) { var h = new Dictionary<string, string> { ["User-Agent"] = "${UA}" }; h[name] = value; var r = new HttpRequestMessage(HttpMethod.Get, "${ALERTS}"); foreach (var e in h) r.Headers.Add(e.Key, e.Value); await new HttpClient().SendAsync(r); } }\n`,
    ],
    ['a.go', go(`r.Header.Set("User-Agent", "${UA}"); for k, v := range extra { r.Header.Set(k, v) }`)],
    ['a.go', go(`r.Header.Set("User-Agent", "${UA}"); r.Header = extra`)],
    [
      'a.go',
      go(
        `h := map[string]string{"User-Agent": "${UA}"}; maps.Copy(h, extra); for k, v := range h { r.Header.Set(k, v) }`,
      ),
    ],
    ['a.ps1', powershell('$h = $h + $extra')],
    ['a.ps1', powershell('$h += $extra')],
    ['a.ps1', powershell('', '($h + $extra)')],
    ['a.ps1', powershell('foreach ($k in $extra.Keys) { $h[$k] = $extra[$k] }')],
    ['A.java', java('for (var e : extra.entrySet()) b.setHeader(e.getKey(), e.getValue());')],
    ['A.java', java('extra.forEach(b::setHeader);')],
    [
      'a.rs',
      `use reqwest::header::HeaderMap;\nasync fn alerts(extra: HeaderMap) { reqwest::Client::new().get("${ALERTS}").header("User-Agent", "${UA}").headers(extra).send().await; }\n`,
    ],
  ])('%s could not be determined: %s', async (path, text) => {
    expect(await statuses({ [path]: text })).toEqual([UNKNOWN]);
  });

  test.each([
    ['a.js', js('', `{ headers: { ...extra, 'User-Agent': '${UA}' } }`)],
    ['a.js', js('', `Object.assign({}, extra, { headers: ${own} })`)],
    ['a.js', `${js('', `{ ...extra, headers: ${own} }`)}`],
    ['a.js', `${js('', `{ headers: ${own}, ...extra }`).replace('export ', '')}alerts({ method: 'POST' });\n`],
    ['a.py', python('', 'headers={**extra, **h}')],
    [
      'a.py',
      `import requests\ndef alerts(extra):\n    extra['User-Agent'] = '${UA}'\n    return requests.get('${ALERTS}', headers=extra)\n`,
    ],
    ['a.py', `${python('    h.update(extra)\n')}alerts({'Accept': 'x'})\n`],
    ['a.rb', ruby(`headers: extra.merge('User-Agent' => '${UA}')`)],
    ['a.php', php(`['headers' => ${phpOwn}] + $extra`)],
    ['a.php', php(`array_merge($extra, ['headers' => ${phpOwn}])`)],
    ['a.go', go(`for k, v := range extra { r.Header.Set(k, v) }; r.Header.Set("User-Agent", "${UA}")`)],
    ['a.ps1', `${powershell('$h = $h + $extra')}Get-Alerts @{ Accept = 'x' }\n`],
    ['A.java', java('b.setHeader("Accept", "x");')],
  ])('%s does not in %s', async (path, text) => {
    expect(await statuses({ [path]: text })).toEqual(['ok']);
  });
});

describe('an object that is chosen at run time', () => {
  const client = (name: string, headers: string) =>
    `class ${name} { ask(path) { return fetch('https://graph.microsoft.com/v1.0' + path, { headers: ${headers} }); } }\nexport default new ${name}();\n`;
  const files = (other: Files): Files => ({
    'known.js': client('Known', `{ 'User-Agent': '${UA}' }`),
    'choice.js': `import known from './known';\nimport other from './other';\nlet active = null;\nexport function use(name) { active = name === 'other' ? other : known; }\nexport function get() { return active; }\n`,
    'index.js': "import { get } from './choice';\nexport const alerts = () => get().ask('/security/alerts_v2');\n",
    ...other,
  });

  test('is not proven where one of them is not in the sources', async () => {
    expect(await statuses(files({}))).toEqual([UNKNOWN]);
    expect(await statuses(files({ 'other.js': "import { build } from 'gone';\nexport default build();\n" }))).toEqual([
      UNKNOWN,
    ]);
  });

  test.each([6, 12])('is not proven where one of them asks an unknown host, %i functions away', async (count) => {
    const steps = Array.from(
      { length: count },
      (_, index) =>
        `function step${index}(p) { return ${index + 1 < count ? `step${index + 1}(p)` : 'fetch(HOST + p)'}; }\n`,
    );
    const other = `import { HOST } from 'gone';\n${steps.join('')}class Other { ask(path) { return step0(path); } }\nexport default new Other();\n`;
    expect(await statuses(files({ 'other.js': other }))).toEqual([UNKNOWN]);
  });

  test('is what they are where all of them are', async () => {
    expect(await statuses(files({ 'other.js': client('Other', '{}') }))).toEqual(['missing']);
    expect(await statuses(files({ 'other.js': client('Other', `{ 'User-Agent': '${UA}' }`) }))).toEqual(['ok']);
  });
});

describe('a client that a class outside of the sources makes', () => {
  const apache = (make: string) =>
    `import org.apache.http.client.methods.HttpGet;\nimport org.apache.http.impl.client.*;\nclass A { void a() throws Exception { CloseableHttpClient c = ${make}; c.execute(new HttpGet("${ALERTS}")); } }\n`;
  const dotnet = (make: string) =>
    `using System.Net.Http;\nclass A { async Task Go() { HttpClient c = ${make}; await c.GetAsync("${ALERTS}"); } }\n`;

  test.each([
    ['Java', 'A.java', apache('Connections.make()')],
    ['C#', 'A.cs', dotnet('Connections.Make()')],
  ])('may set the header there: %s', async (_, path, text) => {
    expect(await statuses({ [path]: text })).toEqual([UNKNOWN]);
  });

  test.each([
    ['Java', 'A.java', apache('HttpClients.createDefault()')],
    ['C#', 'A.cs', dotnet('new HttpClient()')],
  ])('is known if it is the class of the library: %s', async (_, path, text) => {
    expect(await statuses({ [path]: text })).toEqual(['missing']);
  });
});
