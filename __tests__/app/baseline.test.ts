import { describe, expect, test } from '@jest/globals';
import { type Baseline, parseBaseline } from '../../src/app/baseline.ts';
import { type About, check } from '../../src/app/check.ts';
import { UsageError } from '../../src/core/errors.ts';
import type { Report } from '../../src/core/report.ts';
import { ALERTS as ALERTS_URL, entry, har } from '../support/har.ts';
import { memoryHarFiles } from '../support/har-files.ts';
import { memoryScan } from '../support/memory-scan.ts';
import { type Files, memoryTree } from '../support/memory-tree.ts';
import { MODEL_FILES, withFragment } from '../support/model.ts';

const ABOUT: About = { version: '9.9.9', help: (rule) => `https://help.example/${rule}` };
const REPOSITORY = 'https://github.com/contoso/cognito';

interface Options {
  readonly baseline?: Baseline;
  readonly require?: readonly string[];
  readonly rules?: readonly string[];
  readonly release?: string;
  readonly scan?: boolean;
}

const run = (files: Files, { baseline, require = [], rules, release, scan = true }: Options = {}) =>
  check(
    {
      ...{ paths: [''], failOn: 'error', today: '2026-11-22' },
      ...{ rules: rules ?? null, release: release ?? null, require, baseline: baseline ?? null },
    },
    memoryTree(files),
    ABOUT,
    { repository: REPOSITORY, ...(scan && { scan: memoryScan(files) }) },
  );

const bytesOf = (value: unknown) => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
const asBaseline = (report: Report) => parseBaseline(bytesOf(report), 'baseline.json', REPOSITORY);
const baselineOf = async (files: Files) => asBaseline((await run(files)).report);

