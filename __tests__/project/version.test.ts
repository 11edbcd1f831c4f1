import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { REPOSITORY, VERSION } from '../../src/version.ts';

test('version and address are those of package.json', () => {
  const { version, repository } = JSON.parse(
    readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8'),
  ) as { version: string; repository: { url: string } };
  expect(VERSION).toBe(version);
  expect(`git+${REPOSITORY}.git`).toBe(repository.url);
});
