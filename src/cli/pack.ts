import { type About, check } from '../app/check.ts';
import { PACK_FILE } from '../app/pack/file-name.ts';
import { pack } from '../app/pack/pack.ts';
import { globTest } from '../core/glob.ts';
import { clock } from '../platform/node/clock.ts';
import { printDiagnostic, printText, writeText } from '../platform/node/output.ts';
import { ResvgRasterizer } from '../platform/node/rasterizer.ts';
import { locateExisting } from '../platform/node/repository-root.ts';
import { toolsFor } from '../platform/node/tools.ts';
import { pictureFont } from '../platform/node/wasm-files.ts';
import { diskWorkTree } from '../platform/node/work-tree.ts';
import { AGENT } from '../version.ts';
import type { PackCommand } from './arguments.ts';
import { tellCrashes } from './crashes.ts';

/** 0: the pack was written; 1: nothing was written; 2: a rule crashed, so nothing was written. */
export async function runPack(command: PackCommand, about: About): Promise<0 | 1 | 2> {
  const { root, paths } = locateExisting(process.cwd(), command.paths);
  const tree = diskWorkTree(root, (pattern) => globTest('', pattern));
  const today = command.today ?? clock.today();
  const outcome = await check(
    { paths, rules: null, failOn: 'error', today, release: null },
    tree,
    about,
    await toolsFor({ root, folder: process.cwd(), userAgent: AGENT }, { scan: command.scan, har: command.har }),
  );
  tellCrashes(outcome);
  if (outcome.crashes.length > 0) return 2;
  const { draft } = command;
  const rasterizer = new ResvgRasterizer();
  const packed = await pack(outcome.report, tree, { draft, rasterizer, font: pictureFont() });
  if (packed.archive === null) {
    printDiagnostic(`nothing was packed: ${packed.refusal}${packed.helps === null ? '' : ` (${packed.helps})`}`);
    return 1;
  }
  writeText(command.output ?? PACK_FILE, packed.archive, 'follow');
  if (command.output === null) printText(`Wrote ${PACK_FILE}.\n`);
  return 0;
}
