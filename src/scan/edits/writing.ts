import type { Dictionary, Writing } from '../language.ts';
import { fits, splitInside } from './width.ts';

/** A value as code of a file. */
export interface Value {
  readonly text: string;
  /** The value in quotes, where the code names a constant of another file instead; null: it does not. */
  readonly inPlaceOf: string | null;
  /** It is written out, so that several insertions repeat it. */
  readonly isText: boolean;
  /** What else the file needs for it, such as an import. */
  readonly needs: readonly Insertion[];
}

/** Returns the value for code at an offset, in quotes of that kind; null: it cannot be written. */
export type ValueAt = (at: number, mark: string) => Value | null;

/** Text to insert into a file. */
export interface Insertion {
  /** Offset in UTF-16 units. */
  readonly at: number;
  /** What the text replaces, up to there; absent: nothing. */
  readonly end?: number;
  readonly text: string;
  /** What else the file needs for it, such as an import. */
  readonly needs?: readonly Insertion[];
}

/** Returns a text in quotes; null: it would need escapes. */
export function quotedText(text: string, mark: string, { special }: Writing): string | null {
  return special.test(text) || text.includes(mark) ? null : `${mark}${text}${mark}`;
}

/**
 * Adds an entry in front of the others of a literal dictionary, in the way in which they are laid out; null: what is
 * there is not a literal.
 *
 * @param start of the dictionary, or of its first entry: some grammars leave the brackets out
 */
export function firstEntry(text: string, start: number, bare: string, dictionary: Dictionary): Insertion | null {
  const at = afterOpening(text, start, dictionary);
  if (at === null) return null;
  const [, spaces = '', breaks = '', next = ''] =
    /^([ \t]*)((?:\r?\n[ \t]*)*)(.?)/.exec(text.slice(at, at + 2_000)) ?? [];
  // A key is in quotes where the key of the next entry is.
  const entry = next === '"' || next === "'" ? bare.replace(/^\w+/, `${next}$&${next}`) : bare;
  if (next === dictionary.close) {
    if (breaks !== '' || spaces !== '') return { at, text: ` ${entry}` };
    const inline = `${dictionary.padding}${entry}${dictionary.padding}`;
    // What is on one line as a whole stays so.
    return fits(text, at, inline) || !/\n[ \t]/.test(text)
      ? { at, text: inline }
      : (entriesOnLines(text, at, entry, dictionary) ?? { at, text: inline });
  }
  // A comment behind the bracket belongs to it.
  if (next === '' || next === '#' || next === '/') return null;
  if (breaks === '') {
    const inline = `${entry}${dictionary.separator}`;
    const first = at + spaces.length;
    if (fits(text, at, inline)) return { at: first, text: inline };
    const onLines = entriesOnLines(text, at, entry, dictionary) ?? entryAbove(text, first, entry, dictionary);
    return onLines ?? { at: first, text: inline };
  }
  const indent = breaks.slice(breaks.lastIndexOf('\n') + 1);
  const [below = ''] = /^[^\r\n]*/.exec(text.slice(at + spaces.length + breaks.length)) ?? [];
  const mark = dictionary.separator.trim();
  const separator = dictionary.lineSeparator === '' && below.trimEnd().endsWith(mark) ? mark : dictionary.lineSeparator;
  const ending = `${separator}${lineEnd(text)}${indent}`;
  const first = at + spaces.length + breaks.length;
  return { at: first, text: `${aligned(entry, text.slice(first), dictionary)}${ending}` };
}

/** A dictionary of one line with an entry more, each on a line of its own; null: what it has cannot be told apart. */
function entriesOnLines(text: string, at: number, entry: string, dictionary: Dictionary): Insertion | null {
  const { close, separator, lineSeparator } = dictionary;
  const inside = splitInside(text, at, close, separator.trim());
  if (!inside) return null;
  const indent = indentOf(text, at);
  const inner = `${lineEnd(text)}${indent}${unitOf(text)}`;
  const entries = [entry, ...inside.parts].join(`${lineSeparator}${inner}`);
  // As the last entries of the file have it.
  const last = /,\s*\n\s*[}\])]/.test(text) ? lineSeparator : '';
  return { at, end: inside.end, text: `${inner}${entries}${last}${lineEnd(text)}${indent}` };
}

