import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Report, ReportFinding } from '../../src/core/report.ts';
import { TOKEN } from '../support/github-api/cases.ts';
import { FakeApi } from '../support/github-api/fake-api.ts';
import { EVENTS, HEAD } from '../support/github-api/payloads.ts';
import { dueEntries, listedFindings, ruleOfMessage } from '../support/listed-findings.ts';
import { FINDINGS, linesOf, MANY_FILES, OF_EACH, PRODUCTS } from '../support/many-findings.ts';
import { checkout, runStepBeside, type Step, shippedBundle } from '../support/runner.ts';

// Whole processes and documents of many MB, on a machine that may be busy.

/** 400 findings, hostile text in every field: nothing may be lost, and nothing may become more than text. */
const LEVELS = ['error', 'warning', 'notice'] as const;

let step: Step;
let report: Report;
let workspace = '';
beforeAll(async () => {
  workspace = checkout(MANY_FILES);
  const inputs = { today: '2026-11-22', 'sarif-file': 'out/listing.sarif' };
  step = await runStepBeside(shippedBundle(), workspace, { inputs });
  report = JSON.parse(readFileSync(step.outputs['report'] ?? '', 'utf8')) as Report;
});

const placed = ({ rule, path, start }: ReportFinding) => `${rule} ${path}:${start.line}:${start.column}`;
const ofLevel = (level: string) => report.findings.filter(({ severity }) => severity === level);

test('the report holds them all, each at its product', () => {
  expect(report.findings).toHaveLength(FINDINGS);
  for (let product = 0; product < PRODUCTS; product++) {
    const [first, last] = linesOf(product);
    const own = report.findings.filter(
      ({ path, start }) => path === 'mde-partner.yml' && start.line >= first && start.line <= last,
    );
    const counted = OF_EACH.map(([rule, severity]) => [
      rule,
      severity,
      own.filter((one) => one.rule === rule && one.severity === severity).length,
    ]);
    expect(counted).toEqual(OF_EACH);
    expect(own).toHaveLength(OF_EACH.reduce((sum, [, , count]) => sum + count, 0));
  }
  expect(report.findings.filter(({ path }) => path === 'logo.svg').map(({ rule }) => rule)).toEqual([
    'logo-low-contrast',
  ]);
});

test('outputs and exit code count them all', () => {
  expect(step.exitCode).toBe(1);
  for (const level of LEVELS) expect([level, step.outputs[`${level}s`]]).toEqual([level, `${ofLevel(level).length}`]);
});

test('SARIF holds them all', () => {
  const { runs } = JSON.parse(readFileSync(join(workspace, 'out', 'listing.sarif'), 'utf8'));
  const found = runs[0].results.map(
    ({
      ruleId,
      locations: [{ physicalLocation }],
    }: {
      ruleId: string;
      locations: [
        { physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number; startColumn: number } } },
      ];
    }) => {
      const { artifactLocation, region } = physicalLocation;
      return `${ruleId} ${artifactLocation.uri}:${region.startLine}:${region.startColumn}`;
    },
  );
  expect(found.sort()).toEqual(report.findings.map(placed).sort());
});

test('the job summary holds them all, below the size that GitHub shows', () => {
  expect(Buffer.byteLength(step.summary)).toBeLessThan(1024 * 1024);
  const listed = listedFindings(step.summary);
  expect(listed.sort()).toEqual(dueEntries(report.findings).sort());
  // No entry is left out; of many places an entry counts those that it does not name.
  expect(step.summary).not.toMatch(/\*\*[\d,]+ more findings?\*\*/);
});

test('the log holds them all', () => {
  const counted = (rule: string) => step.stdout.split(new RegExp(`(?:error|warning|notice)\\s+${rule} `)).length - 1;
  for (const rule of new Set(report.findings.map((finding) => finding.rule)))
    expect([rule, counted(rule)]).toEqual([rule, report.findings.filter((finding) => finding.rule === rule).length]);
});

