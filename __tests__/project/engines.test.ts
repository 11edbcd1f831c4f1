import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import semver from 'semver';

/** The oldest Node that `package.json` promises. */
const OLDEST = '20.19.0';

/** Packages that claim to need more, and how it is known that they do not. */
const CLAIM_MORE: Readonly<Record<string, string>> = {
  'node_modules/amaro': 'strips types for the tests, which run on Node 20 too',
  'node_modules/content-type': 'used by the opt-in channels, which e2e/matrix runs on Node 20 too',
};

interface Package {
  readonly engines?: { readonly node?: string };
}

const read = (name: string) => JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', name), 'utf8'));

test('package.json promises the oldest Node', () => {
  expect(semver.minVersion(read('package.json').engines.node)?.version).toBe(OLDEST);
});

test('no package in the lock file excludes it, except by a claim that is known to be wrong', () => {
  const packages = Object.entries(read('package-lock.json').packages as Readonly<Record<string, Package>>);
  expect(packages.length).toBeGreaterThan(100);
  const excluding = packages.filter(([, { engines }]) => !semver.satisfies(OLDEST, engines?.node ?? '*'));
  expect(excluding.map(([name]) => name).sort()).toEqual(Object.keys(CLAIM_MORE).sort());
});
