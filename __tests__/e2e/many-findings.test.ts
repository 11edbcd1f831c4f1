import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Report, ReportFinding } from '../../src/core/report.ts';
import { FINDINGS, linesOf, MANY_FILES, OF_EACH, PRODUCTS } from '../support/many-findings.ts';
import { checkout, runStepBeside, type Step, shippedBundle } from '../support/runner.ts';

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
  const listed = [
    ...step.summary.matchAll(/^\S+ \*\*(?:error|warning|notice)\*\* · \[([a-z-]+)\]\([^)]*\) · \[([^\]]+)\]/gm),
  ];
  const found = listed.map(([, rule, place]) => `${rule} ${place?.replaceAll('&#8203;', '')}`);
  expect(found.sort()).toEqual(report.findings.map(placed).sort());
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
    expect(own[9]?.message).toMatch(new RegExp(`^and ${rest} more ${level}s`));
    for (const { title, file, line } of own.slice(0, 9))
      expect(ofLevel(level).map(({ rule, path, start }) => [rule, path, start.line])).toContainEqual([
        title,
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
