import { type About, type CheckOutcome, check } from '../app/check.ts';
import { loadBaseline } from '../app/load-baseline.ts';
import { AUTO } from '../app/option-kinds.ts';
import { ruleRecords } from '../app/rule-records.ts';
import { UsageError } from '../core/errors.ts';
import { globTest } from '../core/glob.ts';
import type { WorkTree } from '../core/ports.ts';
import { quote } from '../core/quote.ts';
import { MOST_BYTES } from '../core/sizes.ts';
import { checkedCommit, ciSystem } from '../platform/ci.ts';
import { pagesAddress } from '../platform/github/context.ts';
import { readCallerFile } from '../platform/node/caller-file.ts';
import { clock } from '../platform/node/clock.ts';
import { type Pieces, printFor, type Reader, writeText } from '../platform/node/output.ts';
import { ownCommand } from '../platform/node/own-command.ts';
import { readPolicyFile } from '../platform/node/policy-file.ts';
import { locateRepository } from '../platform/node/repository-root.ts';
import { toolsFor } from '../platform/node/tools.ts';
import { diskWorkTree } from '../platform/node/work-tree.ts';
import { FORMATS, type Format, type RenderContext, renderPieces } from '../render/formats.ts';
import { AGENT, REPOSITORY } from '../version.ts';
import type { CheckCommand } from './arguments.ts';
import { changesOf } from './changed-since.ts';
import { tellCrashes } from './crashes.ts';

/** Cells of a line where no terminal says how many it has. */
const WIDTH = 100;

const READERS: Readonly<Record<Format['kind'], Reader>> = {
  text: 'person',
  data: 'program',
  commands: 'program',
  'agent-commands': 'agent',
};

/** @param show puts a text where the caller wants it */
export async function runCheck(
  command: CheckCommand,
  about: About,
  show: (text: Pieces, reader: Reader) => void,
): Promise<0 | 1 | 2> {
  if (command.why !== null) return explainCall(command, command.why, about, show);
  const { root, paths } = locateRepository(process.cwd(), command.paths);
  const today = command.today ?? clock.today();
  const changes = command.changedSince === null ? null : await changesOf(root, command.changedSince);
  const tree = diskWorkTree(root, (pattern) => globTest('', pattern));
  const tools = await toolsFor({ root, folder: process.cwd(), userAgent: AGENT }, command);
  const read = (path: string) => readCallerFile(process.cwd(), path, MOST_BYTES.report);
  const baseline = await loadBaseline(command.baseline, read, tools.repository);
  const outcome = await check(
    { ...command, paths, today, changes, policy: policyOf(root, command.policy), baseline },
    tree,
    about,
    tools,
  );
  const { shown, files } = command.formats;
  const { report } = outcome;
  const text = await renderPieces(shown, report, contextOf(command, report, tree, command.output));
  show(text, READERS[FORMATS[shown].kind]);
  if (shown === 'pretty' && command.output === null) await annotate(report);
  for (const { format, file } of files)
    writeText(file, await renderPieces(format, report, contextOf(command, report, tree, file)), 'follow');
  tellCrashes(outcome);
  return outcome.exitCode;
}

/** Prints the steps of the calls at a line. @returns 0: a call is there; 1: none */
async function explainCall(
  command: CheckCommand,
  why: NonNullable<CheckCommand['why']>,
  about: About,
  show: (text: Pieces, reader: Reader) => void,
): Promise<0 | 1 | 2> {
  const { formats, scan } = command;
  if (!scan) throw new UsageError('--why needs the scan (remove --no-scan)');
  if (formats.shown !== 'pretty' || formats.files.length > 0)
    throw new UsageError('--why prints text (remove --format; the report has the same steps as evidence)');
  const given = command.paths.length === 0 ? ['.'] : command.paths;
  const { root, paths } = locateRepository(process.cwd(), [...given, why.path]);
  const tree = diskWorkTree(root, (pattern) => globTest('', pattern));
  const place = { path: paths.at(-1) ?? '', line: why.line };
  if (tree.read(place.path, MOST_BYTES.source) === null)
    throw new UsageError(`--why: the file ${quote(why.path)} does not exist or cannot be read`);
  const outcome = await check(
    // Whatever rules are selected, the map of the calls is needed.
    {
      ...command,
      paths: paths.slice(0, -1),
      today: command.today ?? clock.today(),
      rules: null,
      changes: null,
      baseline: null,
      policy: policyOf(root, command.policy),
    },
    tree,
    about,
    await toolsFor({ root, folder: process.cwd(), userAgent: AGENT }, command),
  );
  const { explainCalls } = await import('../render/why.ts');
  const { text, found } = explainCalls(outcome.report, place, (path, limit) => tree.read(path, limit));
  show(text, 'person');
  tellCrashes(outcome);
  return outcome.crashes.length > 0 ? 2 : found ? 0 : 1;
}

/** Adds what the CI system shows by itself to a log for people; only Azure Pipelines reads it there. */
async function annotate(report: CheckOutcome['report']): Promise<void> {
  if (ciSystem(process.env) !== 'azure') return;
  const { azureCommands } = await import('../render/azure.ts');
  printFor('agent', azureCommands(report));
}

/** @param file null: stdout */
function contextOf(
  { color, quiet, pageUrl }: CheckCommand,
  report: CheckOutcome['report'],
  tree: WorkTree,
  file: string | null,
): RenderContext {
  const page = pageUrl === AUTO ? pagesAddress(process.env) : pageUrl;
  return {
    home: REPOSITORY,
    command: ownCommand(process.argv[1] ?? '', process.cwd()),
    links: checkedCommit(process.env),
    remarks: [],
    pages: page === null ? null : async () => (await import('../app/page-links.ts')).pageLinks(report, tree, page),
    read: (path) => tree.read(path, MOST_BYTES.text),
    rules: ruleRecords,
    color: isColored(color, file),
    quiet,
    width: file === null ? widthOf(process.stdout) : WIDTH,
  };
}

/** @throws UsageError if it cannot be read */
function policyOf(root: string, path: string | null): ReturnType<typeof readPolicyFile> | null {
  return path === null ? null : readPolicyFile(root, process.cwd(), path);
}

/** Cells of a line. A terminal may not know how many it has, and says 0. */
export function widthOf({ isTTY, columns }: { readonly isTTY?: boolean; readonly columns?: number }): number {
  return (isTTY && columns) || WIDTH;
}

/** `NO_COLOR` and `TERM=dumb` are honored unless the caller says otherwise. */
function isColored(color: CheckCommand['color'], file: string | null): boolean {
  if (color !== 'auto') return color === 'always';
  return file === null && process.stdout.isTTY === true && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';
}
