import { starterMocks } from '../app/har/mocks.ts';
import { globTest } from '../core/glob.ts';
import { locateExisting } from '../platform/node/repository-root.ts';
import { toolsFor } from '../platform/node/tools.ts';
import { diskWorkTree } from '../platform/node/work-tree.ts';
import { jsonText } from '../render/escape.ts';
import { AGENT } from '../version.ts';
import type { MocksCommand } from './arguments.ts';

/** Returns a file of mocks for the endpoints that the sources call. */
export async function mocksText({ paths: given }: MocksCommand): Promise<string> {
  const { root, paths } = locateExisting(process.cwd(), given);
  const tree = diskWorkTree(root, (pattern) => globTest('', pattern));
  const tools = await toolsFor({ root, folder: process.cwd(), userAgent: AGENT });
  return jsonText(await starterMocks(tree, tools, paths));
}
