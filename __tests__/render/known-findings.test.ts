import { describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/core/report.ts';
import { type FormatName, type RenderContext, render } from '../../src/render/formats.ts';
import { checkRun } from '../../src/render/github/check-run.ts';
import { renderComment } from '../../src/render/github/comment.ts';
import { renderOverview, reportEntry } from '../../src/render/report-overview.ts';
import { loadRules } from '../../src/rules/index.ts';
import { aCheck, aFinding, aManifest, aReport, requirementRows } from '../support/reports.ts';

const RULES = (await loadRules()).map(({ meta }) => meta);
const CONTEXT: RenderContext = {
  ...{ home: 'https://example.com', command: 'mde-partner', links: null, remarks: [], read: () => null },
  ...{ rules: async () => RULES, color: false, quiet: false, width: 160 },
};
const shown = (format: FormatName, report: Report) => render(format, report, CONTEXT);

const KNOWN = aFinding({ known: true, message: 'The old fault.', path: 'old.yml' });
const NEW = aFinding({ rule: 'logo-missing', known: false, message: 'The new fault.', path: 'new.yml' });
const checks = [aCheck({ rule: KNOWN.rule, status: 'failed' })];
/** A known error leaves its requirement open. */
const manifests = [aManifest({ checks, requirements: requirementRows('Contoso Cognito', { 'R4.3': 'unmet' }) })];
const PASSES = 'a requirement is not met, but nothing fails this run';
const run = { ...aReport().run, baseline: { path: 'known.json', sha256: 'c'.repeat(64) } };
const gone = [{ rule: 'logo-heavy', path: 'gone.svg', product: null }];
/** Everything is known. */
const OLD = aReport({ findings: [KNOWN], manifests, run, gone });
const BOTH = aReport({ findings: [KNOWN, NEW], manifests, run });

interface SarifResult {
  readonly ruleId: string;
  readonly baselineState?: string;
}

describe('known findings are shown apart', () => {
  test('pretty: in one line, after the others, and in the sum', async () => {
    const text = await shown('pretty', BOTH);
    expect(text).toMatch(/^ {2}error {2}logo-missing[\s\S]*^ {2}known error {2}description-too-long {2}old\.yml:7:5$/m);
    expect(text).not.toContain('The old fault.');
    expect(text).toMatch(/^1 error, 1 known · /m);
    expect(await shown('pretty', OLD)).toContain('1 finding of the baseline is gone: logo-heavy in gone.svg');
  });

  test('a run gets the mark of success only if no requirement is known to be not met', async () => {
    const warning = aFinding({ known: true, severity: 'warning' });
    const met = aReport({ findings: [warning], manifests: [aManifest({ checks })], run });
    expect(await shown('markdown', met)).toContain('## ✅ Partner listing: 1 known\n');
    expect(await shown('pretty', met)).not.toContain(PASSES);
    expect(await shown('pretty', OLD)).toContain(PASSES);
    const marks = [met, OLD].map((report) => renderOverview([reportEntry('a.json', report)]).slice(0, 5));
    expect(marks).toEqual(['## ✅ ', '## ⚠️']);
  });

  test('markdown: in a section of their own, with the baseline and its digest', async () => {
    const text = await shown('markdown', OLD);
    expect(text).toContain(`## ⚠️ Partner listing: 1 known (${PASSES})\n`);
    expect(text).toMatch(/<summary>Known findings \(1\)<\/summary>[\s\S]*\*\*known error\*\*/);
    expect(text).toMatch(/1 finding of the baseline is gone: logo-heavy in gone\.svg\. Write a new baseline\./);
    expect(text).toContain(`baseline known.json (SHA-256 ${'c'.repeat(64)})`);
    const [before] = (await shown('markdown', BOTH)).split('<details>');
    expect(before).toContain('The new fault.');
    expect(before).not.toContain('The old fault.');
  });

  test('github: one notice, no error', async () => {
    expect((await shown('github', OLD)).split('\n').filter(Boolean)).toEqual([
      expect.stringMatching(/^::notice .*::1 known finding is in the baseline \(1 error\)\. /),
      expect.stringMatching(/^::notice .*::1 finding of the baseline is gone: logo-heavy in gone\.svg\. /),
    ]);
    const commands = (await shown('github', BOTH)).match(/^::error .*/gm);
    expect(commands).toEqual([expect.stringContaining('The new fault.')]);
  });

  test('azure: lines without a command', async () => {
    const text = await shown('azure', OLD);
    expect(text).not.toContain('##vso');
    expect(text).toMatch(/^known error {2}description-too-long {2}old\.yml:7:5 {2}The old fault\./m);
    expect(text).toMatch(/^notice {2}1 finding of the baseline is gone/m);
    expect((await shown('azure', BOTH)).match(/##vso.*/g)).toEqual([expect.stringContaining('The new fault.')]);
  });

  test('sarif: unchanged, the others new; without a baseline no state', async () => {
    const states = async (report: Report) => {
      const [only] = (JSON.parse(await shown('sarif', report)) as { runs: [{ results: SarifResult[] }] }).runs;
      return only.results.map(({ ruleId, baselineState }) => [ruleId, baselineState]);
    };
    expect(await states(BOTH)).toEqual([
      ['description-too-long', 'unchanged'],
      ['logo-missing', 'new'],
    ]);
    expect(await states(aReport({ findings: [aFinding()] }))).toEqual([['description-too-long', undefined]]);
  });

  test('gitlab: of the lowest severity, marked', async () => {
    expect(JSON.parse(await shown('gitlab', BOTH))).toEqual([
      expect.objectContaining({
        severity: 'info',
        description: expect.stringMatching(/^Known error: The old fault/),
        fingerprint: `${'f'.repeat(32)}:1`,
      }),
      expect.objectContaining({ severity: 'major', description: expect.stringMatching(/^The new fault/) }),
    ]);
  });

  test('junit: a skipped case; beside a failure in its output', async () => {
    const text = await shown('junit', OLD);
    expect(text).toMatch(/failures="0"/);
    expect(text).toMatch(/<skipped message="known, in the baseline: old\.yml:7: The old fault\."\/>/);
    const same = aReport({ findings: [KNOWN, { ...NEW, rule: KNOWN.rule }], manifests, run });
    expect(await shown('junit', same)).toMatch(
      /<failure message="The new fault\."[\s\S]*<system-out>old\.yml:7:5&#10;known error: The old fault\./,
    );
  });

  test('rdjson: as information, after the others, without a suggestion', async () => {
    const fix = { title: 'cut', applicability: 'safe' as const, edits: [{ ...KNOWN, text: '' }] };
    const report = aReport({ findings: [{ ...KNOWN, fix }, NEW], manifests, run });
    const { diagnostics } = JSON.parse(await shown('rdjson', report)) as { diagnostics: object[] };
    expect(diagnostics).toEqual([
      expect.objectContaining({ severity: 'ERROR', message: 'The new fault.' }),
      expect.objectContaining({ severity: 'INFO', message: 'Known error: The old fault.' }),
    ]);
    expect(diagnostics[1]).not.toHaveProperty('suggestions');
  });

  test('comment and check run: only counted', () => {
    const options = { marker: '<!-- x -->', name: 'x', links: null };
    expect(renderComment(OLD, options)).toEqual({ body: expect.stringContaining('1 known'), isClean: true });
    const { body } = renderComment(BOTH, options);
    expect(body).toContain('The new fault.');
    expect(body).not.toContain('The old fault.');
    expect(body).toContain('1 known finding is in the baseline (1 error)');
    expect(checkRun(BOTH, null).annotations.map(({ path }) => path)).toEqual(['new.yml']);
  });

  test('many gone findings are counted', async () => {
    const many = Array.from({ length: 5 }, (_, index) => ({ rule: 'logo-heavy', path: `${index}.svg`, product: null }));
    expect(await shown('pretty', aReport({ run, gone: many }))).toContain(
      '5 findings of the baseline are gone: logo-heavy in 0.svg, logo-heavy in 1.svg, logo-heavy in 2.svg, and 2 more',
    );
  });
});
