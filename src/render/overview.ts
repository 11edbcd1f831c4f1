import { SEVERITIES } from '../core/finding.ts';
import { countedAs, isOpen } from '../core/open-findings.ts';
import { quote } from '../core/quote.ts';
import type { ManifestReport, Report, ReportCheck, ReportFinding, ReportRequirement } from '../core/report.ts';
import { STATES, type Status } from './states.ts';

/** `1 error`, `2 errors`, `1,000 errors`. */
export function plural(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** `1,000`. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `2 errors, 1 warning, 1 waived, 40 known`; `no findings`. */
export function countsText({ counts }: Pick<Report, 'counts'>): string {
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    plural(counts[severity], severity),
  );
  for (const state of ['waived', 'known'] as const)
    if (counts[state] > 0) parts.push(`${grouped(counts[state])} ${state}`);
  return parts.length > 0 ? parts.join(', ') : 'no findings';
}

/** `sample listing`, or how many of the manifests are samples; null: none. */
export function sampleText({ manifests }: Report): string | null {
  const samples = manifests.filter(({ sample }) => sample).length;
  if (samples === 0) return null;
  return manifests.length === 1
    ? 'sample listing'
    : `${plural(samples, 'sample listing')} of ${grouped(manifests.length)}`;
}

/** `1 product`, with the number of manifests if there are several. */
export function extentText({ manifests, repository }: Report): string {
  if (manifests.length === 0) return 'no manifest, and none is required';
  if (repository) return 'no manifest';
  const products = plural(
    manifests.reduce((sum, manifest) => sum + manifest.products.length, 0),
    'product',
  );
  return manifests.length > 1 ? `${plural(manifests.length, 'manifest')}, ${products}` : products;
}

/** `6 of 10 requirements met, 3 declared by you`, without those that do not apply. */
export function requirementsText(
  requirements: readonly ReportRequirement[],
  wordOf: (status: Status) => string = (status) => STATES[status].word,
): string {
  const asked = requirements.filter((one) => one.status !== 'not-applicable');
  if (asked.length === 0) return 'no requirements to check';
  const count = (status: Status) => asked.filter((one) => one.status === status).length;
  const parts = [`${grouped(count('met'))} of ${plural(asked.length, 'requirement')} met`];
  for (const status of ['waived', 'stated', 'unstated', 'unknown'] as const)
    if (count(status) > 0) parts.push(`${grouped(count(status))} ${wordOf(status)}`);
  return parts.join(', ');
}

/** Marks of runs, worst first. */
export const CONCLUSION_MARKS = ['❌', '⚠️', '✅'] as const;

export type ConclusionMark = (typeof CONCLUSION_MARKS)[number];

/** Returns the mark of a run; success only if it passes and nothing is known to be not met. */
export function conclusionMark(report: Report): ConclusionMark {
  if (report.conclusion === 'failure') return '❌';
  return passText(report) === null ? '✅' : '⚠️';
}

/** Why a run passes although something is wrong: its errors are known, lowered by a policy, or do not count. Null: nothing is. */
export function passText(report: Report): string | null {
  if (report.conclusion === 'neutral') return 'errors do not fail this run';
  const isUnmet = allRequirements(report).some(({ status }) => status === 'unmet');
  return report.conclusion === 'success' && isUnmet ? 'a requirement is not met, but nothing fails this run' : null;
}

/** None where there is no manifest yet: it would be unknown what it declares. */
export function allRequirements({ manifests, repository }: Report): readonly ReportRequirement[] {
  if (repository) return [];
  return manifests.flatMap((manifest) => manifest.requirements);
}

/** Returns open findings: errors first, then in the order of the manifests, then of the report. */
export function bySeverity(
  report: Report,
  isWanted: (finding: ReportFinding) => boolean = isOpen,
): readonly ReportFinding[] {
  const order = new Map(report.manifests.map((manifest, index) => [manifest.path, index]));
  const place = (finding: ReportFinding) => order.get(finding.manifest) ?? order.size;
  return report.findings
    .filter(isWanted)
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || place(a) - place(b));
}

/** Returns findings that the baseline has, in the same order. */
export function knownFindings(report: Report): readonly ReportFinding[] {
  return bySeverity(report, isKnown);
}

function isKnown(finding: ReportFinding): boolean {
  return countedAs(finding) === 'known';
}

/** `error`, `known error`, `waived error`. */
export function kindOf(finding: ReportFinding): string {
  return isOpen(finding) ? finding.severity : `${countedAs(finding)} ${finding.severity}`;
}

/** `42 known findings are in the baseline (40 errors, 2 notices)`; null: none. */
export function knownText(report: Report): string | null {
  const known = report.findings.filter(isKnown);
  if (known.length === 0) return null;
  return `${plural(known.length, 'known finding')} ${known.length === 1 ? 'is' : 'are'} in the baseline (${severitiesText(known).join(', ')})`;
}

