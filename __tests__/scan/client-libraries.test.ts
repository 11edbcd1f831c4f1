import { describe, expect, test } from '@jest/globals';
import { reported, scan } from './support.ts';

const UA = 'MdePartner-Contoso-ContosoCognito/1.0.0';
const ALERTS = 'https://api.security.microsoft.com/api/alerts';

/** Name, file, lines, and what a careful reader says of the last call. `UA` and `ALERTS` stand for the texts. */
type Case = readonly [name: string, file: string, lines: string, status: string | undefined];

function check(cases: readonly Case[]): void {
  test.each(cases)('%s (%s)', async (_, file, lines, status) => {
    const text = lines.replaceAll('ALERTS', ALERTS).replaceAll('UA', UA);
    const found = reported(await scan({ [file]: `${text}\n`, 'go.mod': 'module x\n' }));
    expect(found.map((line) => line.replace(/^\S+ /, '')).at(-1)).toBe(status);
  });
}

const OPEN = 'unverifiable low';

const lazy = (lines: string, more = ''): string =>
  `import requests\nclass Api:\n    def __init__(self):\n        self.session = None\n    def alerts(self):\n        if not self.session:\n            self.connect()\n        return self.session.get('ALERTS')\n    def connect(self):\n        self.session = requests.Session()\n${lines}\n${more}`;

const SET = "        self.session.headers['User-Agent'] = 'UA'";

describe('a session that is made when it is needed', () => {
  check([
    ['with the header', 'a.py', lazy(SET), 'ok'],
    ['without it', 'a.py', lazy("        self.session.headers['Accept'] = 'x'"), 'missing'],
    [
      'with the header under a condition',
      'a.py',
      lazy("        if self.named:\n            self.session.headers['User-Agent'] = 'UA'"),
      OPEN,
    ],
    [
      'another method makes one without it',
      'a.py',
      lazy(SET, '    def renew(self):\n        self.session = requests.Session()\n'),
      OPEN,
    ],
    [
      'headers that are nothing until they are set',
      'a.py',
      "import requests\nclass Api:\n    def __init__(self):\n        self.headers = None\n    def name(self):\n        self.headers = {'User-Agent': 'UA'}\n    def alerts(self):\n        return requests.get('ALERTS', headers=self.headers)\nApi().name()",
      OPEN,
    ],
  ]);
});

const closing = (lines: string): string =>
  `import requests\nclass Api:\n    def __init__(self):\n        self.session = requests.Session()\n        self.session.headers.update({'User-Agent': 'UA'})\n    def alerts(self):\n        return self.session.get('ALERTS')\n    def end(self):\n${lines}\nApi().end()`;

describe('a method that takes the headers away', () => {
  check([
    ['only to close', 'a.py', closing('        self.session.headers.clear()\n        self.session.close()'), 'ok'],
    ['and goes on', 'a.py', closing('        self.session.headers.clear()'), OPEN],
    [
      'and closes under a condition',
      'a.py',
      closing('        self.session.headers.clear()\n        if self.done:\n            self.session.close()'),
      OPEN,
    ],
    ['after it closed', 'a.py', closing('        self.session.close()\n        self.session.headers.clear()'), OPEN],
    [
      'and closes something else',
      'a.py',
      closing('        self.session.headers.clear()\n        self.log.close()'),
      OPEN,
    ],
  ]);
});

const merged = (lines: string): string =>
  `const http = require('https');\nfunction send(path, more) {\n  let options = {};\n  options = { hostname: 'api.security.microsoft.com', path: '/api' + path, headers: { 'User-Agent': 'UA' } };\n${lines}\n  http.request(options).end();\n}\nsend('/alerts', { method: 'GET' });`;

describe('headers that are put together with themselves', () => {
  check([
    [
      'and others that are not given',
      'a.js',
      merged('  options.headers = Object.assign(options.headers || {}, more.headers || {});'),
      'ok',
    ],
    [
      'with an empty header',
      'a.js',
      merged("  options.headers = Object.assign(options.headers || {}, { 'User-Agent': '' });"),
      'missing',
    ],
    [
      'that the sources do not show',
      'a.js',
      merged('  options.headers = Object.assign(options.headers || {}, require("./more"));'),
      OPEN,
    ],
  ]);
});

