import { describe, expect, test } from '@jest/globals';
import { reported, scan } from './support.ts';

const UA = 'MdePartner-Contoso-ContosoCognito/1.0.0';
const ALERTS = 'https://api.security.microsoft.com/api/alerts';
const UNKNOWN = 'unverifiable low';

/** Name, language, the lines, and what a careful reader says of the last call. `UA` and `ALERTS` stand for the texts. */
type Case = readonly [name: string, language: keyof typeof FILES, lines: string, status: string];

const FILES = {
  python: (lines: string) => ({ 'a.py': `import requests\n${lines}\n` }),
  javascript: (lines: string) => ({ 'a.js': `const axios = require('axios');\n${lines}\n` }),
  csharp: (lines: string) => ({
    'A.cs': `using System.Net.Http;\nclass A {\n  async Task X() {\n    var c = new HttpClient();\n${lines}\n  }\n}\n`,
  }),
  go: (lines: string) => ({
    'go.mod': 'module x\n',
    'a.go': `package a\nimport "net/http"\nfunc clean(r *http.Request) { r.Header.Del("User-Agent") }\nfunc X() {\n${lines}\n}\n`,
  }),
  java: (lines: string) => ({
    'A.java': `import java.net.http.*;\nimport java.net.URI;\nclass A {\n  void x() throws Exception {\n    var c = HttpClient.newHttpClient();\n${lines}\n  }\n}\n`,
  }),
  powershell: (lines: string) => ({ 'a.ps1': `${lines}\n` }),
  ruby: (lines: string) => ({
    'a.rb': `require 'net/http'\nuri = URI('ALERTS')\nr = Net::HTTP::Get.new(uri)\n${lines}\n`,
  }),
  php: (lines: string) => ({
    'a.php': `<?php\n${lines}\n(new GuzzleHttp\\Client())->get('ALERTS', ['headers' => $h]);\n`,
  }),
  rust: (lines: string) => ({
    'a.rs': `async fn x() {\n  let mut h = HeaderMap::new();\n${lines}\n  reqwest::Client::new().get("ALERTS").headers(h).send().await;\n}\n`,
  }),
  cpp: (lines: string) => ({
    'a.cpp': `#include <curl/curl.h>\nvoid x() {\n  CURL *c = curl_easy_init();\n${lines}\n  curl_easy_setopt(c, CURLOPT_URL, "ALERTS");\n  curl_easy_perform(c);\n}\n`,
  }),
  scala: (lines: string) => ({
    'A.scala': `import okhttp3._\ndef x() {\n  val b = Request.Builder().url("ALERTS")\n${lines}\n  OkHttpClient().newCall(b.build()).execute()\n}\n`,
  }),
  shell: (lines: string) => ({ 'a.sh': `#!/bin/bash\n${lines}\n` }),
};

async function last(language: keyof typeof FILES, lines: string): Promise<string | undefined> {
  const files: Record<string, string> = {};
  for (const [path, text] of Object.entries(FILES[language](lines)))
    files[path] = text.replaceAll('ALERTS', ALERTS).replaceAll('UA', UA);
  return reported(await scan(files))
    .map((line) => line.replace(/^\S+ /, ''))
    .at(-1);
}

function check(cases: readonly Case[]): void {
  test.each(cases)('%s (%s)', async (_, language, lines, status) => expect(await last(language, lines)).toBe(status));
}

const SEND_GO = (lines: string): string =>
  `r, _ := http.NewRequest("GET", "ALERTS", nil)\n${lines.replace('SET', 'r.Header.Set("User-Agent", "UA")')}\nhttp.DefaultClient.Do(r)`;
const SEND_RUBY = '\nNet::HTTP.start(uri.host) { |c| c.request(r) }';

