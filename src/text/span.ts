import { isPlainAscii } from './ascii.ts';

/** A part of a text; offsets are UTF-16 units. */
export interface Span {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Returns every match of a global pattern. */
export function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ 0: matched, index }) => ({
    text: matched,
    start: index,
    end: index + matched.length,
  }));
}

export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Removes parts from a text; they are in order and do not overlap. */
export function without(text: string, pieces: readonly Span[]): string {
  const kept: string[] = [];
  let from = 0;
  for (const { start, end } of pieces) {
    kept.push(text.slice(from, start));
    from = end;
  }
  return kept.join('') + text.slice(from);
}

/** Removes leading and trailing white space as Unicode defines it. */
export function trimmed(text: string): string {
  if (isPlainAscii(text)) return text.trim();
  return text.replace(/^\p{White_Space}+|(?<!\p{White_Space})\p{White_Space}+$/gu, '');
}
