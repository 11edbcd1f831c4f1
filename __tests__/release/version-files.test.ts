// biome-ignore-all lint/suspicious/noTemplateCurlyInString: properties of Maven and Gradle
import { describe, expect, test } from '@jest/globals';
import { SourceText } from '../../src/core/text.ts';
import type { VersionReading } from '../../src/release/reading.ts';
import { readVersion, usualVersionFile } from '../../src/release/version-files.ts';
import { type Files, memoryTree } from '../support/memory-tree.ts';

/** `version` and the text at its place; `from the tag`; or the reason. */
function read(files: Files, path: string, key: string | null = null): string {
  return shown(readVersion(memoryTree(files), path, key), files);
}

function shown(reading: VersionReading, files: Files): string {
  if (reading.kind === 'from-tag') return 'from the tag';
  if (reading.kind === 'unknown') return `? ${reading.reason}`;
  const { path, start, end } = reading.location;
  const source = new SourceText(path, String(files[path]).replace(/^\uFEFF/, ''));
  const there = source.text.slice(source.offsetAt(start), source.offsetAt(end));
  const place = `${path}:${start.line}:${start.column}`;
  return there === reading.version ? `${reading.version} at ${place}` : `${reading.version} from ${there} at ${place}`;
}

type Row = readonly [name: string, text: string, expected: string | RegExp, key?: string];

function expectReading(found: string, expected: string | RegExp): void {
  if (typeof expected === 'string') expect(found).toBe(expected);
  else expect(found).toMatch(expected);
}

function table(path: string, rows: readonly Row[]): void {
  for (const [name, text, expected, key = null] of rows)
    test(`${path}: ${name}`, () => expectReading(read({ [path]: text }, path, key), expected));
}

describe('JSON', () => {
  table('package.json', [
    ['the usual', '{\n  "name": "x",\n  "version": "1.2.3"\n}\n', '1.2.3 at package.json:3:15'],
    ['on one line', '{"version":"1.2.3"}', '1.2.3 at package.json:1:13'],
    ['CRLF line ends', '{\r\n"version": "1.2.3"\r\n}', '1.2.3 at package.json:2:13'],
    ['a byte order mark', '\uFEFF{"version":"1.2.3"}', '1.2.3 at package.json:1:13'],
    ['wide characters before it', '{"a":"é😀","version":"1.2.3"}', '1.2.3 at package.json:1:23'],
    ['a pre-release', '{"version":"1.2.3-rc.1+5"}', '1.2.3-rc.1+5 at package.json:1:13'],
    ['a leading v', '{"version":"v1.2.3"}', 'v1.2.3 at package.json:1:13'],
    ['the last of two', '{"version":"1.0.0","version":"2.0.0"}', '2.0.0 at package.json:1:31'],
    ['not one further inside', '{"engines":{"version":"1.0.0"}}', /^\? 'package.json' has no 'version'$/],
    ['an escaped version', '{"version":"1\\u002e2"}', '1.2 from 1\\u002e2 at package.json:1:13'],
    ['semantic-release', '{"version":"0.0.0-development"}', 'from the tag'],
    ['semantic-release, older', '{"version":"0.0.0-semantically-released"}', 'from the tag'],
    ['zeros', '{"version":"0.0.0"}', 'from the tag'],
    ['zero but one', '{"version":"0.0.1"}', '0.0.1 at package.json:1:13'],
    ['a zero major', '{"version":"0.1.0"}', '0.1.0 at package.json:1:13'],
    ['no version', '{"name":"x"}', /has no 'version'$/],
    ['null', '{"version":null}', /has no 'version'$/],
    ['an object', '{"version":{"a":"1"}}', /has no 'version'$/],
    ['a list', '["1.0.0"]', /has no 'version'$/],
    ['empty text', '{"version":""}', /is '', which is not a version$/],
    ['a word', '{"version":"latest"}', /\? the version in 'package\.json' is 'latest', which is not a version$/],
    ['a range', '{"version":"^1.2.3"}', /\? the version in 'package\.json' is '\^1\.2\.3', which is not a version$/],
    [
      'an unexpanded version',
      '{"version":"${VERSION}"}',
      /\? the version in 'package\.json' is '\$\{VERSION\}', which only a build fills in$/,
    ],
    ['braces', '{"version":"{{version}}"}', /which only a build fills in$/],
    ['an at sign', '{"version":"@project.version@"}', /which only a build fills in$/],
    [
      'a line break',
      '{"version":"1.0.0\\n"}',
      /\? the version in 'package\.json' is '1\.0\.0U\+000A', which is not a version$/,
    ],
    [
      '257 characters',
      `{"version":"1.${'0'.repeat(255)}"}`,
      /\? the version in 'package\.json' is '1\.000000000000000000000000000000000000000000000000000000000000000000000000000000…', which is not a version$/,
    ],
    ['comments and a trailing comma', '{ // x\n"version": "1.2.3", /* y */ }', '1.2.3 at package.json:2:13'],
    ['cut off', '{"version": "1.2.3"', /^\? 'package\.json' is not valid JSON \(line 1\)$/],
    ['no JSON', 'version: 1.2.3', /\?/],
    ['nothing', '', /\?/],
    ['100,000 brackets', '['.repeat(100_000), /nested too deeply/],
    ['__proto__', '{"__proto__":{"version":"1.0.0"}}', /has no 'version'$/],
    ['a key', '{"a":{"b":"1.2.3"},"version":"9.9.9"}', '1.2.3 at package.json:1:12', 'a.b'],
    ['a key through a list', '{"a":[{"b":"0.1"},{"b":"1.2"}]}', '1.2 at package.json:1:25', 'a.1.b'],
    ['a key __proto__', '{"__proto__":{"version":"1.2.3"}}', '1.2.3 at package.json:1:26', '__proto__.version'],
    ['a key that is not there', '{"version":"1.2.3"}', /has no 'a\.b'$/, 'a.b'],
    ['a key of an object', '{"version":"1.2.3"}', /has no 'constructor\.name'$/, 'constructor.name'],
    ['an empty key', '{"version":"1.2.3"}', /has no ''$/, ''],
  ]);
  table('manifest.json', [
    ['the usual', '{"manifest_version": 3, "version": "1.2"}', '1.2 at manifest.json:1:37'],
    ['a number as written', '{"version": 1.10}', '1.10 at manifest.json:1:13'],
  ]);
});

