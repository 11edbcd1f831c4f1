import { type Characters, Collector, type Line, linesOf } from './characters.ts';

/** A block scalar's header and indentation as the YAML parser found them. */
export interface BlockLayout {
  /** Offset of the first content line. */
  readonly content: number;
  /** Offset after the last content line, blank lines included. */
  readonly end: number;
  /** Header without comment, such as `>2-`. */
  readonly header: string;
  /** Indentation of the parent. */
  readonly indent: number;
}

/** Literal and folded text: YAML 1.2.2 section 8.1. */
export function blockCharacters(source: string, layout: BlockLayout): Characters {
  const out = new Collector();
  if (layout.content === layout.end) return out.done();
  const lines = linesOf(source, layout.content, layout.end).map((line) => ({ ...line, text: indentEnd(source, line) }));
  const indent = blockIndent(lines, layout);
  const hasText = lines.some((line) => !isEmpty(line));
  const end = hasText ? lines.findLastIndex((line) => !isEmpty(line) || isFurtherIn(line, indent)) + 1 : 0;
  if (hasText) addBlockLines(out, source, lines.slice(0, end), indent, layout.header.startsWith('>'));
  for (const line of lastBreaks(lines, end, layout.header)) out.add('\n', line.end, line.next);
  return out.done();
}

/** The lines whose ends stay behind the text: of `-` none, of `+` all, else one. The last line has no end. */
function lastBreaks(lines: readonly BlockLine[], end: number, header: string): readonly BlockLine[] {
  if (header.includes('-')) return [];
  if (!header.includes('+')) return lines.slice(Math.max(0, end - 1), end);
  const kept = lines.slice(Math.max(0, end - 1), -1);
  return kept.length > 0 ? kept : lines.slice(-1);
}

interface BlockLine extends Line {
  /** Offset of the first character that is no blank. */
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

function addBlockLines(
  out: Collector,
  source: string,
  lines: readonly BlockLine[],
  indent: number,
  folded: boolean,
): void {
  const first = lines.findIndex((line) => !isEmpty(line));
  let pending: BlockLine[] = [];
  let previousMoreIndented = false;
  for (const [index, line] of lines.entries()) {
    const start = Math.min(line.start + indent, line.text);
    const moreIndented = isFurtherIn(line, indent) || source[line.text] === '\t';
    if (index < first) {
      out.copy(source, start, line.end);
      out.add('\n', line.end, line.next);
      continue;
    }
    if (folded && isEmpty(line) && !moreIndented) {
      pending.push(line);
      continue;
    }
    if (index > first) {
      const breaks = [lines[index - pending.length - 1] as BlockLine, ...pending];
      if (folded && !moreIndented && !previousMoreIndented) out.fold(breaks);
      else for (const one of breaks) out.add('\n', one.end, one.next);
    }
    out.copy(source, start, line.end);
    pending = [];
    previousMoreIndented = moreIndented;
  }
}
