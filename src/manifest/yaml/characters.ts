/** Where the characters of a scalar's value are in the file, by UTF-16 unit of the value. */
export interface Characters {
  readonly value: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Builds a value and the places of its characters. */
export class Collector {
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly #parts: string[] = [];

  /** Adds text of which each unit has the whole range, such as an escape or a folded line break. */
  add(text: string, start: number, end: number): void {
    this.#parts.push(text);
    for (let unit = 0; unit < text.length; unit++) {
      this.starts.push(start);
      this.ends.push(end);
    }
  }

  /** Adds characters of the file unchanged. */
  copy(source: string, start: number, end: number): void {
    this.#parts.push(source.slice(start, end));
    for (let at = start; at < end; at++) {
      this.starts.push(at);
      this.ends.push(at + 1);
    }
  }

  /** Folds line breaks: a single one becomes a space; of several, all but the first stay. */
  fold(breaks: readonly Line[]): void {
    const [first, ...rest] = breaks;
    if (first && rest.length === 0) this.add(' ', first.end, first.next);
    for (const line of rest) this.add('\n', line.end, line.next);
  }

  done(): Characters {
    return { value: this.#parts.join(''), starts: this.starts, ends: this.ends };
  }
}

export interface Line {
  readonly start: number;
  /** Before the line end. */
  readonly end: number;
  /** After the line end. */
  readonly next: number;
}

export function linesOf(source: string, from: number, to: number): Line[] {
  const lines: Line[] = [];
  let start = from;
  for (;;) {
    const feed = source.indexOf('\n', start);
    if (feed === -1 || feed >= to) break;
    lines.push({ start, end: source[feed - 1] === '\r' && feed > start ? feed - 1 : feed, next: feed + 1 });
    start = feed + 1;
  }
  lines.push({ start, end: to, next: to });
  return lines;
}

export const isBlank = (character: string | undefined) => character === ' ' || character === '\t';

export function skipBlanks(source: string, from: number, to: number): number {
  let at = from;
  while (at < to && isBlank(source[at])) at++;
  return at;
}

export function trimBlanks(source: string, from: number, to: number): number {
  let at = to;
  while (at > from && isBlank(source[at - 1])) at--;
  return at;
}
