import { join } from 'node:path';
import { fix } from '../app/fix.ts';
import { globTest } from '../core/glob.ts';
import { clock } from '../platform/node/clock.ts';
import { printDiagnostic, printFor, printStack, writeText } from '../platform/node/output.ts';
import { ownCommand, quoted } from '../platform/node/own-command.ts';
import { locateExisting } from '../platform/node/repository-root.ts';
import { toolsFor } from '../platform/node/tools.ts';
import { diskWorkTree } from '../platform/node/work-tree.ts';
import { fixDiff, fixText } from '../render/fix-text.ts';
import { AGENT } from '../version.ts';
import type { FixCommand } from './arguments.ts';

/**
 * 0: nothing is left to fix; 1: findings are left; 2: a rule crashed, and nothing was written.
 *
 * @param show puts a text where the caller wants it
 */
export async function runFix(
  command: FixCommand,
  show: (text: string, reader: 'person' | 'program') => void,
): Promise<0 | 1 | 2> {
  const { root, paths } = locateExisting(process.cwd(), command.paths);
  const { rules, suggest, art, dryRun } = command;
  const today = clock.today();
  const tree = diskWorkTree(root, (pattern) => globTest('', pattern));
  const tools = await toolsFor({ root, folder: process.cwd(), userAgent: AGENT });
  const outcome = await fix({ paths, rules, suggest, art, today }, tree, tools);
  for (const { rule, error } of outcome.crashes) {
    printDiagnostic(`the rule ${rule} failed, so nothing was written (set MDE_PARTNER_DEBUG=1 for details)`);
    printStack(error);
  }
  if (outcome.crashes.length > 0) return 2;
  if (!dryRun) for (const { path, after } of outcome.files) writeText(join(root, path), after, 'refuse');
  const check = [ownCommand(process.argv[1] ?? '', process.cwd()), 'check', ...command.paths.map(quoted)].join(' ');
  const text = fixText(outcome, { ...command, check });
  if (dryRun) show(outcome.files.map(fixDiff).join(''), 'person');
  // A file gets the diff alone, so that git apply takes it.
  if (dryRun && command.output !== null) printFor('person', text);
  else show(text, 'person');
  return outcome.remaining.length > 0 ? 1 : 0;
}
