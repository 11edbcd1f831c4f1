import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import type { Report } from '../../src/core/report.ts';
import { renderGitlab } from '../../src/render/gitlab.ts';
import { fabrikamReport, manyHostileFindings } from '../support/checked-reports.ts';
import { examples } from '../support/examples.ts';
import { hostileReport } from '../support/hostile-report.ts';
import { aCheck, aFinding, aManifest, aReport } from '../support/reports.ts';

interface Entry {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

/**
 * What GitLab's documentation of the Code Quality report asks for. The schema that GitLab runs (`codeclimate.json`)
 * requires less, and drops entries that do not fit without a message.
 */
const isReport = new Ajv().compile({
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', minLength: 1, pattern: '^(?!\\./)' },
          lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
        },
      },
    },
  },
});

/** The entries, in a form that GitLab accepts and keeps: of equal fingerprints it keeps one. */
function entries(report: Report): readonly Entry[] {
  const text = renderGitlab(report);
  const parsed = JSON.parse(text) as Entry[];
  isReport(parsed);
  expect(isReport.errors ?? []).toEqual([]);
  expect(new Set(parsed.map(({ fingerprint }) => fingerprint)).size).toBe(parsed.length);
  return parsed;
}

describe('entries', () => {
  test('have rule, severity, place and message', () => {
    const findings = (['error', 'warning', 'notice'] as const).map((severity) => aFinding({ severity }));
    const [first, ...others] = entries(aReport({ findings }));
    expect(first).toEqual({
      description: `${findings[0]?.message} (description-too-long)`,
      check_name: 'description-too-long',
      fingerprint: `${'f'.repeat(32)}:1`,
      severity: 'major',
      location: { path: 'mde-partner.yml', lines: { begin: 7 } },
    });
    expect(others.map(({ severity }) => severity)).toEqual(['minor', 'info']);
  });

  test('leave out waived findings and keep older findings', () => {
    const findings = [
      aFinding({ path: 'a', waiver: { reason: 'r', expires: null, owner: null, from: 'manifest' } }),
      aFinding({ path: 'b', changed: false }),
    ];
    expect(entries(aReport({ findings })).map(({ location }) => location.path)).toEqual(['b']);
  });

  test('include crashed rules', () => {
    const checks = [aCheck({ status: 'errored', reason: 'out of memory' })];
    expect(entries(aReport({ manifests: [aManifest({ checks })] }))).toEqual([
      expect.objectContaining({
        description: 'Rule failed: Contoso Cognito: out of memory (logo-heavy)',
        severity: 'critical',
        location: { path: 'mde-partner.yml', lines: { begin: 1 } },
      }),
    ]);
  });

  test('are an empty array if there are none', () => {
    expect(renderGitlab(aReport())).toBe('[]\n');
  });
});

describe('GitLab accepts', () => {
  test('the example with faults', async () => {
    const report = await fabrikamReport();
    expect(entries(report)).toHaveLength(report.findings.filter(({ waiver }) => !waiver).length);
    expect(report.findings.length).toBeGreaterThan(3);
  });

  test('400 hostile findings', async () => {
    expect(entries(await manyHostileFindings())).toHaveLength(400);
  });

  test('any report', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        entries(report);
      }),
      examples(100),
    );
  });
});
