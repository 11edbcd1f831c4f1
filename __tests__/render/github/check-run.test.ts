import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkRun } from '../../../src/render/github/check-run.ts';
import { examples } from '../../support/examples.ts';
import { hostileReport } from '../../support/hostile-report.ts';
import { aCheck, aFinding, aManifest, aReport } from '../../support/reports.ts';

const many = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    aFinding({
      message: `finding ${index + 1}`,
      start: { line: index + 1, column: 1 },
      end: { line: index + 1, column: 3 },
    }),
  );

describe('a check run', () => {
  test('has the conclusion of the report and its counts as title', () => {
    const { conclusion, title } = checkRun(
      aReport({ findings: [aFinding(), aFinding({ severity: 'warning' })] }),
      null,
    );
    expect([conclusion, title]).toEqual(['failure', '1 error, 1 warning']);
    expect(checkRun(aReport(), null)).toMatchObject({ conclusion: 'success', title: 'no findings', annotations: [] });
    expect(checkRun(aReport({ findings: [aFinding()], conclusion: 'neutral' }), null).conclusion).toBe('neutral');
  });

  test('marks the lines, with columns only within one line', () => {
    const findings = [
      aFinding({ start: { line: 7, column: 5 }, end: { line: 7, column: 14 } }),
      aFinding({ severity: 'warning', rule: 'w', start: { line: 3, column: 5 }, end: { line: 6, column: 2 } }),
      aFinding({ severity: 'notice', rule: 'n', fix: { title: 'mend it', applicability: 'safe', edits: [] } }),
    ];
    const { annotations } = checkRun(aReport({ findings }), null);
    expect(annotations[0]).toEqual({
      path: 'mde-partner.yml',
      start_line: 7,
      end_line: 7,
      start_column: 5,
      end_column: 13,
      annotation_level: 'failure',
      title: 'Description is too long',
      message: `${findings[0]?.message} (description-too-long)\n${findings[0]?.help}`,
    });
    expect(annotations[1]).toMatchObject({ start_line: 3, end_line: 6, annotation_level: 'warning' });
    expect(Object.keys(annotations[1] ?? {}).filter((key) => key.endsWith('column'))).toEqual([]);
    expect(annotations[2]).toMatchObject({
      annotation_level: 'notice',
      message: expect.stringContaining('\nFix: mend it\n'),
    });
  });

  test('holds every finding that is not waived, not ten of a level', () => {
    const waived = aFinding({ waiver: { reason: 'r', expires: null, owner: null, from: 'manifest' } });
    const { annotations } = checkRun(aReport({ findings: [...many(120), waived] }), null);
    expect(annotations.map(({ start_line: line }) => line)).toEqual(many(120).map(({ start }) => start.line));
  });

  test('beyond a thousand marked lines, the summary counts the others', () => {
    const { annotations, summary } = checkRun(aReport({ findings: many(1007) }), null);
    expect(annotations).toHaveLength(1000);
    expect(summary).toContain('Only the first 1,000 findings are marked on their lines. The report file lists 7 more.');
  });

  test('a crashed rule is marked on its manifest and named in the title', () => {
    const checks = [aCheck({ status: 'errored', reason: 'a fault of the tool' })];
    const run = checkRun(aReport({ manifests: [aManifest({ checks })], conclusion: 'failure' }), null);
    expect(run.title).toBe('1 rule crashed · no findings');
    expect(run.annotations).toMatchObject([{ path: 'mde-partner.yml', start_line: 1, annotation_level: 'failure' }]);
  });

  test('the summary is that of the job, cut at whole blocks below 65,535 characters', () => {
    const findings = many(600).map((one) => ({ ...one, excerpt: { line: 1, column: 1, text: '漢'.repeat(200) } }));
    const { summary } = checkRun(aReport({ findings }), null);
    expect(new TextEncoder().encode(summary).length).toBeLessThanOrEqual(65_535);
    expect(summary.length).toBeGreaterThan(10_000);
    const [, left] =
      /> \*\*(\d+) more findings\*\* left out here: a check run holds 65,535 characters\./.exec(summary) ?? [];
    expect(summary.match(/^❌ \*\*error\*\*/gm)?.length).toBe(600 - Number(left));
    expect(summary).toMatch(/<\/sub>\n$/);
    expect(summary.match(/<pre>/g)?.length).toBe(summary.match(/<\/pre>/g)?.length);
  });

  test('any report keeps the limits of the Checks API', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const { title, summary, annotations } = checkRun(report, null);
        expect(title).not.toBe('');
        expect(summary.length).toBeLessThanOrEqual(65_535);
        for (const one of annotations) {
          expect([...one.title].length).toBeLessThanOrEqual(255);
          expect(Buffer.byteLength(one.message)).toBeLessThanOrEqual(64 * 1024);
          expect(one.message.trim()).not.toBe('');
          expect(one.end_line).toBeGreaterThanOrEqual(one.start_line);
          if (one.start_line !== one.end_line) expect(one).not.toHaveProperty('start_column');
        }
      }),
      examples(50),
    );
  });

  test('a long rule title is cut to a title of 255 characters', () => {
    const [annotation] = checkRun(aReport({ findings: [aFinding({ title: '😀'.repeat(300) })] }), null).annotations;
    expect([...(annotation?.title ?? '')].length).toBe(255);
    expect(annotation?.title).not.toMatch(/\p{Cs}/u);
  });
});
