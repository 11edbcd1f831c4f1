import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type About, type CheckRequest, check } from '../../src/app/check.ts';
import { UsageError } from '../../src/core/errors.ts';
import type { FailOn } from '../../src/core/gate.ts';
import { SourceText } from '../../src/core/text.ts';
import { ResvgRasterizer } from '../../src/platform/node/rasterizer.ts';
import { suggestions } from '../../src/render/github/suggestions.ts';
import { renderSarif } from '../../src/render/sarif/sarif.ts';
import { loadRules, RULES } from '../../src/rules/index.ts';
import { memoryScan } from '../support/memory-scan.ts';
import { type Files, memoryTree } from '../support/memory-tree.ts';
import { MODEL_FILES, withFragment } from '../support/model.ts';

const ABOUT: About = { version: '9.9.9', help: (rule) => `https://help.example/${rule}` };
const REQUEST: CheckRequest = {
  paths: [''],
  rules: null,
  failOn: 'error',
  today: '2026-11-22',
  release: null,
};

const METAS = (await loadRules()).map(({ meta }) => meta);
const RASTERIZER = new ResvgRasterizer();

const run = (files: Files, request: Partial<CheckRequest> = {}) =>
  check({ ...REQUEST, ...request }, memoryTree(files), ABOUT, { rasterizer: RASTERIZER });
const listing = (fragment: string): Files => ({ ...MODEL_FILES, 'mde-partner.yml': withFragment(fragment) });

const LONG = listing(`    description: ${'word '.repeat(16).trim()}`);
const SHORT = listing('    description: Far too short');
const WAIVED = listing(`    description: ${'word '.repeat(16).trim()}
waivers:
  - rule: description-too-long
    reason: Agreed with the portal team`);

