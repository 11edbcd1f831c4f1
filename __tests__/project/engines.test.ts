import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import semver from 'semver';

/** The oldest Node that `package.json` promises. */
const OLDEST = '20.19.0';

interface Package {
  readonly engines?: { readonly node?: string };
}

const read = (name: string) => JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', name), 'utf8'));

test('package.json promises the oldest Node', () => {
  expect(semver.minVersion(read('package.json').engines.node)?.version).toBe(OLDEST);
});

test('no package in the lock file excludes it', () => {
  const packages = Object.entries(read('package-lock.json').packages as Readonly<Record<string, Package>>);
  expect(packages.length).toBeGreaterThan(100);
  const excluding = packages.filter(([, { engines }]) => !semver.satisfies(OLDEST, engines?.node ?? '*'));
  expect(excluding.map(([name]) => name)).toEqual([]);
});
