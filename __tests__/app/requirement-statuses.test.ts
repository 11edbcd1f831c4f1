import { describe, expect, test } from '@jest/globals';
import { type CheckRequest, check } from '../../src/app/check.ts';
import { requirementStatuses } from '../../src/app/requirement-statuses.ts';
import { manifestSubject, productSubjects } from '../../src/app/subjects.ts';
import type { CheckResult } from '../../src/core/engine.ts';
import type { Tools } from '../../src/core/ports.ts';
import type { ApiCallMeasurement, Measurements } from '../../src/core/report.ts';
import { pageSource } from '../../src/link/page-source.ts';
import { ResvgRasterizer } from '../../src/platform/node/rasterizer.ts';
import { productOf } from '../rules/artifacts/product-of.ts';
import { fakeNetwork, type Reply } from '../support/fake-network.ts';
import { memoryHarFiles } from '../support/har-files.ts';
import { memoryScan } from '../support/memory-scan.ts';
import { type Files, memoryTree } from '../support/memory-tree.ts';
import { andProduct, CLEAN_FILES, MODEL_FILES, MODEL_MANIFEST, withFragment } from '../support/model.ts';
import { COGNITO_MEASUREMENTS } from '../support/reports.ts';

const ABOUT = { version: '1.0.0', help: (rule: string) => rule };
const RASTERIZER = new ResvgRasterizer();
const PAGE = 'https://contoso.com/guides/connect-defender';

interface Situation {
  readonly manifest?: string;
  readonly files?: Files;
  readonly request?: Partial<CheckRequest>;
  readonly tools?: Tools;
  readonly scan?: false;
}

/** State and reason of a requirement of the model, after a run over it. */
async function stateOf(id: string, { manifest, files = {}, request = {}, tools = {}, scan }: Situation = {}) {
  const all = {
    ...CLEAN_FILES,
    ...(manifest !== undefined && { 'mde-partner.yml': withFragment(manifest) }),
    ...files,
  };
  const { report } = await check(
    { paths: [''], rules: null, failOn: 'error', today: '2026-11-22', release: null, ...request },
    memoryTree(all),
    ABOUT,
    { rasterizer: RASTERIZER, ...(scan !== false && { scan: memoryScan(all) }), ...tools },
  );
  const row = report.manifests[0]?.requirements.find((one) => one.id === id);
  return [row?.status, row?.reason];
}

const call = (agent: string) =>
  `import os, requests\n\nrequests.get("https://api.security.microsoft.com/api/alerts", headers={"User-Agent": ${agent}})\n`;
const OPEN_CALL = { 'src/open.py': call('os.environ["AGENT"]') };
const svg = (content: string, attributes = 'viewBox="0 0 128 128"') => ({
  'assets/logo.svg': `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${content}</svg>\n`,
});
const ART = '<path fill="#0a5" d="M4 4h120v120H4z"/>';
const page = (reply: Reply): Situation => ({ tools: { pages: pageSource(fakeNetwork({ [PAGE]: reply })) } });
const releases = (...entries: string[]) =>
  `    pressReleases:\n${entries.map((one) => `      - { ${one} }\n`).join('')}`;

const PRODUCT = MODEL_MANIFEST.slice(MODEL_MANIFEST.indexOf('  - name'), MODEL_MANIFEST.indexOf('sample:'));
const TWO_PRODUCTS = andProduct(
  `    version: { tag: "cognito@{version}" }\n${PRODUCT.replaceAll('Cognito', 'Beacon')}`,
);

/** The model manifest without a key of the product. */
const without = (key: string) => MODEL_MANIFEST.replace(new RegExp(` {4}${key}:.*\n`), '');

type Row = readonly [name: string, id: string, situation: Situation, status: string, reason: RegExp | null];

