import type { Severity } from '../core/finding.ts';
import type { Range } from './holes.ts';

/** One fault of a User-Agent. Offsets count UTF-16 units of the value. */
export interface UserAgentFault extends Range {
  /** `legacy`: one of the two known older prefixes; everything else is malformed. */
  readonly status: 'legacy' | 'malformed';
  readonly severity: Severity;
  /** The end of a sentence that begins with the value. */
  readonly problem: string;
  /**
   * `blanks`: what stands around the value can go, safely; `product`: the wanted product takes the place of the one
   * there is; null: only a person can tell.
   */
  readonly mend: 'blanks' | 'product' | null;
}

export function malformed(
  severity: Severity,
  { start, end }: Range,
  problem: string,
  mend: UserAgentFault['mend'] = 'product',
): UserAgentFault {
  return { status: 'malformed', severity, start, end, problem, mend };
}
