import type { ReportFinding } from '../../core/report.ts';
import { sha256Of } from '../../core/sha256.ts';

/**
 * One fingerprint a finding, in their order: the same as long as rule, file, product and the text of the line are,
 * wherever that line moves. Findings that agree in all of these are told apart by their order.
 */
export function fingerprints(findings: readonly ReportFinding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, path, product, excerpt }) => {
    const line = excerpt?.text.trim().replace(/\s+/g, ' ') ?? '';
    const hash = sha256Of(JSON.stringify([rule, path, product, line])).slice(0, 32);
    const index = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, index);
    return `${hash}:${index}`;
  });
}
