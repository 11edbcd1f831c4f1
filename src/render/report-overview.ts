import { tableHead, tableRow } from '../core/markdown-table.ts';
import { isOpen } from '../core/open-findings.ts';
import type { Report, ReportRequirement } from '../core/report.ts';
import { isUrl } from '../core/url.ts';
import { REQUIREMENTS } from '../requirements.ts';
import { bytesOf, fill } from './blocks.ts';
import { jsonText, linkTarget, markdownText, shortText } from './escape.ts';
import { SUMMARY_BYTES } from './limits.ts';
import {
  allRequirements,
  bySeverity,
  CONCLUSION_MARKS,
  type ConclusionMark,
  conclusionMark,
  countsText,
  erroredChecks,
  groupBy,
  grouped,
  plural,
} from './overview.ts';
import { isClean, type RequirementRow, requirementRows, worstFirst } from './requirement-rows.ts';
import { STATES } from './states.ts';
import { overviewHead, overviewLines } from './summary/overview.ts';
import { code } from './summary/tables.ts';

type Conclusion = Report['conclusion'];

/** What the overview says about one report; keeps nothing else of it. */
export interface ReportEntry {
  /** As shown to the reader. */
  readonly file: string;
  readonly repositoryUrl: string | null;
  readonly version: string;
  readonly today: string;
  readonly conclusion: Conclusion;
  readonly mark: ConclusionMark;
  readonly crashed: number;
  readonly counts: Report['counts'];
  readonly products: readonly ProductEntry[];
  /** Higher is worse, the first difference decides. */
  readonly weight: readonly number[];
  /** Markdown: a row of the table, and the details of a report with findings. */
  readonly row: string;
  readonly details: string;
}

interface ProductEntry {
  readonly manifest: string;
  /** Null: what concerns a manifest as a whole. */
  readonly name: string | null;
  readonly counts: RequirementRow['counts'];
  readonly requirements: Readonly<Record<string, string>>;
}

/** Worst first. */
const CONCLUSIONS: readonly Conclusion[] = ['failure', 'neutral', 'success'];
/** Most products, and most rules, in the details of a report; the report itself has all. */
const SHOWN_PRODUCTS = 20;
const SHOWN_RULES = 10;
/** Bytes reserved for headings, the legend and notices about what was left out. */
const RESERVE = 8192;
/** The part of the room for the table of reports. */
const TABLE_SHARE = 0.5;
const WORDS = 'a job summary holds 1 MiB';

/** @param file as shown to the reader */
export function reportEntry(file: string, report: Report): ReportEntry {
  const { run, tool, conclusion, counts } = report;
  const rows = worstFirst(requirementRows(report));
  const crashed = erroredChecks(report).length;
  const requirements = allRequirements(report);
  const mark = conclusionMark(report);
  const has = (status: string) => requirements.filter((one) => one.status === status).length;
  const failed = CONCLUSIONS.length - CONCLUSIONS.indexOf(conclusion);
  const name = nameOf(file, run.repositoryUrl);
  return {
    file,
    repositoryUrl: run.repositoryUrl,
    version: tool.version,
    today: run.today,
    conclusion,
    mark,
    crashed,
    counts,
    products: rows.map(({ manifest, product, counts: own, states }) => ({
      manifest: manifest.path,
      name: product,
      counts: own,
      requirements: Object.fromEntries([...states.values()].map(({ id, status }) => [id, status])),
    })),
    weight: [
      ...[crashed, failed, counts.error, has('unmet'), counts.warning, counts.waived + counts.known + has('waived')],
      ...[counts.notice, has('unknown') + has('unstated')],
    ],
    row: tableRow([
      `${mark} ${nameCell(file, run.repositoryUrl)}`,
      inLines([...(crashed > 0 ? [`${plural(crashed, 'rule')} crashed`] : []), ...countsText(report).split(', ')]),
      metText(requirements),
    ]),
    details: rows.every(isClean) ? '' : detailsOf(name, report, rows),
  };
}

