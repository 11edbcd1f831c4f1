import type { Report } from '../core/report.ts';
import { PROGRAMME_SOURCE } from '../requirements.ts';
import { bytesOf, fill, type Room } from './blocks.ts';
import { coverageTable } from './coverage.ts';
import { markdownText, shortText } from './escape.ts';
import { leftOutTable } from './left-out.ts';
import { SUMMARY_BYTES } from './limits.ts';
import { findingBlock, type RepositoryLinks } from './markdown-finding.ts';
import { code, ladders, productTables } from './markdown-tables.ts';
import {
  allRequirements,
  bySeverity,
  countsText,
  erroredChecks,
  extentText,
  isShown,
  olderText,
  plural,
  requirementsText,
  sampleText,
  skippedChecks,
} from './overview.ts';
import { releaseGateTable } from './release-gate.ts';
import { INSTALLED, repositoryBlocks } from './repository.ts';

/** Longest reason of a check that did not run, in characters. */
const REASON = 200;
/** Left for headings and notices about what was cut. */
const RESERVE = 4096;

const JOB_SUMMARY: Room = { bytes: SUMMARY_BYTES, words: 'a job summary holds 1 MiB' };

export interface MarkdownOptions {
  readonly room?: Room;
  /** Sentences on how the run went, raw text. */
  readonly remarks?: readonly string[];
  /** How the reader runs the program. */
  readonly command?: string;
}

/**
 * The job summary: conclusion, a table a product, findings, the ladder to a listing, waived findings, how it was run.
 * What does not fit into the room is left out whole and counted.
 *
 * @param links null: places are shown without links
 */
export function renderMarkdown(
  report: Report,
  links: RepositoryLinks | null,
  { room = JOB_SUMMARY, remarks = [], command = INSTALLED }: MarkdownOptions = {},
): string {
  const head = conclusion(report);
  const tail = howItWasRun(report, remarks);
  let left = room.bytes - RESERVE - bytesOf(head) - bytesOf(tail);
  const parts = [head];
  const open = bySeverity(report);
  const sections: [title: string, noun: string, share: number, blocks: Iterable<string>][] = [
    ['', 'more table', 0.4, productTables(report, open)],
    ['Release gate', 'more table', 0.4, releaseGate(report)],
    ['API calls', 'more table', 0.4, coverageTables(report, links)],
    ['Findings', 'more finding', 0.7, map(open.filter(isShown), (finding) => findingBlock(finding, links))],
    ['', 'more line', 1, olderBlock(report)],
    ['What the repository shows', 'more table', 0.6, repositoryBlocks(report, links, command)],
    ['The way to the listing', 'more manifest', 0.4, ladders(report, open)],
    [
      'Waived',
      'more waived finding',
      0.6,
      map(
        report.findings.filter((one) => one.waiver && isShown(one)),
        (finding) => findingBlock(finding, links),
      ),
    ],
    ['Checks that did not run', 'more check', 1, notRun(report)],
  ];
  for (const [title, noun, share, blocks] of sections) {
    const section = fill(blocks, left * share, noun, room.words);
    if (section === '') continue;
    left -= bytesOf(section);
    parts.push(title === '' ? section : `### ${title}\n\n${section}`);
  }
  return [...parts, tail].join('\n');
}

function* map<T>(items: Iterable<T>, block: (item: T) => string): Iterable<string> {
  for (const item of items) yield block(item);
}

/** What came out, in one line of Markdown, with a mark before it. */
export function conclusionLine(report: Report): string {
  const crashed = erroredChecks(report).length;
  const counts = [countsText(report), sampleText(report) ?? []].flat().join('; ');
  if (crashed > 0) return `❌ The check could not finish: ${plural(crashed, 'rule')} crashed; ${counts}`;
  if (report.conclusion === 'failure') return `❌ Partner listing: ${counts}`;
  if (report.manifests.length === 0) return '✅ No partner manifest was found, and none is required';
  if (report.conclusion === 'neutral') return `⚠️ Partner listing: ${counts}; this run does not fail on errors`;
  return `✅ Partner listing: ${counts}`;
}

function conclusion(report: Report): string {
  const paths = report.manifests.length === 1 ? ` in ${code(report.manifests[0]?.path ?? '')}` : '';
  return (
    `## ${conclusionLine(report)}\n\n` +
    `${extentText(report)}${paths}, ${requirementsText(allRequirements(report))}. ` +
    `Checked against [what Microsoft asks of a Defender for Endpoint partner](${PROGRAMME_SOURCE}).\n`
  );
}

/** What was compared before the release. */
function* releaseGate(report: Report): Iterable<string> {
  const table = releaseGateTable(report);
  if (table) yield table;
}

/** What a vendor can show: which call sends what, and where that is set. */
function* coverageTables(report: Report, links: RepositoryLinks | null): Iterable<string> {
  for (const { products } of report.manifests)
    for (const { name, measurements } of products) {
      const { apiCalls } = measurements;
      if (!apiCalls) continue;
      for (const table of [coverageTable(name, apiCalls, links, report.run.today), leftOutTable(name, apiCalls, links)])
        if (table) yield table;
    }
}

/** They count like all others; only the list leaves them out. */
function* olderBlock(report: Report): Iterable<string> {
  const older = olderText(report);
  if (older) yield `> **${older}**. They count all the same; the report file holds them.\n`;
}

function* notRun(report: Report): Iterable<string> {
  for (const { manifest, product, rule, status, reason } of [...erroredChecks(report), ...skippedChecks(report)]) {
    const subject = product === null ? manifest : product;
    const why = `${status === 'errored' ? 'crashed: ' : ''}${reason ?? ''}`;
    yield `* ${markdownText(rule)} (${markdownText(shortText(subject))}): ${markdownText(shortText(why, REASON))}\n`;
  }
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
  if (run.changedSince !== null) facts.push(`changes since ${markdownText(shortText(run.changedSince))}`);
  if (run.release !== null) facts.splice(2, 0, `release ${markdownText(shortText(run.release))}`);
  const lines = [facts.join(' · '), ...remarks.map(markdownText)];
  return `<sub>How it was run: ${lines.join('<br>')}</sub>\n`;
}
