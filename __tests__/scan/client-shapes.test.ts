import { describe, expect, test } from '@jest/globals';
import { reported, scan } from './support.ts';

const UA = 'MdePartner-Contoso-ContosoCognito/1.0.0';
const BASE = 'https://api.security.microsoft.com/api';

type Files = Record<string, string>;

async function statuses(files: Files): Promise<string[]> {
  return reported(await scan(files));
}

describe('a request that is named as a removal is', () => {
  test('a request with headers in Python', async () => {
    const files = {
      'a.py': `import requests\nclass Api:\n    def __init__(self):\n        self.s = requests.Session()\n        self.s.headers.update({'User-Agent': '${UA}'})\n    def drop(self, id):\n        return self.s.delete('${BASE}/machines/' + id, params={'a': 1})\nrequests.delete('${BASE}/a', headers={'User-Agent': '${UA}'})\nrequests.delete('${BASE}/b', headers={'Accept': 'x'})\n`,
    };
    expect(await statuses(files)).toEqual(['a.py:7 ok', 'a.py:8 ok', 'a.py:9 missing']);
  });

  test('no request where an operator removes a member', async () => {
    const files = {
      'a.js': `const axios = require('axios');\nconst merge = require('deepmerge');\nconst options = merge({ baseUrl: '${BASE}', url: '/alerts' }, {});\ndelete options.baseUrl;\naxios.get('${BASE}/alerts');\n`,
    };
    expect(await statuses(files)).toEqual(['a.js:5 missing']);
  });

  test('a removal where it names the header', async () => {
    const files = {
      'a.js': `const axios = require('axios');\nconst headers = { 'User-Agent': '${UA}', Accept: 'x' };\ndelete headers['User-Agent'];\naxios.get('${BASE}/alerts', { headers });\n`,
      'b.py': `import requests\nheaders = {'User-Agent': '${UA}'}\nheaders.pop('User-Agent', None)\nrequests.delete('${BASE}/alerts', headers=headers)\n`,
      'C.java': `class C { void a(OkHttpClient c) { c.newCall(new Request.Builder().url("${BASE}/alerts").header("User-Agent", "${UA}").removeHeader("Cookie").build()).execute(); } }\n`,
    };
    expect(await statuses(files)).toEqual(['C.java:1 ok', 'a.js:4 missing', 'b.py:4 missing']);
  });
});

describe('classes inside classes', () => {
  const nested = (body: string): string =>
    `import requests\nclass Api:\n    class Data:\n        def __init__(self, parent):\n            self.parent = parent\n        def files(self):\n            return self.parent._request('/data')\n    def __init__(self):\n        self.base_url = '${BASE}'\n        self.data = self.Data(self)\n        self.session = requests.Session()\n        self.session.headers['User-Agent'] = '${UA}'\n    def _request(self, path):\n        return self.session.get(self.base_url + path).json()\n${body}`;

  test('know the object around them', async () => {
    expect(await statuses({ 'a.py': nested('') })).toEqual(['a.py:7 ok']);
  });

  test('do not lend their headers to what they gave', async () => {
    const body = `api = Api()\nfor file in api.data.files():\n    print(file.get('sha1'))\n    requests.get(file['url'])\n    requests.get('${BASE}/' + file['id'])\n`;
    expect(await statuses({ 'a.py': nested(body) })).toEqual(['a.py:19 missing', 'a.py:7 ok']);
  });

  test('that are not there prove nothing', async () => {
    const body = `api = Api()\nfor file in api.other.files():\n    requests.get(file['url'])\n`;
    const found = await statuses({ 'a.py': nested(body) });
    expect(found.filter((line) => line.startsWith('a.py:17'))).not.toContain('a.py:17 ok');
  });
});