describe('TOML', () => {
  table('pyproject.toml', [
    ['project.version', '[project]\nname = "x"\nversion = "1.2.3"\n', '1.2.3 at pyproject.toml:3:12'],
    ['PEP 440', '[project]\nversion = "1.0.0rc1"', '1.0.0rc1 at pyproject.toml:2:12'],
    ['literal text', "[project]\nversion = '1.2.3'", '1.2.3 at pyproject.toml:2:12'],
    ['multi-line text', '[project]\nversion = """1.2.3"""', '1.2.3 at pyproject.toml:2:14'],
    ['multi-line text below', '[project]\nversion = """\n1.2.3"""', '1.2.3 at pyproject.toml:3:1'],
    ['a dotted key', 'project.version = "1.2.3"', '1.2.3 at pyproject.toml:1:20'],
    ['a quoted key', '["project"]\n"version" = "1.2.3"', '1.2.3 at pyproject.toml:2:14'],
    ['blanks around dots', '[ project ]\n version  =  "1.2.3" # x', '1.2.3 at pyproject.toml:2:15'],
    ['an inline table', 'project = { name = "}", version = "1.2.3" }', '1.2.3 at pyproject.toml:1:36'],
    ['tool.poetry.version', '[tool.poetry]\nversion = "1.2.3"', '1.2.3 at pyproject.toml:2:12'],
    ['a dotted table', '[tool]\npoetry.version = "1.2.3"', '1.2.3 at pyproject.toml:2:19'],
    ['both', '[tool.poetry]\nversion = "9.0"\n[project]\nversion = "1.2.3"', '1.2.3 at pyproject.toml:4:12'],
    [
      'after lists and comments',
      '# [project]\na = [ "[project]", # "]"\n[1, 2]]\n[project]\nversion = "1.2"',
      '1.2 at pyproject.toml:5:12',
    ],
    ['after a list of tables', '[[tool.x]]\nversion = "9"\n[project]\nversion = "1.2"', '1.2 at pyproject.toml:4:12'],
    [
      'after a text of many lines',
      'a = """\n[project]\nversion = "9.9"\\""""\n[project]\nversion = "1.2"',
      '1.2 at pyproject.toml:5:12',
    ],
    ['after four closing quotes', 'a = """x""""\n[project]\nversion = "1.2"', '1.2 at pyproject.toml:3:12'],
    ['after escaped quotes', 'a = "\\"\\\\"\nb = \'\\\'\n[project]\nversion = "1.2"', '1.2 at pyproject.toml:4:12'],
    ['after one escaped quote', 'a = "\\""\n[project]\nversion = "1.2"', '1.2 at pyproject.toml:3:12'],
    ['after a day and a time', 'a = 1979-05-27 07:32:00\n[project]\nversion = "1.2"', '1.2 at pyproject.toml:3:12'],
    ['CRLF line ends', '[project]\r\nversion = "1.2.3"\r\n', '1.2.3 at pyproject.toml:2:12'],
    ['a float as written', '[project]\nversion = 1.10 # x', '1.10 at pyproject.toml:2:11'],
    ['a whole number', '[project]\nversion = 7', '7 at pyproject.toml:2:11'],
    ['dynamic', '[project]\ndynamic = ["readme", "version"]', 'from the tag'],
    [
      'dynamic, but by Poetry',
      '[project]\ndynamic = ["version"]\n[tool.poetry]\nversion = "1.2"',
      '1.2 at pyproject.toml:4:12',
    ],
    ['Poetry with a plug-in', '[tool.poetry]\nversion = "0.0.0"', 'from the tag'],
    ['a development version of zeros', '[project]\nversion = "0.0.0.dev0"', 'from the tag'],
    ['another thing dynamic', '[project]\ndynamic = ["readme"]', /has no 'project\.version'$/],
    ['dynamic as text', '[project]\ndynamic = "version"', /has no 'project\.version'$/],
    ['no version', '[build-system]\nrequires = []', /has no 'project\.version'$/],
    ['a table', '[project.version]\na = "1"', /has no 'project\.version'$/],
    ['a list', '[project]\nversion = ["1.0"]', /has no 'project\.version'$/],
    ['true', '[project]\nversion = true', /has no 'project\.version'$/],
    ['malformed', '[project]\nversion = \n', /\? 'pyproject\.toml' is not valid TOML \(line 2\)$/],
    [
      'a key given twice',
      '[project]\nversion = "1"\nversion = "2"',
      /\? 'pyproject\.toml' is not valid TOML \(line 3\)$/,
    ],
    ['10,000 brackets', `a = ${'['.repeat(10_000)}`, /\?/],
    ['__proto__', '[__proto__.project]\nversion = "1"', /has no 'project\.version'$/],
    ['a key', '[tool.x]\nrelease = "1.2.3"', '1.2.3 at pyproject.toml:2:12', 'tool.x.release'],
    ['a key of text', '[tool]\nx = "abc"', /has no 'tool\.x\.length'$/, 'tool.x.length'],
    ['a key through a list', '[[x]]\nversion = "1"', /has no 'x\.0\.version'$/, 'x.0.version'],
  ]);
  table('book.toml', [
    ['version', 'version = "1.2.3"', '1.2.3 at book.toml:1:12'],
    ['a key', '[book]\nedition = "1.2"', '1.2 at book.toml:2:12', 'book.edition'],
  ]);
});

