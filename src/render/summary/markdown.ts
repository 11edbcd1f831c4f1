import { gates } from '../../core/gate.ts';
import type { Report, ReportFinding } from '../../core/report.ts';
import { PROGRAMME_SOURCE } from '../../requirements.ts';
import { bytesOf, fill, type Room } from '../blocks.ts';
import { coverageTable } from '../coverage.ts';
import { markdownText, shortText } from '../escape.ts';
import { leftOutTable } from '../left-out.ts';
import { SUMMARY_BYTES } from '../limits.ts';
import {
  allRequirements,
  bySeverity,
  conclusionMark,
  countsText,
  erroredChecks,
  extentText,
  goneText,
  grouped,
  isShown,
  knownFindings,
  olderText,
  passText,
  plural,
  requirementsText,
  sampleText,
  skippedChecks,
} from '../overview.ts';
import { releaseGateTable } from '../release-gate.ts';
import { INSTALLED, repositoryBlocks } from '../repository.ts';
import type { RepositoryLinks } from '../repository-links.ts';
import { columnsOf, isClean, MANY_PRODUCTS, type RequirementRow, requirementRows } from '../requirement-rows.ts';
import { adviceFrom } from './advice.ts';
import { findingBlock } from './finding.ts';
import { mergeFindings } from './merged-findings.ts';
import { notRunLines } from './not-run.ts';
import { foldedTitle, legend, overviewHead, overviewLines, splitRows } from './overview.ts';
import { type PageLinks, pageLinkBlocks } from './page-links.ts';
import { code, ladders, productTables, unprovenLines } from './tables.ts';

/** Bytes reserved for headings and notices about what was cut. */
const RESERVE = 4096;

const JOB_SUMMARY: Room = { bytes: SUMMARY_BYTES, words: 'a job summary holds 1 MiB' };

export interface MarkdownOptions {
  readonly room?: Room;
  /** Sentences about the run, raw text. */
  readonly remarks?: readonly string[];
  /** How the reader runs the program. */
  readonly command?: string;
  /** URL where the preview page may be found; null or absent: none was written. */
  readonly artifacts?: string | null | undefined;
  /** Links to the page in the browser. */
  readonly pages?: PageLinks | null | undefined;
}

interface Section {
  /** Markdown; null: no heading. */
  readonly title: string | null;
  /** Whether only the title is shown until a reader opens it. */
  readonly folded?: boolean;
  /** Before the blocks, if there are any. */
  readonly lead?: string;
  /** After the blocks, if there are any. */
  readonly note?: string;
  /** Describes one block that is omitted. */
  readonly noun: string;
  /** The fraction of the remaining room that it may take. */
  readonly share: number;
  readonly blocks: Iterable<string>;
}

interface Summary {
  readonly report: Report;
  readonly links: RepositoryLinks | null;
  readonly rows: readonly RequirementRow[];
  /** The rows with details: of many products, those that need a person. */
  readonly detailed: readonly RequirementRow[];
  /** Open findings, most severe first. */
  readonly open: readonly ReportFinding[];
}

/**
 * Renders the job summary: the conclusion, a table of marks with one row per product, the findings, and everything else
 * in folded sections. What does not fit is omitted as a whole and counted.
 *
 * @param links null: places are shown without links
 */
export function renderMarkdown(
  report: Report,
  links: RepositoryLinks | null,
  { room = JOB_SUMMARY, remarks = [], command = INSTALLED, artifacts = null, pages = null }: MarkdownOptions = {},
): string {
  const rows = requirementRows(report);
  const detailed = rows.length <= MANY_PRODUCTS ? rows : rows.filter((row) => !isClean(row));
  const summary = { report, links, rows, detailed, open: bySeverity(report) };
  const head = `## ${conclusionLine(report)}\n\n`;
  const tail = previewLine(artifacts) + howItWasRun(report, remarks);
  let left = room.bytes - RESERVE - bytesOf(head) - bytesOf(tail);
  const parts = [head];
  const repository: Section = {
    title: 'What the repository shows',
    noun: 'more table',
    share: 0.6,
    blocks: repositoryBlocks(report, links, command),
  };
  const browser: Section = {
    title: null,
    noun: 'more link',
    share: 0.2,
    blocks: pages ? pageLinkBlocks(pages) : [],
  };
  const sections = [...overview(summary), browser, ...findingSections(summary), repository, ...details(summary)];
  for (const section of sections) {
    const text = sectionText(section, left * section.share, room.words);
    left -= bytesOf(text);
    parts.push(text);
  }
  return [...parts, tail].join('');
}

