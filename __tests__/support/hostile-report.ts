import fc from 'fast-check';
import { type Severity, WAIVER_PLACES } from '../../src/core/finding.ts';
import type { ApiCallMeasurement, Report, ReportFinding } from '../../src/core/report.ts';
import { MANY_PRODUCTS } from '../../src/render/requirement-rows.ts';
import { hostileText } from './hostile.ts';
import { aCheck, aFinding, aManifest, aReport, COGNITO_MEASUREMENTS, requirementRows } from './reports.ts';

const position = fc.record({ line: fc.integer({ min: 1, max: 300 }), column: fc.integer({ min: 1, max: 80 }) });
const place = fc.record({ message: hostileText, path: hostileText, start: position, end: position });
const notBlank = hostileText.map((text) => `${text}.`);

const hostileFinding: fc.Arbitrary<ReportFinding> = fc
  .record({
    severity: fc.constantFrom<Severity>('error', 'warning', 'notice'),
    message: notBlank,
    path: notBlank,
    start: position,
    end: position,
    manifest: fc.constantFrom('mde-partner.yml', 'b/mde-partner.yml'),
    product: fc.option(hostileText),
    help: hostileText,
    related: fc.array(place, { maxLength: 4 }),
    fix: fc.option(
      fc.record({ title: hostileText, applicability: fc.constant('suggest' as const), edits: fc.constant([]) }),
    ),
    waiver: fc.option(
      fc.record({
        reason: hostileText,
        expires: fc.option(hostileText),
        owner: fc.option(hostileText),
        from: fc.constantFrom(...WAIVER_PLACES),
      }),
      { freq: 2 },
    ),
    known: fc.constantFrom(true, false, null),
    excerpt: fc.option(fc.record({ line: fc.constant(1), column: fc.integer({ min: 1, max: 40 }), text: hostileText })),
  })
  .map(aFinding);

/** A report in which everything that a repository can influence is hostile. */
export const hostileReport: fc.Arbitrary<Report> = fc
  .record({
    findings: fc.array(hostileFinding, { maxLength: 14 }),
    name: hostileText,
    value: hostileText,
    reason: hostileText,
    agrees: fc.constantFrom(true, false, null),
    release: fc.option(hostileText),
    status: fc.constantFrom('skipped' as const, 'errored' as const),
    others: fc.constantFrom(0, MANY_PRODUCTS),
    policy: fc.option(hostileText),
  })
  .map(({ findings, name, value, reason, agrees, release, status, others, policy }) => {
    const { logo, userAgent } = COGNITO_MEASUREMENTS;
    const measurements = {
      ...COGNITO_MEASUREMENTS,
      logo: logo && { ...logo, path: value },
      landingPage: { value, host: value },
      userAgent: userAgent && { ...userAgent, value },
      apiCalls: hostileCalls(value, reason),
      release: { gated: true, file: value, tag: value, userAgent: value, agrees, reason },
    };
    const manifest = aManifest({
      requirements: requirementRows(name).map((row) => ({ ...row, reason })),
      products: [{ name, measurements }],
      checks: [aCheck({ product: name, status, reason })],
    });
    const run = {
      ...aReport().run,
      release,
      repositoryUrl: value,
      policy: policy === null ? null : { path: policy, sha256: '0'.repeat(64) },
      baseline: { path: value, sha256: 'c'.repeat(64) },
    };
    const gone = [{ rule: value, path: value, product: name }];
    const paths = Array.from({ length: others }, (_, index) => `${value}/${index}`);
    const manifests = ['b/mde-partner.yml', ...paths].map((path) => ({ ...manifest, path }));
    const place = { path: value, line: 1 };
    const call = { ...place, endLine: 1, host: value, userAgent: value, setAt: place, traffic: null, provenBy: null };
    const evidence = [{ ...place, message: reason }];
    const retired = { since: null, useInstead: value };
    const repository = {
      apiCalls: {
        covered: 0,
        uncovered: 1,
        unverifiable: 1,
        proof: null,
        sites: (['missing', 'unverifiable'] as const).map((status) => ({ ...call, status, evidence, retired })),
        notJudged: [{ path: value, reason }],
        excluded: [],
      },
      logos: [{ path: value, ratio: 2 }],
    };
    return aReport({ findings, gone, run, repository, manifests: [manifest, ...manifests] });
  });

function hostileCalls(value: string, reason: string): ApiCallMeasurement {
  const place = { path: value, line: 1 };
  return {
    ...{ covered: 0, uncovered: 1, unverifiable: 0, proof: null },
    sites: [
      {
        ...place,
        ...{ endLine: 1, status: 'missing', host: value, userAgent: value, setAt: place },
        ...{ evidence: null, traffic: null, provenBy: null, retired: null },
      },
    ],
    notJudged: [{ path: value, reason }],
    excluded: [{ ...place, by: 'scan.vendored', reason }],
  };
}
