import { describe, expect, test } from '@jest/globals';
import { type PathSettings, roleOf } from '../../src/scan/roles.ts';
import { scanSources } from '../../src/scan/scan.ts';
import { portsOf, reported, WHOLE } from './support.ts';

const NOTHING: PathSettings = WHOLE.paths;
const kind = (path: string, settings: Partial<PathSettings> = {}) => roleOf(path, { ...NOTHING, ...settings }).kind;

describe('by the path alone', () => {
  test.each([
    'a.py',
    'src/Latest.cs',
    'src/contests.php',
    'lib/protest.java',
    'src/outer/a.py',
    'src/builder/a.py',
    'my-vendor-api/a.py',
    'src/attest.ps1',
    'src/documents/a.ts',
    'redistribution/a.go',
    'a.min.py',
    'src/main/java/com/example/build/Api.java',
    'core/src/commonMain/kotlin/org/example/test/Api.kt',
  ])('%s is source', (path) => expect(kind(path)).toBe('source'));

  test.each([
    'tests/a.py',
    'Tests/a.cs',
    'a/__tests__/b.js',
    'test_a.py',
    'a_test.go',
    'a.spec.ts',
    'Some.Tests.ps1',
    'ClientTests.cs',
    'docs/a.py',
    'examples/a.py',
    'examples/src/main/java/com/acme/A.java',
    'src/test/java/com/acme/A.java',
    'cassettes/login.json',
    'vcr_cassettes/login.yml',
    'src/__recordings__/login.json',
  ])('%s lends its definitions', (path) => expect(kind(path)).toBe('definitions'));

  test.each([
    'third_party/a.py',
    'Third-Party/a.py',
    'vendor/a/b.go',
    'a/node_modules/b/c.js',
    'dist/a.js',
    'bin/Release/a.cs',
    'obj/a.cs',
    'a.min.js',
    'a.pb.go',
    'packages/Newtonsoft.Json.13.0.1/a.cs',
    'third_party/tests/a.py',
  ])('%s is left out', (path) => expect(kind(path)).toBe('left-out'));

  test.each(['a.md', 'LICENSE', 'a.PNG', 'a/package-lock.json', 'yarn.lock', 'a.har', 'out/listing.sarif'])(
    '%s is no code',
    (path) => expect(kind(path)).toBe('ignored'),
  );
});

describe('with a manifest', () => {
  const exclusion = (by: string) => ({ by, reason: 'because' });

  test.each([
    ['third_party/**', 'third_party/a.py', 'source'],
    ['third_party/contoso/**', 'third_party/contoso/tests/a.py', 'definitions'],
    ['**/third_party/*.py', 'x/third_party/a.py', 'source'],
    ['tests/**', 'tests/a.py', 'source'],
    ['src/client.g.cs', 'src/client.g.cs', 'source'],
    ['src/**', 'src/vendor/a.py', 'left-out'],
    ['**', 'vendor/a.py', 'left-out'],
    ['src/**', 'src/tests/a.py', 'definitions'],
  ])("'source: %s' makes %s %s", (glob, path, expected) =>
    expect(kind(path, { sources: () => [glob] })).toBe(expected),
  );

  test.each([
    ['a.py', 'excluded'],
    ['third_party/a.py', 'excluded'],
    ['tests/a.py', 'ignored'],
    ['a.md', 'ignored'],
  ])('scan.vendored makes %s %s', (path, expected) =>
    expect(kind(path, { vendored: () => exclusion('scan.vendored'), sources: () => ['**'] })).toBe(expected),
  );

  test.each([
    ['a.py', 'excluded'],
    ['third_party/a.py', 'left-out'],
    ['tests/a.py', 'definitions'],
  ])('scan.tests, or no source that holds it, makes %s %s', (path, expected) => {
    expect(kind(path, { test: () => exclusion('scan.tests') })).toBe(expected);
    expect(kind(path, { outside: () => exclusion('products[].source') })).toBe(expected);
  });

  test('what is above the folder of the manifest says nothing', () => {
    expect(kind('vendor/contoso/a.py', { local: (path) => path.slice('vendor/contoso/'.length) })).toBe('source');
  });
});

describe('what is not on disk, or elsewhere', () => {
  const CALL = "requests.get('https://api.security.microsoft.com/api/machines')\n";

  test('submodules, and the first file that a sparse checkout leaves out, are named', async () => {
    const ports = portsOf({ 'a.py': CALL });
    const absent = () => [
      { path: 'deps/inner', reason: 'submodule' as const },
      { path: 'vendor/inner', reason: 'submodule' as const },
      { path: 'docs/inner', reason: 'submodule' as const },
      { path: 'b/b.png', reason: 'sparse' as const },
      { path: 'b/b.py', reason: 'sparse' as const },
      { path: 'b/c.py', reason: 'sparse' as const },
    ];
    const { notJudged } = await scanSources(WHOLE, { ...ports, search: { ...ports.search, absent } });
    expect(notJudged).toEqual([
      { path: 'b/b.py', reason: 'a sparse checkout leaves it out, with 1 more' },
      { path: 'deps/inner', reason: 'the submodule is not checked out' },
      { path: 'vendor/inner', reason: 'the submodule is not checked out' },
    ]);
  });

  test('the files of a submodule are judged only if the manifest names them', async () => {
    const ports = portsOf({ 'a.py': CALL, 'deps/inner/b.py': CALL, 'own/c.py': CALL });
    const search = { ...ports.search, isForeign: (path: string) => path !== 'a.py' };
    const sources = (path: string) => (path.startsWith('own/') ? ['own/**'] : []);
    const result = await scanSources({ ...WHOLE, paths: { ...WHOLE.paths, sources } }, { ...ports, search });
    expect(reported(result)).toEqual(['a.py:1 missing', 'own/c.py:1 missing']);
    expect(result.notJudged).toEqual([{ path: 'deps/inner/b.py', reason: 'it is part of a submodule' }]);
  });

  test('a link is judged by its own name, unless what it leads to is judged', async () => {
    const ports = portsOf({ 'a.py': CALL, 'b.py': CALL, 'code.txt': CALL, 'd.py': CALL });
    const links: Readonly<Record<string, string | null>> = { 'b.py': 'a.py', 'd.py': 'code.txt' };
    const search = {
      ...ports.search,
      target: (path: string) => (Object.hasOwn(links, path) ? (links[path] ?? null) : path),
    };
    expect(reported(await scanSources(WHOLE, { ...ports, search }))).toEqual(['a.py:1 missing', 'd.py:1 missing']);
  });
});
