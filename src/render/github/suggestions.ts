import { MARK } from '../../core/bytes.ts';
import type { Report, ReportFinding } from '../../core/report.ts';
import { sha256Of } from '../../core/sha256.ts';
import type { SourceText } from '../../core/text.ts';
import type { Hunk } from '../../core/unified-diff.ts';
import { linkTarget, markdownText, shortText } from '../escape.ts';
import { oneForEachArtwork } from '../offered-fixes.ts';
import { bySeverity, isShown, plural } from '../overview.ts';
import { type SuggestedLines, suggestedLines } from './suggested-lines.ts';

/** A review comment with a block that GitHub offers to commit. Lines count from 1, on the new side of the diff. */
export interface Suggestion {
  readonly path: string;
  readonly first: number;
  readonly last: number;
  /** First line of the body; the same if path, text and proposed lines are the same. */
  readonly marker: string;
  readonly body: string;
}

/** A file of the pull request at its head. */
export interface DiffFile {
  readonly source: SourceText;
  readonly hunks: readonly Hunk[];
  /** Whether it begins with a byte order mark, which `source` leaves out. */
  readonly hasMark: boolean;
}

/** Start of all our markers. */
export const SUGGESTION_MARKER = '<!-- mde-partner-check-suggestion ';
/** Hexadecimal digits of the hash in a marker. */
const DIGITS = 16;

/**
 * Returns a suggestion for every fix within one hunk of one file, errors first, and at most one for a file of artwork:
 * the next push gets the next. Findings with the same fix share one suggestion. All others stay plain findings.
 *
 * @param fileOf null: not in the pull request, its diff is unknown, or another version of the file was checked
 * @param room characters of a comment's body
 */
export function suggestions(report: Report, fileOf: (path: string) => DiffFile | null, room: number): Suggestion[] {
  const byFix = new Map<string, ReportFinding[]>();
  for (const finding of bySeverity(report).filter(isShown)) {
    if (!finding.fix) continue;
    const key = JSON.stringify(finding.fix.edits);
    byFix.set(key, [...(byFix.get(key) ?? []), finding]);
  }
  const isFree = oneForEachArtwork(report);
  return [...byFix.values()].flatMap((findings) => {
    const made = suggestion(findings, fileOf, room);
    return made && findings[0]?.fix && isFree(findings[0].fix) ? made : [];
  });
}

function suggestion(
  findings: readonly ReportFinding[],
  fileOf: (path: string) => DiffFile | null,
  room: number,
): Suggestion | null {
  const edits = findings[0]?.fix?.edits ?? [];
  const [path, ...others] = new Set(edits.map((edit) => edit.path));
  const file = path === undefined || others.length > 0 ? null : fileOf(path);
  if (!file || path === undefined) return null;
  const lines = suggestedLines(file.source, edits).find((one) => file.hunks.some((hunk) => holds(hunk, one)));
  if (!lines) return null;
  const text = bodyOf(findings, lines, file);
  const hash = sha256Of(JSON.stringify([path, text])).slice(0, DIGITS);
  const marker = `${SUGGESTION_MARKER}${hash} -->`;
  const body = `${marker}\n${text}`;
  return body.length > room ? null : { path, first: lines.first, last: lines.last, marker, body };
}

/**
 * Whether both ends are in one hunk; otherwise GitHub refuses the whole review. parkerbxyz/suggest-changes#28, #48,
 * #64.
 */
function holds({ first, last }: Hunk, lines: SuggestedLines): boolean {
  return first <= lines.first && lines.last <= last;
}

const WORDS = {
  safe: ['Fix', 'It keeps the meaning.'],
  suggest: ['Proposal', 'Read it before you commit it.'],
} as const;

function bodyOf(
  findings: readonly ReportFinding[],
  lines: SuggestedLines,
  { hasMark }: Pick<DiffFile, 'hasMark'>,
): string {
  const fix = findings[0]?.fix;
  const [noun, advice] = WORDS[fix?.applicability ?? 'suggest'];
  const text = lines.lines.map((line) => `${line}\n`).join('');
  const code = hasMark && lines.first === 1 && text !== '' ? `${MARK}${text}` : text;
  const fence = '`'.repeat(Math.max(3, longestRun(code) + 1));
  const proposal = `**${noun}:** ${markdownText(fix?.title ?? '')}. ${advice}`;
  return `${findings.map(findingText).join('\n\n')}\n\n${proposal}\n\n${fence}suggestion\n${code}${fence}\n`;
}

/** Everything is on one line: a line that began with a partner's text could begin with Markdown. */
function findingText({ severity, rule, help, product, message }: ReportFinding): string {
  const head = [
    `**${severity}**`,
    `[${markdownText(rule)}](${linkTarget(help)})`,
    ...(product === null ? [] : [markdownText(shortText(product))]),
  ];
  return `${head.join(' · ')}<br>${markdownText(message)}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

/** Returns the text of the review itself. @param left suggestions beyond the limit of one push */
export function reviewBody(written: number, left: number): string {
  const more = left > 0 ? ` ${plural(left, 'more suggestion')} will follow when these are resolved.` : '';
  return `mde-partner-check suggests ${plural(written, 'change')} to fix findings on the lines of this pull request.${more}`;
}