describe('annotations', () => {
  test.each(LEVELS)('%s: nine, and a tenth that names the rest', (level) => {
    const own = step.annotations.filter((one) => one.level === level);
    expect(own).toHaveLength(10);
    expect(step.commands.filter(({ name }) => name === level)).toHaveLength(10);
    const rest = ofLevel(level).length - 9;
    expect(own[9]?.title).toBe(`${rest} more ${level}s`);
    expect(own[9]?.message).toMatch(new RegExp(`^There are ${rest} more ${level}s\\. .*\\breport file\\b`));
    for (const { title, message, file, line } of own.slice(0, 9))
      expect(ofLevel(level).map((one) => [one.title, one.rule, one.path, one.start.line])).toContainEqual([
        title,
        ruleOfMessage(message),
        file,
        line,
      ]);
  });

  test('nothing else is a command, and nothing of the texts comes out raw', () => {
    expect(step.commands).toHaveLength(30);
    expect(step.stderr).toBe('');
    // Names in <pre> mention nobody.
    const raw = /[\r\u0085\u2028\u202e]|##\[|^\s*::(?!error|warning|notice)/gm;
    for (const text of [step.stdout, step.summary]) expect(text.match(raw)).toBeNull();
    expect(step.stdout + step.summary).not.toContain(String.fromCharCode(27));
    expect(step.summary.match(/<script|<!--|<\/table>|!\[a\]/g)).toBeNull();
  });
});

describe('with a check run', () => {
  test.each(['api.github.com', 'ghes-3.17'] as const)('all of them stand on their lines, by %s', async (edition) => {
    const api = await FakeApi.start({ edition, tokens: { [TOKEN]: { checks: 'write' } } });
    const inputs = { today: '2026-11-22', 'check-run': 'true', token: TOKEN };
    const { environment: env, payload } = EVENTS.merge_group;
    const written = await runStepBeside(shippedBundle(), workspace, { inputs, env, payload, api: api.url });
    await api.close();
    expect(api.breaches).toEqual([]);
    // Fifty in a request: the first creates it, seven more add the rest.
    expect(api.requests.map(({ method, status }) => [method, status])).toEqual([
      ['GET', 200],
      ['POST', 201],
      ...Array.from({ length: 7 }, () => ['PATCH', 200]),
    ]);
    const [made] = api.store.checkRuns;
    expect(made?.head_sha).toBe(HEAD);
    expect(made?.fields).toMatchObject({ status: 'completed', conclusion: 'failure' });
    const found = made?.annotations.map(
      (one) => `${one['title']} ${ruleOfMessage(String(one['message']))} ${one['path']}:${one['start_line']}`,
    );
    const wanted = report.findings.map(({ title, rule, path, start }) => `${title} ${rule} ${path}:${start.line}`);
    expect(found?.sort()).toEqual(wanted.sort());
    expect([written.exitCode, written.commands]).toEqual([step.exitCode, step.commands]);
    expect(JSON.stringify(made)).not.toContain(String.fromCharCode(27));
  });
});

test('a comment that cannot hold them all says how many are left out', async () => {
  const api = await FakeApi.start({ tokens: { [TOKEN]: { pull_requests: 'write' } } });
  const inputs = { today: '2026-11-22', comment: 'true', token: TOKEN };
  const { environment: env, payload } = EVENTS.pull_request;
  await runStepBeside(shippedBundle(), workspace, { inputs, env, payload, api: api.url });
  await api.close();
  expect(api.breaches).toEqual([]);
  const [comment, ...more] = api.store.comments;
  expect(more).toEqual([]);
  const rows = comment?.body.match(/^\| \S+ (?:error|warning|notice) \| /gm)?.length ?? 0;
  const left = Number(/\*\*(\d+) more findings\*\*/.exec(comment?.body ?? '')?.[1] ?? 0);
  expect(rows).toBeGreaterThan(10);
  expect(rows + left).toBe(FINDINGS);
});
