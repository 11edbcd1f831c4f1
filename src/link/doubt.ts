import type { Severity } from '../core/finding.ts';
import type { Range } from './parts.ts';

/** A reason why a landing page may be unsuitable. Offsets count UTF-16 units of the URL. */
export interface Doubt extends Range {
  readonly severity: Severity;
  /** The end of a sentence that begins with "The link". */
  readonly problem: string;
  /** The URL without the doubtful part; null: unknown. */
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
