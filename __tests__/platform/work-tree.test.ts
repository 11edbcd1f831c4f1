import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { globTest } from '../../src/core/glob.ts';
import type { WorkTree } from '../../src/core/ports.ts';
import { diskWorkTree } from '../../src/platform/node/work-tree.ts';
import { folderWith } from '../support/folders.ts';
import { describeOnUnix, linuxTest, ON_WINDOWS, unixTest } from '../support/systems.ts';

const treeAt = (root: string) => diskWorkTree(root, (pattern) => globTest('', pattern));
const text = (bytes: Uint8Array | null) => bytes && new TextDecoder().decode(bytes);

describeOnUnix('entries', () => {
  let tree: WorkTree;
  beforeAll(() => {
    const outside = folderWith({ 'secret.txt': 'secret', 'mde-partner.yml': 'a' });
    const root = folderWith({ 'a.txt': 'abc', 'folder/b.txt': 'b', 'folder/c.txt': '' });
    symlinkSync('a.txt', join(root, 'link'));
    symlinkSync('../a.txt', join(root, 'folder', 'up'));
    symlinkSync('folder', join(root, 'folder-link'));
    symlinkSync(join(root, 'a.txt'), join(root, 'absolute'));
    symlinkSync(join(outside, 'secret.txt'), join(root, 'escape'));
    symlinkSync(join(outside, 'not-there'), join(root, 'escape-to-nothing'));
    symlinkSync(outside, join(root, 'escape-folder'));
    symlinkSync('../../../../../../etc/passwd', join(root, 'folder', 'climb'));
    symlinkSync('escape', join(root, 'second-hand'));
    symlinkSync('nothing', join(root, 'dangling'));
    symlinkSync('circle-b', join(root, 'circle-a'));
    symlinkSync('circle-a', join(root, 'circle-b'));
    execFileSync('mkfifo', [join(root, 'pipe')]);
    tree = treeAt(root);
  });

  test.each([
    ['a.txt', { kind: 'file', bytes: 3 }],
    ['folder', { kind: 'folder' }],
    ['', { kind: 'folder' }],
    ['nothing', { kind: 'missing' }],
    ['a.txt/b', { kind: 'missing' }],
    ['nul\0byte', { kind: 'missing' }],
    ['x'.repeat(5000), { kind: 'missing' }],
    ['link', { kind: 'file', bytes: 3 }],
    ['folder/up', { kind: 'file', bytes: 3 }],
    ['folder-link/b.txt', { kind: 'file', bytes: 1 }],
    ['absolute', { kind: 'file', bytes: 3 }],
    ['dangling', { kind: 'missing' }],
    ['escape', { kind: 'outside' }],
    ['escape-to-nothing', { kind: 'outside' }],
    ['escape-folder', { kind: 'outside' }],
    ['escape-folder/mde-partner.yml', { kind: 'outside' }],
    ['folder/climb', { kind: 'outside' }],
    ['second-hand', { kind: 'outside' }],
    ['..', { kind: 'outside' }],
    ['folder/../../x', { kind: 'outside' }],
    ['circle-a', { kind: 'unreadable', reason: 'its links form a loop' }],
    ['pipe', { kind: 'other' }],
  ])('case %#', (path, entry) => expect(tree.entry(path)).toEqual(entry));

  test('reads files up to the limit, and nothing else', () => {
    expect(text(tree.read('a.txt', 3))).toBe('abc');
    expect(text(tree.read('link', 3))).toBe('abc');
    expect(text(tree.read('folder/c.txt', 0))).toBe('');
    expect(tree.read('a.txt', 2)).toBeNull();
    for (const path of [
      'nothing',
      'folder',
      'escape',
      'escape-folder/secret.txt',
      'second-hand',
      'circle-a',
      'pipe',
      '..',
    ])
      expect(tree.read(path, 1000)).toBeNull();
  });

  linuxTest('reads a file whose size says nothing', () => {
    const proc = treeAt('/proc/self');
    expect(text(proc.read('status', 100_000))).toMatch(/^Name:/);
    expect(proc.read('status', 10)).toBeNull();
  });

  test('names are sorted by units; empty if it is not a folder of the repository', () => {
    expect(treeAt(folderWith({ b: '', B: '', a: '', 'c/d': '' })).names('')).toEqual(['B', 'a', 'b', 'c']);
    expect(tree.names('folder-link')).toEqual(['b.txt', 'c.txt', 'climb', 'up']);
    for (const folder of ['a.txt', 'nothing', 'escape-folder', '..']) expect(tree.names(folder)).toEqual([]);
  });
});

