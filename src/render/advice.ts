import type { Report, ReportFinding, ReportRequirement } from '../core/report.ts';

/** What to write in the manifest so that a requirement is no longer unstated. */
const HOW_TO_STATE: Readonly<Record<string, string>> = {
  R1: 'Once you have a tenant to build against, state readiness.developerLicense: true in the manifest.',
  R2: 'State the days as readiness.customerApproved and readiness.demoed in the manifest, or false.',
  R3: 'State readiness.misa in the manifest: none, nominated or member.',
  'R4.5':
    'If a press release names Defender for Endpoint, list it under pressReleases; if none does, write pressReleases: [].',
  R5: 'Say entraApplication.multiTenant: true with the application name, or false.',
};

/** Sentences of advice that one table cell shows. */
const SHOWN_MESSAGES = 3;

/**
 * What to do about one requirement of one product, raw text to be escaped by the caller, most urgent first; empty if
 * there is nothing to do.
 *
 * @param findings those of the manifest, most severe first, none waived
 */
export function whatToDo(
  requirement: ReportRequirement,
  findings: readonly ReportFinding[],
  run: Report['run'],
): readonly string[] {
  const concerned = findings.filter(
    (finding) =>
      finding.requirements.includes(requirement.id) &&
      (finding.product === requirement.product || finding.product === null),
  );
  const messages = concerned.slice(0, SHOWN_MESSAGES).map(({ message }) => message);
  const left = concerned.length - messages.length;
  if (left > 0) messages.push(`And ${left} more, listed below.`);
  return [...messages, ...forStatus(requirement, messages.length > 0, run)];
}

function forStatus({ id, status }: ReportRequirement, found: boolean, run: Report['run']): readonly string[] {
  switch (status) {
    case 'unmet':
      return found ? [] : ['See the findings below.'];
    case 'stated':
      return ['No machine can check this; keep the evidence at hand.'];
    case 'unstated':
      return [HOW_TO_STATE[id] ?? 'State it in the manifest.'];
    case 'unknown':
      if (id === 'R6' && !run.scan) return ['Every API call must send it; this run did not scan the sources.'];
      return found ? [] : ['This run did not judge all of it.'];
    default:
      return [];
  }
}
