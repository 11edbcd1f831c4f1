import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { type About, type CheckRequest, check } from '../../src/app/check.ts';
import { memoryScan } from '../support/memory-scan.ts';
import { type Files, memoryTree } from '../support/memory-tree.ts';
import { CLEAN_FILES, MODEL_FILES, withFragment } from '../support/model.ts';

const ABOUT: About = { version: '9.9.9', help: (rule) => `https://help.example/${rule}` };
const REQUEST: CheckRequest = { paths: [''], rules: null, failOn: 'error', today: '2026-11-22', release: null };

const policyFile = (text: string) => ({
  path: '../org/policy.yml',
  bytes: new TextEncoder().encode(`schemaVersion: 1\n${text}`),
});

async function run(files: Files, policy: string | null, request: Partial<CheckRequest> = {}) {
  const own = policy === null ? null : policyFile(policy);
  const outcome = await check({ ...REQUEST, ...request, policy: own }, memoryTree(files), ABOUT, {
    scan: memoryScan(files),
  });
  expect(outcome.crashes).toEqual([]);
  const { report } = outcome;
  const found = report.findings.map(({ rule, severity, waiver }) => `${waiver ? 'waived ' : ''}${severity} ${rule}`);
  const stateOf = (id: string) => report.manifests[0]?.requirements.find((one) => one.id === id);
  return { ...outcome, found, stateOf };
}

const listing = (fragment: string): Files => ({ ...CLEAN_FILES, 'mde-partner.yml': withFragment(fragment) });
const LONG = `    description: ${'word '.repeat(16).trim()}\n`;

test('the report names the policy with the digest of its bytes', async () => {
  const text = 'failOn: warning\n';
  const { report } = await run(CLEAN_FILES, text);
  const sha256 = createHash('sha256').update(`schemaVersion: 1\n${text}`).digest('hex');
  expect(report.run.policy).toEqual({ path: '../org/policy.yml', sha256 });
  expect((await run(CLEAN_FILES, null)).report.run.policy).toBeNull();
});

describe('the gate', () => {
  test('is where the policy puts it, whatever the run asks for', async () => {
    const short = listing('    description: Far too short\n');
    expect((await run(short, null)).exitCode).toBe(0);
    const { exitCode, report } = await run(short, 'failOn: warning\n', { failOn: 'never' });
    expect([exitCode, report.run.failOn, report.conclusion]).toEqual([1, 'warning', 'failure']);
    expect((await run(listing(LONG), 'failOn: never\n')).exitCode).toBe(0);
  });

  test('stays where the run puts it if the policy does not say', async () => {
    expect((await run(listing(LONG), 'unwaivable: []\n', { failOn: 'never' })).report.run.failOn).toBe('never');
  });

  test('requires what the policy requires and what the run requires', async () => {
    const { report, found } = await run(CLEAN_FILES, 'require: [R1]\n', { require: ['R3'] });
    expect(report.run.require).toEqual(['R1', 'R3']);
    expect(found.filter((one) => one === 'error requirement-open')).toHaveLength(2);
  });
});

describe('severities', () => {
  test('raise and lower all findings of a rule, which keep their title', async () => {
    const { report, exitCode } = await run(listing(LONG), 'severities: { description-too-long: notice }\n');
    expect(report.findings.map(({ severity, title }) => [severity, title])).toEqual([
      ['notice', 'Description is too long'],
    ]);
    expect([exitCode, report.counts]).toEqual([0, { error: 0, warning: 0, notice: 1, waived: 0, known: 0 }]);
    const short = listing('    description: Far too short\n');
    expect((await run(short, 'severities: { description-too-short: error }\n')).exitCode).toBe(1);
  });

  test('prove nothing: a requirement with a lowered error is not met, and says why', async () => {
    const { stateOf } = await run(listing(LONG), 'severities: { description-too-long: notice }\n');
    expect(stateOf('R4.3')).toMatchObject({
      status: 'unmet',
      reason: 'the policy lowers description-too-long to notice',
    });
    const strict = await run(listing(LONG), 'severities: { description-too-long: notice }\nrequire: [R4.3]\n');
    expect([strict.exitCode, strict.found]).toEqual([1, ['error requirement-open', 'notice description-too-long']]);
  });

  test('of a rule that judges last count as well', async () => {
    const unused = listing('waivers:\n  - { rule: logo-heavy, reason: Agreed }\n');
    expect((await run(unused, 'severities: { waiver-unused: error }\n')).found).toEqual(['error waiver-unused']);
  });
});

