import { artworkOf, editsArtwork } from '../core/artwork.ts';
import { SEVERITIES } from '../core/finding.ts';
import type { Report, ReportFinding, ReportFix, ReportRequirement } from '../core/report.ts';
import { requirementOf } from '../requirements.ts';
import { padCells } from './cells.ts';
import { coverageLines } from './coverage.ts';
import { breakCommands, plainText, shortText } from './escape.ts';
import { showExcerpt } from './excerpt.ts';
import { leftOutLines } from './left-out.ts';
import { measured } from './measured.ts';
import {
  allRequirements,
  countsText,
  erroredChecks,
  extentText,
  type Group,
  groups,
  isShown,
  olderText,
  plural,
  requirementsText,
  sampleText,
} from './overview.ts';
import { releaseGateLines } from './release-gate.ts';
import { INSTALLED, repositoryLines } from './repository.ts';
import { STATES } from './states.ts';

export interface PrettyOptions {
  readonly colour: boolean;
  /** Only findings. */
  readonly quiet: boolean;
  /** Cells of a terminal line. */
  readonly width: number;
  /** How the reader runs the program. */
  readonly command?: string;
}

type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'cyan' | 'green';
type Paint = (style: Style, text: string) => string;

const SGR: Readonly<Record<Style, number>> = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 };
const COLOUR_OF = { error: 'red', warning: 'yellow', notice: 'cyan' } as const;
const STATE_COLOUR = {
  met: 'green',
  unmet: 'red',
  stated: 'cyan',
  waived: 'yellow',
  unstated: 'yellow',
  unknown: 'yellow',
  'not-applicable': 'dim',
} as const;

/** Where messages and excerpts begin. */
const INDENT = ' '.repeat(9);
/** Width of line numbers; with the bar they stand left of the messages' text. */
const GUTTER = 7;
/** Related places shown behind a finding's own. */
const SHOWN_PLACES = 3;
/** Longest reason of a waiver, a state or a check that did not run, in characters. */
const REASON = 400;
/** Cells before what was measured, in the table of requirements. */
const COLUMNS = { state: 15, id: 4, title: 22 } as const;
/** More clean products than this, and the last line must do. */
const TABLES = 10;

/** The report for a person at a terminal or in a log; every line is one line, whatever the repository holds. */
export function renderPretty(report: Report, { colour, quiet, width, command = INSTALLED }: PrettyOptions): string {
  const paint: Paint = (style, text) => (colour ? `\u001b[${SGR[style]}m${text}\u001b[0m` : text);
  const open = SEVERITIES.some((severity) => report.counts[severity] > 0);
  const crashes = erroredChecks(report);
  const products = report.manifests.reduce((sum, manifest) => sum + manifest.products.length, 0);
  const tables = !quiet && !open && crashes.length === 0 && products <= TABLES;
  const artwork = artworkOf(report.manifests);
  const lines: string[] = [];
  for (const group of groups(report)) {
    const findings = group.findings.filter(isShown);
    const isAsked = report.run.changedSince === null || findings.length > 0;
    const shown = tables ? isAny : quiet || products > TABLES || !isAsked ? isNone : isUnproven;
    const rows = table(group, shown, paint);
    const calls = quiet || products > TABLES || !isAsked ? [] : callLines(group, report.run.today, paint);
    if (findings.length + rows.length + calls.length === 0) continue;
    lines.push(paint('bold', headingOf(group)), '');
    for (const finding of findings) lines.push(...findingLines(finding, { paint, width, artwork }));
    if (rows.length > 0 && findings.length > 0) lines.push('');
    lines.push(...rows);
    if (calls.length > 0) lines.push(...(lines.at(-1) === '' ? [] : ['']), ...calls);
    lines.push('');
  }
  for (const { manifest, product, rule, reason } of crashes)
    lines.push(
      `  ${paint('red', 'crashed')}  ${paint('bold', rule)}  ${plainText(manifest)}${product === null ? '' : ` · ${shortText(product)}`}`,
      `${INDENT}${shortText(reason ?? '', REASON)}`,
      '',
    );
  const gate = quiet ? [] : releaseGateLines(report);
  if (gate.length > 0) lines.push(paint('bold', gate[0] ?? ''), ...gate.slice(1), '');
  if (!quiet) lines.push(...repositoryLines(report, command));
  const older = olderText(report);
  if (older) lines.push(older, ...(quiet ? [] : ['']));
  if (!quiet) lines.push(lastLine(report, open, crashes.length, paint));
  else if (lines.at(-1) === '') lines.pop();
  // Once more as a whole: text may end in '##', and a color begins with '['.
  return breakCommands(lines.map((line) => `${line}\n`).join(''));
}

function headingOf({ manifest, product }: Group): string {
  const parts = [plainText(manifest.path), ...(product === null ? [] : [shortText(product)])];
  return [...parts, ...(manifest.sample ? ['sample listing'] : [])].join(' · ');
}

