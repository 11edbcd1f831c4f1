import { describe, expect, test } from '@jest/globals';
import { fix } from '../../src/app/fix.ts';
import { parsingErrors } from '../support/language-parsers.ts';
import { memoryScan } from '../support/memory-scan.ts';
import { type Files, memoryTree } from '../support/memory-tree.ts';
import { MODEL_FILES, MODEL_MANIFEST } from '../support/model.ts';
import { wideLine } from '../support/wide-code.ts';

const NAME = 'MdePartner-Contoso-ContosoCognito';
const AGENT = `${NAME}/1.0.0`;
const API = 'https://api.security.microsoft.com/api';

/** Files that a second run, which changes nothing, leaves. */
async function suggested(more: Files): Promise<{ files: Record<string, string>; titles: (string | undefined)[] }> {
  const wide = Object.entries(more).map(([path, text]) => [path, `${text}${wideLine(path)}`]);
  const files: Files = { ...MODEL_FILES, ...Object.fromEntries(wide) };
  const request = { paths: [''], rules: ['user-agent-missing'], suggest: true, art: false, today: '2026-11-30' };
  const {
    crashes,
    undone,
    applied,
    files: changed,
  } = await fix(request, memoryTree(files), { scan: memoryScan(files) });
  expect([crashes, undone]).toEqual([[], []]);
  const after = Object.fromEntries(changed.map((file) => [file.path, file.after]));
  const again = { ...files, ...after };
  const second = await fix(request, memoryTree(again), { scan: memoryScan(again) });
  expect([second.files, second.remaining.filter(({ severity }) => severity === 'error')]).toEqual([[], []]);
  edited.push(...changed.map(({ path, after: text }) => ({ path, text })));
  const narrow = Object.entries(after).map(([path, text]) => [
    path,
    text.slice(0, text.length - wideLine(path).length),
  ]);
  return { files: Object.fromEntries(narrow), titles: applied.map((one) => one.fix?.title) };
}

/** What the tests below edited, for the parsers of the languages. */
const edited: { readonly path: string; readonly text: string }[] = [];

const python = (imports: string, value: string) =>
  `import requests\n${imports}\n\ndef alerts():\n    return requests.get("${API}/alerts", headers={"User-Agent": ${value}, "A": "b"})\n`;
const bare = (imports: string) => python(imports, 'X').replace('"User-Agent": X, ', '');
const script = (imports: string, value: string) =>
  `${imports}export const alerts = () => fetch('${API}/alerts', { headers: { 'User-Agent': ${value}, A: 'b' } });\n`;
const bareScript = (imports: string) => script(imports, 'X').replace("'User-Agent': X, ", '');
const go = (imports: string, line: string) =>
  `package mde\n\nimport (\n\t"net/http"\n${imports})\n\nfunc alerts() (*http.Response, error) {\n\treq, _ := http.NewRequest("GET", "${API}/alerts", nil)\n${line}\treturn http.DefaultClient.Do(req)\n}\n`;
const java = (header: string, link: string) =>
  `${header}\nclass Api {\n    String a() throws Exception {\n        HttpRequest request = HttpRequest.newBuilder()\n${link}            .uri(URI.create("${API}/alerts"))\n            .build();\n        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();\n    }\n}\n`;
const JAVA =
  'import java.net.URI;\nimport java.net.http.HttpClient;\nimport java.net.http.HttpRequest;\nimport java.net.http.HttpResponse;\n';
const sharp = (header: string, value: string) =>
  `using System.Net.Http;\nusing System.Threading.Tasks;\n${header}\npublic class Api\n{\n    public async Task<string> A()\n    {\n        var client = new HttpClient();\n${value}        return await client.GetStringAsync("${API}/alerts");\n    }\n}\n`;
const kotlin = (imports: string, link: string) =>
  `package com.contoso.api\n\nimport okhttp3.OkHttpClient\nimport okhttp3.Request\n${imports}\nfun a() = OkHttpClient().newCall(Request.Builder()${link}.url("${API}/alerts").build()).execute()\n`;