describe('shared waivers', () => {
  const shared = (more: string) =>
    `waivers:\n  - { rule: description-too-long, reason: Legal asked, owner: legal${more} }\n`;

  test('waive, with their owner', async () => {
    const { report, exitCode, stateOf } = await run(listing(LONG), shared(', expires: 2026-11-22'));
    expect(report.findings.map(({ waiver }) => waiver)).toEqual([
      { reason: 'Legal asked', expires: '2026-11-22', owner: 'legal', from: 'policy' },
    ]);
    expect([exitCode, stateOf('R4.3')?.status]).toEqual([0, 'waived']);
  });

  test('end on their last day, by path and by product', async () => {
    for (const more of [', expires: 2026-11-21', ', paths: [other/**]', ', product: Contoso Other'])
      expect([more, (await run(listing(LONG), shared(more))).found]).toEqual([more, ['error description-too-long']]);
    for (const more of [', paths: [mde-partner.yml]', ', product: Contoso Cognito'])
      expect([more, (await run(listing(LONG), shared(more))).found]).toEqual([
        more,
        ['waived error description-too-long'],
      ]);
  });

  test('are not reported if they cover nothing', async () => {
    expect((await run(CLEAN_FILES, shared(''))).found).toEqual([]);
  });

  test('are the only ones for a rule that nobody else may waive', async () => {
    const own = `${LONG}waivers:\n  - { rule: description-too-long, reason: We like it }\n`;
    const comment = `    # mde-partner-ignore description-too-long -- We like it\n${LONG}`;
    expect((await run(listing(own), null)).found).toEqual(['waived error description-too-long']);
    for (const fragment of [own, comment]) {
      const { found, report } = await run(listing(fragment), 'unwaivable: [all]\n');
      expect(found.sort()).toEqual(['error description-too-long', 'error waiver-invalid']);
      expect(report.findings.map(({ message }) => message)).toContainEqual(
        expect.stringContaining('has no effect, because the policy does not allow it.'),
      );
    }
    expect((await run(listing(own), `unwaivable: [all]\n${shared('')}`)).found.sort()).toEqual([
      'error waiver-invalid',
      'waived error description-too-long',
    ]);
  });
});

const BARE = 'import requests\n\nrequests.get("https://api.security.microsoft.com/api/alerts")\n';

describe('the source scan', () => {
  const calls = (policy: string | null, fragment: string, files: Files) =>
    run({ ...listing(fragment), ...files }, policy);

  test.each([
    ['scan.vendored', 'scan:\n  vendored: [{ paths: [theirs/**], reason: Not ours }]\n', 'theirs/a.py'],
    ['scan.tests', 'scan:\n  tests: [{ paths: [checks/**], reason: Tests }]\n', 'checks/a.py'],
    ['scan.clients', 'scan:\n  clients: [{ paths: [gateway/**], reason: The gateway }]\n', 'gateway/a.py'],
    [
      'scan.hosts.ignore',
      'scan:\n  hosts:\n    ignore: [{ hosts: [api.security.microsoft.com], reason: Only tests }]\n',
      'src/a.py',
    ],
    ['products[].source', '    source: [src/**]\n', 'cloud/a.py'],
  ])('a forbidden %s has no effect and is an error', async (name, fragment, path) => {
    const files = { [path]: BARE };
    const free = await calls(null, fragment, files);
    expect(free.found).not.toContain('error user-agent-missing');
    const { found, report } = await calls(`forbiddenSettings:\n  - ${name}\n`, fragment, files);
    expect(found).toContain('error user-agent-missing');
    expect(found).toContain('error scan-setting-forbidden');
    const excluded = report.manifests[0]?.products[0]?.measurements.apiCalls?.excluded;
    expect(excluded).toEqual([]);
  });

  test('a host of the policy is checked, and no manifest can ignore it', async () => {
    const files = { 'src/a.py': BARE.replace('api.security.microsoft.com', 'proxy.contoso.com') };
    const policy = 'scan: { hosts: { extra: [proxy.contoso.com] } }\n';
    expect((await calls(null, '', files)).found).not.toContain('error user-agent-missing');
    expect((await calls(policy, '', files)).found).toEqual(['error user-agent-missing']);
    const ignoring = 'scan:\n  hosts:\n    ignore: [{ hosts: [Proxy.contoso.com], reason: Ours }]\n';
    expect((await calls(policy, ignoring, files)).found.sort()).toEqual([
      'error scan-setting-forbidden',
      'error user-agent-missing',
    ]);
  });

  test('a library of the policy is known, and a manifest cannot redefine it', async () => {
    const files = {
      'src/a.py': 'from contoso_http import fetch_json\n\nfetch_json("https://api.security.microsoft.com/api/a")\n',
    };
    const library = (requests: string) =>
      `{ name: contoso-http, languages: [python], modules: [contoso_http], requests: [${requests}] }`;
    const policy = `scan: { libraries: [${library('fetch_json')}] }\n`;
    expect((await calls(null, '', files)).found).not.toContain('error user-agent-missing');
    expect((await calls(policy, '', files)).found).toContain('error user-agent-missing');
    const own = `scan:\n  libraries: [${library('other')}]\n`;
    expect((await calls(null, own, files)).found).not.toContain('error user-agent-missing');
    expect((await calls(policy, own, files)).found).toContain('error user-agent-missing');
  });

  test('does not take the policy itself for a source', async () => {
    const text = 'scan: { hosts: { extra: ["https://api.security.microsoft.com/api"] } }\n';
    const files = { ...CLEAN_FILES, 'policy.yml': `schemaVersion: 1\n${text}` };
    const outcome = await check(
      { ...REQUEST, policy: { ...policyFile(text), path: 'policy.yml' } },
      memoryTree(files),
      ABOUT,
      { scan: memoryScan(files) },
    );
    expect(outcome.report.findings).toEqual([]);
  });
});

test('a manifest cannot name a policy', async () => {
  const { found } = await run({ ...MODEL_FILES, 'mde-partner.yml': withFragment('policy: policy.yml\n') }, null);
  expect(found).toContain('error manifest-schema');
});
