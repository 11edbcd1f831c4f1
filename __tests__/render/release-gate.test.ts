import { expect, test } from '@jest/globals';
import { productsOutput } from '../../src/action/products-output.ts';
import type { ReleaseMeasurement, Report } from '../../src/core/report.ts';
import { renderPretty } from '../../src/render/pretty/pretty.ts';
import { releaseGateLines, releaseGateTable } from '../../src/render/release-gate.ts';
import { aManifest, aReport, COGNITO_MEASUREMENTS } from '../support/reports.ts';

const RELEASE: ReleaseMeasurement = {
  ...{ gated: true, file: '1.2.0', tag: '1.2.0', userAgent: '1.2.0' },
  ...{ agrees: true, reason: null },
};

function reportOf(products: Readonly<Record<string, ReleaseMeasurement | null>>, release: string | null): Report {
  const measured = Object.entries(products).map(([name, one]) => ({
    name,
    measurements: { ...COGNITO_MEASUREMENTS, release: one },
  }));
  return aReport({ manifests: [aManifest({ products: measured })], run: { ...aReport().run, release } });
}

const PRODUCTS = {
  Agent: RELEASE,
  Gateway: { ...RELEASE, userAgent: '1.1.0', agrees: false, reason: 'the User-Agent differs from the tag' },
  Relay: { ...RELEASE, file: null, agrees: null, reason: 'the User-Agent takes its version from the tag' },
  Sensor: { ...RELEASE, gated: false, tag: null, agrees: null, reason: "the tag is that of 'Agent'" },
  Lens: null,
};

test('per product: the state, the three versions, what differs or was not compared', () => {
  expect(releaseGateLines(reportOf(PRODUCTS, 'v1.2.0'))).toEqual([
    'Release gate: v1.2.0',
    '',
    '  agrees        Agent    tag 1.2.0, file 1.2.0, User-Agent 1.2.0',
    '  differs       Gateway  tag 1.2.0, file 1.2.0, User-Agent 1.1.0  the User-Agent differs from the tag',
    '  not compared  Relay    tag 1.2.0, User-Agent 1.2.0  the User-Agent takes its version from the tag',
    "  not gated     Sensor   file 1.2.0, User-Agent 1.2.0  the tag is that of 'Agent'",
  ]);
  const rows = releaseGateTable(reportOf(PRODUCTS, 'v1.2.0'))?.split('\n').slice(4, 8);
  expect(rows?.map((row) => row.split(' | ').slice(0, 2).join(' '))).toEqual([
    '| Agent ✅ agrees',
    '| Gateway ❌ differs',
    '| Relay ❔ not compared',
    '| Sensor ➖ not gated',
  ]);
});

test('no block where nothing is released, or the rules about releases did not run', () => {
  for (const report of [reportOf(PRODUCTS, null), reportOf({ Agent: null }, 'v1.2.0')])
    expect([releaseGateLines(report), releaseGateTable(report)]).toEqual([[], null]);
});

test('the log holds it before the last line, unless quiet', () => {
  const report = reportOf({ Agent: RELEASE }, 'v1.2.0');
  const options = { color: false, quiet: false, width: 120 };
  expect(renderPretty(report, options)).toMatch(/^Release gate: v1\.2\.0\n\n {2}agrees .*\n\nRequirements: /m);
  expect(renderPretty(report, { ...options, quiet: true })).not.toContain('Release gate');
});

test('many products are cut, and said so', () => {
  const many = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`P${index}`, RELEASE]));
  expect(releaseGateLines(reportOf(many, 'v1')).at(-1)).toBe('  and 280 more; --format json lists all');
  expect(releaseGateTable(reportOf(many, 'v1'))).toContain('\n100 more are in the report file.\n');
});

test('the output products says which of them the run gates', () => {
  const products = JSON.parse(productsOutput(reportOf(PRODUCTS, 'v1.2.0'))) as object[];
  expect(products).toEqual(
    [true, true, true, false, false].map((gated, index) => ({
      name: Object.keys(PRODUCTS)[index],
      'user-agent': 'MdePartner-Contoso-ContosoCognito/1.0.0',
      version: '1.0.0',
      gated,
    })),
  );
});