describe('what a function outside of the sources gives may be nothing', () => {
  check([
    ['an error that is nothing', 'go', SEND_GO('if err := load(); err == nil {\nSET\n}'), UNKNOWN],
    ['an error', 'go', SEND_GO('if err := conf.Load(); err != nil {\nSET\n}'), UNKNOWN],
    ['a flag', 'go', SEND_GO('if found := conf.Has("a"); found {\nSET\n}'), UNKNOWN],
    ['the second of two results', 'go', SEND_GO('if _, found := conf.Get("a"); found {\nSET\n}'), UNKNOWN],
    [
      'the second of two results, negated',
      'go',
      SEND_GO('if _, found := r.Header["User-Agent"]; !found {\nSET\n}'),
      UNKNOWN,
    ],
    ['an object of an own literal', 'go', SEND_GO('k := &http.Cookie{}\nif k != nil {\nSET\n}'), 'ok'],
    [
      'a result',
      'python',
      "h = {}\nk = conf.load()\nif k:\n    h['User-Agent'] = 'UA'\nrequests.get('ALERTS', headers=h)",
      UNKNOWN,
    ],
    [
      'an object',
      'python',
      "h = {}\nk = requests.Session()\nif k:\n    h['User-Agent'] = 'UA'\nrequests.get('ALERTS', headers=h)",
      'ok',
    ],
    [
      'a result',
      'javascript',
      "const h = {};\nconst k = load();\nif (k) h['User-Agent'] = 'UA';\naxios.get('ALERTS', { headers: h });",
      UNKNOWN,
    ],
    [
      'a result',
      'csharp',
      '    var k = Conf.Load();\n    if (k != null) c.DefaultRequestHeaders.Add("User-Agent", "UA");\n    await c.GetAsync("ALERTS");',
      UNKNOWN,
    ],
    [
      'a result',
      'powershell',
      "$h = @{}\n$k = Get-Thing\nif ($k) { $h['User-Agent'] = 'UA' }\nInvoke-RestMethod 'ALERTS' -Headers $h",
      UNKNOWN,
    ],
    ['a result', 'php', "$h = [];\n$k = load();\nif ($k) { $h['User-Agent'] = 'UA'; }", UNKNOWN],
  ]);
});

describe('a variable that is given something new', () => {
  check([
    [
      'a set of headers',
      'python',
      "h = {}\nh['User-Agent'] = 'UA'\nh = {'Accept': 'x'}\nrequests.get('ALERTS', headers=h)",
      'missing',
    ],
    [
      'a session',
      'python',
      "s = requests.Session()\ns.headers['User-Agent'] = 'UA'\ns = requests.Session()\ns.get('ALERTS')",
      'missing',
    ],
    [
      'a session before',
      'python',
      "s = requests.Session()\ns = requests.Session()\ns.headers['User-Agent'] = 'UA'\ns.get('ALERTS')",
      'ok',
    ],
    [
      'made of what it was',
      'python',
      "h = {}\nh['User-Agent'] = 'UA'\nh = {**h, 'Accept': 'x'}\nrequests.get('ALERTS', headers=h)",
      'ok',
    ],
    [
      'a request',
      'go',
      'r, _ := http.NewRequest("GET", "ALERTS", nil)\nr.Header.Set("User-Agent", "UA")\nhttp.DefaultClient.Do(r)\nr, _ = http.NewRequest("GET", "ALERTS", nil)\nhttp.DefaultClient.Do(r)',
      'missing',
    ],
    [
      'a message of another block',
      'csharp',
      'using (var m = new HttpRequestMessage(HttpMethod.Get, "ALERTS")) { m.Headers.UserAgent.ParseAdd("UA"); }\nusing (var m = new HttpRequestMessage(HttpMethod.Get, "ALERTS")) { await c.SendAsync(m); }',
      'missing',
    ],
    [
      'a map',
      'rust',
      '  h.insert(USER_AGENT, HeaderValue::from_static("UA"));\n  let h = HeaderMap::new();',
      'missing',
    ],
    [
      'a field, by another method',
      'python',
      "class A:\n    def __init__(self):\n        self.s = requests.Session()\n        self.s.headers['User-Agent'] = 'UA'\n    def again(self):\n        self.s = requests.Session()\n    def go(self):\n        self.s.get('ALERTS')",
      UNKNOWN,
    ],
  ]);

  test('the first request is not the one that gets the header', async () => {
    const lines =
      'r, _ := http.NewRequest("GET", "ALERTS", nil)\nhttp.DefaultClient.Do(r)\nr, _ = http.NewRequest("GET", "ALERTS", nil)\nr.Header.Set("User-Agent", "UA")\nhttp.DefaultClient.Do(r)';
    const text = FILES.go(lines);
    const files = Object.fromEntries(
      Object.entries(text).map(([path, one]) => [path, one.replaceAll('ALERTS', ALERTS).replaceAll('UA', UA)]),
    );
    expect((await scan(files)).sites.map(({ status }) => status)).toEqual(['missing', 'ok']);
  });
});

