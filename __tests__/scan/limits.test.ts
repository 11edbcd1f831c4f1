import { describe, expect, test } from '@jest/globals';
import { grammarFiles } from '../../src/platform/node/wasm-files.ts';
import { scanSources } from '../../src/scan/scan.ts';
import { portsOf, reported, scan, WHOLE } from './support.ts';

const CALL = "requests.get('https://api.security.microsoft.com/api/machines')\n";
const ADDRESS = '"https://api.security.microsoft.com/api"';

describe('what cannot be judged is a note', () => {
  test('a file over one megabyte', async () => {
    const result = await scan({ 'big.py': CALL + '#\n'.repeat(600_000), 'small.py': CALL });
    expect(reported(result)).toEqual(['small.py:1 missing']);
    expect(result.notJudged).toEqual([{ path: 'big.py', reason: expect.stringContaining('1 MiB') }]);
  });

  test.each([
    ['python', 'a.py', `x = ${'(\n'.repeat(3_000)}${ADDRESS}${')\n'.repeat(3_000)}\n`],
    ['javascript', 'a.js', `const x = ${'[\n'.repeat(3_000)}${ADDRESS}${']\n'.repeat(3_000)};\n`],
    ['powershell', 'a.ps1', `$x = ${'(\n'.repeat(3_000)}${ADDRESS}${')\n'.repeat(3_000)}\n`],
    [
      'yaml of lines',
      'a.yml',
      `${Array.from({ length: 1_400 }, (_, level) => `${' '.repeat(level)}a:\n`).join('')}${' '.repeat(900)}url: ${ADDRESS}\n`,
    ],
    ['large yaml', 'a.yml', `url: ${ADDRESS}\n${'# \n'.repeat(100_000)}`],
    ['json', 'a.json', `${'['.repeat(5_000)}${ADDRESS}${']'.repeat(5_000)}`],
    ['yaml', 'a.yml', `${'['.repeat(5_000)}${ADDRESS}${']'.repeat(5_000)}`],
  ])('%s that is nested without end', async (_, path, text) => {
    const result = await scan({ [path]: text, 'b.py': CALL });
    expect(reported(result)).toEqual(['b.py:1 missing']);
    expect(result.notJudged.map((one) => one.path)).toEqual([path]);
  });

  test.each([
    ['kotlin', 'a.kt', `${'f('.repeat(20_000)}${ADDRESS}`],
    ['terraform', 'a.tf', `${'a { '.repeat(20_000)} url = ${ADDRESS}`],
    ['bicep', 'a.bicep', `var a = ${'{ a: ['.repeat(20_000)} ${ADDRESS}`],
    ['bicep: conditions', 'a.bicep', `resource a 'b' = ${'if ('.repeat(20_000)} ${ADDRESS}`],
    ['bicep: members', 'a.bicep', `var a = ${'a['.repeat(20_000)} ${ADDRESS}`],
    ['perl', 'a.pl', `${'(['.repeat(20_000)}${ADDRESS}`],
    ['shell', 'a.sh', `x="${'$('.repeat(2_000)}${ADDRESS}`],
    ['hbs', 'a.hbs', `${'{{#if x}}'.repeat(5_000)}\nurl: ${ADDRESS}`],
  ])('%s that is nested without end does no harm', async (_, path, text) => {
    expect(reported(await scan({ [path]: text, 'b.py': CALL }))).toContain('b.py:1 missing');
  });

  test('a grammar that cannot be loaded', async () => {
    const ports = portsOf({ 'a.py': CALL, 'b.js': `fetch(${ADDRESS} + '/alerts');\n` });
    const broken = {
      ...grammarFiles,
      // A runtime of its own, which holds no grammar yet.
      runtime: () => ({ ...(grammarFiles.runtime() as object) }),
      read: (name: string) => (name.includes('python') ? new Uint8Array() : grammarFiles.read(name)),
    };
    const result = await scanSources(WHOLE, { ...ports, grammars: broken });
    expect(reported(result)).toEqual(['b.js:1 missing']);
    expect(result.notJudged).toEqual([{ path: 'a.py', reason: 'the grammar for python could not be loaded' }]);
  });

  test('files for which no time is left', async () => {
    const ports = portsOf({ 'a.py': CALL, 'b.py': CALL });
    let time = 0;
    const result = await scanSources(WHOLE, { ...ports, now: () => (time += 70_000) });
    expect(result.sites).toEqual([]);
    expect(result.notJudged.map((one) => one.path)).toEqual(['a.py', 'b.py']);
  });

  test('what was found before time ran out is kept, and what was not decided is named', async () => {
    const calls = Array.from(
      { length: 80 },
      (_, n) => `def f${n}(p):\n    return requests.get(BASE + "/${n}/"${' + V'.repeat(40)} + p)\n`,
    );
    const text = `import requests\n\nBASE = ${ADDRESS}\nV = 'v'\n${calls.join('')}`;
    const files = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`${name}.py`, text]));
    const ports = portsOf(files);
    let readings = 0;
    const whole = await scanSources(WHOLE, { ...ports, now: () => ++readings * 0 });
    expect([whole.sites.length, whole.notJudged]).toEqual([320, []]);
    const all = new Set(reported(whole));
    const kept = new Set<number>();
    // The clock is read last in the analysis, first while files are read.
    for (const last of [1, 2, 3, 20, readings / 2]) {
      let reading = 0;
      const result = await scanSources(WHOLE, { ...ports, now: () => (++reading <= readings - last ? 0 : 70_000) });
      kept.add(result.sites.length);
      const named = new Set(result.notJudged.map(({ path }) => path));
      const decided = Object.keys(files).filter((path) => !named.has(path));
      expect(named.size).toBeGreaterThan(0);
      for (const { reason } of result.notJudged) expect(reason).toMatch(/ran out of time$/);
      for (const path of decided) expect(result.sites.filter((site) => site.path === path)).toHaveLength(80);
      expect(reported(result).filter((site) => !all.has(site))).toEqual([]);
    }
    // Some files are decided each time, and one more with each piece of time.
    expect(kept.size).toBeGreaterThan(2);
    expect(Math.min(...kept)).toBeGreaterThan(0);
  });

  test('a data file that is something else', async () => {
    const result = await scan({ 'a.json': `{{{ ${ADDRESS} ${',,,]'.repeat(50)}` });
    expect(result.notJudged).toEqual([{ path: 'a.json', reason: 'it is not JSON' }]);
  });
});

