import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { applyFixes } from '../../src/app/edits.ts';
import { hasUtf8Mark, utf8TextOf } from '../../src/core/bytes.ts';
import type { Fix } from '../../src/core/finding.ts';
import type { Report, ReportFinding, ReportFix } from '../../src/core/report.ts';
import { type Position, SourceText } from '../../src/core/text.ts';
import { renderRdjson } from '../../src/render/rdjson.ts';
import { FABRIKAM, fabrikamReport, manyHostileFindings } from '../support/checked-reports.ts';
import { examples } from '../support/examples.ts';
import { hostileReport } from '../support/hostile-report.ts';
import { aCheck, aFinding, aManifest, aReport } from '../support/reports.ts';

interface Place {
  readonly line: number;
  readonly column?: number;
}
interface Range {
  readonly start: Place;
  readonly end: Place;
}
interface Diagnostic {
  readonly message: string;
  readonly location: { readonly path: string; readonly range?: Range };
  readonly severity: string;
  readonly code: { readonly value: string; readonly url?: string };
  readonly suggestions?: readonly { readonly range: Range; readonly text: string }[];
  readonly related_locations?: readonly { readonly message: string; readonly location: Diagnostic['location'] }[];
}

/** Reviewdog's own schema (MIT; its notice is beside it), which only calls itself draft 4. */
const { $schema, ...SCHEMA } = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', 'fixtures', 'schemas', 'rdjson.json'), 'utf8'),
);
const isResult = new Ajv({ strict: false }).compile(SCHEMA);
const HOME = 'https://github.com/contoso/check';

function diagnostics(report: Report, read: (path: string) => Uint8Array | null): readonly Diagnostic[] {
  const result = JSON.parse(renderRdjson(report, { home: HOME, read }));
  isResult(result);
  expect(isResult.errors ?? []).toEqual([]);
  expect(result.source).toEqual({ name: 'mde-partner-check', url: HOME });
  return result.diagnostics;
}

/** A suggestion applied to bytes, as reviewdog reads a range: lines end at LF, columns count bytes, `end` is exclusive. */
function applied(bytes: Uint8Array, { range, text }: { readonly range: Range; readonly text: string }): Buffer {
  const buffer = Buffer.from(bytes);
  const offset = ({ line, column }: Place) => {
    let start = 0;
    for (let at = 1; at < line; at++) start = buffer.indexOf(0x0a, start) + 1;
    return start + (column as number) - 1;
  };
  return Buffer.concat([
    buffer.subarray(0, offset(range.start)),
    Buffer.from(text),
    buffer.subarray(offset(range.end)),
  ]);
}

/** The file as our own fix leaves it. */
function fixed(path: string, bytes: Uint8Array, { edits, ...fix }: ReportFix): Buffer {
  const source = new SourceText(path, utf8TextOf(bytes) ?? '');
  const ours = { ...fix, edits: edits.map(({ text, ...location }) => ({ location, text })) as unknown as Fix['edits'] };
  const { texts } = applyFixes([ours], () => source);
  return Buffer.from(`${hasUtf8Mark(bytes) ? '\uFEFF' : ''}${texts.get(path)}`);
}

const at = (line: number, column: number): Position => ({ line, column });
const withEdits = (path: string, ...edits: readonly [Position, Position, string][]): ReportFinding =>
  aFinding({
    path,
    start: at(1, 1),
    end: at(1, 2),
    fix: {
      title: 'fix it',
      applicability: 'suggest',
      edits: edits.map(([start, end, text]) => ({ path, start, end, text })),
    },
  });

