import { describe, expect, test } from '@jest/globals';
import { scan } from './support.ts';

const UA = 'MdePartner-Contoso-ContosoCognito/1.0.0';
const ALERTS = 'https://api.security.microsoft.com/api/alerts';

async function statuses(file: string, source: string): Promise<readonly string[]> {
  const { sites } = await scan({ [file]: source.replaceAll('@UA', UA).replaceAll('@ALERTS', ALERTS) });
  return [...sites].sort((a, b) => a.line - b.line).map(({ status }) => status);
}

const SEND = "fetch('@ALERTS', { headers: h });";

describe('a variable of a block is not the one outside that has its name', () => {
  test.each([
    ['a block', `const h = {};\n{ const h = {}; h['User-Agent'] = '@UA'; }\n${SEND}`, 'missing'],
    [
      'a block under a condition',
      `let h = {};\nif (x) { let h = { 'User-Agent': '@UA' }; use(h); }\n${SEND}`,
      'missing',
    ],
    ['a loop', `const h = { 'User-Agent': '@UA' };\nfor (const h of list) { delete h['User-Agent']; }\n${SEND}`, 'ok'],
    [
      'a loop that declares nothing',
      `let h = { 'User-Agent': '@UA' };\nfor (h of list) { use(h); }\n${SEND}`,
      'unverifiable',
    ],
    ['a block that sets the one outside', `let h = {};\n{ h['User-Agent'] = '@UA'; }\n${SEND}`, 'ok'],
    ['`var`', `var h = {};\n{ var h = { 'User-Agent': '@UA' }; }\n${SEND}`, 'ok'],
    [
      'a parameter',
      `const h = {};\n{ const h = { 'User-Agent': '@UA' }; list.forEach((h) => use(h)); }\n${SEND}`,
      'missing',
    ],
    [
      'a variable of the file',
      `const h = { 'User-Agent': '@UA' };\nfunction f() { if (x) { const h = {}; use(h); }\nreturn ${SEND} }\nf();`,
      'ok',
    ],
    [
      'a destructured one',
      `const h = {};\n{ const { h } = { h: { 'User-Agent': '@UA' } }; use(h); }\n${SEND}`,
      'missing',
    ],
  ])('JavaScript: %s', async (_, source, status) => {
    expect(await statuses('app.js', source)).toEqual([status]);
  });

  test('functions of two blocks each see their own', async () => {
    const source = `if (x) {
  const h = { 'User-Agent': '@UA' };
  const run = () => ${SEND}
  run();
} else {
  const h = {};
  const run = () => ${SEND}
  run();
}`;
    expect(await statuses('app.js', source)).toEqual(['ok', 'missing']);
  });

  test.each([
    [
      'Go',
      'a.go',
      `package a
func F() {
	req, _ := http.NewRequest("GET", "@ALERTS", nil)
	if req, err := http.NewRequest("GET", "https://example.org", nil); err == nil {
		req.Header.Set("User-Agent", "@UA")
	}
	http.DefaultClient.Do(req)
}`,
    ],
    [
      'Go, a variable of a loop',
      'a.go',
      `package a
func F(all []*http.Request) {
	req, _ := http.NewRequest("GET", "@ALERTS", nil)
	for _, req := range all {
		req.Header.Set("User-Agent", "@UA")
	}
	http.DefaultClient.Do(req)
}`,
    ],
    [
      'Rust',
      'a.rs',
      `async fn alerts() {
    let h = HeaderMap::new();
    {
        let mut h = HeaderMap::new();
        h.insert(USER_AGENT, HeaderValue::from_static("@UA"));
    }
    reqwest::Client::new().get("@ALERTS").headers(h).send().await;
}`,
    ],
    [
      'C++',
      'a.cpp',
      `#include <curl/curl.h>
void f() {
  CURL *c = curl_easy_init();
  {
    CURL *c = curl_easy_init();
    curl_easy_setopt(c, CURLOPT_USERAGENT, "@UA");
  }
  curl_easy_setopt(c, CURLOPT_URL, "@ALERTS");
  curl_easy_perform(c);
}`,
    ],
    [
      'Kotlin',
      'a.kt',
      `import okhttp3.*
fun f() {
    val b = Request.Builder().url("@ALERTS")
    when (1) { 1 -> { val b = Request.Builder(); b.header("User-Agent", "@UA") } }
    OkHttpClient().newCall(b.build()).execute()
}`,
    ],
  ])('%s', async (_, file, source) => {
    expect(await statuses(file, source)).toEqual(['missing']);
  });

  test.each([
    [
      'Java',
      'A.java',
      `class A {
  void a() throws Exception {
    for (int i = 0; i < 2; i++) {
      HttpRequest.Builder b = HttpRequest.newBuilder(URI.create("@ALERTS"));
      b.header("User-Agent", "@UA");
      HttpClient.newHttpClient().send(b.build(), null);
    }
    try {
      HttpRequest.Builder b = HttpRequest.newBuilder(URI.create("@ALERTS"));
      HttpClient.newHttpClient().send(b.build(), null);
    } finally { }
  }
}`,
    ],
    [
      'C#',
      'A.cs',
      `class A {
  async Task Run() {
    if (x) {
      using var c = new HttpClient();
      c.DefaultRequestHeaders.Add("User-Agent", "@UA");
      await c.GetAsync("@ALERTS");
    } else {
      using var c = new HttpClient();
      await c.GetAsync("@ALERTS");
    }
  }
}`,
    ],
  ])('blocks one after the other, %s', async (_, file, source) => {
    expect(await statuses(file, source)).toEqual(['ok', 'missing']);
  });
});

test('a default may read a variable of a file in which all statements stand in functions', async () => {
  const source = `function Get-Machines {
    Invoke-Query -Path '/machines'
}
function Invoke-Query {
    param([string]$Path, [string]$Agent = $(if ($script:Agent) { $script:Agent } else { $env:AGENT }))
    begin { if ($Agent) { $script:Agent = $Agent } }
    process { Invoke-RestMethod -Uri "@ALERTS$Path" -UserAgent $Agent }
}`;
  expect(await statuses('a.ps1', source)).toEqual(['unverifiable']);
});
