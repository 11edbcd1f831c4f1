import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { AUTO } from '../app/option-kinds.ts';
import { ruleRecords } from '../app/rule-records.ts';
import { UsageError } from '../core/errors.ts';
import type { WorkTree } from '../core/ports.ts';
import type { Report } from '../core/report.ts';
import { MOST_BYTES } from '../core/sizes.ts';
import { printAnnotations, printMessage } from '../platform/github/commands.ts';
import { actionCommand, artifactsAddress, pagesAddress, repositoryLinks } from '../platform/github/context.ts';
import { setOutputs } from '../platform/github/outputs.ts';
import { writeSummary } from '../platform/github/summary.ts';
import { printStack, printText, writeReport } from '../platform/node/output.ts';
import { messageOf } from '../platform/node/system-error.ts';
import { plainText } from '../render/escape.ts';
import { type FormatName, type RenderContext, render, renderPieces } from '../render/formats.ts';
import { type Annotation, annotations } from '../render/github/github.ts';
import { ANNOTATIONS_PER_LEVEL } from '../render/limits.ts';
import { REPOSITORY } from '../version.ts';
import type { Inputs } from './inputs.ts';
import type { Remark } from './opt-ins.ts';
import { outputsOf } from './outputs.ts';

/** Cells of a line in the log. */
const WIDTH = 100;

interface Run {
  /** Absolute path of the repository. */
  readonly root: string;
  /** Absolute path that report files start from. */
  readonly folder: string;
  readonly tree: WorkTree;
  /** On how the run went so far. */
  readonly remarks: readonly Remark[];
}

/** Every sink gets the report, the log first. A sink that fails is a warning and nothing more. */
export async function show(
  report: Report,
  inputs: Inputs,
  { root, folder, tree, remarks: before }: Run,
): Promise<void> {
  let file = '';
  let sarif = '';
  let preview = '';
  let pack = '';
  const annotated = inputs.annotations === 'none' ? [] : annotations(report);
  const context: RenderContext = {
    home: REPOSITORY,
    command: actionCommand(process.env),
    links: repositoryLinks(process.env),
    remarks: [],
    read: (path) => tree.read(path, MOST_BYTES.text),
    rules: ruleRecords,
    color: false,
    quiet: false,
    width: WIDTH,
  };
  const write = async (format: FormatName, path: string) =>
    writeReport(process.cwd(), path, await renderPieces(format, report, context));
  await settle([['log', async () => printText(await render('pretty', report, context))]]);
  await settle([
    ['annotations', () => printAnnotations(annotated)],
    [
      'report file',
      async () => {
        const wanted = inputs.reportFile === null ? temporaryFile() : resolve(folder, inputs.reportFile);
        await write('json', wanted);
        file = wanted;
      },
    ],
    [
      'SARIF file',
      async () => {
        if (inputs.sarifFile === null) return;
        const wanted = resolve(folder, inputs.sarifFile);
        await write('sarif', wanted);
        sarif = wanted;
      },
    ],
    [
      'preview page',
      async () => {
        if (inputs.previewFile === null) return;
        const wanted = resolve(folder, inputs.previewFile);
        writeReport(process.cwd(), wanted, await previewPage(report, { root, tree, command: context.command }));
        preview = wanted;
      },
    ],
    [
      'pack',
      async () => {
        if (inputs.packFile === null) return;
        const wanted = resolve(folder, inputs.packFile);
        writeReport(process.cwd(), wanted, await packed(report, tree));
        pack = wanted;
      },
    ],
  ]);
  const remarks = [...before, ...(await optIns(report, inputs, tree))];
  printRemarks(remarks, annotated);
  const page = inputs.pageUrl === AUTO ? pagesAddress(process.env) : inputs.pageUrl;
  const summary = {
    ...context,
    remarks: remarks.map(({ text }) => text),
    artifacts: preview === '' ? null : artifactsAddress(process.env),
    pages: page === null ? null : async () => (await import('../app/page-links.ts')).pageLinks(report, tree, page),
  };
  await settle([
    ['job summary', async () => writeSummary(await render('markdown', report, summary))],
    ['outputs', () => setOutputs(outputsOf({ report, files: { report: file, sarif, preview, pack } }))],
  ]);
}

async function previewPage(
  report: Report,
  { root, tree, command }: { readonly root: string; readonly tree: WorkTree; readonly command: string },
): Promise<string> {
  const [{ preview }, { filesBeforeEvent }] = await Promise.all([import('../app/preview.ts'), import('./changes.ts')]);
  return preview(report, tree, { command, earlier: filesBeforeEvent(root, process.env) });
}

/** @throws UsageError if nothing can be packed */
async function packed(report: Report, tree: WorkTree): Promise<Uint8Array> {
  const [{ pack }, { ResvgRasterizer }, { pictureFont }] = await Promise.all([
    import('../app/pack/pack.ts'),
    import('../platform/node/rasterizer.ts'),
    import('../platform/node/wasm-files.ts'),
  ]);
  const rasterizer = new ResvgRasterizer();
  const { archive, refusal } = await pack(report, tree, { draft: false, rasterizer, font: pictureFont() });
  if (archive === null) throw new UsageError(refusal);
  return archive;
}

/** Loaded only when one is asked for: a default run makes no request. */
async function optIns(report: Report, inputs: Inputs, tree: WorkTree): Promise<readonly Remark[]> {
  if (!inputs.checkRun && !inputs.comment && !inputs.suggestions) return [];
  let remarks: readonly Remark[] = [];
  await settle([
    [
      'check run, comment or suggestions',
      async () => {
        const { fillOptIns } = await import('./opt-ins.ts');
        remarks = await fillOptIns(report, inputs, { environment: process.env, tree });
      },
    ],
  ]);
  return remarks;
}

/** The job summary has them too. */
function printRemarks(remarks: readonly Remark[], annotated: readonly Annotation[]): void {
  for (const { text, annotate } of withFreeNotices(remarks, annotated)) {
    if (annotate) printMessage('notice', text);
    else printText(`${plainText(text)}\n`);
  }
}

/** Remarks to annotate only while the step may show more notices; the others are lines of the log. */
export function withFreeNotices(remarks: readonly Remark[], annotated: readonly Annotation[]): readonly Remark[] {
  let free = ANNOTATIONS_PER_LEVEL - annotated.filter(({ level }) => level === 'notice').length;
  return remarks.map(({ text, annotate }) => ({ text, annotate: annotate && free-- > 0 }));
}

/** A folder of its own, so that two steps of a job do not overwrite each other's report. */
function temporaryFile(): string {
  return join(mkdtempSync(join(process.env['RUNNER_TEMP'] || tmpdir(), 'mde-partner-')), 'report.json');
}

/** Runs them side by side; one that throws becomes a warning. */
export async function settle(sinks: readonly [name: string, fill: () => unknown][]): Promise<void> {
  const results = await Promise.allSettled(sinks.map(async ([, fill]) => fill()));
  results.forEach((result, index) => {
    if (result.status === 'fulfilled') return;
    printMessage('warning', `The ${sinks[index]?.[0]} could not be written: ${messageOf(result.reason)}`);
    printStack(result.reason);
  });
}
