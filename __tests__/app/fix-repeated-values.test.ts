import { expect, test } from '@jest/globals';
import { fix } from '../../src/app/fix.ts';
import { parsingErrors } from '../support/language-parsers.ts';
import { memoryScan } from '../support/memory-scan.ts';
import { type Files, memoryTree } from '../support/memory-tree.ts';
import { MODEL_FILES } from '../support/model.ts';
import { wideLine } from '../support/wide-code.ts';

const AGENT = 'MdePartner-Contoso-ContosoCognito/1.0.0';
const API = 'https://api.security.microsoft.com/api';
const PATHS = ['alerts', 'machines', 'files'];

/** What the tests below edited, for the parsers of the languages. */
const edited: { readonly path: string; readonly text: string }[] = [];

/** The file after `fix --suggest`. */
async function fixed(path: string, code: string, more: Files = {}): Promise<string | undefined> {
  const line = wideLine(path);
  const files = { ...MODEL_FILES, ...more, [path]: code + line };
  const request = { paths: [''], rules: ['user-agent-missing'], suggest: true, art: false, today: '2026-11-30' };
  const outcome = await fix(request, memoryTree(files), { scan: memoryScan(files) });
  expect([outcome.crashes, outcome.undone, outcome.remaining]).toEqual([[], [], []]);
  const after = outcome.files.find((file) => file.path === path)?.after;
  const second = { ...files, [path]: after ?? '' };
  expect((await fix(request, memoryTree(second), { scan: memoryScan(second) })).files).toEqual([]);
  edited.push({ path, text: after ?? '' });
  return after?.slice(0, after.length - line.length);
}

/** A file with a call for each path; `a` and `b` enclose what an edit adds to a call. */
const python = (head: string, added: string, paths = PATHS) =>
  `import requests\n${head}\n\n${paths.map((path) => `def ${path}():\n    return requests.get("${API}/${path}"${added})\n`).join('\n\n')}`;
const script = (head: string, added: string) =>
  `${head}${PATHS.map((path) => `export const ${path} = () => axios.get('${API}/${path}'${added})\n`).join('')}`;
const go = (head: string, line: string) =>
  `package mde\n\nimport (\n\t"net/http"\n)\n${head}${PATHS.map(
    (path) =>
      `\nfunc ${path}() (*http.Response, error) {\n\treq, _ := http.NewRequest("GET", "${API}/${path}", nil)\n${line}\treturn http.DefaultClient.Do(req)\n}\n`,
  ).join('')}`;
const java = (head: string, link: string) =>
  `import java.net.URI;\nimport java.net.http.HttpClient;\nimport java.net.http.HttpRequest;\nimport java.net.http.HttpResponse;\n\n/** The class Api. */\npublic class Api {\n${head}${PATHS.map(
    (path) =>
      `    String ${path}() throws Exception {\n        HttpRequest request = HttpRequest.newBuilder(URI.create("${API}/${path}"))${link}.build();\n        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();\n    }\n`,
  ).join('')}}\n`;
const sharp = (head: string, line: string) =>
  `using System.Net.Http;\n\nnamespace Contoso\n{\n    public class Api\n    {\n${head}${PATHS.map(
    (path) =>
      `        public Task<string> ${path}()\n        {\n            var client = new HttpClient();\n${line}            return client.GetStringAsync("${API}/${path}");\n        }\n`,
  ).join('')}    }\n}\n`;

test.each<[string, string, string, string]>([
  ['Python', 'a.py', python('', ''), python(`\nUSER_AGENT = "${AGENT}"\n`, ', headers={"User-Agent": USER_AGENT}')],
  [
    'Python with quotation marks of two kinds',
    'a.py',
    python('', '').replace(`"${API}/files"`, `'${API}/files'`),
    python(`\nUSER_AGENT = "${AGENT}"\n`, ', headers={"User-Agent": USER_AGENT}').replace(
      `"${API}/files", headers={"User-Agent": USER_AGENT}`,
      `'${API}/files', headers={'User-Agent': USER_AGENT}`,
    ),
  ],
  [
    'Python, behind the first imports alone',
    'a.py',
    python('from os import (\n    path,\n)\n# More.\nimport sys\n\nsys.path.append(".")\nimport own\n', ''),
    python(
      `from os import (\n    path,\n)\n# More.\nimport sys\n\nUSER_AGENT = "${AGENT}"\n\nsys.path.append(".")\nimport own\n`,
      ', headers={"User-Agent": USER_AGENT}',
    ),
  ],
  [
    'Python, behind an import of several lines',
    'a.py',
    python('from os import path, \\\n    sep\n', ''),
    python(`from os import path, \\\n    sep\n\nUSER_AGENT = "${AGENT}"\n`, ', headers={"User-Agent": USER_AGENT}'),
  ],
  [
    'JavaScript with semicolons',
    'a.js',
    script("import axios from 'axios';\n\n", ''),
    script(
      `import axios from 'axios';\n\nconst USER_AGENT = '${AGENT}';\n\n`,
      ", { headers: { 'User-Agent': USER_AGENT } }",
    ),
  ],
  [
    'JavaScript without semicolons',
    'a.js',
    script("import axios from 'axios'\n\n", ''),
    script(
      `import axios from 'axios'\n\nconst USER_AGENT = '${AGENT}'\n\n`,
      ", { headers: { 'User-Agent': USER_AGENT } }",
    ),
  ],
  ['Go', 'a.go', go('', ''), go(`\nconst userAgent = "${AGENT}"\n`, '\treq.Header.Set("User-Agent", userAgent)\n')],
  [
    'Java',
    'Api.java',
    java('', ''),
    java(`    private static final String USER_AGENT = "${AGENT}";\n`, '.header("User-Agent", USER_AGENT)'),
  ],
  [
    'C#',
    'Api.cs',
    sharp('', ''),
    sharp(
      `        private const string UserAgent = "${AGENT}";\n`,
      '            client.DefaultRequestHeaders.UserAgent.ParseAdd(UserAgent);\n',
    ),
  ],
])('a value that three edits of a file would repeat is a constant: %s', async (_, path, before, after) => {
  expect(await fixed(path, before)).toBe(after);
});

