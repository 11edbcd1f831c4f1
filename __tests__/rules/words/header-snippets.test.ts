import { describe, expect, test } from '@jest/globals';
import { callSnippet, clientSnippet, entrySnippet, headerSnippet } from '../../../src/rules/words/header-snippets.ts';

const AGENT = 'MdePartner-Contoso-ContosoCognito/1.0.0';

describe('a client takes the header in the way of its library', () => {
  test.each([
    ['a.py', '        self._session = requests.Session()', `self._session.headers["User-Agent"] = "${AGENT}"`],
    ['a.py', 'session: requests.Session = requests.Session()', `session.headers["User-Agent"] = "${AGENT}"`],
    ['a.py', 'client = httpx.AsyncClient(timeout=5)', `client.headers["User-Agent"] = "${AGENT}"`],
    ['a.ts', 'const api = axios.create({', `headers: { 'User-Agent': '${AGENT}' }`],
    [
      'A.cs',
      'private static readonly HttpClient http = new HttpClient();',
      `http.DefaultRequestHeaders.UserAgent.ParseAdd("${AGENT}")`,
    ],
    ['A.cs', 'var client = new RestClient(options);', `client.AddDefaultHeader("User-Agent", "${AGENT}")`],
    ['a.go', 'client := resty.New()', `client.SetHeader("User-Agent", "${AGENT}")`],
    ['a.pl', 'my $ua = LWP::UserAgent->new;', `$ua->agent('${AGENT}')`],
    ['a.rb', '@http = Faraday.new(url: BASE)', `@http.headers['User-Agent'] = '${AGENT}'`],
  ])('%s: %s', (path, line, snippet) => {
    expect(clientSnippet(path, line, AGENT)).toBe(snippet);
  });

  test.each(['def request(self, url):', 'x = make()', 'with requests.Session() as session:', ''])(
    '%s: none',
    (line) => {
      expect(clientSnippet('a.py', line, AGENT)).toBeNull();
    },
  );

  test('a long line takes no longer', () => {
    const start = performance.now();
    expect(clientSnippet('a.py', `${'a '.repeat(1_000_000)}`, AGENT)).toBeNull();
    expect(clientSnippet('a.py', `${'a'.repeat(2_000_000)}:`, AGENT)).toBeNull();
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

test.each([
  ['main.go', `req.Header.Set("User-Agent", "${AGENT}")`],
  ['a.py', `headers={"User-Agent": "${AGENT}"}`],
])('a call in %s takes the header in the way of the library that most use', (path, snippet) => {
  expect(headerSnippet(path, AGENT)).toBe(snippet);
});

test.each([
  ['a.go', '\tresp, err := http.Get(url)', 'http.NewRequest and Do instead', 'req.Header.Set("User-Agent", "$")'],
  ['a.java', '        Response r = client.newCall(request).execute();', 'builder', '.header("User-Agent", "$")'],
  [
    'a.java',
    '  return rest.getForObject(url, String.class);',
    'interceptor',
    'rest.getInterceptors().add((request, body, execution) -> { request.getHeaders().set("User-Agent", "$"); return execution.execute(request, body); });',
  ],
  ['a.java', 'int code = con.getResponseCode();', 'Before', 'con.setRequestProperty("User-Agent", "$")'],
  ['a.java', 'client.send(request, BodyHandlers.ofString());', 'builder', '.header("User-Agent", "$")'],
  ['a.py', 'data = urlopen(url).read()', 'a request', 'urllib.request.Request(url, headers={"User-Agent": "$"})'],
  ['a.py', 'data = urlopen(request, timeout=3)', 'Before', 'request.add_header("User-Agent", "$")'],
  ['a.js', 'https.get(url, (res) => {});', 'options', "headers: { 'User-Agent': '$' }"],
  ['a.js', 'superagent.get(url)', 'Add', ".set('User-Agent', '$')"],
  ['a.rb', 'RestClient.get url', 'headers', "'User-Agent' => '$'"],
  ['a.php', '$client->request("GET", $url);', 'options', "'headers' => ['User-Agent' => '$']"],
  ['a.sh', 'wget -q "$url"', 'Add', "-U '$'"],
  ['a.cs', 'var json = web.DownloadString(url);', 'Before', 'web.Headers.Add("User-Agent", "$")'],
  ['a.cs', 'await _http.PostAsync(url, body);', 'client', '_http.DefaultRequestHeaders.UserAgent.ParseAdd("$")'],
  ['a.ps1', '$r = Invoke-RestMethod -Uri $u -Headers $h', 'Add to this call', "-UserAgent '$'"],
])('a call in %s says by itself how it takes the header: %s', (path, line, says, code) => {
  const found = callSnippet(path, line, 'VALUE');
  expect([found?.says, found?.code]).toEqual([expect.stringContaining(says), code.replace('$', 'VALUE')]);
});

test.each([
  ['a.py', 'requests.get(url)'],
  ['a.go', 'resp, err := resty.R().Get(url)'],
  ['a.java', 'send(request)'],
])('a call in %s that says no more than its language', (path, line) => {
  expect(callSnippet(path, line, 'VALUE')).toBeNull();
});

test('an entry of a dictionary, by language', () => {
  expect(entrySnippet('a.py', AGENT)).toBe(`"User-Agent": "${AGENT}"`);
  expect(entrySnippet('a.TS', AGENT)).toBe(`'User-Agent': '${AGENT}'`);
  expect(entrySnippet('a.ps1', AGENT)).toBe(`'User-Agent' = '${AGENT}'`);
  expect(entrySnippet('a.cs', AGENT)).toBe(`{ "User-Agent", "${AGENT}" }`);
  expect(entrySnippet('a.xyz', AGENT)).toBe(`User-Agent: ${AGENT}`);
});

test('a value with a dollar sign, and a variable with one', () => {
  expect(headerSnippet('a.php', 'a$b')).toBe("curl_setopt($ch, CURLOPT_USERAGENT, 'a$b')");
  expect(clientSnippet('a.pl', 'my $ua = LWP::UserAgent->new;', 'a$b')).toBe("$ua->agent('a$b')");
});
