import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { checkTree } from '../../src/app/check-tree.ts';
import { SCHEMA_ADDRESS } from '../../src/manifest/schema/schema-address.ts';
import { starterManifest } from '../../src/manifest/starter.ts';
import { loadRules } from '../../src/rules/index.ts';
import { memoryTree } from '../support/memory-tree.ts';
import { MODEL_LOGO } from '../support/model.ts';
import { read } from './marked.ts';

test('the starter begins with the line that editors read', () => {
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

test('the URL of the schema is in the repository of package.json', () => {
  const { repository } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
  const project = /github\.com\/(.+)\.git$/.exec(repository.url)?.[1];
  expect(SCHEMA_ADDRESS).toBe(`https://raw.githubusercontent.com/${project}/main/schema/mde-partner.schema.json`);
});

test('unchanged, it never passes: every value to replace is one error', async () => {
  const { findings } = await checkTree(
    memoryTree({ 'mde-partner.yml': starterManifest(), 'assets/logo.svg': MODEL_LOGO }),
    {
      rules: await loadRules(),
      today: '2026-11-22',
      release: null,
    },
  );
  expect(findings.map(({ rule, severity, location }) => [rule, severity, location.start.line])).toEqual([
    ['name-unfit', 'error', 5],
    ['name-unfit', 'error', 7],
    ['description-not-plain-text', 'error', 8],
    ['logo-missing', 'error', 10],
    ['landing-page-invalid', 'error', 12],
    ['user-agent-malformed', 'error', 14],
  ]);
  // The same words for each key.
  expect(findings.map(({ message }) => message)).toEqual(
    findings.map(() => expect.stringMatching(/ contains the placeholder '[<{]/)),
  );
});
