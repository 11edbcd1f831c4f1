import { gzipSync } from 'node:zlib';
import { SEVERITIES } from '../../core/finding.ts';
import type { Report, ReportFinding } from '../../core/report.ts';
import type { RuleMeta } from '../../core/rule.ts';
import { jsonText, plainText } from '../escape.ts';
import { fingerprints } from '../fingerprints.ts';
import { oneForEachArtwork } from '../offered-fixes.ts';
import { erroredChecks, plural } from '../overview.ts';
import { GZIP_BYTES, RESULTS } from './limits.ts';
import { ROOT_ID, relatedLeftOut, sarifResult } from './result.ts';
import { sarifRule } from './rules.ts';

/** A finding that will become a result. */
interface Entry {
  readonly finding: ReportFinding;
  readonly fingerprint: string;
}

/** What is left of the report so that it fits. */
interface Kept {
  readonly entries: readonly Entry[];
  readonly withFix: boolean;
}

interface Options {
  /** URL of the tool's repository. */
  readonly home: string;
  /** Distinguishes several uploads of one commit. Default `mde-partner-check`. */
  readonly category?: string;
}

/**
 * Renders the report as SARIF 2.1.0, with waived findings as suppressed results. Stays within the limits of code
 * scanning: beyond 25,000 results, or 10 MiB after gzip, omits first the fixes, then the least severe results, and adds
 * a notification.
 *
 * @param rules all existing rules, so that two files of one version list the same rules
 */
export function renderSarif(report: Report, rules: readonly RuleMeta[], options: Options): string {
  const prints = fingerprints(report.findings);
  const entries = report.findings.map((finding, index) => ({ finding, fingerprint: prints[index] as string }));
  let kept: Kept = { entries: mostSevere(entries, RESULTS), withFix: true };
  for (;;) {
    const text = `${jsonText(JSON.stringify(log(report, rules, options, kept), null, 2))}\n`;
    if (fits(text) || kept.entries.length === 0) return text;
    if (kept.withFix && kept.entries.some(({ finding }) => finding.fix)) kept = { ...kept, withFix: false };
    else kept = { ...kept, entries: mostSevere(kept.entries, Math.floor(kept.entries.length / 2)) };
  }
}

/** Short text needs no test: a character has at most 3 bytes, to which gzip adds almost nothing. */
function fits(text: string): boolean {
  return text.length < GZIP_BYTES / 4 || gzipSync(text).length <= GZIP_BYTES;
}

/** Returns the `limit` most severe entries, waived findings last, in the order of the report. */
function mostSevere(entries: readonly Entry[], limit: number): readonly Entry[] {
  if (entries.length <= limit) return entries;
  const chosen = new Set([...entries].sort((a, b) => rank(a) - rank(b)).slice(0, limit));
  return entries.filter((entry) => chosen.has(entry));
}

/** Waived findings come last. */
function rank({ finding }: Entry): number {
  return finding.waiver ? SEVERITIES.length : SEVERITIES.indexOf(finding.severity);
}

function log(
  report: Report,
  rules: readonly RuleMeta[],
  { home, category = 'mde-partner-check' }: Options,
  { entries, withFix }: Kept,
): object {
  const indices = new Map(rules.map(({ id }, index) => [id, index]));
  const offered = withFix ? offeredFixes(report, entries) : new Set();
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
        invocations: [invocation(report, { entries, withFix })],
        originalUriBaseIds: { [ROOT_ID]: { description: { text: 'The root of the repository.' } } },
        columnKind: 'utf16CodeUnits',
        ...properties(report),
        results: entries.map(({ finding, fingerprint }) =>
          sarifResult(finding, {
            ruleIndex: indices.get(finding.rule),
            fingerprint,
            withFix: offered.has(finding),
          }),
        ),
      },
    ],
  };
}

/** Findings that show their fix: applying all fixes of a log must not edit a logo twice. */
function offeredFixes(report: Report, entries: readonly Entry[]): ReadonlySet<unknown> {
  const isFree = oneForEachArtwork(report);
  const preferred = [...entries].sort((a, b) => rank(a) - rank(b)).map(({ finding }) => finding);
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

function leftOut({ findings }: Report, { entries, withFix }: Kept): string[] {
  const parts: string[] = [];
  const missing = findings.length - entries.length;
  if (missing > 0) parts.push(plural(missing, 'finding'));
  const fixes = withFix ? 0 : entries.filter(({ finding }) => finding.fix).length;
  if (fixes > 0) parts.push(`${fixes} ${fixes === 1 ? 'fix' : 'fixes'}`);
  const related = entries.reduce((sum, { finding }) => sum + relatedLeftOut(finding), 0);
  if (related > 0) parts.push(plural(related, 'related place'));
  return parts.map((part) => `${part} left out here: code scanning accepts no more. The JSON report lists all.`);
}