describe('a part of an expression that may not run', () => {
  check([
    [
      'and',
      'python',
      "s = requests.Session()\nload() and s.headers.update({'User-Agent': 'UA'})\ns.get('ALERTS')",
      UNKNOWN,
    ],
    [
      '&&',
      'javascript',
      "const h = {};\nload() && (h['User-Agent'] = 'UA');\nfetch('ALERTS', { headers: h });",
      UNKNOWN,
    ],
    [
      '? :',
      'javascript',
      "const h = new Headers();\nload() ? h.set('User-Agent', 'UA') : 0;\nfetch('ALERTS', { headers: h });",
      UNKNOWN,
    ],
    [
      'both sides of ? :',
      'javascript',
      "const h = new Headers();\nload() ? h.set('User-Agent', 'UA') : h.append('User-Agent', 'UA');\nfetch('ALERTS', { headers: h });",
      'ok',
    ],
    [
      '&&',
      'csharp',
      'var _ = flag && c.DefaultRequestHeaders.UserAgent.TryParseAdd("UA");\nawait c.GetAsync("ALERTS");',
      UNKNOWN,
    ],
    [
      '? :',
      'csharp',
      'var _ = flag ? c.DefaultRequestHeaders.UserAgent.TryParseAdd("UA") : false;\nawait c.GetAsync("ALERTS");',
      UNKNOWN,
    ],
    [
      '&&',
      'java',
      'var b = HttpRequest.newBuilder(URI.create("ALERTS"));\nboolean z = flag && b.header("User-Agent", "UA") != null;\nc.send(b.build(), null);',
      UNKNOWN,
    ],
    ['&&', 'ruby', `load && r['User-Agent'] = 'UA'${SEND_RUBY}`, UNKNOWN],
    ['and', 'ruby', `load and r['User-Agent'] = 'UA'${SEND_RUBY}`, UNKNOWN],
    ['&&', 'php', "$h = [];\n$x && $h['User-Agent'] = 'UA';", UNKNOWN],
    ['and', 'php', "$h = [];\n$x and $h['User-Agent'] = 'UA';", UNKNOWN],
    ['&&', 'rust', '  let _ = flag && h.insert(USER_AGENT, HeaderValue::from_static("UA")).is_none();', UNKNOWN],
    ['&&', 'cpp', '  flag && curl_easy_setopt(c, CURLOPT_USERAGENT, "UA");', UNKNOWN],
    [
      '-and',
      'powershell',
      "$h = @{}\n$null = $env:X -and $h.Add('User-Agent', 'UA')\nInvoke-RestMethod 'ALERTS' -Headers $h",
      UNKNOWN,
    ],
    [
      '&& between commands',
      'powershell',
      "$h = @{}\nTest-Path x && $h.Add('User-Agent', 'UA')\nInvoke-RestMethod 'ALERTS' -Headers $h",
      UNKNOWN,
    ],
    ['in a subshell', 'shell', "AGENT=x\n( AGENT='UA' )\ncurl -A \"$AGENT\" 'ALERTS'", 'malformed'],
    [
      'behind a test, beside another value',
      'shell',
      'AGENT=x\n[ -n "$X" ] && AGENT=\'UA\'\ncurl -A "$AGENT" \'ALERTS\'',
      'malformed',
    ],
    ['behind what it needs', 'shell', "cd x && AGENT='UA' && curl -A \"$AGENT\" 'ALERTS'", 'ok'],
    [
      'each item of a list that may be empty',
      'javascript',
      "const h = {};\nitems.forEach(() => { h['User-Agent'] = 'UA'; });\nfetch('ALERTS', { headers: h });",
      UNKNOWN,
    ],
    [
      'each item of a list that is not empty',
      'javascript',
      "const h = {};\n['a'].forEach(() => { h['User-Agent'] = 'UA'; });\nfetch('ALERTS', { headers: h });",
      'ok',
    ],
    [
      'some items of a list',
      'javascript',
      "const h = {};\n[1].forEach((one) => { if (load(one)) h['User-Agent'] = 'UA'; });\nfetch('ALERTS', { headers: h });",
      UNKNOWN,
    ],
    ['each item of a list that may be empty', 'ruby', `items.each { r['User-Agent'] = 'UA' }${SEND_RUBY}`, UNKNOWN],
    [
      'at the end of the function',
      'go',
      'r, _ := http.NewRequest("GET", "ALERTS", nil)\ndefer r.Header.Set("User-Agent", "UA")\nhttp.DefaultClient.Do(r)',
      UNKNOWN,
    ],
  ]);
});

