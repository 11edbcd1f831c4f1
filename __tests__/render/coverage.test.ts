import { describe, expect, test } from '@jest/globals';
import type { ApiCallMeasurement } from '../../src/core/report.ts';
import * as coverage from '../../src/render/coverage.ts';
import { renderPretty } from '../../src/render/pretty/pretty.ts';
import { renderMarkdown } from '../../src/render/summary/markdown.ts';
import { aFinding, aManifest, aReport, COGNITO_MEASUREMENTS } from '../support/reports.ts';

const { coverageText } = coverage;
const TODAY = '2026-11-22';
const coverageLines = (measured: ApiCallMeasurement) => coverage.coverageLines(measured, TODAY);
const coverageTable = (name: string, measured: ApiCallMeasurement, links: typeof LINKS | null) =>
  coverage.coverageTable(name, measured, links, TODAY);

type Site = ApiCallMeasurement['sites'][number];

const AGENT = 'MdePartner-Contoso-ContosoCognito/1.0.0';
const OK: Site = {
  path: 'src/client.py',
  line: 12,
  endLine: 12,
  status: 'ok',
  host: 'api.security.microsoft.com',
  userAgent: AGENT,
  setAt: { path: 'src/http.py', line: 4 },
  evidence: null,
  traffic: null,
  provenBy: null,
  retired: null,
};
const BARE: Site = { ...OK, path: 'src/late.py', line: 3, status: 'missing', host: null, userAgent: null, setAt: null };
const FIX = { path: 'src/http.py', line: 4, message: 'Add to these headers: X' };
const LINKS = { repository: 'https://github.com/contoso/cognito', commit: 'abc' };

function calls(...sites: readonly Site[]): ApiCallMeasurement {
  const count = (...statuses: readonly Site['status'][]) =>
    sites.filter(({ status }) => statuses.includes(status)).length;
  const [covered, unverifiable] = [count('ok', 'templated'), count('unverifiable')];
  return {
    covered,
    unverifiable,
    uncovered: sites.length - covered - unverifiable,
    proof: null,
    sites,
    notJudged: [],
    excluded: [],
  };
}
const many = (count: number, site: Site) => Array.from({ length: count }, (_, index) => ({ ...site, line: index + 1 }));
const report = (apiCalls: ApiCallMeasurement) =>
  aReport({
    findings: [aFinding()],
    manifests: [
      aManifest({ products: [{ name: 'Contoso Cognito', measurements: { ...COGNITO_MEASUREMENTS, apiCalls } }] }),
    ],
  });

describe('the sum', () => {
  test.each([
    [calls(), null],
    [calls(OK), '1 of 1 API call covered (100%)'],
    [calls(OK, OK, { ...OK, status: 'templated' }, BARE), '3 of 4 API calls covered (75%), 1 uncovered (25%)'],
    [
      calls(OK, BARE, { ...BARE, status: 'unverifiable' }, { ...BARE, status: 'legacy' }),
      '1 of 4 API calls covered (25%), 2 uncovered (50%), 1 not determined (25%)',
    ],
    [calls(BARE), '0 of 1 API call covered (0%), 1 uncovered (100%)'],
  ])('%#', (measured, text) => expect(coverageText(measured)).toBe(text));

  test('100% is all, 0% is none', () => {
    expect(coverageText(calls(...many(999, OK), BARE))).toBe('999 of 1,000 API calls covered (99%), 1 uncovered (1%)');
    expect(coverageText(calls(OK, ...many(999, BARE)))).toMatch(/^1 of 1,000 API calls covered \(1%\)/);
  });
});

test('a line per call, the uncovered first', () => {
  expect(coverageLines(calls(OK, BARE))).toEqual([
    '  1 of 2 API calls covered (50%), 1 uncovered (50%)',
    '    missing         src/late.py:3',
    `    ok              src/client.py:12  api.security.microsoft.com  ${AGENT}  set at src/http.py:4`,
  ]);
  expect(coverageLines(calls(...many(25, OK))).at(-1)).toBe('    and 5 more; --format json lists all');
});

describe('traffic', () => {
  const open: Site = { ...BARE, status: 'unverifiable' };
  test.each<[string, Site]>([
    ['proven by traffic', { ...OK, setAt: null, traffic: 'seen', provenBy: 'traffic' }],
    ['seen in traffic', { ...OK, traffic: 'seen', provenBy: 'code' }],
    ['seen in traffic', { ...BARE, traffic: 'seen' }],
    ['not in the traffic', { ...OK, traffic: 'not-seen', provenBy: 'code' }],
    ['traffic does not prove it', { ...open, traffic: 'seen' }],
    ['traffic cannot distinguish it from other calls', { ...open, traffic: 'ambiguous' }],
    ['not in the traffic', { ...open, traffic: 'not-seen' }],
  ])('%s', (words, site) => {
    expect(coverageLines(calls(site))[1]).toMatch(new RegExp(`  ${words}$`));
    expect(coverageTable('x', calls(site), LINKS)).toMatch(new RegExp(`(?:, |\\| )${words} \\|\n`));
  });

  test('nothing is said without it', () => {
    expect(coverageLines(calls(OK, BARE, open)).join('\n')).not.toMatch(/traffic/);
  });

  test.each([
    [{ code: 37, traffic: 4, open: 1 }, 0, '37 of 42 API calls proven by code, 4 by traffic, 1 open'],
    [{ code: 1, traffic: 0, open: 0 }, 0, '1 of 1 API call proven by code, 0 by traffic'],
    [{ code: 1000, traffic: 0, open: 0 }, 2, '1,000 of 1,002 API calls proven by code, 0 by traffic, 2 uncovered'],
  ])('the sum of %j and %d uncovered', (proof, uncovered, words) => {
    const sites = many(proof.code + proof.traffic + proof.open + uncovered, OK);
    const measured = { ...calls(...sites), proof, uncovered };
    expect(coverageText(measured)).toBe(words);
    expect(coverageLines(measured)[0]).toBe(`  ${words}`);
    expect(coverageTable('x', measured, LINKS)).toContain(`\n\n${words}\n\n`);
  });
});