describe('a class of the default export', () => {
  const request = (headers: string): string =>
    `export default class Sender {\n  get(uri: string) { return fetch(uri, { headers: { ${headers} } }); }\n}\n`;
  const api = `import Request from './request';\nexport class Api {\n  request: Request;\n  constructor() { this.request = new Request(); }\n  alerts() { return this.request.get('${BASE}/alerts'); }\n}\n`;

  test('is followed under the name that a file gives it', async () => {
    expect(await statuses({ 'request.ts': request(`'User-Agent': '${UA}'`), 'api.ts': api })).toEqual(['api.ts:5 ok']);
    expect(await statuses({ 'request.ts': request(`Accept: 'x'`), 'api.ts': api })).toEqual(['api.ts:5 missing']);
  });

  test('is that of the import, not one of the same name elsewhere', async () => {
    const other = `export class Sender {\n  get(uri: string) { return fetch(uri, { headers: { 'User-Agent': '${UA}' } }); }\n}\n`;
    const own = api.replace('import Request', 'import Sender').replace('new Request', 'new Sender');
    const files = { 'a-sender.ts': other, 'request.ts': request(`Accept: 'x'`), 'api.ts': own };
    expect(await statuses(files)).toEqual(['api.ts:5 missing']);
  });

  test('is not what an import of a package means', async () => {
    const files = {
      'base.ts': `import { Widget } from './widget';\nexport default class Base {\n  widget = new Widget();\n  ask(path: string) { return this.widget.goThere(path); }\n}\n`,
      'widget.ts': `import axios from 'axios';\nexport class Widget {\n  goThere(path: string) { return axios.get('${BASE}' + path, { headers: { Accept: 'x' } }); }\n}\n`,
      'server.ts': `import Base from './base';\nexport default class Server extends Base {\n  one() { return this.ask('/one'); }\n}\n`,
    };
    expect(await statuses(files)).toEqual(['server.ts:3 missing']);
  });
});

describe('what runs when a request was sent', () => {
  test('does not change its headers', async () => {
    const files = {
      'a.ts': `import axios from 'axios';\nclass Api {\n  ask(path: string, headers: any) {\n    return axios.get('${BASE}' + path, { headers }).catch((error) => Promise.reject(this.prepareError(error)));\n  }\n  prepareError(error: any) { return otherLibrary.prepare(error); }\n  one() { return this.ask('/one', { 'User-Agent': '${UA}' }); }\n  two() { return this.ask('/two', { Accept: 'x' }); }\n}\n`,
    };
    expect(await statuses(files)).toEqual(['a.ts:7 ok', 'a.ts:8 missing']);
  });

  test('but what is chained before it does', async () => {
    const files = {
      'a.js': `const superagent = require('superagent');\nsuperagent.get('${BASE}/alerts').set('User-Agent', '${UA}').then((r) => r.body);\nsuperagent.get('${BASE}/alerts').then((r) => r.body);\n`,
    };
    expect(await statuses(files)).toEqual(['a.js:2 ok', 'a.js:3 missing']);
  });
});

describe('headers under a condition that no caller meets', () => {
  const api = (given: string): string =>
    `class Api {\n  headers = new Headers({ Accept: 'x' });\n  send(path: string, options = {}) { return fetch('${BASE}' + path, options); }\n  get(path: string, options: Options = {}) {\n    const headers = new Headers(this.headers);\n    if (options.headers) {\n      for (const [key, value] of new Headers(options.headers).entries()) headers.set(key, value);\n    }\n    return this.send(path, { method: 'GET', ...options, headers });\n  }\n  alerts(more: any) { return this.get('/alerts'${given}); }\n}\n`;

  test('are not there', async () => {
    expect(await statuses({ 'a.ts': api('') })).toEqual(['a.ts:11 missing']);
    expect(await statuses({ 'a.ts': api(`, { retries: 1 }`) })).toEqual(['a.ts:11 missing']);
  });

  test('may be there where a caller gives options of which nothing is known', async () => {
    expect(await statuses({ 'a.ts': api(', more') })).toEqual(['a.ts:11 unverifiable low']);
    const optional = api(', more').replace('alerts(more: any)', 'alerts(more: any = {})');
    expect(await statuses({ 'a.ts': optional })).toEqual(['a.ts:11 unverifiable low']);
  });

  test('are there where the caller gives them', async () => {
    const found = await statuses({ 'a.ts': api(`, { headers: { 'User-Agent': '${UA}' } }`) });
    expect(found).not.toContain('a.ts:11 missing');
  });

  test('may be there where the options are changed as a whole', async () => {
    const changed = api('').replace('    if (options', '    prepareOptions(options);\n    if (options');
    expect(await statuses({ 'a.ts': changed })).toEqual(['a.ts:12 unverifiable low']);
  });
});