describe('what is tried', () => {
  check([
    [
      'and fails',
      'javascript',
      "const h = {};\ntry { load(); h['User-Agent'] = 'UA'; } catch { log(); }\nfetch('ALERTS', { headers: h });",
      UNKNOWN,
    ],
    [
      'and fails',
      'python',
      "h = {}\ntry:\n    load()\n    h['User-Agent'] = 'UA'\nexcept OSError:\n    pass\nrequests.get('ALERTS', headers=h)",
      UNKNOWN,
    ],
    [
      'and fails',
      'csharp',
      'try { Load(); c.DefaultRequestHeaders.UserAgent.ParseAdd("UA"); } catch { }\nawait c.GetAsync("ALERTS");',
      UNKNOWN,
    ],
    [
      'and fails',
      'java',
      'var b = HttpRequest.newBuilder(URI.create("ALERTS"));\ntry { load(); b.header("User-Agent", "UA"); } catch (Exception e) { }\nc.send(b.build(), null);',
      UNKNOWN,
    ],
    ['and fails', 'php', "$h = [];\ntry { load(); $h['User-Agent'] = 'UA'; } catch (Exception $e) { }", UNKNOWN],
    [
      'and fails',
      'powershell',
      "$h = @{}\ntry { Get-Token; $h['User-Agent'] = 'UA' } catch { Write-Error $_ }\nInvoke-RestMethod 'ALERTS' -Headers $h",
      UNKNOWN,
    ],
    [
      'and fails',
      'ruby',
      `begin\n  load\n  r['User-Agent'] = 'UA'\nrescue StandardError\n  puts 'x'\nend${SEND_RUBY}`,
      UNKNOWN,
    ],
    [
      'what catches leaves',
      'javascript',
      "const h = {};\ntry { load(); h['User-Agent'] = 'UA'; } catch (e) { throw new Error('x'); }\nfetch('ALERTS', { headers: h });",
      'ok',
    ],
    [
      'what catches ends the program',
      'python',
      "import sys\nh = {}\ntry:\n    load()\n    h['User-Agent'] = 'UA'\nexcept OSError:\n    sys.exit(1)\nrequests.get('ALERTS', headers=h)",
      'ok',
    ],
    [
      'what catches sets it too',
      'python',
      "h = {}\ntry:\n    load()\n    h['User-Agent'] = 'UA'\nexcept OSError:\n    h['User-Agent'] = 'UA'\nrequests.get('ALERTS', headers=h)",
      'ok',
    ],
    [
      'the request too',
      'python',
      "h = {}\ntry:\n    load()\n    h['User-Agent'] = 'UA'\n    requests.get('ALERTS', headers=h)\nexcept OSError:\n    pass",
      'ok',
    ],
    [
      'in the end',
      'python',
      "h = {}\ntry:\n    load()\nexcept OSError:\n    pass\nfinally:\n    h['User-Agent'] = 'UA'\nrequests.get('ALERTS', headers=h)",
      'ok',
    ],
  ]);
});

