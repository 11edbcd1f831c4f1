import { expect, test } from '@jest/globals';
import { scan } from './support.ts';

const UA = 'MdePartner-Contoso-ContosoCognito/1.0.0';
const ALERTS = 'https://api.security.microsoft.com/api/alerts';

/** Sources in which a header is set that the call does not send, or may not send. */
const NOT_SENT: Readonly<Record<string, readonly [file: string, text: string]>> = {
  'headers of a call take the place of those that partial binds': [
    'a.py',
    `import functools
import requests
get = functools.partial(requests.get, headers={'User-Agent': '${UA}'})
get('${ALERTS}', headers={'Accept': '*/*'})
`,
  ],
  'the constructor of a data class is given other headers': [
    'a.py',
    `from dataclasses import dataclass, field
import requests
@dataclass
class Client:
    headers: dict = field(default_factory=lambda: {'User-Agent': '${UA}'})
    def alerts(self):
        return requests.get('${ALERTS}', headers=self.headers)
Client(headers={'Accept': '*/*'}).alerts()
`,
  ],
  'an argument is taken out of those that are handed on': [
    'a.ps1',
    `function Send-Request {
  param($Uri, $Headers)
  $PSBoundParameters.Remove('Headers')
  Invoke-RestMethod @PSBoundParameters
}
Send-Request -Uri '${ALERTS}' -Headers @{ 'User-Agent' = '${UA}' }
`,
  ],
  'a function asks for an argument that it is given': [
    'a.ps1',
    `function Get-Headers {
  param([switch]$Bare)
  if (!$PSBoundParameters['Bare']) { return @{ 'User-Agent' = '${UA}' } } else { return @{ a = 'b' } }
}
Invoke-RestMethod '${ALERTS}' -Headers (Get-Headers -Bare)
`,
  ],
  'a function asks for an argument that it may be given': [
    'a.ps1',
    `function Get-Headers {
  param([switch]$Bare)
  if (!$PSBoundParameters['Bare']) { return @{ 'User-Agent' = '${UA}' } } else { return @{ a = 'b' } }
}
Invoke-RestMethod '${ALERTS}' -Headers (Get-Headers @options)
`,
  ],
  'an entry that a condition asks for is there': [
    'a.js',
    `const options = { bare: true };
const headers = {};
if (!options['bare']) headers['User-Agent'] = '${UA}';
fetch('${ALERTS}', { headers });
`,
  ],
  'an entry that a condition asks for may be there': [
    'a.js',
    `export function alerts(options) {
  const headers = {};
  if (!options['bare']) headers['User-Agent'] = '${UA}';
  return fetch('${ALERTS}', { headers });
}
`,
  ],
  'a function that may not run sets the value, in JavaScript': [
    'a.js',
    `let agent = null;
function init() { agent = '${UA}'; }
export function alerts() { return fetch('${ALERTS}', { headers: { 'User-Agent': agent } }); }
`,
  ],
  'a function that may not run sets the value, in Python': [
    'a.py',
    `import requests
AGENT = None
def init():
    global AGENT
    AGENT = '${UA}'
def alerts():
    return requests.get('${ALERTS}', headers={'User-Agent': AGENT})
`,
  ],
  'a function that may not run sets the value, in Go': [
    'main.go',
    `package main
import "net/http"
var agent string
func setAgent() { agent = "${UA}" }
func main() {
	req, _ := http.NewRequest("GET", "${ALERTS}", nil)
	req.Header.Set("User-Agent", agent)
	http.DefaultClient.Do(req)
}
`,
  ],
  'a function that may not run makes the headers': [
    'a.js',
    `let headers = null;
function init() { headers = { 'User-Agent': '${UA}' }; }
export function alerts() { return fetch('${ALERTS}', { headers }); }
`,
  ],
  'the request of a method is that without the header': [
    'a.js',
    `function send(path, method) {
  if (method !== 'GET') return fetch('https://api.security.microsoft.com' + path, { method, headers: { 'User-Agent': '${UA}' } });
  else return fetch('https://api.security.microsoft.com' + path);
}
send('/api/alerts', 'GET');
`,
  ],
  'a method that is not known may choose the request without the header': [
    'a.js',
    `export function send(method) {
  const headers = {};
  if (method === 'GET') headers['User-Agent'] = '${UA}';
  return fetch('${ALERTS}', { method, headers });
}
`,
  ],
  'a method has a default that callers need not keep': [
    'a.js',
    `export function send(method = 'GET') {
  const headers = {};
  if (method === 'GET') headers['User-Agent'] = '${UA}';
  return fetch('${ALERTS}', { method, headers });
}
`,
  ],
  'a function asks for one of several arguments without a value': [
    'a.ps1',
    `function Get-Headers {
  param([switch]$Bare, [string]$Scope)
  if (!$PSBoundParameters['Bare']) { return @{ 'User-Agent' = '${UA}' } } else { return @{ a = $Scope } }
}
Invoke-RestMethod '${ALERTS}' -Headers (Get-Headers -Bare -Scope x)
`,
  ],
  'what makes a client sends by it before it has the header': [
    'main.go',
    `package main
import "net/http"
type Client struct { UserAgent string; http *http.Client }
func NewClient() *Client {
	c := &Client{http: http.DefaultClient}
	c.Alerts()
	return c
}
func (c *Client) Alerts() {
	req, _ := http.NewRequest("GET", "${ALERTS}", nil)
	req.Header.Set("User-Agent", c.UserAgent)
	c.http.Do(req)
}
func main() {
	c := NewClient()
	c.UserAgent = "${UA}"
	c.Alerts()
}
`,
  ],
  'another object of the class is the one that has the headers': [
    'a.py',
    `import requests
class Api(requests.Session):
    pass
api = Api()
api.headers = {'User-Agent': '${UA}'}
api = Api()
api.get('${ALERTS}')
`,
  ],
  'another handler takes the place of the one that sets the header': [
    'a.py',
    `import requests
class Auth(requests.auth.AuthBase):
    def __call__(self, request):
        request.headers['User-Agent'] = '${UA}'
        return request
session = requests.Session()
session.auth = Auth()
session.auth = requests.auth.HTTPBasicAuth('a', 'b')
session.get('${ALERTS}')
`,
  ],
  'a name in the body of a class means the variable around it before the field is there': [
    'a.py',
    `import requests
AGENT = ''
class Client:
    HEADERS = {'User-Agent': AGENT}
    AGENT = '${UA}'
    def alerts(self):
        return requests.get('${ALERTS}', headers=self.HEADERS)
Client().alerts()
`,
  ],
  'the field of another method of the same name': [
    'A.java',
    `import java.util.Map; import okhttp3.*;
class A {
  private final Map<String, String> headers = Map.of("Accept", "*/*");
  Map<String, String> headers(String other) { return Map.of("User-Agent", "${UA}"); }
  void alerts() throws Exception {
    Request r = new Request.Builder().url("${ALERTS}").headers(Headers.of(headers)).build();
    new OkHttpClient().newCall(r).execute();
  }
}
`,
  ],
  'a variable that is named as the headers of the builder': [
    'A.kt',
    `import io.ktor.client.*
import io.ktor.client.request.*
class A {
    private val http = HttpClient()
    suspend fun alerts(): HttpResponse {
        val headers = HeadersBuilder()
        return http.get("${ALERTS}") { headers.append("User-Agent", "${UA}") }
    }
}
`,
  ],
  'a plugin whose value is set for a condition': [
    'A.kt',
    `import io.ktor.client.*
class A(private val named: Boolean) {
    private val http = HttpClient { install(UserAgent) { if (named) agent = "${UA}" } }
    suspend fun alerts() = http.get("${ALERTS}")
}
`,
  ],
  'a property that nothing sets': [
    'a.py',
    `import requests
class Client:
    def __init__(self):
        self.headers = {}
    @property
    def agent(self):
        return self.headers['User-Agent']
    @agent.setter
    def agent(self, value):
        self.headers['User-Agent'] = value
    def alerts(self):
        return requests.get('${ALERTS}', headers=self.headers)
    def name(self, other):
        other.agent = '${UA}'
Client().alerts()
`,
  ],
  'a function gives the object back before it sets the header': [
    'a.py',
    `import requests
class DefenderApi:
    def __init__(self):
        self.session = requests.Session()
    def alerts(self):
        return self.session.get('${ALERTS}')
def make(plain):
    api = DefenderApi()
    if plain:
        return api
    api.session.headers['User-Agent'] = '${UA}'
    return api
make(True).alerts()
`,
  ],
  'a class is a value, so that others make objects of it too': [
    'a.py',
    `import requests
class DefenderApi:
    def __init__(self):
        self.session = requests.Session()
    def alerts(self):
        return self.session.get('${ALERTS}')
def make(cls):
    return cls()
api = DefenderApi()
api.session.headers['User-Agent'] = '${UA}'
api.alerts()
make(DefenderApi).alerts()
`,
  ],
  'the constructor of a base class sends before the header is set': [
    'a.py',
    `import requests
class Base:
    def __init__(self):
        self.session = requests.Session()
        self.alerts()
    def alerts(self):
        return self.session.get('${ALERTS}')
class DefenderApi(Base):
    pass
api = DefenderApi()
api.session.headers['User-Agent'] = '${UA}'
`,
  ],
  'a method makes another session after the header was set from outside': [
    'a.py',
    `import requests
class DefenderApi:
    def __init__(self):
        self.session = requests.Session()
    def reset(self):
        self.session = requests.Session()
    def alerts(self):
        return self.session.get('${ALERTS}')
api = DefenderApi()
api.session.headers['User-Agent'] = '${UA}'
api.reset()
api.alerts()
`,
  ],
  'a property that is set for a condition': [
    'a.py',
    `import requests
class Client:
    def __init__(self, named):
        self.headers = {}
        if named:
            self.agent = '${UA}'
    @property
    def agent(self):
        return self.headers['User-Agent']
    @agent.setter
    def agent(self, value):
        self.headers['User-Agent'] = value
    def alerts(self):
        return requests.get('${ALERTS}', headers=self.headers)
Client(False).alerts()
`,
  ],
  'an argument by its place, where a field before takes none': [
    'a.py',
    `from dataclasses import dataclass, field
import requests
@dataclass
class Client:
    cache: dict = field(default_factory=dict, init=False)
    agent: str = 'plain'
    name: str = 'n'
    def alerts(self):
        return requests.get('${ALERTS}', headers={'User-Agent': self.agent})
Client('n', '${UA}').alerts()
`,
  ],
  'a member of a class that a function assigns anew': [
    'a.js',
    `class Api {
  alerts() { return fetch('${ALERTS}', { headers: Api.DEFAULTS }); }
}
Api.DEFAULTS = { 'User-Agent': '${UA}' };
function reset() { Api.DEFAULTS = {}; }
reset();
new Api().alerts();
`,
  ],
  'headers of a class that code clears': [
    'a.py',
    `import requests
class Api:
    HEADERS = {'User-Agent': '${UA}'}
    def alerts(self):
        return requests.get('${ALERTS}', headers=Api.HEADERS)
Api.HEADERS.clear()
Api().alerts()
`,
  ],
  'a text that a builder replaces': [
    'A.cs',
    `using System.Net.Http;
class A {
  void Go() {
    var c = new HttpClient();
    c.DefaultRequestHeaders.Add("User-Agent", new StringBuilder().Append("${UA}").Replace("Mde", "x").ToString());
    c.GetAsync("${ALERTS}");
  }
}
`,
  ],
  'a part of a text that a builder takes': [
    'A.cs',
    `using System.Net.Http;
class A {
  void Go() {
    var c = new HttpClient();
    c.DefaultRequestHeaders.Add("User-Agent", new StringBuilder().Append("${UA}", 0, 5).ToString());
    c.GetAsync("${ALERTS}");
  }
}
`,
  ],
  'a part of a text that a statement adds to a builder': [
    'A.cs',
    `using System.Net.Http;
using System.Text;
class A {
  void Go() {
    var b = new StringBuilder();
    b.Append("${UA}", 0, 5);
    var c = new HttpClient();
    c.DefaultRequestHeaders.Add("User-Agent", b.ToString());
    c.GetAsync("${ALERTS}");
  }
}
`,
  ],
  'an interface that a container implements, and code once more without the header': [
    'A.cs',
    `using Refit;
public interface IApi { [Get("/api/alerts")] Task<string> Alerts(); }
class Setup {
  void Configure(IServiceCollection services) {
    services.AddRefitClient<IApi>().ConfigureHttpClient(c => {
      c.BaseAddress = new Uri("https://api.security.microsoft.com");
      c.DefaultRequestHeaders.UserAgent.ParseAdd("${UA}");
    });
  }
}
class Job { Task<string> Run() => RestService.For<IApi>("https://api.security.microsoft.com").Alerts(); }
`,
  ],
  'a class of a table that code also makes by its value': [
    'a.js',
    `class Alerts { constructor(c) { this.c = c; } list() { return fetch('${ALERTS}', { headers: this.c.headers }); } }
const R = { Alerts };
class Client { constructor() { this.headers = { 'User-Agent': '${UA}' }; for (const n in R) this[n] = new R[n](this); } }
function make(cls) { return new cls({ headers: {} }); }
make(Alerts).list();
`,
  ],
  'an entry that is changed as it is copied': [
    'a.js',
    `const source = { 'User-Agent': '${UA}' };
const headers = {};
for (const key in source) headers[key] = source[key].toUpperCase();
fetch('${ALERTS}', { headers });
`,
  ],
  'the defaults of another client of the library': [
    'a.js',
    `const request = require('request');
const branded = request.defaults({ headers: { 'User-Agent': '${UA}' } });
request.get({ url: '${ALERTS}' });
`,
  ],
};