describe('a prefix of a URL', () => {
  check([
    // biome-ignore-start lint/suspicious/noTemplateCurlyInString: they are the sources of the test.
    [
      'that is empty by default',
      'a.js',
      "const host = 'https://api.security.microsoft.com/api';\nlet proxy = '';\nexport function setProxy(url) { proxy = url; }\nexport const alerts = () => fetch(`${proxy}${host}/alerts`);",
      'missing',
    ],
    [
      'of which nothing is known',
      'a.js',
      "import { proxy } from 'proxies';\nexport const alerts = () => fetch(`${proxy}ALERTS`);",
      undefined,
    ],
    // biome-ignore-end lint/suspicious/noTemplateCurlyInString: they are the sources of the test.
  ]);
});

describe('the body of a request', () => {
  check([
    [
      'holds no headers, whatever its name',
      'a.go',
      'package a\nimport ("net/http"; "io")\nfunc send(params io.Reader) {\n\treq, _ := http.NewRequest("POST", "ALERTS", params)\n\thttp.DefaultClient.Do(req)\n}',
      'missing',
    ],
    [
      'is another argument than the headers',
      'a.go',
      'package a\nimport "net/http"\nfunc send(headers http.Header) {\n\treq, _ := http.NewRequest("POST", "ALERTS", nil)\n\treq.Header = headers\n\thttp.DefaultClient.Do(req)\n}',
      OPEN,
    ],
  ]);
});

const built = (made: string, option: string): string =>
  `package a\nimport "net/http"\ntype args struct { header http.Header }\ntype option func(*args)\nfunc with(value string) option {\n\treturn func(a *args) { a.header.Set(${option}, value) }\n}\nfunc send(options ...option) {\n\ta := &args{header: ${made}}\n\tfor _, set := range options {\n\t\tset(a)\n\t}\n\treq, _ := http.NewRequest("GET", "ALERTS", nil)\n\treq.Header = a.header\n\thttp.DefaultClient.Do(req)\n}\nfunc Alerts() { send(with("x")) }`;

describe('functions as options', () => {
  check([
    ['that set another header', 'a.go', built('make(http.Header)', '"Accept"'), 'missing'],
    ['of which one may set any header', 'a.go', built('make(http.Header)', 'name()'), OPEN],
    ['on headers from elsewhere', 'a.go', built('defaults()', '"Accept"'), OPEN],
  ]);
});

const held = (lines: string, headers = 'options.headers'): string =>
  `const options = { method: 'GET', headers: {} };\n${lines}\nfetch('ALERTS', { headers: ${headers} });`;

describe('headers that an object holds', () => {
  check([
    ['and that are set through it', 'a.js', held("options.headers['User-Agent'] = 'UA';"), 'ok'],
    ['set under a condition', 'a.js', held("if (process.env.X) options.headers['User-Agent'] = 'UA';"), OPEN],
    ['set, and then replaced', 'a.js', held("options.headers['User-Agent'] = 'UA';\noptions.headers = {};"), 'missing'],
    [
      'set, and then replaced under a condition',
      'a.js',
      held("options.headers['User-Agent'] = 'UA';\nif (process.env.X) options.headers = {};"),
      OPEN,
    ],
    ['set on another member', 'a.js', held("options.extra['User-Agent'] = 'UA';"), 'missing'],
    [
      'set after the call',
      'a.js',
      held('', "options.headers });\noptions.headers['User-Agent'] = 'UA';\n({"),
      'missing',
    ],
    [
      'set by a function that is given the object',
      'a.js',
      held("function name(x) { x.headers['User-Agent'] = 'UA'; }\nname(options);"),
      OPEN,
    ],
    [
      'and taken away by such a function',
      'a.js',
      held(
        "options.headers['User-Agent'] = 'UA';\nfunction clean(x) { delete x.headers['User-Agent']; }\nclean(options);",
      ),
      OPEN,
    ],
  ]);
});

const okhttp = (body: string, header = '') =>
  `import okhttp3.*;\nclass A {\n  private final OkHttpClient client = new OkHttpClient();\n  Response send(Map<String, String> headers, RequestBody given) throws Exception {\n    Request request = new Request.Builder().url("ALERTS")${header}${body}.build();\n    return client.newCall(request).execute();\n  }\n}`;

describe('the body of a request of OkHttp', () => {
  check([
    ['brings no header, whatever it is made of', 'A.java', okhttp('.post(toBody(headers))'), 'missing'],
    ['takes none away', 'A.java', okhttp('.post(toBody(headers))', '.header("User-Agent", "UA")'), 'ok'],
    ['is none of the headers', 'A.java', okhttp('.post(given).headers(toHeaders(headers))'), OPEN],
  ]);
});
