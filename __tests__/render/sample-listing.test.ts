import { describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/core/report.ts';
import { checkRun } from '../../src/render/github/check-run.ts';
import { renderComment } from '../../src/render/github/comment.ts';
import { renderGithub } from '../../src/render/github/github.ts';
import { renderJson } from '../../src/render/json.ts';
import { renderPretty } from '../../src/render/pretty/pretty.ts';
import { renderSarif } from '../../src/render/sarif/sarif.ts';
import { renderMarkdown } from '../../src/render/summary/markdown.ts';
import { aFinding, aManifest, aReport } from '../support/reports.ts';

const OUTPUTS: readonly [name: string, render: (report: Report) => string][] = [
  ['pretty', (report) => renderPretty(report, { color: false, quiet: false, width: 100 })],
  ['github', renderGithub],
  ['markdown', (report) => renderMarkdown(report, null)],
  ['comment', (report) => renderComment(report, { marker: '<!-- x -->', name: 'x', links: null }).body],
  ['check run title', (report) => checkRun(report, null).title],
  ['check run summary', (report) => checkRun(report, null).summary],
  ['sarif', (report) => renderSarif(report, [], { home: 'https://example.com' })],
];

const real = aManifest();
const sample = aManifest({ sample: true });
const other = aManifest({ path: 'b/mde-partner.yml' });

describe.each(OUTPUTS)('%s', (_, render) => {
  test('marks a sample listing, with findings and without', () => {
    expect(render(aReport({ manifests: [sample], findings: [] }))).toContain('sample listing');
    expect(render(aReport({ manifests: [sample], findings: [aFinding()] }))).toContain('sample listing');
    expect(render(aReport({ manifests: [sample, other], findings: [] }))).toContain('sample listing');
  });

  test('says nothing of the kind of a real one', () => {
    expect(render(aReport({ manifests: [real], findings: [aFinding()] }))).not.toMatch(/sample/i);
  });
});

test('states the number of several manifests', () => {
  expect(checkRun(aReport({ manifests: [sample, other], findings: [] }), null).title).toContain(
    '1 sample listing of 2',
  );
});

test('the JSON report says it of each manifest', () => {
  const { manifests } = JSON.parse(renderJson(aReport({ manifests: [sample, other], findings: [] }))) as Report;
  expect(manifests.map((manifest) => manifest.sample)).toEqual([true, false]);
});
