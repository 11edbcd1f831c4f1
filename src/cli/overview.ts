import { relative, sep } from 'node:path';
import { parseReport } from '../app/read-report.ts';
import { MOST_BYTES } from '../core/sizes.ts';
import { readCallerFile } from '../platform/node/caller-file.ts';
import { matchingFiles } from '../platform/node/matching-files.ts';
import { renderOverview, renderOverviewJson, reportEntry } from '../render/report-overview.ts';
import type { OverviewCommand } from './arguments.ts';

/**
 * Merges the reports, each read once and dropped before the next.
 *
 * @throws UsageError if one of them is missing or is not a report
 */
export function overview({ reports, overviewFormat }: OverviewCommand): string {
  const cwd = process.cwd();
  const files = new Set(reports.flatMap((pattern) => matchingFiles(cwd, pattern, 'report')));
  const entries = [...files].map((file) => {
    const name = relative(cwd, file).split(sep).join('/');
    return reportEntry(name, parseReport(readCallerFile(cwd, name, MOST_BYTES.report), name));
  });
  return overviewFormat === 'json' ? renderOverviewJson(entries) : renderOverview(entries);
}
