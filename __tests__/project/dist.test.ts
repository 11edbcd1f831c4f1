import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const ROOT = join(import.meta.dirname, '..', '..');

test('dist/ is the bundle of these sources, to the byte', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/bundle.js', '--check'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
}, 300_000);