describe('a User-Agent that another file of the package has', () => {
  test.each<[string, Files, string, string, string]>([
    [
      'Python, with a relative import as the others are',
      { 'app/__init__.py': '', 'app/const.py': `AGENT = "${AGENT}"\n`, 'app/auth.py': 'TOKEN = "x"\n' },
      'app/api.py',
      bare('from .auth import TOKEN\n'),
      python('from .auth import TOKEN\nfrom .const import AGENT\n', 'AGENT'),
    ],
    [
      'Python, behind the first imports, with CR LF',
      { 'app/__init__.py': '', 'app/const.py': `AGENT = "${AGENT}"\n` },
      'app/api.py',
      `${bare('')}\nimport sys\n`.replaceAll('\n', '\r\n'),
      `${python('from .const import AGENT\n', 'AGENT')}\nimport sys\n`.replaceAll('\n', '\r\n'),
    ],
    [
      'Python, with an absolute import as the others are',
      { 'app/__init__.py': '', 'app/const.py': `AGENT = "${AGENT}"\n`, 'app/auth.py': 'TOKEN = "x"\n' },
      'app/api.py',
      bare('from app.auth import TOKEN\n'),
      python('from app.auth import TOKEN\nfrom app.const import AGENT\n', 'AGENT'),
    ],
    [
      'Python, from a folder above',
      { 'app/__init__.py': '', 'app/v1/__init__.py': '', 'app/const.py': `AGENT = "${AGENT}"\n` },
      'app/v1/api.py',
      bare(''),
      python('from ..const import AGENT\n', 'AGENT'),
    ],
    [
      'Python, a module that is imported',
      { 'app/__init__.py': '', 'app/const.py': `AGENT = "${AGENT}"\n` },
      'app/api.py',
      bare('from . import const\n'),
      python('from . import const\n', 'const.AGENT'),
    ],
    [
      'scripts of Python that import each other',
      { 'const.py': `AGENT = "${AGENT}"\n`, 'auth.py': 'TOKEN = "x"\n' },
      'api.py',
      bare('from auth import TOKEN\n'),
      python('from auth import TOKEN\nfrom const import AGENT\n', 'AGENT'),
    ],
    [
      'JavaScript',
      { 'const.js': `export const AGENT = '${AGENT}';\n`, 'auth.js': 'export const TOKEN = 1;\n' },
      'api.js',
      bareScript("import { TOKEN } from './auth.js';\n\n"),
      script("import { TOKEN } from './auth.js';\nimport { AGENT } from './const.js';\n\n", 'AGENT'),
    ],
    [
      'TypeScript, whose imports have no endings',
      { 'src/const.ts': `export const AGENT = "${AGENT}"\n`, 'src/auth.ts': 'export const TOKEN = 1\n' },
      'src/v1/api.ts',
      bareScript('import { TOKEN } from "../auth"\n\n'),
      script('import { TOKEN } from "../auth"\nimport { AGENT } from "../const"\n\n', 'AGENT'),
    ],
    [
      'JavaScript that requires its modules',
      { 'const.js': `const AGENT = '${AGENT}';\nmodule.exports = { AGENT };\n` },
      'api.js',
      bareScript("const fetch = require('node-fetch');\n\n").replace('export const alerts', 'exports.alerts'),
      script("const fetch = require('node-fetch');\nconst { AGENT } = require('./const');\n\n", 'AGENT').replace(
        'export const alerts',
        'exports.alerts',
      ),
    ],
    [
      'Go, in the same package',
      { 'const.go': `package mde\n\nconst agent = "${AGENT}"\n` },
      'api.go',
      go('', ''),
      go('', '\treq.Header.Set("User-Agent", agent)\n'),
    ],
    [
      'Go, in a package that is imported',
      { 'go.mod': 'module contoso.com/mde\n', 'internal/info/info.go': `package info\n\nconst Agent = "${AGENT}"\n` },
      'api.go',
      go('\t"contoso.com/mde/internal/info"\n', '\tinfo.Log()\n'),
      go('\t"contoso.com/mde/internal/info"\n', '\treq.Header.Set("User-Agent", info.Agent)\n\tinfo.Log()\n'),
    ],
    [
      'Java, in the same package',
      { 'a/Constants.java': `package a;\n\nclass Constants {\n    static final String AGENT = "${AGENT}";\n}\n` },
      'a/Api.java',
      java(`package a;\n\n${JAVA}`, ''),
      java(`package a;\n\n${JAVA}`, '            .header("User-Agent", Constants.AGENT)\n'),
    ],
    [
      'Java, in another package',
      {
        'a/Constants.java': `package a;\n\npublic class Constants {\n    public static final String AGENT = "${AGENT}";\n}\n`,
      },
      'b/Api.java',
      java(`package b;\n\n${JAVA}`, ''),
      java(`package b;\n\nimport a.Constants;\n${JAVA}`, '            .header("User-Agent", Constants.AGENT)\n'),
    ],
    [
      'C#, in another namespace',
      {
        'Info.cs': `namespace Contoso.Shared\n{\n    public static class Info\n    {\n        public const string Agent = "${AGENT}";\n    }\n}\n`,
      },
      'Api.cs',
      sharp('', ''),
      sharp('', '        client.DefaultRequestHeaders.UserAgent.ParseAdd(Info.Agent);\n').replace(
        'using System.Net',
        'using Contoso.Shared;\nusing System.Net',
      ),
    ],
    [
      'Kotlin, in another package',
      { 'Info.kt': `package com.contoso\n\nconst val AGENT = "${AGENT}"\n` },
      'Api.kt',
      kotlin('', ''),
      kotlin('', '.header("User-Agent", AGENT)').replace(
        'import okhttp3.OkHttp',
        'import com.contoso.AGENT\nimport okhttp3.OkHttp',
      ),
    ],
  ])('%s', async (_, more, path, before, after) => {
    expect((await suggested({ ...more, [path]: before })).files).toEqual({ [path]: after });
  });

  test.each<[string, Files, string, string]>([
    [
      'an import of it would be a circle',
      { 'app/__init__.py': `from .api import alerts\n\nAGENT = "${AGENT}"\n` },
      'app/api.py',
      bare(''),
    ],
    [
      'an import of it would be a circle through others',
      {
        'app/__init__.py': '',
        'app/const.py': `from .names import all_of\n\nAGENT = "${AGENT}"\n`,
        'app/names.py': 'from .api import alerts\n\nall_of = [alerts]\n',
      },
      'app/api.py',
      bare(''),
    ],
    [
      'it is in another project',
      { 'a/package.json': '{}', 'a/const.js': `export const AGENT = '${AGENT}';\n`, 'b/package.json': '{}' },
      'b/api.js',
      bareScript("import { TOKEN } from './auth.js';\n\n"),
    ],
    ['it is private', { 'app/__init__.py': '', 'app/const.py': `_AGENT = "${AGENT}"\n` }, 'app/api.py', bare('')],
    [
      'its name means something else',
      { 'app/__init__.py': '', 'app/const.py': `AGENT = "${AGENT}"\n` },
      'app/api.py',
      bare('from .auth import *\n\nprint(AGENT)\n'),
    ],
    [
      'the file is a script',
      { 'app/__init__.py': '', 'app/const.py': `AGENT = "${AGENT}"\n` },
      'app/api.py',
      `${bare('')}\n\nif __name__ == "__main__":\n    alerts()\n`,
    ],
    ['scripts do not import each other', { 'const.py': `AGENT = "${AGENT}"\n` }, 'api.py', bare('')],
    [
      'it is not exported',
      { 'const.js': `const AGENT = '${AGENT}';\nexport default 1;\n`, 'auth.js': 'export const TOKEN = 1;\n' },
      'api.js',
      bareScript("import { TOKEN } from './auth.js';\n\n"),
    ],
    [
      'nothing shows how imports are written',
      { 'const.js': `export const AGENT = '${AGENT}';\n` },
      'api.js',
      bareScript("import { a } from 'package';\n\n"),
    ],
    [
      'a package of Go that is not imported',
      { 'go.mod': 'module contoso.com/mde\n', 'internal/info/info.go': `package info\n\nconst Agent = "${AGENT}"\n` },
      'api.go',
      go('', ''),
    ],
    [
      'a private constant of Java',
      {
        'a/Constants.java': `package a;\n\nclass Constants {\n    private static final String AGENT = "${AGENT}";\n}\n`,
      },
      'a/Api.java',
      java(`package a;\n\n${JAVA}`, ''),
    ],
  ])('is written out where %s', async (_, more, path, before) => {
    const { files } = await suggested({ ...more, [path]: before });
    expect(Object.keys(files)).toEqual([path]);
    const added = [...(files[path] ?? '').matchAll(/MdePartner/g)].length - [...before.matchAll(/MdePartner/g)].length;
    expect(added).toBe(1);
  });
});