describe('Cargo', () => {
  const member = '[package]\nname = "x"\nversion.workspace = true\n';
  const root = '[workspace]\nmembers = ["crates/*"]\n[workspace.package]\nversion = "1.2.3"\n';

  table('Cargo.toml', [
    ['package.version', '[package]\nversion = "1.2.3"', '1.2.3 at Cargo.toml:2:12'],
    ['the root of a workspace', root, '1.2.3 at Cargo.toml:4:12'],
    ['both in one', `${root}[package]\nversion = { workspace = true }`, '1.2.3 at Cargo.toml:4:12'],
    ['its own, in a workspace', `${root}[package]\nversion = "2.0.0"`, '2.0.0 at Cargo.toml:6:12'],
    ['none', '[package]\nname = "x"', /has no 'package\.version'$/],
    [
      'a workspace without',
      '[workspace]\n[package]\nversion.workspace = true',
      /has no 'workspace\.package\.version'$/,
    ],
    ['workspace = false', '[package]\nversion.workspace = false', /has no 'package\.version'$/],
    [
      'nothing above',
      member,
      /\? 'Cargo\.toml' uses the version of its workspace, but has no workspace with a version above it$/,
    ],
    ['a key', '[package.metadata.x]\nversion = "3.0"', '3.0 at Cargo.toml:2:12', 'package.metadata.x.version'],
  ]);

  test.each<[string, Files, string | RegExp]>([
    ['two folders up', { 'Cargo.toml': root }, '1.2.3 at Cargo.toml:4:12'],
    ['one folder up', { 'crates/Cargo.toml': root }, '1.2.3 at crates/Cargo.toml:4:12'],
    ['past a package', { 'crates/Cargo.toml': '[package]', 'Cargo.toml': root }, '1.2.3 at Cargo.toml:4:12'],
    ['the nearest counts', { 'crates/Cargo.toml': '[workspace]', 'Cargo.toml': root }, /'crates\/Cargo\.toml' has no/],
    [
      'malformed',
      { 'crates/Cargo.toml': '[', 'Cargo.toml': root },
      /\? 'crates\/Cargo\.toml' is not valid TOML \(line 1\)/,
    ],
    ['zeros', { 'Cargo.toml': root.replace('1.2.3', '0.0.0') }, 'from the tag'],
    ['none', {}, /has no workspace with a version above it$/],
  ])('the workspace: %s', (_, files, expected) => {
    const all = { 'crates/x/Cargo.toml': member, ...files };
    expectReading(read(all, 'crates/x/Cargo.toml'), expected);
  });

  test('package.workspace names it', () => {
    const files = {
      'x/Cargo.toml': `${member}workspace = "../root"`,
      'root/Cargo.toml': root,
      'Cargo.toml': '[workspace]',
    };
    expect(read(files, 'x/Cargo.toml')).toBe('1.2.3 at root/Cargo.toml:4:12');
    const outside = { 'x/Cargo.toml': `${member}workspace = "../../root"`, 'Cargo.toml': root };
    expect(read(outside, 'x/Cargo.toml')).toMatch(/has no workspace with a version above it$/);
  });
});

