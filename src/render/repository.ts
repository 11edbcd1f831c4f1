import { tableHead, tableRow } from '../core/markdown-table.ts';
import type { ApiCallMeasurement, Report, RepositoryReport } from '../core/report.ts';
import { CREATE_COMMAND, TEMPLATE_COMMAND } from '../core/template-command.ts';
import { padCells } from './cells.ts';
import { coverageText, inOrder } from './coverage.ts';
import { htmlText, markdownText, plainText, shortText } from './escape.ts';
import { leftOutLines, leftOutTable } from './left-out.ts';
import { plural } from './overview.ts';
import type { RepositoryLinks } from './repository-links.ts';
import { type Edit, editsOf } from './shared-edits.ts';
import { fileLink, lineLink } from './summary/finding.ts';

type Site = ApiCallMeasurement['sites'][number];
type Step = Edit['step'];

/** Most rows of one list; the report file has all of them. */
const PRETTY_ROWS = 20;
const MARKDOWN_ROWS = 200;
/** Longest reason, and longest advice for an edit, which may quote a line of code; in characters. */
const REASON = 160;
const ADVICE = 300;
/** The command on a machine on which the package is installed. */
export const INSTALLED = 'mde-partner';

const TITLE = 'No manifest was found. This is what the repository shows:';
const NO_CALLS = 'No API calls to Defender for Endpoint or Graph Security were found.';
const NONE_FOLLOWED = 'No API call could be followed.';
const NOT_SCANNED = 'The sources were not scanned for API calls.';
const NO_LOGOS = 'No SVG file that could be the logo was found.';
const LOGOS = 'SVG files that could be the logo';

/**
 * Describes a repository without a manifest, for a terminal or a log. Empty if there is a manifest.
 *
 * @param command how the reader runs the program
 */
export function repositoryLines(report: Report, command: string): string[] {
  const { repository, run } = report;
  if (!repository) return [];
  const next = nextStep(report);
  return [
    TITLE,
    '',
    ...callLines(repository.apiCalls, run.today),
    '',
    ...logoLines(repository.logos),
    '',
    `Next: ${plainText(command)} ${next.command} (${next.does} a manifest to start from)`,
    '',
  ];
}

function callLines(calls: ApiCallMeasurement | null, today: string): string[] {
  if (!calls) return [`  ${NOT_SCANNED}`];
  const sum = coverageText(calls);
  const rows = inOrder(calls.sites).map((site) =>
    [
      padCells(site.status, 12),
      plainText(`${site.path}:${site.line}`),
      ...(site.host === null ? [] : [plainText(site.host)]),
      ...(site.userAgent === null ? [] : [shortText(site.userAgent)]),
      ...reasonsOf(site).map((reason) => shortText(reason, REASON)),
    ].join('  '),
  );
  const shared = sharedEdit(calls.sites);
  const retired = retiredSites(calls.sites).map(
    (site) => `${plainText(`${site.path}:${site.line}`)}  ${shortText(retirementText(site, today), REASON)}`,
  );
  return [
    ...(sum === null ? [`  ${noCalls(calls)}`] : [`  ${sum}`, ...limited(rows)]),
    ...(shared === null
      ? []
      : [
          `  ${shared.words} ${plainText(`${shared.step.path}:${shared.step.line}`)}`,
          `    ${shortText(shared.step.message, ADVICE)}`,
        ]),
    ...(retired.length === 0 ? [] : ['  Retired endpoints', ...limited(retired)]),
    ...leftOutLines(calls),
  ];
}

function logoLines(logos: RepositoryReport['logos']): string[] {
  if (logos.length === 0) return [`  ${NO_LOGOS}`];
  return [`  ${LOGOS}`, ...logos.map(({ path, ratio }) => `    ${padCells(shapeText(ratio), 12)}  ${plainText(path)}`)];
}

function limited(rows: readonly string[]): string[] {
  const more = rows.length - PRETTY_ROWS;
  return [
    ...rows.slice(0, PRETTY_ROWS).map((row) => `    ${row}`),
    ...(more > 0 ? [`    and ${more} more; --format json lists all`] : []),
  ];
}