/** An entry in front of others that begin behind the bracket and go on below each other; null: they do not. */
function entryAbove(text: string, at: number, entry: string, { separator }: Dictionary): Insertion | null {
  const column = at - (text.lastIndexOf('\n', at - 1) + 1);
  const [, below] = /^[^\r\n]*\r?\n([ \t]*)\S/.exec(text.slice(at, at + 2_000)) ?? [];
  return below?.length === column && !below.includes('\t')
    ? { at, text: `${entry}${separator.trimEnd()}${lineEnd(text)}${below}` }
    : null;
}

/** An entry with the space before its sign that the entries below it have, where they are aligned. */
function aligned(entry: string, below: string, { assign, alignsValues }: Dictionary): string {
  if (alignsValues) {
    const [before = ''] = /^["'][^"'\n]*["']:[ \t]+/.exec(below) ?? [];
    const [name = ''] = entry.split(assign, 1);
    return name === entry
      ? entry
      : `${`${name}${assign}`.padEnd(before.length)}${entry.slice(name.length + assign.length)}`;
  }
  const sign = assign.trim();
  const at = entry.indexOf(assign);
  const columns = below
    .slice(0, 2_000)
    .split('\n')
    .slice(0, 2)
    .map((line, index) => (index === 0 ? line : line.trimStart()))
    .map((line) => ({ column: line.indexOf(sign), isPadded: /^\S+\s{2,}/.test(line.slice(0, line.indexOf(sign))) }));
  const [one] = columns;
  const isAligned =
    one && columns.some(({ isPadded }) => isPadded) && columns.every(({ column }) => column === one.column);
  const gap = isAligned ? one.column - at - assign.indexOf(sign) : 0;
  return gap > 0 ? `${entry.slice(0, at)}${' '.repeat(gap)}${entry.slice(at)}` : entry;
}

/** Characters between a bracket and the first entry. */
const LONGEST_GAP = 200;

function afterOpening(text: string, start: number, { open }: Dictionary): number | null {
  if (text.startsWith(open, start)) return start + open.length;
  const before = text.slice(Math.max(0, start - LONGEST_GAP), start).trimEnd();
  return before.endsWith(open) ? Math.max(0, start - LONGEST_GAP) + before.length : null;
}

/** Column up to which an argument is aligned with the others on a line of its own. */
const FARTHEST = 60;

/** Adds an argument behind the others of a call, in the way in which they are laid out; null: a comment is in the way. */
export function lastArgument(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  argument: string,
  { comment }: Writing,
): Insertion | null {
  if (text[end - 1] !== ')') return null;
  const inside = text.slice(start, end - 1);
  const written = inside.trimEnd();
  const lastLine = written.slice(written.lastIndexOf('\n') + 1);
  if (hasComment(lastLine, comment)) return null;
  const at = start + written.length;
  const indent = indentOf(text, start);
  if (written.endsWith('(')) {
    const inner = `${lineEnd(text)}${indent}`;
    const isLong = !fits(text, at, argument) && !written.includes('\n');
    return { at, text: isLong ? `${inner}${unitOf(text)}${argument}${inner}` : argument };
  }
  const hasComma = written.endsWith(',');
  const isMultiline = /\n\s*$/.test(inside) && written.includes('\n');
  const gap = hasComma ? '' : ',';
  if (!isMultiline) {
    const inline = { at, text: `${gap} ${argument}` };
    if (fits(text, at, inline.text)) return inline;
    if (written.includes('\n')) return argumentBelow(written, lastLine, at, argument, gap, text) ?? inline;
    if (argument.startsWith('{')) return { at, text: `${gap} ${bracesOnLines(argument, text, indent)}` };
    const opening = start + written.indexOf('(') + 1;
    const column = opening - (text.lastIndexOf('\n', start - 1) + 1);
    if (column <= FARTHEST && !indent.includes('\t'))
      return { at, text: `${gap}${lineEnd(text)}${' '.repeat(column)}${argument}` };
    return argumentsOnLines(text, opening, argument) ?? inline;
  }
  const inner = /^[ \t]*/.exec(lastLine)?.[0] ?? '';
  return { at, text: `${gap}${lineEnd(text)}${inner}${argument}${hasComma ? ',' : ''}` };
}