describe('globs', () => {
  const FILES = {
    'mde-partner.yml': '',
    'b/mde-partner.yml': '',
    'b/.github/mde-partner.yml': '',
    'b/other.yml': '',
    'node_modules/x/mde-partner.yml': '',
    'ignored/mde-partner.yml': '',
    'ü/mde-partner.yml': '',
    ...(ON_WINDOWS ? {} : { 'line\nbreak/mde-partner.yml': '' }),
    '.gitignore': 'ignored\n',
  };
  const git = (root: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { cwd: root, stdio: 'pipe' });
  const common = [
    'b/.github/mde-partner.yml',
    'b/mde-partner.yml',
    'line\nbreak/mde-partner.yml',
    'mde-partner.yml',
    'ü/mde-partner.yml',
  ];

  unixTest('in a repository: tracked or not, but not ignored, gone or linked', () => {
    const root = folderWith({ ...FILES, 'gone/mde-partner.yml': '', 'tracked/mde-partner.yml': '' });
    symlinkSync('b', join(root, 'linked'));
    symlinkSync('mde-partner.yml', join(root, 'b', 'mde-partner.yaml'));
    git(root, 'init', '-q');
    git(root, 'add', 'tracked', 'gone', 'node_modules');
    rmSync(join(root, 'gone'), { recursive: true });
    mkdirSync(join(root, 'nested'));
    git(join(root, 'nested'), 'init', '-q');
    writeFileSync(join(root, 'nested', 'mde-partner.yml'), '');
    const tree = treeAt(root);
    expect(tree.glob('**/mde-partner.{yml,yaml}')).toEqual([...common, 'tracked/mde-partner.yml'].sort());
    expect(tree.glob('b/*.yml')).toEqual(['b/mde-partner.yml', 'b/other.yml']);
    expect(tree.glob('no/*.yml')).toEqual([]);
  });

  unixTest('without git: a walk that follows no link', () => {
    const root = folderWith(FILES);
    symlinkSync('b', join(root, 'linked'));
    symlinkSync('..', join(root, 'b', 'up'));
    expect(treeAt(root).glob('**/mde-partner.yml')).toEqual([...common, 'ignored/mde-partner.yml'].sort());
  });

  test('a broken repository is walked too', () => {
    const root = folderWith({ ...FILES, '.git/HEAD': 'nonsense' });
    expect(treeAt(root).glob('**/mde-partner.yml')).toContain('ignored/mde-partner.yml');
  });

  test('programs that the repository configures do not run', () => {
    const root = folderWith({ 'mde-partner.yml': '' });
    git(root, 'init', '-q');
    git(root, 'config', 'core.fsmonitor', 'touch ran #');
    expect(treeAt(root).glob('*')).toEqual(['mde-partner.yml']);
    expect(treeAt(root).names('')).toEqual(['.git', 'mde-partner.yml']);
    // The trap works: git with its defaults falls into it.
    git(root, 'ls-files', '--others');
    expect(treeAt(root).names('')).toContain('ran');
  });
});

test.each([
  [1_000, []],
  [1_001, ['--heap-growing-percent=50', '--semi-space-growth-factor=1']],
])('a glob of %i files has memory collected early: %j', (count, flags) => {
  const set = jest.spyOn(process.getBuiltinModule('node:v8'), 'setFlagsFromString').mockReturnValue();
  const root = folderWith(Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.yml`, ''])));
  expect(treeAt(root).glob('*.yml')).toHaveLength(count);
  expect(set.mock.calls.flat()).toEqual(flags);
  set.mockRestore();
});