describe('diagnostics', () => {
  test('have message, place, severity, rule and page', () => {
    const [error, ...others] = diagnostics(
      aReport({
        findings: (['notice', 'error', 'warning'] as const).map((severity) => aFinding({ severity })),
      }),
      () => Buffer.from('\n\n\n\n\n\nname: é long'),
    );
    expect(error).toEqual({
      message: aFinding().message,
      location: {
        path: 'mde-partner.yml',
        range: { start: { line: 7, column: 5 }, end: { line: 7, column: 14 } },
      },
      severity: 'ERROR',
      code: { value: 'description-too-long', url: aFinding().help },
    });
    expect(others.map(({ severity }) => severity)).toEqual(['WARNING', 'INFO']);
  });

  test('leave out waived findings, and include crashed rules', () => {
    const checks = [aCheck({ status: 'errored', reason: 'out of memory' })];
    const findings = [aFinding({ waiver: { reason: 'r', expires: null, owner: null, from: 'manifest' } })];
    const all = diagnostics(aReport({ findings, manifests: [aManifest({ checks })] }), () => null);
    expect(all.map(({ message }) => message)).toEqual(['Rule failed: Contoso Cognito: out of memory']);
  });

  test('count columns in bytes of UTF-8, as reviewdog documents it', () => {
    const columns = (text: string, column: number) => {
      const finding = aFinding({ start: at(1, column), end: at(1, column) });
      return diagnostics(aReport({ findings: [finding] }), () => Buffer.from(text))[0]?.location.range?.start.column;
    };
    expect([1, 2, 4].map((column) => columns('a𐐀b', column))).toEqual([1, 2, 6]);
    expect([1, 2].map((column) => columns('\uFEFFab', column))).toEqual([4, 5]);
  });

  test('are about whole lines if the file is not UTF-8', () => {
    for (const bytes of [null, Buffer.from([0xff, 0xfe, 0x61, 0]), Buffer.from([0xe9])])
      expect(diagnostics(aReport({ findings: [aFinding()] }), () => bytes)[0]?.location.range).toEqual({
        start: { line: 7 },
        end: { line: 7 },
      });
  });

  test('have related places in their own files', () => {
    const related = [{ message: 'here', path: 'b', start: at(1, 2), end: at(1, 3) }];
    const read = (path: string) => Buffer.from(path === 'b' ? 'éa' : '');
    expect(diagnostics(aReport({ findings: [aFinding({ related })] }), read)[0]?.related_locations).toEqual([
      {
        message: 'here',
        location: { path: 'b', range: { start: { line: 1, column: 3 }, end: { line: 1, column: 4 } } },
      },
    ]);
  });
});

describe('suggestions', () => {
  const PIECES = ['é', '𐐀', 'a', '\n', '\r\n', ' ', '漢'];
  const piece = fc.array(fc.constantFrom(...PIECES), { maxLength: 20 }).map((pieces) => pieces.join(''));

  test('applied to bytes give the same file as our fix', () => {
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.array(fc.tuple(piece, piece, piece), { minLength: 1, maxLength: 4 }),
        (mark, parts) => {
          const kept = parts.map(([between, old]) => between + old).join('');
          const source = new SourceText('a.yml', kept);
          let offset = 0;
          const edits = parts.map(([between, old, text]): [Position, Position, string] => {
            const from = offset + between.length;
            offset = from + old.length;
            return [source.positionAt(from), source.positionAt(offset), text];
          });
          const bytes = Buffer.from(`${mark ? '\uFEFF' : ''}${kept}`);
          const finding = withEdits('a.yml', ...edits);
          const [diagnostic] = diagnostics(aReport({ findings: [finding] }), () => bytes);
          const [suggestion] = diagnostic?.suggestions ?? [];
          expect(suggestion && applied(bytes, suggestion).toString()).toBe(
            fixed('a.yml', bytes, finding.fix as ReportFix).toString(),
          );
        },
      ),
    );
  });

  test('are left out if a fix edits another file, or repeats too much of one', () => {
    const long = `a${'\n'.repeat(5000)}b`;
    const suggestions = (finding: ReportFinding) =>
      diagnostics(aReport({ findings: [finding] }), () => Buffer.from(long))[0]?.suggestions;
    expect(suggestions(withEdits('a.yml', [at(1, 1), at(1, 2), 'x']))).toHaveLength(1);
    expect(suggestions(withEdits('a.yml', [at(1, 1), at(1, 2), 'x'], [at(5001, 1), at(5001, 2), 'y']))).toBeUndefined();
    const { fix } = withEdits('b.yml', [at(1, 1), at(1, 2), 'x']);
    expect(suggestions(aFinding({ path: 'a.yml', fix }))).toBeUndefined();
  });
});

describe('reviewdog accepts', () => {
  test('the example with faults, and its suggestions do what our fixes do', async () => {
    const report = await fabrikamReport();
    const read = (path: string) => FABRIKAM.read(path, 1e6);
    const open = report.findings.filter(({ waiver }) => !waiver);
    const all = diagnostics(report, read);
    expect(all).toHaveLength(open.length);
    const suggested = all.filter(({ suggestions }) => suggestions);
    expect(suggested.length).toBeGreaterThan(0);
    for (const { message, location, suggestions } of suggested) {
      const fixes = open.flatMap((one) =>
        one.fix && one.path === location.path && message === `${one.message} Fix: ${one.fix.title}` ? [one.fix] : [],
      );
      const bytes = read(location.path) ?? Buffer.from('');
      const outcomes = fixes.map((fix) => fixed(location.path, bytes, fix).toString());
      expect(outcomes).toContain(applied(bytes, suggestions?.[0] as never).toString());
    }
  });

  test('400 hostile findings', async () => {
    expect(diagnostics(await manyHostileFindings(), () => null)).toHaveLength(400);
  });

  test('any report', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        diagnostics(report, () => Buffer.from('a\nb'));
      }),
      examples(100),
    );
  });
});
