import { userAgentMissing } from '../../src/rules/user-agent-missing.ts';
import { waiverInvalid } from '../../src/rules/waiver-invalid.ts';
import { testRule } from '../support/test-rule.ts';

const entry = (keys: string) => `waivers:\n  - { ${keys} }\n`;

const CALL = 'import requests\n\nrequests.get("https://api.security.microsoft.com/api/alerts")';

testRule(waiverInvalid, {
  valid: [
    {
      name: 'a comment in the sources',
      files: { 'a.py': `${CALL}  # mde-partner-ignore user-agent-missing -- Agreed\n` },
      also: [userAgentMissing],
    },
    {
      name: 'a text in the sources that names the mark',
      files: { 'a.py': `${CALL}\nMARK = 'mde-partner-ignore'\n` },
      also: [userAgentMissing],
    },
    {
      name: 'a comment in sources that nothing scans',
      files: { 'a.py': `${CALL}  # mde-partner-ignore user-agent-mising -- Agreed\n` },
    },
    { name: 'no waiver', manifest: 'schemaVersion: 1\n' },
    { name: 'one in order', manifest: entry('rule: logo-heavy, reason: Agreed') },
    { name: 'one for a product', manifest: entry('rule: logo-heavy, reason: Agreed, product: Contoso Cognito') },
    {
      name: 'on the last day it holds',
      manifest: entry('rule: logo-heavy, reason: Agreed, expires: 2026-11-22'),
      options: { today: '2026-11-22' },
    },
    { name: 'a comment in order', manifest: '# mde-partner-ignore logo-heavy -- Agreed\nschemaVersion: 1\n' },
    { name: 'without a reason: manifest-schema reports the key', manifest: entry('rule: logo-heavy') },
    { name: 'a manifest that cannot be parsed', files: { 'mde-partner.yml': '# mde-partner-ignore x\na: [' } },
  ],
  invalid: [
    {
      name: 'the day after the last one',
      manifest: entry('rule: logo-heavy, reason: Agreed, expires: 2026-11-22'),
      options: { today: '2026-11-23' },
      findings: [
        {
          severity: 'error',
          underlined: '2026-11-22',
          message: /The waiver for 'logo-heavy' expired on 2026-11-22\./,
          fix: 'none',
        },
      ],
    },
    {
      name: 'a rule that there is not',
      manifest: entry('rule: logo-hevy, reason: Agreed'),
      findings: [{ severity: 'error', underlined: 'logo-hevy', message: /Did you mean 'logo-heavy'/, fix: 'suggest' }],
      fixed: 'rule: logo-heavy,',
    },
    {
      name: 'a product in another spelling',
      manifest: entry('rule: logo-heavy, reason: Agreed, product: Contoso Cognita'),
      findings: [
        {
          severity: 'error',
          underlined: 'Contoso Cognita',
          message: /The waiver for 'logo-heavy' is for 'Contoso Cognita', which is not a product in this manifest\./,
          fix: 'suggest',
        },
      ],
      fixed: 'product: "Contoso Cognito"',
    },
    {
      name: 'a product that there is not',
      manifest: entry('rule: logo-heavy, reason: Agreed, product: nobody'),
      findings: [
        {
          severity: 'error',
          underlined: 'nobody',
          message: /The waiver for 'logo-heavy' is for 'nobody', which is not a product in this manifest\./,
          fix: 'none',
        },
      ],
    },
    {
      name: 'a rule that cannot be waived, even by itself',
      manifest: `# mde-partner-ignore waiver-invalid -- no\n${entry('rule: waiver-invalid, reason: Agreed')}`,
      findings: [
        { severity: 'error', underlined: 'waiver-invalid', message: /cannot be waived/, fix: 'none' },
        { severity: 'error', underlined: 'waiver-invalid', message: /cannot be waived/, fix: 'none' },
      ],
    },
    {
      name: 'an empty reason',
      manifest: entry('rule: logo-heavy, reason: ""'),
      findings: [{ severity: 'error', underlined: '""', message: /has no reason/ }],
    },
    {
      name: 'a bad day',
      manifest: entry('rule: logo-heavy, reason: x, expires: 31.12.2026'),
      findings: [
        {
          severity: 'error',
          underlined: '31.12.2026',
          message:
            /The 'expires' value '31\.12\.2026' is not a valid date: year, month and day are not separated by hyphens\./,
        },
      ],
    },
    {
      name: 'one dash before the reason',
      manifest: '# mde-partner-ignore logo-heavy - Agreed\nschemaVersion: 1\n',
      findings: [{ severity: 'error', underlined: ' - ', message: /has no '--' before its reason/, fix: 'suggest' }],
      fixed: '# mde-partner-ignore logo-heavy -- Agreed\n',
    },
    {
      name: 'comments without rule or reason',
      manifest:
        '# mde-partner-ignore\n# mde-partner-ignore logo-heavy\nschemaVersion: 1 # mde-partner-ignore logo_heavy -- x\n',
      findings: [
        { severity: 'error', at: '1:1', underlined: '# mde-partner-ignore', message: /The waiver has no rule\./ },
        { severity: 'error', underlined: 'logo-heavy', message: /has no reason/ },
        { severity: 'error', underlined: 'logo_heavy', message: /Did you mean 'logo-heavy'/, fix: 'suggest' },
      ],
      fixed: '# mde-partner-ignore logo-heavy -- x',
    },
    {
      name: 'a comment in the sources, in whatever comment syntax',
      files: {
        'a.js':
          'fetch("https://api.security.microsoft.com/api/alerts"); /* mde-partner-ignore user-agent-mising -- x */\n',
      },
      also: [userAgentMissing],
      findings: [{ severity: 'error', path: 'a.js', underlined: 'user-agent-mising', fix: 'suggest' }],
      fixed: '/* mde-partner-ignore user-agent-missing -- x */',
    },
    {
      name: 'a comment in the sources with another sign before the reason',
      files: {
        'a.js':
          'fetch("https://api.security.microsoft.com/api/alerts"); // mde-partner-ignore user-agent-missing - x\n',
      },
      also: [userAgentMissing],
      findings: [{ severity: 'error', path: 'a.js', fix: 'suggest' }],
      fixed: '// mde-partner-ignore user-agent-missing -- x',
    },
  ],
});
