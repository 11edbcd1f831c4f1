import { gzipSync } from 'node:zlib';
import { SEVERITIES } from '../../core/finding.ts';
import { countedAs } from '../../core/open-findings.ts';
import type { Report, ReportFinding } from '../../core/report.ts';
import type { RuleMeta } from '../../core/rule.ts';
import { jsonText, plainText } from '../escape.ts';
import { oneForEachArtwork } from '../offered-fixes.ts';
import { erroredChecks, plural } from '../overview.ts';
import { GZIP_BYTES, RESULTS } from './limits.ts';
import { ROOT_ID, relatedLeftOut, sarifResult } from './result.ts';
import { sarifRule } from './rules.ts';

/** What is left of the report so that it fits. */
interface Kept {
  readonly findings: readonly ReportFinding[];
  readonly withFix: boolean;
}

interface Options {
  /** URL of the tool's repository. */
  readonly home: string;
  /** Distinguishes several uploads of one commit. Default `mde-partner-check`. */
  readonly category?: string;
}

/**
 * Renders the report as SARIF 2.1.0, with waived findings as suppressed results and known
 * findings as unchanged since the baseline. Stays within the limits of code
 * scanning: beyond 25,000 results, or 10 MiB after gzip, omits first the fixes, then the least severe results, and adds
 * a notification.
 *
 * @param rules all existing rules, so that two files of one version list the same rules
 */
export function renderSarif(report: Report, rules: readonly RuleMeta[], options: Options): string {
  let kept: Kept = { findings: mostSevere(report.findings, RESULTS), withFix: true };
  for (;;) {
    const text = `${jsonText(JSON.stringify(log(report, rules, options, kept), null, 2))}\n`;
    if (fits(text) || kept.findings.length === 0) return text;
    if (kept.withFix && kept.findings.some(({ fix }) => fix)) kept = { ...kept, withFix: false };
    else kept = { ...kept, findings: mostSevere(kept.findings, Math.floor(kept.findings.length / 2)) };
  }
}

/** Short text needs no test: a character has at most 3 bytes, to which gzip adds almost nothing. */
function fits(text: string): boolean {
  return text.length < GZIP_BYTES / 4 || gzipSync(text).length <= GZIP_BYTES;
}

/** Returns the `limit` most severe findings, those that are not open last, in the order of the report. */
function mostSevere(findings: readonly ReportFinding[], limit: number): readonly ReportFinding[] {
  if (findings.length <= limit) return findings;
  const chosen = new Set([...findings].sort((a, b) => rank(a) - rank(b)).slice(0, limit));
  return findings.filter((finding) => chosen.has(finding));
}

/** Known findings come after open findings, and waived findings last. */
function rank(finding: ReportFinding): number {
  const order: readonly string[] = [...SEVERITIES, 'known', 'waived'];
  return order.indexOf(countedAs(finding));
}

function log(
  report: Report,
  rules: readonly RuleMeta[],
  { home, category = 'mde-partner-check' }: Options,
  { findings, withFix }: Kept,
): object {
  const indices = new Map(rules.map(({ id }, index) => [id, index]));
  const offered = withFix ? offeredFixes(report, findings) : new Set();
  const pages = new Map(report.findings.map(({ rule, help }) => [rule, help]));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            semanticVersion: report.tool.version,
            informationUri: home,
            rules: rules.map((meta) => sarifRule(meta, pages.get(meta.id))),
          },
        },
        // Without the final slash, it would be the id of the run.
        automationDetails: { id: category.endsWith('/') ? category : `${category}/` },
        invocations: [invocation(report, { findings, withFix })],
        originalUriBaseIds: { [ROOT_ID]: { description: { text: 'The root of the repository.' } } },
        columnKind: 'utf16CodeUnits',
        ...properties(report),
        results: findings.map((finding) =>
          sarifResult(finding, { ruleIndex: indices.get(finding.rule), withFix: offered.has(finding) }),
        ),
      },
    ],
  };
}

/** Findings that show their fix: applying all fixes of a log must not edit a logo twice. */
function offeredFixes(report: Report, findings: readonly ReportFinding[]): ReadonlySet<unknown> {
  const isFree = oneForEachArtwork(report);
  const preferred = [...findings].sort((a, b) => rank(a) - rank(b));
  return new Set(preferred.filter(({ fix }) => fix && isFree(fix)));
}

/**
 * The policy that applied, and the manifests that are sample listings, so that the run is not mistaken for a check of a
 * real listing.
 */
function properties({ manifests, run: { policy } }: Report): object {
  const samples = manifests.filter(({ sample }) => sample).map(({ path }) => plainText(path));
  const own = {
    ...(samples.length > 0 && { tags: ['sample listing'], sampleListings: samples }),
    ...(policy && { policy: { path: plainText(policy.path), sha256: policy.sha256 } }),
  };
  return Object.keys(own).length === 0 ? {} : { properties: own };
}

function invocation(report: Report, kept: Kept): object {
  const crashed = erroredChecks(report);
  const notifications = [
    ...crashed.map(({ rule, manifest, product, reason }) => ({
      level: 'error',
      message: { text: plainText(`${rule}, ${product ?? manifest}: ${reason ?? 'the rule could not do its work'}`) },
      associatedRule: { id: rule },
    })),
    ...leftOut(report, kept).map((text) => ({ level: 'warning', message: { text } })),
  ];
  return {
    executionSuccessful: crashed.length === 0,
    ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
  };
}

function leftOut({ findings: all }: Report, { findings, withFix }: Kept): string[] {
  const parts: string[] = [];
  const missing = all.length - findings.length;
  if (missing > 0) parts.push(plural(missing, 'finding'));
  const fixes = withFix ? 0 : findings.filter(({ fix }) => fix).length;
  if (fixes > 0) parts.push(`${fixes} ${fixes === 1 ? 'fix' : 'fixes'}`);
  const related = findings.reduce((sum, finding) => sum + relatedLeftOut(finding), 0);
  if (related > 0) parts.push(plural(related, 'related place'));
  return parts.map((part) => `${part} left out here: code scanning accepts no more. The JSON report lists all.`);
}
