import { describe, expect, test } from '@jest/globals';
import { reported, scan } from './support.ts';

const UA = 'MdePartner-Contoso-ContosoCognito/1.0.0';
const ALERTS = 'https://api.security.microsoft.com/api/alerts';
const UNKNOWN = 'unverifiable low';

async function status(files: Record<string, string>): Promise<string> {
  const sites = reported(await scan(files));
  return sites.map((line) => line.replace(/^\S+ /, '')).join(', ');
}

const SET = `_c.DefaultRequestHeaders.Add("User-Agent", "${UA}");`;

describe('of several constructors, the one that makes the object counts', () => {
  test.each([
    ['the other one sets the header', `public A() { }\n  public A(string a) { ${SET} }`, 'new A()', 'missing'],
    ['that one sets the header', `public A() { }\n  public A(string a) { ${SET} }`, 'new A("x")', 'ok'],
    [
      'the other one calls what sets it',
      `public A() { }\n  public A(string a) { Set(); }\n  void Set() { ${SET} }`,
      'new A()',
      UNKNOWN,
    ],
    [
      'that one calls what sets it',
      `public A() { }\n  public A(string a) { Set(); }\n  void Set() { ${SET} }`,
      'new A("x")',
      'ok',
    ],
    [
      'it calls what sets it for a condition',
      `public A(bool b) { if (b) Set(); }\n  void Set() { ${SET} }`,
      'new A(x)',
      UNKNOWN,
    ],
    ['it runs the other one first', `public A() : this("x") { }\n  public A(string a) { ${SET} }`, 'new A()', 'ok'],
    [
      'it gives the other one the value',
      `public A() : this("${UA}") { }\n  public A(string a) { _c.DefaultRequestHeaders.Add("User-Agent", a); }`,
      'new A()',
      'ok',
    ],
    [
      'it gives the other one another value',
      'public A() : this("other/1.0") { }\n  public A(string a) { _c.DefaultRequestHeaders.Add("User-Agent", a); }',
      'new A()',
      'malformed',
    ],
    ['two take as many arguments', `public A(int a) { }\n  public A(string a) { ${SET} }`, 'new A(x)', UNKNOWN],
    ['nobody makes one', `public A() { }\n  public A(string a) { ${SET} }`, 'null', UNKNOWN],
    [
      'nobody makes one, and each leads there',
      `public A() : this("x") { }\n  public A(string a) { ${SET} }`,
      'null',
      'ok',
    ],
    ['a static one runs always', `static A() { ${SET} }\n  public A() { }\n  public A(string a) { }`, 'new A()', 'ok'],
  ])('%s', async (_, members, made, wanted) => {
    const field = members.startsWith('static') ? 'static readonly' : 'readonly';
    const file = `public class A {\n  ${field} HttpClient _c = new HttpClient();\n  ${members}\n  public Task Go() => _c.GetAsync("${ALERTS}");\n}\nclass M { void X(bool x) { var a = ${made}; a.Go(); } }\n`;
    expect(await status({ 'A.cs': file })).toBe(wanted);
  });

  test.each([
    ['the base constructor that the heir calls', 'super("x");', 'ok'],
    ['the base constructor that it does not call', 'super();', 'missing'],
    ['no call, so the one without arguments', '', 'missing'],
  ])('Java: %s', async (_, call, wanted) => {
    const base = `class Base {\n  final WebClient.Builder b = WebClient.builder();\n  Base() { }\n  Base(String a) { b.defaultHeader("User-Agent", "${UA}"); }\n  Object go() { return b.build().get().uri("${ALERTS}").retrieve().bodyToMono(String.class); }\n}\n`;
    const heir = `class Heir extends Base {\n  Heir() { ${call} }\n  static void main() { new Heir().go(); }\n}\n`;
    expect(await status({ 'pom.xml': '<project/>\n', 'A.java': base + heir })).toBe(wanted);
  });

  test('Kotlin: an initializer always runs', async () => {
    const file = (body: string) =>
      `class A(val flag: Boolean) {\n  private val b = Request.Builder().url("${ALERTS}")\n  ${body}\n  fun go() = OkHttpClient().newCall(b.build()).execute()\n}\nfun main() { A(true).go() }\n`;
    expect(await status({ 'A.kt': file(`init {\n    b.header("User-Agent", "${UA}")\n  }`) })).toBe('ok');
    const second = `constructor(x: Int, y: Int) : this(true) {\n    b.header("User-Agent", "${UA}")\n  }`;
    expect(await status({ 'A.kt': file(second) })).toBe('missing');
  });
});
