import { type About, check } from '../app/check.ts';
import { preview } from '../app/preview.ts';
import { globTest } from '../core/glob.ts';
import { clock } from '../platform/node/clock.ts';
import { ownCommand } from '../platform/node/own-command.ts';
import { locateExisting } from '../platform/node/repository-root.ts';
import { toolsFor } from '../platform/node/tools.ts';
import { diskWorkTree } from '../platform/node/work-tree.ts';
import { AGENT } from '../version.ts';
import type { PreviewCommand } from './arguments.ts';
import { filesOf } from './changed-since.ts';
import { tellCrashes } from './crashes.ts';

/**
 * 0: the page was written, whatever it shows; 2: a rule crashed.
 *
 * @param show puts a text where the caller wants it
 */
export async function runPreview(
  command: PreviewCommand,
  about: About,
  show: (text: string, reader: 'program') => void,
): Promise<0 | 2> {
  const { root, paths } = locateExisting(process.cwd(), command.paths);
  const earlier = command.changedSince === null ? null : await filesOf(root, command.changedSince);
  const tree = diskWorkTree(root, (pattern) => globTest('', pattern));
  const today = command.today ?? clock.today();
  const outcome = await check(
    { paths, rules: null, failOn: 'never', today, release: null },
    tree,
    about,
    await toolsFor({ root, folder: process.cwd(), userAgent: AGENT }, { scan: command.scan }),
  );
  show(
    preview(outcome.report, tree, { command: ownCommand(process.argv[1] ?? '', process.cwd()), earlier }),
    'program',
  );
  tellCrashes(outcome);
  return outcome.crashes.length > 0 ? 2 : 0;
}