describe('constructors that name their base', () => {
  const base = `import requests\nclass Base:\n    def __init__(self, url=None, agent=None):\n        self.url = url\n        self.session = requests.Session()\n        self.session.headers.update({'User-Agent': agent})\n    def ask(self, path):\n        return self.session.get(self.url + path)\n`;

  test('hand it what follows the object itself', async () => {
    const heirs = `class One(Base):\n    DEFAULT = '${BASE}'\n    def __init__(self, **kwargs):\n        Base.__init__(self, kwargs.pop('url', self.DEFAULT), '${UA}')\n    def alerts(self):\n        return self.ask('/alerts')\nclass Two(Base):\n    def __init__(self):\n        Base.__init__(self, '${BASE}', 'Other/1.0')\n    def alerts(self):\n        return self.ask('/alerts')\n`;
    expect(await statuses({ 'a.py': base + heirs })).toEqual(['a.py:14 ok', 'a.py:19 malformed']);
  });

  test('of several bases is the one that it names', async () => {
    const heir = `class Mixin:\n    def __init__(self, url, agent):\n        self.other = agent\nclass One(Mixin, Base):\n    def __init__(self):\n        Mixin.__init__(self, 'x', '${UA}')\n        Base.__init__(self, '${BASE}', 'Other/1.0')\n    def alerts(self):\n        return self.ask('/alerts')\n`;
    expect(await statuses({ 'a.py': base + heir })).toEqual(['a.py:17 malformed']);
  });

  test('is not what a class two levels above is given', async () => {
    const heirs = `class Middle(Base):\n    def __init__(self, name, other):\n        super().__init__('${BASE}', 'Other/1.0')\nclass One(Middle):\n    def __init__(self):\n        super().__init__('${BASE}', '${UA}')\n    def alerts(self):\n        return self.ask('/alerts')\n`;
    expect(await statuses({ 'a.py': base + heirs })).toEqual(['a.py:16 malformed']);
  });
});

describe('methods that are taken from a client', () => {
  const client = (headers: string): string =>
    `import requests\nclass Api:\n    def __init__(self):\n        self.session = requests.Session()\n        self.session.headers.update({${headers}})\n`;

  test('send with its headers when they are handed on', async () => {
    const rest = `    def call(self, method, path, args):\n        return method('${BASE}' + path, **args)\n    def ask(self, path):\n        return self.call(self.session.get, path, {'timeout': 3})\n    def alerts(self):\n        return self.ask('/alerts')\n`;
    expect(await statuses({ 'a.py': client(`'User-Agent': '${UA}'`) + rest })).toEqual(['a.py:11 ok']);
    expect(await statuses({ 'a.py': client(`'Accept': 'x'`) + rest })).toEqual(['a.py:11 missing']);
  });

  test('send with what each row of a table gives', async () => {
    const table = (headers: string): string =>
      `    def ask(self, path, verb):\n        methods = {'get': (self.session.get, {${headers}}), 'post': (requests.post, {'Accept': 'x'})}\n        send, headers = methods[verb]\n        return send('${BASE}' + path, headers=headers)\n    def alerts(self):\n        return self.ask('/alerts', 'get')\n    def add(self):\n        return self.ask('/alerts', 'post')\n    def any(self, verb):\n        return self.ask('/alerts', verb)\n`;
    const own = table(`'User-Agent': '${UA}'`);
    expect(await statuses({ 'a.py': client('') + own })).toEqual([
      'a.py:11 ok',
      'a.py:13 missing',
      'a.py:15 unverifiable low',
    ]);
  });

  test('are known where a guess rests on what they gave', async () => {
    const rest = `    def call(self, method, path):\n        return method('${BASE}' + path)\n    def alerts(self, executor):\n        found = self.call(self.session.get, '/alerts')\n        executor.submit(found)\n`;
    expect(await statuses({ 'a.py': client(`'Accept': 'x'`) + rest })).toEqual(['a.py:9 missing']);
  });
});

