import { SEVERITIES, type Severity } from './finding.ts';
import type { FailOn } from './report.ts';

/** Whether an open finding of that severity fails the run. */
export function gates(severity: Severity, failOn: FailOn): boolean {
  return failOn !== 'never' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn);
}
