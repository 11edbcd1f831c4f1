import type { Severity } from '../core/finding.ts';
import type { Range } from './parts.ts';

/** Something that makes a good landing page unlikely. Offsets count UTF-16 units of the address. */
export interface Doubt extends Range {
  readonly severity: Severity;
  /** The end of a sentence that begins with "The link". */
  readonly problem: string;
  /** The address without what is doubtful; null: there is no saying. */
  readonly cleaned: string | null;
}

export function doubt(
  severity: Severity,
  { start, end }: Range,
  problem: string,
  cleaned: string | null = null,
): Doubt {
  return { severity, start, end, problem, cleaned };
}
