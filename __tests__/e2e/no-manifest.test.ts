import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import Ajv from 'ajv';
import type { Report } from '../../src/core/report.ts';
import { folderWith } from '../support/folders.ts';
import { CLEAN_FILES } from '../support/model.ts';
import { repositoryWith } from '../support/repository.ts';
import { checkout, runCommand, runStep, shippedBundle } from '../support/runner.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SCHEMA = JSON.parse(readFileSync(join(ROOT, 'schema', 'report.schema.json'), 'utf8')) as object;
const isReport = new Ajv.default({ strict: false }).compile(SCHEMA);

const AGENT = 'MdePartner-Fabrikam-Lens/2.1.0';
const API = 'https://api.security.microsoft.com/api';
const FILES = {
  'sentry/client.py': `import requests

session = requests.Session()

def alerts():
    return session.get("${API}/alerts").json()

def machines():
    return session.get("${API}/machines").json()
`,
  'web/client.ts': `export const alerts = () =>
  fetch('${API}/alerts', { headers: { 'User-Agent': '${AGENT}' } });
`,
  'assets/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"/>',
  'node_modules/a/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"/>',
};
const IGNORE = ['--if-no-manifest-found', 'ignore'];

let bundle = '';
beforeAll(() => {
  bundle = shippedBundle();
});

function reportIn(workspace: string, ...args: readonly string[]): { report: Report; exitCode: number | null } {
  const { exitCode, stdout, stderr } = runCommand(bundle, ['check', '--format', 'json', ...args], workspace);
  const report = JSON.parse(stdout) as Report;
  expect([isReport(report), isReport.errors, stderr]).toEqual([true, null, '']);
  return { report, exitCode };
}

describe('on the command line', () => {
  test('the calls, the edit that covers most, the logo and the next command', () => {
    const { exitCode, stdout, stderr } = runCommand(bundle, ['check'], repositoryWith(FILES));
    expect([exitCode, stderr]).toEqual([1, '']);
    expect(stdout).toContain('  error  manifest-missing  mde-partner.yml:1:1\n');
    expect(stdout).toMatch(/^ {2}1 of 3 API calls covered/m);
    expect(stdout).toMatch(/^ {4}missing +sentry\/client\.py:6 /m);
    expect(stdout).toMatch(/^ {4}missing +sentry\/client\.py:9 /m);
    expect(stdout).toMatch(new RegExp(`^ {4}ok +web/client\\.ts:2 .* ${AGENT}$`, 'm'));
    expect(stdout).toContain(
      '  One edit covers both calls without the User-Agent, at sentry/client.py:3\n' +
        '    Set it once for this client: session.headers["User-Agent"] = "MdePartner-{CompanyName}-{ProductName}/{Version}"\n',
    );
    expect(stdout).toMatch(/^ {4}1:1, square +assets\/logo\.svg$/m);
    expect(stdout).not.toContain('node_modules');
    const next = /^Next: node (.*) init \(/m.exec(stdout)?.[1] ?? '';
    const path = next.replace(/^'|'$/g, '');
    const folder = folderWith({});
    runCommand(path, ['init'], folder);
    expect(readFileSync(join(folder, 'mde-partner.yml'), 'utf8')).toContain('\nschemaVersion: 1\n');
  });

  test('in a folder without git, and in one that git only begins to know, the same', () => {
    const [plain, first, whole] = [folderWith(FILES), checkout(FILES), repositoryWith(FILES)].map(
      (workspace) => reportIn(workspace).report.repository,
    );
    expect(plain).toEqual(whole);
    expect(first).toEqual(whole);
    expect(whole?.apiCalls?.sites.length).toBe(3);
    expect(whole?.logos).toEqual([{ path: 'assets/logo.svg', ratio: 1 }]);
  });

  test('nothing is there, and nothing is scanned', () => {
    const { report, exitCode } = reportIn(folderWith({ 'README.md': '' }));
    expect([exitCode, report.repository?.apiCalls?.sites, report.repository?.logos]).toEqual([1, [], []]);
    const scanless = reportIn(repositoryWith(FILES), '--no-scan');
    expect(scanless.report.repository).toEqual({ apiCalls: null, logos: [{ path: 'assets/logo.svg', ratio: 1 }] });
  });

  test('ignore: 0, and the same description', () => {
    const workspace = repositoryWith(FILES);
    const { report, exitCode } = reportIn(workspace, ...IGNORE, '--fail-on', 'notice', '--require', 'all');
    expect([exitCode, report.conclusion, report.findings]).toEqual([0, 'success', []]);
    expect(report.repository).toEqual(reportIn(workspace).report.repository);
    for (const format of ['pretty', 'markdown', 'github', 'sarif'])
      expect(runCommand(bundle, ['check', '--format', format, ...IGNORE], workspace).exitCode).toBe(0);
    expect(runCommand(bundle, ['check', ...IGNORE, 'x/mde-partner.yml'], workspace).exitCode).toBe(1);
    expect(runCommand(bundle, ['check', '--if-no-manifest-found', 'warn'], workspace)).toMatchObject({
      exitCode: 2,
      stdout: '',
    });
  });

  test('with a manifest nothing changes', () => {
    const workspace = repositoryWith(CLEAN_FILES);
    const { report, exitCode } = reportIn(workspace, ...IGNORE);
    expect([exitCode, report.repository]).toEqual([0, null]);
    expect(runCommand(bundle, ['check'], workspace).stdout).not.toContain('what the repository shows');
  });
});

describe('as a step', () => {
  test('error: the step fails, and log and summary describe the repository', () => {
    const step = runStep(bundle, checkout(FILES));
    expect([step.exitCode, step.outputs['conclusion'], step.outputs['errors']]).toEqual([1, 'failure', '1']);
    expect(step.annotations.map(({ level, file }) => [level, file])).toEqual([['error', 'mde-partner.yml']]);
    expect(step.stdout).toContain('One edit covers both calls');
    expect(step.summary).toContain('### What the repository shows\n');
    expect(step.summary).toMatch(/^\| missing \| \[sentry\/client\.py:6\]\(/m);
    expect(step.summary).toMatch(/One edit covers both calls without the User-Agent, at \[sentry\/client\.py:3\]/);
    expect(step.summary).toMatch(/^\| \[assets\/logo\.svg\]\(.*\) \| 1:1, square \|$/m);
    expect(step.summary).toContain('<pre>npx github:acme/mde-partner-check&#35;v1 init</pre>');
    const report = JSON.parse(readFileSync(step.outputs['report'] ?? '', 'utf8')) as Report;
    expect([isReport(report), report.repository?.apiCalls?.uncovered]).toEqual([true, 2]);
  });

  test('ignore: the step passes', () => {
    const step = runStep(bundle, checkout(FILES), { 'if-no-manifest-found': 'ignore', require: 'all' });
    expect([step.exitCode, step.commands]).toEqual([0, []]);
    expect(step.outputs).toMatchObject({ conclusion: 'success', errors: '0', notices: '0', products: '[]' });
    expect(step.summary).toMatch(/^## ✅ No partner manifest was found, and none is required\n/);
    expect(step.summary).toContain('### What the repository shows\n');
  });

  test('another value is refused', () => {
    const step = runStep(bundle, checkout(FILES), { 'if-no-manifest-found': 'warn' });
    expect(step.exitCode).toBe(2);
    expect(step.annotations[0]?.message).toContain('if-no-manifest-found');
  });
});
