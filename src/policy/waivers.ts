import { startOf } from '../core/text.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { inPaths, productNames, type WrittenWaiver } from '../manifest/waivers/waivers.ts';
import type { Policy } from './policy.ts';

/**
 * Returns the waivers of a policy for the findings of one manifest. A product that is not in the manifest is not a
 * fault, because the waiver may be for another repository; so is one that covers nothing.
 *
 * @param today civil date `YYYY-MM-DD`
 */
export function policyWaivers(policy: Policy, manifest: Manifest, today: string): WrittenWaiver[] {
  return policy.waivers.map(({ rule, reason, owner, expires, product, paths }) => {
    const products = product === undefined ? null : productNames(manifest, product);
    const isInPaths = inPaths('', paths);
    return {
      rule,
      reason,
      owner,
      expires: expires ?? null,
      from: 'policy',
      entry: null,
      location: startOf(policy.path),
      products,
      inForce: expires === undefined || expires >= today,
      faults: [],
      covers: (finding) =>
        (!products || (finding.product !== null && products.has(finding.product))) && isInPaths(finding),
    };
  });
}
