import { scanSettingForbidden } from '../../src/rules/scan-setting-forbidden.ts';
import { testRule } from '../support/test-rule.ts';

const policy = (text: string) => ({ policy: `schemaVersion: 1\n${text}` });
const IGNORED = `scan:
  hosts:
    ignore:
      - hosts: [graph.microsoft.com, API.security.microsoft.com]
        reason: Only the test tenant is called there
`;

testRule(scanSettingForbidden, {
  valid: [
    { name: 'no policy', manifest: IGNORED },
    { name: 'a policy that forbids nothing', manifest: IGNORED, options: policy('failOn: error\n') },
    {
      name: 'a setting that the manifest does not have',
      manifest: IGNORED,
      options: policy('forbiddenSettings: [scan.vendored]\n'),
    },
    {
      name: 'a host that the policy does not check',
      manifest: IGNORED,
      options: policy('scan: { hosts: { extra: [proxy.contoso.com] } }\n'),
    },
    {
      name: 'a manifest that cannot be read',
      files: { 'mde-partner.yml': '[' },
      options: policy('forbiddenSettings: [scan.vendored]\n'),
    },
  ],
  invalid: [
    {
      name: 'a setting of the scan',
      manifest: IGNORED,
      options: policy('forbiddenSettings: [scan.hosts.ignore]\nscan: { hosts: { extra: [graph.microsoft.com] } }\n'),
      findings: [
        {
          severity: 'error',
          underlined: 'ignore',
          message: /^The policy forbids 'scan\.hosts\.ignore', so it has no effect\./,
          fix: 'none',
        },
      ],
    },
    {
      name: 'a setting of a product, even one with a fault',
      manifest: '    source: src\n',
      options: policy('forbiddenSettings:\n  - products[].source\n'),
      findings: [{ severity: 'error', underlined: 'source' }],
    },
    {
      name: 'a host that the policy checks',
      manifest: IGNORED,
      options: policy('scan: { hosts: { extra: [api.security.microsoft.com] } }\n'),
      findings: [
        {
          severity: 'error',
          underlined: 'API.security.microsoft.com',
          message:
            /^The policy checks calls to 'API\.security\.microsoft\.com', so 'scan\.hosts\.ignore' has no effect on it\./,
        },
      ],
    },
  ],
});