const STATES: readonly Row[] = [
  // R1 to R3: the vendor's word.
  ['nothing declared', 'R1', {}, 'unstated', null],
  ['declared', 'R1', { manifest: 'readiness: { developerLicense: true }' }, 'stated', null],
  [
    'declared as missing',
    'R1',
    { manifest: 'readiness: { developerLicense: false }' },
    'unstated',
    /^you do not have a developer license yet \('developerLicense: false'\)$/,
  ],
  ['of the wrong type', 'R1', { manifest: 'readiness: { developerLicense: "yes" }' }, 'unmet', null],
  [
    'of the wrong type, schema not checked',
    'R1',
    { manifest: 'readiness: { developerLicense: "yes" }', request: { rules: ['logo-heavy'] } },
    'unknown',
    /could not be read/,
  ],
  [
    'a manifest that cannot be read',
    'R1',
    { files: { 'mde-partner.yml': '[' } },
    'unknown',
    /the manifest could not be read/,
  ],
  ['no manifest', 'R2', { files: { 'mde-partner.yml': null } }, 'unknown', /^no manifest was read$/],
  ['both dates', 'R2', { manifest: 'readiness: { customerApproved: 2026-08-01, demoed: 2026-08-20 }' }, 'stated', null],
  [
    'a date to come',
    'R2',
    { manifest: 'readiness: { customerApproved: 2026-08-01, demoed: 2026-12-01 }' },
    'unstated',
    /^the demonstration to Microsoft is planned for 2026-12-01 \('demoed'\)$/,
  ],
  [
    'one date',
    'R2',
    { manifest: 'readiness: { customerApproved: 2026-08-01 }' },
    'unstated',
    /^the demonstration to Microsoft is not declared \('demoed'\)$/,
  ],
  [
    'no date of the calendar',
    'R2',
    { manifest: 'readiness: { customerApproved: 2026-02-30, demoed: 2026-08-20 }' },
    'unmet',
    null,
  ],
  [
    'the same, waived',
    'R2',
    {
      manifest:
        'readiness: { customerApproved: 2026-02-30, demoed: 2026-08-20 }\nwaivers:\n  - { rule: date-invalid, reason: r }',
    },
    'waived',
    /1 error of date-invalid is waived/,
  ],
  [
    'the same, dates not checked',
    'R2',
    { manifest: 'readiness: { customerApproved: 1.8.2026, demoed: 2026-08-20 }', request: { rules: ['logo-heavy'] } },
    'unknown',
    /^the date of the customer approval is not valid \('customerApproved'\)$/,
  ],
  ['nominated', 'R3', { manifest: 'readiness: { misa: nominated }' }, 'stated', /^nominated, but not a member yet$/],
  ['a member', 'R3', { manifest: 'readiness: { misa: member }' }, 'stated', null],
  [
    'no member',
    'R3',
    { manifest: 'readiness: { misa: none }' },
    'unstated',
    /^the company is not a MISA member yet \('misa: none'\)$/,
  ],
  // R4.1
  ['a logo that was measured', 'R4.1', {}, 'met', null],
  [
    'ink that is not all drawn',
    'R4.1',
    { files: svg(`${ART}<text x="4" y="9">a</text>`) },
    'unknown',
    /^the artwork was not measured, because the logo contains text, which this check does not draw$/,
  ],
  [
    'an estimate of the ink where all is drawn',
    'R4.1',
    { files: svg(`${ART}<filter id="f"/>`) },
    'unknown',
    /how the logo looks is an estimate, because it contains a filter/,
  ],
  [
    'an estimate of the size',
    'R4.1',
    { files: svg(ART, 'width="10em" height="40ex" viewBox="0 0 128 128"') },
    'unknown',
    /^the size of the logo is an estimate$/,
  ],
  [
    'a drawing that was stopped',
    'R4.1',
    { tools: { rasterizer: { draw: async () => ({ drawing: null, failure: 'time' }) } } },
    'unknown',
    /drawing the logo took more than/,
  ],
  [
    'a drawing that was refused',
    'R4.1',
    { tools: { rasterizer: { draw: async () => ({ drawing: null, failure: 'refused' }) } } },
    'unknown',
    /the logo could not be drawn/,
  ],
  [
    'a warning about the stopped drawing that is waived',
    'R4.1',
    {
      manifest: 'waivers:\n  - { rule: logo-blank, reason: r }',
      tools: { rasterizer: { draw: async () => ({ drawing: null, failure: 'time' }) } },
    },
    'unknown',
    /drawing the logo took/,
  ],
  ['no logo file', 'R4.1', { files: { 'assets/logo.svg': null } }, 'unmet', null],
  [
    'no logo file, waived',
    'R4.1',
    { files: { 'assets/logo.svg': null }, manifest: 'waivers:\n  - { rule: logo-missing, reason: r }' },
    'waived',
    /1 error of logo-missing is waived, there is no logo file/,
  ],
  ['a number as the path', 'R4.1', { manifest: '    logo: 5' }, 'unmet', null],
  ['no path', 'R4.1', { files: { 'mde-partner.yml': without('logo') } }, 'unmet', /^'logo' is missing$/],
  ['a key without a path', 'R4.1', { manifest: '    logo:' }, 'unmet', /^'logo' has no value$/],
  [
    'no path, schema not checked',
    'R4.1',
    { files: { 'mde-partner.yml': without('logo') }, request: { rules: ['logo-missing', 'logo-active-content'] } },
    'unknown',
    /^9 of its 11 checks did not run \(--rule\), no logo is declared$/,
  ],
  [
    'no path, waived',
    'R4.1',
    {
      files: {
        'mde-partner.yml': `${without('logo')}waivers:\n  - { rule: manifest-schema, reason: r }\n`,
      },
    },
    'waived',
    /^1 error of manifest-schema is waived, no logo is declared$/,
  ],
  [
    'rules left out',
    'R4.1',
    { request: { rules: ['logo-missing', 'logo-not-square'] } },
    'unknown',
    /^9 of its 11 checks did not run \(--rule\)$/,
  ],
  // R4.2, R4.3
  [
    'a company name that is missing',
    'R4.2',
    { files: { 'mde-partner.yml': withFragment('').replace('  name: Contoso\n', '  website: https://contoso.com\n') } },
    'unmet',
    null,
  ],
  [
    'no company',
    'R4.2',
    { files: { 'mde-partner.yml': withFragment('').replace('company:\n  name: Contoso\n', '') } },
    'unmet',
    null,
  ],
  [
    'brands of the company itself',
    'R4.2',
    { manifest: '  - name: Azure Lens\ncompany:\n  name: Microsoft' },
    'met',
    /the company is Microsoft/,
  ],
  [
    'no description',
    'R4.3',
    { files: { 'mde-partner.yml': without('description') } },
    'unmet',
    /^'description' is missing$/,
  ],
  [
    'a waived warning proves and hides nothing',
    'R4.3',
    { manifest: '    description: Far too short\nwaivers:\n  - { rule: description-too-short, reason: r }' },
    'met',
    null,
  ],
  // R4.4
  ['no page', 'R4.4', { files: { 'mde-partner.yml': without('landingPage') } }, 'unmet', /^'landingPage' is missing$/],
  [
    'a misspelled key',
    'R4.4',
    { files: { 'mde-partner.yml': withFragment('').replace('landingPage', 'landing_page') } },
    'unmet',
    /^'landingPage' is missing$/,
  ],
  ['a page that was not opened', 'R4.4', {}, 'met', /^the landing page was not opened \(--online\)$/],
  [
    'a page that opened',
    'R4.4',
    page({ status: 200, body: `<p>${'four '.repeat(100)} Defender for Endpoint</p>` }),
    'met',
    null,
  ],
  ['a page behind a wall', 'R4.4', page({ status: 403 }), 'unknown', /the page did not open/],
  [
    'a page that is no text',
    'R4.4',
    page({ status: 200, headers: { 'content-type': 'application/pdf' } }),
    'unknown',
    /neither HTML nor plain text/,
  ],
  [
    'online checks left out by --rule',
    'R4.4',
    { request: { rules: ['landing-page-invalid', 'landing-page-doubtful'] } },
    'unknown',
    /2 of its 4 checks did not run/,
  ],
  // R4.5
  ['nothing said of press releases', 'R4.5', {}, 'unstated', null],
  ['no press release', 'R4.5', { manifest: '    pressReleases: []' }, 'not-applicable', null],
  ['press releases that cannot be read', 'R4.5', { manifest: '    pressReleases: none' }, 'unmet', null],
  [
    'the same, schema not checked',
    'R4.5',
    { manifest: '    pressReleases: none', request: { rules: ['logo-heavy'] } },
    'unknown',
    /^no check ran \(--rule\)$/,
  ],
  [
    'a window of 14 days',
    'R4.5',
    {
      manifest: releases('title: A, submitted: 2026-12-01, publish: 2026-12-15, approved: 2026-12-10'),
      request: { today: '2026-12-20' },
    },
    'met',
    null,
  ],
  [
    'no publish date',
    'R4.5',
    { manifest: releases('title: A, submitted: 2026-11-02') },
    'unknown',
    /^'A' has no publish date$/,
  ],
  [
    'no publish date, approved',
    'R4.5',
    { manifest: releases('title: A, submitted: 2026-11-02, approved: 2026-11-20') },
    'met',
    null,
  ],
  [
    'not submitted yet',
    'R4.5',
    { manifest: releases('submitted: 2026-12-01, publish: 2026-12-15') },
    'unknown',
    /^a press release is not submitted yet$/,
  ],
  [
    'a text that is not there',
    'R4.5',
    { manifest: releases('submitted: 2026-11-02, publish: 2026-12-02, file: a.md') },
    'unmet',
    null,
  ],
  [
    'the same, waived',
    'R4.5',
    {
      manifest: `${releases('submitted: 2026-11-02, publish: 2026-12-02, file: a.md')}waivers:\n  - { rule: manifest-schema, reason: r }`,
    },
    'waived',
    /1 error of manifest-schema is waived, the text of 'a\.md' could not be read/,
  ],
  [
    'a text that is no text',
    'R4.5',
    { manifest: releases('submitted: 2026-11-02, publish: 2026-12-02, file: a.pdf'), files: { 'a.pdf': '%PDF' } },
    'unknown',
    /^the text of 'a\.pdf' could not be read$/,
  ],
  [
    'a text that was read',
    'R4.5',
    {
      manifest: releases('submitted: 2026-11-02, publish: 2026-12-02, file: a.md'),
      files: { 'a.md': 'Contoso joins' },
    },
    'met',
    null,
  ],
  // R5
  ['nothing said of an application', 'R5', {}, 'unstated', null],
  [
    'an application, not whether multi-tenant',
    'R5',
    { manifest: '    entraApplication: { name: Cognito }' },
    'unstated',
    /'multiTenant' is missing/,
  ],
  ['single-tenant', 'R5', { manifest: '    entraApplication: { multiTenant: false }' }, 'not-applicable', null],
  [
    'multi-tenant with a name',
    'R5',
    { manifest: '    entraApplication: { multiTenant: true, name: Cognito }' },
    'met',
    null,
  ],
  ['multi-tenant without a name', 'R5', { manifest: '    entraApplication: { multiTenant: true }' }, 'unmet', null],
  [
    'an application id that is no GUID',
    'R5',
    { manifest: '    entraApplication: { multiTenant: true, name: Cognito, applicationId: 5-6 }' },
    'unmet',
    null,
  ],
  [
    'neither true nor false',
    'R5',
    { manifest: '    entraApplication: { multiTenant: "yes", name: Cognito }' },
    'unmet',
    null,
  ],
  // R6
  ['a call that sends it', 'R6', {}, 'met', /^no recorded traffic is given \(--har\)$/],
  ['no scan', 'R6', { scan: false }, 'unknown', /^the sources were not scanned$/],
  ['no call', 'R6', { files: { 'src/defender.py': null } }, 'unknown', /^no API calls were found in the sources$/],
  [
    'a call that could not be determined',
    'R6',
    { files: OPEN_CALL },
    'unknown',
    /^1 of 2 API calls could not be determined$/,
  ],
  [
    'the only call',
    'R6',
    { files: { 'src/defender.py': null, ...OPEN_CALL } },
    'unknown',
    /^the only API call could not be determined$/,
  ],
  [
    'a bare call',
    'R6',
    { files: { 'src/bare.py': 'import requests\nrequests.get("https://api.security.microsoft.com/api/alerts")\n' } },
    'unmet',
    null,
  ],
  [
    'a bare call, waived',
    'R6',
    {
      files: {
        'src/bare.py':
          'import requests\nrequests.get("https://api.security.microsoft.com/api/alerts")  # mde-partner-ignore user-agent-missing -- r\n',
      },
    },
    'waived',
    /^1 error of user-agent-missing is waived, 1 of 2 API calls does not send the User-Agent$/,
  ],
  [
    'the name of another product',
    'R6',
    { files: { 'src/other.py': call('"MdePartner-Contoso-Other/1.0.0"') } },
    'unknown',
    /^1 of 2 API calls sends a User-Agent that differs from the manifest$/,
  ],
  [
    'another version, in development',
    'R6',
    { files: { 'src/other.py': call('"MdePartner-Contoso-ContosoCognito/0.9.0"') } },
    'met',
    /--har/,
  ],
  [
    'rules left out',
    'R6',
    { request: { rules: ['user-agent-missing'] } },
    'unknown',
    /\d+ of its \d+ checks did not run \(--rule\)/,
  ],
  ['a scan setting that cannot be read', 'R6', { manifest: 'scan: { vendored: yes }' }, 'unmet', null],
  [
    'a User-Agent that is missing',
    'R6',
    { files: { 'mde-partner.yml': without('userAgent') } },
    'unmet',
    /^'userAgent' is missing$/,
  ],
  [
    'recorded traffic given',
    'R6',
    {
      files: { 'a.har': '{"log":{"entries":[]}}' },
      tools: { har: memoryHarFiles({ 'a.har': '{"log":{"entries":[]}}' }, ['a.har']) },
    },
    'met',
    null,
  ],
  [
    'the tag is that of another product',
    'R6',
    { files: { 'mde-partner.yml': TWO_PRODUCTS }, request: { release: 'v1.0.0' } },
    'met',
    /the tag is for another product, so its version was not compared$/,
  ],
  [
    'the tag fits no product',
    'R6',
    { manifest: '    version: { tag: "cognito@{version}" }', request: { release: 'cognit@1.0.0' } },
    'unmet',
    null,
  ],
];

