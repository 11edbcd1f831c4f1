import { expect, test } from '@jest/globals';
import { checkTree } from '../../src/app/check-tree.ts';
import { logoMissing } from '../../src/rules/logo-missing.ts';
import { memoryTree } from '../support/memory-tree.ts';
import { MODEL_FILES, MODEL_LOGO, withFragment } from '../support/model.ts';
import { testRule } from '../support/test-rule.ts';

testRule(logoMissing, {
  valid: [
    { name: 'the model' },
    { name: 'a folder up, inside the repository', manifest: '    logo: ./x/../assets/logo.svg' },
    { name: 'no logo: the schema says so', manifest: '    logo:' },
    { name: 'a number: the schema says so', manifest: '    logo: 7' },
    { name: 'out of the repository: the schema says so', manifest: '    logo: ../logo.svg' },
    { name: 'an address: the schema says so', manifest: '    logo: https://contoso.com/logo.svg' },
    { name: 'a file that is no SVG is logo-unreadable', files: { 'assets/logo.svg': 'x' } },
    {
      name: 'from .github',
      files: {
        'mde-partner.yml': null,
        '.github/mde-partner.yml': 'schemaVersion: 1\nproducts:\n  - name: A\n    logo: ../assets/logo.svg\n',
      },
    },
  ],
  invalid: [
    {
      name: 'the path of the template',
      manifest: '    logo: assets/<your logo>.svg',
      findings: [
        {
          severity: 'error',
          message:
            /^The path 'assets\/<your logo>\.svg' contains the placeholder '<your logo>'\. Use the path of your SVG file\.$/,
          fix: 'none',
        },
      ],
    },
    {
      name: 'blanks around the path',
      manifest: "    logo: ' assets/logo.svg '",
      findings: [
        {
          severity: 'error',
          underlined: "' assets/logo.svg '",
          message: /^' assets\/logo\.svg ' does not exist\. Remove the leading and trailing spaces of the path\.$/,
          fix: 'safe',
        },
      ],
      fixed: 'logo: "assets/logo.svg"\n',
    },
    {
      name: 'empty',
      manifest: "    logo: ''",
      findings: [{ severity: 'error', underlined: "''", message: /empty/, fix: 'none' }],
    },
    {
      name: 'nothing there, and no SVG in the repository',
      files: { 'assets/logo.svg': null },
      findings: [
        {
          severity: 'error',
          at: '7:11',
          underlined: 'assets/logo.svg',
          message: /^'assets\/logo\.svg' does not exist\./,
          fix: 'none',
        },
      ],
    },
    {
      name: 'a typing error',
      manifest: '    logo: assets/lgoo.svg',
      findings: [
        {
          severity: 'error',
          underlined: 'assets/lgoo.svg',
          message: /Did you mean 'assets\/logo\.svg'\?/,
          fix: 'suggest',
        },
      ],
      fixed: '    logo: assets/logo.svg\n',
    },
    {
      name: 'another ending',
      manifest: '    logo: "assets/logo.png"',
      findings: [
        {
          severity: 'error',
          underlined: '"assets/logo.png"',
          message: /Did you mean 'assets\/logo\.svg'\?/,
          fix: 'suggest',
        },
      ],
      fixed: / {4}logo: ["']assets\/logo\.svg["']\n/,
    },
    {
      name: 'the same name in another folder',
      manifest: '    logo: images/brand/logo.svg',
      findings: [{ severity: 'error', message: /Did you mean 'assets\/logo\.svg'\?/, fix: 'suggest' }],
    },
    {
      name: 'two that are as near',
      manifest: '    logo: assets/logo3.svg',
      files: { 'assets/logo.svg': null, 'assets/logo1.svg': MODEL_LOGO, 'assets/logo2.svg': MODEL_LOGO },
      findings: [
        {
          severity: 'error',
          message:
            /'assets\/logo3\.svg' does not exist\. Commit it, or use another SVG file: 'assets\/logo1\.svg', 'assets\/logo2\.svg'\./,
          fix: 'none',
        },
      ],
    },
    {
      name: 'nothing near, others shown from the folder of the manifest',
      files: {
        'mde-partner.yml': null,
        'assets/logo.svg': null,
        'img/a b.svg': MODEL_LOGO,
        '.github/mde-partner.yml': 'schemaVersion: 1\nproducts:\n  - name: A\n    logo: ../something/else.svg\n',
      },
      findings: [
        {
          severity: 'error',
          path: '.github/mde-partner.yml',
          message: /'\.\.\/something\/else\.svg' does not exist\./,
          fix: 'none',
        },
      ],
    },
    {
      name: 'letter case of the file',
      manifest: '    logo: assets/Logo.SVG',
      findings: [
        {
          severity: 'error',
          underlined: 'assets/Logo.SVG',
          message: /'assets\/Logo\.SVG' does not exist, but 'assets\/logo\.svg' does\./,
          fix: 'suggest',
        },
      ],
      fixed: '    logo: assets/logo.svg\n',
    },
    {
      name: 'accents written in another way',
      manifest: '    logo: assets/logo\u0301.svg',
      files: { 'assets/log\u00f3.svg': MODEL_LOGO },
      findings: [{ severity: 'error', message: /accents/, fix: 'suggest' }],
      fixed: / {4}logo: ["']assets\/log\u00f3\.svg["']\n/,
    },
    {
      name: 'a folder',
      manifest: '    logo: assets',
      findings: [{ severity: 'error', underlined: 'assets', message: /is a folder/, fix: 'none' }],
    },
    {
      name: 'a link that leaves the repository',
      special: { 'assets/logo.svg': { kind: 'outside' } },
      findings: [
        { severity: 'error', message: /'assets\/logo\.svg' is a link to a file outside the repository\./, fix: 'none' },
      ],
    },
    {
      name: 'a device or pipe',
      special: { 'assets/logo.svg': { kind: 'other' } },
      findings: [{ severity: 'error', message: /'assets\/logo\.svg' is not a regular file\./, fix: 'none' }],
    },
  ],
});

test('letter case counts on a disk that does not mind it', async () => {
  const files = { ...MODEL_FILES, 'mde-partner.yml': withFragment('    logo: Assets/logo.svg') };
  const tree = memoryTree(files);
  const careless = { ...tree, entry: (path: string) => tree.entry(path.toLowerCase()) };
  const options = { rules: [logoMissing], today: '2026-11-22', release: null };
  const { findings } = await checkTree(careless, options);
  expect(findings.map(({ message }) => message)).toEqual([
    expect.stringContaining("'Assets/logo.svg' does not exist, but 'assets/logo.svg' does."),
  ]);
});
