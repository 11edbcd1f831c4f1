import type { Severity } from '../core/finding.ts';
import type { Report, ReportFinding } from '../core/report.ts';
import { jsonText, plainText } from './escape.ts';
import { erroredChecks, policyText } from './overview.ts';

/** An entry of a GitLab Code Quality report. Source: gitlab-org/gitlab `app/validators/json_schemas/codeclimate.json`. */
interface Entry {
  readonly description: string;
  readonly check_name: string;
  /** Unique in the file: of entries with equal fingerprints, GitLab keeps one. */
  readonly fingerprint: string;
  readonly severity: 'info' | 'minor' | 'major' | 'critical' | 'blocker';
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const SEVERITIES: Readonly<Record<Severity, Entry['severity']>> = { error: 'major', warning: 'minor', notice: 'info' };

/**
 * Returns the report for GitLab Code Quality: the policy, crashed rules, then every finding that is not waived. Older
 * findings are included, since GitLab compares the branches by itself; known findings are of the lowest severity.
 */
export function renderGitlab(report: Report): string {
  const entries = [
    ...policyEntry(report),
    ...crashes(report),
    ...report.findings.flatMap((finding) => (finding.waiver ? [] : [entry(finding)])),
  ];
  return `${jsonText(JSON.stringify(entries, null, 2))}\n`;
}

function entry(finding: ReportFinding): Entry {
  const { rule, severity, message, fix, path, start, known, fingerprint } = finding;
  const hint = fix ? ` Fix: ${plainText(fix.title)}` : '';
  return {
    description: `${known ? `Known ${severity}: ` : ''}${plainText(message)} (${plainText(rule)})${hint}`,
    check_name: rule,
    fingerprint,
    severity: known ? 'info' : SEVERITIES[severity],
    location: { path, lines: { begin: start.line } },
  };
}

/**
 * The policy is an entry of its own, which GitLab shows as new when the policy changes. An entry needs a file of the
 * repository: without a manifest, there is none.
 */
function policyEntry(report: Report): Entry[] {
  const { policy } = report.run;
  const text = policyText(report);
  const [manifest] = report.manifests;
  if (!policy || text === null || !manifest) return [];
  return [
    {
      description: plainText(text),
      check_name: 'policy',
      fingerprint: `policy:${policy.sha256}`,
      severity: 'info',
      location: { path: manifest.path, lines: { begin: 1 } },
    },
  ];
}

/** A rule that crashed is an entry at the start of its manifest. */
function crashes(report: Report): Entry[] {
  return erroredChecks(report).map(({ manifest, rule, product, reason }, index) => ({
    description: plainText(`Rule failed: ${product ?? manifest}: ${reason ?? ''} (${rule})`),
    check_name: rule,
    fingerprint: `crash:${rule}:${index + 1}`,
    severity: 'critical',
    location: { path: manifest, lines: { begin: 1 } },
  }));
}
