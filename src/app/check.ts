import type { WorkTree } from '../core/ports.ts';
import type { FailOn, Report } from '../core/report.ts';

export interface CheckRequest {
  /** Repository-relative manifests, folders or globs; `''` is the root folder. */
  readonly paths: readonly string[];
  /** Only these rules; null: all. */
  readonly rules: readonly string[] | null;
  readonly failOn: FailOn;
  /** Civil date `YYYY-MM-DD`. */
  readonly today: string;
  readonly scan: boolean;
}

/** What the tool says of itself; differs between faces. */
export interface About {
  readonly version: string;
  /** Address of a rule's page. */
  help(rule: string): string;
}

export interface CheckOutcome {
  readonly report: Report;
  /** 0: nothing at or above `failOn`; 1: something; 2: a rule crashed. */
  readonly exitCode: 0 | 1 | 2;
  /** What rules threw; for a debug log only. */
  readonly crashes: readonly { readonly rule: string; readonly error: unknown }[];
}

/** @throws UsageError for an unknown rule id. */
export async function check(_request: CheckRequest, _tree: WorkTree, _about: About): Promise<CheckOutcome> {
  throw new Error('under construction');
}
