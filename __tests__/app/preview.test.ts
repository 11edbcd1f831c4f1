import { expect, test } from '@jest/globals';
import { check } from '../../src/app/check.ts';
import { preview } from '../../src/app/preview.ts';
import { memoryTree } from '../support/memory-tree.ts';
import { MODEL_FILES, MODEL_LOGO, MODEL_MANIFEST } from '../support/model.ts';

async function pageOf(files: Readonly<Record<string, string>>, before: Readonly<Record<string, string>> | null = null) {
  const tree = memoryTree(files);
  const { report } = await check(
    { paths: [''], rules: null, failOn: 'never', today: '2026-11-22', release: null },
    tree,
    { version: '1.0.0', help: (rule) => rule },
  );
  return preview(report, tree, { command: 'mde-partner', earlier: before && memoryTree(before) });
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}

test('a logo is shown, but no other file that the manifest names as one', async () => {
  expect(await pageOf(MODEL_FILES)).toContain(base64(MODEL_LOGO));
  const secret = 'registry.example/:_authToken=0123456789abcdef\n';
  for (const name of ['.npmrc', 'secret.svg']) {
    const manifest = MODEL_MANIFEST.replace('assets/logo.svg', name);
    expect(await pageOf({ ...MODEL_FILES, 'mde-partner.yml': manifest, [name]: secret })).not.toContain(base64(secret));
  }
});

test.each([
  ['name', { ...MODEL_FILES, 'mde-partner.yml': MODEL_MANIFEST.replace('name: Contoso Cognito', 'name: Cognito') }],
  ['words', { ...MODEL_FILES, 'mde-partner.yml': MODEL_MANIFEST.replace('Adds network', 'Adds old') }],
  ['logo', { ...MODEL_FILES, 'assets/logo.svg': MODEL_LOGO.replace('#0a5', '#00f') }],
])('the tile before a change of its %s is shown too', async (_, before) => {
  const page = await pageOf(MODEL_FILES, before);
  expect(page).toContain('<h3>Before this change</h3>');
});

test.each([
  ['the same', { ...MODEL_FILES, 'mde-partner.yml': MODEL_MANIFEST.replace('1.0.0', '0.9.0') }],
  ['not there', {}],
  ['not readable', { 'mde-partner.yml': ': [' }],
])('a tile that was %s is shown once', async (_, before) => {
  expect(await pageOf(MODEL_FILES, before)).not.toContain('Before this change');
});
