import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/core/report.ts';
import { expectations, filesOf, INTEGRATIONS } from '../scan/support.ts';
import { entry, har } from '../support/har.ts';
import { MODEL_FILES, withFragment } from '../support/model.ts';
import { checkout, runCommand, shippedBundle } from '../support/runner.ts';

let bundle = '';
beforeAll(() => {
  bundle = shippedBundle();
});

function checked(files: Readonly<Record<string, string>>, ...args: string[]): Report {
  const { stdout, stderr } = runCommand(bundle, ['check', '--format', 'json', ...args], checkout(files));
  expect(stderr).toBe('');
  return JSON.parse(stdout) as Report;
}

const callsIn = (report: Report) => report.manifests[0]?.products[0]?.measurements.apiCalls;

describe('the bundle finds what the sources say of themselves, in one run over a folder per integration', () => {
  const names = readdirSync(INTEGRATIONS).sort();
  let report: Report;
  beforeAll(() => {
    const files = names.flatMap((name) =>
      Object.entries({ ...MODEL_FILES, ...filesOf(name) }).map(([path, text]) => [`${name}/${path}`, text] as const),
    );
    report = checked(Object.fromEntries(files), '**/mde-partner.yml');
  });

  /** Every grammar is loaded from the folder beside the bundle: nothing else is there. */
  test.each(names)('%s', (name) => {
    const manifest = report.manifests.find(({ path }) => path === `${name}/mde-partner.yml`);
    expect(
      manifest?.products[0]?.measurements.apiCalls?.sites
        .map(({ path, line, status }) => `${path.slice(name.length + 1)}:${line} ${status}`)
        .sort(),
    ).toEqual(expectations(filesOf(name)).map((one) => one.replace(/ low$/, '')));
    expect(manifest?.checks.filter(({ status }) => status === 'errored')).toEqual([]);
  });
});

test('without the scan nothing is said of the sources, and R6 stays open', () => {
  const files = { ...MODEL_FILES, ...filesOf('python-shared-session') };
  const report = checked(files, '--no-scan');
  expect(report.run.scan).toBe(false);
  expect(callsIn(report)).toBeNull();
  expect(report.findings).toEqual([]);
  const state = (one: Report) => one.manifests[0]?.requirements.find(({ id }) => id === 'R6')?.status;
  expect(state(report)).toBe('unknown');
  expect(state(checked({ ...MODEL_FILES, 'a.py': COVERED }))).toBe('met');
  expect(state(checked({ ...MODEL_FILES, 'a.py': COVERED.replace('User-Agent', 'Agent') }))).toBe('unmet');
  expect(state(checked(MODEL_FILES))).toBe('unknown');
});

const COVERED =
  'import requests\n\nrequests.get("https://api.security.microsoft.com/api/alerts", headers={"User-Agent": "MdePartner-Contoso-ContosoCognito/1.0.0"})\n';

test('rules that need no source load nothing of the scan, and say that they were left out', () => {
  const report = checked({ ...MODEL_FILES, 'a.py': 'x' }, '--rule', 'logo-missing');
  expect(callsIn(report)).toBeNull();
  expect(report.manifests[0]?.checks.find(({ rule }) => rule === 'user-agent-missing')).toMatchObject({
    status: 'skipped',
    reason: 'not selected',
  });
});

test('recorded traffic settles what the sources leave open, and nothing else', () => {
  const traffic = har(entry('https://api.security.microsoft.com/api/alerts'));
  const check = (files: Readonly<Record<string, string>>) =>
    checked({ ...MODEL_FILES, 'a.har': traffic, ...files }, '--har', 'a.har');
  const bare = COVERED.replace(/, headers=\{.*\}/, '');
  const shared = check({ 'a.py': COVERED, 'b.py': bare });
  expect(callsIn(shared)).toMatchObject({
    ...{ covered: 1, uncovered: 1, unverifiable: 0 },
    proof: { code: 1, traffic: 0, open: 0 },
  });
  expect(callsIn(shared)?.sites.map(({ traffic: seen }) => seen)).toEqual(['ambiguous', 'ambiguous']);
  expect(shared.conclusion).toBe('failure');
  const proxied = withFragment('scan: { clients: [{ paths: [b.py], reason: The proxy adds it }] }\n');
  expect(callsIn(check({ 'mde-partner.yml': proxied, 'b.py': bare }))).toMatchObject({
    covered: 1,
    proof: { code: 0, traffic: 1, open: 0 },
    sites: [{ path: 'b.py', status: 'ok', traffic: 'seen', provenBy: 'traffic' }],
  });
});

