import { expect, test } from '@jest/globals';
import { scan } from './support.ts';

const UA = 'MdePartner-Contoso-ContosoCognito/1.0.0';
const HOST = 'api.security.microsoft.com';
const ALERTS = `https://${HOST}/api/alerts`;

/** What any client of Go has, and what may add a header. */
const DOER = `package main
import "net/http"
type Doer interface { Do(*http.Request) (*http.Response, error) }
`;

/** A class of which there are several objects. */
const CONFIGS = `package main
import "net/http"
type Config struct{ URL string }
`;

/** Sources in which a header may be sent, or in which no request is made, and the statuses that they may have. */
const NOT_PROVEN: Readonly<Record<string, readonly [files: Readonly<Record<string, string>>, statuses: string[]]>> = {
  'headers of an answer under a private name': [
    {
      'a.py': `import http.client
class Response:
    def __init__(self, response):
        self.__headers = response.headers
        self.id = self.__headers.get('X-Request-Id')
class Client:
    def __init__(self):
        self.__conn = http.client.HTTPSConnection('${HOST}', 443)
    def alerts(self):
        self.__conn.request('GET', '/api/alerts', None, headers={'User-Agent': '${UA}'})
        return Response(self.__conn.getresponse())
`,
    },
    ['ok'],
  ],
  'a link in an answer to a request that has the header': [
    {
      'a.py': `import requests
def alerts(token):
    found = requests.get('${ALERTS}', headers={'User-Agent': '${UA}'}).json()
    for one in found:
        url = one['url']
        requests.get(f'{url}/files', headers={'Authorization': token})
`,
      'b.ps1': `function Get-Alerts {
    $found = Invoke-RestMethod -Uri '${ALERTS}' -UserAgent '${UA}'
    $link = $found.url
    Invoke-RestMethod -Uri "$link/files" -Headers @{ Accept = 'a/b' }
}
`,
    },
    ['ok', 'ok'],
  ],
  'a client of which only an interface is known, as a parameter': [
    {
      'main.go': `${DOER}func alerts(d Doer) {\n\treq, _ := http.NewRequest("GET", "${ALERTS}", nil)\n\td.Do(req)\n}\n`,
    },
    ['unverifiable'],
  ],
  'a client of which only an interface is known, as a field': [
    {
      'main.go': `${DOER}type Api struct{ d Doer }\nfunc (a *Api) alerts() {\n\treq, _ := http.NewRequest("GET", "${ALERTS}", nil)\n\ta.d.Do(req)\n}\n`,
    },
    ['unverifiable'],
  ],
  'a client of which only an interface is known, by a type assertion': [
    {
      'main.go': `${DOER}func alerts(meta interface{}) {\n\td := meta.(Doer)\n\treq, _ := http.NewRequest("GET", "${ALERTS}", nil)\n\td.Do(req)\n}\n`,
    },
    ['unverifiable'],
  ],
  'a client that is made with the settings of one that a class is given': [
    {
      'a.kt': `import io.ktor.client.HttpClient
class Api(private val ktor: HttpClient) {
    private val own = ktor.config { expectSuccess = true }
    suspend fun alerts() = own.get("${ALERTS}")
}
`,
    },
    ['unverifiable'],
  ],
  'a client that extends one that a function is given': [
    { 'a.js': `import got from 'got';\nexport const f = (base) => base.extend({}).get('${ALERTS}');\n` },
    ['unverifiable'],
  ],
  'a session that another request may have given headers': [
    {
      'a.ps1': `$s = New-Object Microsoft.PowerShell.Commands.WebRequestSession
function Connect-It($Headers) { Invoke-WebRequest 'https://login.example.com' -WebSession $s -Headers $Headers }
Invoke-RestMethod -WebSession $s -Uri '${ALERTS}'
`,
    },
    ['unverifiable'],
  ],
  'a session that keeps the headers of the request that made it': [
    {
      'a.ps1': `$h = @{ 'User-Agent' = '${UA}' }
$r = Invoke-WebRequest 'https://login.example.com' -SessionVariable s -Headers $h
Invoke-RestMethod -WebSession $s -Uri '${ALERTS}'
`,
    },
    ['ok'],
  ],
  'a session that keeps the agent of the request that made it': [
    {
      'a.ps1': `Invoke-WebRequest 'https://login.example.com' -SessionVariable s -UserAgent '${UA}' | Out-Null
Invoke-RestMethod -WebSession $s -Uri '${ALERTS}' -Headers @{ Accept = '*/*' }
`,
    },
    ['ok'],
  ],
  'a session of what a command gives that is not in the sources': [
    { 'a.ps1': `$login = Connect-It\nInvoke-RestMethod '${ALERTS}' -WebSession $login.Session\n` },
    ['unverifiable'],
  ],
  'a session among arguments that are splatted': [
    { 'a.ps1': `$p = @{ Uri = '${ALERTS}'; WebSession = $script:session }\nInvoke-RestMethod @p\n` },
    ['unverifiable'],
  ],
  'a session of a request with splatted arguments': [
    {
      'a.ps1': `Invoke-WebRequest 'https://login.example.com' -SessionVariable s @p
Invoke-RestMethod '${ALERTS}' -WebSession $s
`,
    },
    ['unverifiable'],
  ],
  'the query of an address': [
    { 'a.py': `from urllib.parse import parse_qs\nq = parse_qs('${ALERTS}?a=b')\nq.get('a')\n` },
    [],
  ],
  'the query of an address, in C#': [
    { 'A.cs': `class A { void M() { var q = HttpUtility.ParseQueryString("${ALERTS}"); q.Get("a"); } }\n` },
    [],
  ],
  'the query of an address, in Java': [
    {
      'A.java': `class A { void m() { UriComponentsBuilder.fromUriString("${ALERTS}").build().getQueryParams().get("a"); } }\n`,
    },
    [],
  ],
  'a map that a function makes': [
    { 'a.kt': `fun m() { val m = mutableMapOf<String, String>()\n m.get("${ALERTS}") }\n` },
    [],
  ],
  'a client of something else than HTTP': [
    { 'A.cs': `using Acme;\nclass A { void M() { new QueueClient("a").SendAsync("${ALERTS}"); } }\n` },
    ['unverifiable'],
  ],
  'a session that another request gives another agent': [
    {
      'a.ps1': `Invoke-WebRequest 'https://login.example.com' -SessionVariable s -UserAgent '${UA}'
Invoke-WebRequest 'https://login.example.com' -WebSession $s -UserAgent 'other'
Invoke-RestMethod -WebSession $s -Uri '${ALERTS}'
`,
    },
    ['unverifiable'],
  ],
  'the address of a branch that is not taken, as a member': [
    {
      'a.js': `const request = require('request');
function build(isStreaming) {
  const o = { headers: { 'User-Agent': 'twit' } };
  if (isStreaming) o.url = 'https://stream.example.com/1';
  else o.url = '${ALERTS}';
  return o;
}
request.post(build(true));
`,
    },
    [],
  ],
  'the address of a branch that is not taken, as an entry': [
    {
      'a.py': `import requests
def build(streaming):
    o = {'headers': {'User-Agent': 'twit'}}
    if streaming:
        o['url'] = 'https://stream.example.com/1'
    else:
        o['url'] = '${ALERTS}'
    return o
requests.post(**build(True))
`,
    },
    [],
  ],
  'a method of a class that is not in the sources': [
    { 'A.cs': `using Acme;\nclass X { void M() { Unknown.Instance.Send("${ALERTS}"); } }\n` },
    ['unverifiable'],
  ],
  'a method of an object that is not in the sources': [
    { 'A.cs': `using Acme;\nclass X { void M() { new Mailer().Send("${ALERTS}"); } }\n` },
    ['unverifiable'],
  ],
  'a method of a class that is not in the sources, in Java': [
    { 'A.java': `import com.acme.*;\nclass X { void m() { Unknown.getInstance().send("${ALERTS}"); } }\n` },
    ['unverifiable'],
  ],
  'a method of a class that is not in the sources, in Kotlin': [
    { 'a.kt': `import com.acme.*\nfun m() { Bus.send("${ALERTS}") }\n` },
    ['unverifiable'],
  ],
  'a method of an object that is not in the sources, in JavaScript': [
    { 'a.js': `new Worker('a.js').request('${ALERTS}');\n` },
    ['unverifiable'],
  ],
  'the addresses that several types give to a field of one that they embed, by a method': [
    {
      'main.go': `package main
import (
	"net/http"
	"net/url"
)
type Shared struct{ alerts *url.URL }
type given struct{ alerts *url.URL }
func (s *Shared) use(g given) { s.alerts = first(s.alerts, g.alerts) }
func first(own, other *url.URL) *url.URL {
	if own != nil {
		return own
	}
	return other
}
var defender = &url.URL{Scheme: "https", Host: "${HOST}", Path: "/api/alerts"}
var weather = &url.URL{Scheme: "https", Host: "weather.example.com", Path: "/alerts"}
type Defender struct{ *Shared }
func NewDefender(s *Shared) *Defender {
	s.use(given{alerts: defender})
	return &Defender{Shared: s}
}
func (d *Defender) Alerts() {
	req, _ := http.NewRequest("GET", d.alerts.String(), nil)
	req.Header.Set("User-Agent", "${UA}")
	http.DefaultClient.Do(req)
}
type Weather struct{ *Shared }
func NewWeather(s *Shared) *Weather {
	s.use(given{alerts: weather})
	return &Weather{Shared: s}
}
func (w *Weather) Alerts() { http.Get(w.alerts.String()) }
`,
    },
    ['ok', 'unverifiable'],
  ],
  'the address of one of several objects, which another class is given': [
    {
      'main.go': `${CONFIGS}type Other struct{ c Config }
func NewOther(c Config) *Other { return &Other{c: c} }
func (o *Other) Alerts() { http.Get(o.c.URL) }
func main() {
	use(Config{URL: "${ALERTS}"})
	NewOther(Config{URL: "https://weather.example.com/alerts"}).Alerts()
}
`,
    },
    [],
  ],
  'the address of one of several objects, in a function that nothing calls': [
    {
      'main.go': `${CONFIGS}func Alerts(c Config) { http.Get(c.URL) }
func main() {
	use(Config{URL: "${ALERTS}"})
	use(Config{URL: "https://weather.example.com/alerts"})
}
`,
    },
    ['unverifiable'],
  ],
  'the address of one of several objects, in Python': [
    {
      'a.py': `import requests
class Config:
    def __init__(self, url):
        self.url = url
def alerts(config: Config):
    return requests.get(config.url)
use(Config('${ALERTS}'))
use(Config('https://weather.example.com/alerts'))
`,
    },
    ['unverifiable'],
  ],
  'a method of what a function gives that is not in the sources, in Go': [
    { 'main.go': `package main\nfunc f(m map[string]string) { pick(m).Get("${ALERTS}") }\n` },
    ['unverifiable'],
  ],
  'a method of what a function gives that is not in the sources, in C#': [
    { 'A.cs': `class A : Base { void F() { Pick().Get("${ALERTS}"); } }\n` },
    ['unverifiable'],
  ],
  'a method of what a function gives that is not in the sources, in JavaScript': [
    { 'a.js': `const lookup = require('./lookup');\nlookup(1).get('${ALERTS}');\n` },
    ['unverifiable'],
  ],
  'a method of what a function gives that is not in the sources, in Kotlin': [
    { 'a.kt': `fun f(ctx: Ctx) { pick(ctx).get("${ALERTS}") }\n` },
    ['unverifiable'],
  ],
  'a method of what a function gives that is not in the sources, in Ruby': [
    { 'a.rb': `pick(1).get('${ALERTS}')\n` },
    ['unverifiable'],
  ],
  'a method of what a function gives that is not in the sources, in PHP': [
    { 'a.php': `<?php\npick(1)->get('${ALERTS}');\n` },
    ['unverifiable'],
  ],
  'a method of what a function gives that is not in the sources, in Rust': [
    { 'a.rs': `fn f() { pick(1).get("${ALERTS}"); }\n` },
    ['unverifiable'],
  ],
  'a method of what a chain of calls makes that is not in the sources': [
    {
      'A.java': `import com.acme.Shelf;
class A {
  private final Shelf shelf = Shelf.newBuilder().maximum(10).build();
  void f() { shelf.get("${ALERTS}", () -> "x"); }
}
`,
    },
    ['unverifiable'],
  ],
};

