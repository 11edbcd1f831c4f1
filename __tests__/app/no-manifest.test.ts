import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type CheckRequest, check } from '../../src/app/check.ts';
import type { Report } from '../../src/core/report.ts';
import { reportSchema } from '../../src/core/report-schema.ts';
import { repositoryLines } from '../../src/render/repository.ts';
import { REQUIREMENTS } from '../../src/requirements.ts';
import { memoryScan } from '../support/memory-scan.ts';
import { type Files, memoryTree } from '../support/memory-tree.ts';
import { MODEL_FILES } from '../support/model.ts';

const AGENT = 'MdePartner-Fabrikam-Lens/2.1.0';
const API = 'https://api.security.microsoft.com/api';

/** Two Python calls that share their headers, a third that has its own, and a TypeScript call that is covered. */
const CALLS: Files = {
  'sentry/http.py': 'import requests\n\nHEADERS = {"Accept": "application/json"}\n',
  'sentry/alerts.py': `import requests
from sentry.http import HEADERS

def alerts():
    return requests.get("${API}/alerts", headers=HEADERS).json()

def machines():
    return requests.get("${API}/machines", headers=HEADERS).json()
`,
  'sentry/own.py': `import os, requests

def own():
    return requests.get("${API}/indicators", headers={"Accept": "text/plain"}).json()

def unknown():
    return requests.get("${API}/indicators", headers={"User-Agent": os.environ["AGENT"]}).json()
`,
  'web/client.ts': `export async function alerts() {
  return fetch('https://graph.microsoft.com/v1.0/security/alerts', { headers: { 'User-Agent': '${AGENT}' } });
}
`,
};

async function run(files: Files, request: Partial<CheckRequest> = {}, scans = true) {
  const all: CheckRequest = { paths: [''], rules: null, failOn: 'error', today: '2026-11-22', release: null };
  const tools = scans ? { scan: memoryScan(files) } : {};
  const outcome = await check({ ...all, ...request }, memoryTree(files), { version: '1.0.0', help: String }, tools);
  expect(outcome.crashes).toEqual([]);
  reportSchema(REQUIREMENTS.map(({ id }) => id)).parse(outcome.report);
  return outcome;
}

const sites = ({ repository }: Report) =>
  repository?.apiCalls?.sites.map(({ path, line, status }) => `${status} ${path}:${line}`);

describe('without a manifest', () => {
  test('the calls of the folder, covered or not, with the place to set the header or the reason', async () => {
    const { report, exitCode } = await run(CALLS);
    expect([exitCode, report.conclusion]).toEqual([1, 'failure']);
    expect(report.findings.map(({ rule, severity }) => [rule, severity])).toEqual([['manifest-missing', 'error']]);
    const calls = report.repository?.apiCalls;
    expect([calls?.covered, calls?.uncovered, calls?.unverifiable]).toEqual([1, 3, 1]);
    expect(sites(report)).toEqual([
      'missing sentry/alerts.py:5',
      'missing sentry/alerts.py:8',
      'missing sentry/own.py:4',
      'unverifiable sentry/own.py:7',
      'ok web/client.ts:2',
    ]);
    const add = 'Add to these headers: "User-Agent": "MdePartner-{CompanyName}-{ProductName}/{Version}"';
    const shared = { path: 'sentry/http.py', line: 3, message: add };
    expect(calls?.sites.map(({ evidence }) => evidence?.at(-1))).toEqual([
      shared,
      shared,
      { path: 'sentry/own.py', line: 4, message: add },
      expect.objectContaining({ path: 'sentry/own.py', message: expect.stringContaining('only known at run time') }),
      { path: 'web/client.ts', line: 2, message: "Its value is 'MdePartner-Fabrikam-Lens/2.1.0'." },
    ]);
    expect(calls?.sites.map(({ retired }) => retired?.since ?? null)).toEqual([null, null, null, null, '2026-10-15']);
  });

  test.each([
    ['of another vendor', 'MdePartner-Northwind-Radar/3.0', 'ok'],
    ['of an older form', 'MdatpPartner-Northwind-Radar/3.0', 'legacy'],
    ['that is none', 'curl/8', 'malformed'],
  ])('a User-Agent %s is judged by its form alone', async (_, agent, status) => {
    const call = `import requests\nrequests.get("${API}/alerts", headers={"User-Agent": "${agent}"})\n`;
    const { report } = await run({ 'a.py': call });
    expect(sites(report)).toEqual([`${status} a.py:2`]);
  });

  test('an address that leads to no call is named', async () => {
    const { report } = await run({ 'a.py': `import json\nprint(json.dumps({"base": "${API}"}))\n` });
    expect(report.repository?.apiCalls?.notJudged).toEqual([
      { path: 'a.py', reason: 'no call was found for the API URL in line 2' },
    ]);
  });

  test('only the given folder is looked at', async () => {
    const files = { ...CALLS, 'sentry/logo.svg': svg(1, 1), 'web/logo.svg': svg(1, 1) };
    const { report } = await run(files, { paths: ['web'] });
    expect(sites(report)).toEqual(['ok web/client.ts:2']);
    expect(report.repository?.logos.map(({ path }) => path)).toEqual(['web/logo.svg']);
  });

  test('a glob that matches nothing is a search from its first folder', async () => {
    const { report, exitCode } = await run(CALLS, { paths: ['web/**/mde-partner.yml'] });
    expect([exitCode, sites(report)]).toEqual([1, ['ok web/client.ts:2']]);
    const two = await run(CALLS, { paths: ['web', 'sentry/*.yml'] });
    expect(sites(two.report)?.length).toBe(5);
  });

  test('no scan: no map, and logos still', async () => {
    const { report } = await run({ ...CALLS, 'logo.svg': svg(64, 64) }, {}, false);
    expect(report.repository).toEqual({ apiCalls: null, logos: [{ path: 'logo.svg', ratio: 1 }] });
  });

  test('nothing there', async () => {
    const { report } = await run({ 'README.md': '' });
    expect(report.repository?.apiCalls?.sites).toEqual([]);
    expect(report.repository?.logos).toEqual([]);
  });
});

