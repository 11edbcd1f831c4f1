import { readinessLicense } from '../../src/rules/readiness-license.ts';
import { testRule } from '../support/test-rule.ts';

const gate = { release: 'v1.0.0', requireReadiness: true };

testRule(readinessLicense, {
  valid: [
    { name: 'not stated' },
    { name: 'stated as there', manifest: 'readiness: { developerLicense: true }' },
    { name: 'stated as there, required', manifest: 'readiness: { developerLicense: true }', options: gate },
    { name: 'not stated in a release run that does not require it', options: { release: 'v1.0.0' } },
    { name: 'not stated, required but no release', options: { requireReadiness: true } },
    { name: 'text for a flag', manifest: 'readiness: { developerLicense: "yes" }', options: gate },
    { name: 'a manifest that cannot be read', files: { 'mde-partner.yml': '[' }, options: gate },
  ],
  invalid: [
    {
      name: 'stated as missing',
      manifest: 'readiness:\n  developerLicense: false',
      findings: [
        {
          severity: 'notice',
          underlined: 'false',
          at: '11:21',
          message: /^Developer licence: stated as missing/,
          fix: 'none',
        },
      ],
    },
    {
      name: 'stated as missing, required',
      manifest: 'readiness:\n  developerLicense: false',
      options: gate,
      findings: [{ severity: 'error', underlined: 'false' }],
    },
    {
      name: 'not stated, required',
      manifest: 'readiness:\n  misa: member',
      options: gate,
      findings: [{ severity: 'error', underlined: 'readiness', message: /not stated/ }],
    },
    {
      name: 'no readiness at all, required',
      options: gate,
      findings: [{ severity: 'error', at: '1:1' }],
    },
  ],
});
