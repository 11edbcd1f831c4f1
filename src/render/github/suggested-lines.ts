import type { ReportFix } from '../../core/report.ts';
import type { SourceText } from '../../core/text.ts';

/** Whole lines that replace others; numbers count from 1, `last` is included. */
export interface SuggestedLines {
  readonly first: number;
  readonly last: number;
  /** Without line ends; empty: the lines are removed. */
  readonly lines: readonly string[];
}

/** Characters that GitHub might not preserve; a carriage return before the line end is not part of a line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern is meant to find them
const UNSURE = /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff\p{Cs}]/u;

/**
 * Returns the smallest ranges of whole lines that can express a fix, best first. Lines that are only added need a
 * neighbor that stays: the line before, else the line after. Empty if the fix changes no line of the file, or contains
 * characters that GitHub might not preserve.
 *
 * @param source the file, which contains every edit of the fix
 */
export function suggestedLines(source: SourceText, edits: ReportFix['edits']): readonly SuggestedLines[] {
  const { start, before, after } = touchedLines(source, edits);
  if (after.some((line) => UNSURE.test(line))) return [];
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  const most = Math.min(before.length, after.length) - head;
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const first = start + head;
  const last = start + before.length - tail - 1;
  const lines = after.slice(head, after.length - tail);
  if (first > last && lines.length === 0) return [];
  if (first <= last) return [{ first, last, lines }];
  const near = (line: number, order: (own: string) => string[]) =>
    line >= 1 && line <= realLines(source) ? [{ first: line, last: line, lines: order(source.line(line)) }] : [];
  return [...near(first - 1, (own) => [own, ...lines]), ...near(first, (own) => [...lines, own])];
}

/** Returns the lines that the edits touch, before and after. The text after the last line end is not a line. */
function touchedLines(source: SourceText, edits: ReportFix['edits']) {
  const sorted = edits
    .map(({ start, end, text }) => ({ start: source.offsetAt(start), end: source.offsetAt(end), text }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const start = source.positionAt(sorted[0]?.start ?? 0).line;
  const end = source.positionAt(Math.max(...sorted.map((edit) => edit.end))).line;
  const from = source.offsetAt({ line: start, column: 1 });
  const to = source.offsetAt({ line: end, column: source.line(end).length + 1 });
  let text = '';
  let at = from;
  for (const edit of sorted) {
    text += source.text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  text += source.text.slice(at, to);
  const lines = (whole: string) => whole.split('\n').map((line) => line.replace(/\r$/, ''));
  const [before, after] = [lines(source.text.slice(from, to)), lines(text)];
  if (end > realLines(source)) before.pop();
  if (to === source.text.length && after.at(-1) === '') after.pop();
  return { start, before, after };
}

function realLines(source: SourceText): number {
  return source.lineCount - (source.line(source.lineCount) === '' ? 1 : 0);
}