describe('what is left out', () => {
  test.each([
    ['node_modules/a/index.py', 'it is in a folder for third-party code'],
    ['vendor/a.py', 'it is in a folder for third-party code'],
    ['third_party/a.py', 'it is in a folder for third-party code'],
    ['external/a.py', 'it is in a folder for third-party code'],
    ['lib/site-packages/a.py', 'it is in a folder for third-party code'],
    ['build/a.py', 'it is in a folder for build output'],
    ['out/a.py', 'it is in a folder for build output'],
    ['dist/a.py', 'it is in a folder for build output'],
    ['a_pb2.py', 'its name marks it as generated or minified'],
    ['a.lua', 'its language is not supported'],
    ['Makefile', 'its language is not supported'],
  ])('%s is not judged, and named', async (path, reason) => {
    const result = await scan({ [path]: CALL });
    expect([result.files, result.sites.length, result.notJudged]).toEqual([0, 0, [{ path, reason }]]);
  });

  test.each(['vendor/a.py', 'build/a.py', 'a.lua'])(
    '%s without an address outside of comments is not',
    async (path) => {
      const mark = path.endsWith('.lua') ? '--' : '#';
      const result = await scan({ [path]: `${mark} https://api.security.microsoft.com/api/alerts\nMdePartner = 1\n` });
      expect(result.notJudged).toEqual([]);
    },
  );

  test.each(['README.md', 'a.lock', 'LICENSE', 'package-lock.json', 'a.png', 'main.js.map'])(
    '%s makes no call and is not read',
    async (path) => {
      const result = await scan({ [path]: CALL });
      expect([result.files, result.sites.length, result.notJudged.length]).toEqual([0, 0, 0]);
    },
  );

  test.each([
    'tests/a.py',
    'src/__tests__/a.js',
    'test_a.py',
    'docs/a.py',
    'samples/a.py',
    'examples/x/a.py',
    'fixtures/a.py',
  ])('%s is read for its names only', async (path) => {
    const text = path.endsWith('.js') ? `fetch(${ADDRESS} + '/alerts');` : CALL;
    const result = await scan({ [path]: text });
    expect([result.files, result.sites.length]).toEqual([1, 0]);
  });

  test('generated and minified files', async () => {
    const minified = `${'function f(a){return a?1:2};'.repeat(300)}fetch(${ADDRESS}+'/alerts')`;
    const result = await scan({ 'a.js': minified, 'b.py': `# Code generated by a tool. DO NOT EDIT.\n${CALL}` });
    expect(result.sites).toEqual([]);
    expect(result.notJudged).toEqual([
      { path: 'a.js', reason: 'it is minified' },
      { path: 'b.py', reason: 'its first comment says that it is generated' },
    ]);
  });

  test.each([
    ['asks not to be edited', `# Please do not edit: ask the platform team first.\n${CALL}`],
    ['holds one long line of data', `KEY = '${'QUJD'.repeat(5_600)}'\n${CALL}`],
    ['holds long data in a text of several lines', `KEY = '''\n${'QUJD'.repeat(5_600)}\n'''\n${CALL}`],
    ['names a generator behind the code', `import requests\n# Code generated by a tool. DO NOT EDIT.\n${CALL}`],
    ['holds the mark in a text', `MARK = '@generated'\n${CALL}`],
  ])('code that %s is judged', async (_, text) => {
    const result = await scan({ 'a.py': text });
    expect([result.sites.map(({ status }) => status), result.notJudged]).toEqual([['missing'], []]);
  });

  test('a file that says it was generated without an address is not named', async () => {
    expect((await scan({ 'a.py': '# @generated\nMdePartner = 1\n' })).notJudged).toEqual([]);
  });

  test('a file with a NUL byte', async () => {
    const result = await scan({ 'a.py': `${CALL}x = '\0'\n` });
    expect([result.sites, result.notJudged]).toEqual([[], [{ path: 'a.py', reason: 'it contains a NUL byte' }]]);
  });

  test('a class that ends like a test is none', async () => {
    const result = await scan({
      'src/Latest.cs':
        'class A { void B() { new HttpClient().GetAsync("https://api.security.microsoft.com/api/alerts"); } }',
    });
    expect(reported(result)).toEqual(['src/Latest.cs:1 missing']);
  });

  test('a script without an ending is read as its first line says', async () => {
    const result = await scan({ 'bin/sync': `#!/usr/bin/env python3\nimport requests\n${CALL}` });
    expect(reported(result)).toEqual(['bin/sync:3 missing']);
  });

  test('commands in data files are named', async () => {
    const run = `jobs:\n  a:\n    steps:\n      - run: curl https://api.security.microsoft.com/api/alerts\n`;
    const { notJudged } = await scan({
      '.github/workflows/a.yml': run,
      Dockerfile: 'RUN curl https://api.security.microsoft.com/api/alerts\n',
    });
    expect(notJudged.map(({ path, reason }) => [path, reason])).toEqual([
      ['.github/workflows/a.yml', 'it contains commands such as curl, which are not checked'],
      ['Dockerfile', 'it contains commands such as curl, which are not checked'],
    ]);
  });

  test('the sources that a product names are judged wherever they are, and the rest is taken out', async () => {
    const globs = ['third_party/**', 'src/**'];
    const holds = (path: string) => globs.filter((glob) => path.startsWith(glob.slice(0, -2)));
    const exclusion = { by: 'products[].source', reason: 'X' };
    const result = await scan(
      {
        'third_party/a.py': CALL,
        'third_party/tests/a.py': CALL,
        'src/a.py': CALL,
        'src/vendor/a.py': CALL,
        'other/a.py': CALL,
        'other/b.json': '{"url": "https://api.security.microsoft.com/api/x", "method": "GET"}',
        'other/c.json': '{"url": "https://api.security.microsoft.com/api/x"}',
      },
      { paths: { ...WHOLE.paths, sources: holds, outside: (path) => (holds(path).length > 0 ? null : exclusion) } },
    );
    expect(reported(result)).toEqual(['src/a.py:1 missing', 'third_party/a.py:1 missing']);
    expect(result.notJudged).toEqual([{ path: 'src/vendor/a.py', reason: 'it is in a folder for third-party code' }]);
    expect(result.excluded).toEqual([
      { path: 'other/a.py', line: null, ...exclusion },
      { path: 'other/b.json', line: 1, ...exclusion },
    ]);
  });

  test('what the manifest says is a test, vendored or elsewhere', async () => {
    const files = { 'a/x.py': CALL, 'b/x.py': CALL, 'c/x.py': CALL, 'd/x.py': CALL };
    const result = await scan(files, {
      includes: (path) => !path.startsWith('c/'),
      paths: {
        ...WHOLE.paths,
        test: (path) => (path.startsWith('a/') ? { by: 'scan.tests', reason: 'A' } : null),
        vendored: (path) => (path.startsWith('b/') ? { by: 'scan.vendored', reason: 'B' } : null),
      },
    });
    expect(reported(result)).toEqual(['d/x.py:1 missing']);
    expect(result.excluded).toEqual([
      { path: 'a/x.py', line: null, by: 'scan.tests', reason: 'A' },
      { path: 'b/x.py', line: null, by: 'scan.vendored', reason: 'B' },
    ]);
  });

  test('calls that a gateway completes cannot be judged', async () => {
    const result = await scan({ 'a.py': CALL }, { gateway: () => 'header set by the gateway' });
    expect(result.sites.map((site) => [site.status, site.cause])).toEqual([['unverifiable', 'gateway']]);
  });
});

