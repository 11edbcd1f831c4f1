import { createHash } from 'node:crypto';
import type { ReportFinding } from '../core/report.ts';

/**
 * Returns one fingerprint per finding, in their order: the same as long as rule, file, product and text of the line are,
 * wherever that line moves. A number distinguishes findings that agree in all of these.
 */
export function fingerprints(findings: readonly ReportFinding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, path, product, excerpt }) => {
    const line = excerpt?.text.trim().replace(/\s+/g, ' ') ?? '';
    const hash = createHash('sha256')
      .update(JSON.stringify([rule, path, product, line]))
      .digest('hex')
      .slice(0, 32);
    const index = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, index);
    return `${hash}:${index}`;
  });
}
