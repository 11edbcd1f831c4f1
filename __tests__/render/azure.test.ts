import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Report } from '../../src/core/report.ts';
import { azureCommands, renderAzure } from '../../src/render/azure.ts';
import { type LoggingCommand, loggingCommands } from '../support/agent-commands.ts';
import { fabrikamReport, manyHostileFindings } from '../support/checked-reports.ts';
import { examples } from '../support/examples.ts';
import { hostileReport } from '../support/hostile-report.ts';
import { dueEntries } from '../support/listed-findings.ts';
import { aCheck, aFinding, aManifest, aReport } from '../support/reports.ts';

/** Commands that the agent carries out; it fails the step for any other type, and keeps ten issues of each. */
function accepted(output: string): readonly LoggingCommand[] {
  const commands = loggingCommands(output);
  const issues = commands.filter(({ name }) => name === 'task.logissue');
  for (const { properties, data } of issues) {
    expect(['error', 'warning']).toContain(properties['type']);
    expect(data).not.toBe('');
    if (properties['sourcepath'] !== undefined)
      expect([properties['linenumber'], properties['columnnumber']].map(Number).every((at) => at >= 1)).toBe(true);
  }
  for (const type of ['error', 'warning'])
    expect(issues.filter(({ properties }) => properties['type'] === type).length).toBeLessThanOrEqual(10);
  const others = commands.filter(({ name }) => name !== 'task.logissue');
  expect(others).toEqual(
    others.map(() => ({ name: 'task.complete', properties: { result: 'SucceededWithIssues' }, data: '' })),
  );
  return issues;
}

const many = (count: number, severity: 'error' | 'warning' | 'notice') =>
  Array.from({ length: count }, (_, index) =>
    aFinding({ severity, message: `${severity} ${index + 1}.`, start: { line: index + 1, column: 1 } }),
  );
const lines = (report: Report) =>
  renderAzure(report)
    .split('\n')
    .filter((line) => !line.startsWith('##vso['));

describe('issues', () => {
  test('have place, rule, message, fix and page', () => {
    const fix = { title: 'cut it', applicability: 'suggest' as const, edits: [] };
    const { message, help } = aFinding();
    expect(accepted(renderAzure(aReport({ findings: [aFinding({ fix })] })))).toEqual([
      {
        name: 'task.logissue',
        properties: {
          type: 'error',
          sourcepath: 'mde-partner.yml',
          linenumber: '7',
          columnnumber: '5',
          code: 'description-too-long',
        },
        data: `${message} Fix: cut it. ${help}`,
      },
    ]);
  });

  test('are read by the agent as they are meant', () => {
    const message = 'a%0Ab;c]d%AZP25e%3Bf%%';
    const [issue] = accepted(azureCommands(aReport({ findings: [aFinding({ message, path: 'a;b]%5D/c=d' })] })));
    expect(issue?.data).toBe(`${message} ${aFinding().help}`);
    expect(issue?.properties['sourcepath']).toBe('a;b]%5D/c=d');
  });

  test('merge findings that say the same', () => {
    const findings = Array.from({ length: 6 }, (_, index) => aFinding({ start: { line: index + 1, column: 1 } }));
    const [issue, ...others] = accepted(azureCommands(aReport({ findings })));
    expect(others).toEqual([]);
    expect(issue?.properties['linenumber']).toBe('1');
    expect(issue?.data).toContain(
      ' Also in mde-partner.yml:2:1, mde-partner.yml:3:1, mde-partner.yml:4:1 and 2 more places. ',
    );
  });

  test('are errors first, crashed rules before all others', () => {
    const findings = [...many(1, 'warning'), ...many(1, 'error')];
    const checks = [aCheck({ status: 'errored', reason: 'out of memory' })];
    const issues = accepted(azureCommands(aReport({ findings, manifests: [aManifest({ checks })] })));
    expect(issues.map(({ data }) => data.split('.')[0])).toEqual([
      'Rule failed: Contoso Cognito: out of memory',
      'error 1',
      'warning 1',
    ]);
  });

  test('are ten of a type; of more, nine and one that counts the rest, which become lines', () => {
    expect(accepted(azureCommands(aReport({ findings: many(10, 'error') })))).toHaveLength(10);
    const report = aReport({ findings: many(12, 'error') });
    const issues = accepted(renderAzure(report));
    expect(issues.map(({ data }) => data)[9]).toMatch(/^There are 3 more errors\. /);
    expect(issues[9]?.properties).toEqual({ type: 'error' });
    expect(lines(report)).toEqual([
      ...[10, 11, 12].map((at) =>
        expect.stringMatching(`^error  description-too-long  mde-partner.yml:${at}:1  error ${at}\\. `),
      ),
      '',
    ]);
  });

  test('leave out waived and older findings', () => {
    const findings = [
      aFinding({ waiver: { reason: 'r', expires: null, owner: null, from: 'manifest' } }),
      aFinding({ changed: false }),
    ];
    expect(accepted(azureCommands(aReport({ findings })))).toEqual([]);
    expect(lines(aReport({ findings }))[0]).toMatch(/^notice {2}1 older finding was not caused by this change/);
  });
});

test('notices are lines, since there is no such issue', () => {
  const report = aReport({ findings: many(2, 'notice') });
  expect(azureCommands(report)).toBe('');
  expect(lines(report).map((line) => line.split('  ').slice(0, 3))).toEqual([
    ['notice', 'description-too-long', 'mde-partner.yml:1:1'],
    ['notice', 'description-too-long', 'mde-partner.yml:2:1'],
    [''],
  ]);
});

test('a run that passes with issues says so, and no other run', () => {
  const completed = (report: Report) => loggingCommands(azureCommands(report)).at(-1)?.name === 'task.complete';
  expect(completed(aReport({ findings: many(1, 'warning') }))).toBe(true);
  expect(completed(aReport({ findings: many(1, 'error'), conclusion: 'neutral' }))).toBe(true);
  expect(completed(aReport({ findings: many(1, 'error') }))).toBe(false);
  expect(completed(aReport({ findings: many(1, 'notice') }))).toBe(false);
});

describe('the agent accepts', () => {
  test('the example with faults', async () => {
    const report = await fabrikamReport();
    expect(accepted(renderAzure(report)).length).toBeGreaterThan(3);
  });

  test('400 hostile findings', async () => {
    const report = await manyHostileFindings();
    const issues = accepted(renderAzure(report));
    const due = dueEntries(report.findings).map((entry) => (JSON.parse(entry) as [string])[0]);
    for (const type of ['error', 'warning'])
      expect(issues.filter(({ properties }) => properties['type'] === type)).toHaveLength(
        Math.min(10, due.filter((severity) => severity === type).length),
      );
    expect(new Set(issues.map(({ data }) => data)).size).toBe(issues.length);
  });

  test('any report', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        accepted(renderAzure(report));
      }),
      examples(200),
    );
  });
});
