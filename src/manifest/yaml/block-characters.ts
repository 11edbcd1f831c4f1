import { type Characters, Collector, type Line, linesOf } from './characters.ts';

/** Header and indentation of a block scalar, as the YAML parser found them. */
export interface BlockLayout {
  /** Offset of the first content line. */
  readonly content: number;
  /** Offset after the last content line, including empty lines. */
  readonly end: number;
  /** Header without comment, such as `>2-`. */
  readonly header: string;
  /** Indentation of the parent. */
  readonly indent: number;
}

/** Returns the characters of literal and folded text (YAML 1.2.2, section 8.1). */
export function blockCharacters(source: string, layout: BlockLayout): Characters {
  const out = new Collector();
  if (layout.content === layout.end) return out.done();
  const lines = linesOf(source, layout.content, layout.end).map((line) => ({ ...line, text: indentEnd(source, line) }));
  const indent = blockIndent(lines, layout);
  const hasText = lines.some((line) => !isEmpty(line));
  const end = hasText ? lines.findLastIndex((line) => !isEmpty(line) || isFurtherIn(line, indent)) + 1 : 0;
  if (hasText) addBlockLines(out, source, lines.slice(0, end), { indent, folded: layout.header.startsWith('>') });
  for (const line of lastBreaks(lines, end, layout.header)) out.add('\n', line.end, line.next);
  return out.done();
}

/**
 * Returns the lines whose ends follow the text: none with `-`, all with `+`, otherwise one. The last line has no end.
 */
function lastBreaks(lines: readonly BlockLine[], end: number, header: string): readonly BlockLine[] {
  if (header.includes('-')) return [];
  if (!header.includes('+')) return lines.slice(Math.max(0, end - 1), end);
  const kept = lines.slice(Math.max(0, end - 1), -1);
  return kept.length > 0 ? kept : lines.slice(-1);
}

interface BlockLine extends Line {
  /** Offset of the first character other than a space. */
  readonly text: number;
}

function indentEnd(source: string, line: Line): number {
  let at = line.start;
  while (at < line.end && source[at] === ' ') at++;
  return at;
}

function isEmpty(line: BlockLine): boolean {
  return line.text === line.end;
}

function isFurtherIn(line: BlockLine, indent: number): boolean {
  return line.text - line.start > indent;
}

function blockIndent(lines: readonly BlockLine[], layout: BlockLayout): number {
  const digit = /[1-9]/.exec(layout.header);
  if (digit) return layout.indent + Number(digit[0]);
  const first = lines.find((line) => !isEmpty(line));
  return first ? first.text - first.start : layout.indent;
}

interface BlockStyle {
  /** Number of leading columns that are not part of the text. */
  readonly indent: number;
  readonly folded: boolean;
}

function addBlockLines(
  out: Collector,
  source: string,
  lines: readonly BlockLine[],
  { indent, folded }: BlockStyle,
): void {
  const copy = (line: BlockLine) => out.copy(source, Math.min(line.start + indent, line.text), line.end);
  const breakAt = (line: BlockLine) => out.add('\n', line.end, line.next);
  const first = lines.findIndex((line) => !isEmpty(line));
  for (const line of lines.slice(0, first)) {
    copy(line);
    breakAt(line);
  }
  /** The last copied line and the empty lines after it. */
  let breaks: BlockLine[] = [];
  let wasMoreIndented = false;
  for (const line of lines.slice(first)) {
    const isMoreIndented = isFurtherIn(line, indent) || source[line.text] === '\t';
    if (folded && isEmpty(line) && !isMoreIndented) {
      breaks.push(line);
      continue;
    }
    if (folded && !isMoreIndented && !wasMoreIndented) out.fold(breaks);
    else breaks.forEach(breakAt);
    copy(line);
    breaks = [line];
    wasMoreIndented = isMoreIndented;
  }
}