/** An argument on a line of its own below others that are on lines of their own; null: the last one shares its line. */
function argumentBelow(
  written: string,
  lastLine: string,
  at: number,
  argument: string,
  gap: string,
  text: string,
): Insertion | null {
  const before = written.slice(0, written.length - lastLine.length).trimEnd();
  const inner = /^[ \t]*/.exec(lastLine)?.[0] ?? '';
  return before.endsWith(',') ? { at, text: `${gap}${lineEnd(text)}${inner}${argument}` } : null;
}

/** `{ headers: ... }` with what is in it on a line of its own. */
function bracesOnLines(argument: string, text: string, indent: string): string {
  const eol = lineEnd(text);
  const last = /,\s*\n\s*[}\])]/.test(text) ? ',' : '';
  return `{${eol}${indent}${unitOf(text)}${argument.slice(1, -1).trim()}${last}${eol}${indent}}`;
}

/** The arguments of one line, and one more, each on a line of its own; null: they cannot be told apart. */
function argumentsOnLines(text: string, opening: number, argument: string): Insertion | null {
  const inside = splitInside(text, opening, ')', ',');
  if (!inside) return null;
  const indent = indentOf(text, opening);
  const inner = `${lineEnd(text)}${indent}${unitOf(text)}`;
  const last = /,\s*\n\s*[}\])]/.test(text) ? ',' : '';
  const all = [...inside.parts, argument].join(`,${inner}`);
  return { at: opening, end: inside.end, text: `${inner}${all}${last}${lineEnd(text)}${indent}` };
}

/** Whether a line may have a comment: a `//` inside of a URL has a colon before it. */
function hasComment(line: string, comment: string): boolean {
  for (let at = line.indexOf(comment); at !== -1; at = line.indexOf(comment, at + 1))
    if (line[at - 1] !== ':') return true;
  return false;
}

/** Adds a parameter behind the others of a command: on the next line, where those go on there or it has no room. */
export function lastParameter(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  parameter: string,
  { continues }: Writing,
): Insertion {
  const inside = text.slice(start, end);
  const at = start + inside.trimEnd().length;
  const inline = { at, text: ` ${parameter}` };
  if (continues === undefined) return inline;
  const below = lineBehind(inside, continues);
  if (below === null && fits(text, at, inline.text)) return inline;
  const indent = below ?? `${indentOf(text, start)}${unitOf(text)}`;
  return { at, text: ` ${continues}${lineEnd(text)}${indent}${parameter}` };
}

/** The indentation of the first line on which a command goes on; null: it does not. */
function lineBehind(command: string, continues: string): string | null {
  const lines = command.split('\n');
  const first = lines.findIndex((line) => line.trimEnd().endsWith(` ${continues}`));
  return first === -1 ? null : (/^[ \t]*/.exec(lines[first + 1] ?? '')?.[0] ?? null);
}