/** Most findings that `goneText` names. */
const NAMED = 3;

/** `2 findings of the baseline are gone: logo-heavy in a.svg, logo-blank in b.svg`, raw text; null: none. */
export function goneText({ gone }: Report): string | null {
  if (gone.length === 0) return null;
  const names = gone.slice(0, NAMED).map(({ rule, path }) => `${rule} in ${path}`);
  const more = gone.length > NAMED ? [`and ${grouped(gone.length - NAMED)} more`] : [];
  return `${plural(gone.length, 'finding')} of the baseline ${gone.length === 1 ? 'is' : 'are'} gone: ${[...names, ...more].join(', ')}`;
}

function severitiesText(findings: readonly ReportFinding[]): string[] {
  return SEVERITIES.flatMap((severity) => {
    const count = findings.filter((one) => one.severity === severity).length;
    return count > 0 ? [plural(count, severity)] : [];
  });
}

/**
 * Whether a list of findings includes it; a finding that is known not to come from the change is only in the report.
 */
export function isShown({ changed }: ReportFinding): boolean {
  return changed !== false;
}

/** `3 older findings were not caused by this change (1 error, 2 waived)`; null: none. */
export function olderText({ findings }: Report): string | null {
  const older = findings.filter((finding) => !isShown(finding));
  if (older.length === 0) return null;
  const parts = severitiesText(older.filter(isOpen));
  for (const state of ['waived', 'known'] as const) {
    const count = older.filter((one) => countedAs(one) === state).length;
    if (count > 0) parts.push(`${grouped(count)} ${state}`);
  }
  return `${plural(older.length, 'older finding')} ${older.length === 1 ? 'was' : 'were'} not caused by this change (${parts.join(', ')})`;
}

/** `The policy 'policy.yml' applies (SHA-256 1f2e…)`; null: none was given. */
export function policyText({ run: { policy } }: Report): string | null {
  return policy && `The policy ${quote(policy.path)} applies (SHA-256 ${policy.sha256})`;
}

/** ` (until 2027-06-30, owner: partner-team, from the policy)`, raw text; empty: there is nothing to add to the reason. */
export function waiverDetails({ expires, owner, from }: NonNullable<ReportFinding['waiver']>): string {
  const parts = [
    ...(expires === null ? [] : [`until ${expires}`]),
    ...(owner === null ? [] : [`owner: ${owner}`]),
    ...(from === 'policy' ? ['from the policy'] : []),
  ];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

/** Groups items with the same key; groups and items keep their order. */
export function groupBy<K, T>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const found = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = found.get(key);
    if (known) known.push(item);
    else found.set(key, [item]);
  }
  return found;
}

export interface PlacedCheck extends ReportCheck {
  readonly manifest: string;
}

/** Returns checks whose rule crashed. */
export function erroredChecks(report: Report): PlacedCheck[] {
  return checksOf(report, (check) => check.status === 'errored');
}

/** Returns checks that could not judge for a reason other than the caller's choice. */
export function skippedChecks(report: Report): PlacedCheck[] {
  return checksOf(report, (check) => check.status === 'skipped' && isSelected(check));
}

/** Whether the caller asked for the rule of a check. */
export function isSelected({ status, reason }: ReportCheck): boolean {
  return status !== 'skipped' || reason !== NOT_SELECTED;
}

/** The engine's reason for a rule that `--rule` left out. */
const NOT_SELECTED = 'not selected';

function checksOf({ manifests }: Report, wanted: (check: ReportCheck) => boolean): PlacedCheck[] {
  return manifests.flatMap(({ path, checks }) => checks.filter(wanted).map((check) => ({ ...check, manifest: path })));
}

/** The findings of one subject: a product or (null) the manifest as a whole. */
export interface Group {
  readonly manifest: ManifestReport;
  readonly product: string | null;
  readonly findings: readonly ReportFinding[];
}

/** Returns every subject of the report in order, with its findings: open, then known, then waived. */
export function groups(report: Report): Group[] {
  const found = groupBy(report.findings, ({ manifest }) => manifest);
  return report.manifests.flatMap((manifest) => {
    const ofManifest = found.get(manifest.path) ?? [];
    const bySubject = groupBy(ofManifest, ({ product }) => product);
    const subjects = new Set([null, ...manifest.products.map(({ name }) => name), ...bySubject.keys()]);
    return [...subjects].map((product) => {
      const all = bySubject.get(product) ?? [];
      const waived = all.filter(({ waiver }) => waiver);
      return { manifest, product, findings: [...all.filter(isOpen), ...all.filter(isKnown), ...waived] };
    });
  });
}