describe('calls that assign by a name', () => {
  test('set a variable in PowerShell', async () => {
    const set = `function Set-Base {\n  param([string]$base_uri = '${BASE}')\n  Set-Variable -Name "Api_Base" -Value $base_uri -Option ReadOnly -Scope global -Force\n}\nfunction Set-Agent { New-Variable 'Api_Agent' '${UA}' -Scope Script }\n`;
    const get = `function Get-Alert { Invoke-RestMethod -Uri ($Api_Base + '/alerts') }\nfunction Get-Machine { Invoke-RestMethod -Uri "$Api_Base/machines" -UserAgent $Api_Agent }\n`;
    // Nothing says that the function which sets the value runs before.
    expect(await statuses({ 'Api.psm1': set + get })).toEqual(['Api.psm1:6 missing', 'Api.psm1:7 unverifiable low']);
  });

  test('set one of the function only, where no scope is given', async () => {
    const files = {
      'a.ps1': `function Set-Agent { Set-Variable -Name Agent -Value '${UA}' }\nfunction Get-Alert { Invoke-RestMethod -Uri '${BASE}/alerts' -UserAgent $Agent }\n`,
    };
    expect(await statuses(files)).not.toContain('a.ps1:2 ok');
  });

  test('set a member in JavaScript and Python', async () => {
    const files = {
      'a.js': `class Api {\n  constructor(options) {\n    Object.defineProperties(this, { base: { value: options.base || '${BASE}' } });\n    Object.defineProperty(this, 'agent', { value: '${UA}', writable: false });\n  }\n  one() { return fetch(this.base + '/one', { headers: { 'User-Agent': this.agent } }); }\n  two() { return fetch(this.base + '/two', { headers: { Accept: 'x' } }); }\n}\n`,
      'b.py': `import requests\nclass Api:\n    def __init__(self):\n        setattr(self, 'base', '${BASE}')\n    def alerts(self):\n        return requests.get(self.base + '/alerts')\n`,
    };
    expect(await statuses(files)).toEqual(['a.js:6 ok', 'a.js:7 missing', 'b.py:6 missing']);
  });
});

test('a module that is one function is called under the name that a file gives it', async () => {
  const files = {
    'run_action.ts': `function runAction(path: string, headers: any) {\n  return fetch('${BASE}' + path, { headers });\n}\nexport = runAction;\n`,
    'table.ts': `import act from './run_action';\nexport const one = () => act('/one', { 'User-Agent': '${UA}' });\nexport const two = () => act('/two', { Accept: 'x' });\n`,
  };
  expect(await statuses(files)).toEqual(['table.ts:2 ok', 'table.ts:3 missing']);
});

test('a cast in PowerShell gives the value, or the object that is made of it', async () => {
  const files = {
    'a.ps1': `function A { $u = [string]'${BASE}/a'; Invoke-RestMethod -Uri $u }\nfunction B { $h = @{ Url = 'https://api.security.microsoft.com' }\n  $u = [System.UriBuilder]$h.Url\n  $u.Path = 'api/b'\n  $p = @{ Method = 'GET'; Uri = $u.ToString() }\n  Invoke-RestMethod @p -UserAgent ([string]'${UA}') }\n`,
  };
  expect(await statuses(files)).toEqual(['a.ps1:1 missing', 'a.ps1:6 ok']);
});

describe('a function that is handed to another by its name', () => {
  const client = (headers: string): string =>
    `import requests\ndef make():\n    s = requests.Session()\n    s.headers.update({${headers}})\n    return s\ndef run(f):\n    return f(make())\ndef bare(f):\n    def inner():\n        return f(requests.Session())\n    return inner()\ndef alerts(client):\n    return client.get('${BASE}/alerts')\n`;
  const good = client(`'User-Agent': '${UA}'`);

  test('is given what that calls it with', async () => {
    expect(await statuses({ 'a.py': `${good}run(alerts)\n` })).toEqual(['a.py:13 ok']);
    expect(await statuses({ 'a.py': `${client('')}run(alerts)\n` })).toEqual(['a.py:13 missing']);
    expect(await statuses({ 'a.py': `${good}bare(alerts)\n` })).toEqual(['a.py:13 missing']);
  });

  test('is covered only where all of them cover it, and nothing else uses it', async () => {
    for (const more of [
      'bare(alerts)',
      'alerts(requests.Session())',
      'again = alerts\nagain(requests.Session())',
      'all = [alerts]',
      'schedule(alerts)',
    ]) {
      const found = await statuses({ 'a.py': `${good}run(alerts)\n${more}\n` });
      expect([more, found.filter((line) => line.endsWith(' ok'))]).toEqual([more, []]);
    }
  });
});

