import type { Severity } from '../core/finding.ts';
import type { Range } from './holes.ts';

/** One fault of a User-Agent. Offsets count UTF-16 units of the value. */
export interface UserAgentFault extends Range {
  /** `legacy`: one of the two known older prefixes; all other faults are malformed values. */
  readonly status: 'legacy' | 'malformed';
  readonly severity: Severity;
  /** The end of a title that begins with "User-Agent"; absent: `is malformed`. */
  readonly title?: string;
  /** The end of a sentence that begins with the value. */
  readonly problem: string;
  /**
   * `blanks`: the white space around the value can be removed safely; `product`: the wanted product replaces the
   * existing one; null: only a person can decide.
   */
  readonly mend: 'blanks' | 'product' | null;
  /** A sentence without its period, for a fault without a value to use instead. */
  readonly advice?: string;
}

export function malformed(
  severity: Severity,
  { start, end }: Range,
  problem: string,
  mend: UserAgentFault['mend'] = 'product',
): UserAgentFault {
  return { status: 'malformed', severity, start, end, problem, mend };
}
