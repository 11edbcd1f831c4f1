import type { ReportFinding } from '../core/report.ts';
import { sha256Of } from '../core/sha256.ts';

/**
 * Returns one fingerprint per finding, in their order: it stays the same as long as rule, file, product and the text of
 * the line do, even if the line moves. Findings with all of these in common are distinguished by their order.
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
