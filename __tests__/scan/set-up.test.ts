import { expect, test } from '@jest/globals';
import { reported, scan } from './support.ts';

const UA = 'MdePartner-Contoso-ContosoCognito/1.0.0';
const BASE = 'https://api.security.microsoft.com/api';

async function status(files: Record<string, string>): Promise<string> {
  const sites = reported(await scan(files));
  return sites.map((line) => line.replace(/^\S+ /, '')).join(', ');
}

test('what is assigned to a member of a static field is not what the field holds', async () => {
  const file = (lines: string) =>
    `public class A {\n  static readonly HttpClient D = new HttpClient();\n  static A() { ${lines} }\n  Task X() => D.GetAsync("${BASE}/alerts");\n}\n`;
  expect(await status({ 'A.cs': file('D.BaseAddress = B.Get();') })).toBe('missing');
  expect(await status({ 'A.cs': file('D = B.Get();') })).toBe('unverifiable low');
  expect(await status({ 'A.cs': file(`D.DefaultRequestHeaders.Add("User-Agent", "${UA}");`) })).toBe('ok');
});

const owner = (body: string, more = '') => ({
  'A.cs': `public class A {
  private HttpClient _c;
  public A(string host = "api.security.microsoft.com") { ${body} }
  private void Start(string scheme, string host, string agent) {
    _c = new HttpClient { BaseAddress = new Uri(string.Format("{0}://{1}/api/", scheme, host)) };
    _c.DefaultRequestHeaders.Add("User-Agent", agent);
  }
  public Task Go() => _c.GetAsync("alerts");
  ${more}
}
`,
});

test('a method that only the constructor calls knows what it is given there', async () => {
  expect(await status(owner(`Start("https", host, "${UA}");`))).toBe('ok');
  expect(await status(owner(`this.Start("https", host, "other/1.0");`))).toBe('malformed');
});

test('a method that others call as well may be given something else', async () => {
  const again = 'public void Again(string agent) { Start("https", "api.security.microsoft.com", agent); }';
  expect(await status(owner(`Start("https", host, "${UA}");`, again))).not.toContain('ok');
});

test('a class that others make is set up by the constructor of its owner too', async () => {
  const files = (agent: string) => ({
    'A.cs': `public class Client {
  private Sender _s;
  public Client(string host = "api.security.microsoft.com") { Start(host, ${agent}); }
  private void Start(string host, string agent) { _s = new Sender("https://" + host + "/api/", agent); }
  public Task Go() => _s.Send();
}
public class Sender {
  private readonly HttpClient _c = new HttpClient();
  private readonly string _base;
  public Sender(string address, string agent) { _base = address; _c.DefaultRequestHeaders.Add("User-Agent", agent); }
  public Task Send() => _c.GetAsync(_base + "alerts");
}
`,
  });
  expect(await status(files(`"${UA}"`))).toBe('ok');
  expect(await status(files('"other/1.0"'))).toBe('malformed');
});

test('a class behind three others is read', async () => {
  const chain = ['First', 'Second', 'Third', 'Fourth'];
  const classes = chain.map((name, index) => {
    const next = chain[index + 1];
    const body = next
      ? `private readonly ${next} next;\n  public ${name}(string at) { next = new ${next}(at); }\n  public Task Go() => next.Go();`
      : `private readonly string at;\n  public ${name}(string at) { this.at = at; }\n  public Task Go() => new HttpClient().GetAsync(at + "/alerts");`;
    return [`${name}.cs`, `public class ${name} {\n  ${body}\n}\n`];
  });
  const main = `class Main {\n  Task X() => new First("${BASE}").Go();\n}\n`;
  expect(await status({ 'A.csproj': '<Project/>\n', 'Main.cs': main, ...Object.fromEntries(classes) })).toBe('missing');
});