describe('hostile text', () => {
  test('keys and names of Object.prototype', async () => {
    const lines = [
      'import requests',
      "h = {'__proto__': 1, 'constructor': 2, 'hasOwnProperty': 3, 'User-Agent': 'MdePartner-Contoso-X/1'}",
      'class constructor:\n    toString = 1',
      'def __proto__(valueOf=None):\n    return valueOf',
      '__proto__()',
      'constructor.toString',
      "requests.get('https://api.security.microsoft.com/api/machines', headers=h)",
    ];
    expect(reported(await scan({ 'a.py': lines.join('\n') }))).toEqual(['a.py:9 ok']);
    expect(
      reported(
        await scan({ 'a.json': '{"__proto__": {"url": "https://api.security.microsoft.com/api/x", "method": "GET"}}' }),
      ),
    ).toEqual(['a.json:1 missing']);
  });

  test('functions that call each other, classes that inherit from each other, names that mean themselves', async () => {
    const text = [
      'import requests',
      'def a(p):\n    b(p)\n    return requests.get(p)',
      'def b(p):\n    return a(p)',
      'class C(D):\n    pass',
      'class D(C):\n    def get(self):\n        return self.get()',
      'x = y\ny = x',
      "u = u + 'x'",
      'C().get()',
      "b('https://api.security.microsoft.com/api/machines')",
    ];
    const result = await scan({ 'a.py': text.join('\n') });
    expect(reported(result)).toEqual(['a.py:16 missing']);
  });

  test('a thousand concatenated pieces', async () => {
    const text = `import requests\nu = ('https://api.security.microsoft.com/api/machines'${"\n + 'x'".repeat(1_000)})\nrequests.get(u)\n`;
    expect(reported(await scan({ 'a.py': text }))).toEqual(['a.py:1003 missing']);
  });

  test('carriage returns, byte order marks and wide characters keep their places', async () => {
    const text = `\uFEFFimport requests\r\nx = '😀'; requests.get('https://api.security.microsoft.com/api/machines')\r\n`;
    const [site] = (await scan({ 'a.py': text })).sites;
    expect([site?.line, site?.column]).toEqual([2, 11]);
  });

  test.each([
    ['a.py', `# x\rimport requests\rrequests.get(${ADDRESS})\r`, 'a.py:3 missing'],
    ['a.js', `// x\rfetch(${ADDRESS});\r`, 'a.js:2 missing'],
    ['a.js', `// x\u2028fetch(${ADDRESS});`, 'a.js:1 missing'],
    ['a.cs', `// x\u0085class A { void B() { new HttpClient().GetAsync(${ADDRESS}); } }`, 'a.cs:2 missing'],
    ['a.ps1', `# x\rInvoke-RestMethod ${ADDRESS}\r`, 'a.ps1:2 missing'],
    ['a.php', `<?php\r// x\rfile_get_contents(${ADDRESS});\r`, 'a.php:3 missing'],
    ['a.kt', `// x\rval a = khttp.get(${ADDRESS})\r`, 'a.kt:2 missing'],
  ])('a comment in %s ends with any line end of its language: %j', async (path, text, site) => {
    expect(reported(await scan({ [path]: text }))).toEqual([site]);
  });

  test('a value in a file whose lines end otherwise is not offered for replacement', async () => {
    const value = "A = 'MdatpPartner-Contoso-X/1'";
    const inner = async (text: string) => (await scan({ 'a.py': text })).literals.map((one) => one.inner !== null);
    expect([await inner(`${value}\n`), await inner(`# x\r${value}\r`)]).toEqual([[true], [false]]);
  });

  test('a marker of holes in the source stands for nothing', async () => {
    const text =
      "requests.get('https://api.security.microsoft.com/api/machines', headers={'User-Agent': 'MdePartner-A-B/\uE000'})\n";
    expect(reported(await scan({ 'a.py': text }))).toEqual(['a.py:1 malformed']);
  });
});

