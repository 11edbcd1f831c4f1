import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test } from '@jest/globals';

const ROOT = join(import.meta.dirname, '..', '..');

/** Folders whose files the page names without the folder. */
const HOMES = ['', 'src/', 'src/scan/', '__tests__/'];
const FILE = /`((?:[\w.@-]+\/)*[\w-]+(?:\.[\w-]+)*\.(?:ts|tsx|js|json|css|html|txt))`/g;

test('every file that ARCHITECTURE.md names by its folder is there', () => {
  const files = new Set(
    ['src', '__tests__', 'scripts', 'docs', 'schema', 'dist'].flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map(
        (path) => `${folder}/${path.split(sep).join('/')}`,
      ),
    ),
  );
  const named = [...readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8').matchAll(FILE)].map(([, path = '']) => path);
  const withFolder = named.filter((path) => path.includes('/'));
  expect(withFolder.length).toBeGreaterThan(50);
  expect(withFolder.filter((path) => !HOMES.some((home) => files.has(home + path)))).toEqual([]);
});