describe('headers whose place others take', () => {
  check([
    [
      'spread before them',
      'javascript',
      "const o = { headers: { 'User-Agent': 'UA' } };\nfetch('ALERTS', { ...o, headers: { Accept: 'x' } });",
      'missing',
    ],
    [
      'spread before them, and in them',
      'javascript',
      "const o = { headers: { 'User-Agent': 'UA' } };\nfetch('ALERTS', { ...o, headers: { ...o.headers, Accept: 'x' } });",
      'ok',
    ],
    [
      'by Object.assign',
      'javascript',
      "const o = { headers: { 'User-Agent': 'UA' } };\nObject.assign(o, { headers: {} });\nfetch('ALERTS', o);",
      'missing',
    ],
    [
      'under a key',
      'python',
      "o = {'headers': {'User-Agent': 'UA'}}\no['headers'] = {'Accept': 'x'}\nrequests.get('ALERTS', **o)",
      'missing',
    ],
    [
      'by update',
      'python',
      "o = {'headers': {'User-Agent': 'UA'}}\no.update({'headers': {}})\nrequests.get('ALERTS', **o)",
      'missing',
    ],
    [
      'by none',
      'python',
      "s = requests.Session()\ns.headers.update({'User-Agent': 'UA'})\ns.headers = {}\ns.get('ALERTS')",
      'missing',
    ],
    [
      'now and then',
      'python',
      "s = requests.Session()\ns.headers.update({'User-Agent': 'UA'})\nif load():\n    s.headers = {'Accept': 'a'}\ns.get('ALERTS')",
      UNKNOWN,
    ],
    [
      'cleared now and then',
      'python',
      "s = requests.Session()\ns.headers.update({'User-Agent': 'UA'})\nif load():\n    s.headers.clear()\ns.get('ALERTS')",
      UNKNOWN,
    ],
    [
      'removed with their key',
      'powershell',
      "$p = @{ Uri = 'ALERTS'; Headers = @{ 'User-Agent' = 'UA' } }\n$p.Remove('Headers')\nInvoke-RestMethod @p",
      'missing',
    ],
    [
      'made anew',
      'go',
      'r, _ := http.NewRequest("GET", "ALERTS", nil)\nr.Header.Set("User-Agent", "UA")\nr.Header = http.Header{}\nhttp.DefaultClient.Do(r)',
      'missing',
    ],
    [
      'deleted from a map',
      'go',
      'r, _ := http.NewRequest("GET", "ALERTS", nil)\nr.Header["User-Agent"] = []string{"UA"}\ndelete(r.Header, "User-Agent")\nhttp.DefaultClient.Do(r)',
      'missing',
    ],
    [
      'a default where there are others',
      'python',
      "def get(url, **kw):\n    kw.setdefault('headers', {'User-Agent': 'UA'})\n    return requests.get(url, **kw)\nget('ALERTS', headers={'Accept': 'x'})",
      'missing',
    ],
    [
      'a default where there are none',
      'python',
      "def get(url, **kw):\n    kw.setdefault('headers', {'User-Agent': 'UA'})\n    return requests.get(url, **kw)\nget('ALERTS')",
      'ok',
    ],
    [
      'a prepared request, which the session sends as it is',
      'python',
      "s = requests.Session()\ns.headers.update({'User-Agent': 'UA'})\ns.send(requests.Request('GET', 'ALERTS').prepare())",
      'missing',
    ],
    [
      'a request that the session prepares',
      'python',
      "s = requests.Session()\ns.headers.update({'User-Agent': 'UA'})\ns.send(s.prepare_request(requests.Request('GET', 'ALERTS')))",
      'ok',
    ],
    [
      'by a method that stands before the one that sets them',
      'python',
      "class A:\n    s = requests.Session()\n    def reset(self):\n        self.s.headers.clear()\n    def setup(self):\n        self.s.headers['User-Agent'] = 'UA'\n    def go(self):\n        self.setup()\n        self.reset()\n        self.s.get('ALERTS')",
      UNKNOWN,
    ],
    [
      'all at once',
      'ruby',
      `r['User-Agent'] = 'UA'\nr.initialize_http_header({ 'Accept' => 'x' })${SEND_RUBY}`,
      'missing',
    ],
    [
      'by a method that may run later',
      'csharp',
      'Reset();\nd.DefaultRequestHeaders.UserAgent.ParseAdd("UA");\nawait d.GetAsync("ALERTS");\n}\nHttpClient d = new HttpClient();\nvoid Reset() { d.DefaultRequestHeaders.Clear();',
      UNKNOWN,
    ],
  ]);
});

describe('a function that was called before', () => {
  check([
    [
      'sets it on a client around it',
      'javascript',
      "const c = axios.create();\nfunction set() { c.defaults.headers.common['User-Agent'] = 'UA'; }\nset();\nc.get('ALERTS');",
      'ok',
    ],
    [
      'sets it on a session around it',
      'python',
      "s = requests.Session()\ndef setup():\n    s.headers['User-Agent'] = 'UA'\nsetup()\ns.get('ALERTS')",
      'ok',
    ],
    [
      'is called now and then',
      'javascript',
      "const c = axios.create();\nfunction set() { c.defaults.headers.common['User-Agent'] = 'UA'; }\nload() && set();\nc.get('ALERTS');",
      UNKNOWN,
    ],
    [
      'is called afterwards',
      'python',
      "s = requests.Session()\ndef setup():\n    s.headers['User-Agent'] = 'UA'\ns.get('ALERTS')\nsetup()",
      'missing',
    ],
    [
      'is never called',
      'python',
      "s = requests.Session()\ndef setup():\n    s.headers['User-Agent'] = 'UA'\ns.get('ALERTS')",
      'missing',
    ],
    [
      'calls another one that sets it',
      'python',
      "s = requests.Session()\ndef inner():\n    s.headers['User-Agent'] = 'UA'\ndef setup():\n    inner()\nsetup()\ns.get('ALERTS')",
      'ok',
    ],
    [
      'calls one that calls it, and a third sets it',
      'python',
      "def setup():\n    s.headers['User-Agent'] = 'UA'\ndef first(n):\n    if n:\n        second(n)\n    setup()\ndef second(n):\n    first(n - 1)\ns = requests.Session()\nfirst(0)\ns = requests.Session()\nsecond(1)\ns.get('ALERTS')",
      'ok',
    ],
    [
      'calls one that calls it, and a third takes the header away',
      'python',
      "s = requests.Session()\ns.headers['User-Agent'] = 'UA'\ndef forget():\n    s.headers.clear()\ndef first(n):\n    if n:\n        second(n)\n    forget()\ndef second(n):\n    first(n - 1)\nsecond(1)\ns.get('ALERTS')",
      UNKNOWN,
    ],
    [
      'may have been called by others',
      'python',
      "s = requests.Session()\ndef setup():\n    s.headers['User-Agent'] = 'UA'\ndef go():\n    s.get('ALERTS')\ngo()",
      UNKNOWN,
    ],
    [
      'takes it away',
      'python',
      "h = {'User-Agent': 'UA'}\ndef clean():\n    h.clear()\ndef go():\n    clean()\n    requests.get('ALERTS', headers=h)\ngo()",
      UNKNOWN,
    ],
    [
      'takes it away',
      'javascript',
      "const h = { 'User-Agent': 'UA' };\nfunction clean() { delete h['User-Agent']; }\nclean();\nfetch('ALERTS', { headers: h });",
      'missing',
    ],
    [
      'takes it from what it is given',
      'go',
      'r, _ := http.NewRequest("GET", "ALERTS", nil)\nr.Header.Set("User-Agent", "UA")\nclean(r)\nhttp.DefaultClient.Do(r)',
      'missing',
    ],
    ['has a copy', 'php', "$h = [];\n$f = function () use ($h) { $h['User-Agent'] = 'UA'; };\n$f();", 'missing'],
  ]);
});

