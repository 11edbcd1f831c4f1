import { describe, expect, test } from '@jest/globals';
import type { FileFacts } from '../../src/scan/facts.ts';
import { ALL_LANGUAGES } from '../../src/scan/languages/index.ts';
import { Packages } from '../../src/scan/packages.ts';
import { reported, scan } from './support.ts';

const HOST = 'https://api.securitycenter.microsoft.com';
const UA = 'MdePartner-Contoso-ContosoCognito/1.0.0';

function packagesOf(files: Readonly<Record<string, string>>, home = ''): Packages {
  const read = (path: string) => (files[path] === undefined ? null : new TextEncoder().encode(files[path]));
  return new Packages({ files: () => Object.keys(files), read, home: () => home, text: () => null }, ALL_LANGUAGES);
}

/** A file that imports modules, and nothing else. */
function facts(path: string, language: string, ...modules: string[]): FileFacts {
  const imports = modules.map((module) => ({ local: module, module, name: null }));
  return { path, language, imports } as unknown as FileFacts;
}

describe('the package of a file', () => {
  test.each([
    ['python', 'pyproject.toml'],
    ['python', 'setup.py'],
    ['python', 'setup.cfg'],
    ['python', 'requirements.txt'],
    ['javascript', 'package.json'],
    ['csharp', 'Api.csproj'],
    ['go', 'go.mod'],
    ['java', 'pom.xml'],
    ['java', 'build.gradle'],
    ['kotlin', 'build.gradle.kts'],
    ['rust', 'Cargo.toml'],
    ['php', 'composer.json'],
    ['ruby', 'Gemfile'],
  ])('of %s is the nearest folder with %s', (language, project) => {
    const packages = packagesOf({ [`a/${project}`]: '', [`a/b/${project}`]: '' });
    expect(['a/b/c/d/x', 'a/b/x', 'a/x', 'x', 'c/x'].map((path) => packages.of(path, language))).toEqual([
      'a/b',
      'a/b',
      'a',
      '',
      '',
    ]);
  });

  test('is not told by the project file of another language', () => {
    expect(packagesOf({ 'a/package.json': '' }).of('a/b.py', 'python')).toBe('');
  });

  test('does not go beyond the folder of the manifest', () => {
    const packages = packagesOf({ 'requirements.txt': '', 'apps/requirements.txt': '' }, 'apps/one');
    expect(packages.of('apps/one/a.py', 'python')).toBe('apps/one');
  });

  test('is the whole repository for modules of PowerShell: what one exports, all know', () => {
    expect(packagesOf({ 'a/a.psd1': '', 'b/b.psd1': '' }).of('a/x.ps1', 'powershell')).toBe('');
  });
});

describe('another package is reached', () => {
  const files = {
    'app/App.csproj': '<ProjectReference Include="..\\lib\\Contoso.Lib.csproj" />',
    'lib/Contoso.Lib.csproj': '<ProjectReference Include="..\\base\\Base.csproj" />',
    'base/Base.csproj': '',
    'other/Other.csproj': '',
    'Contoso.Http/Contoso.Http.csproj': '',
  };
  const reaches = (to: string, ...modules: string[]) =>
    packagesOf(files).reaches(facts('app/Program.cs', 'csharp', ...modules), to);

  test('where the project file names it, directly or through others', () => {
    expect([reaches('lib/Client.cs'), reaches('base/Agent.cs'), reaches('other/Client.cs')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('where an import names it', () => {
    expect(reaches('Contoso.Http/Client.cs')).toBe(false);
    expect(reaches('Contoso.Http/Client.cs', 'Contoso.Http')).toBe(true);
    expect(reaches('Contoso.Http/Client.cs', 'System.Text')).toBe(false);
  });
});

describe('names do not cross packages', () => {
  const projects = { 'a/requirements.txt': 'requests\n', 'b/requirements.txt': 'requests\n' };

  test('as a key of a configuration file', async () => {
    const reader = 'import requests\ndef go(config):\n    return requests.get(config.api_base_url + "/api/alerts")\n';
    const key = { 'b/config.yml': `api_base_url: ${HOST}\n` };
    expect(reported(await scan({ ...projects, ...key, 'b/client.py': reader }))).not.toEqual([]);
    expect(reported(await scan({ ...projects, ...key, 'a/client.py': reader }))).toEqual([]);
    // Configuration above a package is for all of them.
    const above = { 'config.yml': `api_base_url: ${HOST}\n` };
    expect(reported(await scan({ ...projects, ...above, 'a/client.py': reader }))).not.toEqual([]);
  });

  test('as a method that was found by its name', async () => {
    const api = `import requests\nclass Api:\n    def ask_defender(self, path):\n        return requests.get('${HOST}' + path)\n`;
    const use = "def go(x):\n    x.ask_defender('/api/alerts')\n";
    expect(reported(await scan({ ...projects, 'b/api.py': api, 'b/use.py': use }))).toEqual([
      'b/use.py:2 unverifiable low',
    ]);
    expect(reported(await scan({ ...projects, 'b/api.py': api, 'a/use.py': use })).join()).not.toContain('a/use.py');
  });

  test('as a class of a language that shares names', async () => {
    const agent = `static class Agent { public const string Value = "${UA}"; }\n`;
    const call = (using: string) =>
      `using System.Net.Http;\n${using}class W { async Task R() { var http = new HttpClient(); http.DefaultRequestHeaders.Add("User-Agent", Agent.Value); await http.GetStringAsync("${HOST}/api/alerts"); } }\n`;
    const files = { 'a/A.csproj': '', 'b/B.csproj': '', 'b/Agent.cs': agent };
    const status = async (program: string, project = '') =>
      (await scan({ ...files, 'a/A.csproj': project, 'a/Program.cs': program })).sites.map((site) => site.status);
    expect(await status(call(''))).toEqual(['unverifiable']);
    expect(await status(call('using B;\n'))).toEqual(['ok']);
    expect(await status(call(''), '<ProjectReference Include="..\\b\\B.csproj" />')).toEqual(['ok']);
  });

  test('as an import of a module that the package does not have', async () => {
    const config = { 'b/defender_settings.py': `API_ROOT = '${HOST}/api'\n` };
    const use = 'import requests\nfrom defender_settings import API_ROOT\nrequests.get(API_ROOT + "/alerts")\n';
    expect(reported(await scan({ ...projects, ...config, 'b/use.py': use }))).toEqual(['b/use.py:3 missing']);
    const shared = 'import requests\nfrom b.defender_settings import API_ROOT\nrequests.get(API_ROOT + "/alerts")\n';
    expect(reported(await scan({ ...projects, ...config, 'a/use.py': shared }))).toEqual(['a/use.py:3 missing']);
  });
});

test('a module that two packages have is the one of the own package', async () => {
  const use = `import requests\nfrom const import HEADERS\nrequests.get('${HOST}/api/alerts', headers={**HEADERS, 'Accept': 'x'})\n`;
  const files = {
    'a/requirements.txt': '',
    'a/app.py': use,
    'a/const.py': 'HEADERS = {}\n',
    'b/requirements.txt': '',
    'b/app.py': use,
    'b/const.py': `HEADERS = {'User-Agent': '${UA}'}\n`,
  };
  expect(reported(await scan(files))).toEqual(['a/app.py:3 missing', 'b/app.py:3 ok']);
});
