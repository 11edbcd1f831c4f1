import { editsArtwork } from '../../core/artwork.ts';
import { isOpen } from '../../core/open-findings.ts';
import type { ReportFinding, ReportFix } from '../../core/report.ts';
import { startText } from '../../core/text.ts';
import { plainText, shortText } from '../escape.ts';
import { showExcerpt } from '../excerpt.ts';
import { kindOf, waiverDetails } from '../overview.ts';
import { type Paint, SEVERITY_STYLES } from './paint.ts';
import { type Word, wordsOf, wrap } from './wrap.ts';

export interface FindingOptions {
  readonly paint: Paint;
  readonly width: number;
  /** How the reader runs the program. */
  readonly command: string;
  /** Paths of the files that a `logo` key names. */
  readonly artwork: ReadonlySet<string>;
}

/** Indentation of messages and excerpts, in cells. */
const INDENT = 9;
/** Width of line numbers, in cells; with the bar, they are left of the messages' text. */
const GUTTER = 7;
/** Most related places shown after a finding's own. */
const SHOWN_PLACES = 3;
/** Longest reason of a waiver, in characters. */
const REASON = 400;

/**
 * Renders severity, rule and places, then message, excerpt, fix and waiver, wrapped at the width. A known finding is one
 * line, because there may be many.
 */
export function findingLines(finding: ReportFinding, { paint, width, artwork, command }: FindingOptions): string[] {
  const { severity, waiver, known, fix } = finding;
  const style = SEVERITY_STYLES[severity];
  const margins = { width, indent: INDENT, hang: INDENT };
  const text = (words: readonly Word[]) => wrap(words, margins, paint);
  const wordsIn = (raw: string) => wordsOf(raw, width - INDENT);
  const head = wrap(headWords(finding), { ...margins, indent: 2 }, paint);
  if (known) return head;
  const lines = [...head, ...text(wordsIn(plainText(finding.message)))];
  const shown = showExcerpt(finding, Math.max(20, width - INDENT - 2));
  if (shown)
    lines.push(
      `${paint('dim', `${String(shown.line).padStart(GUTTER)} |`)} ${shown.text}`,
      `${paint('dim', `${' '.repeat(Math.max(GUTTER, String(shown.line).length))} |`)} ${paint(style, shown.marks)}`,
    );
  if (fix) {
    const label: Word = { text: 'fix:', style: 'green' };
    lines.push(
      ...text([label, ...wordsIn(plainText(fix.title)), { text: `(${command} ${fixCommand(fix, artwork)})` }]),
    );
  }
  if (waiver)
    lines.push(
      ...text(wordsIn(`waived: ${shortText(waiver.reason, REASON)}${shortText(waiverDetails(waiver), REASON)}`)),
    );
  return lines;
}

function headWords(finding: ReportFinding): Word[] {
  const { severity, rule } = finding;
  return [
    { text: kindOf(finding), style: isOpen(finding) ? SEVERITY_STYLES[severity] : 'dim' },
    { text: rule, gap: '  ', style: 'bold' },
    { text: placeText(finding), gap: '  ' },
    ...relatedWords(finding),
  ];
}

function fixCommand({ applicability, edits }: ReportFix, artwork: ReadonlySet<string>): string {
  if (editsArtwork(edits, artwork)) return 'fix --suggest --art';
  return applicability === 'safe' ? 'fix' : 'fix --suggest';
}

function placeText(place: Pick<ReportFinding, 'path' | 'start'>): string {
  return plainText(startText(place));
}

/** Places in the file of the finding have no path. */
function relatedWords({ path, related }: ReportFinding): Word[] {
  if (related.length === 0) return [];
  const places = related
    .slice(0, SHOWN_PLACES)
    .map((one) => (one.path === path ? `${one.start.line}:${one.start.column}` : placeText(one)));
  if (related.length > SHOWN_PLACES) places.push(`${related.length - SHOWN_PLACES} more`);
  const last = places.length - 1;
  return places.map((place, index) => ({
    text: `${index === 0 ? '(' : ''}${place}${index === last ? ')' : ','}`,
    gap: index === 0 ? '  ' : ' ',
  }));
}
