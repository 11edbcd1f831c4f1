import { expect, test } from '@jest/globals';
import { folderOf, nameOf, resolveInside } from '../../src/core/path.ts';

test.each([
  ['', 'assets/logo.svg', 'assets/logo.svg'],
  ['.github', '../assets/logo.svg', 'assets/logo.svg'],
  ['a/b', './c//d/../e.svg', 'a/b/c/e.svg'],
  ['', '.', ''],
  ['', '../x', null],
  ['a', '../../x', null],
  ['a', '/etc/passwd', null],
  ['a', 'b/../../../a/x', null],
])('relative to %j, %j is %j', (folder, relative, expected) => {
  expect(resolveInside(folder, relative)).toBe(expected);
});

test('a path has a folder and a name', () => {
  expect([folderOf('a/b/c.svg'), nameOf('a/b/c.svg')]).toEqual(['a/b', 'c.svg']);
  expect([folderOf('c.svg'), nameOf('c.svg')]).toEqual(['', 'c.svg']);
});
