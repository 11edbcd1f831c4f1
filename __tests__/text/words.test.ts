import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { countWords } from '../../src/text/words.ts';
import { examples } from '../support/examples.ts';

const texts = (text: string) => countWords(text).words.map((word) => word.text);

const DELETED = new Set([
  ...'\u00ad\u200c\u200d\u2060\ufeff\u061c\u200e\u200f\u180f',
  ...[...span(0x202a, 0x202e), ...span(0x2066, 0x2069), ...span(0x180b, 0x180d)],
  ...[...span(0xfe00, 0xfe0f), ...span(0xe0100, 0xe01ef)],
]);

/** The five steps of the word policy restated: character by character, from lists instead of Unicode properties. */
function oracle(text: string): number {
  const white = [
    ...span(0x09, 0x0d),
    ...span(0x2000, 0x200a),
    ...'\u0020\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000',
  ];
  const separators = new Set([...white, ...'\u200b\u2012\u2013\u2014\u2015']);
  const tokens = [...kept(text)]
    .map((character) => (separators.has(character) ? '\n' : character))
    .join('')
    .replace(/-{2,}/g, '\n')
    .split('\n');
  return tokens.reduce((count, token) => count + countToken(token), 0);
}

function kept(text: string): string {
  return [...text.normalize('NFC')].filter((character) => !DELETED.has(character)).join('');
}

function span(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));
}

const SCRIPTS = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar'];
const DICTIONARY = SCRIPTS.map((script) => new RegExp(`^\\p{Script=${script}}$`, 'u'));
/** Closing mark, vertical repeat marks, masu mark, sound marks: letters that Han and Kana share. */
const SHARED = [...'〆〱〲〳〴〵〼ーｰﾞﾟ'];

function countToken(token: string): number {
  if (token === '&' || token === '+') return 1;
  let count = 0;
  let group = '';
  let blankless = false;
  const close = () => {
    if (blankless)
      count += [...new Intl.Segmenter('ja', { granularity: 'word' }).segment(group)].filter((s) => s.isWordLike).length;
    else if (/\p{L}|\p{N}/u.test(group)) count++;
    group = '';
  };
  for (const character of token) {
    const isMark = /\p{M}/u.test(character);
    const is: boolean =
      SHARED.includes(character) ||
      DICTIONARY.some((script) => script.test(character)) ||
      (isMark && blankless && group !== '');
    if (is !== blankless) close();
    blankless = is;
    group += character;
  }
  close();
  return count;
}