describe('MSBuild', () => {
  const project = (properties: string) =>
    `<Project Sdk="Microsoft.NET.Sdk">\n<PropertyGroup>\n${properties}\n</PropertyGroup>\n</Project>\n`;

  table('src/X.csproj', [
    ['Version', project('<Version>1.2.3</Version>'), '1.2.3 at src/X.csproj:3:10'],
    ['four parts', project('<Version>1.2.3.0</Version>'), '1.2.3.0 at src/X.csproj:3:10'],
    ['blanks around', project('<Version>\n  1.2.3 </Version>'), '1.2.3 at src/X.csproj:4:3'],
    ['CRLF line ends', project('<Version>\r\n1.2.3\r\n</Version>'), '1.2.3 at src/X.csproj:4:1'],
    ['another letter case', project('<version>1.2.3</version>'), '1.2.3 at src/X.csproj:3:10'],
    [
      'wide characters before it',
      project('<!-- é😀 --><A>😀</A><Version>1.2.3</Version>'),
      '1.2.3 at src/X.csproj:3:31',
    ],
    [
      'prefix and suffix',
      project('<VersionPrefix>1.2.3</VersionPrefix><VersionSuffix>rc.1</VersionSuffix>'),
      '1.2.3-rc.1 from 1.2.3 at src/X.csproj:3:16',
    ],
    ['a prefix alone', project('<VersionPrefix>1.2.3</VersionPrefix>'), '1.2.3 at src/X.csproj:3:16'],
    [
      'an empty suffix',
      project('<VersionPrefix>1.2</VersionPrefix><VersionSuffix></VersionSuffix>'),
      '1.2 at src/X.csproj:3:16',
    ],
    [
      'Version before the prefix',
      project('<VersionPrefix>9.9</VersionPrefix><Version>1.2.3</Version>'),
      '1.2.3 at src/X.csproj:3:44',
    ],
    ['PackageVersion', project('<PackageVersion>1.2.3</PackageVersion>'), '1.2.3 at src/X.csproj:3:17'],
    ['the last of two', project('<Version>1.0</Version><Version>2.0</Version>'), '2.0 at src/X.csproj:3:32'],
    ['a property', project('<A>1.2</A><Version>$(A).3</Version>'), '1.2.3 from $(A).3 at src/X.csproj:3:20'],
    [
      'a property set later',
      project('<Version>$(A).3</Version><A>1.2</A>'),
      /\? the version in 'src\/X\.csproj' is '\$\(A\)\.3', which only a build fills in$/,
    ],
    [
      'a property of the build',
      project('<Version>$(BuildVersion)</Version>'),
      /\? the version in 'src\/X\.csproj' is '\$\(BuildVersion\)', which only a build fills in$/,
    ],
    ['a property function', project('<Version>$([System.DateTime]::Now)</Version>'), /which only a build fills in$/],
    [
      'only if not set',
      project(`<Version Condition="'$(Version)' == ''">1.2.3</Version>`),
      '1.2.3 at src/X.csproj:3:41',
    ],
    [
      'only if not set, and set',
      project(`<Version>2.0</Version><Version Condition=" '$(VERSION)'=='' ">1.0</Version>`),
      '2.0 at src/X.csproj:3:10',
    ],
    [
      'a condition',
      project(`<Version Condition="'$(CI)' == 'true'">1.2.3</Version>`),
      /^\? 'src\/X\.csproj' sets 'Version' under a condition$/,
    ],
    [
      'a condition that changes nothing',
      project(`<Version>1.0</Version><Version Condition="'$(CI)' == 'true'">1.0</Version>`),
      '1.0 at src/X.csproj:3:10',
    ],
    [
      'a condition that may change it',
      project(`<Version>1.0</Version><Version Condition="'$(CI)' == 'true'">2.0</Version>`),
      /sets 'Version' under a condition$/,
    ],
    [
      'a condition before the value',
      project(`<Version Condition="'$(CI)' == 'true'">2.0</Version><Version>1.0</Version>`),
      '1.0 at src/X.csproj:3:62',
    ],
    [
      'a suffix under a condition',
      project(`<VersionPrefix>1.0</VersionPrefix><VersionSuffix Condition="'$(CI)' == ''">dev</VersionSuffix>`),
      /sets 'VersionSuffix' under a condition$/,
    ],
    [
      'a property under a condition',
      project(`<A Condition="'$(CI)' == ''">1</A><Version>$(A).0</Version>`),
      /which only a build fills in$/,
    ],
    ['none', project('<TargetFramework>net9.0</TargetFramework>'), /^\? 'src\/X\.csproj' has no 'Version'$/],
    ['an empty one', project('<Version></Version>'), /has no 'Version'$/],
    ['text and an element inside', project('<Version>1.0<A /></Version>'), /has no 'Version'$/],
    ['elements inside', project('<Version><A>1.0</A></Version>'), /has no 'Version'$/],
    [
      'MinVer',
      `<Project><ItemGroup><PackageReference Include="MinVer" Version="6.0.0" /></ItemGroup></Project>`,
      'from the tag',
    ],
    [
      'Nerdbank.GitVersioning',
      `<Project><PropertyGroup><Version>1.0</Version></PropertyGroup><ItemGroup><PackageReference Include="nerdbank.gitversioning"/></ItemGroup></Project>`,
      'from the tag',
    ],
    [
      'another package',
      `<Project><ItemGroup><PackageReference Include="MinVerTests"/></ItemGroup></Project>`,
      /has no 'Version'$/,
    ],
    [
      'the old namespace',
      '<Project xmlns="http://schemas.microsoft.com/developer/msbuild/2003"><PropertyGroup><Version>1.2</Version></PropertyGroup></Project>',
      '1.2 at src/X.csproj:1:94',
    ],
    ['a character reference', project('<Version>1&#46;2</Version>'), '1.2 from 1&#46;2 at src/X.csproj:3:10'],
    ['malformed', '<Project><PropertyGroup></Project>', /\? 'src\/X\.csproj' is not valid XML \(line 1\)$/],
    ['nothing', '', /\?/],
    [
      '500,000 line ends of old',
      project(`<A>${'x\r'.repeat(500_000)}</A><Version>1.2</Version>`),
      '1.2 at src/X.csproj:3:1000017',
    ],
    [
      '250,000 references',
      project(`<A>1</A><Version>${'$(A)'.repeat(250_000)}</Version>`),
      /which only a build fills in$/,
    ],
    ['100,000 levels', '<a>'.repeat(100_000), /nested too deeply/],
    [
      'properties that double',
      project(`<A>11111111</A>${Array.from({ length: 60 }, () => '<A>$(A)$(A)</A>').join('')}<Version>$(A)</Version>`),
      /which only a build fills in$/,
    ],
    [
      'a key',
      project('<Version>9.9</Version><FileVersion>1.2.3.4</FileVersion>'),
      '1.2.3.4 at src/X.csproj:3:36',
      'FileVersion',
    ],
    [
      'a key as a path',
      project('<FileVersion>1.2.3.4</FileVersion>'),
      '1.2.3.4 at src/X.csproj:3:14',
      'Project/PropertyGroup/FileVersion',
    ],
    ['a key that is not there', project('<Version>1.2.3</Version>'), /has no 'FileVersion'$/, 'FileVersion'],
  ]);

  table('Directory.Build.props', [
    ['Version', project('<Version>1.2.3</Version>'), '1.2.3 at Directory.Build.props:3:10'],
    ['none', project('<Nullable>enable</Nullable>'), /'Directory\.Build\.props' has no 'Version'$/],
  ]);

  const bare = project('<TargetFramework>net9.0</TargetFramework>');
  test.each<[string, Files, string | RegExp]>([
    [
      'in the root',
      { 'src/X/X.csproj': bare, 'Directory.Build.props': project('<Version>1.2.3</Version>') },
      '1.2.3 at Directory.Build.props:3:10',
    ],
    [
      'the nearest counts',
      {
        'src/X/X.csproj': bare,
        'src/Directory.Build.props': project('<Version>1.0</Version>'),
        'Directory.Build.props': project('<Version>2.0</Version>'),
      },
      '1.0 at src/Directory.Build.props:3:10',
    ],
    [
      'the project has the last word',
      {
        'src/X/X.csproj': project('<Version>3.0</Version>'),
        'Directory.Build.props': project('<Version>1.0</Version>'),
      },
      '3.0 at src/X/X.csproj:3:10',
    ],
    [
      'its properties',
      {
        'src/X/X.csproj': project('<Version>$(Major).5</Version>'),
        'Directory.Build.props': project('<Major>4</Major>'),
      },
      '4.5 from $(Major).5 at src/X/X.csproj:3:10',
    ],
    [
      'malformed',
      { 'src/X/X.csproj': bare, 'Directory.Build.props': '<Project>' },
      /\? 'Directory\.Build\.props' is not valid XML \(line 1\)/,
    ],
    [
      'MinVer there',
      {
        'src/X/X.csproj': bare,
        'Directory.Build.props': '<Project><ItemGroup><PackageReference Include="MinVer"/></ItemGroup></Project>',
      },
      'from the tag',
    ],
    [
      'none',
      { 'src/X/X.csproj': bare, 'Directory.Build.props': project('<A>1</A>') },
      /'src\/X\/X\.csproj' has no 'Version'$/,
    ],
  ])('shared properties: %s', (_, files, expected) => {
    expectReading(read(files, 'src/X/X.csproj'), expected);
  });
});

