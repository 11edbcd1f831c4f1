import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { SCHEMA_ADDRESS } from '../../src/manifest/schema-address.ts';
import { starterManifest } from '../../src/manifest/starter.ts';
import { read } from './marked.ts';

test('the starter opens with the line that editors look for', () => {
  expect(starterManifest().split('\n')[0]).toBe(`# yaml-language-server: $schema=${SCHEMA_ADDRESS}`);
});

test('the starter has no fault, no waiver and every required key', () => {
  const manifest = read(starterManifest());
  expect(manifest.faults).toEqual([]);
  expect(manifest.ignoreComments).toEqual([]);
  expect(Object.keys(manifest.data.products?.[0] ?? {})).toEqual([
    'name',
    'description',
    'logo',
    'landingPage',
    'userAgent',
  ]);
});

test('the address of the schema is in the repository that package.json names', () => {
  const { repository } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
  const project = /github\.com\/(.+)\.git$/.exec(repository.url)?.[1];
  expect(SCHEMA_ADDRESS).toBe(`https://raw.githubusercontent.com/${project}/main/schema/mde-partner.schema.json`);
});
