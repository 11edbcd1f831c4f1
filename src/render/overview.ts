import { SEVERITIES } from '../core/finding.ts';
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

/** `2 errors, 1 warning, 1 waived`; `no findings`. */
export function countsText({ counts }: Pick<Report, 'counts'>): string {
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    plural(counts[severity], severity),
  );
  if (counts.waived > 0) parts.push(`${grouped(counts.waived)} waived`);
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
export function requirementsText(requirements: readonly ReportRequirement[]): string {
  const asked = requirements.filter((one) => one.status !== 'not-applicable');
  if (asked.length === 0) return 'no requirements to check';
  const count = (status: Status) => asked.filter((one) => one.status === status).length;
  const parts = [`${grouped(count('met'))} of ${plural(asked.length, 'requirement')} met`];
  for (const status of ['waived', 'stated', 'unstated', 'unknown'] as const)
    if (count(status) > 0) parts.push(`${grouped(count(status))} ${STATES[status].word}`);
  return parts.join(', ');
}

/** None where there is no manifest yet: it would be unknown what it declares. */
export function allRequirements({ manifests, repository }: Report): readonly ReportRequirement[] {
  if (repository) return [];
  return manifests.flatMap((manifest) => manifest.requirements);
}

/** Returns findings that are not waived: errors first, then in the order of the manifests, then of the report. */
export function bySeverity(report: Report): readonly ReportFinding[] {
  const order = new Map(report.manifests.map((manifest, index) => [manifest.path, index]));
  const place = (finding: ReportFinding) => order.get(finding.manifest) ?? order.size;
  return report.findings
    .filter((finding) => !finding.waiver)
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || place(a) - place(b));
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
  const parts = SEVERITIES.flatMap((severity) => {
    const count = older.filter((one) => !one.waiver && one.severity === severity).length;
    return count > 0 ? [plural(count, severity)] : [];
  });
  const waived = older.filter((one) => one.waiver).length;
  if (waived > 0) parts.push(`${grouped(waived)} waived`);
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

/** Returns every subject of the report in order, with its findings, waived findings last. */
export function groups(report: Report): Group[] {
  const found = groupBy(report.findings, ({ manifest }) => manifest);
  return report.manifests.flatMap((manifest) => {
    const ofManifest = found.get(manifest.path) ?? [];
    const bySubject = groupBy(ofManifest, ({ product }) => product);
    const subjects = new Set([null, ...manifest.products.map(({ name }) => name), ...bySubject.keys()]);
    return [...subjects].map((product) => {
      const all = bySubject.get(product) ?? [];
      return {
        manifest,
        product,
        findings: [...all.filter((one) => !one.waiver), ...all.filter((one) => one.waiver)],
      };
    });
  });
}
