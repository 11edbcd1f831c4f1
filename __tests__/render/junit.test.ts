import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { validateXML } from 'xmllint-wasm';
import type { Report, ReportFinding } from '../../src/core/report.ts';
import { renderJunit } from '../../src/render/junit.ts';
import { fabrikamReport, manyHostileFindings } from '../support/checked-reports.ts';
import { hostileReport } from '../support/hostile-report.ts';
import { aCheck, aFinding, aManifest, aReport } from '../support/reports.ts';

/** The schema by which Jenkins' xUnit plugin accepts a file; its notice is in it. */
const SCHEMA = readFileSync(join(import.meta.dirname, '..', 'fixtures', 'schemas', 'junit-10.xsd'), 'utf8');

/** What Jenkins does not accept in one of several documents. */
async function faults(documents: readonly string[]): Promise<readonly string[]> {
  const xml = documents.map((contents, index) => ({ fileName: `${index}.xml`, contents }));
  const { errors } = await validateXML({ xml, schema: SCHEMA });
  return errors.map(({ rawMessage }) => rawMessage);
}

const elements = (parent: XmlElement, name: string) =>
  parent.children.filter(
    (child): child is XmlElement => child.type === 'element' && (child as XmlElement).name === name,
  );

interface TestCase {
  readonly name: string | undefined;
  readonly classname: string | undefined;
  readonly outcome: string;
  readonly message: string | undefined;
  readonly text: string;
}

/** Suites with their attributes and cases, and the totals, read by an XML parser. */
function read(report: Report) {
  const root = parseXml(renderJunit(report)).root as XmlElement;
  const suites = elements(root, 'testsuite').map((suite) => ({
    ...suite.attributes,
    cases: elements(suite, 'testcase').map((one): TestCase => {
      const [content] = one.children.filter((child): child is XmlElement => child.type === 'element');
      return {
        name: one.attributes['name'],
        classname: one.attributes['classname'],
        outcome: content?.name ?? 'passed',
        message: content?.attributes['message'],
        text: one.text,
      };
    }),
  }));
  return { totals: root.attributes, suites };
}

const caseOf = (findings: readonly Partial<ReportFinding>[], changes: Partial<Report> = {}) => {
  const { suites } = read(aReport({ findings: findings.map((one) => aFinding(one)), ...changes }));
  return suites[0]?.cases[0];
};

describe('test cases', () => {
  test('there is one per rule and product, also for those that passed', () => {
    const checks = [
      aCheck(),
      aCheck({ rule: 'description-too-long', status: 'failed' }),
      aCheck({ rule: 'manifest-invalid', product: null }),
      aCheck({ rule: 'logo-blank', status: 'skipped', reason: 'there is no logo' }),
      aCheck({ rule: 'logo-missing', status: 'errored', reason: 'out of memory' }),
      aCheck({ rule: 'name-unfit', status: 'skipped', reason: 'not selected' }),
    ];
    const { totals, suites } = read(aReport({ findings: [aFinding()], manifests: [aManifest({ checks })] }));
    expect(totals).toEqual({ name: 'mde-partner-check', tests: '5', failures: '1', errors: '1' });
    expect(suites).toHaveLength(1);
    expect(suites[0]).toMatchObject({ name: 'mde-partner.yml', file: 'mde-partner.yml', tests: '5', skipped: '1' });
    expect(
      suites[0]?.cases.map(({ classname, name, outcome, message }) => [classname, name, outcome, message]),
    ).toEqual([
      ['Contoso Cognito', 'logo-heavy', 'passed', undefined],
      ['Contoso Cognito', 'description-too-long', 'failure', aFinding().message],
      ['mde-partner.yml', 'manifest-invalid', 'passed', undefined],
      ['Contoso Cognito', 'logo-blank', 'skipped', 'there is no logo'],
      ['Contoso Cognito', 'logo-missing', 'error', 'out of memory'],
    ]);
  });

  test('a failure names the place in its first line, then message, fix and page', () => {
    const fix = { title: 'cut it', applicability: 'suggest' as const, edits: [] };
    const { help, message } = aFinding();
    expect(caseOf([{ fix }])?.text).toBe(['mde-partner.yml:7:5', `error: ${message}`, 'Fix: cut it', help].join('\n'));
  });

  test('a case has one failure, whose text has all findings', () => {
    const failed = caseOf([{}, { start: { line: 9, column: 1 } }]);
    expect(failed?.message).toBe(`${aFinding().message} (and 1 more finding)`);
    expect(failed?.text).toContain('\n\nmde-partner.yml:9:1\n');
  });

  test('only what fails the run is a failure', () => {
    const warning = { severity: 'warning' as const };
    const failOn = (level: Report['run']['failOn']) => ({ run: { ...aReport().run, failOn: level } });
    expect(caseOf([warning])).toMatchObject({ outcome: 'system-out', text: expect.stringContaining('\nwarning: ') });
    expect(caseOf([warning], failOn('warning'))?.outcome).toBe('failure');
    expect(caseOf([{}], failOn('never'))?.outcome).toBe('system-out');
    expect(caseOf([{ changed: false }])?.outcome).toBe('failure');
  });

  test('a waived finding is a skipped case with its reason', () => {
    expect(
      caseOf([{ waiver: { reason: 'agreed', expires: '2027-01-01', owner: null, from: 'manifest' } }]),
    ).toMatchObject({
      outcome: 'skipped',
      message: 'waived: agreed (until 2027-01-01)',
    });
    expect(caseOf([{ waiver: { reason: 'agreed', expires: null, owner: null, from: 'manifest' } }, {}])?.outcome).toBe(
      'failure',
    );
  });

  test('products of the same name share a case, since readers keep one of equal names', () => {
    const checks = [aCheck(), aCheck({ status: 'skipped', reason: 'there is no logo' })];
    const { suites } = read(aReport({ manifests: [aManifest({ checks })] }));
    expect(suites[0]?.cases.map(({ outcome }) => outcome)).toEqual(['skipped']);
  });
});

describe('Jenkins accepts', () => {
  test('the example with faults', async () => {
    const report = await fabrikamReport();
    expect(await faults([renderJunit(report)])).toEqual([]);
    expect(Number(read(report).totals['failures'])).toBeGreaterThan(2);
  });

  test('400 hostile findings', async () => {
    const report = await manyHostileFindings();
    expect(await faults([renderJunit(report)])).toEqual([]);
    const { suites } = read(report);
    const places = suites.flatMap(({ cases }) => cases.flatMap(({ text }) => text.match(/^\S+:\d+:\d+$/gm) ?? []));
    expect(places).toHaveLength(400);
  });

  test('any report', async () => {
    const reports = [aReport({ manifests: [] }), ...fc.sample(hostileReport, 60)];
    expect(await faults(reports.map(renderJunit))).toEqual([]);
  });

  test('no document with attributes that only other readers know', async () => {
    const document = renderJunit(aReport({ findings: [aFinding()] })).replace('<testcase ', '<testcase file="a" ');
    expect(await faults([document])).toEqual([expect.stringContaining("attribute 'file' is not allowed")]);
  });
});