describe('check', () => {
  test('a clean listing: every rule leaves a result, nothing is found', async () => {
    const { report, exitCode, crashes } = await run(MODEL_FILES);
    expect(crashes).toEqual([]);
    expect([report.conclusion, exitCode, report.findings]).toEqual(['success', 0, []]);
    const [manifest] = report.manifests;
    const checked = new Set(manifest?.checks.map(({ rule }) => rule));
    expect([...RULES.map((rule) => rule.meta.id)].filter((id) => !checked.has(id))).toEqual([]);
    expect(manifest?.checks.filter(({ status }) => status === 'failed' || status === 'errored')).toEqual([]);
    expect(manifest?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test('what the README shows to start from passes nowhere before it is filled in', async () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const starter = /```yaml\n(# yaml-language-server:[\s\S]*?)```/.exec(readme)?.[1] ?? '';
    const { report, exitCode } = await run({ ...MODEL_FILES, 'mde-partner.yml': starter });
    expect(exitCode).toBe(1);
    const [manifest] = report.manifests;
    expect(manifest?.sample).toBe(false);
    const unmet = manifest?.requirements.filter(({ status }) => status === 'unmet').map(({ id }) => id);
    expect(unmet).toEqual(expect.arrayContaining(['R4.2', 'R4.4', 'R6']));
    const sample = await run({ ...MODEL_FILES, 'mde-partner.yml': `${starter}sample: true\n` });
    expect([sample.exitCode, sample.report.manifests[0]?.sample]).toEqual([0, true]);
  });

  test('a certain fault has a certain title', async () => {
    const calls = 'import requests\n\ndef get(client):\n    client.get("https://api.security.microsoft.com/api/a")\n';
    const files = {
      ...MODEL_FILES,
      'a.py': calls,
      'b.py': 'import requests\nrequests.get("https://api.security.microsoft.com/api/a")\n',
    };
    const { report } = await check(REQUEST, memoryTree(files), ABOUT, { scan: memoryScan(files) });
    expect(report.findings.map(({ severity, title }) => [severity, title])).toEqual([
      ['notice', 'User-Agent could not be determined'],
      ['error', 'User-Agent is missing'],
    ]);
  });

  const gates: [string, Files, FailOn, string, number][] = [
    ['an error', LONG, 'error', 'failure', 1],
    ['an error', LONG, 'notice', 'failure', 1],
    ['an error', LONG, 'never', 'neutral', 0],
    ['a warning', SHORT, 'error', 'success', 0],
    ['a warning', SHORT, 'warning', 'failure', 1],
    ['a warning', SHORT, 'never', 'success', 0],
    ['a waived error', WAIVED, 'notice', 'success', 0],
    ['a waived error', WAIVED, 'never', 'success', 0],
  ];
  test.each(gates)('%s and --fail-on %#', async (_, files, failOn, conclusion, code) => {
    const { report, exitCode } = await run(files, { failOn });
    expect([report.conclusion, exitCode]).toEqual([conclusion, code]);
  });

  test('a waived finding stays visible with its reason and counts as waived only', async () => {
    const { report } = await run(WAIVED);
    expect(report.counts).toEqual({ error: 0, warning: 0, notice: 0, waived: 1, known: 0 });
    expect(report.findings[0]).toMatchObject({
      rule: 'description-too-long',
      severity: 'error',
      waiver: { reason: 'Agreed with the portal team', expires: null },
    });
    expect(report.manifests[0]?.checks).toContainEqual({
      rule: 'description-too-long',
      product: 'Contoso Cognito',
      status: 'failed',
      reason: null,
    });
  });

  test('a waived finding offers no fix, which would do nothing', async () => {
    const legacy = '    userAgent: M365DPartner-Contoso-ContosoCognito/1.0.0\n';
    const fixes = async (fragment: string) => (await run(listing(fragment))).report.findings.map(({ fix }) => fix);
    expect(await fixes(legacy)).toEqual([expect.objectContaining({ applicability: expect.anything() })]);
    expect(await fixes(`${legacy}waivers:\n  - { rule: user-agent-legacy-prefix, reason: Assigned }`)).toEqual([null]);
  });

  test('a finding has help, requirements and its line', async () => {
    const { report } = await run(LONG);
    const [finding] = report.findings;
    expect(finding).toMatchObject({ help: 'https://help.example/description-too-long', requirements: ['R4.3'] });
    expect(finding?.excerpt).toEqual({ line: 6, column: 1, text: `    description: ${'word '.repeat(16).trim()}` });
  });

  test('a long line is cut around the finding, with the column it starts at', async () => {
    const { report } = await run(listing(`    description: ${'lengthyword '.repeat(100).trim()}`));
    const [finding] = report.findings;
    const { column, text } = finding?.excerpt ?? { column: 0, text: '' };
    expect(text.length).toBe(240);
    const start = (finding?.start.column ?? 0) - column;
    expect(text.slice(start, start + 11)).toBe('lengthyword');
    expect(column).toBeGreaterThan(1);
  });

  test('without a readable product its rules are skipped, not silent', async () => {
    const { report, exitCode } = await run({});
    expect(exitCode).toBe(1);
    expect(report.findings.map(({ rule, manifest }) => [rule, manifest])).toEqual([
      ['manifest-missing', 'mde-partner.yml'],
    ]);
    const checks = report.manifests[0]?.checks ?? [];
    expect(checks.find(({ rule }) => rule === 'logo-not-square')).toMatchObject({ product: null, status: 'skipped' });
    expect(checks.filter(({ status }) => status === 'passed').map(({ rule }) => rule)).not.toContain('manifest-schema');
    expect(report.manifests[0]?.sha256).toBeNull();
  });

  test('--rule runs only what was asked and measures nothing else', async () => {
    const { report } = await run({ ...LONG, 'assets/logo.svg': null }, { rules: ['description-too-long'] });
    expect(report.findings.map(({ rule }) => rule)).toEqual(['description-too-long']);
    expect(report.manifests[0]?.products[0]?.measurements).toMatchObject({
      logo: null,
      userAgent: null,
      description: { words: 16 },
    });
    expect(report.manifests[0]?.checks.find(({ rule }) => rule === 'logo-missing')).toMatchObject({
      status: 'skipped',
      reason: 'not selected',
    });
  });

  test('an unknown rule is the caller’s fault', async () => {
    await expect(run(MODEL_FILES, { rules: ['circle'] })).rejects.toThrow(
      new UsageError("unknown rule 'circle' (run 'mde-partner rules' to list all rules)"),
    );
    await expect(run(MODEL_FILES, { rules: ['logo-hevy'] })).rejects.toThrow(
      new UsageError("unknown rule 'logo-hevy', did you mean logo-heavy?"),
    );
  });

  test('several manifests give one report in the order of their paths', async () => {
    const files: Record<string, string> = {};
    for (const folder of ['b', 'a'])
      for (const [path, text] of Object.entries(MODEL_FILES)) files[`${folder}/${path}`] = text;
    const { report } = await run(files, { paths: ['**/mde-partner.yml'] });
    expect(report.manifests.map(({ path }) => path)).toEqual(['a/mde-partner.yml', 'b/mde-partner.yml']);
  });
});

test('a scan that fails crashes the rules that need it; the rest of the report is kept', async () => {
  const scan = {
    ...memoryScan(MODEL_FILES),
    search: {
      ...memoryScan(MODEL_FILES).search,
      find: async () => {
        throw new Error('no search');
      },
    },
  };
  const files = listing(`    description: Far too short
waivers:
  - rule: description-too-short
    reason: Agreed with the portal team`);
  const { report, exitCode, crashes } = await check(REQUEST, memoryTree(files), ABOUT, { scan });
  expect(exitCode).toBe(2);
  expect([...new Set(crashes.map(({ rule }) => rule))].sort()).toEqual([
    'api-address-not-followed',
    'api-retired',
    'user-agent-inconsistent',
    'user-agent-legacy-prefix',
    'user-agent-malformed',
    'user-agent-missing',
  ]);
  expect(report.findings.map(({ rule, waiver }) => [rule, waiver?.reason])).toEqual([
    ['description-too-short', 'Agreed with the portal team'],
  ]);
  expect(report.manifests[0]?.products[0]?.measurements.apiCalls).toBeNull();
});

describe('requirements', () => {
  const statuses = async (fragment: string, files: Files = {}) => {
    const { report } = await run({ ...listing(fragment), ...files });
    return Object.fromEntries(report.manifests[0]?.requirements.map(({ id, status }) => [id, status]) ?? []);
  };

  test('what is checked is met, what nobody stated is unstated, what is not wholly judged is unknown', async () => {
    expect(await statuses('')).toEqual({
      R1: 'unstated',
      R2: 'unstated',
      R3: 'unstated',
      'R4.1': 'met',
      'R4.2': 'met',
      'R4.3': 'met',
      'R4.4': 'met',
      'R4.5': 'unstated',
      R5: 'unstated',
      R6: 'unknown',
    });
  });

  test('what the vendor states is stated, never met', async () => {
    expect(await statuses('readiness: { customerApproved: 2026-08-01, demoed: 2026-12-01 }')).toMatchObject({
      R2: 'unstated',
    });
    const fragment =
      'readiness: { developerLicense: true, customerApproved: 2026-08-01, demoed: 2026-08-20, misa: member }';
    expect(await statuses(fragment)).toMatchObject({ R1: 'stated', R2: 'stated', R3: 'stated' });
    expect(
      await statuses('readiness: { developerLicense: false, customerApproved: 2026-08-01, demoed: false, misa: none }'),
    ).toMatchObject({
      R1: 'unstated',
      R2: 'unstated',
      R3: 'unstated',
    });
  });

  test('an error makes its requirement unmet, and no other', async () => {
    expect(await statuses(`    description: ${'word '.repeat(16).trim()}`)).toMatchObject({
      'R4.3': 'unmet',
      'R4.1': 'met',
      R6: 'unknown',
    });
  });

  test('a waived error leaves the requirement waived', async () => {
    const { report } = await run(WAIVED);
    expect(report.manifests[0]?.requirements).toContainEqual({
      id: 'R4.3',
      product: 'Contoso Cognito',
      status: 'waived',
      reason: '1 error of description-too-long is waived',
    });
  });

  test('a logo that cannot be judged is never met', async () => {
    expect(await statuses('', { 'assets/logo.svg': '<svg' })).toMatchObject({ 'R4.1': 'unmet' });
  });

  test.each([
    ['calls of which nothing tells what they send', 'os.environ["AGENT"]', 'unknown'],
    ['a call that sends the value', '"MdePartner-Contoso-ContosoCognito/1.0.0"', 'met'],
    ['a call that sends another', '"curl/8"', 'unmet'],
  ])('%s', async (_, value, status) => {
    const call = `requests.get("https://api.security.microsoft.com/api/alerts", headers={"User-Agent": ${value}})`;
    const files = { ...MODEL_FILES, 'a.py': `import os, requests\n${call}\n` };
    const tools = { rasterizer: RASTERIZER, scan: memoryScan(files) };
    const { report } = await check(REQUEST, memoryTree(files), ABOUT, tools);
    expect(report.manifests[0]?.requirements).toContainEqual(
      expect.objectContaining({ id: 'R6', product: 'Contoso Cognito', status }),
    );
  });

  test('a requirement whose field is missing is not met', async () => {
    const { report } = await run({
      ...MODEL_FILES,
      'mde-partner.yml': (MODEL_FILES['mde-partner.yml'] ?? '').replace(/ {4}description.*\n/, ''),
    });
    expect(report.manifests[0]?.requirements).toContainEqual(
      expect.objectContaining({ id: 'R4.3', product: 'Contoso Cognito', status: 'unmet' }),
    );
  });

  test('a single-tenant product needs no application name, a multi-tenant one does', async () => {
    expect(await statuses('    entraApplication: { multiTenant: false }')).toMatchObject({ R5: 'not-applicable' });
    expect(await statuses('    entraApplication: { multiTenant: true, name: Contoso Cognito }')).toMatchObject({
      R5: 'met',
    });
    expect(await statuses('    entraApplication: { multiTenant: true }')).toMatchObject({ R5: 'unmet' });
  });

  test('a fault of the company name concerns every product; one of a readiness date no press release', async () => {
    expect(await statuses('company:\n  name: "Con\\u200btoso"')).toMatchObject({ 'R4.2': 'unmet', R5: 'unstated' });
    expect(await statuses('readiness:\n  demoed: 2026-02-30')).toMatchObject({ R2: 'unmet', 'R4.5': 'unstated' });
  });
});

test('where git refuses the repository, one notice says so and how to fix it', async () => {
  const scan = memoryScan(MODEL_FILES);
  const { report } = await check(REQUEST, memoryTree(MODEL_FILES), ABOUT, {
    scan: { ...scan, search: { ...scan.search, isRefused: () => true } },
  });
  const notices = report.findings.filter(({ message }) => /^Git refuses to list .*safe\.directory/.test(message));
  expect(notices.map(({ severity, rule }) => [severity, rule])).toEqual([['notice', 'user-agent-missing']]);
});

describe('changes to calls', () => {
  const CODE =
    'import requests\n\ndef alerts():\n    return requests.get("https://api.security.microsoft.com/api/alerts")\n';
  const files = { ...MODEL_FILES, 'a.py': CODE };
  const offered = async (editsCalls: boolean) => {
    const { report } = await check({ ...REQUEST, editsCalls }, memoryTree(files), ABOUT, { scan: memoryScan(files) });
    const source = new SourceText('a.py', CODE);
    const hunks = [{ first: 1, last: 4, changes: [] }];
    return {
      fixes: report.findings.map(({ fix }) => fix?.title ?? null),
      sarif: renderSarif(report, METAS, { home: 'https://github.com/a/b' }).match(/"fixes"/g)?.length ?? 0,
      suggested: suggestions(report, (path) => (path === 'a.py' ? { source, hunks, hasMark: false } : null), 60_000),
    };
  };

  test('are offered where they are asked for: in the report, in SARIF and as a suggestion', async () => {
    const { fixes, sarif: inSarif, suggested } = await offered(true);
    expect([fixes, inSarif]).toEqual([['add the User-Agent'], 1]);
    expect(suggested.map(({ path, first, last }) => [path, first, last])).toEqual([['a.py', 4, 4]]);
    const indent = ' '.repeat('    return requests.get('.length);
    expect(suggested[0]?.body).toContain(
      `alerts",\n${indent}headers={"User-Agent": "MdePartner-Contoso-ContosoCognito/1.0.0"})\n\`\`\``,
    );
  });

  test('cost nothing where nobody asks', async () => {
    expect(await offered(false)).toEqual({ fixes: [null], sarif: 0, suggested: [] });
  });
});
