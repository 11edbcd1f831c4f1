import { mkdirSync, symlinkSync } from 'node:fs';
import { join, parse } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { UsageError } from '../../src/core/errors.ts';
import { locateRepository } from '../../src/platform/node/repository-root.ts';
import { folderWith } from '../support/folders.ts';
import { unixTest } from '../support/systems.ts';

describe('repository root', () => {
  const root = folderWith({ 'a/b/mde-partner.yml': '', '[x]/mde-partner.yml': '', 'a/c.yml': '' });
  mkdirSync(join(root, '.git'));
  const other = folderWith({ '.git/HEAD': '', 'd/mde-partner.yml': '' });
  const plain = folderWith({ 'e/f/mde-partner.yml': '' });

  test.each([
    ['no path: the current folder', root, [], root, ['']],
    ['no path, below the root', join(root, 'a', 'b'), [], root, ['a/b']],
    ['a file', root, ['a/b/mde-partner.yml'], root, ['a/b/mde-partner.yml']],
    ['upwards', join(root, 'a', 'b'), ['../c.yml'], root, ['a/c.yml']],
    ['absolute', other, [join(root, 'a')], root, ['a']],
    ['the root itself', join(root, 'a'), ['..'], root, ['']],
    ['a file that is missing', root, ['x/y/z.yml'], root, ['x/y/z.yml']],
    ['a glob', join(root, 'a'), ['**/mde-partner.yml'], root, ['a/**/mde-partner.yml']],
    ['a glob at the root', root, ['*/*.yml'], root, ['*/*.yml']],
    ['a glob upwards', join(root, 'a', 'b'), ['../*.yml'], root, ['a/*.yml']],
    ['a name that looks like a glob', root, ['[x]/mde-partner.yml'], root, ['[x]/mde-partner.yml']],
    ['another repository', root, [join(other, 'd')], other, ['d']],
    ['no repository: the current folder', plain, ['e/f'], plain, ['e/f']],
    ['no repository, below', join(plain, 'e'), [], join(plain, 'e'), ['']],
    ['no repository, outside the current folder', join(plain, 'e'), [join(plain, 'e/f')], join(plain, 'e'), ['f']],
    [
      'no repository, from the top of the file system',
      parse(plain).root,
      [join(plain, 'e/f')],
      join(plain, 'e/f'),
      [''],
    ],
    ['no repository, a missing folder, from the top', parse(plain).root, [join(plain, 'e/x')], join(plain, 'e'), ['x']],
  ])('%s', (_, cwd, paths, wantedRoot, wantedPaths) => {
    expect(locateRepository(cwd, paths)).toEqual({ root: wantedRoot, paths: wantedPaths });
  });

  test('outside the current folder and any repository: the folder of the path', () => {
    expect(locateRepository(join(plain, 'e', 'f'), [join(plain, 'e', 'mde-partner.yml')])).toEqual({
      root: join(plain, 'e'),
      paths: ['mde-partner.yml'],
    });
  });

  unixTest('a link inside the repository does not lead to another root', () => {
    symlinkSync(other, join(root, 'linked'));
    expect(locateRepository(root, ['linked/d/mde-partner.yml'])).toEqual({ root, paths: ['linked/d/mde-partner.yml'] });
  });

  test('a path outside the workspace is a usage error', () => {
    const workspace = join(root, 'a');
    expect(locateRepository(join(workspace, 'b'), ['../c.yml'], workspace).paths).toEqual(['a/c.yml']);
    expect(() => locateRepository(workspace, ['../[x]'], workspace)).toThrow(/^'\.\.\/\[x\]' is outside the workspace/);
    expect(() => locateRepository(workspace, ['../*/mde-partner.yml'], workspace)).toThrow(UsageError);
    expect(() => locateRepository(workspace, [join(other, 'd')], workspace)).toThrow(UsageError);
    expect(() => locateRepository(root, [], workspace)).toThrow(UsageError);
    expect(() => locateRepository(other, [], workspace)).toThrow(UsageError);
  });

  test('a repository inside the workspace is refused if the workspace is a repository itself', () => {
    const workspace = folderWith({ '.git/HEAD': '', 'sub/a.yml': '', 'other/.git/HEAD': '', 'other/b.yml': '' });
    expect(locateRepository(workspace, ['sub/a.yml'], workspace).paths).toEqual(['sub/a.yml']);
    const another = /is in a different repository than the workspace \(check out only that repository\)$/;
    expect(() => locateRepository(workspace, ['other/b.yml'], workspace)).toThrow(another);
    expect(() => locateRepository(join(workspace, 'other'), [], workspace)).toThrow(another);
    const parts = folderWith({ 'one/.git/HEAD': '', 'one/a.yml': '' });
    expect(locateRepository(parts, ['one/a.yml'], parts)).toEqual({ root: join(parts, 'one'), paths: ['a.yml'] });
  });

  unixTest('a workspace that is reached through a link', () => {
    const link = join(folderWith({}), 'workspace');
    symlinkSync(root, link);
    expect(locateRepository(link, ['a/b/mde-partner.yml'], link)).toEqual({ root, paths: ['a/b/mde-partner.yml'] });
  });

  test('two repositories, or no folder to start from, are usage errors', () => {
    expect(() => locateRepository(root, ['a', join(other, 'd')])).toThrow(UsageError);
    expect(() => locateRepository(join(root, 'nowhere'), [])).toThrow(UsageError);
    expect(() => locateRepository(join(root, 'a', 'c.yml'), [])).toThrow(UsageError);
  });
});
