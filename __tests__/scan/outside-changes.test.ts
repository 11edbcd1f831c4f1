import { describe, expect, test } from '@jest/globals';
import { scan } from './support.ts';

const UA = 'MdePartner-Contoso-ContosoCognito/1.0.0';
const ALERTS = 'https://api.security.microsoft.com/api/alerts';

async function statuses(file: string, source: string): Promise<readonly string[]> {
  const { sites } = await scan({ [file]: source.replaceAll('@UA', UA).replaceAll('@ALERTS', ALERTS) });
  return [...sites].sort((a, b) => a.line - b.line).map(({ status }) => status);
}

/** A class with a session, and what is done to its only object. */
function python(inConstructor: string, outside: string): string {
  return `import requests
class Api:
    def __init__(self):
        self.session = requests.Session()
        ${inConstructor}
    def alerts(self):
        return self.session.get('@ALERTS')
def main(flag):
    api = Api()
    ${outside.replaceAll('\n', '\n    ')}
`;
}

const SET = "self.session.headers['User-Agent'] = '@UA'";
const SET_OUTSIDE = "api.session.headers['User-Agent'] = '@UA'\n";
const CALL = 'api.alerts()';

describe('what is done to an object from outside of its class counts', () => {
  test.each([
    ['another session', SET, `api.session = requests.Session()\n${CALL}`, 'missing'],
    ['another session by `setattr`', SET, `setattr(api, 'session', requests.Session())\n${CALL}`, 'missing'],
    ['other headers', SET, `api.session.headers = {}\n${CALL}`, 'unverifiable'],
    ['cleared headers', SET, `api.session.headers.clear()\n${CALL}`, 'unverifiable'],
    ['a deleted header', SET, `del api.session.headers['User-Agent']\n${CALL}`, 'missing'],
    ['another value', SET, `api.session.headers['User-Agent'] = 'x'\n${CALL}`, 'malformed'],
    ['another header', SET, `api.session.headers['Accept'] = 'x'\n${CALL}`, 'ok'],
    ['by a variable of its own', SET, `session = api.session\nsession.headers.clear()\n${CALL}`, 'unverifiable'],
    ['the header', 'pass', `${SET_OUTSIDE}${CALL}`, 'ok'],
    ['the header of another session', 'pass', `api.session = requests.Session()\n${SET_OUTSIDE}${CALL}`, 'ok'],
    [
      'a session without it afterwards',
      'pass',
      `${SET_OUTSIDE}api.session = requests.Session()\n${CALL}`,
      'unverifiable',
    ],
    ['the header after a call', 'pass', `${CALL}\n${SET_OUTSIDE}`, 'unverifiable'],
    ['the header after a call by another name', 'pass', `b = api\nb.alerts()\n${SET_OUTSIDE}`, 'unverifiable'],
    ['the header after a function had the object', 'pass', `send(api)\n${SET_OUTSIDE}`, 'unverifiable'],
    ['the header for a condition', 'pass', `if flag:\n    ${SET_OUTSIDE}${CALL}`, 'unverifiable'],
    ['the header where the constructor calls', 'self.alerts()', `${SET_OUTSIDE}${CALL}`, 'unverifiable'],
    ['the header of one of two objects', 'pass', `${SET_OUTSIDE}${CALL}\nApi().alerts()`, 'unverifiable'],
    ['the header by a function', 'pass', `configure(api)\n${CALL}`, 'unverifiable'],
  ])('%s', async (_, inConstructor, outside, status) => {
    const configure = `def configure(one):\n    one.session.headers['User-Agent'] = '@UA'\n`;
    const found = await statuses('app.py', python(inConstructor, outside) + configure);
    expect(new Set(found)).toEqual(new Set([status]));
  });

  test('the objects of a class that inherits are others', async () => {
    const source = `import requests
class Base:
    def __init__(self):
        self.session = requests.Session()
    def alerts(self):
        return self.session.get('@ALERTS')
class Api(Base):
    pass
api = Api()
${SET_OUTSIDE}api.alerts()
Base().alerts()
`;
    expect(await statuses('app.py', source)).toEqual(['unverifiable']);
  });

  test.each([
    [
      'a function that makes it',
      `import requests
class Api:
    agent = None
    def alerts(self):
        return requests.get('@ALERTS', headers={'User-Agent': self.agent})
def make():
    api = Api()
    api.agent = '@UA'
    return api
make().alerts()
`,
      'app.py',
    ],
    [
      'a field of another object',
      `import requests
class Api:
    def __init__(self):
        self.session = requests.Session()
    def alerts(self):
        return self.session.get('@ALERTS')
class App:
    def __init__(self):
        self.api = Api()
        self.api.session.headers['User-Agent'] = '@UA'
    def run(self):
        self.api.alerts()
App().run()
`,
      'app.py',
    ],
    [
      'Go',
      `package a
import "net/http"
type Client struct { UserAgent string; http *http.Client }
func NewClient() *Client { return &Client{http: http.DefaultClient} }
func (c *Client) Alerts() {
	req, _ := http.NewRequest("GET", "@ALERTS", nil)
	req.Header.Set("User-Agent", c.UserAgent)
	c.http.Do(req)
}
func main() {
	c := NewClient()
	c.UserAgent = "@UA"
	c.Alerts()
}
`,
      'a.go',
    ],
    [
      'C#',
      `class Api {
  public HttpClient Http = new HttpClient();
  public async Task Alerts() { await Http.GetAsync("@ALERTS"); }
}
class Program {
  static async Task Main() {
    var api = new Api();
    api.Http.DefaultRequestHeaders.Add("User-Agent", "@UA");
    await api.Alerts();
  }
}
`,
      'A.cs',
    ],
    [
      'JavaScript',
      `const axios = require('axios');
class Api { constructor() { this.http = axios.create(); } alerts() { return this.http.get('@ALERTS'); } }
const api = new Api();
api.http.defaults.headers.common['User-Agent'] = '@UA';
api.alerts();
`,
      'a.js',
    ],
    [
      'Java',
      `class Api { String agent = "x";
  void alerts() throws Exception {
    var request = java.net.http.HttpRequest.newBuilder(java.net.URI.create("@ALERTS")).header("User-Agent", agent).build();
    java.net.http.HttpClient.newHttpClient().send(request, null);
  }
}
class Main { public static void main(String[] a) throws Exception { Api api = new Api(); api.agent = "@UA"; api.alerts(); } }
`,
      'A.java',
    ],
    [
      'PHP',
      `<?php
class Api {
    public $headers = [];
    function alerts() { (new GuzzleHttp\\Client())->get('@ALERTS', ['headers' => $this->headers]); }
}
$api = new Api();
$api->headers['User-Agent'] = '@UA';
$api->alerts();
`,
      'a.php',
    ],
    [
      'Ruby',
      `require 'faraday'
class Api
  attr_accessor :conn
  def initialize
    @conn = Faraday.new('https://api.security.microsoft.com')
  end
  def alerts
    @conn.get('/api/alerts')
  end
end
api = Api.new
api.conn.headers['User-Agent'] = '@UA'
api.alerts
`,
      'a.rb',
    ],
  ])('the header is set: %s', async (_, source, file) => {
    expect(await statuses(file, source)).toEqual(['ok']);
  });
});
