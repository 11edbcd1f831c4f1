import type { Fix } from '../../core/finding.ts';
import { quote } from '../../core/quote.ts';
import type { UserAgentFault } from '../../user-agent/grammar.ts';
import type { Which } from '../../user-agent/wanted.ts';
import type { ManifestUserAgent } from '../artifacts/user-agent.ts';
import { rewriting } from './scalar.ts';

/** The fix that a fault allows. All that mend the product are the same fix, so that none excludes another. */
export function userAgentFix(stated: ManifestUserAgent, fault: UserAgentFault): Fix | undefined {
  const { scalar, judgement } = stated;
  if (fault.mend === null) return undefined;
  const { wanted, product } = judgement;
  if (fault.mend === 'blanks') {
    const edit = rewriting(scalar, scalar.value.trim());
    return { title: 'remove leading and trailing spaces', applicability: 'safe', edits: [edit] };
  }
  if (openNames(stated, judgement.follows) !== '') return undefined;
  const text = scalar.value.slice(0, product.start) + wanted + scalar.value.slice(product.end);
  return { title: `use ${quote(text.trim())}`, applicability: 'suggest', edits: [rewriting(scalar, text.trim())] };
}

/** Returns `the company name '…'` for names with an error, from which a proposal would follow; empty: no such name. */
export function openNames({ names, open }: ManifestUserAgent, follows: readonly Which[]): string {
  return follows
    .filter((which) => open.includes(which))
    .map((which) => `the ${which} name ${quote(names[which] ?? '')}`)
    .join(' and ');
}
