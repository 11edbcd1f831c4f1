import { readinessLicense } from '../../src/rules/readiness-license.ts';
import { testRule } from '../support/test-rule.ts';

testRule(readinessLicense, {
  valid: [
    { name: 'not declared' },
    { name: 'declared', manifest: 'readiness: { developerLicense: true }' },
    { name: 'declared and required', manifest: 'readiness: { developerLicense: true }', options: { require: ['R1'] } },
    { name: 'text for a flag', manifest: 'readiness: { developerLicense: "yes" }' },
    { name: 'a manifest that cannot be read', files: { 'mde-partner.yml': '[' } },
    {
      name: 'false and required: requirement-open reports it',
      manifest: 'readiness: { developerLicense: false }',
      options: { require: ['readiness'] },
    },
  ],
  invalid: [
    {
      name: 'false',
      manifest: 'readiness:\n  developerLicense: false',
      findings: [
        {
          severity: 'notice',
          underlined: 'false',
          at: '11:21',
          message: /^You do not have a developer license yet\. Apply for one, and set 'developerLicense: true'/,
          fix: 'none',
        },
      ],
    },
    {
      name: 'false, in a release, with another requirement required',
      manifest: 'readiness:\n  developerLicense: false',
      options: { release: 'v1.0.0', require: ['R2'] },
      findings: [{ severity: 'notice', underlined: 'false' }],
    },
  ],
});