interface FindingOptions {
  readonly paint: Paint;
  readonly width: number;
  readonly artwork: ReadonlySet<string>;
}

function findingLines(finding: ReportFinding, { paint, width, artwork }: FindingOptions): string[] {
  const { severity, waiver } = finding;
  const label = waiver ? paint('dim', `waived ${severity}`) : paint(COLOUR_OF[severity], severity);
  const lines = [
    `  ${label}  ${paint('bold', finding.rule)}  ${placeText(finding)}${relatedText(finding)}`,
    `${INDENT}${plainText(finding.message)}`,
  ];
  const shown = showExcerpt(finding, Math.max(20, width - INDENT.length - 2));
  if (shown)
    lines.push(
      `${paint('dim', `${String(shown.line).padStart(GUTTER)} |`)} ${shown.text}`,
      `${paint('dim', `${' '.repeat(Math.max(GUTTER, String(shown.line).length))} |`)} ${paint(COLOUR_OF[severity], shown.marks)}`,
    );
  if (finding.fix)
    lines.push(
      `${INDENT}${paint('green', 'fix:')} ${plainText(finding.fix.title)} (${fixCommand(finding.fix, artwork)})`,
    );
  if (waiver) lines.push(`${INDENT}waived: ${shortText(waiver.reason, REASON)}${until(waiver.expires)}`);
  return lines;
}

function fixCommand({ applicability, edits }: ReportFix, artwork: ReadonlySet<string>): string {
  if (editsArtwork(edits, artwork)) return 'mde-partner fix --suggest --art';
  return applicability === 'safe' ? 'mde-partner fix' : 'mde-partner fix --suggest';
}

function until(day: string | null): string {
  return day === null ? '' : ` (until ${plainText(day)})`;
}

function placeText({ path, start }: Pick<ReportFinding, 'path' | 'start'>): string {
  return `${plainText(path)}:${start.line}:${start.column}`;
}

function relatedText({ related }: ReportFinding): string {
  if (related.length === 0) return '';
  const places = related.slice(0, SHOWN_PLACES).map(placeText);
  if (related.length > SHOWN_PLACES) places.push(`${related.length - SHOWN_PLACES} more`);
  return `  (${places.join(', ')})`;
}

const isAny = () => true;
const isNone = () => false;
/** Neither proven nor refuted. No finding has to mention it, so it is shown next to findings too. */
const isUnproven = ({ status, reason }: ReportRequirement) =>
  reason !== null && (status === 'unknown' || status === 'waived');

/** The requirements of a group, as a table. */
function table(
  { manifest, product }: Group,
  isShown: (requirement: ReportRequirement) => boolean,
  paint: Paint,
): string[] {
  const measurements = manifest.products.find(({ name }) => name === product);
  return manifest.requirements
    .filter((requirement) => requirement.product === product && isShown(requirement))
    .flatMap((requirement) => row(requirement, measurements ? measured(requirement.id, measurements) : null, paint));
}

/** The API calls of a product, covered or not, and what their number leaves out. */
function callLines({ manifest, product }: Group, today: string, paint: Paint): string[] {
  const calls = manifest.products.find(({ name }) => name === product)?.measurements.apiCalls;
  if (!calls) return [];
  const [sum, ...rows] = coverageLines(calls, today);
  return [...(sum === undefined ? [] : [paint('bold', sum), ...rows]), ...leftOutLines(calls)];
}

function row({ id, status, reason }: ReportRequirement, value: string | null, paint: Paint): string[] {
  const state = paint(STATE_COLOUR[status], padCells(STATES[status].word, COLUMNS.state));
  const name = `${padCells(id, COLUMNS.id)}  ${padCells(requirementOf(id)?.title ?? '', COLUMNS.title)}`;
  const indent = ' '.repeat(2 + COLUMNS.state + 2);
  return [
    `  ${state}  ${name}  ${value === null ? '' : shortText(value)}`.trimEnd(),
    ...(reason === null ? [] : [`${indent}${paint('dim', shortText(reason, REASON))}`]),
  ];
}

function lastLine(report: Report, open: boolean, crashed: number, paint: Paint): string {
  const counts = countsText(report);
  const worst = SEVERITIES.find((severity) => report.counts[severity] > 0);
  const parts = [
    paint(worst ? COLOUR_OF[worst] : 'green', counts),
    extentText(report),
    requirementsText(allRequirements(report)),
  ];
  if (crashed > 0) parts.splice(1, 0, paint('red', `${plural(crashed, 'check')} crashed`));
  const sample = sampleText(report);
  if (sample) parts.push(sample);
  if (report.conclusion === 'neutral') parts.push('errors do not fail this run');
  if (open || report.counts.waived > 0) parts.push(paint('dim', 'mde-partner explain RULE'));
  return parts.join(' · ');
}