describe('another name for the same object', () => {
  check([
    [
      'takes it away',
      'python',
      "h = {'User-Agent': 'UA'}\ng = h\ng.pop('User-Agent')\nrequests.get('ALERTS', headers=h)",
      'missing',
    ],
    [
      'takes it away',
      'javascript',
      "const h = { 'User-Agent': 'UA' };\nconst g = h;\ndelete g['User-Agent'];\nfetch('ALERTS', { headers: h });",
      'missing',
    ],
    [
      'takes it away',
      'csharp',
      'c.DefaultRequestHeaders.UserAgent.ParseAdd("UA");\nvar d = c.DefaultRequestHeaders;\nd.UserAgent.Clear();\nawait c.GetAsync("ALERTS");',
      'missing',
    ],
    [
      'takes it away',
      'powershell',
      "$h = @{ 'User-Agent' = 'UA' }\n$g = $h\n$g.Remove('User-Agent')\nInvoke-RestMethod 'ALERTS' -Headers $h",
      'missing',
    ],
    ['sets it', 'python', "h = {}\ng = h\ng['User-Agent'] = 'UA'\nrequests.get('ALERTS', headers=h)", 'ok'],
    [
      'of the headers of a session sets it',
      'python',
      "s = requests.Session()\nh = s.headers\nh['User-Agent'] = 'UA'\ns.get('ALERTS')",
      'ok',
    ],
    ['is a copy', 'php', "$h = [];\n$g = $h;\n$g['User-Agent'] = 'UA';", 'missing'],
    [
      'is a clone',
      'powershell',
      "$h = @{ 'User-Agent' = 'UA' }\n$g = $h.Clone()\n$g.Remove('User-Agent')\nInvoke-RestMethod 'ALERTS' -Headers $h",
      'ok',
    ],
  ]);
});

describe('a value that is not passed on as it is', () => {
  check([
    [
      'entries are left out',
      'javascript',
      "const h = Object.fromEntries(Object.entries({ 'User-Agent': 'UA' }).filter(([k]) => k !== 'User-Agent'));\nfetch('ALERTS', { headers: h });",
      UNKNOWN,
    ],
    ['entries are left out', 'php', "$h = array_diff_key(['User-Agent' => 'UA'], ['User-Agent' => 1]);", UNKNOWN],
    ['small letters', 'python', "requests.get('ALERTS', headers={'User-Agent': 'UA'.lower()})", 'malformed'],
    ['small letters', 'javascript', "fetch('ALERTS', { headers: { 'User-Agent': 'UA'.toLowerCase() } });", 'malformed'],
    [
      'once the answer is there',
      'javascript',
      "const c = axios.create();\nc.interceptors.response.use((r) => { r.config.headers['User-Agent'] = 'UA'; return r; });\nc.get('ALERTS');",
      'missing',
    ],
    [
      'empty now and then',
      'shell',
      "AGENT=''\nif [ -n \"$X\" ]; then AGENT='UA'; fi\ncurl -A \"$AGENT\" 'ALERTS'",
      UNKNOWN,
    ],
    [
      'by what signs requests in',
      'python',
      "class Sign(requests.auth.AuthBase):\n    def __call__(self, r):\n        r.headers['User-Agent'] = 'UA'\n        return r\nrequests.get('ALERTS', auth=Sign())",
      'ok',
    ],
    [
      'by what signs requests in, without it',
      'python',
      "class Sign(requests.auth.AuthBase):\n    def __call__(self, r):\n        r.headers['Authorization'] = 'x'\n        return r\nrequests.get('ALERTS', auth=Sign())",
      'missing',
    ],
  ]);
});

