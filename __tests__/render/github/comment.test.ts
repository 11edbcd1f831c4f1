import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { renderComment } from '../../../src/render/github/comment.ts';
import { examples } from '../../support/examples.ts';
import { hostileReport } from '../../support/hostile-report.ts';
import { aCheck, aFinding, aManifest, aReport } from '../../support/reports.ts';

const MARKER = '<!-- mde-partner-check-1 -->';
const LINKS = { repository: 'https://github.com/contoso/cognito', commit: 'cafe' };
const OPTIONS = { marker: MARKER, name: 'mde-partner-check', links: LINKS };
/** As GitHub would show it. */
const html = (markdown: string) => micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
const read = (markdown: string) =>
  markdown.replaceAll('&#8203;', '').replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
const many = (count: number, text = '') =>
  Array.from({ length: count }, (_, index) => aFinding({ message: `finding ${index + 1} ${text}` }));

describe('the comment', () => {
  test('marker, conclusion, a row a finding with links, what else there is', () => {
    const finding = aFinding({ fix: { title: 'cut it', applicability: 'suggest', edits: [] } });
    const checks = [aCheck({ status: 'skipped', reason: 'x' })];
    const { body, isClean } = renderComment(
      aReport({ findings: [finding], manifests: [aManifest({ checks })] }),
      OPTIONS,
    );
    expect(isClean).toBe(false);
    expect(read(body).split('\n')).toEqual([
      MARKER,
      '### ❌ Partner listing: 1 error',
      '',
      '| Severity | Rule | Place | What is wanted |',
      '| --- | --- | --- | --- |',
      `| ❌ error | [description-too-long](${finding.help}) | [mde-partner.yml:7:5](https://github.com/contoso/cognito/blob/cafe/mde-partner.yml?plain=1#L7)<br>Contoso Cognito | ${finding.message}<br>**Fix:** cut it |`,
      '',
      '<sub>mde-partner-check · 1 check did not run · the job summary has the details</sub>',
      '',
    ]);
  });

  test('is one line when all is clean, waived findings or not', () => {
    const waived = aFinding({ waiver: { reason: 'r', expires: null, owner: null, from: 'manifest' } });
    expect(renderComment(aReport(), OPTIONS)).toEqual({
      body: `${MARKER}\n✅ Partner listing: no findings <sub>mde-partner-check</sub>\n`,
      isClean: true,
    });
    expect(renderComment(aReport({ findings: [waived] }), OPTIONS)).toMatchObject({
      isClean: true,
      body: expect.stringContaining('✅ Partner listing: 1 waived'),
    });
  });

  test('a notice or a crashed rule is not clean', () => {
    expect(renderComment(aReport({ findings: [aFinding({ severity: 'notice' })] }), OPTIONS).isClean).toBe(false);
    const checks = [aCheck({ status: 'errored', reason: 'a fault' })];
    const { body, isClean } = renderComment(
      aReport({ manifests: [aManifest({ checks })], conclusion: 'failure' }),
      OPTIONS,
    );
    expect(isClean).toBe(false);
    expect(read(body)).toContain('| ❌ crashed | logo-heavy | Contoso Cognito | a fault |');
  });

  test('says the same of the same report at the same commit', () => {
    const report = aReport({ findings: many(3) });
    expect(renderComment(report, OPTIONS)).toEqual(renderComment(report, OPTIONS));
  });

  test('stays within 65,536 characters, whole rows only, and counts the others', () => {
    for (const text of ['x'.repeat(300), '漢'.repeat(300), '&'.repeat(300)]) {
      const { body } = renderComment(aReport({ findings: many(900, text) }), OPTIONS);
      expect(Buffer.byteLength(body)).toBeLessThanOrEqual(65_536);
      expect(Buffer.byteLength(body)).toBeGreaterThan(60_000);
      const [, left] =
        /\n> \*\*(\d+) more findings\*\* left out here: a comment holds 65,536 characters\./.exec(body) ?? [];
      const rows = body.split('\n').filter((line) => line.startsWith('| ❌ '));
      expect(rows.length).toBe(900 - Number(left));
      for (const row of rows) expect(row.split(' | ')).toHaveLength(4);
      expect(html(body)).toMatch(/<\/table>\s*<blockquote>/);
    }
  });

  test('any report: one table, four cells per row, no mention, no markup of its own', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const { body } = renderComment(report, OPTIONS);
        expect(body.startsWith(`${MARKER}\n`)).toBe(true);
        expect(body.length).toBeLessThanOrEqual(65_536);
        expect(body.match(/<!--/g)).toHaveLength(1);
        const rows = body.split('\n').filter((line) => line.startsWith('| '));
        for (const row of rows) expect(row.split(' | ')).toHaveLength(4);
        const page = html(body);
        // A mention or a reference is made of text; an address in a link is none.
        expect(page.replace(/<[^>]*>/g, '')).not.toMatch(/[@#]\w/);
        expect(page.match(/<table>/g)?.length ?? 0).toBe(rows.length > 0 ? 1 : 0);
        expect(page.match(/<tr>/g)?.length ?? 0).toBe(rows.length > 0 ? rows.length - 1 : 0);
      }),
      examples(100),
    );
  });
});
