import { SEVERITIES, type Severity } from './finding.ts';

/** The lowest severity that makes a run fail. */
export const FAIL_ON = [...SEVERITIES, 'never'] as const;

export type FailOn = (typeof FAIL_ON)[number];

/** Whether an open finding of that severity fails the run. */
export function gates(severity: Severity, failOn: FailOn): boolean {
  return failOn !== 'never' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn);
}
