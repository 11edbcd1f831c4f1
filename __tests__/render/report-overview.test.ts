import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Report } from '../../src/core/report.ts';
import { SUMMARY_BYTES } from '../../src/render/limits.ts';
import { renderOverview, renderOverviewJson, reportEntry } from '../../src/render/report-overview.ts';
import { agentCommands } from '../support/agent-commands.ts';
import { examples } from '../support/examples.ts';
import { hostileText } from '../support/hostile.ts';
import { hostileReport } from '../support/hostile-report.ts';
import { aCheck, aFinding, aManifest, aReport } from '../support/reports.ts';
import { runnerCommands } from '../support/runner-commands.ts';

const of = (reports: Readonly<Record<string, Report>>) =>
  Object.entries(reports).map(([file, report]) => reportEntry(file, report));
const inRepository = (report: Report, repositoryUrl: string): Report => ({
  ...report,
  run: { ...report.run, repositoryUrl },
});
const error = aReport({ findings: [aFinding()] });
const crashed = aReport({ conclusion: 'failure', manifests: [aManifest({ checks: [aCheck({ status: 'errored' })] })] });
const neutral = { ...error, conclusion: 'neutral' as const };
const warning = aReport({ findings: [aFinding({ severity: 'warning' })] });
const two = aReport({ findings: [aFinding(), aFinding({ rule: 'logo-missing' })] });

interface Overview {
  readonly conclusion: string;
  readonly counts: Report['counts'];
  readonly reports: readonly { readonly file: string; readonly repositoryUrl: string | null }[];
}

describe('an overview', () => {
  const all = of({
    'a.json': aReport(),
    'b.json': warning,
    'c.json': neutral,
    'd.json': error,
    'e.json': two,
    'f.json': crashed,
  });
  const ORDER = ['f.json', 'e.json', 'd.json', 'c.json', 'b.json', 'a.json'];

  test('is sorted, the worst report first', () => {
    const rows = renderOverview(all).match(/^\| (?:✅|❌|⚠️) \S+/gm) ?? [];
    expect(rows.map((row) => row.split(' ').at(-1))).toEqual(ORDER);
    const { reports, conclusion, counts } = JSON.parse(renderOverviewJson(all)) as Overview;
    expect(reports.map(({ file }) => file)).toEqual(ORDER);
    expect(conclusion).toBe('failure');
    expect(counts).toEqual({ error: 4, warning: 1, notice: 0, waived: 0, known: 0 });
  });

  test('has the sum, and details of reports with findings', () => {
    const text = renderOverview(all);
    expect(text).toMatch(/^## ❌ Partner listings: 3 of 6 reports failed · 4 errors, 1 warning$/m);
    expect(text.match(/<summary>/g)).toHaveLength(5);
    expect(text).toContain('<summary>e.json: 2 errors</summary>');
    expect(text).toContain('<code>description-too-long</code>, <code>logo-missing</code>');
    expect(renderOverview(of({ 'a.json': aReport() }))).toMatch(/^## ✅ Partner listings: 1 report · no findings$/m);
  });

  test('links repositories, but nothing else', () => {
    const row = (url: string) => renderOverview(of({ 'x/a.json': inRepository(aReport(), url) }));
    expect(row('https://github.com/contoso/cognito')).toContain(
      '[cognito](https://github.com/contoso/cognito)<br><sub>contoso</sub><br><sub>x/a.json</sub>',
    );
    expect(row('javascript:alert(1)')).not.toContain('](javascript');
  });

  test('does not depend on the order of the files', () => {
    expect(renderOverview([...all].reverse())).toBe(renderOverview(all));
    expect(renderOverviewJson([...all].reverse())).toBe(renderOverviewJson(all));
  });

  test('fits into a job summary and counts what is left out; the JSON has all', () => {
    const products = Array.from({ length: 30 }, (_, index) => `Product ${index} ${'x'.repeat(60)}`);
    const findings = products.map((product) => aFinding({ product }));
    const large = aReport({ findings });
    const entries = Array.from({ length: 6_000 }, (_, index) =>
      reportEntry(`reports/${'long/'.repeat(20)}${index}.json`, large),
    );
    const text = renderOverview(entries);
    expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(SUMMARY_BYTES);
    expect(text.match(/\d[\d,]* more reports\*\* left out here: a job summary holds 1 MiB/g)).toHaveLength(2);
    expect((JSON.parse(renderOverviewJson(entries)) as Overview).reports).toHaveLength(6_000);
  });

  test('has no command of a CI system and no line that starts with foreign text, for any reports', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostileText, hostileReport), { maxLength: 3 }), (reports) => {
        const entries = reports.map(([file, report]) => reportEntry(file, report));
        const text = renderOverview(entries);
        const json = renderOverviewJson(entries);
        expect([...agentCommands(text), ...agentCommands(json)]).toEqual([]);
        expect([...runnerCommands(text), ...runnerCommands(json)]).toEqual([]);
        const own =
          /^(?:## |\| |<details>|<summary>|<\/details>|<sub>|<code>|> \*\*|\d[\d,]* more products? in the report\.|$)/;
        expect(text.split('\n').filter((line) => !own.test(line))).toEqual([]);
        expect((JSON.parse(json) as Overview).reports.map(({ repositoryUrl }) => repositoryUrl).sort()).toEqual(
          reports.map(([, { run }]) => run.repositoryUrl).sort(),
        );
      }),
      examples(100),
    );
  });
});
