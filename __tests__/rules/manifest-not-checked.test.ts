import { manifestNotChecked } from '../../src/rules/manifest-not-checked.ts';
import { MODEL_MANIFEST } from '../support/model.ts';
import { testRule } from '../support/test-rule.ts';

testRule(manifestNotChecked, {
  valid: [
    { name: 'the only one' },
    {
      name: 'two that are checked together',
      files: { 'a/mde-partner.yml': MODEL_MANIFEST.replace('assets/', '../assets/') },
      paths: ['', 'a'],
    },
    {
      name: 'one in another folder, which takes nothing',
      files: { 'mde-partner.yml': null, 'a/mde-partner.yml': MODEL_MANIFEST, 'b/mde-partner.yml': MODEL_MANIFEST },
      paths: ['a'],
    },
    {
      name: 'beside a file that is not a manifest, which was named by mistake',
      files: { 'pyproject.toml': '[project]\nname = "contoso"\n' },
      paths: ['pyproject.toml'],
    },
    {
      name: 'two in one folder, which is a finding of manifest-missing',
      files: { '.github/mde-partner.yml': MODEL_MANIFEST },
    },
    { name: 'a file with a name like it', files: { 'a/mde-partner.yml.bak': '', 'a/my-mde-partner.yml': '' } },
  ],
  invalid: [
    {
      name: 'one below',
      files: { 'agent/mde-partner.yml': MODEL_MANIFEST },
      findings: [
        {
          severity: 'notice',
          path: 'agent/mde-partner.yml',
          at: '1:1',
          message:
            /^This manifest was not checked\. The files in 'agent' belong to it, so they were not scanned\. Check it too, for example with '\*\*\/mde-partner\.yml', or delete it\./,
        },
      ],
    },
    {
      name: 'two below, one in .github',
      files: { 'a/b/.github/mde-partner.yaml': MODEL_MANIFEST, 'c/mde-partner.yml': MODEL_MANIFEST },
      findings: [
        { severity: 'notice', path: 'a/b/.github/mde-partner.yaml', message: /The files in 'a\/b' belong to it/ },
        { severity: 'notice', path: 'c/mde-partner.yml' },
      ],
    },
    ...[
      ['empty', ''],
      ['no YAML', '{{{'],
      ['no manifest', 'schemaVersion: 1\n'],
      ['no text', new Uint8Array([0xff, 0xff, 0])],
    ].map(([kind, text]) => ({
      name: `one that is ${kind}`,
      files: { 'a/mde-partner.yml': text as string },
      findings: [
        {
          severity: 'notice' as const,
          path: 'a/mde-partner.yml',
          message: /This manifest was not checked and is not valid\./,
        },
      ],
    })),
    {
      name: 'one for the same folder, where one is named',
      files: { '.github/mde-partner.yml': MODEL_MANIFEST },
      paths: ['mde-partner.yml'],
      findings: [{ severity: 'notice', path: '.github/mde-partner.yml', message: /This manifest was not checked\./ }],
    },
  ],
});
