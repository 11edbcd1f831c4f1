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
        { severity: 'error', at: '1:1', message: /^No partner manifest at 'mde-partner\.yml', /, fix: 'suggest' },
      ],
      fixed: '# yaml-language-server: $schema=https://',
    },
    {
      name: 'none in an empty work tree',
      files: { 'mde-partner.yml': null, 'assets/logo.svg': null },
      findings: [{ severity: 'error', message: /add a step with actions\/checkout/ }],
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
        { severity: 'error', at: '1:1', message: /'\.github\/mde-partner\.yml' both exist; keep one/, fix: 'none' },
      ],
    },
  ],
});