test('fix writes the value of the manifest into the sources', () => {
  const folder = checkout({ ...MODEL_FILES, 'a.py': COVERED.replace('Cognito/1.0.0', 'Cognito/0.9.0') });
  expect(runCommand(bundle, ['fix', '--suggest', '--dry-run'], folder).stdout).toMatch(
    /^\+.*ContosoCognito\/1\.0\.0"/m,
  );
});

const WHY = {
  ...MODEL_FILES,
  'settings.py': 'API_ROOT = "https://api.security.microsoft.com/api"\nHEADERS = {"Accept": "x"}\n',
  'app/alerts.py':
    'import requests\nfrom settings import API_ROOT, HEADERS\n\nrequests.get(\n    API_ROOT + "/alerts",\n    headers=HEADERS,\n)\n',
};

test('--why explains a call from any line of it, step by step', () => {
  const workspace = checkout(WHY);
  for (const line of [4, 6]) {
    const { exitCode, stdout, stderr } = runCommand(bundle, ['check', '--why', `app/alerts.py:${line}`], workspace);
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toBe(
      [
        'app/alerts.py:4  This call to api.security.microsoft.com sends no User-Agent.',
        "  1. 'requests.get' sends the request.",
        '     app/alerts.py:4  requests.get(',
        "  2. The URL is 'https://api.security.microsoft.com/api/alerts'.",
        '     settings.py:1  API_ROOT = "https://api.security.microsoft.com/api"',
        '  3. Another part of the URL is here.',
        '     app/alerts.py:5  API_ROOT + "/alerts",',
        '  4. These headers have no User-Agent.',
        '     settings.py:2  HEADERS = {"Accept": "x"}',
        '  5. Nothing else sets the User-Agent of this call.',
        '     app/alerts.py:4  requests.get(',
        '  6. Add to these headers: "User-Agent": "MdePartner-Contoso-ContosoCognito/1.0.0"',
        '     settings.py:2  HEADERS = {"Accept": "x"}',
        '',
      ].join('\n'),
    );
  }
  const report = checked(WHY);
  expect(callsIn(report)?.sites[0]?.evidence?.length).toBe(6);
});

test('--why without a call: 1, and the nearest ones; a file that is not there, or no text for people: 2', () => {
  const workspace = checkout(WHY);
  const why = (...args: string[]) => runCommand(bundle, ['check', '--why', ...args], workspace);
  expect(why('app/alerts.py:1')).toEqual({
    exitCode: 1,
    stdout: 'No API call was found at app/alerts.py:1. The nearest calls in this file are on line 4.\n',
    stderr: '',
  });
  expect(why('none.py:1').exitCode).toBe(2);
  expect(why('none.py:1').stderr).toContain("the file 'none.py' does not exist");
  expect(why('app/alerts.py:4', '--format', 'json').exitCode).toBe(2);
  expect(why('app/alerts.py:4', '--no-scan').exitCode).toBe(2);
});

test('the documentation shows what --why prints', () => {
  const page = readFileSync(new URL('../../docs/source-scan.md', import.meta.url), 'utf8');
  const shown = /\$ mde-partner check --why app\/alerts\.py:4\n([\s\S]*?)```/.exec(page)?.[1];
  expect(runCommand(bundle, ['check', '--why', 'app/alerts.py:4'], checkout(WHY)).stdout).toBe(shown);
});
