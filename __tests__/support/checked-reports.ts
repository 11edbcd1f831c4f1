import { join } from 'node:path';
import { check } from '../../src/app/check.ts';
import { globTest } from '../../src/core/glob.ts';
import type { Tools, WorkTree } from '../../src/core/ports.ts';
import type { Report } from '../../src/core/report.ts';
import { ResvgRasterizer } from '../../src/platform/node/rasterizer.ts';
import { locateRepository } from '../../src/platform/node/repository-root.ts';
import { toolsFor } from '../../src/platform/node/tools.ts';
import { diskWorkTree } from '../../src/platform/node/work-tree.ts';
import { MANY_FILES } from './many-findings.ts';
import { memoryTree } from './memory-tree.ts';

const ROOT = join(import.meta.dirname, '..', '..');

export const FABRIKAM = treeAt(join(ROOT, 'examples', 'fabrikam'));

/** The report on the example with faults in three products. */
export function fabrikamReport(): Promise<Report> {
  return reportOn(FABRIKAM);
}

/** The report on a listing with 400 findings, with hostile text in every field. */
export function manyHostileFindings(): Promise<Report> {
  return reportOn(memoryTree(MANY_FILES));
}

/**
 * The report on a folder of the disk with its sources, as `check` makes it.
 *
 * @param folder absolute
 */
export async function folderReport(folder: string): Promise<Report> {
  const { root, paths } = locateRepository(folder, []);
  return reportOn(treeAt(root), { paths, tools: await toolsFor({ root, folder: root, userAgent: 'none' }) });
}

function treeAt(root: string): WorkTree {
  return diskWorkTree(root, (pattern) => globTest('', pattern));
}

interface Asked {
  readonly paths?: readonly string[];
  readonly tools?: Tools;
}

async function reportOn(
  tree: WorkTree,
  { paths = [''], tools = { rasterizer: new ResvgRasterizer() } }: Asked = {},
): Promise<Report> {
  const { report } = await check(
    { paths, rules: null, failOn: 'error', today: '2026-11-29', release: null },
    tree,
    {
      version: '1.0.0',
      help: (rule) => `https://github.com/OWNER/mde-partner-check/blob/v1.0.0/docs/rules/${rule}.md`,
    },
    tools,
  );
  return report;
}