/** Path of the repository on its host, else the name of the file. */
function nameOf(file: string, url: string | null): string {
  return url?.replace(/^https?:\/\/[^/]*\//, '') || file;
}

/** The last part of the name, linked, above what distinguishes it: a phone shows narrow columns only. */
function nameCell(file: string, url: string | null): string {
  if (url === null) return markdownText(shortText(file));
  const parts = nameOf(file, url).split('/');
  const text = markdownText(shortText(parts.at(-1) ?? ''));
  const link = /^https?:\/\//.test(url) && isUrl(url) ? `[${text}](${linkTarget(url)})` : text;
  const owner = parts.slice(0, -1).join('/');
  return [
    link,
    ...[owner, file].filter((part) => part !== '').map((part) => `<sub>${markdownText(shortText(part))}</sub>`),
  ].join('<br>');
}

/** `6 of 10`, without those that do not apply. */
function metText(requirements: readonly ReportRequirement[]): string {
  const asked = requirements.filter(({ status }) => status !== 'not-applicable');
  const met = asked.filter(({ status }) => status === 'met').length;
  return asked.length === 0 ? '' : `${grouped(met)}&nbsp;of&nbsp;${grouped(asked.length)}`;
}

/** Each part on a line of its own, which does not break where it fits. */
function inLines(parts: readonly string[]): string {
  return parts.map((part) => part.replaceAll(' ', '&nbsp;')).join('<br>');
}

function detailsOf(name: string, report: Report, rows: readonly RequirementRow[]): string {
  const shown = rows.filter((row) => !isClean(row)).slice(0, SHOWN_PRODUCTS);
  const left = rows.length - shown.length;
  const more = left > 0 ? `\n${plural(left, 'more product')} in the report.\n` : '';
  const table = `${overviewHead(rows)}${[...overviewLines(shown, rows)].join('')}`;
  const title = `${markdownText(shortText(name))}: ${countsText(report)}`;
  return `<details>\n<summary>${title}</summary>\n\n${table}${more}\n${rulesText(report)}</details>\n\n`;
}

function rulesText(report: Report): string {
  const rules = [...groupBy(bySeverity(report, isOpen), ({ rule }) => rule)];
  if (rules.length === 0) return '';
  const names = rules
    .slice(0, SHOWN_RULES)
    .map(([rule, findings]) => `${code(rule)}${findings.length > 1 ? ` × ${grouped(findings.length)}` : ''}`);
  const left = rules.length - names.length;
  return `${[...names, ...(left > 0 ? [`and ${grouped(left)} more`] : [])].join(', ')}\n\n`;
}

/** Returns the entries in order, worst first; otherwise by file. */
function inOrder(entries: readonly ReportEntry[]): readonly ReportEntry[] {
  return [...entries].sort((a, b) => {
    const at = a.weight.findIndex((weight, index) => weight !== b.weight[index]);
    if (at >= 0) return (b.weight[at] as number) - (a.weight[at] as number);
    return a.file < b.file ? -1 : 1;
  });
}

function totals(entries: readonly ReportEntry[]): Report['counts'] {
  const sum = { error: 0, warning: 0, notice: 0, waived: 0, known: 0 };
  for (const { counts } of entries) for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += counts[key];
  return sum;
}

function worstOf(entries: readonly ReportEntry[]): Conclusion {
  return CONCLUSIONS.find((conclusion) => entries.some((entry) => entry.conclusion === conclusion)) ?? 'success';
}

/**
 * Renders reports as Markdown: the sum, one row per report, then the products of each report with findings. What does
 * not fit into a job summary is omitted as a whole and counted.
 */
export function renderOverview(entries: readonly ReportEntry[]): string {
  const sorted = inOrder(entries);
  const failed = entries.filter(({ conclusion }) => conclusion === 'failure').length;
  const result =
    failed > 0 ? `${grouped(failed)} of ${plural(entries.length, 'report')} failed` : plural(entries.length, 'report');
  const mark = CONCLUSION_MARKS.find((one) => entries.some((entry) => entry.mark === one)) ?? '✅';
  const head = `## ${mark} Partner listings: ${result} · ${countsText({ counts: totals(entries) })}\n\n`;
  const columns = tableHead(['Report', 'Findings', 'Met']);
  const room = SUMMARY_BYTES - RESERVE - bytesOf(head);
  const table = fill(
    sorted.map(({ row }) => row),
    room * TABLE_SHARE,
    'more report',
    WORDS,
  );
  const details = sorted.map((entry) => entry.details).filter((text) => text !== '');
  return [
    ...[head, columns, table, '\n'],
    fill(details, room - bytesOf(table), 'more report', WORDS),
    details.length > 0 ? legend() : '',
  ].join('');
}

function legend(): string {
  const states = Object.values(STATES).map(({ mark, word }) => `${mark} ${word}`);
  const titles = REQUIREMENTS.map(({ id, title }) => `${id}&nbsp;${markdownText(title)}`);
  return `<sub>${states.join(' · ')}<br>${titles.join(' · ')}</sub>\n`;
}

/** Renders the same as JSON, with every report. */
export function renderOverviewJson(entries: readonly ReportEntry[]): string {
  const reports = inOrder(entries).map(
    ({ weight: _weight, mark: _mark, row: _row, details: _details, ...entry }) => entry,
  );
  const overview = { schemaVersion: 1, conclusion: worstOf(entries), counts: totals(entries), reports };
  return `${jsonText(JSON.stringify(overview, null, 2))}\n`;
}