/** A source with calls that send no User-Agent, each by its arguments. */
const calls = (...all: readonly string[]) =>
  `import requests\n\ndef run(key):\n${all.map((one) => `    requests.get("https://api.security.microsoft.com/api/${one})\n`).join('')}`;
const withCalls = (...all: readonly string[]): Files => ({ ...MODEL_FILES, 'src/a.py': calls(...all) });
const ALERTS = 'alerts"';
const MACHINES = 'machines", timeout=3';
const listing = (fragment: string): Files => ({ ...MODEL_FILES, 'mde-partner.yml': withFragment(fragment) });

const states = ({ findings }: Report) =>
  findings.filter(({ severity }) => severity === 'error').map(({ rule, known }) => [rule, known]);

describe('known findings', () => {
  test('do not fail the run, and keep their requirement open', async () => {
    const files = withCalls(ALERTS, MACHINES);
    const before = await run(files);
    expect([before.exitCode, before.report.counts.error]).toEqual([1, 1]);
    expect(before.report.findings.map(({ known, places }) => [known, places.length])).toEqual([[null, 2]]);
    const { report, exitCode } = await run(files, { baseline: asBaseline(before.report) });
    expect([exitCode, report.conclusion]).toEqual([0, 'success']);
    expect(report.counts).toEqual({ error: 0, warning: 0, notice: 0, waived: 0, known: 1 });
    expect(report.findings.map(({ known }) => known)).toEqual([true]);
    expect(report.manifests[0]?.requirements.find(({ id }) => id === 'R6')?.status).toBe('unmet');
    expect(report.run.baseline).toEqual({ path: 'baseline.json', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(report.gone).toEqual([]);
  });

  test('never satisfy what is required', async () => {
    const files = withCalls(ALERTS);
    const required = await run(files, { require: ['R6'] });
    expect(states(required.report)).toContainEqual(['requirement-open', null]);
    const { report, exitCode } = await run(files, { require: ['R6'], baseline: asBaseline(required.report) });
    expect(exitCode).toBe(1);
    expect(states(report)).toEqual(
      expect.arrayContaining([
        ['requirement-open', false],
        ['user-agent-missing', true],
      ]),
    );
  });

  test('may lose one of their places', async () => {
    const baseline = await baselineOf(withCalls(ALERTS, MACHINES));
    for (const rest of [ALERTS, MACHINES]) expect((await run(withCalls(rest), { baseline })).exitCode).toBe(0);
  });

  test('move with their line', async () => {
    const baseline = await baselineOf(withCalls(ALERTS));
    const files = { ...MODEL_FILES, 'src/a.py': `"""Alerts."""\n\n${calls(ALERTS)}` };
    expect((await run(files, { baseline })).exitCode).toBe(0);
  });
});

describe('new findings fail the run', () => {
  const OTHERS: readonly [string, Files][] = [
    ['another call', withCalls(ALERTS, MACHINES)],
    ['the same call once more', withCalls(ALERTS, ALERTS)],
    ['the same call in another file', { ...withCalls(ALERTS), 'src/b.py': calls(ALERTS) }],
  ];
  test.each(OTHERS)('%s', async (_, files) => {
    const { report, exitCode } = await run(files, { baseline: await baselineOf(withCalls(ALERTS)) });
    expect(exitCode).toBe(1);
    expect(states(report)).toContainEqual(['user-agent-missing', false]);
  });

  test('a known finding of a product with another name', async () => {
    const long = 'word '.repeat(16).trim();
    const baseline = await baselineOf(listing(`    description: ${long}\n`));
    const { report } = await run(listing(`    name: Contoso Lens\n    description: ${long}\n`), { baseline });
    expect(states(report)).toContainEqual(['description-too-long', false]);
  });

  test('a description that is longer than the known one', async () => {
    const words = (count: number) => listing(`    description: ${'word '.repeat(count).trim()}\n`);
    const { report } = await run(words(30), { baseline: await baselineOf(words(16)) });
    expect(states(report)).toContainEqual(['description-too-long', false]);
  });

  test('a finding that is worse than the known one', async () => {
    const files = withCalls(ALERTS);
    const { report } = await run(files);
    const milder = report.findings.map((finding) => ({ ...finding, severity: 'notice' as const }));
    expect((await run(files, { baseline: asBaseline({ ...report, findings: milder }) })).exitCode).toBe(1);
  });

  test('a finding that was waived in the baseline', async () => {
    const waived = (expires: string) =>
      listing(
        `    description: ${'word '.repeat(16).trim()}\nwaivers:\n  - { rule: description-too-long, reason: r, expires: ${expires} }\n`,
      );
    const before = await run(waived('2027-01-01'));
    expect(before.exitCode).toBe(0);
    const { report } = await run(waived('2026-01-01'), { baseline: asBaseline(before.report) });
    expect(states(report)).toContainEqual(['description-too-long', false]);
  });

  test.each(['manifest-missing', 'manifest-syntax', 'waiver-invalid'])(
    'one of %s, which cannot be waived',
    async (rule) => {
      const files: Readonly<Record<string, Files>> = {
        'manifest-missing': { 'README.md': 'x' },
        'manifest-syntax': { 'mde-partner.yml': 'a: [' },
        'waiver-invalid': listing('waivers:\n  - { rule: x, reason: r }\n'),
      };
      const own = files[rule] as Files;
      const { report, exitCode } = await run(own, { baseline: await baselineOf(own) });
      expect(exitCode).toBe(1);
      expect(states(report)).toContainEqual([rule, false]);
    },
  );
});

test('a finding in recorded traffic is never known, because only its file could identify it', async () => {
  const files = { ...MODEL_FILES, 'a.har': har(entry(ALERTS_URL, [['User-Agent', 'python-requests/2.31']])) };
  const request = { paths: [''], rules: null, failOn: 'error', today: '2026-11-22', release: null } as const;
  const checked = (baseline: Baseline | null) =>
    check({ ...request, baseline }, memoryTree(files), ABOUT, { har: memoryHarFiles(files, ['a.har']) });
  const { report } = await checked(null);
  expect(states(report)).toEqual([['user-agent-traffic', null]]);
  expect((await checked(asBaseline(report))).exitCode).toBe(1);
});

test('a waived finding stays waived, and is not gone', async () => {
  const long = `    description: ${'word '.repeat(16).trim()}\n`;
  const baseline = await baselineOf(listing(long));
  const waived = listing(`${long}waivers:\n  - { rule: description-too-long, reason: r }\n`);
  const { report } = await run(waived, { baseline });
  expect([report.counts.waived, report.counts.known, report.gone]).toEqual([1, expect.any(Number), []]);
  expect(report.findings.find(({ waiver }) => waiver)?.known).toBe(false);
});

describe('findings that are gone', () => {
  const GONE = [{ rule: 'user-agent-missing', path: 'src/a.py', product: 'Contoso Cognito' }];

  test('are listed', async () => {
    const { report, exitCode } = await run(withCalls(MACHINES), {
      baseline: await baselineOf(withCalls(ALERTS, MACHINES)),
    });
    expect([exitCode, report.gone]).toEqual([0, GONE]);
  });

  test('are listed with their file', async () => {
    const { report } = await run(MODEL_FILES, { baseline: await baselineOf(withCalls(ALERTS)) });
    expect(report.gone).toEqual(GONE);
  });

  test.each<[string, Options]>([
    ['other rules run', { rules: ['description-too-long'] }],
    ['the sources are not scanned', { scan: false }],
  ])('are not listed if %s', async (_, options) => {
    const baseline = await baselineOf(withCalls(ALERTS));
    expect((await run(MODEL_FILES, { ...options, baseline })).report.gone).toEqual([]);
  });

  test('are not listed if the file was not judged', async () => {
    const baseline = await baselineOf(withCalls(ALERTS));
    const { report } = await run({ ...MODEL_FILES, 'src/a.py': calls(ALERTS) + '#'.repeat(1024 * 1024) }, { baseline });
    expect(report.manifests[0]?.products[0]?.measurements.apiCalls?.notJudged).toHaveLength(1);
    expect(report.gone).toEqual([]);
  });
});

describe('a file that is not a baseline is refused in one line', () => {
  const refusal = (content: unknown, repository: string | undefined = REPOSITORY) => {
    const bytes = content instanceof Uint8Array ? content : bytesOf(content);
    try {
      parseBaseline(bytes, 'b.json', repository);
    } catch (error: unknown) {
      expect(error).toBeInstanceOf(UsageError);
      const { message } = error as UsageError;
      expect(message).not.toMatch(/[\n\r]/);
      return message;
    }
    return null;
  };
  const tool = { name: 'mde-partner-check', version: '1.0.0' };

  test.each<[string, unknown, RegExp]>([
    ['bytes', Uint8Array.of(0x7b, 0xff, 0x7d), /it is not UTF-8/],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x7b, 0, 0x7d, 0), /it is not UTF-8/],
    ['nothing', '', /it is not JSON/],
    ['YAML', 'a: b', /it is not JSON/],
    ['deep JSON', '['.repeat(200_000), /it is not JSON/],
    ['deep JSON that ends', '['.repeat(200_000) + ']'.repeat(200_000), /another program wrote it/],
    ['null', 'null', /another program wrote it/],
    ['a text', '"mde-partner-check"', /another program wrote it/],
    ['another JSON', { a: 1 }, /another program wrote it/],
    ['SARIF', { version: '2.1.0', runs: [] }, /another program wrote it/],
    ['another tool', { schemaVersion: 1, tool: { name: 'eslint' }, findings: [] }, /another program wrote it/],
    ['a tool from a prototype', { schemaVersion: 1, __proto__: { tool } }, /another program wrote it/],
    ['another version', { schemaVersion: 2, tool }, /its 'schemaVersion' is '2', and only 1 can be read/],
    ['a hostile version', { schemaVersion: '1\n::error::x', tool }, /its 'schemaVersion' is '1.*' *, and only 1/],
    ['a part of a report', { schemaVersion: 1, tool }, /'run' is missing/],
  ])('%s', (_, content, words) => {
    expect(refusal(content)).toMatch(words);
  });

  test('a report with a fault is named by its key; unknown keys are allowed', async () => {
    const { report } = await run(withCalls(ALERTS));
    const [finding] = report.findings;
    expect(refusal({ ...report, findings: [finding, { ...finding, fingerprint: 'x' }] })).toMatch(
      /'findings\[1\]\.fingerprint' is missing or has a value that is not allowed/,
    );
    expect(refusal({ ...report, later: 1, run: { ...report.run, later: [] } })).toBeNull();
  });

  test('a report of another repository; a fork and a mirror are the same', async () => {
    const { report } = await run(MODEL_FILES);
    expect(refusal(report, 'https://github.com/contoso/lens')).toBe(
      "the baseline 'b.json' is a report of 'https://github.com/contoso/cognito', not of 'https://github.com/contoso/lens'",
    );
    for (const same of ['https://github.com/alice/cognito', 'https://gitlab.com/x/y/Cognito/', undefined])
      expect(refusal(report, same)).toBeNull();
    expect(refusal({ ...report, run: { ...report.run, repositoryUrl: null } }, 'https://a.example/b')).toBeNull();
  });
});

test('a crashed rule fails the run with any baseline', async () => {
  const files = withCalls(ALERTS);
  const broken = {
    ...memoryScan(files),
    search: { ...memoryScan(files).search, find: () => Promise.reject(new Error('x')) },
  };
  const request = { paths: [''], rules: null, failOn: 'error', today: '2026-11-22', release: null } as const;
  const checked = (baseline: Baseline | null) =>
    check({ ...request, baseline }, memoryTree(files), ABOUT, { scan: broken });
  const { report, exitCode } = await checked(null);
  expect(exitCode).toBe(2);
  expect((await checked(asBaseline({ ...report, run: { ...report.run, repositoryUrl: null } }))).exitCode).toBe(2);
});