test('a default client proves nothing for the callers that are not in the sources', async () => {
  const files = {
    'a.py': `import requests\nSESSION = requests.Session()\nSESSION.headers.update({'User-Agent': '${UA}'})\ndef alerts(client=SESSION):\n    return client.get('${BASE}/alerts')\ndef machines():\n    return SESSION.get('${BASE}/machines')\n`,
  };
  expect(await statuses(files)).toEqual(['a.py:5 unverifiable low', 'a.py:7 ok']);
});

test('the path that is set on an address comes from the callers', async () => {
  const ask = `$Script:Base = 'https://api.security.microsoft.com'\nfunction Get-It { param([string]$resource)\n  $u = [System.UriBuilder]$Script:Base\n  $u.Path = $resource\n  $p = @{ Uri = $u.ToString() }\n  Invoke-RestMethod @p -UserAgent '${UA}' }\nfunction Get-Bare { param([string]$resource)\n  $u = New-Object System.UriBuilder $Script:Base\n  $u.Path = $resource\n  Invoke-RestMethod -Uri $u.ToString() }\n`;
  const call = `function A { $p = @{ Resource = 'api/alerts' }; Get-It @p }\nfunction B { Get-Bare 'api/alerts' }\n`;
  expect(await statuses({ 'a.ps1': ask + call })).toEqual(['a.ps1:11 ok', 'a.ps1:12 missing']);
});

describe('arguments that are put together entry by entry', () => {
  const command = (name: string, ...lines: string[]): string =>
    `function ${name} { param($More, $Proxy)\n  $Params = @{}\n  $Params.Add('Uri', '${BASE}/${name}')\n  ${lines.join('\n  ')}\n  Invoke-RestMethod @Params }\n`;

  test('name the URL and the headers', async () => {
    const own = `$Params.Add('Headers', @{ 'User-Agent' = '${UA}' })`;
    const files = {
      'a.ps1': command('A', own, `if ($Proxy) { $Params.Add('Proxy', $Proxy) }`),
      'b.ps1': command('B', `$Params.Add('ProxyUseDefaultCredentials', $More)`, `$Params['Method'] = 'Get'`),
      'c.ps1': command('C', `$Params.Add('UserAgent', '${UA}')`),
    };
    expect(await statuses(files)).toEqual(['a.ps1:6 ok', 'b.ps1:6 missing', 'c.ps1:5 ok']);
  });

  test('prove nothing where a caller may give the headers, or under a condition', async () => {
    const files = {
      'a.ps1': command('A', `$Params.Add('Headers', $More)`),
      'b.ps1': command('B', `if ($More) { $Params.Add('UserAgent', '${UA}') }`),
      'c.ps1': command('C', `$Params.Add('UserAgent', '${UA}')`, `$Params.Remove('UserAgent')`),
    };
    expect(await statuses(files)).toEqual([
      'a.ps1:5 unverifiable low',
      'b.ps1:5 unverifiable low',
      'c.ps1:6 unverifiable low',
    ]);
  });

  test('are behind the base of the address', async () => {
    const files = {
      'a.ps1': `function Ask { param([string] $Uri, [Uri] $BaseUri = [Uri]::new('https://api.security.microsoft.com'), [HashTable] $Headers = @{ Accept = 'x' })\n  $Headers['User-Agent'] = '${UA}'\n  $Uri = [Uri]::new($BaseUri, $Uri)\n  $Request = @{ Headers = $Headers; Uri = $Uri }\n  Invoke-RestMethod @Request }\nfunction A { $Call = @{ Uri = 'api/{0}' -f $Id }\n  Ask @Call }\n`,
      'B.cs': `class B { Task Go(HttpClient c) { var http = new HttpClient(); return http.GetAsync(new Uri(new Uri("https://api.security.microsoft.com"), "api/alerts")); } }\n`,
    };
    expect(await statuses(files)).toEqual(['B.cs:1 missing', 'a.ps1:7 ok']);
  });
});

test('arguments that are handed on as they are come from the callers', async () => {
  const client = `import requests\nclass Client:\n    def __init__(self, base='${BASE}'):\n        self.base = base\n        self.session = requests.Session()\n    def call(self, endpoint, method=None, headers=None):\n        return method('{}{}'.format(self.base, endpoint), headers=headers)\n    def get(self, *args, **kwargs):\n        return self.call(*args, method=self.session.get, **kwargs)\nclass Alerts:\n    def __init__(self, client):\n        self.client = client\n    def one(self):\n        return self.client.get('/one', headers={'User-Agent': '${UA}'})\n    def two(self):\n        return self.client.get('/two')\n    def any(self, **more):\n        return self.client.get('/any', **more)\nAlerts(Client())\n`;
  expect(await statuses({ 'a.py': client })).toEqual(['a.py:14 ok', 'a.py:16 missing', 'a.py:18 unverifiable low']);
});

