import { join } from 'node:path';
import type { Ask } from '../app/init/draft.ts';
import { init } from '../app/init/init.ts';
import { globTest } from '../core/glob.ts';
import { type Reader, writeText } from '../platform/node/output.ts';
import { ownCommand } from '../platform/node/own-command.ts';
import { canAsk, type Prompt, withPrompt } from '../platform/node/prompt.ts';
import { locateRepository } from '../platform/node/repository-root.ts';
import { toolsFor } from '../platform/node/tools.ts';
import { diskWorkTree } from '../platform/node/work-tree.ts';
import { fixDiff } from '../render/fix-text.ts';
import { initText, questionText } from '../render/init-text.ts';
import { AGENT } from '../version.ts';
import type { InitCommand } from './arguments.ts';

/** @param show puts a text where the caller wants it */
export async function runInit(
  { path: given, product, dryRun }: InitCommand,
  show: (text: string, reader: Reader) => void,
): Promise<void> {
  const { root, paths } = locateRepository(process.cwd(), given === null ? [] : [given]);
  const tree = diskWorkTree(root, (pattern) => globTest('', pattern));
  const tools = await toolsFor({ root, folder: process.cwd(), userAgent: AGENT });
  const request = { path: paths[0] ?? '', product };
  const outcome =
    !dryRun && canAsk()
      ? await withPrompt((prompt) => init(request, tree, tools, asking(prompt)))
      : await init(request, tree, tools);
  const { path, before, after } = outcome;
  if (dryRun) {
    if (before === null) show(after, 'program');
    else show(fixDiff({ path, before, after }), 'person');
    return;
  }
  writeText(join(root, path), after, before === null ? 'create' : 'refuse');
  show(initText(outcome, ownCommand(process.argv[1] ?? '', process.cwd())), 'person');
}

function asking(prompt: Prompt): Ask {
  return async ({ key, hint, guess }) => (await prompt(questionText(key, hint, guess))) || guess;
}