describe('countWords', () => {
  // The hard inputs: parts between white space, UAX #29, policy.
  test.each<[string, number, number, number]>([
    ['end-to-end', 1, 3, 1],
    ['24/7', 1, 2, 1],
    ['24x7', 1, 1, 1],
    ['and/or', 1, 2, 1],
    ['alerts—fast', 1, 2, 2],
    ['alerts — fast', 3, 2, 2],
    ['alerts - fast', 3, 2, 2],
    ['AI & security', 3, 2, 3],
    ['AT&T', 1, 2, 1],
    ['SOC-as-a-Service', 1, 4, 1],
    ['v2.1.0', 1, 1, 1],
    ['1,000,000', 1, 1, 1],
    ['.NET', 1, 1, 1],
    ['C++', 1, 1, 1],
    ['C#', 1, 1, 1],
    ['Office 365', 2, 2, 2],
    ["it's", 1, 1, 1],
    ['l’intégration', 1, 1, 1],
    ['https://contoso.com/guides?a=b', 1, 5, 1],
    ['\u{1f512}', 1, 0, 0],
    ['tele\u00admetry', 1, 1, 1],
    ['fast\u200btriage', 1, 2, 2],
    ['fast\u00a0triage', 2, 2, 2],
    ['', 0, 0, 0],
    [' \n\t\u0085 ', 0, 0, 0],
    ['+', 1, 0, 1],
    ['Guard + Watch', 3, 2, 3],
    ['a--b', 1, 2, 2],
    ['---', 1, 0, 0],
    ['... !? ()', 3, 0, 0],
    ['&&', 1, 0, 0],
    ['Ⅳ ٣ Ångström', 3, 3, 3],
    ['½', 1, 0, 1],
  ])('%j: %i between white space, %i by UAX #29, %i by the policy', (text, blank, uax29, policy) => {
    const count = countWords(text);
    expect([count.blankSeparated, count.uax29, count.words.length]).toEqual([blank, uax29, policy]);
  });

  // ICU's dictionaries may change: ranges, not counts.
  test.each<[string, number, number]>([
    ['安全信息管理平台', 3, 5],
    ['ความปลอดภัยทางไซเบอร์', 2, 5],
    ['セキュリティ対策', 2, 3],
    ['ຄວາມປອດໄພ', 1, 3],
    ['សុវត្ថិភាព', 1, 3],
    ['လုံခြုံရေး', 1, 4],
  ])('%s has from %i to %i words in one piece', (text, least, most) => {
    const { words, blankSeparated } = countWords(text);
    expect(blankSeparated).toBe(1);
    expect(words.length).toBeGreaterThanOrEqual(least);
    expect(words.length).toBeLessThanOrEqual(most);
    expect(words.map((word) => word.text).join('')).toBe(text);
  });

  test('a part with two kinds of script is split where they meet', () => {
    expect(texts('Defender用')).toEqual(['Defender', '用']);
    expect(texts('安全Defender、安全')).toEqual(['安全', 'Defender、', '安全']);
  });

  test.each<[string, readonly (readonly [word: string, source: string])[]]>([
    [
      'Adds context',
      [
        ['Adds', 'Adds'],
        ['context', 'context'],
      ],
    ],
    [
      '  “Adds”, then…',
      [
        ['“Adds”,', '“Adds”,'],
        ['then…', 'then…'],
      ],
    ],
    [
      'Cafe\u0301 noir',
      [
        ['Café', 'Cafe\u0301'],
        ['noir', 'noir'],
      ],
    ],
    [
      '\u202aabc\u202c tele\u00admetry!',
      [
        ['abc', 'abc'],
        ['telemetry!', 'tele\u00admetry!'],
      ],
    ],
    [
      'x \u1112\u1161\u11ab y',
      [
        ['x', 'x'],
        ['한', '\u1112\u1161\u11ab'],
        ['y', 'y'],
      ],
    ],
    [
      'A-\u00ad-B',
      [
        ['A', 'A'],
        ['B', 'B'],
      ],
    ],
    ['\u{1f468}\u200d\u{1f4bb} dev', [['dev', 'dev']]],
    [
      'a\u200b\u2013\u200bb',
      [
        ['a', 'a'],
        ['b', 'b'],
      ],
    ],
    ['か\u3099', [['が', 'か\u3099']]],
  ])('words of %j know their place in it', (text, wanted) => {
    const { words } = countWords(text);
    expect(words.map((word) => [word.text, text.slice(word.start, word.end)])).toEqual(wanted);
  });

  const units = fc.constantFrom(
    ..."a|B|7|é|e\u0301|\u0301|\u0323|ß|-|--|\u2010|\u2012|\u2014|\u2015|\u2212|&|+|#|.|,|'|’|/|·".split('|'),
    ...' |  |\t|\n|\u0085|\u00a0|\u2003|\u3000|\u2028|\u200b|\u200c|\u200d|\u2060|\ufeff|\u00ad'.split('|'),
    ...'\u200e|\u061c|\u202e|\u2068|\u2061|\u180e|\ufe0f|\u{e0101}|\u180b|\u{1f512}|1\ufe0f\u20e3|½|②'.split('|'),
    ...'\u{1f468}\u200d\u{1f4bb}|Ω|Å|\u2126|\u212b|安|全|セ|キ|ー|ｾ|ﾞ|が|か\u3099|\u3099|々|〇|、|ไ|ท|ย'.split('|'),
    ...'่|๒|ກ|ភ|ស|្|မ|ြ|한|\u1112|\u1161|\u11ab|ह|ि|्|\u{16d67}|\u{16d63}|\ud83d|ب|ـ|ༀ|་'.split('|'),
  );

  test('agrees with the five steps restated', () => {
    fc.assert(
      fc.property(fc.array(units, { maxLength: 24 }), (pieces) => {
        const text = pieces.join('');
        expect([text, countWords(text).words.length]).toEqual([text, oracle(text)]);
      }),
      examples(2000),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect([text, countWords(text).words.length]).toEqual([text, oracle(text)]);
      }),
      examples(2000),
    );
  });

  test('the ranges of the words are in order and normalize to the words', () => {
    fc.assert(
      fc.property(fc.array(units, { maxLength: 24 }), (pieces) => {
        const text = pieces.join('');
        let last = { start: 0, end: 0 };
        for (const word of countWords(text).words) {
          // Characters that NFC composes share one place, so words of stray marks may overlap.
          expect(word.start).toBeGreaterThanOrEqual(last.start);
          expect(word.end).toBeGreaterThanOrEqual(last.end);
          expect(word.end).toBeGreaterThan(word.start);
          expect(kept(text.slice(word.start, word.end))).toContain(word.text);
          last = word;
        }
        expect(last.end).toBeLessThanOrEqual(text.length);
      }),
      examples(2000),
    );
  });

  test('every character that Unicode decomposes is composed as in the whole text', () => {
    for (let point = 0; point <= 0x10ffff; point++) {
      if (point >= 0xd800 && point <= 0xdfff) continue;
      const composed = String.fromCodePoint(point);
      const apart = composed.normalize('NFD');
      if (apart === composed || !/[\p{L}\p{N}]/u.test(composed)) continue;
      const words = texts(`x${apart}`);
      if (words.length === 1) expect(words[0]).toBe(`x${apart}`.normalize('NFC'));
      else expect(words.join('')).toBe(`x${apart}`.normalize('NFC'));
    }
  });

  test('segments plain ASCII like the segmenter', () => {
    const characters = ['a', 'Z', '1', '_', '.', "'", ':', ',', ';', '"', '-', ' ', '/', '@', '&', '+'];
    const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
    const expected = (text: string) => [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;
    const short = characters.flatMap((a) => characters.flatMap((b) => characters.map((c) => a + b + c)));
    const texts = short.flatMap((text) => [text, `a${text}`, `1${text}`, `${text}a`, `${text}1`]);
    expect(texts.filter((text) => countWords(text).uax29 !== expected(text))).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 300 }), (text) => {
        expect(countWords(text).uax29).toBe(expected(text));
      }),
    );
  });

  test('segments long texts like the segmenter in one call', () => {
    const sentence = 'Adds context, end-to-end (24/7) 安全な製品です ความปลอดภัย don’t v2.1.0 ';
    const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
    for (const text of [
      sentence.repeat(30),
      sentence.replaceAll(' ', '_').repeat(20),
      'a.'.repeat(700),
      `${'x'.repeat(900)}-${'a-'.repeat(400)}`,
    ]) {
      const wanted = [...segmenter.segment(text)].filter((segment) => segment.isWordLike).length;
      expect(countWords(text).uax29).toBe(wanted);
    }
  });

  test.each([
    ['words', 'word '.repeat(13_000)],
    ['Han', '安全な製品'.repeat(4_300)],
    ['hyphens', '- -'.repeat(21_000)],
    ['segments in one piece', 'a-'.repeat(32_000)],
    ['marks in two classes', `e${'\u0301'.repeat(16_000)}${'\u0323'.repeat(16_000)}`],
  ])('64 KB of %s are counted quickly', (_, text) => {
    expect(countWords(text).blankSeparated).toBeGreaterThan(0);
  });
});
