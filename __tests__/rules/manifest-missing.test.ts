import { manifestMissing } from '../../src/rules/manifest-missing.ts';
import { MODEL_MANIFEST } from '../support/model.ts';
import { testRule } from '../support/test-rule.ts';

testRule(manifestMissing, {
  valid: [
    { name: 'one manifest', files: { 'mde-partner.yml': MODEL_MANIFEST } },
    { name: 'one under .github', files: { 'mde-partner.yml': null, '.github/mde-partner.yaml': MODEL_MANIFEST } },
    { name: 'one that cannot be parsed is there', files: { 'mde-partner.yml': '[' } },
    { name: 'other YAML files', files: { '.github/dependabot.yml': 'version: 2\n', 'sub/mde-partner.yml': '' } },
    { name: 'a link in its place is not missing', special: { 'mde-partner.yml': { kind: 'outside' } } },
  ],
  invalid: [
    {
      name: 'none',
      files: { 'mde-partner.yml': null },
      findings: [
        {
          severity: 'error',
          at: '1:1',
          message:
            /^There is no manifest at 'mde-partner\.yml', 'mde-partner\.yaml', '\.github\/mde-partner\.yml', or '\.github\/mde-partner\.yaml'\./,
          fix: 'suggest',
        },
      ],
      fixed: '# yaml-language-server: $schema=https://',
    },
    ...['mde_partner.yml', 'mde-partners.yml', 'MDE-Partner.yml', 'mdepartner.YAML', '.github/mde-parnter.yml'].map(
      (path) => ({
        name: `one under another name: ${path}`,
        files: { 'mde-partner.yml': null, [path]: MODEL_MANIFEST },
        findings: [
          {
            severity: 'error' as const,
            at: '1:1',
            message: new RegExp(
              `\\.yaml'\\. If you meant '${path.replaceAll('.', '\\.')}', rename it to 'mde-partner\\.yml'\\.$`,
            ),
            fix: 'none' as const,
          },
        ],
      }),
    ),
    {
      name: 'some in folders below',
      files: { 'mde-partner.yml': null, 'b/mde-partner.yml': MODEL_MANIFEST, 'a/c/mde-partner.yml': MODEL_MANIFEST },
      findings: [
        {
          severity: 'error',
          at: '1:1',
          message:
            /There is no manifest at 'mde-partner\.yml', 'mde-partner\.yaml', '\.github\/mde-partner\.yml', or '\.github\/mde-partner\.yaml'\. Check 'b\/mde-partner\.yml' or 'a\/c\/mde-partner\.yml' instead \(or the folder 'b'\)\.$/,
          fix: 'none',
        },
      ],
    },
    {
      name: 'none, but files with names of another kind',
      files: {
        'mde-partner.yml': null,
        'mde.yml': '',
        'partner.yml': '',
        'mde-partner.yml.bak': '',
        'mde-partner.md': '',
      },
      findings: [
        {
          severity: 'error',
          message:
            /There is no manifest at 'mde-partner\.yml', 'mde-partner\.yaml', '\.github\/mde-partner\.yml', or '\.github\/mde-partner\.yaml'\. Create one with the command 'init'\.$/,
          fix: 'suggest',
        },
      ],
    },
    {
      name: 'none in an empty work tree',
      files: { 'mde-partner.yml': null, 'assets/logo.svg': null },
      findings: [
        {
          severity: 'error',
          message:
            /There is no manifest at 'mde-partner\.yml', 'mde-partner\.yaml', '\.github\/mde-partner\.yml', or '\.github\/mde-partner\.yaml'\./,
        },
      ],
    },
    {
      name: 'both endings',
      files: { 'mde-partner.yaml': MODEL_MANIFEST },
      findings: [
        {
          severity: 'error',
          at: '1:1',
          message: /^'mde-partner\.yml' and 'mde-partner\.yaml' both exist/,
          fix: 'none',
          related: [''],
        },
      ],
    },
    {
      name: 'one in the folder and one in .github',
      files: { '.github/mde-partner.yml': 'a: [' },
      findings: [
        {
          severity: 'error',
          at: '1:1',
          message: /'mde-partner\.yml' and '\.github\/mde-partner\.yml' both exist\./,
          fix: 'none',
        },
      ],
    },
  ],
});
