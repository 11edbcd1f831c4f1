import { expect, test } from '@jest/globals';
import { fix } from '../../src/app/fix.ts';
import { parsingErrors } from '../support/language-parsers.ts';
import { memoryScan } from '../support/memory-scan.ts';
import { type Files, memoryTree } from '../support/memory-tree.ts';
import { MODEL_FILES } from '../support/model.ts';

const NAME = 'MdePartner-Contoso-ContosoCognito';
const API = 'https://api.security.microsoft.com/api';

const edited: { readonly path: string; readonly text: string }[] = [];

/** The files after `fix --suggest`, without those that it leaves as they are. */
async function fixed(files: Files): Promise<Record<string, string>> {
  const all = { ...MODEL_FILES, ...files };
  const rules = ['user-agent-malformed', 'user-agent-legacy-prefix', 'user-agent-inconsistent', 'user-agent-missing'];
  const request = { paths: [''], rules, suggest: true, art: false, today: '2026-11-30' };
  const { crashes, undone, files: changed } = await fix(request, memoryTree(all), { scan: memoryScan(all) });
  expect([crashes, undone]).toEqual([[], []]);
  edited.push(...changed.map(({ path, after }) => ({ path, text: after })));
  return Object.fromEntries(changed.map(({ path, after }) => [path, after]));
}

const py = (value: string, before = 'from v import VERSION') =>
  `import requests\n${before}\n\ndef a():\n    return requests.get("${API}/alerts", headers={"User-Agent": ${value}})\n`;
const cs = (statement: string) =>
  `using System.Net.Http;\n\nclass C\n{\n    async Task A()\n    {\n        var c = new HttpClient();\n        ${statement}\n        await c.GetAsync("${API}/alerts");\n    }\n}\n`;

/** Code with a faulty name; the right one is to take its place. */
test.each<[string, string, (name: string) => string, string]>([
  ['an f-string', 'a.py', (name) => py(`f"${name}/{VERSION}"`), 'MdatpPartner-Contoso-ContosoCognito'],
  [
    'an f-string whose version is known',
    'a.py',
    (name) => py(`f"${name}/{VERSION}"`, 'VERSION = "1.0.0"'),
    'MdatpPartner-Contoso-ContosoCognito',
  ],
  [
    'an f-string whose hole is as short as the mark of one',
    'a.py',
    (name) => py(`f"${name}/{v}"`, 'from v import v'),
    'Contoso Cognito',
  ],
  [
    'a format of C# whose hole is as short as the mark of one',
    'A.cs',
    (name) => cs(`c.DefaultRequestHeaders.UserAgent.ParseAdd(string.Format("${name}/{0}", Version.Current));`),
    'Contoso Cognito Client',
  ],
  ['a concatenation', 'a.py', (name) => py(`"${name}/" + VERSION`), 'mdepartner-Contoso-ContosoCognito'],
  ['a printf format', 'a.py', (name) => py(`"${name}/%s" % VERSION`), 'MdePartner-Contoso-Contoso Cognito'],
  ['a format', 'a.py', (name) => py(`"${name}/{}".format(VERSION)`), 'MdePartner-Contoso-Cognito'],
  [
    'a template string',
    'a.js',
    (name) =>
      `import { version } from './v.js';\nexport const a = () => fetch('${API}/alerts', { headers: { 'User-Agent': \`${name}/\${version}\` } });\n`,
    'M365DPartner-Contoso-ContosoCognito',
  ],
  [
    'fmt.Sprintf',
    'a.go',
    (name) =>
      `package m\n\nimport (\n\t"fmt"\n\t"net/http"\n)\n\nvar version string\n\nfunc a() {\n\treq, _ := http.NewRequest("GET", "${API}/alerts", nil)\n\treq.Header.Set("User-Agent", fmt.Sprintf("${name}/%s", version))\n\thttp.DefaultClient.Do(req)\n}\n`,
    'MdatpPartner-Contoso-ContosoCognito',
  ],
  [
    'a text of PowerShell with a variable',
    'a.ps1',
    (name) => `Invoke-RestMethod -Uri '${API}/alerts' -UserAgent "${name}/$Version"\n`,
    'MdatpPartner-Contoso-ContosoCognito',
  ],
  [
    'an interpolated text of C#',
    'A.cs',
    (name) => cs(`c.DefaultRequestHeaders.Add("User-Agent", $"${name}/{Version}");`),
    'MdatpPartner-Contoso-ContosoCognito',
  ],
  [
    'name and version as arguments',
    'A.cs',
    (name) => cs(`c.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("${name}", "1.0.0"));`),
    'MdatpPartner-Contoso-ContosoCognito',
  ],
])('%s gets the right name where it is written', async (_, path, code, faulty) => {
  expect(await fixed({ [path]: code(faulty) })).toEqual({ [path]: code(NAME) });
});

