import { describe, expect, test } from '@jest/globals';
import type { ApiCallMeasurement, Report } from '../../src/core/report.ts';
import { checkRun } from '../../src/render/github/check-run.ts';
import { renderPretty } from '../../src/render/pretty/pretty.ts';
import { repositoryBlocks, repositoryLines } from '../../src/render/repository.ts';
import { renderMarkdown } from '../../src/render/summary/markdown.ts';
import { aFinding, aManifest, aReport } from '../support/reports.ts';

type Site = ApiCallMeasurement['sites'][number];

const MISSING: Site = {
  path: 'src/a.py',
  line: 3,
  endLine: 3,
  status: 'missing',
  host: 'api.security.microsoft.com',
  userAgent: null,
  setAt: null,
  evidence: [{ path: 'src/http.py', line: 4, message: 'Add to these headers: X' }],
  traffic: null,
  provenBy: null,
  retired: null,
};
const OTHER: Site = { ...MISSING, line: 9, evidence: [{ path: 'src/b.py', line: 9, message: 'Add to this call: X' }] };
const OPEN: Site = {
  ...MISSING,
  status: 'unverifiable',
  evidence: [{ path: 'src/c.py', line: 1, message: 'The client is passed in.' }],
};
const OK: Site = { ...MISSING, status: 'ok', userAgent: 'MdePartner-Contoso-Lens/1.0', evidence: null };

function reportOf(sites: readonly Site[], changes: Partial<ApiCallMeasurement> = {}): Report {
  const count = (status: Site['status']) => sites.filter((site) => site.status === status).length;
  const apiCalls = {
    covered: count('ok'),
    uncovered: count('missing'),
    unverifiable: count('unverifiable'),
    proof: null,
    sites,
    notJudged: [],
    excluded: [],
    ...changes,
  };
  return aReport({ repository: { apiCalls, logos: [] } });
}
const lines = (report: Report) => repositoryLines(report, 'npx x').join('\n');
const markdown = (report: Report) => [...repositoryBlocks(report, null, 'npx x')].join('');

describe('both', () => {
  test('are silent where there is a manifest', () => {
    expect(lines(aReport())).toBe('');
    expect(markdown(aReport())).toBe('');
  });

  test.each([
    [
      [MISSING, { ...MISSING, line: 5 }, OTHER],
      'One edit covers 2 of the 3 calls without the User-Agent, at src/http.py:4',
    ],
    [[MISSING, { ...MISSING, line: 5 }], 'One edit covers both calls without the User-Agent, at src/http.py:4'],
    [
      [4, 5, 6].map((line) => ({ ...MISSING, line })),
      'One edit covers all 3 calls without the User-Agent, at src/http.py:4',
    ],
    [[OTHER], 'The call without the User-Agent can be fixed at src/b.py:9'],
    [[OTHER, MISSING], 'The 2 calls without the User-Agent have no place in common. Start at src/b.py:9'],
  ])('the edit that covers most %#', (sites, words) => {
    expect(lines(reportOf(sites))).toContain(`  ${words}\n    Add to`);
    expect(markdown(reportOf(sites))).toContain(`${words}:\n\n<pre>Add to`);
  });

  test('no edit where nothing is missing', () => {
    expect(lines(reportOf([OK, OPEN]))).not.toContain('without the User-Agent');
  });

  test('calls that need work come first, with the reason why one could not be determined', () => {
    const report = reportOf([OK, OPEN, MISSING]);
    expect(lines(report)).toMatch(
      / {4}missing .*src\/a\.py:3 .*\n {4}unverifiable .*The client is passed in\.\n {4}ok .*MdePartner-Contoso-Lens\/1\.0\n/,
    );
    expect(markdown(report)).toMatch(/^\| missing .*\n\| unverifiable .*The client is passed in\. \|\n\| ok .*\n/m);
  });

  test('retired endpoints with date and replacement', () => {
    const retired = { since: '2026-11-22', useInstead: 'alerts_v2' };
    const report = reportOf([
      { ...OK, retired },
      { ...OK, line: 8, retired: { ...retired, since: '2026-11-23' } },
      { ...OK, line: 9, retired: { ...retired, since: null } },
    ]);
    for (const text of [lines(report), markdown(report).replaceAll('&#95;', '_')]) {
      expect(text).toContain('retired on 2026-11-22. Use alerts_v2.');
      expect(text).toContain('will be retired on 2026-11-23. Use alerts_v2.');
      expect(text).toContain('retired. Use alerts_v2.');
    }
  });

  test('nothing found, not followed, not scanned: three different sentences', () => {
    const notJudged = [{ path: 'a.go', reason: 'the API address in line 2 leads to no call that could be followed' }];
    for (const render of [lines, markdown]) {
      expect(render(reportOf([]))).toContain('No API calls to Defender for Endpoint or Graph Security were found.');
      expect(render(reportOf([], { notJudged }))).toContain('No API call could be followed.');
      expect(render(reportOf([], { notJudged }))).toContain('a.go');
      expect(render(aReport({ repository: { apiCalls: null, logos: [] } }))).toContain('were not scanned');
    }
  });

  test('logos with their shape, and the next command', () => {
    const ratios = [1, 1.0004, 1.002, 2.0612, 0.25, null];
    const logos = ratios.map((ratio, index) => ({ path: `l${index}.svg`, ratio }));
    const report = aReport({ repository: { apiCalls: null, logos } });
    const shapes = ['1:1, square', '1:1, square', '1.002:1', '2.06:1', '1:4', 'no ratio'];
    for (const [index, shape] of shapes.entries()) {
      expect(lines(report)).toMatch(new RegExp(`^ {4}${shape} +l${index}\\.svg$`, 'm'));
      expect(markdown(report)).toContain(`| l${index}.svg | ${shape} |\n`);
    }
    expect(lines(report)).toContain('Next: npx x init (');
    expect(markdown(report)).toContain('<pre>npx x init</pre>');
  });

  test('the next command is one that can be run where no manifest can be written', () => {
    const manifests = [aManifest({ path: '*/mde-partner.yml', sha256: null })];
    const finding = aFinding({ path: '*/mde-partner.yml', manifest: '*/mde-partner.yml', fix: null });
    const report = aReport({ repository: { apiCalls: null, logos: [] }, manifests, findings: [finding] });
    expect(lines(report)).toContain('Next: npx x explain manifest-missing (prints');
    expect(markdown(report)).toContain('<pre>npx x explain manifest-missing</pre>');
  });

  test('a command that holds more than one line is one line', () => {
    const report = reportOf([]);
    for (const text of [
      repositoryLines(report, 'a\n::error::b').at(-2),
      [...repositoryBlocks(report, null, 'a\n<b>')].at(-1),
    ])
      expect(text?.trim()).toMatch(/aU\+000A.* init/);
  });

  test('long lists are cut and counted', () => {
    const sites = Array.from({ length: 500 }, (_, index) => ({ ...MISSING, line: index + 1 }));
    expect(lines(reportOf(sites))).toContain('    and 480 more; --format json lists all');
    expect(markdown(reportOf(sites))).toContain('\n300 more are in the report file.\n');
  });
});

