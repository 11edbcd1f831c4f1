import { expect, test } from '@jest/globals';
import { reported, scan } from './support.ts';

const UA = 'MdePartner-Contoso-ContosoCognito/1.0.0';
const ALERTS = 'https://api.security.microsoft.com/api/alerts';

async function status(files: Record<string, string>): Promise<string> {
  const sites = reported(await scan(files));
  return sites.map((line) => line.replace(/^\S+ /, '')).join(', ');
}

test.each([
  ['a builder that is told the method, with the header', `.addHeader("User-Agent", "${UA}")`, 'ok'],
  ['a builder that is told the method, without it', '', 'missing'],
])('%s, is one call where it is sent', async (_, header, wanted) => {
  const file = `class A {
  final OkHttpClient c = new OkHttpClient();
  Request.Builder base() { return new Request.Builder().url("${ALERTS}").get(); }
  void go() throws Exception { c.newCall(base()${header}.build()).execute(); }
}
`;
  expect(await status({ 'A.java': file })).toBe(wanted);
});

test('a client that a builder makes sends by the same names', async () => {
  const file = `class A {\n  void go() { WebClient.builder().build().get().uri("${ALERTS}").retrieve().bodyToMono(String.class); }\n}\n`;
  expect(await status({ 'A.java': file })).toBe('missing');
});

test('a request that is only prepared is no call that lacks the header, whatever is set on it then', async () => {
  const file = `import org.apache.http.client.methods.RequestBuilder;
class A {
  Object go(Queue queue) { return queue.enter(RequestBuilder.put("${ALERTS}").setHeader("Accept", "x").setEntity(null)); }
}
`;
  expect(await status({ 'A.java': file })).toBe('unverifiable low');
});

test('what a builder that is handed in makes has its settings', async () => {
  const file = (builder: string) =>
    `class A {\n  String go(WebClient.Builder builder) { WebClient web = ${builder}.build(); return web.get().uri("${ALERTS}").retrieve().bodyToMono(String.class).block(); }\n}\n`;
  expect(await status({ 'A.java': file('builder') })).toBe('unverifiable low');
  expect(await status({ 'A.java': file(`builder.defaultHeader("User-Agent", "${UA}")`) })).toBe('ok');
});

test('several arguments are what the last parameter of a constructor takes', async () => {
  const file = (made: string) =>
    `class Sender {\n  final HttpHeaders headers = new HttpHeaders();\n  Sender(String a) { }\n  Sender(String a, Object... more) { headers.add("User-Agent", "${UA}"); }\n  void go() { new RestTemplate().exchange("${ALERTS}", HttpMethod.GET, new HttpEntity<>(headers), String.class); }\n}\nclass Main { void x() { ${made}.go(); } }\n`;
  expect(await status({ 'A.java': file('new Sender("a", "b", "c")') })).toBe('ok');
  expect(await status({ 'A.java': file('new Sender("a")') })).not.toContain('ok');
});

test.each([
  'new URI("https", "api.security.microsoft.com", "/api/alerts", null)',
  'new URI("https", "api.security.microsoft.com", "/api/alerts", "a=b", null)',
  'new URI("https", null, "api.security.microsoft.com", 443, "/api/alerts", null, null)',
  'new URL("https", "api.security.microsoft.com", 443, "/api/alerts").toURI()',
])('an address made of its parts: %s', async (made) => {
  const file = (host: string) =>
    `class A {\n  void go() throws Exception {\n    URI uri = ${made.replace('api.security.microsoft.com', host)};\n    HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri).build(), null);\n  }\n}\n`;
  expect(await status({ 'A.java': file('api.security.microsoft.com') })).toBe('missing');
  expect(await status({ 'A.java': file('api.example.com') })).toBe('');
});
