import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { check } from '../app/check.ts';
import { UsageError } from '../core/errors.ts';
import type { Report } from '../core/report.ts';
import { globTest } from '../manifest/glob.ts';
import { printAnnotations, printMessage } from '../platform/github/commands.ts';
import { repositoryLinks, rulePages } from '../platform/github/context.ts';
import { setOutputs } from '../platform/github/outputs.ts';
import { releasedTag } from '../platform/github/release.ts';
import { writeSummary } from '../platform/github/summary.ts';
import { failureText, printStack, printText, writeText } from '../platform/node/output.ts';
import { locateRepository } from '../platform/node/repository-root.ts';
import { messageOf } from '../platform/node/system-error.ts';
import { toolsFor } from '../platform/node/tools.ts';
import { diskWorkTree } from '../platform/node/work-tree.ts';
import { annotations } from '../render/github.ts';
import { renderJson } from '../render/json.ts';
import { renderMarkdown } from '../render/markdown.ts';
import { renderPretty } from '../render/pretty.ts';
import { AGENT, REPOSITORY, VERSION } from '../version.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { productsOutput } from './products-output.ts';

/** Cells of a line in the log. */
const WIDTH = 120;

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
  const { failOn, release, requireReadiness, scan, online, har } = inputs;
  if (online && process.env['GITHUB_EVENT_NAME'] === 'pull_request_target')
    throw new UsageError('online is refused under pull_request_target: what is opened comes from the pull request');
  const folder = resolve(inputs.workingDirectory);
  const { root, paths } = locateRepository(folder, inputs.manifest, process.cwd());
  const help = rulePages(process.env, { repository: REPOSITORY, version: VERSION });
  const today = inputs.today ?? new Date().toISOString().slice(0, 10);
  const { report, exitCode, crashes } = await check(
    { paths, rules: null, failOn, today, release: release ?? releasedTag(process.env), requireReadiness },
    diskWorkTree(root, (pattern) => globTest('', pattern)),
    { version: VERSION, help },
    await toolsFor({ root, folder, har, online, scan, userAgent: AGENT }),
  );
  await show(report, inputs, folder);
  for (const { error } of crashes) printStack(error);
  return exitCode;
}

/** Every sink gets the report; one that fails is a warning and nothing more. */
async function show(report: Report, inputs: Inputs, folder: string): Promise<void> {
  let file = '';
  let sarif = '';
  await settle([
    ['log', () => printText(renderPretty(report, { colour: false, quiet: false, width: WIDTH }))],
    ['annotations', () => inputs.annotations === 'all' && printAnnotations(annotations(report))],
    ['job summary', () => writeSummary(renderMarkdown(report, repositoryLinks(process.env)))],
    [
      'report file',
      () => {
        const wanted = inputs.reportFile === null ? temporaryFile() : resolve(folder, inputs.reportFile);
        writeReport(wanted, renderJson(report));
        file = wanted;
      },
    ],
    [
      'SARIF file',
      async () => {
        if (inputs.sarifFile === null) return;
        const wanted = resolve(folder, inputs.sarifFile);
        writeReport(wanted, await sarifOf(report));
        sarif = wanted;
      },
    ],
  ]);
  const { error: errors, warning: warnings, notice: notices, waived } = report.counts;
  const { conclusion } = report;
  const products = productsOutput(report);
  await settle([
    ['outputs', () => setOutputs({ conclusion, errors, warnings, notices, waived, report: file, sarif, products })],
  ]);
}

async function sarifOf(report: Report): Promise<string> {
  const [{ renderSarif }, { loadRules }] = await Promise.all([
    import('../render/sarif.ts'),
    import('../rules/index.ts'),
  ]);
  return renderSarif(
    report,
    (await loadRules()).map(({ meta }) => meta),
  );
}

function writeReport(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeText(file, text, 'refuse');
}

async function settle(sinks: readonly [name: string, fill: () => unknown][]): Promise<void> {
  const results = await Promise.allSettled(sinks.map(async ([, fill]) => fill()));
  results.forEach((result, index) => {
    if (result.status === 'fulfilled') return;
    printMessage('warning', `The ${sinks[index]?.[0]} could not be written: ${messageOf(result.reason)}`);
    printStack(result.reason);
  });
}

/** A folder of its own, so that two steps of a job do not overwrite each other's report. */
function temporaryFile(): string {
  return join(mkdtempSync(join(process.env['RUNNER_TEMP'] || tmpdir(), 'mde-partner-')), 'report.json');
}
