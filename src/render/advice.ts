import type { ReportFinding, ReportRequirement } from '../core/report.ts';
import { grouped } from './overview.ts';

/** What to write in the manifest to declare a requirement. */
const HOW_TO_DECLARE: Readonly<Record<string, string>> = {
  R1: 'When you have a tenant to build against, set readiness.developerLicense: true in the manifest.',
  R2: 'Set readiness.customerApproved and readiness.demoed in the manifest, each to a date or false.',
  R3: 'Set readiness.misa in the manifest: none, nominated or member.',
  'R4.5':
    'If a press release names Defender for Endpoint, list it under pressReleases; if none does, write pressReleases: [].',
  R5: 'Set entraApplication.multiTenant: true with the application name, or false.',
};

/** Sentences of advice that one table cell shows. */
const SHOWN_MESSAGES = 3;

/**
 * What to do about one requirement of one product, raw text to be escaped by the caller, most urgent first; empty if
 * there is nothing to do.
 *
 * @param findings those of the manifest, most severe first, none waived
 */
export function whatToDo(requirement: ReportRequirement, findings: readonly ReportFinding[]): readonly string[] {
  const concerned = findings.filter(
    (finding) =>
      finding.requirements.includes(requirement.id) &&
      (finding.product === requirement.product || finding.product === null),
  );
  const messages = concerned.slice(0, SHOWN_MESSAGES).map(({ message }) => message);
  const left = concerned.length - messages.length;
  if (left > 0) messages.push(`And ${grouped(left)} more, listed above.`);
  return [...messages, ...forStatus(requirement, messages.length > 0)];
}

function forStatus({ id, status }: ReportRequirement, found: boolean): readonly string[] {
  switch (status) {
    case 'unmet':
      return found ? [] : ['See the findings above.'];
    case 'waived':
      return ['It is not proven. Fix what is waived, or take the setting out of the manifest.'];
    case 'stated':
      return ['No machine can check this. Keep the evidence at hand.'];
    case 'unstated':
      return [HOW_TO_DECLARE[id] ?? 'Declare it in the manifest.'];
    case 'unknown':
      return found ? [] : ['Remove the cause that the state names.'];
    default:
      return [];
  }
}