test.each(Object.entries(NOT_PROVEN))('%s', async (_, [files, statuses]) => {
  const { sites } = await scan(files);
  expect(sites.map(({ status }) => status)).toEqual(statuses);
});

test('a session without headers brings none', async () => {
  const { sites } = await scan({
    'a.ps1': `Invoke-WebRequest 'https://login.example.com' -SessionVariable s
Invoke-RestMethod -WebSession $s -Uri '${ALERTS}'
`,
  });
  expect(sites.map(({ status }) => status)).toEqual(['missing']);
});

test.each([
  `$x | ForEach-Object -Begin { } -Process { Invoke-RestMethod '${ALERTS}' }`,
  `$x | ForEach-Object -Begin { } -End { } -Process { Invoke-RestMethod '${ALERTS}' }`,
  `$x | % -Begin { $a = 1 } -Process { Invoke-RestMethod '${ALERTS}' } -End { $a }`,
])('the blocks of a loop are read: %s', async (source) => {
  const { sites } = await scan({ 'a.ps1': `${source}\n` });
  expect(sites.map(({ status }) => status)).toEqual(['missing']);
});

test.each([
  ['a function', `func alerts(c Config) { http.Get(c.URL) }\n`, 'alerts(Config{URL: "URL"})'],
  [
    'a method',
    `type Api struct{ c Config }\nfunc New(c Config) *Api { return &Api{c: c} }\nfunc (a *Api) alerts() { http.Get(a.c.URL) }\n`,
    'New(Config{URL: "URL"}).alerts()',
  ],
])('which of several objects is meant is what the callers of %s say', async (_, definitions, call) => {
  const calls = [ALERTS, 'https://weather.example.com/alerts'].map((url) => `\t${call.replace('URL"', `${url}"`)}`);
  const main = `${CONFIGS}${definitions}func main() {\n${calls.join('\n')}\n}\n`;
  const { sites } = await scan({ 'main.go': main });
  const line = main.split('\n').findIndex((text) => text.includes(ALERTS)) + 1;
  expect(sites.map((site) => `${site.line} ${site.status}`)).toEqual([`${line} missing`]);
});

test('a loop that fills what it goes through is read', async () => {
  const { sites } = await scan({
    'main.go': `package main
import "net/http"
var urls = [...]string{"${ALERTS}"}
func f() {
	for i, u := range urls {
		urls[i] = u + "?x=1"
	}
	http.Get(urls[0])
}
`,
  });
  expect(sites.map(({ status }) => status)).toEqual(['missing']);
});
