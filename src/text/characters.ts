import { isPlainAscii } from './ascii.ts';
import { type Span, spansOf } from './span.ts';

/** Scripts in which joiners between letters change the visible text. */
const JOINING =
  '[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=Mong}\\p{sc=Nkoo}\\p{sc=Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}' +
  '\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Khmr}\\p{sc=Mymr}]';

const EMOJI_START = '(?![©®™])(?:\\p{Emoji_Presentation}|\\p{Emoji}\\ufe0f|[0-9#*]\\ufe0f?\\u20e3)';
const EMOJI_REST =
  '(?:\\p{Emoji_Modifier}|\\p{Regional_Indicator}|\\ufe0f|\\u20e3|\\u200d\\p{Extended_Pictographic}|[\\u{e0020}-\\u{e007f}])*';

const EMOJI = new RegExp(EMOJI_START + EMOJI_REST, 'gu');

/** Invisible characters that have a meaning in their place. */
const MEANT = [
  EMOJI_START + EMOJI_REST,
  '(?<=[©®™])\\ufe0f',
  `(?<=${JOINING}\\p{M}?)[\\u200c\\u200d](?=[\\p{L}\\p{M}])`,
  '(?<=\\p{sc=Han})[\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}]',
  '(?<=\\p{sc=Mong})\\p{Variation_Selector}',
].join('|');

/**
 * Controls (except line breaks), default-ignorable characters, annotation marks, the empty Braille cell, private use,
 * lone surrogates.
 */
const UNSEEN =
  '(?![\\n\\v\\f\\r\\u0085])\\p{Cc}|\\p{Default_Ignorable_Code_Point}|[\\ufff9-\\ufffb\\u2800]|\\p{Co}|\\p{Cs}';

const INVISIBLE = new RegExp(`(?:${MEANT})|(${UNSEEN})`, 'gu');

const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/gu;

/**
 * Finds characters that a reader cannot see: controls, bidirectional marks, zero-width and other ignored characters,
 * private use. `lineBreaks` finds line breaks; joiners and variation selectors are accepted in emoji and in scripts
 * that need them.
 */
export function invisibleCharacters(text: string): Span[] {
  if (isPlainAscii(text)) return [];
  return [...text.matchAll(INVISIBLE)].flatMap(({ 1: unseen, index }) =>
    unseen === undefined ? [] : [{ text: unseen, start: index, end: index + unseen.length }],
  );
}

export function lineBreaks(text: string): Span[] {
  return spansOf(text, LINE_BREAK);
}

/**
 * Finds emoji as a reader sees them, one span per sequence; symbols such as ® and digits only if displayed as emoji.
 */
export function emoji(text: string): Span[] {
  return isPlainAscii(text) ? [] : spansOf(text, EMOJI);
}

/**
 * A measure such as `10kΩ`; the micro sign has no script of its own, and the Greek letter is as common in its place.
 */
const OHMS = /^\p{Nd}*[kMGTmnpµμ]?[\u03a9\u2126]$/u;

/** Finds words that mix Latin letters with Greek or Cyrillic letters, which mostly look the same. */
export function mixedScriptWords(text: string): Span[] {
  if (isPlainAscii(text)) return [];
  return spansOf(text, /[\p{L}\p{M}\p{N}]+/gu).filter(({ text: word }) => {
    return /\p{sc=Latn}/u.test(word) && /(?!\u03bc)[\p{sc=Grek}\p{sc=Cyrl}]/u.test(word) && !OHMS.test(word);
  });
}