test('the documentation shows what is printed', async () => {
  const page = readFileSync(new URL('../../docs/first-look.md', import.meta.url), 'utf8');
  const shown = /```text\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
  const { report } = await run({ ...CALLS, 'assets/lens-logo.svg': svg(64, 64), 'docs/logo-wide.svg': svg(320, 100) });
  const printed = repositoryLines(report, 'npx github:OWNER/mde-partner-check').join('\n');
  expect(withoutSpacesBeforePercent(printed)).toBe(withoutSpacesBeforePercent(shown));
});

describe('where there is a manifest, or a file is named', () => {
  test.each<[string, Files, readonly string[]]>([
    ['a manifest', MODEL_FILES, ['']],
    ['a broken manifest', { 'mde-partner.yml': '[' }, ['']],
    ['a manifest beside a folder without one', { ...MODEL_FILES, 'web/a.ts': '' }, ['', 'web']],
    ['a file that does not exist', CALLS, ['sentry/mde-partner.yml']],
    ['two manifests', { 'mde-partner.yml': '', 'mde-partner.yaml': '' }, ['']],
  ])('%s: the repository is not described', async (_, files, paths) => {
    const { report } = await run(files, { paths });
    expect(report.repository).toBeNull();
  });
});

describe('--if-no-manifest-found ignore', () => {
  const ignore = { ifNoManifestFound: 'ignore' } as const;

  test('passes at every level, and says what the repository shows', async () => {
    for (const failOn of ['error', 'notice', 'never'] as const) {
      const { report, exitCode } = await run(CALLS, { ...ignore, failOn, require: ['all'] });
      expect([exitCode, report.conclusion, report.findings, report.manifests]).toEqual([0, 'success', [], []]);
      expect(report.repository?.apiCalls?.uncovered).toBe(3);
    }
  });

  test('a file that may have been meant is a notice', async () => {
    const { report, exitCode } = await run({ ...CALLS, 'mde-partners.yml': '' }, { ...ignore, require: ['all'] });
    expect([exitCode, report.conclusion]).toEqual([0, 'success']);
    expect(report.findings.map(({ rule, severity, message }) => [rule, severity, message])).toEqual([
      ['manifest-missing', 'notice', expect.stringContaining("If you meant 'mde-partners.yml'")],
    ]);
  });

  test('is about folders and globs, not about files that are named, twice there or broken', async () => {
    const codes = async (files: Files, path: string) => (await run(files, { ...ignore, paths: [path] })).exitCode;
    expect(await codes(CALLS, '**/mde-partner.yml')).toBe(0);
    expect(await codes(CALLS, 'sentry/mde-partner.yml')).toBe(1);
    expect(await codes({ 'mde-partner.yml': '', 'mde-partner.yaml': '' }, '')).toBe(1);
    expect(await codes({ 'mde-partner.yml': '[' }, '')).toBe(1);
  });

  test('a folder without a manifest takes no files from a manifest above it', async () => {
    const call = `import requests\nrequests.get("${API}/alerts")\n`;
    const files = { ...MODEL_FILES, 'web/a.py': call };
    const { report } = await run(files, { ...ignore, paths: ['', 'web'] });
    expect(report.manifests.map(({ path }) => path)).toEqual(['mde-partner.yml']);
    expect(report.findings.map(({ rule, path }) => [rule, path])).toEqual([['user-agent-missing', 'web/a.py']]);
  });
});

test.each(['error', 'ignore'] as const)(
  'a scan that fails is a crash, not an empty map (%s)',
  async (ifNoManifestFound) => {
    const scan = memoryScan(CALLS);
    const broken = {
      ...scan,
      search: {
        ...scan.search,
        find: async () => {
          throw new Error('no search');
        },
      },
    };
    const all: CheckRequest = { paths: [''], rules: null, failOn: 'error', today: '2026-11-22', release: null };
    const about = { version: '1.0.0', help: String };
    const outcome = await check({ ...all, ifNoManifestFound }, memoryTree(CALLS), about, { scan: broken });
    const { report, exitCode, crashes } = outcome;
    expect([exitCode, report.conclusion, report.repository]).toEqual([2, 'failure', null]);
    expect(crashes.map(({ rule }) => rule)).toEqual(['manifest-missing']);
    expect(report.manifests[0]?.checks.filter(({ status }) => status === 'errored')).toEqual([
      {
        rule: 'manifest-missing',
        product: null,
        status: 'errored',
        reason: expect.stringContaining('fault in this tool'),
      },
    ]);
  },
);

function withoutSpacesBeforePercent(text: string): string {
  return text.replaceAll(' %', '%');
}

function svg(width: number, height: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"/>`;
}
