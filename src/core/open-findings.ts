import type { Report, ReportFinding } from './report.ts';

/** Whether a finding counts: it is neither waived nor known from the baseline. */
export function isOpen({ waiver, known }: Pick<ReportFinding, 'waiver' | 'known'>): boolean {
  return waiver === null && known !== true;
}

/** Returns what a finding counts as in the sum. */
export function countedAs({
  waiver,
  known,
  severity,
}: Pick<ReportFinding, 'waiver' | 'known' | 'severity'>): keyof Report['counts'] {
  return waiver ? 'waived' : known ? 'known' : severity;
}

/** Waived findings count as waived only, known findings as known only. */
export function countFindings(findings: readonly ReportFinding[]): Report['counts'] {
  const counts = { error: 0, warning: 0, notice: 0, waived: 0, known: 0 };
  for (const finding of findings) counts[countedAs(finding)]++;
  return counts;
}
