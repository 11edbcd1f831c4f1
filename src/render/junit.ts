import { gates } from '../core/gate.ts';
import { countedAs, isOpen } from '../core/open-findings.ts';
import type { Report, ReportCheck, ReportFinding } from '../core/report.ts';
import { startText } from '../core/text.ts';
import { breakCommands, xmlText } from './escape.ts';
import { groupBy, isSelected, kindOf, plural, waiverDetails } from './overview.ts';

/** A rule applied to a product, or to the manifest as a whole. */
interface Case {
  readonly rule: string;
  readonly product: string | null;
  /** Several if products have the same name. */
  readonly checks: readonly ReportCheck[];
  readonly findings: readonly ReportFinding[];
}

type Outcome = 'failure' | 'error' | 'skipped' | 'passed';

/** A line break that stays within one line of the document, so that no text of the repository starts a line. */
const BREAK = '&#10;';
/** Nothing is timed, but readers expect the attribute. */
const TIME = 'time="0"';

/**
 * Returns the report as JUnit XML that Jenkins, Azure Pipelines and GitLab read: one test suite per manifest, one test
 * case per rule and product. A case fails if the finding fails the run; other findings are its output. Known and waived
 * findings and rules that could not judge are skipped cases. Rules that the caller did not select are left out.
 *
 * Source of the form: jenkinsci/xunit-plugin `junit-10.xsd`, which has no `file` on a test case.
 */
export function renderJunit(report: Report): string {
  const suites = suitesOf(report);
  const outcomes = suites.map(({ cases }) => cases.map((one) => outcomeOf(one, report)));
  const document = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${attributes({ name: report.tool.name, ...totals(outcomes.flat()) })}>`,
    ...suites.flatMap(({ path, cases }, index) => suite(path, cases, outcomes[index] ?? [], report)),
    '</testsuites>',
  ];
  return breakCommands(document.map((line) => `${line}\n`).join(''));
}

/** Manifests in their order, with the cases of each. */
function suitesOf({ manifests, findings }: Report): { readonly path: string; readonly cases: readonly Case[] }[] {
  const checks = manifests.flatMap((manifest) =>
    manifest.checks.filter(isSelected).map((check) => ({ check, manifest: manifest.path })),
  );
  const checksOf = groupBy(checks, ({ manifest }) => manifest);
  const findingsOf = groupBy(findings, ({ manifest }) => manifest);
  const paths = new Set([...manifests.map(({ path }) => path), ...findingsOf.keys()]);
  return [...paths].map((path) => ({
    path,
    cases: casesOf(checksOf.get(path)?.map(({ check }) => check) ?? [], findingsOf.get(path) ?? []),
  }));
}

function casesOf(checks: readonly ReportCheck[], findings: readonly ReportFinding[]): Case[] {
  const keyOf = ({ rule, product }: Pick<Case, 'rule' | 'product'>) => JSON.stringify([rule, product]);
  const checksOf = groupBy(checks, keyOf);
  const findingsOf = groupBy(findings, keyOf);
  return [...new Map([...checks, ...findings].map((one) => [keyOf(one), one]))].map(([key, { rule, product }]) => ({
    rule,
    product,
    checks: checksOf.get(key) ?? [],
    findings: findingsOf.get(key) ?? [],
  }));
}

function outcomeOf({ checks, findings }: Case, { run }: Report): Outcome {
  if (checks.some(({ status }) => status === 'errored')) return 'error';
  const open = findings.filter(isOpen);
  if (open.some(({ severity }) => gates(severity, run.failOn))) return 'failure';
  if (open.length > 0) return 'passed';
  return findings.length > 0 || checks.some(({ status }) => status === 'skipped') ? 'skipped' : 'passed';
}

function totals(outcomes: readonly Outcome[]): Readonly<Record<string, string>> {
  const count = (wanted: Outcome) => String(outcomes.filter((outcome) => outcome === wanted).length);
  return { tests: String(outcomes.length), failures: count('failure'), errors: count('error') };
}

function suite(path: string, cases: readonly Case[], outcomes: readonly Outcome[], report: Report): string[] {
  const skipped = String(outcomes.filter((outcome) => outcome === 'skipped').length);
  return [
    `  <testsuite ${attributes({ name: path, ...totals(outcomes), skipped, file: path })} ${TIME}>`,
    ...policyProperties(report),
    ...cases.map((one, index) => testCase(one, outcomes[index] ?? 'passed', path, report)),
    '  </testsuite>',
  ];
}

function policyProperties({ run: { policy } }: Report): string[] {
  if (!policy) return [];
  const property = (name: string, value: string) => `      <property ${attributes({ name, value })}/>`;
  return [
    '    <properties>',
    property('policy', policy.path),
    property('policy.sha256', policy.sha256),
    '    </properties>',
  ];
}

function testCase(one: Case, outcome: Outcome, path: string, report: Report): string {
  const names = attributes({ classname: one.product ?? path, name: one.rule });
  return `    <testcase ${names} ${TIME}>${contentOf(one, outcome, report)}</testcase>`;
}

function contentOf({ rule, checks, findings }: Case, outcome: Outcome, { run }: Report): string {
  const open = findings.filter(isOpen);
  const gating = open.filter(({ severity }) => gates(severity, run.failOn));
  const known = findings.filter((finding) => countedAs(finding) === 'known');
  const others = [...open.filter(({ severity }) => !gates(severity, run.failOn)), ...known];
  const output = others.length > 0 ? `<system-out>${textOf(others)}</system-out>` : '';
  const reason = checks.find(({ status }) => status === 'errored' || status === 'skipped')?.reason;
  switch (outcome) {
    case 'error': {
      const text = [textOf(gating), output === '' ? '' : textOf(others)].filter((part) => part !== '').join(BREAK);
      return `<error ${attributes({ message: reason ?? 'the rule failed', type: rule })}>${text}</error>`;
    }
    case 'failure': {
      const more = gating.length > 1 ? ` (and ${plural(gating.length - 1, 'more finding')})` : '';
      const message = `${gating[0]?.message ?? ''}${more}`;
      return `<failure ${attributes({ message, type: rule })}>${textOf(gating)}</failure>${output}`;
    }
    case 'skipped':
      return `<skipped ${attributes({ message: knownText(known) ?? waivedText(findings) ?? reason ?? '' })}/>`;
    case 'passed':
      return output;
  }
}

/** Each finding with its place in the first line, for readers that link it. */
function textOf(findings: readonly ReportFinding[]): string {
  return findings
    .map((finding) => {
      const { message, fix, help } = finding;
      return [startText(finding), `${kindOf(finding)}: ${message}`, ...(fix ? [`Fix: ${fix.title}`] : []), help]
        .map(xmlText)
        .join(BREAK);
    })
    .join(BREAK + BREAK);
}

/** Undefined: none is known. */
function knownText([first, ...more]: readonly ReportFinding[]): string | undefined {
  if (!first) return undefined;
  const others = more.length > 0 ? ` (and ${plural(more.length, 'more finding')})` : '';
  return `known, in the baseline: ${first.path}:${first.start.line}: ${first.message}${others}`;
}

/** Undefined: none is waived. */
function waivedText(findings: readonly ReportFinding[]): string | undefined {
  const waiver = findings.find((finding) => finding.waiver)?.waiver;
  return waiver ? `waived: ${waiver.reason}${waiverDetails(waiver)}` : undefined;
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${xmlText(value)}"`)
    .join(' ');
}