test.each(STATES)('%s: %s', async (_, id, situation, status, reason) => {
  const [found, why] = await stateOf(id, situation);
  expect([found, why]).toEqual([status, reason === null ? null : expect.stringMatching(reason)]);
});

test('a scan that fails', async () => {
  const { search, ...ports } = memoryScan(MODEL_FILES);
  const scan = { ...ports, search: { ...search, find: () => Promise.reject(new Error('no search')) } };
  const [status, reason] = await stateOf('R6', { tools: { scan } });
  expect([status, reason]).toEqual(['unknown', expect.stringContaining('the check user-agent-missing crashed')]);
});

describe('what the scan measured', () => {
  const subject = productOf('');
  const whole = manifestSubject(subject.file, subject.run);
  const site = (status: ApiCallMeasurement['sites'][number]['status']): ApiCallMeasurement['sites'][number] => ({
    ...{ path: 'a.py', line: 1, endLine: 1, status, host: null, userAgent: null, setAt: null },
    ...{ evidence: null, traffic: null, provenBy: null, retired: null },
  });
  const measured = (changes: Partial<ApiCallMeasurement>): Measurements => ({
    ...COGNITO_MEASUREMENTS,
    apiCalls: {
      covered: 1,
      uncovered: 0,
      unverifiable: 0,
      proof: null,
      sites: [site('ok')],
      notJudged: [],
      excluded: [],
      ...changes,
    },
  });
  const rules = [{ meta: { id: 'user-agent-missing', requirements: ['R6'] }, subjects: ['product'] }];
  const passed: CheckResult = {
    ...{ rule: 'user-agent-missing', manifest: 'mde-partner.yml', product: 'Contoso Cognito' },
    ...{ asked: true, status: 'passed', reason: null },
  };
  const r6 = (changes: Partial<ApiCallMeasurement>) => {
    const products = [{ subject, measurements: measured(changes) }];
    const rows = requirementStatuses({ rules, checks: [passed], findings: [] }, whole, products);
    const { status, reason } = rows.find(({ id }) => id === 'R6') ?? { status: '', reason: '' };
    return [status, reason];
  };
  const file = (path: string) => ({ path, reason: 'it is vendored' });
  const excluded = (path: string, line: number | null = null) => ({ path, line, by: 'scan.vendored', reason: 'r' });

  test.each<[string, Partial<ApiCallMeasurement>, string, string | null]>([
    ['all covered', {}, 'met', null],
    ['templated', { sites: [site('templated')] }, 'met', null],
    ['no call', { covered: 0, sites: [] }, 'unknown', 'no API calls were found in the sources'],
    [
      'a file that was not judged',
      { notJudged: [file('third_party/x.py')] },
      'unknown',
      "1 file with an API URL was not checked: 'third_party/x.py'",
    ],
    [
      'five files and no call',
      { covered: 0, sites: [], notJudged: ['a', 'b', 'c', 'd', 'e'].map(file) },
      'unknown',
      "5 files with an API URL were not checked: 'a', 'b', 'c' and 2 more",
    ],
    [
      'a call that sends nothing',
      { uncovered: 1, sites: [site('ok'), site('missing')] },
      'unknown',
      '1 of 2 API calls does not send the User-Agent',
    ],
    [
      'a call that sends another form under another name counts once',
      { uncovered: 2, sites: [site('ok'), site('missing'), { ...site('malformed'), userAgent: 'Other/1.0' }] },
      'unknown',
      '1 of 3 API calls does not send the User-Agent, 1 of 3 API calls sends a User-Agent that is not of the documented form',
    ],
    [
      'a file that is taken out',
      { excluded: [excluded('x.py')] },
      'waived',
      "'scan.vendored' excludes 'x.py' from the scan",
    ],
    [
      'two calls taken out, one open',
      { unverifiable: 1, sites: [site('ok'), site('unverifiable')], excluded: [excluded('x.py', 3), excluded('y.py')] },
      'waived',
      "'scan.vendored' excludes 'x.py:3' and 1 more from the scan, 1 of 2 API calls could not be determined",
    ],
  ])('%s', (_, changes, status, reason) => expect(r6(changes)).toEqual([status, reason]));

  test('no product: no row of a product', () => {
    expect(requirementStatuses({ rules, checks: [], findings: [] }, whole, []).map(({ id }) => id)).toEqual([
      'R1',
      'R2',
      'R3',
    ]);
    expect(productSubjects(subject.file, subject.run)).toHaveLength(1);
  });
});
