import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { sourceSearch } from '../../src/platform/node/source-search.ts';
import { folderWith } from '../support/folders.ts';
import { commit, git, repositoryWith, write } from '../support/repository.ts';
import { linuxTest, unixTest } from '../support/systems.ts';

const FILES = {
  'a.py': 'x = "https://api.security.microsoft.com/api"\n',
  'upper.ps1': 'API.SECURITY.MICROSOFT.COM',
  'deep/er/b.go': 'mdepartner-contoso',
  'with blank/ü.cs': 'MdePartner',
  'other.txt': 'nothing to see',
  'dotted.txt': 'apiXsecurityXmicrosoft',
  'zero.py': 'MdePartner\0',
};
const STRINGS = ['api.security.microsoft', 'MdePartner'];
const FOUND = ['a.py', 'deep/er/b.go', 'upper.ps1', 'with blank/ü.cs', 'zero.py'];

const find = (root: string, strings: readonly string[] = STRINGS) => sourceSearch(root).find(strings, () => true);

/** A repository in which only the first file is tracked. */
function repository(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = folderWith(files);
  git(root, 'init', '--quiet');
  git(root, 'add', '--force', Object.keys(files)[0] ?? '');
  return root;
}

describe.each([true, false])('files in UTF-16, with git: %s', (isRepository) => {
  const code = "irm 'https://API.security.microsoft.com/api'\r\n";
  const wide = (mark: string, bytes: Buffer) => Buffer.concat([Buffer.from(mark, 'latin1'), bytes]);
  const little = Buffer.from(code, 'utf16le');

  test('are found in either byte order, in any language, with or without a mark', async () => {
    const files = {
      'le.ps1': wide('\xff\xfe', little),
      'deep/be.cs': wide('\xfe\xff', Buffer.from(little).swap16()),
      'no-mark.py': little,
      'other.ps1': wide('\xff\xfe', Buffer.from("irm 'https://contoso.com'", 'utf16le')),
      'dots.ps1': wide('\xff\xfe', Buffer.from('apiXsecurityXmicrosoft', 'utf16le')),
    };
    const root = isRepository ? repository(files) : folderWith(files);
    expect(await find(root)).toEqual(['deep/be.cs', 'le.ps1', 'no-mark.py']);
  });
});

describe('in a git work tree', () => {
  test('finds tracked and untracked files, including tracked files that are ignored', async () => {
    const root = repository(FILES);
    write(root, {
      '.gitignore': 'ignored/\nnode_modules/\n*.log.py\n',
      'ignored/c.py': 'MdePartner',
      'ignored/d.py': 'MdePartner',
      'e.log.py': 'MdePartner',
      'node_modules/a/index.js': 'MdePartner',
      'node_modules/b/index.js': 'MdePartner',
    });
    git(root, 'add', '--force', 'ignored/d.py', 'node_modules/b/index.js');
    expect(await find(root)).toEqual([...FOUND, 'ignored/d.py', 'node_modules/b/index.js'].sort());
  });

  test('installed packages are not searched, even without an ignore file', async () => {
    expect(await find(repository({ ...FILES, 'node_modules/a/index.js': 'MdePartner' }))).toEqual(FOUND);
  });

  test.each(['* binary', '*.py -diff', '* -text', '* export-ignore', '* linguist-generated', '* filter=lfs diff=lfs'])(
    'the attributes %s change nothing',
    async (attributes) => {
      expect(await find(repositoryWith({ ...FILES, '.gitattributes': `${attributes}\n` }))).toEqual(FOUND);
    },
  );

  test('settings of the repository change nothing', async () => {
    const root = repository(FILES);
    for (const [key, value] of [
      ['grep.patternType', 'perl'],
      ['core.bigFileThreshold', '1'],
      ['core.ignoreCase', 'true'],
    ] as const)
      git(root, 'config', key, value);
    expect(await find(root)).toEqual(FOUND);
  });

  test('finds nothing, and reads nothing', async () => {
    const root = repository(FILES);
    expect(await find(root, ['no such text anywhere'])).toEqual([]);
    expect(await find(root, [])).toEqual([]);
  });

  test('reads only what is wanted', async () => {
    const search = sourceSearch(repository(FILES));
    expect(await search.find(STRINGS, (path) => path.endsWith('.py'))).toEqual(['a.py', 'zero.py']);
    expect(await search.find(STRINGS, () => true, ['other.txt', 'zero.py'])).toEqual(['zero.py']);
  });

  test('a file with a merge conflict is found once, and a deleted file is not found', async () => {
    const root = repositoryWith({ 'a.py': 'x', 'gone.py': 'MdePartner' });
    git(root, 'checkout', '--quiet', '-b', 'other');
    write(root, { 'a.py': 'MdePartner 1' });
    commit(root);
    git(root, 'checkout', '--quiet', 'main');
    write(root, { 'a.py': 'MdePartner 2' });
    commit(root);
    expect(() => git(root, '-c', 'user.name=A', '-c', 'user.email=a@example.com', 'merge', 'other')).toThrow();
    rmSync(join(root, 'gone.py'));
    expect(await find(root)).toEqual(['a.py']);
  });
});

