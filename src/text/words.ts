import { wordSegments } from './segments.ts';

/** One counted word. Offsets are UTF-16 units of the text as given; `text` is normalized. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface WordCount {
  /** The words by our policy, in order. */
  readonly words: readonly Word[];
  /** Number of parts between Unicode white space, whatever their characters. */
  readonly blankSeparated: number;
  /** Number of word-like segments per UAX #29. */
  readonly uax29: number;
}

/** Soft hyphens, joiners, byte order marks, bidirectional marks and variation selectors are not part of words. */
const DELETED = /[\u00ad\u2060\ufeff\p{Bidi_Control}\p{Variation_Selector}]|\u200c|\u200d/u;

/** White space, the zero-width space, figure dash to horizontal bar, two or more hyphens. */
const SEPARATORS = /(?:[\p{White_Space}\u200b\u2012-\u2015]|--+)+/gu;

/** Letters to which Unicode assigns no script, although only Han and Kana texts use them. */
const SHARED_LETTERS = '\\u3006\\u3031-\\u3035\\u303c\\u30fc\\uff70\\uff9e\\uff9f';

const BLANKLESS = `[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}${SHARED_LETTERS}]`;

/** A run of scripts written without spaces, including their marks, or a run of anything else. */
const RUNS = new RegExp(`(${BLANKLESS}(?:${BLANKLESS}|\\p{M})*)|(?:(?!${BLANKLESS}).)+`, 'gsu');

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Symbols that are read aloud if they stand alone. */
const SPOKEN_SIGNS: ReadonlySet<string> = new Set(['&', '+']);

/**
 * Counts words as a word processor does: compounds with hyphens, slashes or dots are one word; dashes separate words; a
 * lone `&` or `+` counts. Scripts without spaces are segmented by ICU's dictionaries, so their count can differ between
 * versions of Node.
 */
export function countWords(text: string): WordCount {
  return {
    words: wordsOf(text),
    blankSeparated: text.split(/\p{White_Space}+/u).filter((piece) => piece !== '').length,
    uax29: wordSegments(text).length,
  };
}

function wordsOf(text: string): Word[] {
  const clean = cleaned(text);
  const words: Word[] = [];
  let from = 0;
  for (const separator of [...clean.text.matchAll(SEPARATORS), null]) {
    const to = separator?.index ?? clean.text.length;
    for (const [start, end] of wordsOfToken(clean.text.slice(from, to)))
      words.push(placed(clean, from + start, from + end));
    if (separator) from = to + separator[0].length;
  }
  return words;
}

/** Returns the ranges of the words in a text without separators. */
function wordsOfToken(token: string): [start: number, end: number][] {
  if (SPOKEN_SIGNS.has(token)) return [[0, token.length]];
  return [...token.matchAll(RUNS)].flatMap((run): [number, number][] => {
    const [text, blankless] = run;
    if (blankless !== undefined)
      return wordSegments(text).map((segment) => [run.index + segment.start, run.index + segment.end]);
    return LETTER_OR_DIGIT.test(text) ? [[run.index, run.index + text.length]] : [];
  });
}

/** Text in NFC without deleted characters; for each unit, the start and end of the characters that it came from. */
interface Cleaned {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * A character and all that can compose with it under NFC: marks, Hangul vowels and finals, and the vowel signs of Kirat
 * Rai, which are letters. Normalizing these parts individually equals normalizing the whole text. Real text has at most
 * 30 marks in a row (UAX #15, section 13); more would make sorting marks quadratic.
 */
const COMPOSABLE = /.(?:\p{M}|[\u1161-\u1175\u11a8-\u11c2]|[\u{16d63}-\u{16d6a}]){0,30}/gsu;

function cleaned(text: string): Cleaned {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: piece, index } of text.matchAll(COMPOSABLE)) {
    const composed = piece.normalize('NFC');
    let at = index;
    for (const character of composed) {
      // In a part that NFC does not change, each character has its own place; otherwise all share that of the part.
      const [start, end] = composed === piece ? [at, at + character.length] : [index, index + piece.length];
      at += character.length;
      if (DELETED.test(character)) continue;
      parts.push(character);
      for (let unit = 0; unit < character.length; unit++) {
        starts.push(start);
        ends.push(end);
      }
    }
  }
  return { text: parts.join(''), starts, ends };
}

function placed(clean: Cleaned, start: number, end: number): Word {
  return {
    text: clean.text.slice(start, end),
    start: clean.starts[start] as number,
    end: clean.ends[end - 1] as number,
  };
}