test('other property files of MSBuild are read alone', () => {
  const version = '<Project><PropertyGroup><Version>1.0</Version></PropertyGroup></Project>';
  const files = { 'build/x.props': '<Project />', 'Directory.Build.props': version };
  expect(read(files, 'build/x.props')).toBe("? 'build/x.props' has no 'Version'");
});

describe('Maven', () => {
  const pom = (content: string) => `<project xmlns="http://maven.apache.org/POM/4.0.0">\n${content}\n</project>`;

  table('pom.xml', [
    ['project/version', pom('<version>1.2.3</version>'), '1.2.3 at pom.xml:2:10'],
    ['a snapshot', pom('<version>1.2.3-SNAPSHOT</version>'), '1.2.3-SNAPSHOT at pom.xml:2:10'],
    [
      'not that of a dependency',
      pom('<dependencies><dependency><version>9.9</version></dependency></dependencies>\n<version>1.2.3</version>'),
      '1.2.3 at pom.xml:3:10',
    ],
    ['the parent', pom('<parent><version>1.2.3</version></parent>'), '1.2.3 at pom.xml:2:18'],
    [
      'before the parent',
      pom('<parent><version>9.9</version></parent>\n<version>1.2.3</version>'),
      '1.2.3 at pom.xml:3:10',
    ],
    [
      'a property',
      pom('<version>${revision}</version>\n<properties><revision>1.2.3</revision></properties>'),
      '1.2.3 at pom.xml:3:23',
    ],
    [
      'several properties',
      pom(
        '<version>${revision}${changelist}</version>\n<properties><revision>1.2.3</revision><changelist>-SNAPSHOT</changelist></properties>',
      ),
      '1.2.3-SNAPSHOT from ${revision}${changelist} at pom.xml:2:10',
    ],
    [
      'a property of a property',
      pom('<version>${a.b}</version>\n<properties><a.b>${c-d}</a.b><c-d>1.2.3</c-d></properties>'),
      '1.2.3 at pom.xml:3:35',
    ],
    [
      'the version of the parent',
      pom('<parent><version>1.2.3</version></parent>\n<version>${project.parent.version}</version>'),
      '1.2.3 at pom.xml:2:18',
    ],
    [
      'a property that is not there',
      pom('<version>${revision}</version>'),
      /\? the version in 'pom\.xml' is '\$\{revision\}', which only a build fills in$/,
    ],
    ['a property of itself', pom('<version>${project.version}</version>'), /which only a build fills in$/],
    [
      'properties in a circle',
      pom('<version>${a}</version><properties><a>${b}</a><b>${a}</b></properties>'),
      /which only a build fills in$/,
    ],
    [
      'properties that double',
      pom(
        `<version>\${a0}</version><properties>${Array.from({ length: 60 }, (_, at) => `<a${at}>\${a${at + 1}}\${a${at + 1}}</a${at}>`).join('')}</properties>`,
      ),
      /which only a build fills in$/,
    ],
    [
      '100,000 references to 20,000 properties',
      pom(
        `<version>${'${a1}'.repeat(100_000)}</version><properties>${'<a0>1</a0>'.repeat(20_000)}<a1>1</a1></properties>`,
      ),
      /which only a build fills in$/,
    ],
    [
      'a property that another one hides',
      pom(
        '<version>${parent.version}</version><parent><version>1.2</version></parent><properties><parent.version>9</parent.version></properties>',
      ),
      '1.2 at pom.xml:2:54',
    ],
    ['none', pom('<artifactId>x</artifactId>'), /has no 'project\/version'$/],
    ['a comment inside', pom('<version>1.2<!-- x -->.3</version>'), '1.2.3 from 1.2<!-- x -->.3 at pom.xml:2:10'],
    ['malformed', '<project><version>1.2.3</project>', /\?/],
    ['an entity', '<project><version>&v;</version></project>', /\?/],
    [
      'a key',
      pom('<properties><product.version>1.2.3</product.version></properties>'),
      '1.2.3 at pom.xml:2:30',
      'project/properties/product.version',
    ],
  ]);
});

