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

/** A finding that is waiting to become a result. */
interface Entry {
  readonly finding: ReportFinding;
  readonly fingerprint: string;
}

interface Options {
  /** URL of the tool's repository. */
  readonly home: string;
  /** Tells several uploads of one commit apart. Default `mde-partner-check`. */
  readonly category?: string;
}

/**
 * The report as SARIF 2.1.0, waived findings as suppressed results. It stays within what code scanning takes: of more
 * than 25,000 results, or 10 MiB after gzip, first the fixes are left out, then the least severe; a notification says
 * so.
 *
 * @param rules all that there are, so that two files of one version list the same
 */
export function renderSarif(report: Report, rules: readonly RuleMeta[], options: Options): string {
  const prints = fingerprints(report.findings);
  const entries = report.findings.map((finding, index) => ({ finding, fingerprint: prints[index] as string }));
  let kept = mostSevere(entries, RESULTS);
  let withFix = true;
  for (;;) {
    const text = `${jsonText(JSON.stringify(log(report, rules, options, kept, withFix), null, 2))}\n`;
    if (fits(text) || kept.length === 0) return text;
    if (withFix && kept.some(({ finding }) => finding.fix)) withFix = false;
    else kept = mostSevere(kept, Math.floor(kept.length / 2));
  }
}

/** A short text needs no try: a character has at most 3 bytes, to which gzip adds next to nothing. */
function fits(text: string): boolean {
  return text.length < GZIP_BYTES / 4 || gzipSync(text).length <= GZIP_BYTES;
}

/** The `limit` most severe, waived ones last, in the order of the report. */
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
  entries: readonly Entry[],
  withFix: boolean,
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
        // Without the slash at its end it would be the id of the run.
        automationDetails: { id: category.endsWith('/') ? category : `${category}/` },
        invocations: [invocation(report, entries, withFix)],
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

/** Findings that show their fix: whoever applies all fixes of a log must not edit a logo twice. */
function offeredFixes(report: Report, entries: readonly Entry[]): ReadonlySet<unknown> {
  const isFree = oneForEachArtwork(report);
  const preferred = [...entries].sort((a, b) => rank(a) - rank(b)).map(({ finding }) => finding);
  return new Set(preferred.filter(({ fix }) => fix && isFree(fix)));
}

/** Which manifests are sample listings, so that nobody takes the run for one of a real listing. */
function properties({ manifests }: Report): object {
  const samples = manifests.filter(({ sample }) => sample).map(({ path }) => plainText(path));
  return samples.length === 0 ? {} : { properties: { tags: ['sample listing'], sampleListings: samples } };
}

function invocation(report: Report, entries: readonly Entry[], withFix: boolean): object {
  const crashed = erroredChecks(report);
  const notifications = [
    ...crashed.map(({ rule, manifest, product, reason }) => ({
      level: 'error',
      message: { text: plainText(`${rule}, ${product ?? manifest}: ${reason ?? 'the rule could not do its work'}`) },
      associatedRule: { id: rule },
    })),
    ...leftOut(report, entries, withFix).map((text) => ({ level: 'warning', message: { text } })),
  ];
  return {
    executionSuccessful: crashed.length === 0,
    ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
  };
}

function leftOut({ findings }: Report, entries: readonly Entry[], withFix: boolean): string[] {
  const parts: string[] = [];
  const missing = findings.length - entries.length;
  if (missing > 0) parts.push(plural(missing, 'finding'));
  const fixes = withFix ? 0 : entries.filter(({ finding }) => finding.fix).length;
  if (fixes > 0) parts.push(`${fixes} ${fixes === 1 ? 'fix' : 'fixes'}`);
  const related = entries.reduce((sum, { finding }) => sum + relatedLeftOut(finding), 0);
  if (related > 0) parts.push(plural(related, 'related place'));
  return parts.map((part) => `${part} left out here: code scanning accepts no more. The JSON report lists all.`);
}
