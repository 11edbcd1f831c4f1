import type { Outcome } from '../core/engine.ts';
import type { Finding } from '../core/finding.ts';
import { applyWaivers } from '../manifest/waivers/waivers.ts';
import { type WaiversSubject, waiversSubject, writtenWaivers } from '../rules/artifacts/waivers.ts';
import type { ManifestSubject } from '../rules/subject.ts';

/** Marks the waived findings and returns the subject of the rule about waivers that are no longer needed. */
export async function waive(
  outcome: Outcome,
  whole: ManifestSubject,
): Promise<{ readonly findings: readonly Finding[]; readonly subject: WaiversSubject }> {
  const { findings, used } = applyWaivers(outcome.findings, await writtenWaivers(whole));
  return { findings, subject: await waiversSubject(whole, used, findings, outcome.checks) };
}
