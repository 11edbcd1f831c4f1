import { describe, expect, test } from '@jest/globals';
import { clientSnippet, entrySnippet, headerSnippet } from '../../../src/rules/words/header-snippets.ts';

const AGENT = 'MdePartner-Contoso-ContosoCognito/1.0.0';

describe('a client takes the header in the way of its library', () => {
  test.each([
    ['        self._session = requests.Session()', `self._session.headers["User-Agent"] = "${AGENT}"`],
    ['session: requests.Session = requests.Session()', `session.headers["User-Agent"] = "${AGENT}"`],
    ['client = httpx.AsyncClient(timeout=5)', `client.headers["User-Agent"] = "${AGENT}"`],
    ['const api = axios.create({', `headers: { 'User-Agent': '${AGENT}' }`],
    [
      'private static readonly HttpClient http = new HttpClient();',
      `http.DefaultRequestHeaders.UserAgent.ParseAdd("${AGENT}")`,
    ],
    ['var client = new RestClient(options);', `client.AddDefaultHeader("User-Agent", "${AGENT}")`],
    ['client := resty.New()', `client.SetHeader("User-Agent", "${AGENT}")`],
    ['my $ua = LWP::UserAgent->new;', `$ua->agent('${AGENT}')`],
    ['@http = Faraday.new(url: BASE)', `@http.headers['User-Agent'] = '${AGENT}'`],
  ])('%s', (line, snippet) => {
    expect(clientSnippet(line, AGENT)).toBe(snippet);
  });

  test.each(['def request(self, url):', 'x = make()', 'with requests.Session() as session:', ''])(
    '%s: none',
    (line) => {
      expect(clientSnippet(line, AGENT)).toBeNull();
    },
  );

  test('a long line takes no longer', () => {
    const start = performance.now();
    expect(clientSnippet(`${'a '.repeat(1_000_000)}`, AGENT)).toBeNull();
    expect(clientSnippet(`${'a'.repeat(2_000_000)}:`, AGENT)).toBeNull();
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

test('an entry of a dictionary, by language', () => {
  expect(entrySnippet('a.py', AGENT)).toBe(`"User-Agent": "${AGENT}"`);
  expect(entrySnippet('a.TS', AGENT)).toBe(`'User-Agent': '${AGENT}'`);
  expect(entrySnippet('a.ps1', AGENT)).toBe(`'User-Agent' = '${AGENT}'`);
  expect(entrySnippet('a.xyz', AGENT)).toBe(`User-Agent: ${AGENT}`);
});

test('a value with a dollar sign, and a variable with one', () => {
  expect(headerSnippet('a.php', 'a$b')).toBe("curl_setopt($ch, CURLOPT_USERAGENT, 'a$b')");
  expect(clientSnippet('my $ua = LWP::UserAgent->new;', 'a$b')).toBe("$ua->agent('a$b')");
});