test('the URL that is merged into options comes through several functions', async () => {
  const files = {
    'a.ts': `import Axios from 'axios';\nclass Pipe {\n  private line = Axios.create({ headers: { 'User-Agent': '${UA}' } });\n  get(o: any) { return this.push({ ...o, method: 'GET' }); }\n  private push(o: any) { return this.line(o); }\n}\nexport const alerts = () => new Pipe().get({ url: '${BASE}/alerts' });\n`,
  };
  expect(await statuses(files)).toEqual(['a.ts:7 ok']);
});

describe('a class that extends a client and overrides the method that sends', () => {
  const heir = (body: string, use: string): Files => ({
    'a.py': `import requests\nclass Api(requests.Session):\n    def request(self, method, url, **kwargs):\n${body}        return super().request(method, url, **kwargs)\n${use}\n`,
  });

  test.each([
    ['with the header', `        kwargs['headers'] = {'User-Agent': '${UA}'}\n`, 'ok'],
    ['without it', `        kwargs['headers'] = {'Accept': 'x'}\n`, 'missing'],
    [
      'with it for the method that is called',
      `        if method == 'GET':\n            kwargs['headers'] = {'User-Agent': '${UA}'}\n`,
      'ok',
    ],
    [
      'with it for another method',
      `        if method == 'POST':\n            kwargs['headers'] = {'User-Agent': '${UA}'}\n`,
      'missing',
    ],
    [
      'with it on a condition',
      `        if os.environ.get('A') == 'GET':\n            kwargs['headers'] = {'User-Agent': '${UA}'}\n`,
      'unverifiable low',
    ],
  ])('sends by it what its other methods are called for, %s', async (_, body, status) => {
    const [found = ''] = await statuses(heir(body, `Api().get('${BASE}/alerts')`));
    expect(found.replace(/^a\.py:\d+ /, '')).toBe(status);
  });

  test('keeps what is set on its object', async () => {
    const use = (header: string): string => `s = Api()\n${header}s.post('${BASE}/alerts', json={})`;
    expect(await statuses(heir('', use(`s.headers['User-Agent'] = '${UA}'\n`)))).toEqual(['a.py:7 ok']);
    expect(await statuses(heir('', use('')))).toEqual(['a.py:6 missing']);
  });

  test('is not asked where it has a method of that name itself', async () => {
    const own = `    def get(self, url):\n        return requests.get(url)\n`;
    const files = heir(`        kwargs['headers'] = {'User-Agent': '${UA}'}\n`, `${own}Api().get('${BASE}/alerts')`);
    expect(await statuses(files)).toEqual(['a.py:8 missing']);
  });

  test('is not asked where another base has a method of that name', async () => {
    const files = heir(`        kwargs['headers'] = {'User-Agent': '${UA}'}\n`, `Api().get('${BASE}/alerts')`);
    const mixin = 'class Mixin:\n    def get(self, url):\n        return requests.get(url)\n';
    files['a.py'] = (files['a.py'] ?? '').replace('class Api(', `${mixin}class Api(Mixin, `);
    expect(await statuses(files)).toEqual(['a.py:9 missing']);
  });

  test('is no client of another library that has a class of the name', async () => {
    const files = heir('', `Api().get('${BASE}/alerts')`);
    files['a.py'] = (files['a.py'] ?? '')
      .replace('import requests', 'import other')
      .replace('requests.Session', 'other.Session');
    expect(await statuses(files)).not.toContain('a.py:5 ok');
  });

  test('in PHP', async () => {
    const php = (header: string): Files => ({
      'a.php': `<?php\nuse GuzzleHttp\\Client;\nclass Api extends Client {\n  public function request(string $method, $uri = '', array $options = []) {\n    ${header}\n    return parent::request($method, $uri, $options);\n  }\n}\n(new Api())->get('${BASE}/alerts');\n`,
    });
    expect(await statuses(php(`$options['headers']['User-Agent'] = '${UA}';`))).toEqual(['a.php:9 ok']);
    expect(await statuses(php(''))).toEqual(['a.php:9 missing']);
  });
});
