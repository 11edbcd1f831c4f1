import type { Outcome } from '../core/engine.ts';
import type { Finding } from '../core/finding.ts';
import { applyWaivers } from '../manifest/waivers/waivers.ts';
import { withSeverities } from '../policy/under-policy.ts';
import { policyWaivers } from '../policy/waivers.ts';
import { type WaiversSubject, waiversSubject, writtenWaivers } from '../rules/artifacts/waivers.ts';
import type { ManifestSubject } from '../rules/subject.ts';

/** Gives the findings the severities of the policy, marks the waived findings, and returns the subject of the rule about waivers that are no longer needed. */
export async function waive(
  outcome: Outcome,
  whole: ManifestSubject,
): Promise<{ readonly findings: readonly Finding[]; readonly subject: WaiversSubject }> {
  const { policy, today } = whole.run;
  const judged = policy ? withSeverities(outcome.findings, policy) : outcome.findings;
  const central = policy ? policyWaivers(policy, whole.file, today) : [];
  const { findings, used } = applyWaivers(judged, [...(await writtenWaivers(whole)), ...central]);
  return { findings, subject: await waiversSubject(whole, used, findings, outcome.checks) };
}
