import { lazy } from '../core/lazy.ts';

/** A word-like segment per UAX #29; offsets are UTF-16 units. */
export interface Segment {
  readonly start: number;
  readonly end: number;
}

/** The locale does not change words, but must not depend on the machine. */
const segmenter = lazy(() => new Intl.Segmenter('en', { granularity: 'word' }));

/** Printable ASCII except `_`, because a run of two or more `_` is a word. */
const PLAIN = /^[ -^`-~]*$/;
/** The words of such a text per UAX #29, rules WB5 to WB12. */
const PLAIN_WORDS = /(?:[A-Za-z0-9]|(?<=[A-Za-z])[.':](?=[A-Za-z])|(?<=[0-9])[.,;'](?=[0-9]))+/g;

/** Units segmented at a time, and how many of them at the end serve only as context. */
const WINDOW = 256;
const CONTEXT = 64;

/** Returns the word-like segments of a text. The segmenter takes 9 ms to start, so plain texts do without it. */
export function wordSegments(text: string): Segment[] {
  if (!PLAIN.test(text)) return segmented(text);
  return [...text.matchAll(PLAIN_WORDS)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}

/**
 * Returns the word-like segments of any text. V8 copies the whole input for every segment, so a plain loop is quadratic;
 * the text is read through a window that moves from boundary to boundary.
 */
function segmented(text: string): Segment[] {
  const found: Segment[] = [];
  let from = 0;
  let size = WINDOW;
  while (from < text.length) {
    const start = from;
    const settled = start + size >= text.length ? text.length : start + size - CONTEXT;
    for (const { index, segment, isWordLike } of segmenter().segment(text.slice(start, start + size))) {
      const end = start + index + segment.length;
      if (end > settled) break;
      if (isWordLike) found.push({ start: start + index, end });
      from = end;
      // A window that grew for one long segment is too expensive for short segments after it.
      if (size > WINDOW) break;
    }
    size = from === start ? size * 2 : WINDOW;
  }
  return found;
}
