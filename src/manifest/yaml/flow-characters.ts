import { type Characters, Collector, isBlank, type Line, linesOf, skipBlanks, trimBlanks } from './characters.ts';

/** Returns the characters of plain or single-quoted text between two offsets (YAML 1.2.2, sections 7.3.2 and 7.3.3). */
export function flowCharacters(source: string, from: number, to: number, style: 'plain' | 'single-quoted'): Characters {
  const out = new Collector();
  const lines = linesOf(source, from, to);
  let breaks: Line[] = [];
  for (const [index, line] of lines.entries()) {
    const isLast = index === lines.length - 1;
    const start = index === 0 ? line.start : skipBlanks(source, line.start, line.end);
    const end = isLast ? line.end : trimBlanks(source, start, line.end);
    const isContent = index === 0 || isLast || start < end;
    if (isContent) {
      out.fold(breaks);
      if (style === 'plain') out.copy(source, start, end);
      else copyUndoubled(out, source, start, end);
      breaks = [];
    }
    if (!isLast) breaks.push({ ...line, end: isContent ? end : line.end });
  }
  return out.done();
}

function copyUndoubled(out: Collector, source: string, start: number, end: number): void {
  const text = source.slice(start, end);
  let from = 0;
  for (let at = text.indexOf("''"); at !== -1; at = text.indexOf("''", from)) {
    out.copy(source, start + from, start + at);
    out.add("'", start + at, start + at + 2);
    from = at + 2;
  }
  out.copy(source, start + from, end);
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['a', '\x07'],
  ['b', '\b'],
  ['e', '\x1b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
  ['N', '\u0085'],
  ['_', '\u00a0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
]);

/** Number of digits after the letter of a numeric escape. */
const ESCAPE_DIGITS: ReadonlyMap<string, number> = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
]);

/** Returns the characters of double-quoted text between its quotes (YAML 1.2.2, section 7.3.1). */
export function doubleQuotedCharacters(source: string, from: number, to: number): Characters {
  const out = new Collector();
  let at = from;
  while (at < to) {
    const character = source[at] as string;
    if (character === '\\') at = addEscape(out, source, at, to);
    else if (isBlank(character) || character === '\n' || character === '\r') at = addSpace(out, source, at, to);
    else {
      out.copy(source, at, at + 1);
      at++;
    }
  }
  return out.done();
}

/** Adds white space unchanged, or folded if it contains a line break. */
function addSpace(out: Collector, source: string, from: number, to: number): number {
  let end = from;
  let isFolded = false;
  while (end < to && (isBlank(source[end]) || source[end] === '\n' || source[end] === '\r')) {
    isFolded ||= source[end] === '\n';
    end++;
  }
  if (!isFolded) out.copy(source, from, end);
  else
    out.fold(
      linesOf(source, from, end)
        .slice(0, -1)
        .map((line, index) => (index === 0 ? { ...line, end: from } : line)),
    );
  return end;
}

function addEscape(out: Collector, source: string, at: number, to: number): number {
  const letter = source[at + 1] ?? '';
  const lineEnd = letter === '\n' ? at + 2 : letter === '\r' && source[at + 2] === '\n' ? at + 3 : -1;
  if (lineEnd !== -1) return skipBlanks(source, lineEnd, to);
  const digits = ESCAPE_DIGITS.get(letter);
  if (digits === undefined) {
    out.add(ESCAPES.get(letter) ?? letter, at, at + 2);
    return at + 2;
  }
  const end = at + 2 + digits;
  const code = Number.parseInt(source.slice(at + 2, end), 16);
  out.add(code <= 0x10ffff ? String.fromCodePoint(code) : source.slice(at, end), at, end);
  return end;
}