test.each<[string, string, string]>([
  [
    'two edits',
    python('', '', PATHS.slice(0, 2)),
    python('', `, headers={"User-Agent": "${AGENT}"}`, PATHS.slice(0, 2)),
  ],
  [
    'a file in which the name of the constant is taken',
    python('\nUSER_AGENT = 3\n', ''),
    python('\nUSER_AGENT = 3\n', `, headers={"User-Agent": "${AGENT}"}`),
  ],
])('%s: the value is written out', async (_, before, after) => {
  expect(await fixed('a.py', before)).toBe(after);
});

test('the parsers of the languages take what was edited above', () => {
  expect(edited.length).toBe(11);
  expect(parsingErrors(edited)).toBe('');
});

const shell = (head: string, added: string) =>
  `# Contoso\n\n${head}${PATHS.map((path) => `function Get-${path} {\n    Invoke-RestMethod -Uri '${API}/${path}'${added}\n}\n`).join('\n')}`;
const DEFINED = `$script:DefenderUserAgent = '${AGENT}'\n\n`;

test.each<[string, string, string, string, string]>([
  ['a file of a module', 'Mde.psm1', '', DEFINED, ' -UserAgent $script:DefenderUserAgent'],
  ['a script of no module', 'a.txt', '', '', ` -UserAgent '${AGENT}'`],
  ['a file with parameters', 'Mde.psm1', 'param([string]$Token)\n\n', '', ` -UserAgent '${AGENT}'`],
  ['a file with jobs', 'Mde.psm1', 'Start-ThreadJob { Get-alerts }\n\n', '', ` -UserAgent '${AGENT}'`],
  ['a file with help', 'Mde.psm1', '<# .SYNOPSIS a #>\n$a = 1\n\n', '', ` -UserAgent '${AGENT}'`],
  ['a function with help', 'Mde.psm1', '<# .SYNOPSIS a #>\n', DEFINED, ' -UserAgent $script:DefenderUserAgent'],
])('PowerShell: %s', async (_, other, head, defined, added) => {
  expect(await fixed('a.ps1', shell(head, ''), { [other]: '# Contoso\n' })).toBe(shell(defined + head, added));
});

test('files of a package of Go use one constant', async () => {
  const file = (head: string, paths: readonly string[], value: string) =>
    `package mde\n\nimport (\n\t"net/http"\n)\n${head}${paths
      .map(
        (path) =>
          `\nfunc ${path}() (*http.Response, error) {\n\treq, _ := http.NewRequest("GET", "${API}/${path}", nil)\n${value && `\treq.Header.Set("User-Agent", ${value})\n`}\treturn http.DefaultClient.Do(req)\n}\n`,
      )
      .join('')}`;
  const [one, two] = [PATHS, ['users', 'scores', 'tags']];
  const files = { ...MODEL_FILES, 'a/one.go': file('', one, ''), 'a/two.go': file('', two, '') };
  const suggest = async (extra: Files) => {
    const all = { ...files, ...extra };
    const request = { paths: [''], rules: ['user-agent-missing'], suggest: true, art: false, today: '2026-11-30' };
    const { files: changed } = await fix(request, memoryTree(all), { scan: memoryScan(all) });
    return Object.fromEntries(changed.map(({ path, after }) => [path, after]));
  };
  const definition = `\nconst userAgent = "${AGENT}"\n`;
  expect(await suggest({})).toEqual({
    'a/one.go': file(definition, one, 'userAgent'),
    'a/two.go': file('', two, 'userAgent'),
  });
  // The name is another's.
  const taken = { 'a/three.go': 'package mde\n\nvar userAgent = "x"\n' };
  expect(await suggest(taken)).toEqual({
    'a/one.go': file('', one, `"${AGENT}"`),
    'a/two.go': file('', two, `"${AGENT}"`),
  });
});