describe('a method that sets it on a field', () => {
  const client = (methods: string): string =>
    `class A:\n    def __init__(self):\n        self.s = requests.Session()\n${methods}`;
  const set = "        self.s.headers['User-Agent'] = 'UA'\n";
  check([
    [
      'that nothing calls',
      'python',
      client(`    def setup(self):\n${set}    def go(self):\n        self.s.get('ALERTS')`),
      UNKNOWN,
    ],
    [
      'that the constructor calls',
      'python',
      client(`        self.setup()\n    def setup(self):\n${set}    def go(self):\n        self.s.get('ALERTS')`),
      'ok',
    ],
    ['that sends the request', 'python', client(`    def go(self):\n${set}        self.s.get('ALERTS')`), 'ok'],
    [
      'that sends the request before',
      'python',
      client(`    def go(self):\n        self.s.get('ALERTS')\n${set}`),
      UNKNOWN,
    ],
    [
      'that has another one send the request',
      'python',
      client(`    def go(self):\n${set}        self.send()\n    def send(self):\n        self.s.get('ALERTS')`),
      'ok',
    ],
    [
      'that the language calls',
      'python',
      client(`    def __enter__(self):\n${set}        return self\n    def go(self):\n        self.s.get('ALERTS')`),
      'ok',
    ],
  ]);
});

describe('a language that is read without a grammar', () => {
  check([
    ['the header', 'scala', '  b.header("User-Agent", "UA")', 'ok low'],
    ['behind a condition that leaves', 'scala', '  if (flag) return\n  b.header("User-Agent", "UA")', 'ok low'],
    ['if', 'scala', '  if (flag) b.header("User-Agent", "UA")', UNKNOWN],
    ['else', 'scala', '  if (flag) log() else b.header("User-Agent", "UA")', UNKNOWN],
    ['a block', 'scala', '  x?.with { b.header("User-Agent", "UA") }', UNKNOWN],
    ['forEach', 'scala', '  items.each { b.header("User-Agent", "UA") }', UNKNOWN],
  ]);
});

describe('a client that is made when it is first needed', () => {
  const lazy = (test: string, inBlock: string, more = ''): string =>
    `class A:\n    def __init__(self):\n        self.s = None\n    def client(self):\n        if ${test}:\n            self.s = requests.Session()\n${inBlock}        return self.s\n${more}    def go(self):\n        self.client().get('ALERTS')`;
  const set = "            self.s.headers['User-Agent'] = 'UA'\n";
  check([
    ['in a field', 'python', lazy('self.s is None', set), 'ok'],
    ['in a field, without the header', 'python', lazy('self.s is None', ''), 'missing'],
    ['on a condition of its own', 'python', lazy('not self.s', set), 'ok'],
    [
      'and the header under a further condition',
      'python',
      lazy('not self.s', "            if flag():\n                self.s.headers['User-Agent'] = 'UA'\n"),
      UNKNOWN,
    ],
    [
      'and the header is set on what another condition found',
      'python',
      lazy(
        'not self.s',
        '',
        "    def login(self):\n        if flag():\n            self.s.headers['User-Agent'] = 'UA'\n",
      ),
      UNKNOWN,
    ],
    [
      'and another method makes one without the header',
      'python',
      lazy('not self.s', set, '    def renew(self):\n        self.s = requests.Session()\n'),
      UNKNOWN,
    ],
    [
      'or again on the way, without the header',
      'python',
      lazy('not self.s', `${set}        elif flag():\n            self.s = requests.Session()\n`),
      UNKNOWN,
    ],
    [
      'by a method of its own',
      'python',
      "class A:\n    def __init__(self):\n        self.s = None\n    def make(self):\n        self.s = requests.Session()\n        self.s.headers['User-Agent'] = 'UA'\n    def go(self):\n        if not self.s:\n            self.make()\n        self.s.get('ALERTS')",
      'ok',
    ],
    [
      'by a method of its own, or given from outside',
      'python',
      "class A:\n    def __init__(self, s=None):\n        self.s = s\n    def make(self):\n        self.s = requests.Session()\n        self.s.headers['User-Agent'] = 'UA'\n    def go(self):\n        if not self.s:\n            self.make()\n        self.s.get('ALERTS')",
      UNKNOWN,
    ],
    [
      'in a variable of the file',
      'python',
      "s = None\ndef client():\n    global s\n    if s is None:\n        s = requests.Session()\n        s.headers['User-Agent'] = 'UA'\n    return s\ndef go():\n    client().get('ALERTS')",
      'ok',
    ],
    [
      'in a variable of the file that has no value before',
      'javascript',
      "let c;\nfunction client() {\n  if (!c) {\n    c = axios.create();\n    c.defaults.headers.common['User-Agent'] = 'UA';\n  }\n  return c;\n}\nfunction go() { return client().get('ALERTS'); }",
      'ok',
    ],
    [
      'and the same variable is set elsewhere',
      'javascript',
      "let c;\nfunction renew() { c = axios.create(); }\nfunction client() {\n  if (!c) {\n    c = axios.create();\n    c.defaults.headers.common['User-Agent'] = 'UA';\n  }\n  return c;\n}\nfunction go() { return client().get('ALERTS'); }",
      UNKNOWN,
    ],
    [
      'once something is ready',
      'python',
      "class A:\n    def __init__(self):\n        self.s = requests.Session()\n        self.ready = None\n    def login(self):\n        if not self.ready:\n            self.s.headers['User-Agent'] = 'UA'\n            self.ready = 'yes'\n    def go(self):\n        self.login()\n        self.s.get('ALERTS')",
      UNKNOWN,
    ],
  ]);
});

