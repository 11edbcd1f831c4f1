import { expect, test } from '@jest/globals';
import { logoCandidates } from '../../src/app/logo-candidates.ts';
import { type Files, memoryTree } from '../support/memory-tree.ts';

const svg = (size: string) => `<svg xmlns="http://www.w3.org/2000/svg" ${size}/>`;
const SQUARE = svg('viewBox="0 0 24 24"');
const WIDE = svg('viewBox="0 0 200 100"');
const found = (files: Files, folders: readonly string[] = ['']) => logoCandidates(memoryTree(files), folders);

test('square files come first, then by name and folder', () => {
  const files = {
    'docs/diagram.svg': WIDE,
    'img/banner.svg': WIDE,
    'assets/contoso-logo.svg': WIDE,
    'assets/logo-square.svg': SQUARE,
    'icon.svg': svg('width="32" height="32"'),
    'branding/mark.SVG': SQUARE,
    'x.svg': SQUARE,
    'tall-logo.svg': svg('width="10" height="40"'),
  };
  expect(found(files).map(({ path, ratio }) => [path, ratio])).toEqual([
    ['assets/logo-square.svg', 1],
    ['icon.svg', 1],
    ['branding/mark.SVG', 1],
    ['x.svg', 1],
    ['assets/contoso-logo.svg', 2],
    ['tall-logo.svg', 0.25],
    ['img/banner.svg', 2],
  ]);
});

test.each([
  'node_modules/a/logo.svg',
  'vendor/logo.svg',
  '__tests__/fixtures/logo.svg',
  'fixtures/logo.svg',
  'test/logo.svg',
  'dist/logo.svg',
])('%s is left out', (path) => {
  expect(found({ [path]: SQUARE })).toEqual([]);
});

test('files that cannot be read, are too large or are not SVG are left out', () => {
  const files = {
    'logo-a.svg': '<svg',
    'logo-b.svg': '<html/>',
    'logo-c.svg': `${SQUARE}<!--${'x'.repeat(1_000_000)}-->`,
    'logo-d.svg': svg(''),
  };
  expect(found(files)).toEqual([{ path: 'logo-d.svg', ratio: null }]);
});

test('of a set of icons ten are listed, and a logo by its name before them', () => {
  const icons = Array.from({ length: 3_000 }, (_, index) => [`assets/icons/i${index}.svg`, SQUARE]);
  const logos = found({ ...Object.fromEntries(icons), 'a/b/c/logo.svg': WIDE });
  expect(logos.length).toBe(10);
  expect(logos.at(-1)).toEqual({ path: 'a/b/c/logo.svg', ratio: 2 });
});
