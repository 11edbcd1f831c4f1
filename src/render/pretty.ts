import { SEVERITIES } from '../core/finding.ts';
import type { Report, ReportFinding, ReportRequirement } from '../core/report.ts';
import { REQUIREMENTS } from '../requirements.ts';
import { padCells } from './cells.ts';
import { coverageLines } from './coverage.ts';
import { breakCommands, plainText, shortText } from './escape.ts';
import { showExcerpt } from './excerpt.ts';
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
  STATE_WORDS,
} from './overview.ts';

export interface PrettyOptions {
  readonly colour: boolean;
  /** Only findings. */
  readonly quiet: boolean;
  /** Cells of a terminal line. */
  readonly width: number;
}

type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'cyan' | 'green';
type Paint = (style: Style, text: string) => string;

const SGR: Readonly<Record<Style, number>> = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 };
const COLOUR_OF = { error: 'red', warning: 'yellow', notice: 'cyan' } as const;
const STATE_COLOUR = {
  met: 'green',
  unmet: 'red',
  stated: 'cyan',
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
/** Longest reason of a waiver or of a check that did not run, in characters. */
const REASON = 200;
/** More clean products than this, and the last line must do. */
const TABLES = 10;

/** The report for a person at a terminal or in a log; every line is one line, whatever the repository holds. */
export function renderPretty(report: Report, { colour, quiet, width }: PrettyOptions): string {
  const paint: Paint = (style, text) => (colour ? `\u001b[${SGR[style]}m${text}\u001b[0m` : text);
  const open = SEVERITIES.some((severity) => report.counts[severity] > 0);
  const crashes = erroredChecks(report);
  const products = report.manifests.reduce((sum, manifest) => sum + manifest.products.length, 0);
  const tables = !quiet && !open && crashes.length === 0 && products <= TABLES;
  const lines: string[] = [];
  for (const group of groups(report)) {
    const rows = tables ? table(group, paint) : [];
    const findings = group.findings.filter(isShown);
    const isAsked = report.run.changedSince === null || findings.length > 0;
    const calls = quiet || products > TABLES || !isAsked ? [] : callLines(group, paint);
    if (findings.length + rows.length + calls.length === 0) continue;
    lines.push(paint('bold', headingOf(group)), '');
    for (const finding of findings) lines.push(...findingLines(finding, paint, width));
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
  const older = olderText(report);
  if (older) lines.push(older, ...(quiet ? [] : ['']));
  if (!quiet) lines.push(lastLine(report, open, crashes.length, paint));
  else if (lines.at(-1) === '') lines.pop();
  // Once more as a whole: text may end in '##', and a color begins with '['.
  return breakCommands(lines.map((line) => `${line}\n`).join(''));
}

function headingOf({ manifest, product }: Group): string {
  return product === null ? plainText(manifest.path) : `${plainText(manifest.path)} · ${shortText(product)}`;
}

function findingLines(finding: ReportFinding, paint: Paint, width: number): string[] {
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
  if (finding.fix) {
    const command = finding.fix.applicability === 'safe' ? 'mde-partner fix' : 'mde-partner fix --suggest';
    lines.push(`${INDENT}${paint('green', 'fix:')} ${plainText(finding.fix.title)} (${command})`);
  }
  if (waiver) lines.push(`${INDENT}waived: ${shortText(waiver.reason, REASON)}${until(waiver.expires)}`);
  return lines;
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

/** What was looked at, for a run in which nothing is left to mend. */
function table({ manifest, product }: Group, paint: Paint): string[] {
  const measurements = manifest.products.find(({ name }) => name === product);
  return manifest.requirements
    .filter((requirement) => requirement.product === product)
    .map((requirement) => row(requirement, measurements ? measured(requirement.id, measurements) : null, paint));
}

/** The API calls of a product, covered or not. */
function callLines({ manifest, product }: Group, paint: Paint): string[] {
  const calls = manifest.products.find(({ name }) => name === product)?.measurements.apiCalls;
  const [sum, ...rows] = calls ? coverageLines(calls) : [];
  return sum === undefined ? [] : [paint('bold', sum), ...rows];
}

function row({ id, status }: ReportRequirement, value: string | null, paint: Paint): string {
  const title = REQUIREMENTS.find((requirement) => requirement.id === id)?.title ?? '';
  const state = paint(STATE_COLOUR[status], padCells(STATE_WORDS[status], 14));
  return `  ${state}  ${padCells(id, 4)}  ${padCells(title, 22)}  ${value === null ? '' : shortText(value)}`.trimEnd();
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
  if (report.conclusion === 'neutral') parts.push('errors do not fail this run');
  if (open || report.counts.waived > 0) parts.push(paint('dim', 'mde-partner explain RULE'));
  return parts.join(' · ');
}