test.each<[string, string]>([
  ['a constant with the first part', 'PREFIX = "PART"\nUA = PREFIX + "-Contoso-ContosoCognito" + "/1.0.0"'],
  [
    'a constant in an f-string',
    'PREFIX = "PART"\nVERSION = "1.0.0"\nUA = f"{PREFIX}-Contoso-ContosoCognito/{VERSION}"',
  ],
])('%s gets the right one', async (_, before) => {
  const code = (part: string) => py('UA', before.replace('PART', part));
  expect(await fixed({ 'a.py': code('MdatpPartner') })).toEqual({ 'a.py': code('MdePartner') });
});

test.each<[string, string]>([
  ['the name is in two texts', py('UA', 'UA = "Mdatp" + "Partner-Contoso-ContosoCognito/1.0.0"')],
  [
    'the constant is not that of the User-Agent alone',
    py('f"MdePartner-Contoso-{APP}/1.0.0"', 'APP = "Cognito"\nFOLDER = f"/var/lib/{APP}"'),
  ],
  [
    'another call sends it, too',
    `${py('PREFIX + "-Contoso-ContosoCognito/1.0.0"', 'PREFIX = "MdatpPartner"')}\ndef b():\n    return requests.get("${API}/machines", headers={"User-Agent": PREFIX + "-Contoso/2.0"})\n`,
  ],
])('nothing is replaced where %s', async (_, code) => {
  expect(await fixed({ 'a.py': code })).toEqual({});
});

const AGENT = `${NAME}/1.0.0`;

/** Code whose value begins with something else; `@` is where the product is put in front of it. */
test.each<[string, string, string]>([
  ['an f-string', 'a.py', py('f"@acme client ({platform})"', 'import platform')],
  ['a printf format', 'a.py', py('"@acme sdk (%s)" % platform', 'import platform')],
  ['a format', 'a.py', py('"@acme sdk ({})".format(platform)', 'import platform')],
  ['a concatenation', 'a.py', py('"@acme sdk " + platform', 'import platform')],
  [
    'a template string',
    'a.js',
    `import { os } from './v.js';\nexport const a = () => fetch('${API}/alerts', { headers: { 'User-Agent': \`@acme sdk (\${os})\` } });\n`,
  ],
  [
    'fmt.Sprintf',
    'a.go',
    `package m\n\nimport (\n\t"fmt"\n\t"net/http"\n)\n\nvar os string\n\nfunc a() {\n\treq, _ := http.NewRequest("GET", "${API}/alerts", nil)\n\treq.Header.Set("User-Agent", fmt.Sprintf("@acme sdk (%s)", os))\n\thttp.DefaultClient.Do(req)\n}\n`,
  ],
  [
    'a concatenation of Java',
    'A.java',
    `import java.net.URI;\nimport java.net.http.*;\n\nclass A {\n    void a(HttpClient client, String os) throws Exception {\n        var request = HttpRequest.newBuilder(URI.create("${API}/alerts")).header("User-Agent", "@acme sdk " + os).build();\n        client.send(request, HttpResponse.BodyHandlers.ofString());\n    }\n}\n`,
  ],
  [
    'a text of PowerShell with a variable',
    'a.ps1',
    `Invoke-RestMethod -Uri '${API}/alerts' -UserAgent "@acme sdk $Os"\n`,
  ],
  ['an interpolated text of C#', 'A.cs', cs('c.DefaultRequestHeaders.Add("User-Agent", $"@acme sdk {Os}");')],
])('%s that begins with another product gets the product in front', async (_, path, code) => {
  expect(await fixed({ [path]: code.replace('@', '') })).toEqual({ [path]: code.replace('@', `${AGENT} `) });
});

/** Products that a function joins, whose docstring names the first one. */
const joined = (name: string) =>
  py(
    'user_agent()',
    `import system\n\ndef user_agent():\n    """Begins with acme-sdk."""\n    parts = ["${name}/2.0", system]\n    return " ".join(parts)\n`,
  );

test('a name in a function for User-Agents is replaced, though a docstring has it, too', async () => {
  expect(await fixed({ 'a.py': joined('acme-sdk') })).toEqual({ 'a.py': joined(NAME) });
});

test('a name that may be for something else stays, and the product is put in front', async () => {
  const code = (product: string) =>
    py(`f"${product}{APP}/{VERSION}"`, 'from v import VERSION\nAPP = "acme"\nFOLDER = "/var/" + APP');
  expect(await fixed({ 'a.py': code('') })).toEqual({ 'a.py': code(`${AGENT} `) });
});

test('a text that may be for something else is left alone', async () => {
  const code = py('NAME + VERSION', 'from v import VERSION\nNAME = "acme "\nprint(NAME)');
  expect(await fixed({ 'a.py': code })).toEqual({});
});

test('the parsers of the languages take what was edited above', () => {
  expect(edited.length).toBeGreaterThan(10);
  expect(parsingErrors(edited)).toBe('');
});