describe('a version that another file of the package has', () => {
  const model = {
    'mde-partner.yml': MODEL_MANIFEST.replace('/1.0.0', '/{version}\n    version: { file: package.json }'),
    'package.json': '{ "version": "1.0.0" }',
  };

  test.each<[string, Files, string, string, string]>([
    [
      'Python',
      { 'app/__init__.py': '', 'app/version.py': '__version__ = "1.0.0"\n' },
      'app/api.py',
      bare(''),
      python('from .version import __version__\n', `f"${NAME}/{__version__}"`),
    ],
    [
      'Python, in the file of the package, which does not import the edited one',
      { 'app/__init__.py': '__version__ = "1.0.0"\n' },
      'app/api.py',
      bare(''),
      python('from . import __version__\n', `f"${NAME}/{__version__}"`),
    ],
    [
      'TypeScript',
      { 'src/version.ts': "export const VERSION = '1.0.0';\n", 'src/auth.ts': 'export const TOKEN = 1;\n' },
      'src/api.ts',
      bareScript("import { TOKEN } from './auth.js';\n\n"),
      script(
        "import { TOKEN } from './auth.js';\nimport { VERSION } from './version.js';\n\n",
        // biome-ignore lint/suspicious/noTemplateCurlyInString: code of the file
        '`MdePartner-Contoso-ContosoCognito/${VERSION}`',
      ),
    ],
    [
      'Go',
      { 'version.go': 'package mde\n\nconst Version = "1.0.0"\n' },
      'api.go',
      go('', ''),
      go('', `\treq.Header.Set("User-Agent", "${NAME}/" + Version)\n`),
    ],
    [
      'Java',
      { 'a/Version.java': 'package a;\n\nclass Version {\n    static final String VERSION = "1.0.0";\n}\n' },
      'a/Api.java',
      java(`package a;\n\n${JAVA}`, ''),
      java(`package a;\n\n${JAVA}`, `            .header("User-Agent", "${NAME}/" + Version.VERSION)\n`),
    ],
    [
      'C#',
      { 'BuildInfo.cs': 'public static class BuildInfo\n{\n    public const string Version = "1.0.0";\n}\n' },
      'Api.cs',
      sharp('', ''),
      sharp('', `        client.DefaultRequestHeaders.UserAgent.ParseAdd($"${NAME}/{BuildInfo.Version}");\n`),
    ],
  ])('%s', async (_, more, path, before, after) => {
    const { files, titles } = await suggested({ ...model, ...more, [path]: before });
    expect([files, titles]).toEqual([{ [path]: after }, ['add the User-Agent']]);
  });

  test('is used where nothing but the package leads to its file', async () => {
    const more = { ...model, 'version.go': 'package mde\n\nconst version = "1.0.0"\n', 'api.go': go('', '') };
    const { files, titles } = await suggested(more);
    expect([files['api.go'], titles]).toEqual([
      go('', `\treq.Header.Set("User-Agent", "MdePartner-Contoso-ContosoCognito/" + version)\n`),
      ['add the User-Agent'],
    ]);
  });

  test.each<[string, Files, string]>([
    ['of another version', { 'app/__init__.py': '', 'app/version.py': '__version__ = "2.0.0"\n' }, 'app/api.py'],
    ['in a file for something else', { 'app/__init__.py': '', 'app/schema.py': 'VERSION = "1.0.0"\n' }, 'app/api.py'],
  ])('is written out where a constant is %s', async (_, more, path) => {
    const { files, titles } = await suggested({ ...model, ...more, [path]: bare('') });
    expect([files[path], titles]).toEqual([
      python('', `"${AGENT}"`),
      ["add the User-Agent, with the version '1.0.0' as text"],
    ]);
  });
});

test('the parsers of the languages take what was edited above', () => {
  expect(edited.length).toBeGreaterThan(25);
  expect(parsingErrors(edited)).toBe('');
});
