import { artworkOf } from '../../core/artwork.ts';
import { SEVERITIES } from '../../core/finding.ts';
import type { Report } from '../../core/report.ts';
import { coverageLines } from '../coverage.ts';
import { breakCommands, plainText, shortText } from '../escape.ts';
import { leftOutLines } from '../left-out.ts';
import {
  allRequirements,
  countsText,
  erroredChecks,
  extentText,
  type Group,
  goneText,
  groups,
  isShown,
  olderText,
  passText,
  plural,
  policyText,
  requirementsText,
  sampleText,
} from '../overview.ts';
import { releaseGateLines } from '../release-gate.ts';
import { INSTALLED, repositoryLines } from '../repository.ts';
import { MANY_PRODUCTS } from '../requirement-rows.ts';
import { findingLines } from './finding.ts';
import { colored, type Paint, plain, SEVERITY_STYLES } from './paint.ts';
import { requirementLines } from './requirements.ts';
import { type Word, wordsOf, wrap, wrapLine } from './wrap.ts';

export interface PrettyOptions {
  readonly color: boolean;
  /** Whether to show only findings. */
  readonly quiet: boolean;
  /** Width of a terminal line, in cells. */
  readonly width: number;
  /** How the reader runs the program. */
  readonly command?: string;
}

interface Options {
  readonly paint: Paint;
  readonly width: number;
  /** How the reader runs the program. */
  readonly command: string;
}

/** Longest reason of a check that crashed, in characters. */
const REASON = 400;
/** Indentation of continued list lines, in cells: below the second column, or slightly right of the first. */
const HANGS = { calls: 8, gate: 16, leftOut: 6 } as const;

/**
 * Renders the report for a person at a terminal or in a log: findings by product, then the table of requirements, then
 * the sum. Text of the repository never starts a line of its own.
 */
export function renderPretty(report: Report, { color, quiet, width, command = INSTALLED }: PrettyOptions): string {
  const options = { paint: color ? colored : plain, width, command: plainText(command) };
  const lines = [...groupLines(report, { ...options, quiet }), ...crashLines(report, options)];
  if (!quiet) lines.push(...gateLines(report, options), ...repositoryLines(report, command));
  for (const text of [olderText(report), goneText(report)])
    if (text) lines.push(...wrapLine(plainText(text), { width, hang: 2 }, options.paint), '');
  lines.push(...policyLines(report, options));
  if (quiet) {
    if (lines.at(-1) === '') lines.pop();
  } else lines.push(...requirementLines(report, options), ...lastLines(report, options));
  // Once more as a whole: text may end in '##', and a color begins with '['.
  return breakCommands(lines.map((line) => `${line}\n`).join(''));
}

/** The findings of each product and its API calls. */
function groupLines(report: Report, options: Options & Pick<PrettyOptions, 'quiet'>): string[] {
  const artwork = artworkOf(report.manifests);
  const products = report.manifests.reduce((sum, manifest) => sum + manifest.products.length, 0);
  return groups(report).flatMap((group) => {
    const findings = group.findings.filter(isShown);
    const isAsked = report.run.changedSince === null || findings.length > 0;
    const calls =
      options.quiet || products > MANY_PRODUCTS || !isAsked ? [] : callLines(group, report.run.today, options);
    if (findings.length + calls.length === 0) return [];
    return [
      options.paint('bold', headingOf(group)),
      ...findings.flatMap((finding) => findingLines(finding, { ...options, artwork })),
      ...(findings.length > 0 && calls.length > 0 ? [''] : []),
      ...calls,
      '',
    ];
  });
}

function headingOf({ manifest, product }: Group): string {
  const parts = [plainText(manifest.path), ...(product === null ? [] : [shortText(product)])];
  return [...parts, ...(manifest.sample ? ['sample listing'] : [])].join(' · ');
}

/** The API calls of a product, covered or not, and what their number leaves out. */
function callLines({ manifest, product }: Group, today: string, { paint, width }: Options): string[] {
  const calls = manifest.products.find(({ name }) => name === product)?.measurements.apiCalls;
  if (!calls) return [];
  const [sum, ...rows] = coverageLines(calls, today);
  return [
    ...(sum === undefined ? [] : [paint('bold', sum)]),
    ...rows.flatMap((row) => wrapLine(row, { width, hang: HANGS.calls }, paint)),
    ...leftOutLines(calls).flatMap((line) => wrapLine(line, { width, hang: HANGS.leftOut }, paint)),
  ];
}

/** Also if only findings are shown: it may have changed them. */
function policyLines(report: Report, { paint, width }: Options): string[] {
  const text = policyText(report);
  return text === null ? [] : [...wrap(wordsOf(plainText(text), width), { width, indent: 0, hang: 2 }, paint), ''];
}

function crashLines(report: Report, { paint, width }: Options): string[] {
  return erroredChecks(report).flatMap(({ manifest, product, rule, reason }) => [
    `  ${paint('red', 'crashed')}  ${paint('bold', rule)}  ${plainText(manifest)}${product === null ? '' : ` · ${shortText(product)}`}`,
    ...wrap(wordsOf(shortText(reason ?? '', REASON), width - 9), { width, indent: 9, hang: 9 }, paint),
    '',
  ]);
}

function gateLines(report: Report, { paint, width }: Options): string[] {
  const [title, ...rows] = releaseGateLines(report);
  if (title === undefined) return [];
  return [paint('bold', title), ...rows.flatMap((row) => wrapLine(row, { width, hang: HANGS.gate }, paint)), ''];
}

/** Whether a heading of findings says that the listing is a sample. */
function isInHeading({ manifests, findings }: Report): boolean {
  return manifests.length === 1 && findings.some(isShown);
}

/**
 * The sum, in one line where it fits; it breaks between clauses. It does not repeat what the heading of the findings
 * says: that there is one product, or that the listing is a sample.
 */
function lastLines(report: Report, { paint, width, command }: Options): string[] {
  const worst = SEVERITIES.find((severity) => report.counts[severity] > 0);
  const crashed = erroredChecks(report).length;
  const sample = isInHeading(report) ? null : sampleText(report);
  const why = passText(report);
  const parts: Word[] = [
    { text: countsText(report), style: worst || why !== null ? SEVERITY_STYLES[worst ?? 'warning'] : 'green' },
    ...(crashed > 0 ? [{ text: `${plural(crashed, 'check')} crashed`, style: 'red' as const }] : []),
    ...(worst && extentText(report) === '1 product' ? [] : [{ text: extentText(report) }]),
    ...(report.repository ? [] : [{ text: requirementsText(allRequirements(report)) }]),
    ...(sample ? [{ text: sample }] : []),
    ...(why === null ? [] : [{ text: why }]),
    ...(worst || report.counts.waived + report.counts.known > 0
      ? [{ text: `${command} explain RULE`, style: 'dim' as const }]
      : []),
  ];
  const words = parts.flatMap(({ text, style }) =>
    text
      .split(/(?<=,) /)
      .map((clause, index): Word => ({ text: clause, gap: index === 0 ? ' · ' : ' ', ...(style && { style }) })),
  );
  return wrap(words, { width, indent: 0, hang: 0 }, paint);
}