describe('headers that are taken away before the client is closed', () => {
  const session = (lines: string): string =>
    `class A:\n    def __init__(self):\n        self.s = requests.Session()\n        self.s.headers['User-Agent'] = 'UA'\n${lines}    def go(self):\n        self.s.get('ALERTS')`;
  check([
    [
      'and no request is in between',
      'python',
      session('    def close(self):\n        self.s.headers.clear()\n        self.s.close()\n'),
      'ok',
    ],
    [
      'and one is in between',
      'python',
      session('').replace(
        "        self.s.get('ALERTS')",
        "        self.s.headers.clear()\n        self.s.get('ALERTS')\n        self.s.close()",
      ),
      UNKNOWN,
    ],
    [
      'and a method that sends one is called in between',
      'python',
      `${session('    def send(self):\n        self.s.headers.clear()\n        self.go()\n        self.s.close()\n')}\nA().send()`,
      UNKNOWN,
    ],
  ]);
});

describe('a function that is bound to an object', () => {
  const bound = (more: string): string =>
    `function list() { return fetch('ALERTS', { headers: this.h }); }\nconst a = { h: { 'User-Agent': 'UA' } };\nlist.bind(a)();\n${more}`;
  check([
    ['and is called by nothing else', 'javascript', bound(''), 'ok'],
    ['and is a method of another one', 'javascript', bound('const o = { h: {}, list };\no.list();'), UNKNOWN],
    ['and is called on another one', 'javascript', bound('list.call({ h: {} });'), UNKNOWN],
  ]);
});

describe('a loop over what is known that may end early, or leave something out', () => {
  const python = (inside: string) =>
    `def x(v):\n    h = {}\n    for k, w in {'User-Agent': 'UA'}.items():\n${inside}        h[k] = w\n    requests.get('ALERTS', headers=h)\n`;
  const javascript = (inside: string) =>
    `function x(v) {\n  const h = {};\n  for (const [k, w] of Object.entries({ 'User-Agent': 'UA' })) {\n${inside}    h[k] = w;\n  }\n  return axios.get('ALERTS', { headers: h });\n}\n`;
  const powershell = (inside: string) =>
    `$h = @{}\n$all = @{ 'User-Agent' = 'UA' }\nforeach ($k in $all.Keys) {\n${inside}  $h[$k] = $all[$k]\n}\nInvoke-RestMethod 'ALERTS' -Headers $h`;
  check([
    ['to its end', 'python', python(''), 'ok'],
    ['break', 'python', python('        if v:\n            break\n'), UNKNOWN],
    ['continue', 'python', python('        if v:\n            continue\n'), UNKNOWN],
    ['return instead, after which no request is made', 'python', python('        if v:\n            return\n'), 'ok'],
    ['to its end', 'javascript', javascript(''), 'ok'],
    ['break', 'javascript', javascript('    if (v) break;\n'), UNKNOWN],
    ['continue', 'javascript', javascript('    if (v) continue;\n'), UNKNOWN],
    ['to its end', 'powershell', powershell(''), 'ok'],
    ['continue', 'powershell', powershell('  if ($v) { continue }\n'), UNKNOWN],
  ]);
});
