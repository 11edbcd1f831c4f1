import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { checkTree } from '../../src/app/check-tree.ts';
import { releaseVersionMismatch } from '../../src/rules/release-version-mismatch.ts';
import { releaseVersionUnknown } from '../../src/rules/release-version-unknown.ts';
import { memoryTree } from '../support/memory-tree.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'examples', 'monorepo');
const FILES = Object.fromEntries(
  readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(FOLDER.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
);

async function gate(release: string | null, changes: Record<string, (text: string) => string> = {}) {
  const files = { ...FILES };
  for (const [path, change] of Object.entries(changes)) files[path] = change(files[path] as string);
  const rules = [releaseVersionMismatch, releaseVersionUnknown];
  const options = { rules, today: '2026-11-22', release };
  const { findings, crashes } = await checkTree(memoryTree(files), options);
  expect(crashes).toEqual([]);
  return findings.map(({ severity, product, location }) => `${severity} ${product} ${location.path}`);
}

const RELAY = 'Litware Alert Relay';
const SENSOR = 'Litware Network Sensor';
const GATEWAY = 'Litware Branch Gateway';
const left = (...products: string[]) => products.map((product) => `notice ${product} mde-partner.yml`);

test('in development, all versions agree', async () => {
  expect(await gate(null)).toEqual([]);
});

test.each([
  ['@litware/alert-relay@3.2.0', left(SENSOR, GATEWAY)],
  ['sensor-v1.4.0', left(RELAY, GATEWAY)],
  ['gateway/v2.10.3', left(RELAY, SENSOR)],
])('the tag %s gates its product', async (tag, notices) => {
  expect(await gate(tag)).toEqual(notices);
});

test.each([
  ['@litware/alert-relay@3.2.1', `error ${RELAY} relay/package.json`],
  ['sensor-v1.4.1', `error ${SENSOR} sensor/pyproject.toml`],
  ['gateway/v2.10.4', `error ${GATEWAY} gateway/Chart.yaml`],
  ['gateway/v2.11.0', `error ${GATEWAY} mde-partner.yml`],
])('the tag %s fails the run', async (tag, error) => {
  expect((await gate(tag)).filter((finding) => finding.startsWith('error'))).toEqual([error]);
});

test('a tag of no product fails the run, once', async () => {
  expect(await gate('v1.4.0')).toEqual([`error ${RELAY} mde-partner.yml`]);
});

test('a broken file of one product does not affect another product', async () => {
  const broken = { 'relay/package.json': () => '{' };
  expect(await gate('sensor-v1.4.0', broken)).toEqual(left(RELAY, GATEWAY));
  expect(await gate(null, broken)).toEqual([`error ${RELAY} mde-partner.yml`]);
});