describe('headers that a data file leaves to others', () => {
  const request = (headers: string) =>
    `poll:\n  method: GET\n  url: https://api.security.microsoft.com/api/alerts\n${headers}`;

  test.each([
    ['a value alone on its line', '  headers:\n    {{ toYaml .headers | nindent 4 }}\n'],
    ['a value', '  headers: {{ headers }}\n'],
    ['one of several', '  headers:\n    - "{{ header }}"\n'],
  ])('%s could not be determined', async (_, headers) => {
    expect(reported(await scan({ 'a.yml': request(headers) }))).toEqual(['a.yml:3 unverifiable']);
  });

  test('headers that are written there are all there are', async () => {
    const text = request('  headers:\n    Accept: {{ accept }}\n{{ extra }}\n');
    expect(reported(await scan({ 'a.yml': text }))).toEqual(['a.yml:3 missing']);
  });
});

test('a request that too many ways lead to is named', async () => {
  const callers = Array.from(
    { length: 1_600 },
    (_, at) => `export const f${at} = (id) => ask('/security/x${at}/' + id, {});`,
  );
  const { sites, notJudged } = await scan({
    'a.js': `export async function ask(path, options = {}, tries = 0) {\n  const answer = await fetch('https://graph.microsoft.com/v1.0' + path, { ...options });\n  return answer.ok ? answer : ask(path, options, tries + 1);\n}\n${callers.join('\n')}\n`,
  });
  expect([sites.length, notJudged]).toEqual([0, [{ path: 'a.js', reason: 'too many ways lead to a request in it' }]]);
});

