import { SEVERITIES } from '../../core/finding.ts';
import type { ReportFinding, ReportRequirement } from '../../core/report.ts';
import { requirementOf } from '../../requirements.ts';
import { groupBy, grouped } from '../overview.ts';

/** Most sentences of advice in one table cell. */
const SHOWN_MESSAGES = 3;

/**
 * Returns what to do about a requirement: raw sentences to be escaped by the caller, most urgent first; empty: nothing.
 */
export type Advice = (manifest: string, requirement: ReportRequirement) => readonly string[];

/**
 * Returns a lookup of what the findings state about a requirement of a product, which takes the same time for any
 * number of findings.
 *
 * @param findings those that are not waived, most severe first
 */
export function adviceFrom(findings: readonly ReportFinding[]): Advice {
  const key = (manifest: string, product: string | null, id: string) => JSON.stringify([manifest, product, id]);
  const concerning = groupBy(
    findings.flatMap((finding) => finding.requirements.map((id) => ({ finding, id }))),
    ({ finding, id }) => key(finding.manifest, finding.product, id),
  );
  return (manifest, requirement) => {
    const subjects = new Set([requirement.product, null]);
    const found = [...subjects].map((product) => concerning.get(key(manifest, product, requirement.id)) ?? []);
    const messages = found
      .flatMap((list) => list.slice(0, SHOWN_MESSAGES))
      .sort((a, b) => SEVERITIES.indexOf(a.finding.severity) - SEVERITIES.indexOf(b.finding.severity))
      .slice(0, SHOWN_MESSAGES)
      .map(({ finding }) => finding.message);
    const left = found.reduce((sum, { length }) => sum + length, -messages.length);
    if (left > 0) messages.push(`And ${grouped(left)} more, listed above.`);
    return [...messages, ...forStatus(requirement, messages)];
  };
}

/** @param messages those of findings, which already explain some states */
function forStatus({ id, status }: ReportRequirement, messages: readonly string[]): readonly string[] {
  switch (status) {
    case 'unmet':
      return messages.length > 0 ? [] : ['See the findings above.'];
    case 'waived':
      return ['It is not proven. Fix the waived findings, or remove the setting from the manifest.'];
    case 'stated':
      return ['This cannot be checked automatically. Keep the evidence at hand.'];
    case 'unstated':
      return [requirementOf(id)?.howToDeclare ?? 'Declare it in the manifest.'];
    case 'unknown':
      return messages.length > 0 ? [] : ['Fix the cause that is given with the state.'];
    default:
      return [];
  }
}