describe('XML', () => {
  table('addon.xml', [
    [
      'a path from the root',
      '<addon><info><build>1.2.3</build></info></addon>',
      '1.2.3 at addon.xml:1:21',
      'addon/info/build',
    ],
    [
      'a path below the root',
      '<addon><info><build>1.2.3</build></info></addon>',
      '1.2.3 at addon.xml:1:21',
      'info/build',
    ],
    ['a dotted path', '<addon><info><build>1.2.3</build></info></addon>', '1.2.3 at addon.xml:1:21', 'info.build'],
    ['the first that has it', '<a><b/><b><c/></b><b><c>1.2</c></b></a>', '1.2 at addon.xml:1:25', 'b/c'],
    ['without a key', '<a><version>1.2</version></a>', '1.2 at addon.xml:1:13'],
    ['the root itself', '<version>1.2</version>', '1.2 at addon.xml:1:10'],
    ['not there', '<a><b>1.2</b></a>', /has no 'c'$/, 'c'],
  ]);
});

describe('YAML', () => {
  table('Chart.yaml', [
    ['appVersion, not version', 'apiVersion: v2\nversion: 9.9.9\nappVersion: 1.2.3\n', '1.2.3 at Chart.yaml:3:13'],
    ['1.10 without quotes', 'appVersion: 1.10 # the product', '1.10 at Chart.yaml:1:13'],
    ['1.10 in double quotes', 'appVersion: "1.10"', '1.10 at Chart.yaml:1:14'],
    ['single quotes', "appVersion: '1.2.3'", '1.2.3 at Chart.yaml:1:14'],
    ['a number with an exponent', 'appVersion: 1e3', '1e3 at Chart.yaml:1:13'],
    ['a whole number', 'appVersion: 16', '16 at Chart.yaml:1:13'],
    ['a tag', 'appVersion: !!str 1.2', '1.2 at Chart.yaml:1:19'],
    ['CRLF line ends', 'version: 1.0.0\r\nappVersion: 1.2.3\r\n', '1.2.3 at Chart.yaml:2:13'],
    ['an alias', 'version: &v 1.2.3\nappVersion: *v\n', '1.2.3 at Chart.yaml:1:13'],
    ['a flow mapping', '{version: 9.9, appVersion: 1.2}', '1.2 at Chart.yaml:1:28'],
    ['a second document', 'appVersion: 1.2\n---\nappVersion: 9.9\n', '1.2 at Chart.yaml:1:13'],
    ['zeros', 'appVersion: 0.0.0', 'from the tag'],
    ['none', 'version: 1.2.3', /has no 'appVersion'$/],
    ['empty', 'appVersion:', /is '', which is not a version$/],
    ['a list', 'appVersion: [1.2]', /has no 'appVersion'$/],
    ['a block', 'appVersion: |\n  1.2.3\n', /\? 'appVersion' in 'Chart\.yaml' is a text block instead of one line$/],
    ['a template', 'appVersion: "{{ .Values.version }}"', /which only a build fills in$/],
    ['a chart by its key', 'version: 1.2.3\nappVersion: 9.9', '1.2.3 at Chart.yaml:1:10', 'version'],
    ['malformed', 'a: "x\nappVersion: 1.2', /\?/],
    ['nothing', '', /has no 'appVersion'$/],
    ['a list at the root', '- appVersion: 1.2', /has no 'appVersion'$/],
    ['an alias of nothing', 'appVersion: *x', /has no 'appVersion'|not well-formed YAML/],
    ['an alias of itself', 'appVersion: &x [*x]', /has no 'appVersion'/],
    ['over 256 KiB', `#${' '.repeat(256 * 1024)}\nappVersion: 1.2`, /\? 'Chart\.yaml' is larger than 256 KiB$/],
  ]);
  table('galaxy.yml', [
    ['version', 'namespace: x\nversion: 1.2.3', '1.2.3 at galaxy.yml:2:10'],
    ['a key', 'info:\n  release: 1.2.3', '1.2.3 at galaxy.yml:2:12', 'info.release'],
    ['a key through a list', 'a:\n  - b: 0.1\n  - b: 1.2', '1.2 at galaxy.yml:3:8', 'a.1.b'],
    ['the last of two', 'version: 1.0\nversion: 2.0', '2.0 at galaxy.yml:2:10'],
    ['__proto__', '__proto__:\n  version: 1.2', /has no 'version'$/],
  ]);

  test.each(['[', '{a: ', '- ', '? ', 'a: ', '- - - [{'])('50 KB of repeated %j do not crash the process', (piece) => {
    const text = piece.repeat(Math.floor(50_000 / piece.length));
    for (let time = 0; time < 4; time++) expect(read({ 'x.yml': text }, 'x.yml')).toMatch(/^\? /);
  });
});