describe('a retired endpoint', () => {
  test.each([
    ['endpoint retired 2026-11-22', '2026-11-22'],
    ['endpoint retires 2026-11-23', '2026-11-23'],
    ['retired endpoint', null],
  ])('%s', (words, since) => {
    const site = { ...OK, retired: { since, useInstead: '/security/alerts_v2' } };
    expect(coverageLines(calls(site))[1]).toMatch(new RegExp(`  ${words}$`));
    expect(coverageTable('x', calls(site), LINKS)).toContain(`, ${words} | api.security.microsoft.com |`);
  });

  test('is not named at other calls', () => {
    expect(coverageLines(calls(OK)).join() + coverageTable('x', calls(OK), LINKS)).not.toMatch(/retire/);
  });
});

test('the terminal shows it under the findings of the product, and not with --quiet', () => {
  const shown = (quiet: boolean) => renderPretty(report(calls(OK, BARE)), { color: false, quiet, width: 100 });
  expect(shown(false)).toMatch(/description-too-long[\s\S]*1 of 2 API calls covered/);
  expect(shown(true)).not.toMatch(/API calls/);
});

test('the job summary has a table with links', () => {
  const table = coverageTable('Contoso Cognito', calls(OK, BARE), LINKS) ?? '';
  const rows = table
    .replaceAll('&#8203;', '')
    .split('\n')
    .filter((line) => line.startsWith('| '));
  expect(rows.map((row) => row.split(' | ').length)).toEqual([5, 5, 5, 5]);
  expect(rows[2]).toMatch(
    /^\| ❌ missing \| \[src\/late\.py:3\]\(https:\/\/github\.com\/contoso\/cognito\/blob\/abc\/src\/late\.py\?plain=1#L3\)/,
  );
  expect(rows[3]).toContain(`<code>${AGENT}</code>`);
  expect(rows[3]).toContain('#L4)');
  expect(coverageTable('x', calls(), LINKS)).toBeNull();
  expect(coverageTable('x', calls(...many(250, OK)), null)).toMatch(/\n50 more are in the report file\.\n/);
  expect(renderMarkdown(report(calls(OK, BARE)), LINKS)).toMatch(
    /<summary>API calls<\/summary>\n\n#### Contoso Cognito\n\n1 of 2 API calls/,
  );
});

test('text of the repository stays text', () => {
  const hostile = { ...BARE, path: 'a|b\n::error::x`@me', userAgent: '<img src=x>\r##[error]' };
  for (const line of coverageLines(calls(hostile))) expect(line).toMatch(/^ {2}/);
  expect(coverageLines(calls(hostile)).join('\n')).not.toMatch(/[\r`]{2}|##\[/);
  const table = coverageTable('x', calls(hostile), LINKS) ?? '';
  expect(table).not.toMatch(/<img|@me|\n::/);
  expect(table.split('\n').filter((line) => line.startsWith('| ❌'))).toHaveLength(1);
});

describe('edits that cover several calls', () => {
  const measuredWith = (sites: readonly Site[]): ApiCallMeasurement => ({
    ...{ covered: 0, uncovered: sites.length, unverifiable: 0, proof: null, notJudged: [], excluded: [] },
    sites,
  });
  const call = (line: number, fix = FIX): Site => ({ ...BARE, line, evidence: [fix] });
  const other = { ...FIX, path: 'src/own.py' };

  test('come with the number of calls, and are sorted by it', () => {
    const sites = [call(1, other), call(2), call(3), call(4, other), call(5), call(6, { ...FIX, line: 9 })];
    const words = coverageLines(measuredWith(sites)).filter((line) => line.includes('1 edit'));
    expect(words).toEqual([
      '  1 edit in src/http.py:4 covers 3 of 6 calls without the User-Agent',
      '  1 edit in src/own.py:4 covers 2 of 6 calls without the User-Agent',
    ]);
    expect(coverageTable('A', measuredWith(sites), LINKS)).toContain(' covers 3 of 6 calls without the User-Agent.\n');
  });

  test('are not listed for a single call or for calls that have the header', () => {
    expect(coverageLines(measuredWith([call(1), { ...OK, evidence: [FIX] }])).join('\n')).not.toContain('1 edit');
  });
});
