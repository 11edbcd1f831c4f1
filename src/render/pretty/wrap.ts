import { cellsOf } from '../cells.ts';
import type { Paint, Style } from './paint.ts';

/** Text that is never broken, without control characters. */
export interface Word {
  readonly text: string;
  /** Separator from the word before it on the same line; default: a space. */
  readonly gap?: string;
  readonly style?: Style;
}

/** All in cells of a terminal. */
export interface Margins {
  readonly width: number;
  /** Indentation of the first line. */
  readonly indent: number;
  /** Indentation of all other lines. */
  readonly hang: number;
}

/** Least width of text, in cells, on any terminal. */
const LEAST_ROOM = 20;

/**
 * Returns lines of at most `width` cells. A longer word has its own line, uncut: the terminal breaks it, and it can be
 * copied.
 */
export function wrap(words: readonly Word[], { width, indent, hang }: Margins, paint: Paint): string[] {
  const end = Math.max(width, indent + LEAST_ROOM, hang + LEAST_ROOM);
  const lines: Word[][] = [];
  let line: Word[] = [];
  let used = indent;
  for (const word of words) {
    const cells = cellsOf(word.text);
    const gap = line.length === 0 ? 0 : cellsOf(word.gap ?? ' ');
    if (line.length > 0 && used + gap + cells > end) {
      lines.push(line);
      line = [word];
      used = hang + cells;
    } else {
      line.push(word);
      used += gap + cells;
    }
  }
  if (line.length > 0) lines.push(line);
  return lines.map((one, index) => ' '.repeat(index === 0 ? indent : hang) + painted(one, paint));
}

/** Neighbors with the same style share one pair of escape sequences. */
function painted(words: readonly Word[], paint: Paint): string {
  let text = '';
  let run = '';
  let style: Style | undefined;
  const flush = () => {
    text += style ? paint(style, run) : run;
    run = '';
  };
  for (const [index, word] of words.entries()) {
    const gap = index === 0 ? '' : (word.gap ?? ' ');
    if (index > 0 && word.style === style) run += gap;
    else {
      flush();
      text += gap;
      style = word.style;
    }
    run += word.text;
  }
  flush();
  return text;
}

/** Splits text into words. Quoted text stays together if it takes at most `room` cells. */
export function wordsOf(text: string, room: number, style?: Style): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length; ) {
    const end = endOfWord(text, at, room);
    words.push({ text: text.slice(at, end), ...(style && { style }) });
    at = end + 1;
  }
  return words;
}

/**
 * A quote opens at the start of a word, possibly after a bracket, and closes before anything other than a letter or
 * digit.
 */
const OPENING = /^[([]?(['"])/;

function endOfWord(text: string, start: number, room: number): number {
  const space = indexOr(text.indexOf(' ', start), text.length);
  const ahead = text.slice(start, start + room + 1);
  const [opening, quote] = OPENING.exec(ahead) ?? [];
  if (opening === undefined || quote === undefined) return space;
  for (let at = ahead.indexOf(quote, opening.length); at >= 0; at = ahead.indexOf(quote, at + 1)) {
    if (/[\p{L}\p{N}]/u.test(ahead[at + 1] ?? '')) continue;
    const end = indexOr(ahead.indexOf(' ', at), ahead.length);
    return end <= room && cellsOf(ahead.slice(0, end)) <= room ? Math.max(space, start + end) : space;
  }
  return space;
}

function indexOr(index: number, otherwise: number): number {
  return index < 0 ? otherwise : index;
}

/** Wraps a line that is already indented. Its cells are separated by two spaces or more and break there if possible. */
export function wrapLine(line: string, { width, hang }: Pick<Margins, 'width' | 'hang'>, paint: Paint): string[] {
  if (cellsOf(line) <= width) return [line];
  const text = line.trimStart();
  const room = Math.max(LEAST_ROOM, width - hang);
  // `split` alternately returns cells and separators.
  const pieces = text.split(/( {2,})/);
  const words = pieces.flatMap((cell, index) => {
    if (index % 2 === 1) return [];
    const [first, ...rest] = cellsOf(cell) <= room ? [{ text: cell }] : wordsOf(cell, room);
    return first ? [{ ...first, gap: pieces[index - 1] ?? '' }, ...rest] : [];
  });
  return wrap(words, { width, indent: line.length - text.length, hang }, paint);
}