/** Does the same for the job summary, in blocks. */
export function* repositoryBlocks(report: Report, links: RepositoryLinks | null, command: string): Iterable<string> {
  const { repository, run } = report;
  if (!repository) return;
  const { apiCalls, logos } = repository;
  if (!apiCalls) yield `${NOT_SCANNED}\n\n`;
  else {
    const sum = coverageText(apiCalls);
    yield sum === null ? `${noCalls(apiCalls)}\n\n` : callTable(sum, apiCalls, links);
    const shared = sharedEdit(apiCalls.sites);
    if (shared)
      yield `${shared.words} ${lineLink(shared.step.path, shared.step.line, links)}:\n\n${codeBlock(shortText(shared.step.message, ADVICE))}`;
    const retired = retiredSites(apiCalls.sites);
    if (retired.length > 0)
      yield tableOf(
        ['Retired endpoint', 'Use instead'],
        retired.map((site) => [
          lineLink(site.path, site.line, links),
          markdownText(shortText(retirementText(site, run.today), REASON)),
        ]),
      );
    const leftOut = leftOutTable('API addresses', apiCalls, links);
    if (leftOut !== null) yield leftOut;
  }
  if (logos.length === 0) yield `${NO_LOGOS}\n\n`;
  else
    yield tableOf(
      [LOGOS, 'Shape'],
      logos.map(({ path, ratio }) => [fileLink(path, links), shapeText(ratio)]),
    );
  const next = nextStep(report);
  yield `This command ${next.does} a manifest to start from:\n\n${codeBlock(`${command} ${next.command}`)}`;
}

/** The command that leads to a manifest. It cannot write one for a glob, or where a similar file may have been meant. */
function nextStep({ manifests, findings }: Report): { readonly command: string; readonly does: string } {
  const missing = new Set(manifests.flatMap(({ path, sha256 }) => (sha256 === null ? [path] : [])));
  const faults = findings.filter(({ path }) => missing.has(path));
  return faults.length === 0 || faults.some(({ fix }) => fix !== null)
    ? { command: CREATE_COMMAND, does: 'writes' }
    : { command: TEMPLATE_COMMAND, does: 'prints' };
}

/** Returns one line to copy; in Markdown text, escaping may add invisible characters. */
function codeBlock(line: string): string {
  return `<pre>${htmlText(line)}</pre>\n\n`;
}

function callTable(sum: string, calls: ApiCallMeasurement, links: RepositoryLinks | null): string {
  const rows = inOrder(calls.sites).map((site) => [
    site.status,
    lineLink(site.path, site.line, links),
    markdownText(site.host ?? ''),
    [
      ...(site.userAgent === null ? [] : [`<code>${markdownText(shortText(site.userAgent))}</code>`]),
      ...reasonsOf(site).map((reason) => markdownText(shortText(reason, REASON))),
    ].join('<br>'),
  ]);
  return `${sum}\n\n${tableOf(['State', 'Call', 'Host', 'User-Agent'], rows)}`;
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const more = rows.length - MARKDOWN_ROWS;
  return [
    tableHead(head),
    ...rows.slice(0, MARKDOWN_ROWS).map(tableRow),
    ...(more > 0 ? [`\n${more} more are in the report file.\n`] : []),
    '\n',
  ].join('');
}

function noCalls({ notJudged }: ApiCallMeasurement): string {
  return notJudged.length === 0 ? NO_CALLS : NONE_FOLLOWED;
}

/** Explains why a call is open, or where its value is written and what it should be. What is missing has an edit of its own. */
function reasonsOf({ status, evidence }: Site): readonly string[] {
  const steps = evidence?.slice(-1) ?? [];
  if (status === 'unverifiable') return steps.map(({ message }) => message);
  if (status === 'malformed' || status === 'legacy')
    return steps.map(({ path, line, message }) => `${path}:${line}  ${message}`);
  return [];
}

/** Introduces the edit that sets the header of most uncovered calls; null: none is known. */
function sharedEdit(sites: readonly Site[]): { readonly words: string; readonly step: Step } | null {
  const missing = sites.filter(({ status }) => status === 'missing');
  const [most] = editsOf(missing);
  if (!most) return null;
  const { step, count } = most;
  const all = plural(missing.length, 'call');
  if (missing.length === 1) return { words: 'The call without the User-Agent can be fixed at', step };
  if (count === 1) return { words: `The ${all} without the User-Agent have no place in common. Start at`, step };
  const covered = count < missing.length ? `${count} of the ${all}` : count === 2 ? 'both calls' : `all ${all}`;
  return { words: `One edit covers ${covered} without the User-Agent, at`, step };
}

function retiredSites(sites: readonly Site[]): readonly Site[] {
  return sites.filter(({ retired }) => retired !== null);
}

function retirementText({ retired }: Site, today: string): string {
  const since = retired?.since ?? null;
  const state = since === null ? 'retired' : since <= today ? `retired on ${since}` : `will be retired on ${since}`;
  return `${state}. Use ${retired?.useInstead ?? ''}.`;
}

/** `1:1, square`, `2.06:1`, `1:1.5`; three decimals if two would look like a square. */
function shapeText(ratio: number | null): string {
  if (ratio === null) return 'no ratio';
  const [wide, side] = ratio < 1 ? [false, 1 / ratio] : [true, ratio];
  if (side.toFixed(3) === '1.000') return '1:1, square';
  const shown = Number(side.toFixed(side < 1.01 ? 3 : 2));
  return wide ? `${shown}:1` : `1:${shown}`;
}
