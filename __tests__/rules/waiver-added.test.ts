import { describe, expect, test } from '@jest/globals';
import { checkTree } from '../../src/app/check-tree.ts';
import { Changes } from '../../src/core/changes.ts';
import { userAgentMissing } from '../../src/rules/user-agent-missing.ts';
import { waiverAdded } from '../../src/rules/waiver-added.ts';
import { memoryScan } from '../support/memory-scan.ts';
import { memoryTree } from '../support/memory-tree.ts';
import { MODEL_FILES, withFragment } from '../support/model.ts';
import { testRule } from '../support/test-rule.ts';

const WAIVER = 'waivers:\n  - { rule: logo-heavy, reason: Agreed with the design team }\n';
const manifest = ['mde-partner.yml'];

testRule(waiverAdded, {
  valid: [
    { name: 'the change is not known', manifest: WAIVER },
    { name: 'the change touches another file', manifest: WAIVER, options: { changed: ['assets/logo.svg'] } },
    { name: 'no waiver', options: { changed: manifest } },
    {
      name: 'a waiver without effect',
      manifest: 'waivers:\n  - { rule: logo-heavy }\n',
      options: { changed: manifest },
    },
  ],
  invalid: [
    {
      name: 'a new manifest with two waivers',
      manifest: `${WAIVER}  - { rule: logo-framing, reason: Agreed }\n`,
      options: { changed: manifest },
      findings: [
        { severity: 'notice', underlined: 'logo-heavy', message: /a waiver for 'logo-heavy'\. Check its reason/ },
        { severity: 'notice', underlined: 'logo-framing', fix: 'none' },
      ],
    },
    {
      name: 'a comment in a source',
      also: [userAgentMissing],
      files: {
        'src/client.py':
          'import requests\n# mde-partner-ignore user-agent-missing -- Agreed\nrequests.get("https://api.security.microsoft.com/api/alerts")\n',
      },
      options: { changed: ['src/client.py'] },
      findings: [{ severity: 'notice', path: 'src/client.py', at: '2:3' }],
    },
    {
      name: 'a waiver for this rule hides nothing',
      manifest: `${WAIVER}  - { rule: waiver-added, reason: Agreed }\n`,
      options: { changed: manifest },
      findings: [{ severity: 'notice', underlined: 'logo-heavy', waived: false }],
    },
  ],
});

describe('only what the change touches', () => {
  const files = {
    ...MODEL_FILES,
    'mde-partner.yml': withFragment(`${WAIVER}  - rule: logo-framing\n    reason: Agreed\n`),
  };
  test.each([
    [11, ['logo-heavy']],
    [13, ['logo-framing']],
    [7, []],
  ])('line %d', async (line, rules) => {
    const changes = new Changes('main', [
      { path: 'mde-partner.yml', from: null, lines: [{ start: line, count: 1, removed: [] }] },
    ]);
    const options = { rules: [waiverAdded], today: '2026-11-22', release: null, changes, scan: memoryScan(files) };
    const { findings } = await checkTree(memoryTree(files), options);
    expect(findings.map(({ message }) => /'([\w-]+)'/.exec(message)?.[1])).toEqual(rules);
  });
});