test('a value of another form: the wanted one, and the line that has it', () => {
  const evidence = [{ path: 'src/http.py', line: 7, message: "Use the form 'MdePartner-X'." }];
  for (const status of ['malformed', 'legacy'] as const) {
    const report = reportOf([{ ...MISSING, status, userAgent: 'Lens/1.0', evidence }]);
    expect(lines(report)).toContain("Lens/1.0  src/http.py:7  Use the form 'MdePartner-X'.");
    expect(markdown(report)).toMatch(/src\/http\.py:(?:&#8203;)?7 {1,2}Use the form 'MdePartner-X'\./);
  }
});

describe('a run that misses its manifest', () => {
  const missing = aManifest({
    products: [],
    requirements: [{ id: 'R1', product: null, status: 'unknown', reason: 'no manifest was read' }],
  });
  const report = aReport({
    manifests: [missing],
    repository: { apiCalls: null, logos: [] },
    findings: [aFinding({ rule: 'manifest-missing', product: null, requirements: [] })],
  });

  test('has no table of requirements: what it would declare is not known', () => {
    const pretty = renderPretty(report, { color: false, quiet: false, width: 120 });
    expect(pretty).not.toMatch(/R1|requirement/i);
    expect(pretty).toContain('\n1 error · no manifest · ');
    const summary = renderMarkdown(report, null);
    expect(summary).not.toMatch(/R1|requirements? met|The way to the listing/);
    expect(summary).toContain('\nThere is no manifest. Checked against ');
  });

  test('but one of a manifest that can be named has', () => {
    const named = { ...report, repository: null };
    expect(renderPretty(named, { color: false, quiet: false, width: 120 })).toContain('no manifest was read');
    expect(renderMarkdown(named, null)).toContain('no manifest was read');
  });
});

describe('a run that needs no manifest', () => {
  const report = aReport({ manifests: [], repository: { apiCalls: null, logos: [] } });

  test('does not look like a listing that passed', () => {
    expect(renderPretty(report, { color: false, quiet: false, width: 120 })).toMatch(
      /\nno findings · no manifest, and none is required\n$/,
    );
    expect(renderMarkdown(report, null)).toMatch(/^## ✅ No partner manifest was found, and none is required\n/);
    expect(renderMarkdown(report, null)).toContain('### What the repository shows\n');
    expect(checkRun(report, null).title).toBe('no manifest, and none is required');
  });

  test('quiet prints findings only', () => {
    expect(renderPretty(report, { color: false, quiet: true, width: 120 })).toBe('');
  });
});