function sectionText({ title, folded, lead = '', note = '', noun, blocks }: Section, bytes: number, words: string) {
  const body = fill(blocks, bytes, noun, words);
  if (body === '') return '';
  const text = `${lead}${body.trimEnd()}\n\n${note}`;
  if (folded) return `<details>\n<summary>${title}</summary>\n\n${text}</details>\n\n`;
  return title === null ? text : `### ${title}\n\n${text}`;
}

/** Renders the table of marks, worst first. Of many products, those without findings are in a folded section. */
function overview({ rows }: Summary): Section[] {
  if (columnsOf(rows).length === 0) return [];
  const { shown, folded } = splitRows(rows);
  const table = { lead: overviewHead(rows), noun: 'more product', share: 0.2 };
  return [
    { ...table, title: null, blocks: overviewLines(shown, rows) },
    { ...table, title: foldedTitle(folded), folded: true, blocks: overviewLines(folded, rows) },
    { title: null, noun: 'more line', share: 1, blocks: [legend(rows)] },
  ];
}

/** States what was checked, and how many requirements are met. */
function about(report: Report): Section {
  const paths =
    report.manifests.length === 1 && !report.repository ? ` in ${code(report.manifests[0]?.path ?? '')}` : '';
  const text =
    `${report.repository ? 'There is no manifest' : `${extentText(report)}${paths}, ${requirementsText(allRequirements(report))}`}. ` +
    `Checked against [what Microsoft asks of a Defender for Endpoint partner](${PROGRAMME_SOURCE}).\n`;
  return { title: null, noun: 'more line', share: 1, blocks: [text] };
}

/** What makes the run fail comes first: crashed rules, then findings that fail the run, then the others. */
function findingSections({ report, open, links }: Summary): Section[] {
  const shown = open.filter(isShown);
  const gating = shown.filter(({ severity }) => gates(severity, report.run.failOn));
  const others = shown.filter(({ severity }) => !gates(severity, report.run.failOn));
  const list = (title: string, findings: readonly ReportFinding[]): Section => ({
    title: `${title} (${countsText({ counts: severityCounts(findings) })})`,
    noun: 'more finding',
    share: 0.7,
    blocks: findingBlocks(findings, links),
  });
  return [
    { title: 'Rules that crashed', noun: 'more rule', share: 0.4, blocks: notRunLines(erroredChecks(report)) },
    list('Findings that fail this run', gating),
    list(gating.length > 0 ? 'Other findings' : 'Findings', others),
    { title: null, noun: 'more line', share: 1, blocks: remarkBlocks(report) },
    about(report),
  ];
}

/** Renders everything else, each part in a folded section. */
function details({ report, links, rows, detailed, open }: Summary): Section[] {
  const fold = { folded: true, noun: 'more table', share: 0.4 };
  const waived = report.findings.filter((one) => one.waiver && isShown(one));
  const left = rows.length - detailed.length;
  const note = leftToReport(left);
  const unread = new Set(report.manifests.filter(({ sha256 }) => sha256 === null).map(({ path }) => path));
  const skipped = skippedChecks(report).filter(({ manifest }) => !unread.has(manifest));
  const withoutManifest = skippedChecks(report).length - skipped.length;
  const known = knownFindings(report);
  const advice = adviceFrom([...open, ...known]);
  return [
    { ...fold, title: 'Requirements, measurements and what to do', note, blocks: productTables(detailed, advice) },
    { ...fold, title: 'What is not proven, and why', noun: 'more reason', blocks: unprovenLines(left > 0 ? rows : []) },
    { ...fold, title: 'Release gate', blocks: releaseGate(report) },
    { ...fold, title: 'API calls', note, blocks: coverageTables(detailed, report, links) },
    { ...fold, title: 'Places that were not judged or are excluded', blocks: leftOutTables(rows, links) },
    { ...fold, title: 'The way to the listing', noun: 'more manifest', note, blocks: ladders(detailed, advice) },
    {
      ...fold,
      title: `Known findings (${grouped(known.filter(isShown).length)})`,
      lead: 'The baseline has them, so they do not fail this run. Their requirements stay open.\n\n',
      noun: 'more known finding',
      share: 0.6,
      blocks: findingBlocks(known.filter(isShown), links),
    },
    {
      ...fold,
      title: `Waived findings (${grouped(waived.length)})`,
      noun: 'more waived finding',
      share: 0.6,
      blocks: findingBlocks(waived, links),
    },
    {
      ...fold,
      title: `Checks that did not run (${grouped(skipped.length)})`,
      noun: 'more check',
      share: 1,
      blocks: notRunLines(skipped),
    },
    { title: null, noun: 'more line', share: 1, blocks: withoutManifestLine(withoutManifest) },
  ];
}

