import { tableHead, tableRow } from '../../core/markdown-table.ts';
import type { Report, ReportFinding } from '../../core/report.ts';
import { bytesOf, fill } from '../blocks.ts';
import { linkTarget, markdownText, shortText } from '../escape.ts';
import { COMMENT_CHARACTERS } from '../limits.ts';
import {
  bySeverity,
  erroredChecks,
  goneText,
  isShown,
  knownText,
  olderText,
  plural,
  policyText,
  skippedChecks,
} from '../overview.ts';
import type { RepositoryLinks } from '../repository-links.ts';
import { placeLink, SEVERITY_MARKS } from '../summary/finding.ts';
import { conclusionLine } from '../summary/markdown.ts';

/** The content of the single comment on a pull request. */
export interface Comment {
  readonly body: string;
  /** Whether nothing needs to be done: such a comment is only written over an existing comment. */
  readonly isClean: boolean;
}

export interface CommentOptions {
  /** First line of the body, an HTML comment that identifies the comment. */
  readonly marker: string;
  /** Names the run, for a repository with several. */
  readonly name: string;
  /** Null: places are shown without links. */
  readonly links: RepositoryLinks | null;
}

/** Bytes reserved for the notice that counts omitted rows. */
const RESERVE = 512;
const HEAD = tableHead(['Severity', 'Rule', 'Place', 'What is wanted']);

/**
 * Renders the conclusion in one line, one row per finding, and what else there is. Only whole rows; omitted rows are
 * counted.
 */
export function renderComment(report: Report, { marker, name, links }: CommentOptions): Comment {
  const findings = bySeverity(report);
  const isClean = findings.length === 0 && erroredChecks(report).length === 0;
  const line = conclusionLine(report);
  if (isClean) return { body: `${marker}\n${line} <sub>${markdownText(name)}</sub>\n`, isClean };
  const start = `${marker}\n### ${line}\n\n`;
  const end = `\n<sub>${[markdownText(name), ...remarks(report)].join(' · ')}</sub>\n`;
  const room = COMMENT_CHARACTERS - RESERVE - bytesOf(start) - bytesOf(HEAD) - bytesOf(end);
  const rows = fill(
    rowsOf(report, findings.filter(isShown), links),
    room,
    'more finding',
    'a comment holds 65,536 characters',
  );
  return { body: `${start}${rows === '' ? '' : HEAD}${rows}${end}`, isClean };
}

function* rowsOf(report: Report, findings: readonly ReportFinding[], links: RepositoryLinks | null): Iterable<string> {
  for (const { rule, manifest, product, reason } of erroredChecks(report))
    yield tableRow([
      `${SEVERITY_MARKS.error} crashed`,
      markdownText(rule),
      markdownText(shortText(product ?? manifest)),
      markdownText(reason ?? ''),
    ]);
  for (const finding of findings) {
    const { severity, rule, help, product, message, fix } = finding;
    yield tableRow([
      `${SEVERITY_MARKS[severity]} ${severity}`,
      `[${markdownText(rule)}](${linkTarget(help)})`,
      [placeLink(finding, links), ...(product === null ? [] : [markdownText(shortText(product))])].join('<br>'),
      [markdownText(message), ...(fix ? [`**Fix:** ${markdownText(fix.title)}`] : [])].join('<br>'),
    ]);
  }
}

function remarks(report: Report): string[] {
  const skipped = skippedChecks(report).length;
  const texts = [olderText(report), knownText(report), goneText(report), policyText(report)];
  return [
    ...texts.flatMap((text) => (text === null ? [] : [markdownText(text)])),
    ...(skipped > 0 ? [`${plural(skipped, 'check')} did not run`] : []),
    'the job summary has the details',
  ];
}