describe('what a limit cuts off proves nothing', () => {
  const URL = "'https://api.security.microsoft.com/api/machines'";
  const OK = "{'User-Agent': 'MdePartner-Contoso-Lens/1.0.0'}";
  const BARE = "{'Accept': 'x'}";
  const many = (count: number, line: (n: number) => string) => Array.from({ length: count }, (_, n) => line(n));
  /** Whether a file says of any of its calls that it is covered, and names nothing that it did not judge. */
  const isProven = async (text: string): Promise<boolean> => {
    const { sites, notJudged } = await scan({ 'a.py': `import requests\n${text}` });
    return notJudged.length === 0 && sites.every(({ status }) => status === 'ok' || status === 'templated');
  };
  const inLoop = (count: number, last: string) =>
    `ALL = [${[...many(count, (n) => `{**${OK}, 'X': '${n}'}`), last].join(', ')}]\nfor h in ALL:\n    requests.get(${URL}, headers=h)\n`;
  const values = (count: number, last: string) =>
    `ALL = [${[...many(count, (n) => `'MdePartner-Contoso-Lens/1.0.${n}'`), last].join(', ')}]\nfor v in ALL:\n    requests.get(${URL}, headers={'User-Agent': v})\n`;
  const returns = (count: number, last: string) =>
    `def headers(n):\n${many(count, (n) => `    if n == ${n}:\n        return ${OK}\n`).join('')}    return ${last}\nrequests.get(${URL}, headers=headers(x))\n`;
  const objects = (count: number, last: string) =>
    `class Api:\n    def __init__(self, headers):\n        self.headers = headers\n    def all(self):\n        return requests.get(${URL}, headers=self.headers)\n${many(count, () => `Api(${OK}).all()\n`).join('')}Api(${last}).all()\n`;
  const callers = (count: number, last: string) =>
    `def ask(h):\n    return requests.get(${URL}, headers=h)\n${many(count, () => `ask(${OK})\n`).join('')}ask(${last})\n`;
  const wrappers = (count: number, last: string) =>
    `def f0(h):\n    return requests.get(${URL}, headers={**${OK}, **h})\n${many(count, (n) => `def f${n + 1}(h):\n    return f${n}(h)\n`).join('')}f${count}(${last})\n`;
  const nested = (count: number, last: string) =>
    `def p0(r):\n    ${last}\n${many(count, (n) => `def p${n + 1}(r):\n    p${n}(r)\n`).join('')}s = requests.Session()\ns.headers.update(${OK})\np${count}(s)\ns.get(${URL})\n`;

  test.each([
    ['dictionaries of a list', inLoop(16, BARE)],
    ['items of a list', inLoop(41, BARE)],
    ['values of a header', values(24, "'x'")],
    ['values that a function gives back', returns(12, BARE)],
    ['objects of a class', objects(6, BARE)],
    ['callers', callers(1_500, BARE)],
    ['functions around a request', wrappers(6, "{'User-Agent': 'x'}")],
    ['functions that change a client', nested(8, "r.headers.pop('User-Agent')")],
  ])('%s', async (_, text) => {
    expect(await isProven(text)).toBe(false);
  });

  test.each([
    ['dictionaries of a list', inLoop(8, OK)],
    ['values of a header', values(12, "'MdePartner-Contoso-Lens/2.0.0'")],
    ['values that a function gives back', returns(8, OK)],
    ['objects of a class', objects(4, OK)],
    ['callers', callers(100, OK)],
    ['functions around a request', wrappers(2, BARE)],
    ['functions that change a client', nested(2, "r.headers['Accept'] = 'x'")],
  ])('below it, they do: %s', async (_, text) => {
    expect(await isProven(text)).toBe(true);
  });
});

