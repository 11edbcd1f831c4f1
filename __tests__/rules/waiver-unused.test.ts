import { expect, test } from '@jest/globals';
import { checkTree } from '../../src/app/check-tree.ts';
import { logoHeavy } from '../../src/rules/logo-heavy.ts';
import { logoMissing } from '../../src/rules/logo-missing.ts';
import { userAgentMissing } from '../../src/rules/user-agent-missing.ts';
import { waiverUnused } from '../../src/rules/waiver-unused.ts';
import { memoryTree } from '../support/memory-tree.ts';
import { MODEL_FILES, MODEL_LOGO, MODEL_MANIFEST } from '../support/model.ts';
import { testRule } from '../support/test-rule.ts';

const entry = (keys: string) => `waivers:\n  - { ${keys} }\n`;
const HEAVY = { 'assets/logo.svg': `${MODEL_LOGO}<!--${'x'.repeat(40_000)}-->\n` };

testRule(waiverUnused, {
  also: [logoHeavy, logoMissing],
  valid: [
    {
      name: 'a comment in the sources that is needed',
      files: {
        'a.py':
          'import requests\nrequests.get("https://api.security.microsoft.com/api/alerts")  # mde-partner-ignore user-agent-missing -- x\n',
      },
      also: [userAgentMissing],
    },
    { name: 'one that is needed', manifest: entry('rule: logo-heavy, reason: x'), files: HEAVY },
    {
      name: 'a comment that is needed',
      manifest: '    # mde-partner-ignore logo-heavy -- x\n    logo: assets/logo.svg\n',
      files: HEAVY,
    },
    { name: 'its rule did not run', manifest: entry('rule: landing-page-invalid, reason: x') },
    { name: 'its rule was skipped', manifest: `    logo: nowhere.svg\n${entry('rule: logo-heavy, reason: x')}` },
    {
      name: 'it is faulty: waiver-invalid reports it',
      manifest: entry('rule: logo-heavy, reason: x, expires: 2020-01-01'),
    },
    { name: 'it is of the wrong shape', manifest: entry('rule: logo-heavy, reasons: x') },
    {
      name: 'a manifest that cannot be parsed',
      files: { 'mde-partner.yml': '# mde-partner-ignore logo-heavy -- x\na: [' },
    },
  ],
  invalid: [
    {
      name: 'the only entry goes with its key',
      manifest: entry('rule: logo-heavy, reason: x'),
      findings: [
        {
          severity: 'notice',
          underlined: 'logo-heavy',
          message: /The waiver for 'logo-heavy' does not cover any finding\./,
          fix: 'safe',
        },
      ],
      fixed: MODEL_MANIFEST,
    },
    {
      name: 'one of two',
      manifest: 'waivers:\n  - rule: logo-missing\n    reason: x\n  - rule: logo-heavy\n    reason: y\n',
      files: HEAVY,
      findings: [{ severity: 'notice', underlined: 'logo-missing' }],
      fixed: 'waivers:\n  - rule: logo-heavy\n    reason: y\n',
    },
    {
      name: 'both, with one fix',
      manifest: 'waivers:\n  - rule: logo-missing\n    reason: x\n  - rule: logo-heavy\n    reason: y\n',
      findings: [
        { severity: 'notice', underlined: 'logo-missing', fix: 'safe' },
        { severity: 'notice', underlined: 'logo-heavy', fix: 'safe' },
      ],
    },
    {
      name: 'the second of two for the same findings',
      manifest: 'waivers: [{ rule: logo-heavy, reason: x }, { rule: logo-heavy, reason: y }]\n',
      files: HEAVY,
      findings: [{ severity: 'notice', at: '10:52' }],
      fixed: 'waivers: [{ rule: logo-heavy, reason: x }]\n',
    },
    {
      name: 'for another path: the finding it was meant for is still there, so no fix takes the waiver away',
      manifest: 'waivers:\n  - { rule: logo-heavy, reason: x, paths: ["src/**"] }\n',
      files: HEAVY,
      findings: [
        {
          severity: 'notice',
          message: /The waiver for 'logo-heavy' does not cover any finding of that rule\./,
          fix: 'none',
        },
      ],
    },
    {
      name: 'comments, on a line and behind a value',
      manifest:
        '    # mde-partner-ignore logo-heavy -- x\n    logo: assets/logo.svg # mde-partner-ignore logo-missing -- y\n',
      findings: [
        { severity: 'notice', underlined: '# mde-partner-ignore logo-heavy -- x', fix: 'safe' },
        { severity: 'notice', underlined: '# mde-partner-ignore logo-missing -- y', fix: 'safe' },
      ],
      fixed: '\n    logo: assets/logo.svg\n',
    },
    {
      name: 'a comment in the sources',
      files: {
        'a.py':
          'import requests\nrequests.get("https://api.security.microsoft.com/api/alerts", headers={"User-Agent": "MdePartner-Contoso-ContosoCognito/1.0.0"})  # mde-partner-ignore user-agent-missing -- x\n',
      },
      also: [userAgentMissing],
      findings: [
        { severity: 'notice', path: 'a.py', underlined: 'mde-partner-ignore user-agent-missing -- x', fix: 'none' },
      ],
    },
  ],
});

test('is waived like any other finding', async () => {
  const text = `${MODEL_MANIFEST}waivers:
  # mde-partner-ignore waiver-unused -- kept for the next logo
  - { rule: logo-heavy, reason: x }
`;
  const { findings } = await checkTree(memoryTree({ ...MODEL_FILES, 'mde-partner.yml': text }), {
    rules: [logoHeavy, waiverUnused],
    today: '2026-11-22',
    release: null,
  });
  expect(findings.map(({ rule, waiver }) => [rule, waiver?.reason])).toEqual([
    ['waiver-unused', 'kept for the next logo'],
  ]);
});
