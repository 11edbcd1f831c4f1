import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const ROOT = join(import.meta.dirname, '..', '..');

test('the pictures show what the program prints', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/pictures.js', '--check'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
});

test('the README shows pictures that exist, each with its text', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const shown = [...readme.matchAll(/(?:src|srcset)="(docs\/pictures\/[^"]+)"/g)].map(([, path = '']) => path);
  expect(shown).toHaveLength(4);
  for (const path of shown) expect([path, existsSync(join(ROOT, path))]).toEqual([path, true]);
  for (const [image] of readme.matchAll(/<img [^>]*>/g)) expect(image).toMatch(/ alt="[^"]{20,}"/);
});

test('the README is at most 12,500 bytes', () => {
  expect(readFileSync(join(ROOT, 'README.md')).length).toBeLessThanOrEqual(12_500);
});