test('a wrapper that hundreds of calls go through is followed', async () => {
  const callers = Array.from(
    { length: 1_400 },
    (_, at) => `export const f${at} = (id) => ask('/security/alerts_v2/' + id + '/x${at}', { method: 'GET' });`,
  );
  const { sites, notJudged } = await scan({
    'a.js': `export async function ask(path, options = {}, tries = 0) {\n  const given = { ...options, headers: { ...(options.headers || {}) } };\n  const answer = await fetch('https://graph.microsoft.com/v1.0' + path, given);\n  return answer.ok ? answer : ask(path, options, tries + 1);\n}\n${callers.join('\n')}\n`,
  });
  expect([sites.length, new Set(sites.map(({ status }) => status)), notJudged]).toEqual([
    1_400,
    new Set(['missing']),
    [],
  ]);
});

test('a loop that fills what it goes over is not asked about without end', async () => {
  const code = `import java.util.*;

class A {
    void a() {
        List<String> urls = new ArrayList<>();
        for (String url : urls) { urls.add("https://api.security.microsoft.com/api/alerts"); }
        new org.springframework.web.client.RestTemplate().getForObject(urls.get(0), String.class);
    }
}
`;
  const { sites, notJudged } = await scan({ 'A.java': code });
  // The list is empty, so the loop never runs.
  expect([sites, notJudged]).toEqual([[], []]);
});
