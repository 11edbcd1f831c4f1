import { resolve } from 'node:path';
import { check } from '../app/check.ts';
import { loadBaseline } from '../app/load-baseline.ts';
import { globTest } from '../core/glob.ts';
import type { WorkTree } from '../core/ports.ts';
import { MOST_BYTES } from '../core/sizes.ts';
import { printMessage } from '../platform/github/commands.ts';
import { rulePages } from '../platform/github/context.ts';
import { setOutputs } from '../platform/github/outputs.ts';
import { releasedTag } from '../platform/github/release.ts';
import { readCallerFile } from '../platform/node/caller-file.ts';
import { clock } from '../platform/node/clock.ts';
import { failureText, printStack } from '../platform/node/output.ts';
import { readPolicyFile } from '../platform/node/policy-file.ts';
import { locateRepository } from '../platform/node/repository-root.ts';
import { toolsFor } from '../platform/node/tools.ts';
import { diskWorkTree } from '../platform/node/work-tree.ts';
import { AGENT, REPOSITORY, VERSION } from '../version.ts';
import type { EventChanges } from './changes.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { settle, show } from './sinks.ts';

/** Runs the step and sets the process's exit code; throws nothing. */
export async function runAction(): Promise<void> {
  try {
    process.exitCode = await run();
  } catch (error: unknown) {
    process.exitCode = 2;
    printMessage('error', failureText(error));
    printStack(error);
    await settle([['outputs', () => setOutputs({ conclusion: 'failure' })]]);
  }
}

async function run(): Promise<0 | 1 | 2> {
  const inputs = readInputs(process.env);
  const folder = resolve(inputs.workingDirectory);
  const { root, paths } = locateRepository(folder, inputs.manifest, process.cwd());
  const help = rulePages(process.env, { repository: REPOSITORY, version: VERSION });
  const today = inputs.today ?? clock.today();
  const tree = diskWorkTree(root, (pattern) => globTest('', pattern));
  const { changes, remark } = await eventChanges(inputs, root, tree);
  const tools = await toolsFor({ root, folder, userAgent: AGENT }, inputs);
  const read = (path: string) => readCallerFile(folder, path, MOST_BYTES.report);
  const baseline = await loadBaseline(inputs.baseline, read, tools.repository);
  const release = inputs.release ?? releasedTag(process.env);
  const { report, exitCode, crashes } = await check(
    {
      ...inputs,
      paths,
      rules: null,
      today,
      release,
      changes,
      baseline,
      editsCalls: inputs.suggestions,
      policy: inputs.policy === null ? null : readPolicyFile(root, folder, inputs.policy),
    },
    tree,
    { version: VERSION, help },
    tools,
  );
  const remarks = [eventRemark(process.env['GITHUB_EVENT_NAME']), remark].flatMap((text) =>
    text === null ? [] : [{ text, annotate: true }],
  );
  await show(report, inputs, { root, folder, tree, remarks });
  for (const { error } of crashes) printStack(error);
  return exitCode;
}

/** Asked only on demand: a default run starts no other program and makes no request. */
async function eventChanges({ annotations, token }: Inputs, root: string, tree: WorkTree): Promise<EventChanges> {
  if (annotations !== 'changed') return { changes: null, remark: null };
  const { changesOfEvent } = await import('./changes.ts');
  return changesOfEvent({ root, tree, token }, process.env);
}

/** The check itself is safe there: it treats the pull request as data only. Steps beside it may not be. */
function eventRemark(event: string | undefined): string | null {
  if (event !== 'pull_request_target') return null;
  return 'The event pull_request_target gives the workflow secrets and a token with write access. This check needs neither, so use the event pull_request.';
}