describe('names and values', () => {
  table('gradle.properties', [
    ['version', '# version=9.9\ngroup=com.contoso\nversion=1.2.3\n', '1.2.3 at gradle.properties:3:9'],
    ['blanks', '  version = 1.2.3 \n', '1.2.3 at gradle.properties:1:13'],
    ['a colon', 'version: 1.2.3', '1.2.3 at gradle.properties:1:10'],
    ['a blank only', 'version 1.2.3', '1.2.3 at gradle.properties:1:9'],
    ['CRLF line ends', 'a=b\r\nversion=1.2.3\r\n', '1.2.3 at gradle.properties:2:9'],
    ['the last of two', 'version=1.0\nversion=2.0', '2.0 at gradle.properties:2:9'],
    ['not a longer name', 'version=1.2.3\nversionCode=3\nversion.a=1', '1.2.3 at gradle.properties:1:9'],
    ['a snapshot', 'version=1.2.3-SNAPSHOT', '1.2.3-SNAPSHOT at gradle.properties:1:9'],
    ['none', 'group=x', /has no 'version'$/],
    ['an empty one', 'version=\n1.2.3', /has no 'version'$/],
    ['unexpanded', 'version=${v}', /which only a build fills in$/],
    ['a key', 'VERSION_NAME=1.2.3', '1.2.3 at gradle.properties:1:14', 'VERSION_NAME'],
    ['a key of signs', 'a.*+(=1.2', '1.2 at gradle.properties:1:7', 'a.*+('],
  ]);
  table('build.gradle', [
    ['single quotes', "plugins {\n  id 'x' version '9.9'\n}\nversion = '1.2.3'\n", '1.2.3 at build.gradle:4:12'],
    ['no equals sign', "version '1.2.3'", '1.2.3 at build.gradle:1:10'],
    ['double quotes', 'version = "1.2.3" // x', '1.2.3 at build.gradle:1:12'],
    ['in a block', 'allprojects {\n  version = "1.2.3"\n}', '1.2.3 at build.gradle:2:14'],
    ['outside rather than in a block', 'x {\n  version = "9.9"\n}\nversion = "1.2"', '1.2 at build.gradle:4:12'],
    [
      'code',
      'version = rootProject.version',
      /\? 'build\.gradle' computes 'version' instead of setting it to a literal$/,
    ],
    ['a template', 'version = "$v"', /\? the version in 'build\.gradle' is '\$v', which is not a version$/],
    ['none', 'plugins {}', /has no 'version'$/],
  ]);
  table('build.gradle.kts', [['version', 'version = "1.2.3"', '1.2.3 at build.gradle.kts:1:12']]);
  table('src/about.py', [
    ['a key', '"""About."""\n__version__ = "1.2.3"\n', '1.2.3 at src/about.py:2:16', '__version__'],
    ['a key with a semicolon', 'VERSION=1.2.3; # x', '1.2.3 at src/about.py:1:9', 'VERSION'],
    [
      'no key',
      '__version__ = "1.2.3"',
      /^\? the format of 'src\/about\.py' is unknown and there is no 'version\.key' with the name of the variable, such as 'VERSION'$/,
    ],
    ['a comment before', '# VERSION = "9.9"\nVERSION = "1.2.3"\n', '1.2.3 at src/about.py:2:12', 'VERSION'],
    ['an argument', "setup(\n    version='1.2.3',\n)\n", '1.2.3 at src/about.py:2:14', 'version'],
    ['a longer name', 'VERSION_INFO = "9"\nVERSION = "1.2.3"\n', '1.2.3 at src/about.py:2:12', 'VERSION'],
    ['a name with the name in it', 'MY_VERSION = "9"\nVERSION = "1.2.3"\n', '1.2.3 at src/about.py:2:12', 'VERSION'],
    ['zeros', 'VERSION = "0.0.0"\n', 'from the tag', 'VERSION'],
    [
      'a call',
      'VERSION = read("1.2.3")\n',
      /\? the version in 'src\/about\.py' is 'read\("1\.2\.3"\)', which is not a version$/,
      'VERSION',
    ],
    ['a long line', `${' '.repeat(50_000)}v = "1"`, /has no 'w'$/, 'w'],
    [
      'an open quote',
      'v = "1.2.3\nx = "',
      /\? the version in 'src\/about\.py' is '"1\.2\.3', which is not a version$/,
      'v',
    ],
  ]);
});

describe('source code: the name that the version is assigned to', () => {
  table('version.go', [
    ['a constant', 'package x\n\nconst Version = "1.2.3"\n', '1.2.3 at version.go:3:18', 'Version'],
    ['one with a type', 'const Version string = "1.2.3"\n', '1.2.3 at version.go:1:25', 'Version'],
    ['in a block', 'const (\n\tVersion = "1.2.3"\n)\n', '1.2.3 at version.go:2:13', 'Version'],
    ['not there', 'package x\n', /^\? 'version\.go' has no 'Version'$/, 'Version'],
  ]);
  table('version.ts', [
    ['a constant', "export const VERSION = '1.2.3';\n", '1.2.3 at version.ts:1:25', 'VERSION'],
    ['one with a type', "export const VERSION: string = '1.2.3';\n", '1.2.3 at version.ts:1:33', 'VERSION'],
    ['an entry', "const about = {\n  version: '1.2.3',\n};\n", '1.2.3 at version.ts:2:13', 'version'],
    ['a template', 'const VERSION = `${v}`;\n', /which only a build fills in$/, 'VERSION'],
  ]);
  table('A.cs', [
    ['an attribute', '[assembly: AssemblyVersion("1.2.3")]\n', '1.2.3 at A.cs:1:29', 'AssemblyVersion'],
    ['a constant', '  public const string Version = "1.2.3";\n', '1.2.3 at A.cs:1:34', 'Version'],
  ]);
  table('lib.rs', [['a constant', 'pub const VERSION: &str = "1.2.3";\n', '1.2.3 at lib.rs:1:28', 'VERSION']]);
  table('v.h', [['a macro', '#define VERSION "1.2.3"\n', '1.2.3 at v.h:1:18', '#define VERSION']]);
});

