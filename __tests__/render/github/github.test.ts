import { error, notice, warning } from '@actions/core';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { breakCommands } from '../../../src/render/escape.ts';
import { type Annotation, annotations, commandOf, renderGithub } from '../../../src/render/github/github.ts';
import { policyText } from '../../../src/render/overview.ts';
import { examples } from '../../support/examples.ts';
import { hostileReport } from '../../support/hostile-report.ts';
import { aCheck, aFinding, aManifest, aReport } from '../../support/reports.ts';
import { runnerCommands, shownAnnotations } from '../../support/runner-commands.ts';

afterEach(() => {
  jest.restoreAllMocks();
});

const many = (count: number, severity: 'error' | 'warning' | 'notice') =>
  Array.from({ length: count }, (_, index) =>
    aFinding({ severity, message: `${severity} ${index + 1}`, start: { line: index + 1, column: 1 } }),
  );

describe('annotations', () => {
  test('title is that of the rule, place and message are the finding, with fix and page', () => {
    const finding = aFinding({ fix: { title: 'cut it', applicability: 'suggest', edits: [] } });
    expect(shownAnnotations(renderGithub(aReport({ findings: [finding] })))).toEqual([
      {
        level: 'error',
        title: 'Description is too long',
        message: `${finding.message} (description-too-long)\nFix: cut it\n${finding.help}`,
        file: 'mde-partner.yml',
        line: 7,
        endLine: 7,
        column: 5,
        endColumn: 13,
      },
    ]);
  });

  test('errors first, then by manifest, then as in the report', () => {
    const findings = [
      aFinding({ severity: 'notice', title: 'n' }),
      aFinding({ title: 'second', manifest: 'b.yml', path: 'a.svg' }),
      aFinding({ severity: 'warning', title: 'w' }),
      aFinding({ title: 'first', manifest: 'a.yml', path: 'b.svg' }),
      aFinding({ title: 'third', manifest: 'b.yml', path: 'c.svg' }),
    ];
    const manifests = [aManifest({ path: 'a.yml' }), aManifest({ path: 'b.yml' }), aManifest()];
    expect(annotations(aReport({ findings, manifests })).map(({ title }) => title)).toEqual([
      'first',
      'second',
      'third',
      'w',
      'n',
    ]);
  });

  test('waived findings are not annotated', () => {
    expect(
      annotations(
        aReport({ findings: [aFinding({ waiver: { reason: 'r', expires: null, owner: null, from: 'manifest' } })] }),
      ),
    ).toEqual([]);
  });

  test('ten of a level show as they are', () => {
    const shown = shownAnnotations(renderGithub(aReport({ findings: many(10, 'warning') })));
    expect(shown.map(({ message }) => message.split(' (')[0])).toEqual(
      many(10, 'warning').map(({ message }) => message),
    );
  });

  test('beyond ten: nine, and one that counts the rest, for each level apart', () => {
    const findings = [...many(12, 'error'), ...many(11, 'warning'), ...many(1, 'notice')];
    const shown = shownAnnotations(renderGithub(aReport({ findings })));
    const ofLevel = (level: string) => shown.filter((one) => one.level === level);
    expect(ofLevel('error')).toHaveLength(10);
    expect(ofLevel('error')[8]?.message).toMatch(/^error 9 \(/);
    expect(ofLevel('error')[9]).toMatchObject({
      message: expect.stringContaining('There are 3 more errors.'),
      file: undefined,
    });
    expect(ofLevel('warning')[9]?.message).toContain('There are 2 more warnings.');
    expect(ofLevel('notice')).toHaveLength(1);
  });

  test('older findings are one notice without a place, within the ten', () => {
    const findings = [
      ...many(11, 'notice').map((one) => ({ ...one, changed: true })),
      ...many(2, 'error').map((one) => ({ ...one, changed: false })),
    ];
    const shown = annotations(aReport({ findings }));
    expect(shown.map(({ level }) => level)).toEqual(Array(10).fill('notice'));
    expect(shown.at(-2)?.title).toBe('3 more notices');
    expect(shown.at(-1)).toEqual({
      level: 'notice',
      title: 'mde-partner-check',
      message:
        '2 older findings were not caused by this change (2 errors). All findings count. The report file lists them.',
      place: null,
    });
  });

  test('columns only for a range within one line; its end is the last character', () => {
    const range = (start: [number, number], end: [number, number]) =>
      annotations(
        aReport({
          findings: [aFinding({ start: { line: start[0], column: start[1] }, end: { line: end[0], column: end[1] } })],
        }),
      )[0]?.place;
    expect(range([3, 5], [3, 9])).toMatchObject({ line: 3, endLine: 3, columns: { start: 5, end: 8 } });
    expect(range([3, 5], [3, 5])).toMatchObject({ line: 3, endLine: 3, columns: { start: 5, end: 5 } });
    expect(range([3, 5], [6, 2])).toMatchObject({ line: 3, endLine: 6, columns: null });
    expect(range([3, 5], [6, 1])).toMatchObject({ line: 3, endLine: 5, columns: null });
    expect(range([3, 5], [4, 1])).toMatchObject({ line: 3, endLine: 3, columns: null });
  });

  test('a long message is cut below 4,096 units, not within a pair, and keeps the page', () => {
    for (const text of ['x'.repeat(5000), '😀'.repeat(3000), `x${'😀'.repeat(3000)}`]) {
      const [annotation] = annotations(aReport({ findings: [aFinding({ message: text })] }));
      expect(annotation?.message.length).toBeLessThan(4096);
      expect(annotation?.message.length).toBeGreaterThan(4000);
      expect(annotation?.message).toMatch(/… \(description-too-long\)\nhttps:\/\/\S+description-too-long\.md$/);
      expect(annotation?.message).not.toMatch(/\p{Cs}/u);
    }
  });

  test('a crashed rule is an error on its manifest', () => {
    const checks = [aCheck({ status: 'errored', reason: 'a fault of the tool' }), aCheck()];
    expect(annotations(aReport({ manifests: [aManifest({ checks })], findings: [aFinding()] }))[0]).toEqual({
      level: 'error',
      title: 'Rule failed',
      message: 'Contoso Cognito: a fault of the tool (logo-heavy)',
      place: { file: 'mde-partner.yml', line: 1, endLine: 1, columns: null },
    });
  });

  test('for any report, the commands are exactly those intended', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const intended = annotations(report, [policyText(report) ?? []].flat());
        const parsed = runnerCommands(renderGithub(report));
        expect(
          // Escaped line breaks keep the parts of a command apart in the log; unescaped, they are broken here.
          parsed.map(({ name, properties, data }) => {
            const file = properties['file'];
            return [name, properties['title'], file === undefined ? undefined : breakCommands(file), data];
          }),
        ).toEqual(
          intended.map(({ level, title, message, place }) => [
            level,
            title,
            place ? breakCommands(place.file) : undefined,
            message,
          ]),
        );
        for (const level of ['error', 'warning', 'notice'])
          expect(intended.filter((one) => one.level === level).length).toBeLessThanOrEqual(10);
        for (const { message } of intended) {
          expect(message.trim()).not.toBe('');
          expect(message).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
        }
      }),
      examples(200),
    );
  });

  test('a command has the very bytes that the toolkit writes', () => {
    const written: string[] = [];
    jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
      written.push(String(chunk));
      return true;
    });
    const toolkit = { error, warning, notice };
    const byToolkit = ({ level, title, message, place }: Annotation) => {
      written.length = 0;
      toolkit[level](message, {
        title,
        ...(place && { file: place.file, startLine: place.line, endLine: place.endLine }),
        ...(place?.columns && { startColumn: place.columns.start, endColumn: place.columns.end }),
      });
      return written.join('').replace(/\r?\n$/, '');
    };
    fc.assert(
      fc.property(hostileReport, (report) => {
        for (const annotation of annotations(report))
          expect(commandOf(annotation)).toBe(breakCommands(byToolkit(annotation)));
      }),
      examples(200),
    );
  });
});