test.each(Object.entries(NOT_SENT))('%s', async (_, [file, text]) => {
  const { sites } = await scan({ [file]: text });
  expect(sites.map(({ status }) => status)).not.toContain('ok');
  expect(sites).toHaveLength(1);
});

test('two packages with classes of the same names are told apart', async () => {
  const client = (headers: string): string => `import requests
from .alerts import Alerts
class Client:
    def __init__(self):
        self.session = requests.Session()
        self.session.headers.update({${headers}'Accept': '*/*'})
        self.alerts = Alerts(self)
    def request(self, path):
        return self.session.get('https://api.security.microsoft.com/api/' + path)
`;
  const base = `class Resource:
    path = None
    def __init__(self, client):
        self.client = client
    def get(self, id):
        return self.client.request('%s/%s' % (self.path, id))
`;
  const alerts = `from .base import Resource
class Alerts(Resource):
    path = 'alerts'
`;
  const packageOf = (folder: string, headers: string) => ({
    [`${folder}/requirements.txt`]: '',
    [`${folder}/client.py`]: client(headers),
    [`${folder}/base.py`]: base,
    [`${folder}/alerts.py`]: alerts,
  });
  const { sites } = await scan({ ...packageOf('covered', `'User-Agent': '${UA}', `), ...packageOf('bare', '') });
  expect(sites.map(({ path, status }) => `${path} ${status}`).sort()).toEqual([
    'bare/base.py missing',
    'covered/base.py ok',
  ]);
});

test('settings that an inherited method gives are read, and no request', async () => {
  const { sites } = await scan({
    'connector.py': `import requests
from phantom.base_connector import BaseConnector
class Connector(BaseConnector):
    def initialize(self):
        self._base_url = 'https://api.security.microsoft.com/api'
        config = self.get_config()
        self._retries = config.get('retry_count', 3)
    def alerts(self):
        return requests.get(self._base_url + '/alerts')
`,
  });
  expect(sites.map(({ line, status }) => `${line} ${status}`)).toEqual(['9 missing']);
});