describe('a file with only the version', () => {
  table('VERSION', [
    ['a line end', '1.2.3\n', '1.2.3 at VERSION:1:1'],
    ['no line end', '1.2.3', '1.2.3 at VERSION:1:1'],
    ['CRLF', '1.2.3\r\n', '1.2.3 at VERSION:1:1'],
    ['blanks', '\t 1.2.3 \n', '1.2.3 at VERSION:1:3'],
    ['a byte order mark', '\uFEFF1.2.3\n', '1.2.3 at VERSION:1:1'],
    ['a leading v', 'v1.2.3\n', 'v1.2.3 at VERSION:1:1'],
    ['more lines', '1.2.3\n2.0.0\n', '1.2.3 at VERSION:1:1'],
    ['an empty first line', '\n1.2.3\n', /^\? the first line of 'VERSION' is empty$/],
    ['nothing', '', /is empty$/],
    ['zeros', '0.0.0\n', 'from the tag'],
    ['words', 'version 1.2.3', /\? the version in 'VERSION' is 'version 1\.2\.3', which is not a version$/],
    ['a key', 'MAJOR=1\nRELEASE=1.2.3', '1.2.3 at VERSION:2:9', 'RELEASE'],
  ]);
  table('version.txt', [['the usual', '1.2.3\n', '1.2.3 at version.txt:1:1']]);
  table('a/.version', [['the usual', '1.2.3\n', '1.2.3 at a/.version:1:1']]);
});

describe('files', () => {
  test.each<[string, Files, string]>([
    ['missing', {}, "? 'package.json' does not exist"],
    ['a folder', { 'package.json/x': '1' }, "? 'package.json' is a folder"],
    ['1 MiB and a byte', { 'package.json': new Uint8Array(1024 * 1024 + 1) }, "? 'package.json' is larger than 1 MiB"],
    ['not UTF-8', { 'package.json': new Uint8Array([0x7b, 0xff, 0x7d]) }, "? 'package.json' is not UTF-8 text"],
  ])('%s', (_, files, expected) => {
    expect(read(files, 'package.json')).toBe(expected);
  });

  test('a link out of the repository and a pipe', () => {
    const tree = memoryTree(
      {},
      { a: { kind: 'outside' }, b: { kind: 'other' }, c: { kind: 'unreadable', reason: 'x' } },
    );
    const reasons = ['a', 'b', 'c'].map((path) => readVersion(tree, path, null));
    expect(reasons).toEqual([
      { kind: 'unknown', reason: "'a' is a link to a file outside the repository", location: null },
      { kind: 'unknown', reason: "'b' cannot be read", location: null },
      { kind: 'unknown', reason: "'c' cannot be read", location: null },
    ]);
  });

  test('UTF-16 with a mark', () => {
    const text = '<Project><PropertyGroup><Version>1.2.3</Version></PropertyGroup></Project>';
    for (const swap of [false, true]) {
      const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
      const reading = readVersion(memoryTree({ 'X.csproj': swap ? bytes.swap16() : bytes }), 'X.csproj', null);
      expect(shown(reading, { 'X.csproj': text })).toBe('1.2.3 at X.csproj:1:34');
    }
  });
});

describe('the default file of a folder', () => {
  test.each<[string, Files, string | null]>([
    ['one', { 'a/package.json': '{"version":"1.0.0"}' }, 'a/package.json'],
    ['none', { 'a/x.json': '{"version":"1.0.0"}' }, null],
    ['two', { 'a/package.json': '{"version":"1.0.0"}', 'a/VERSION': '1.0.0' }, null],
    ['one of two states a version', { 'a/package.json': '{}', 'a/VERSION': '1.0.0' }, 'a/VERSION'],
    ['one that leaves it to the tag', { 'a/package.json': '{"version":"0.0.0"}' }, null],
    [
      'a project',
      { 'a/X.csproj': '<Project><PropertyGroup><Version>1</Version></PropertyGroup></Project>' },
      'a/X.csproj',
    ],
    [
      'many projects',
      Object.fromEntries(
        Array.from({ length: 9 }, (_, at) => [
          `a/${at}.csproj`,
          at === 0 ? '<Project><PropertyGroup><Version>1</Version></PropertyGroup></Project>' : '<Project/>',
        ]),
      ),
      null,
    ],
    ['elsewhere', { 'package.json': '{"version":"1.0.0"}' }, null],
  ])('%s', (_, files, expected) => {
    expect(usualVersionFile(memoryTree(files), 'a')).toBe(expected);
  });

  test('of the root', () => {
    expect(usualVersionFile(memoryTree({ VERSION: '1.0' }), '')).toBe('VERSION');
  });
});
