import { UsageError } from '../core/errors.ts';
import { SEVERITIES } from '../core/finding.ts';
import { quote } from '../core/quote.ts';
import type { ManifestReport, Report, ReportFinding } from '../core/report.ts';
import { sha256Of } from '../core/sha256.ts';
import { parseReport } from './read-report.ts';

/** An earlier report, whose findings are known. */
export interface Baseline {
  /** As the caller named it. */
  readonly path: string;
  readonly sha256: string;
  readonly report: Report;
}

/** What a run found. */
interface Found {
  readonly findings: readonly ReportFinding[];
  readonly manifests: readonly ManifestReport[];
}

/**
 * Parses a baseline.
 *
 * @param repository web URL of the repository that is checked; undefined: not known
 * @throws UsageError if it is not a report of this program about this repository
 */
export function parseBaseline(bytes: Uint8Array, path: string, repository: string | undefined): Baseline {
  const report = parseReport(bytes, path);
  const other = report.run.repositoryUrl;
  if (other !== null && repository !== undefined && nameOf(other) !== nameOf(repository))
    throw new UsageError(`the baseline ${quote(path)} is a report of ${quote(other)}, not of ${quote(repository)}`);
  return { path, sha256: sha256Of(bytes), report };
}

/** Name of a repository, which a fork and a mirror usually keep. */
function nameOf(address: string): string | undefined {
  return address.toLowerCase().replace(/\/+$/, '').split('/').at(-1);
}

/**
 * Marks the findings that the baseline has: every place of them, with at least the same severity. What was waived in the
 * baseline is not known: a waiver that ends must not go unnoticed.
 *
 * @returns with the places of the baseline that are in order now
 */
export function compare(baseline: Report, found: Found): Pick<Report, 'findings' | 'gone'> {
  const earlier = new Map<string, ReportFinding>();
  for (const finding of baseline.findings)
    if (finding.waiver === null) for (const { fingerprint } of finding.places) earlier.set(fingerprint, finding);
  const findings = found.findings.map((finding) => ({ ...finding, known: isKnown(finding, earlier) }));
  const present = new Set(found.findings.flatMap(({ places }) => places.map(({ fingerprint }) => fingerprint)));
  const isJudged = judgedAgain(found.manifests);
  const gone = baseline.findings.flatMap(({ waiver, rule, product, manifest, places }) =>
    places
      .filter(
        ({ path, fingerprint }) => !waiver && !present.has(fingerprint) && isJudged({ manifest, rule, product, path }),
      )
      .map(({ path }) => ({ rule, path, product })),
  );
  return { findings, gone };
}

function isKnown({ waiver, severity, places }: ReportFinding, earlier: ReadonlyMap<string, ReportFinding>): boolean {
  return (
    waiver === null &&
    places.length > 0 &&
    places.every(({ fingerprint }) => {
      const before = earlier.get(fingerprint);
      return before !== undefined && SEVERITIES.indexOf(before.severity) <= SEVERITIES.indexOf(severity);
    })
  );
}

/**
 * Returns a test for whether a place of the baseline was judged: its rule ran to its end for each product of its
 * manifest that it concerns, and its file was judged.
 */
function judgedAgain(
  manifests: readonly ManifestReport[],
): (place: Pick<ReportFinding, 'manifest' | 'rule' | 'product' | 'path'>) => boolean {
  const checks = new Map<string, boolean>();
  const unread = new Set<string>();
  for (const { path, checks: made, products } of manifests) {
    for (const { rule, product, status } of made) {
      const hasRun = status === 'passed' || status === 'failed';
      for (const subject of new Set([product, null])) {
        const key = JSON.stringify([path, rule, subject]);
        checks.set(key, hasRun && (checks.get(key) ?? true));
      }
    }
    for (const { measurements } of products)
      for (const file of measurements.apiCalls?.notJudged ?? []) unread.add(file.path);
  }
  return ({ manifest, rule, product, path }) => {
    const own = checks.get(JSON.stringify([manifest, rule, product]));
    return !unread.has(path) && (own ?? checks.get(JSON.stringify([manifest, rule, null])) ?? false);
  };
}