/** All checks of such a manifest have the same cause, which is a finding. */
function* withoutManifestLine(checks: number): Iterable<string> {
  if (checks === 0) return;
  const [need, was] = checks === 1 ? ['needs', 'was'] : ['need', 'were'];
  yield `${plural(checks, 'check')} ${need} a manifest that can be read and ${was} skipped.\n`;
}

/** Empty if nothing is left of it. */
function leftToReport(products: number): string {
  if (products === 0) return '';
  const are = products === 1 ? 'is' : 'are';
  return `> **${plural(products, 'product')} without findings** ${are} left out here. The report file has all products.\n\n`;
}

function* findingBlocks(findings: readonly ReportFinding[], links: RepositoryLinks | null): Iterable<string> {
  for (const merged of mergeFindings(findings)) yield findingBlock(merged, links);
}

function severityCounts(findings: readonly ReportFinding[]): Report['counts'] {
  const counts = { error: 0, warning: 0, notice: 0, waived: 0, known: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** Renders the result in one line of Markdown, with a mark before it. */
export function conclusionLine(report: Report): string {
  const crashed = erroredChecks(report).length;
  const counts = [countsText(report), sampleText(report) ?? []].flat().join(' · ');
  if (crashed > 0) return `❌ The check could not finish: ${plural(crashed, 'rule')} crashed, ${counts}`;
  if (report.manifests.length === 0) return '✅ No partner manifest was found, and none is required';
  const why = passText(report);
  return `${conclusionMark(report)} Partner listing: ${counts}${why === null ? '' : ` (${why})`}`;
}

/** Renders what was compared before the release. */
function* releaseGate(report: Report): Iterable<string> {
  const table = releaseGateTable(report);
  if (table) yield table;
}

/** Renders which call sends which User-Agent, and where it is set, as evidence for the vendor. */
function* coverageTables(
  rows: readonly RequirementRow[],
  { run }: Report,
  links: RepositoryLinks | null,
): Iterable<string> {
  for (const { name, measurements } of rows.flatMap(({ products }) => products)) {
    const table = measurements.apiCalls && coverageTable(name, measurements.apiCalls, links, run.today);
    if (table) yield table;
  }
}

/** Renders what these calls leave out. */
function* leftOutTables(rows: readonly RequirementRow[], links: RepositoryLinks | null): Iterable<string> {
  for (const { name, measurements } of rows.flatMap(({ products }) => products)) {
    const table = measurements.apiCalls && leftOutTable(name, measurements.apiCalls, links);
    if (table) yield table;
  }
}

function* remarkBlocks(report: Report): Iterable<string> {
  const older = olderText(report);
  // They count like all others; only the list omits them.
  if (older) yield `> **${older}**. All findings count. The report file lists them.\n\n`;
  const gone = goneText(report);
  if (gone) yield `> ${markdownText(gone)}. Write a new baseline.\n\n`;
}

/** A summary cannot show the page itself: GitHub strips styles and images without an address. */
function previewLine(artifacts: string | null): string {
  if (artifacts === null) return '';
  return `[Preview of the listing](${artifacts}), in the artifacts of this run if a step uploads it.\n\n`;
}

function howItWasRun({ tool, run }: Report, remarks: readonly string[]): string {
  const facts = [
    `${tool.name} ${markdownText(tool.version)}`,
    `today ${markdownText(run.today)}`,
    `fails on ${run.failOn}`,
    `source scan ${run.scan ? 'on' : 'off'}`,
    `online checks ${run.online ? 'on' : 'off'}`,
  ];
  if (run.require.length > 0) facts.push(`requires ${markdownText(run.require.join(', '))}`);
  if (run.policy) facts.push(`policy ${code(run.policy.path)} (SHA-256 ${code(run.policy.sha256)})`);
  if (run.baseline)
    facts.push(`baseline ${markdownText(shortText(run.baseline.path))} (SHA-256 ${run.baseline.sha256})`);
  if (run.changedSince !== null) facts.push(`changes since ${markdownText(shortText(run.changedSince))}`);
  if (run.release !== null) facts.splice(2, 0, `release ${markdownText(shortText(run.release))}`);
  const lines = [facts.join(' · '), ...remarks.map(markdownText)];
  return `<sub>How it was run: ${lines.join('<br>')}</sub>\n`;
}
