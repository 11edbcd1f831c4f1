import type { ApiCallMeasurement } from '../core/report.ts';
import { grouped } from './overview.ts';

type Site = ApiCallMeasurement['sites'][number];

/** What one place has to change, and how many calls that gives the header. */
export interface Edit {
  readonly step: NonNullable<Site['evidence']>[number];
  readonly count: number;
}

/** Edits that are listed of one product. */
const MOST_EDITS = 5;

/** The edits of calls without the header, sorted by how many calls each covers. */
export function editsOf(missing: readonly Site[]): readonly Edit[] {
  const edits = new Map<string, Edit>();
  for (const { evidence } of missing) {
    const step = evidence?.at(-1);
    if (!step) continue;
    const key = JSON.stringify([step.path, step.line, step.message]);
    edits.set(key, { step, count: (edits.get(key)?.count ?? 0) + 1 });
  }
  return [...edits.values()].sort((a, b) => b.count - a.count);
}

/**
 * Says which edits cover several calls: `1 edit in src/http.py:12 covers 66 of 66 calls without the User-Agent`.
 *
 * @param show how a place is written
 */
export function sharedEdits(sites: readonly Site[], show: (path: string, line: number) => string): readonly string[] {
  const missing = sites.filter(({ status }) => status === 'missing');
  return editsOf(missing)
    .filter(({ count }) => count > 1)
    .slice(0, MOST_EDITS)
    .map(
      ({ step, count }) =>
        `1 edit in ${show(step.path, step.line)} covers ${grouped(count)} of ${grouped(missing.length)} calls without the User-Agent`,
    );
}
