import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/app/check.ts';
import { REQUIRABLE, requiredIds } from '../../src/requirements.ts';
import { loadRules } from '../../src/rules/index.ts';
import { requirementOpen } from '../../src/rules/requirement-open.ts';
import { memoryScan } from '../support/memory-scan.ts';
import { memoryTree } from '../support/memory-tree.ts';
import { andProduct, CLEAN_FILES, MODEL_CLIENT, MODEL_MANIFEST, withFragment } from '../support/model.ts';
import { testRule } from '../support/test-rule.ts';

const others = (await loadRules()).filter((rule) => rule !== requirementOpen);
const sources = { 'src/defender.py': MODEL_CLIENT };
const unknownHeaders = {
  'src/defender.py': `import os, requests
requests.get("https://api.security.microsoft.com/api/alerts", headers={"User-Agent": os.environ["AGENT"]})
`,
};
const readiness =
  'readiness: { developerLicense: true, customerApproved: 2026-08-01, demoed: 2026-08-20, misa: nominated }';

const SECOND_PRODUCT = MODEL_MANIFEST.slice(
  MODEL_MANIFEST.indexOf('  - name'),
  MODEL_MANIFEST.indexOf('sample:'),
).replaceAll('Cognito', 'Beacon');

testRule(requirementOpen, {
  also: others,
  valid: [
    { name: 'nothing is required', manifest: 'readiness: { developerLicense: false }' },
    { name: 'calls that are all proven', files: sources, options: { require: ['user-agent'] } },
    { name: 'declared, a nomination too', manifest: readiness, options: { require: ['readiness'] } },
    {
      name: 'not applicable',
      manifest: '    pressReleases: []\n    entraApplication: { multiTenant: false }',
      options: { require: ['listing'] },
    },
    { name: 'open, and another one is required', files: unknownHeaders, options: { require: ['R4.1'] } },
  ],
  invalid: [
    {
      name: 'a call that could not be determined',
      files: unknownHeaders,
      options: { require: ['R6'] },
      findings: [
        {
          severity: 'error',
          underlined: 'MdePartner-Contoso-ContosoCognito/1.0.0',
          message: /^R6 \(User-Agent\) is required but unknown: the only API call could not be determined\./,
          requirements: ['R6'],
          fix: 'none',
        },
      ],
    },
    {
      name: 'a license that is declared as missing, in any run',
      manifest: 'readiness:\n  developerLicense: false',
      options: { require: ['R1'] },
      findings: [
        {
          severity: 'error',
          underlined: 'false',
          at: '11:21',
          message:
            /^R1 \(Developer license\) is required but not declared: you do not have a developer license yet \('developerLicense: false'\)\. When you have a tenant to build against, set readiness\.developerLicense: true in the manifest\.$/,
        },
      ],
    },
    {
      name: 'nothing declared',
      options: { require: ['readiness'], release: 'v1.0.0' },
      findings: ['R1', 'R2', 'R3'].map((id) => ({ severity: 'error', at: '1:1', requirements: [id] })),
    },
    {
      name: 'a demonstration still to come',
      manifest: 'readiness:\n  customerApproved: 2026-08-01\n  demoed: 2026-11-23',
      options: { require: ['R2'] },
      findings: [
        {
          severity: 'error',
          underlined: '2026-11-23',
          message: /the demonstration to Microsoft is planned for 2026-11-23 \('demoed'\)/,
        },
      ],
    },
    {
      name: 'one date is missing',
      manifest: 'readiness:\n  customerApproved: 2026-08-01',
      options: { require: ['R2'] },
      findings: [
        {
          severity: 'error',
          underlined: 'readiness',
          message: /the demonstration to Microsoft is not declared \('demoed'\)/,
        },
      ],
    },
    {
      name: 'a waived error',
      manifest: `    description: ${'word '.repeat(16).trim()}\nwaivers:\n  - { rule: description-too-long, reason: Agreed }`,
      options: { require: ['R4.3'] },
      findings: [{ severity: 'error', message: /is required but waived: 1 error of description-too-long is waived/ }],
    },
    {
      name: 'an open error',
      manifest: `    description: ${'word '.repeat(16).trim()}`,
      options: { require: ['R4.3'] },
      findings: [{ severity: 'error', message: /is required but not met\. Fix its errors\./ }],
    },
    {
      name: 'a waiver that names the rule hides nothing',
      manifest: 'readiness: { developerLicense: false }\nwaivers:\n  - { rule: requirement-open, reason: Agreed }',
      options: { require: ['R1'] },
      findings: [{ severity: 'error', waived: false }],
    },
    {
      name: 'press releases that are not declared, of one product of two',
      files: { 'mde-partner.yml': andProduct(`    pressReleases: []\n${SECOND_PRODUCT}`) },
      options: { require: ['R4.5'] },
      findings: [
        {
          severity: 'error',
          at: '11:3',
          message: /is required but not declared\. .*If none does, write pressReleases: \[\]\.$/,
        },
      ],
    },
    {
      name: 'no product could be read',
      files: { 'mde-partner.yml': 'schemaVersion: 1\ncompany: { name: Contoso }\nproducts: []\n' },
      options: { require: ['R6'] },
      findings: [{ severity: 'error', underlined: '[]', message: /unknown: no product could be read/ }],
    },
  ],
});

describe('what can be required', () => {
  test('ids and groups of them; a group holds the requirements of its part', () => {
    expect(REQUIRABLE).toEqual([
      ...['R1', 'R2', 'R3', 'R4.1', 'R4.2', 'R4.3', 'R4.4', 'R4.5', 'R5', 'R6'],
      ...['readiness', 'listing', 'user-agent', 'all'],
    ]);
    expect([...requiredIds(['readiness', 'R6', 'R1'])]).toEqual(['R1', 'R2', 'R3', 'R6']);
    expect(requiredIds(['readiness', 'listing', 'user-agent'])).toEqual(requiredIds(['all']));
  });

  const about = { version: '1.0.0', help: (rule: string) => rule };
  const run = (files: Readonly<Record<string, string>>, request: { require?: string[]; rules?: string[] }) =>
    check(
      { paths: [''], failOn: 'error', today: '2026-11-22', release: null, rules: request.rules ?? null, ...request },
      memoryTree(files),
      about,
      { scan: memoryScan(files) },
    );

  test('--rule does not switch the gate off', async () => {
    const { exitCode, report } = await run(CLEAN_FILES, { rules: ['logo-heavy'], require: ['user-agent'] });
    expect(report.findings.map(({ rule, message }) => [rule, message])).toEqual([
      ['requirement-open', expect.stringMatching(/ is required but unknown: no check ran \(--rule\)/)],
    ]);
    expect([exitCode, report.conclusion, report.run.require]).toEqual([1, 'failure', ['user-agent']]);
    expect((await run(CLEAN_FILES, { rules: ['logo-heavy'] })).exitCode).toBe(0);
  });

  test('one finding per cause: the rule about readiness leaves it to this one', async () => {
    const files = { ...CLEAN_FILES, 'mde-partner.yml': withFragment('readiness: { developerLicense: false }') };
    const rules = async (require: string[]) =>
      (await run(files, { require })).report.findings.map(({ rule, severity }) => `${severity} ${rule}`);
    expect(await rules([])).toEqual(['notice readiness-license']);
    expect(await rules(['R1'])).toEqual(['error requirement-open']);
  });
});
