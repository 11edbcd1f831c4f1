import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { SourceText } from '../../src/core/text.ts';
import { readVersion } from '../../src/release/version-files.ts';
import { examples } from '../support/examples.ts';
import { memoryTree } from '../support/memory-tree.ts';

/** A well-formed file of every format, with `VERSION` in place of the version. */
const SAMPLES: Readonly<Record<string, string>> = {
  'package.json': '{\n  "name": "x é😀",\n  "a": [1, {"version": "9"}], // c\n  "version": "VERSION"\n}\n',
  'pyproject.toml':
    '# é😀\na = ["[project]", """\nversion = "9"\n"""]\n[tool]\nb = { c = "]" }\n[project]\nversion = "VERSION"\n',
  'Cargo.toml': "[[bin]]\nversion = '9'\n[package]\nname = 'x'\nversion = 'VERSION' # 9\n",
  'Chart.yaml': '# é😀\nversion: "9"\nlist:\n  - appVersion: 9\nappVersion: VERSION # c\n',
  'galaxy.yml': '{ a: &x [1, 2], b: *x, version: "VERSION" }\n',
  'X.csproj':
    '<!-- é😀 -->\r\n<Project>\r\n<PropertyGroup Label="a > b">\r\n<A>9</A><Version> VERSION\r\n</Version></PropertyGroup></Project>',
  'Directory.Build.props': '<Project><PropertyGroup><VersionPrefix>VERSION</VersionPrefix></PropertyGroup></Project>',
  'pom.xml': '<project><parent><version>9</version></parent>\n<!-- 😀 --><version>VERSION</version></project>',
  'x.xml': '<?xml version="1.0"?><a><version>VERSION</version></a>',
  'gradle.properties': '# é😀\nversionCode=9\nversion = VERSION\n',
  'build.gradle': "plugins { id 'x' version '9' }\nversion = 'VERSION'\n",
  VERSION: '\tVERSION\n',
};

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (path: string, content: string | Uint8Array, key: string | null = null) =>
  readVersion(memoryTree({ [path]: content }), path, key);

/** Compares a reading with the file: a place inside it, and the version there, or the first part of it. */
function expectSound(path: string, content: Uint8Array, key: string | null): void {
  const reading = read(path, content, key);
  if (reading.kind === 'from-tag') return;
  if (reading.kind === 'unknown') expect(reading.reason).toContain(`'${path}'`.slice(0, 10));
  if (!reading.location) return;
  const { start, end } = reading.location;
  const source = new SourceText(path, new TextDecoder().decode(content));
  expect(end.line).toBeLessThanOrEqual(source.lineCount);
  expect(source.positionAt(source.offsetAt(start))).toEqual(start);
  expect(source.positionAt(source.offsetAt(end))).toEqual(end);
  if (reading.kind === 'unknown') return;
  const there = source.text.slice(source.offsetAt(start), source.offsetAt(end));
  const isWritten = there === reading.version || reading.version.startsWith(`${there}-`);
  if (!isWritten) expect(there).toMatch(/[\\&<$]/);
}

const key = fc.option(
  fc.oneof(fc.constantFrom('version', 'a.version', '__proto__.x', 'a/b', '0', '.', ''), fc.string()),
  { nil: null },
);

describe.each(Object.entries(SAMPLES))('%s', (path, sample) => {
  test('bytes of any kind are read or refused', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), key, (bytes, at) => expectSound(path, bytes, at)));
  });

  test('a damaged file is read or refused', () => {
    const text = sample.replace('VERSION', '1.2.3');
    const cut = fc.tuple(
      fc.nat(text.length),
      fc.nat(12),
      fc.oneof(fc.string(), fc.constantFrom(...'"\'[]{}<>&$#=:/\\\n\r\t-*!|%@`')),
    );
    const cuts = fc.array(cut, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(cuts, key, (all, at) => {
        const tampered = all.reduce(
          (now, [start, length, put]) => now.slice(0, start) + put + now.slice(start + length),
          text,
        );
        expectSound(path, bytesOf(tampered), at);
      }),
      examples(300),
    );
  });

  test('every version is found at its place', () => {
    const version = fc.stringMatching(/^[1-9]\d{0,3}(\.\d{1,4}){0,3}(-[a-z]{1,5}(\.\d{1,3})?)?$/);
    fc.assert(
      fc.property(version, (written) => {
        const text = sample.replace('VERSION', written);
        const reading = read(path, text);
        const source = new SourceText(path, text);
        const start = sample.indexOf('VERSION');
        expect(reading).toEqual({
          kind: 'found',
          version: written,
          location: source.locate(start, start + written.length),
        });
      }),
    );
  });
});

describe('the parsers agree', () => {
  const signs = ['version', '"version"', '=', ':', '"', "'", '1.2', '{', '}', '[', ']', ',', '\n', ' ', '#', 'a', '.'];
  const noise = (...more: string[]) => fc.array(fc.constantFrom(...signs, ...more), { maxLength: 6 });

  /** Noise before and after text that states the version; what the parser accepts must be read in the same way. */
  function expectAgreement(path: string, more: string[], cores: string[], parse: (text: string) => unknown): void {
    let found = 0;
    fc.assert(
      fc.property(noise(...more), fc.constantFrom(...cores), noise(...more), (before, core, after) => {
        const text = [...before, core, ...after].join('');
        const reading = read(path, text);
        if (reading.kind !== 'found') return;
        found++;
        const { version } = parse(text) as { version?: unknown };
        if (typeof version === 'number') expect(Number(reading.version)).toBe(version);
        else expect(reading.version).toBe(version);
      }),
      examples(3000),
    );
    expect(found).toBeGreaterThan(20);
  }

  test('JSON', () => {
    const cores = [
      '{"version": "1.2"}',
      '{"version":"1.3",',
      ',"version":1.4}',
      '{"a":[{"version":"9"}],"version":"1.5"}',
    ];
    const withoutComments = (text: string) => text.replace(/,(?=[\s,]*[}\]])/g, '');
    expectAgreement('x.json', ['"a":', '[]', ' ', ' ', '\n', '\n', '\t', '\r\n'], cores, (text) =>
      JSON.parse(withoutComments(text)),
    );
  });

  test('TOML', () => {
    const cores = ['\nversion = "1.2"\n', "version='1.3' #", 'version = 1.4\n', 'version = '];
    const more = ['a = """', '"""', "b = '''", "'''", 'c=[', 'd={', '[e]', '[[f]]', '\\'];
    expectAgreement('x.toml', more, cores, parseToml);
  });

  test('YAML', () => {
    const cores = [
      '\nversion: 1.2\n',
      'version: "1.3" #',
      '{version: 1.4}',
      '\n? version\n: 1.5\n',
      'version: &v 1.6\n',
    ];
    const more = ['- ', '  ', 'b: |', 'c: >', 'd: ', '!!str ', '\t'];
    expectAgreement('x.yml', more, cores, (text) => parseYaml(text, { logLevel: 'silent', uniqueKeys: false }));
  });
});