describe('nested repositories', () => {
  test('a submodule is searched if it is checked out, and reported otherwise', async () => {
    const inner = repositoryWith({ 'c.py': 'MdePartner' });
    const root = repositoryWith({ 'a.py': 'x' });
    git(root, 'submodule', '--quiet', 'add', inner, 'deps/inner');
    commit(root);
    const search = sourceSearch(root);
    expect(await search.find(STRINGS, () => true)).toEqual(['deps/inner/c.py']);
    expect([search.isForeign('deps/inner/c.py'), search.isForeign('a.py'), search.absent()]).toEqual([true, false, []]);
    git(root, 'submodule', '--quiet', 'deinit', '--force', 'deps/inner');
    expect(sourceSearch(root).absent()).toEqual([{ path: 'deps/inner', reason: 'submodule' }]);
  });

  test('files that a sparse checkout leaves out are reported', async () => {
    const root = repositoryWith({ 'a/a.py': 'MdePartner', 'b/b.py': 'MdePartner' });
    git(root, 'sparse-checkout', 'set', 'a');
    const search = sourceSearch(root);
    expect(await search.find(STRINGS, () => true)).toEqual(['a/a.py']);
    expect(search.absent()).toEqual([{ path: 'b/b.py', reason: 'sparse' }]);
  });
});

describe('links', () => {
  unixTest('are found by what they lead to inside the repository; the others may hold anything', async () => {
    const root = repository({ 'code.txt': 'MdePartner' });
    symlinkSync('code.txt', join(root, 'a.py'));
    symlinkSync('/etc/hostname', join(root, 'b.py'));
    symlinkSync('nowhere', join(root, 'c.py'));
    symlinkSync('d.py', join(root, 'd.py'));
    const search = sourceSearch(root);
    expect(await search.find(STRINGS, () => true)).toEqual(['a.py', 'b.py', 'c.py', 'code.txt', 'd.py']);
    expect(['a.py', 'b.py', 'c.py', 'd.py', 'code.txt'].map((path) => search.target(path))).toEqual([
      'code.txt',
      null,
      null,
      null,
      'code.txt',
    ]);
  });
});

describe('names that are not text', () => {
  linuxTest('may hold anything', async () => {
    const root = repository({ 'a.py': 'x' });
    writeFileSync(Buffer.concat([Buffer.from(`${root}/late`), Buffer.from([0xff]), Buffer.from('.py')]), 'MdePartner');
    expect(await find(root)).toEqual(['late\uFFFD.py']);
  });
});

describe('outside git', () => {
  test('reads all files but those of packages', async () => {
    const root = folderWith({
      ...FILES,
      '.gitignore': 'c.py',
      'c.py': 'MdePartner',
      'node_modules/a.js': 'MdePartner',
    });
    expect(await find(root)).toEqual([...FOUND, 'c.py'].sort());
    expect(sourceSearch(root).isRefused()).toBe(false);
  });

  test('a string is found at any place in a large file', async () => {
    const before = 1_048_576 - 4;
    const root = folderWith({
      'a.py': `${' '.repeat(before)}MdePartner`,
      'b.py': `${' '.repeat(3_000_000)}Mde Partner`,
    });
    expect(await find(root)).toEqual(['a.py']);
  });
});

describe('if git refuses', () => {
  afterEach(() => {
    delete process.env['GIT_TEST_ASSUME_DIFFERENT_OWNER'];
  });

  test('because of the owner, it is reported, and the files are found', async () => {
    const root = repository(FILES);
    process.env['GIT_TEST_ASSUME_DIFFERENT_OWNER'] = '1';
    const search = sourceSearch(root);
    expect(search.isRefused()).toBe(true);
    expect(await search.find(STRINGS, () => true)).toEqual(FOUND);
  });

  test('a broken repository is read as a folder', async () => {
    const root = folderWith({ ...FILES, '.git/HEAD': 'nonsense' });
    expect(sourceSearch(root).isRefused()).toBe(false);
    expect(await find(root)).toEqual(FOUND);
  });
});