/** What may be before an assignment on its line: modifiers and a type. */
const BEFORE = /^\s*(?:[\w.<>[\],?@$:]+\s+)*$/;
const CONTROL = /\b(?:if|else|for|foreach|while|with|try|switch|case|return|catch|match|yield)\b/;
/** What holds a resource for a block: `using (var client = `, `with `. */
const HOLDS = /^\s*(?:using\s*\((?:[\w.<>?]+\s+)?|with\s+|try\s*\((?:final\s+)?(?:[\w.<>]+\s+)?)$/;
/** Lines of a block that leaves where a statement has failed. */
const LONGEST_GUARD = 30;

/**
 * Adds a statement behind another one, with its indentation, and behind the block that leaves if that has failed; null:
 * its lines may hold something else, too.
 */
export function nextStatement(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  statement: string,
  writes: Writing,
): Insertion | null {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const before = text.slice(lineStart, start);
  if (HOLDS.test(before)) return firstInBlock(text, { start: lineStart, end }, statement);
  if (!BEFORE.test(before) || CONTROL.test(before)) return null;
  const rest = restOfLine(text, end);
  if (!isEnd(rest, writes)) return null;
  const indent = /^\s*/.exec(text.slice(lineStart, start + 1))?.[0] ?? '';
  const at = afterGuard(text, end + rest.length, indent, writes);
  return at === null
    ? null
    : { at, text: `${lineEnd(text)}${indent}${laidOut(statement, text, indent)}${terminator(text, end)}` };
}

/** Adds a statement in front of the first of the block that holds a resource; null: it has none on lines of its own. */
function firstInBlock(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  statement: string,
): Insertion | null {
  const [opening, inner] =
    /^\s*\)?\s*[{:]?[ \t]*\r?\n(?:[ \t]*\{[ \t]*\r?\n)?([ \t]+)(?=[^\s{}#/])/.exec(text.slice(end, end + 500)) ?? [];
  if (opening === undefined || inner === undefined || inner.length <= indentOf(text, start).length) return null;
  const line = restOfLine(text, end + opening.length);
  const mark = line.endsWith(';') || line.endsWith('{') ? ';' : '';
  return { at: end + opening.length, text: `${laidOut(statement, text, inner)}${mark}${lineEnd(text)}${inner}` };
}

/** The semicolon that ends a statement, as its file writes it. */
function terminator(text: string, end: number): string {
  return text[end - 1] === ';' || /^\s{0,10};/.test(text.slice(end, end + 12)) ? ';' : '';
}

/** Adds a statement in front of another one that begins its line; null: it does not. */
export function previousStatement(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  statement: string,
): Insertion | null {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const indent = text.slice(lineStart, start);
  return /^\s*$/.test(indent)
    ? { at: start, text: `${statement}${terminator(text, end)}${lineEnd(text)}${indent}` }
    : null;
}

function isEnd(rest: string, { comment }: Writing): boolean {
  const trimmed = rest.replace(/^\s*;?\s*/, '');
  return trimmed === '' || trimmed.startsWith(comment);
}

function restOfLine(text: string, at: number): string {
  const found = text.indexOf('\n', at);
  return text.slice(at, found === -1 ? text.length : found).replace(/\r$/, '');
}

/** The end of the line of an offset, or of the guard on the lines after it; null: the guard does not end. */
function afterGuard(text: string, lineEnding: number, indent: string, { guard }: Writing): number | null {
  if (!guard) return lineEnding;
  let at = lineEnding;
  for (let lines = 0; lines < LONGEST_GUARD; lines++) {
    const next = text.indexOf('\n', at);
    if (next === -1) return lines === 0 ? lineEnding : null;
    const line = restOfLine(text, next + 1);
    at = next + 1 + line.length;
    if (lines === 0 && !guard.test(line)) return lineEnding;
    if (lines > 0 && line === `${indent}}`) return at;
  }
  return null;
}

/** Adds a link to a chain behind a call, on a line of its own if the next link is on one. */
export function nextLink(text: string, { end }: { readonly end: number }, link: string): Insertion {
  const [breaks = ''] = /^\s*\n\s*(?=\.)/.exec(text.slice(end, end + 500)) ?? [];
  const isOwnLine = breaks !== '' && /^[ \t]*\r?\n[ \t]*$/.test(breaks);
  const indent = isOwnLine ? breaks.slice(breaks.lastIndexOf('\n') + 1) : indentOf(text, end);
  const made = laidOut(link, text, indent);
  if (isOwnLine || made.includes('\n') || fits(text, end, made))
    return { at: end, text: (isOwnLine ? breaks : '') + made };
  const line = `${lineEnd(text)}${indent}${unitOf(text).repeat(2)}`;
  return { at: end, text: `${line}${made}${text[end] === '.' ? line : ''}` };
}

/** A text of several lines, with the line ends and the indentation of a file. */
export function laidOut(lines: string, text: string, indent: string): string {
  return lines.includes('\n')
    ? lines.replaceAll('\t', unitOf(text)).replaceAll('\n', `${lineEnd(text)}${indent}`)
    : lines;
}

/** The indentation of the line of an offset. */
export function indentOf(text: string, at: number): string {
  return /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', at - 1) + 1, at))?.[0] ?? '';
}

/** The space by which the file indents its first inner line; what continues a comment is none. */
export function unitOf(text: string): string {
  return /\n( +|\t)[^\s*]/.exec(text.slice(0, 20_000))?.[1]?.slice(0, 4) ?? '  ';
}

export function lineEnd(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
