import { join } from 'node:path';
import { check } from '../../src/app/check.ts';
import { globTest } from '../../src/core/glob.ts';
import type { WorkTree } from '../../src/core/ports.ts';
import type { Report } from '../../src/core/report.ts';
import { ResvgRasterizer } from '../../src/platform/node/rasterizer.ts';
import { diskWorkTree } from '../../src/platform/node/work-tree.ts';
import { MANY_FILES } from './many-findings.ts';
import { memoryTree } from './memory-tree.ts';

const ROOT = join(import.meta.dirname, '..', '..');

export const FABRIKAM = diskWorkTree(join(ROOT, 'examples', 'fabrikam'), (pattern) => globTest('', pattern));

/** The report on the example with faults in three products. */
export function fabrikamReport(): Promise<Report> {
  return reportOn(FABRIKAM);
}

/** The report on a listing with 400 findings, with hostile text in every field. */
export function manyHostileFindings(): Promise<Report> {
  return reportOn(memoryTree(MANY_FILES));
}

async function reportOn(tree: WorkTree): Promise<Report> {
  const { report } = await check(
    { paths: [''], rules: null, failOn: 'error', today: '2026-11-29', release: null },
    tree,
    {
      version: '1.0.0',
      help: (rule) => `https://github.com/OWNER/mde-partner-check/blob/v1.0.0/docs/rules/${rule}.md`,
    },
    { rasterizer: new ResvgRasterizer() },
  );
  return report;
}
