import { countFindings } from '../../core/open-findings.ts';
import { nameOf } from '../../core/path.ts';
import type { ManifestReport, Report, ReportFinding } from '../../core/report.ts';
import { withoutOption } from '../../render/option-hint.ts';

/**
 * Returns the report as it may leave the company: without lines of the sources, and without the folders of files that
 * are outside the repository.
 */
export function packedReport(report: Report): Report {
  const outside = new Map(pathsIn(report).flatMap((path) => (isOutside(path) ? [[path, nameOf(path)] as const] : [])));
  const hidden: Report = {
    ...report,
    // Not a property of the commit: each clone has its own.
    run: { ...report.run, repositoryUrl: null },
    findings: report.findings.map((finding) => ({ ...finding, excerpt: null })),
  };
  return outside.size === 0 ? hidden : (renamed(hidden, outside) as Report);
}

/** Paths of files that the caller chose, which may be anywhere. */
function pathsIn({ run, findings, manifests }: Report): string[] {
  return [
    ...[run.policy, run.baseline].flatMap((file) => (file ? [file.path] : [])),
    ...findings.flatMap(({ path, related }) => [path, ...related.map((one) => one.path)]),
    ...manifests.flatMap(({ products }) => products.flatMap(({ measurements }) => measurements.traffic?.files ?? [])),
  ];
}

function isOutside(path: string): boolean {
  return path.startsWith('../') || path.startsWith('/') || /^[a-z]:/i.test(path);
}

/** Replaces the paths in every text, the longest first, since a path may be the start of a longer path. */
function renamed(value: unknown, names: ReadonlyMap<string, string>): unknown {
  const paths = [...names.keys()].sort((one, other) => other.length - one.length);
  const rename = (part: unknown): unknown => {
    if (typeof part === 'string')
      return paths.reduce((text, path) => text.replaceAll(path, () => names.get(path) ?? ''), part);
    if (Array.isArray(part)) return part.map(rename);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, content]) => [key, rename(content)]));
  };
  return rename(value);
}

/**
 * Returns the part of a report that is about one product, as the pages of the pack show it.
 *
 * @param report with the findings of that manifest alone
 */
export function reportOfProduct(
  report: Report,
  manifest: ManifestReport,
  product: ManifestReport['products'][number],
): Report {
  const concerns = (one: Pick<ReportFinding, 'product'>) => one.product === null || one.product === product.name;
  const findings = report.findings.filter(concerns);
  return {
    ...report,
    counts: countFindings(findings),
    manifests: [
      {
        ...manifest,
        checks: manifest.checks.filter(concerns),
        // Whoever the pack is sent to runs nothing.
        requirements: manifest.requirements
          .filter(concerns)
          .map((one) => ({ ...one, reason: one.reason && withoutOption(one.reason) })),
        products: [product],
      },
    ],
    findings,
  };
}
